"""Right after a complaint was registered: what looks like it, to be looked at now or later; it stops nobody."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QFrame

from app.casefile.repeats import repeats_of
from app.cases.views import Repeat
from ui.cases import shelf
from ui.cases.repeats.lines import line
from ui.shell.page import Page
from ui.widgets import layout, theme

_SHOWN = 3


class RepeatsStrip(QFrame):
    """`put` looks for repeats of a case; the strip shows itself only when there are any."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme.surface(self, "soon")
        self._page = page
        self._case: UUID | None = None
        self.title = layout.text_label(self.tr("Looks like a complaint that is there already"), "strong", wrap=True)
        self.setAccessibleName(self.title.text())
        self.shelf = shelf.Shelf(gap=2)
        self.more = layout.note("")
        box = layout.column(self.title, self.shelf, self.more, gap=1)
        side = theme.space(2)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)
        self.setVisible(False)

    def put(self, case_id: UUID) -> None:
        """Look for repeats of a case."""
        self._case = case_id
        self.setVisible(False)
        self._page.jobs.query(
            self._page, lambda s: repeats_of(s, case_id), lambda found: self._show(case_id, found), latest="repeats"
        )

    def _show(self, case_id: UUID, found: tuple[Repeat, ...]) -> None:
        if case_id != self._case:
            return
        self.shelf.put((case_id, found), lambda: [line(self._page, one) for one in found[:_SHOWN]])
        rest = len(found) - _SHOWN
        self.more.setText(self.tr("%n more in the overview of the case", "", rest) if rest > 0 else "")
        self.more.setVisible(rest > 0)
        self.setVisible(bool(found))
