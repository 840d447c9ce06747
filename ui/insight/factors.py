"""The reasons of a score as a small list: points, name, and what was found, the heaviest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from app.insight.score import Factor
from app.insight.views import told
from app.kernel.wording import Wording
from ui.widgets import layout, theme


class FactorList(QWidget):
    """See the module; `put` shows other factors. A surge's single reason has no points of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(3))
        self._grid.setVerticalSpacing(theme.space(1))
        self._grid.setColumnStretch(2, 1)
        self.lines: list[str] = []

    def put(self, factors: Sequence[Factor], words: Wording, *, points: bool = True) -> None:
        """Show factors."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for place, (factor, sentence) in enumerate(zip(factors, told(factors, words), strict=True)):
            name = words.label("warning_factor", factor.key)
            figure = f"+{factor.points}" if points else ""
            self.lines.append(" ".join(part for part in (figure, name, sentence) if part))
            number = layout.text_label(figure, "money")
            said = layout.text_label(sentence, "muted", wrap=True, selectable=True)
            said.setAccessibleName(self.lines[-1])
            self._grid.addWidget(number, place, 0)
            self._grid.addWidget(layout.text_label(name, "strong"), place, 1)
            self._grid.addWidget(said, place, 2)
        self.setVisible(bool(factors))
