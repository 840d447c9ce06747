"""What became of a paper's copies: for whom, printed when, and which signed ones are still waited for.

Copies that say the same stand in one line with their number; the button takes one of them back at a time, since two
signed copies seldom come back together.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.casefile.offers import PrintedCopy
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.sealing.model import PaperState
from ui.widgets import layout
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout

STATE_TONES = {PaperState.PRINTED: "", PaperState.UNSIGNED: "soon", PaperState.BACK: "good"}
_STATE_ICONS = {PaperState.PRINTED: "printer", PaperState.UNSIGNED: "clock", PaperState.BACK: "check"}


class CopyRows(QWidget):
    """The printed copies of one paper; `returned(copy id)` when a signed one is back."""

    returned = Signal(object)

    def __init__(self, words: Wording, paper: str) -> None:
        super().__init__()
        self._words = words
        self._paper = paper
        self._shown: tuple[PrintedCopy, ...] | None = None
        self._column = layout.column(gap=1)
        self.setLayout(self._column)

    def put(self, copies: Sequence[PrintedCopy]) -> None:
        """Show copies, newest first; nothing is drawn anew when nothing changed."""
        if tuple(copies) == self._shown:
            return
        self._shown = tuple(copies)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for alike in _alike(self._shown):
            self._column.addWidget(self._row(alike))
        self.setVisible(bool(self._shown))

    def _row(self, alike: list[PrintedCopy]) -> QWidget:
        one = alike[0]
        receiver, state = self._words.label("receiver", one.receiver.value), PaperState(one.state)
        said = self.tr("{0} × {1}  {2}").format(receiver, len(alike), local_minute(one.printed_at))
        chip = Chip(self._words.label("paper_state", state.value), STATE_TONES[state], icon=_STATE_ICONS[state])
        # In the narrow panel the button stands on a line of its own.
        row = QWidget()
        line = FlowLayout(row)
        line.addWidget(layout.text_label(said, "small"))
        line.addWidget(chip)
        if state is PaperState.UNSIGNED:
            press = layout.button(self.tr("Signed copy is back"), lambda: self._back(alike[0].id), kind="quiet")
            press.setAccessibleName(self.tr("Signed copy is back: {0}, {1}").format(self._paper, receiver))
            line.addWidget(press)
        return row

    def _back(self, copy_id: UUID) -> None:
        self.returned.emit(copy_id)


def _alike(copies: Sequence[PrintedCopy]) -> list[list[PrintedCopy]]:
    """Copies of one receiver, one state and one minute together, in the order in which they come."""
    found: dict[tuple[str, str, str], list[PrintedCopy]] = {}
    for one in copies:
        found.setdefault((one.receiver, one.state, local_minute(one.printed_at)), []).append(one)
    return list(found.values())
