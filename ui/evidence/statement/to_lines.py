"""F4 and back: from the page of the evidence to the lines of a statement, and from a line to the exhibit at it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.evidence.kinds import TABLES, FileKind
from app.evidence.views import ItemRow
from ui.evidence.stage import Stage
from ui.evidence.statement.papers import may_be_statement
from ui.evidence.statement.reading import Reading
from ui.evidence.statement.source import is_on_paper

if TYPE_CHECKING:
    from ui.evidence.evidence import EvidenceTab


class ToLines:
    """`go()` shows the lines of a statement, `go_to(item id, page)` an exhibit."""

    tables = frozenset({"transaction_links", "transaction_proofs"})

    def __init__(self, page: EvidenceTab) -> None:
        self._page = page
        page.panes.dress(self._dress)

    def go(self) -> None:
        """Show the lines of the statement under the cursor, else of the first there is."""
        current = self._page.exhibits.list.current()
        if current is not None and is_on_paper(current) and is_statement(current):
            self._page.stage.papers.turn()
        elif self._page.exhibits.list.go(is_statement):
            self._page.stage.take_focus()
        else:
            told = QCoreApplication.translate("EvidenceTab", "This case has no statement yet; add one with F6.")
            self._page.notices.info(told)

    def want(self, line_id: UUID | None) -> None:
        """Put the cursor on a line once the statement it stands on is shown."""
        if line_id is not None:
            self._page.stage.when_lines(partial(_want, line_id=line_id))

    def go_to(self, item_id: UUID, page: int) -> None:
        """Show an exhibit that proves something, at its page."""
        if self._page.exhibits.list.go(lambda row: row.id == item_id) and page:
            self._page.stage.turn_to(page)

    def _dress(self, stage: Stage) -> None:
        stage.when_lines(lambda reading: reading.tying.go_to.connect(self.go_to))


def _want(reading: Reading, line_id: UUID) -> None:
    reading.want(line_id)


def is_statement(row: ItemRow) -> bool:
    """Whether an exhibit has lines to look at."""
    kind = FileKind(row.kind)
    paper = is_on_paper(row) and may_be_statement(row)
    return row.withdrawn_at is None and (paper or (kind in TABLES and kind is not FileKind.TEXT))
