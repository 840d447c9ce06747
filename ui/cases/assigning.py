"""Giving a case to somebody, or taking one nobody has: a line that opens in place, with ten seconds to take it back."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from app.cases.desk.assignment import OWNERS
from app.staff.powers import may
from app.staff.views import StaffRow, staff_list
from app.store.session import DeskSession
from ui.cases import texts
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


def assignable(session: DeskSession) -> list[StaffRow]:
    """Who may own a case, by branch and login."""
    return [row for row in staff_list(session, with_disabled=False) if row.role in OWNERS]


def give(
    page: Page,
    case_id: UUID,
    no: str,
    owner_id: UUID,
    before: UUID | None = None,
    *,
    why: str = "",
    done: Callable[[], None] | None = None,
    failed: Callable[[Trouble], None] | None = None,
) -> None:
    """Give a case to somebody and offer to take it back; a case that nobody had cannot go back to nobody."""

    def given(name: str) -> None:
        said = QCoreApplication.translate("Assigning", "{0} is now with {1}.").format(no, name)
        if before is not None and before != owner_id and may(page.actor.role, "cases.assign"):
            page.notices.undoable(said, lambda: give(page, case_id, no, before))
        else:
            page.notices.good(said)
        if done is not None:
            done()

    page.jobs.change(page, lambda s: _assign(s, case_id, owner_id, why), given, verb="cases.assign", failed=failed)


def _assign(session: DeskSession, case_id: UUID, owner_id: UUID, why: str) -> str:
    desk.assign(session, case_id, owner_id, why)
    return next(row.name for row in staff_list(session) if row.id == owner_id)


class AssignPanel(QWidget):
    """`ask(case_id, no, owner_id)` opens it; `closed` fires when it is done with."""

    closed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._case: tuple[UUID, str, UUID | None] | None = None
        self.form = Form(page.words)
        self.owner = self.form.add("owner", self.tr("&Owner"), Choice(empty=self.tr("Name or Pinyin")), required=True)
        self.why = self.form.add("why", self.tr("&Reason"), TextField(placeholder=self.tr("Optional")))
        # It opens in the narrow preview too: short labels, and a list no wider than its place.
        for row in self.form.rows.values():
            row.label.setFixedWidth(theme.WIDTH["label"] * 2 // 3)
        self.owner.setMinimumWidth(theme.WIDTH["label"])
        self.owner.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        give_it = layout.button(self.tr("Assign"), self._give, kind="primary")
        leave = layout.button(self.tr("Cancel"), self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addLayout(layout.row(1, leave, give_it))
        self.setVisible(False)

    def ask(self, case_id: UUID, no: str, owner_id: UUID | None) -> None:
        """Open for a case and load who may own it."""
        self._case = (case_id, no, owner_id)
        self.form.clear_errors()
        self.why.put("")
        self.setVisible(True)
        self._page.jobs.query(self._page, assignable, self._fill, latest="assignable")

    def leave(self) -> None:
        """Close without giving."""
        self.setVisible(False)
        self.closed.emit()

    def _fill(self, people: list[StaffRow]) -> None:
        words = self._page.words
        self.owner.set_items(
            {
                str(row.id): texts.dotted(row.name, words.label("role", row.role.value), row.branch_name)
                for row in people
            }
        )
        self.owner.setFocus()

    def _give(self) -> None:
        if self._case is None:
            return
        case_id, no, before = self._case
        if not self.owner.value_key():
            self.form.rows["owner"].refuse(self.tr("Nobody is chosen"), self.tr("Choose who works on the case."))
            self.owner.setFocus()
            return
        give(
            self._page,
            case_id,
            no,
            UUID(self.owner.value_key()),
            before,
            why=self.why.text(),
            done=self.leave,
            failed=self.form.refuse,
        )
