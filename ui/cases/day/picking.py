"""What goes to the deputy: the open cases and the promises of who is away, each with a tick, all ticked at first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.cases import desk
from app.cases.desk import Moved
from app.cases.views import PromiseRow, QueueQuery, QueueRow, promises_waiting, queue
from app.staff.views import AbsenceRow
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.cards.base import Opening
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.field import Form

_MOST = 500
_ID = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class _Work:
    cases: tuple[QueueRow, ...]
    promises: tuple[PromiseRow, ...]


def _read(session: DeskSession, owner: UUID) -> _Work:
    cases = tuple(queue(session, QueueQuery(owner_id=owner, limit=_MOST)).rows)
    return _Work(cases, tuple(row for row in promises_waiting(session) if row.keeper_id == owner))


class PickWork(QWidget):
    """`ask(absence)` shows the work of who is away; what stays ticked passes on in one action."""

    def __init__(self, page: Page, moved: Callable[[Moved], None]) -> None:
        super().__init__()
        self._page, self._told = page, moved
        self._absence: AbsenceRow | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Work to pass on"))
        self.list.setMinimumHeight(theme.HEIGHT["row"] * 4)
        self.form = Form(page.words)
        self.form.add("deputy_id", self.tr("Passes on"), self.list)
        self.save = layout.button(self.tr("Pass it to the deputy"), self._save, kind="primary", icon="users")
        self.opening = Opening(self.form, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)

    def ask(self, absence: AbsenceRow) -> None:
        """Read what the absent person has, and open."""
        self._absence = absence
        self.form.clear_errors()
        self._page.jobs.query(self._page, lambda s: _read(s, absence.staff_id), self._show, latest="picking")

    def chosen(self) -> tuple[set[UUID], set[UUID]]:
        """The ticked cases and promises."""
        found: tuple[set[UUID], set[UUID]] = (set(), set())
        for place in range(self.list.count()):
            item = self.list.item(place)
            if item.checkState() is Qt.CheckState.Checked:
                kind, row_id = item.data(_ID)
                found[kind].add(UUID(row_id))
        return found

    def _show(self, work: _Work) -> None:
        self.list.clear()
        for case in work.cases:
            cause = self._page.words.label("cause", case.cause) if case.cause else ""
            self._add(0, case.case_id, texts.dotted(case.no, case.customer, cause, case.due.isoformat()))
        for one in work.promises:
            self._add(1, one.id, texts.dotted(texts.moment(one.due_at), one.whom, one.about))
        self.save.setEnabled(self.list.count() > 0)
        if not self.list.count():
            self._page.notices.info(self.tr("There is no open work to pass on."))
            return
        self.list.setCurrentRow(0)
        self.opening.open_at(self.list)

    def _add(self, kind: int, row_id: UUID, said: str) -> None:
        item = QListWidgetItem(said)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        item.setData(_ID, (kind, str(row_id)))
        self.list.addItem(item)

    def _save(self) -> None:
        absence = self._absence
        if absence is None:
            return
        cases, promises = self.chosen()
        self._page.jobs.change(
            self._page,
            lambda s: desk.take_over(s, absence.staff_id, absence.deputy_id, case_ids=cases, promise_ids=promises),
            self._done,
            verb="cases.assign",
            failed=self.form.refuse,
            busy=self.save,
        )

    def _done(self, moved: Moved) -> None:
        self.opening.shut()
        self._told(moved)
