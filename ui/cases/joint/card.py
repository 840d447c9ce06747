"""The joint visit in the overview; it shows itself where somebody represents others, or where more than one came."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from app.cases.codes import FINAL
from app.cases.views import CaseOverview, JointVisit, joint_visit
from ui.cases.cards.base import Card
from ui.cases.joint.group import Group
from ui.shell.page import Page
from ui.widgets import layout


class JointCard(Card):
    """See the module; `add_wanted` is called to add a representative."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.new = layout.button(self.tr("Add a representative…"), self._add, kind="quiet", icon="plus")
        self.name(self.tr("Joint visit"), self.new)
        self.add_wanted: Callable[[], None] = self.go
        # Whoever is added here is added among the people of the case, where the ID reader is.
        self.group = Group(page, self._again, may_add=False)
        self.own, self.leaving = self.group.own, self.group.leaving
        self.add(self.group)
        self.setVisible(False)

    def show_case(self, overview: CaseOverview) -> None:
        """Read the group."""
        del overview
        self._again()

    def go(self) -> None:
        """Put the cursor on the way to a further representative."""
        self.new.setFocus()

    def _add(self) -> None:
        self.add_wanted()

    def _again(self) -> None:
        case_id = self.case_id
        self.page.jobs.query(
            self.page, lambda s: joint_visit(s, case_id), lambda visit: self._show(case_id, visit), latest="joint"
        )

    def _show(self, case_id: UUID, visit: JointVisit) -> None:
        if case_id != self.case_id or self.seen is None:
            return
        edit = self.may("cases.edit") and self.seen.overview.header.status not in FINAL
        self.setVisible(bool(visit.rows) or visit.people > 1)
        self.new.setVisible(edit and visit.standing.free > 0)
        self.group.put(visit, edit)
