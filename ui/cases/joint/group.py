"""The representatives of a joint visit as a table with their forms: the overview and the interview show the same one.

Every line is text with its buttons behind it, so that Tab walks the table and nothing depends on a mouse. `again` is
called after every change, because what stands here belongs to the case and others may have changed it meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.cases.joint import JointConsent, LeftHow
from app.cases.views import JointVisit, MemberRow
from app.kernel.money import Money
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf, texts
from ui.cases.joint.forms import AddForm, LeaveForm, OwnForm
from ui.cases.joint.major import MajorBanner
from ui.cases.repeats.lines import act
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme

T = TypeVar("T")


class Group(QWidget):
    """`put(visit, edit)` shows a visit; `may_add` offers a form for a further representative here."""

    def __init__(self, page: Page, again: Callable[[], None], parent: QWidget | None = None, *, may_add: bool) -> None:
        super().__init__(parent)
        self.page = page
        self.visit: JointVisit | None = None
        self._may_add = may_add
        self.banner = MajorBanner(page.words)
        self.add = layout.button(self.tr("Add a representative…"), self._add, kind="quiet", icon="plus")
        self.adding = AddForm(self, again)
        self.own = OwnForm(self, again)
        self.leaving = LeaveForm(self, again)
        self.shelf = shelf.Shelf(gap=2)
        forms = (self.adding, self.own, self.leaving)
        self.setLayout(layout.column(self.banner, *forms, self.shelf, layout.row(self.add, 1)))

    def put(self, visit: JointVisit, edit: bool) -> None:
        """Show a visit; `edit` says whether it may be changed here."""
        self.visit = visit
        self.banner.put(visit.major)
        self.add.setVisible(self._may_add and edit and visit.standing.free > 0)
        self.shelf.put((visit, edit), lambda: self._made(visit, edit))

    def may(self, power: str) -> bool:
        """Whether the signed-in person has a power."""
        return may(self.page.actor.role, power)

    def change(
        self,
        fn: Callable[[DeskSession], T],
        verb: str,
        done: Callable[[T], None],
        failed: Callable[[Trouble], None] | None = None,
        busy: QWidget | None = None,
    ) -> None:
        """Carry out one change of this visit."""
        self.page.jobs.change(self.page, fn, done, verb=verb, failed=failed, busy=busy)

    def _add(self) -> None:
        if self.visit is not None:
            self.adding.ask(self.visit.case_id, self.visit.currency)

    def _made(self, visit: JointVisit, edit: bool) -> list[QWidget]:
        stand = visit.standing
        people = self.tr("%n person(s) came together", "", visit.people)
        places = self.tr("{0} of at most {1} representatives").format(stand.present, visit.most)
        made: list[QWidget] = [layout.text_label(texts.dotted(people, places), "label", wrap=True)]
        if not stand.free:
            made.append(layout.note(self.tr("No further representative: {0}").format(visit.article)))
        if visit.rows:
            made.append(self._table(visit, edit))
            made += self._sums(visit)
        for text, names in (
            (self.tr("Election paper still missing: {0}"), stand.not_elected),
            (self.tr("Own consents still missing: {0}"), stand.not_agreed),
        ):
            if names:
                made.append(layout.text_label("⚠ " + text.format(texts.joined(names)), "soon", wrap=True))
        return made

    def _table(self, visit: JointVisit, edit: bool) -> QWidget:
        table = QWidget()
        table.setAccessibleName(self.tr("Representatives"))
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(1))
        heads = (self.tr("Name"), self.tr("Own claim"), self.tr("Election paper"), self.tr("Agreed to"))
        for column, head in enumerate(heads):
            grid.addWidget(layout.text_label(head, "small"), 0, column)
        for place, row in enumerate(visit.rows):
            self._line(grid, 2 * place + 1, visit, row, edit)
        grid.setColumnStretch(3, 1)
        return table

    def _line(self, grid: QGridLayout, line: int, visit: JointVisit, row: MemberRow, edit: bool) -> None:
        words = self.page.words
        ink = "muted" if row.left_at else ""
        agreed = texts.joined(
            words.label("joint_consent", one.value) for one in JointConsent if one.value in row.consents
        )
        cells = (row.name, texts.money(row.amount), row.election_ref or "—", agreed or "—")
        for column, text in enumerate(cells):
            label = layout.text_label(text, ink or ("strong" if column == 0 else ""), wrap=column == 3, selectable=True)
            if column == 1:
                theme.tabular(label)
            grid.addWidget(label, line, column)
        buttons: list[QWidget] = []
        if row.left_at is not None:
            left = texts.dotted(
                self.tr("left {0}").format(texts.moment(row.left_at)),
                words.label("left_how", row.left_how or LeftHow.STAYS.value),
            )
            buttons.append(layout.text_label(left, "muted", wrap=True))
            if row.own_case and row.own_case_id is not None:
                buttons.append(self._way(row.own_case_id, row.own_case))
        elif edit:
            buttons = [
                act(self.tr("Edit…"), row.name, partial(self.own.ask, row, visit.currency), "edit"),
                act(self.tr("Leaves…"), row.name, partial(self.leaving.ask, row, visit.no), "sign-out"),
            ]
            if self.may("cases.split"):
                own = partial(self.leaving.ask, row, visit.no, LeftHow.OWN_CASE)
                buttons.append(act(self.tr("Case of their own…"), row.name, own, "users"))
        if buttons:
            grid.addWidget(shelf.words_line(*buttons), line + 1, 0, 1, 4)

    def _way(self, case_id: UUID, no: str) -> QPushButton:
        return shelf.link(no, lambda: self.page.navigator.open_case(case_id, no))

    def _sums(self, visit: JointVisit) -> list[QWidget]:
        sums = visit.standing.sums

        def money(fen: int) -> str:
            return texts.money_full(Money(fen, visit.currency))

        made = [shelf.fact(self.tr("Claimed here"), money(sums.claimed_fen), role="strong")]
        if sums.stays_fen:
            made.append(shelf.fact(self.tr("of it by who left"), money(sums.stays_fen)))
        if sums.gone_fen:
            made.append(shelf.fact(self.tr("No longer here"), money(sums.gone_fen)))
        if sums.unknown:
            made.append(layout.note(self.tr("%n representative(s) named no amount", "", sums.unknown)))
        return made
