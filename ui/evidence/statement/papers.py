"""Statements that came as PDF or picture: their lines beside their pages, and a line shown on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.evidence.codes import Category
from app.evidence.recognition.page import Box
from app.evidence.views import ItemRow
from ui.evidence.pages.place_layer import PlaceLayer
from ui.evidence.shown.ways import PAGES, STATEMENT
from ui.evidence.statement.source import is_on_paper

if TYPE_CHECKING:
    from ui.evidence.stage import Stage
    from ui.evidence.statement.reading import Reading


def may_be_statement(row: ItemRow | None) -> bool:
    """Whether an exhibit has lines to be read: of pages only those that somebody called a statement, or read as one."""
    if row is None or not is_on_paper(row):
        return True
    return row.category == Category.STATEMENT or row.statement_lines is not None


class StatementPapers:
    """Hooks the lines of paper statements into a `Stage`; `turn()` shows its lines."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.layer = PlaceLayer()
        stage.viewer.view.add_layer(self.layer)
        stage.when_lines(self._serve)

    def _serve(self, reading: Reading) -> None:
        reading.tying.place.connect(self._show)
        reading.tying.dropped_out.connect(self.layer.clear)

    def turn(self) -> None:
        """Show the lines."""
        self._stage.turn_way(STATEMENT)
        self._stage.take_focus()

    def _show(self, page: int, box: Box | None) -> None:
        stage = self._stage
        stage.turn_way(PAGES)
        self.layer.show(page, box)
        stage.turn_to(page)
        if box is not None:
            stage.viewer.view.bring(page, box)
        stage.viewer.view.renew()
