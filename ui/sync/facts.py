"""Names and values below each other, and a line of one tone: the small furniture of the sync page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.widgets import layout, theme

_ICON = {"danger": "overdue", "soon": "warning", "good": "check-circle", "accent": "info"}


class Facts(QWidget):
    """Label and value in two columns; `put` replaces them in place."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(3))
        self._grid.setVerticalSpacing(theme.space(1))
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []

    def put(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these pairs."""
        while len(self._rows) < len(rows):
            place = len(self._rows)
            pair = (layout.text_label("", "muted"), layout.text_label("", "", wrap=True, selectable=True))
            theme.tabular(pair[1])
            for column, label in enumerate(pair):
                self._grid.addWidget(label, place, column)
            self._rows.append(pair)
        for place, pair in enumerate(self._rows):
            shown = place < len(rows)
            for label, text in zip(pair, rows[place] if shown else ("", ""), strict=True):
                label.setText(text)
                label.setVisible(shown)

    def texts(self) -> dict[str, str]:
        """What is shown, for tests."""
        return {name.text(): value.text() for name, value in self._rows if name.text()}


class Said(QFrame):
    """One sentence in a tone, with its icon; away while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel()
        self._text = layout.text_label("", "", wrap=True, selectable=True)
        box = layout.row(self._picture, self._text, gap=2)
        box.setStretch(1, 1)
        side = theme.space(2)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)
        self.put("", "")

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def put(self, tone: str, text: str) -> None:
        """Say something, or nothing."""
        self.setVisible(bool(text))
        self._text.setText(text)
        self.setAccessibleName(text)
        if text:
            theme.surface(self, tone)
            self._picture.setPixmap(theme.picture(_ICON[tone], tone, theme.WIDTH["icon"], self.devicePixelRatioF()))
