"""What was not taken, and why: a card above the exhibits that stays until it is put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from app.evidence.desk import RefusedFile
from app.kernel.wording import Wording
from ui.widgets import layout, theme

_MOST_HEIGHT = 168


class RefusedCard(QFrame):
    """`put(refused)` shows reasons; `wanted(number)` fires for the exhibit that holds the same content."""

    wanted = Signal(int)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        theme.surface(self, "soon")
        picture = QLabel()
        picture.setPixmap(theme.picture("warning", "soon", theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self.title = layout.text_label("", "strong")
        away = layout.tool("cross", self.tr("Put this away"), lambda: self.put(()), small=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space(1))
        self._lines.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner = layout.holder(self._lines)
        inner.setObjectName("page")  # the theme leaves the ground of such a widget to what is below
        area.setWidget(inner)
        area.setMaximumHeight(_MOST_HEIGHT)
        box = layout.column(layout.row(picture, self.title, 1, away), area, gap=1)
        box.setContentsMargins(theme.space(3), theme.space(1), theme.space(1), theme.space(2))
        self.setLayout(box)
        self.setVisible(False)

    def put(self, refused: Sequence[RefusedFile]) -> None:
        """Show these, or nothing."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.title.setText(self.tr("%n file(s) not taken", "", len(refused)))
        for one in refused:
            self._lines.addWidget(layout.holder(self._line(one)))
        self._lines.addStretch(1)
        self.setVisible(bool(refused))

    def _line(self, one: RefusedFile) -> QHBoxLayout:
        told = self._words.told(one.refusal)
        text = layout.text_label(told.line(), "", wrap=True, selectable=True)
        seq = one.refusal.params.get("seq")
        if not isinstance(seq, int):
            row = layout.row(text)
        else:
            show = layout.button(
                self.tr("Show exhibit {0}").format(seq),
                lambda: self.wanted.emit(seq),
                kind="quiet",
                icon="chevron-right",
            )
            row = layout.row(text, show)
        row.setStretch(0, 1)
        return row
