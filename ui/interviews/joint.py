"""The joint visit inside the interview: who represents the others, each one's own claim, paper and consents.

The table is the overview's own, because it is the same people; only asking how many came belongs to the sitting.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from app.cases.views import JointVisit
from ui.cases.joint.group import Group
from ui.shell.page import Page
from ui.widgets import layout, theme


class JointPanel(QFrame):
    """`put(visit, edit)` shows the representatives; it hides itself while one person came alone."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.surface(self, "sunken")
        # The page reads itself anew when people of the case change.
        self.group = Group(page, lambda: None, self, may_add=True)
        shared = layout.note(
            self.tr("Facts are told once for all; each one has claims, consents and an agreement of their own.")
        )
        box = layout.column(shared, self.group)
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)

    def put(self, visit: JointVisit | None, *, several: bool, edit: bool) -> None:
        """Show a visit; `several` says that more than one came."""
        self.setVisible(visit is not None and (several or bool(visit.rows)))
        if visit is not None:
            self.group.put(visit, edit)
