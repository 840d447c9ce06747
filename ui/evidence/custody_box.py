"""Everything that happened to an exhibit, the newest first: who, when, what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.evidence.views import CustodyLine
from app.evidence.words_of_custody import note_words
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.widgets import layout, theme


class CustodyBox(QWidget):
    """`put(lines)` shows lines, oldest first as they are stored."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space(1))
        self.setLayout(layout.column(layout.heading(self.tr("Custody")), self._lines))

    def count(self) -> int:
        """How many lines are shown."""
        return self._lines.count()

    def put(self, lines: Sequence[CustodyLine]) -> None:
        """Show other lines."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for line in reversed(lines):
            self._lines.addWidget(self._drawn(line))

    def _drawn(self, line: CustodyLine) -> QWidget:
        act = layout.text_label(
            self._words.label("custody_act", line.act), "danger" if line.act == "damaged" else "strong"
        )
        who = layout.text_label(f"{line.actor}  {local_minute(line.at)}", "small")
        theme.tabular(who)
        parts: list[QWidget] = [layout.holder(layout.row(act, 1, who))]
        note = self._note_of(line)
        if note:
            parts.append(layout.text_label(note, "small", wrap=True))
        return layout.holder(layout.column(*parts, gap=1))

    def _note_of(self, line: CustodyLine) -> str:
        """The note of a line in words; notes of the program are stored as keys."""
        return note_words(line.act, line.note, self._words)
