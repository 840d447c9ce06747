"""The papers in the print panel, one line each; reading the case again changes the lines and does not replace them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.casefile.papers import PaperTable
from app.kernel.wording import Wording
from ui.casefile.offer_line import OfferLine, Wanted
from ui.widgets import theme

Key = tuple[str, UUID | None]


class OfferList(QWidget):
    """All papers of a case; `shown(Wanted)`, `returned(copy id)`, `changed()` when something was chosen,
    `printer_chosen(kind, printer)`.
    """

    shown = Signal(object)
    returned = Signal(object)
    changed = Signal()
    printer_chosen = Signal(str, str)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._case: UUID | None = None
        self._lines: dict[Key, OfferLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.space(1), 0)
        self._column.setSpacing(theme.space(2))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    @property
    def lines(self) -> list[OfferLine]:
        """The lines in the order in which the papers are handed over."""
        return list(self._lines.values())

    def clear(self) -> None:
        """Forget everything that was chosen."""
        for line in self.lines:
            self._drop(line)
        self._lines = {}

    def put(self, table: PaperTable) -> None:
        """Show the papers of a case; for the same case, what was chosen by hand stays chosen."""
        if table.case_id != self._case:
            self.clear()
            self._case = table.case_id
        old, self._lines = self._lines, {}
        for place, offer in enumerate(table.offers):
            line = old.pop(offer.key, None) or self._make(offer.key, table)
            self._lines[offer.key] = line
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
            line.put(offer, large=table.large_print)
        for gone in old.values():
            self._drop(gone)

    def put_printers(self, names: Sequence[str], chosen: Callable[[str], str]) -> None:
        """Offer printers; `chosen(kind)` is the one remembered for a kind of paper."""
        for line in self.lines:
            line.put_printers(names, chosen(line.offer.kind))

    def printed(self, wanted: Wanted) -> None:
        """Let a paper follow the case again after it was printed."""
        if (line := self._lines.get(wanted.offer.key)) is not None:
            line.printed()
            self.changed.emit()

    def ticked(self) -> list[Wanted]:
        """What is ticked and goes to somebody, in order."""
        return [wanted for line in self.lines if line.tick.isChecked() and (wanted := line.wanted()).copies]

    def first(self) -> Wanted | None:
        """What to preview first: the first ticked paper, else the first."""
        lines = self.lines
        line = next((line for line in lines if line.tick.isChecked()), lines[0] if lines else None)
        return line.wanted() if line else None

    def again(self, wanted: Wanted) -> Wanted | None:
        """The same paper as it is chosen now; None when the case no longer offers it."""
        line = self._lines.get(wanted.offer.key)
        return line.wanted() if line else None

    def _make(self, key: Key, table: PaperTable) -> OfferLine:
        line = OfferLine(next(offer for offer in table.offers if offer.key == key), self._words)
        line.shown.connect(lambda: self.shown.emit(line.wanted()))
        line.returned.connect(self.returned)
        line.changed.connect(self.changed)
        line.printer_chosen.connect(self.printer_chosen)
        return line

    def _drop(self, line: OfferLine) -> None:
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
