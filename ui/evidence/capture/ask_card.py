"""A card that tells something and asks what to do with it, above the exhibits; it stays until it is answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from ui.widgets import layout, theme

_MOST_HEIGHT = 132


@dataclass(frozen=True, slots=True)
class Answer:
    """A button: its words, what it does, and its kind (primary for what is usually meant)."""

    words: str
    call: Callable[[], None]
    kind: str = "quiet"
    enabled: bool = True


class AskCard(QFrame):
    """`ask(title, lines, answers)` shows it; every answer puts it away first, then does what it says."""

    def __init__(self, icon: str, surface: str = "soon", ink: str = "soon", *, wide: bool = False) -> None:
        super().__init__()
        theme.surface(self, surface)
        self._icon, self._ink, self._wide = icon, ink, wide
        self.buttons: list[QPushButton] = []
        self.setVisible(False)

    def _lay_out(self) -> None:
        """Make what it shows, once it shows something: most questions are never asked."""
        picture = QLabel()
        picture.setPixmap(theme.picture(self._icon, self._ink, theme.WIDTH["icon_small"], self.devicePixelRatioF()))
        self.title = layout.text_label("", "strong", wrap=True)
        head = layout.row(picture, self.title)
        head.setStretch(1, 1)
        head.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        self._lines = layout.text_label("", "small", wrap=True, selectable=True)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = layout.holder(layout.column(self._lines, 1))
        inner.setObjectName("page")  # the theme leaves the ground of such a widget to what is below
        self._area.setWidget(inner)
        self._answers: QBoxLayout = QHBoxLayout() if self._wide else QVBoxLayout()
        self._answers.setSpacing(theme.space(1))
        if self._wide:
            self._answers.addStretch(1)
        box = layout.column(head, self._area, self._answers, gap=1)
        box.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self.setLayout(box)

    def ask(self, title: str, lines: Sequence[str], answers: Sequence[Answer]) -> None:
        """Show a question with its answers."""
        if self.layout() is None:
            self._lay_out()
        self.title.setText(title)
        self.setAccessibleName(title)
        self._lines.setText("\n".join(lines))
        self._area.setVisible(bool(lines))
        height = self._lines.fontMetrics().lineSpacing()
        wrapped = sum(1 + self._lines.fontMetrics().horizontalAdvance(line) // 236 for line in lines)
        self._area.setFixedHeight(min(_MOST_HEIGHT, height * wrapped + theme.space(2)))
        for old in self.buttons:
            self._answers.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(answer) for answer in answers]
        for place, button in enumerate(self.buttons):
            self._answers.insertWidget(place, button)
        self.setVisible(True)

    def leave(self) -> None:
        """Put it away."""
        self.setVisible(False)

    def _button(self, answer: Answer) -> QPushButton:
        def pressed() -> None:
            self.leave()
            answer.call()

        made = layout.button(answer.words, pressed, kind=answer.kind)
        made.setAccessibleName(answer.words.replace("&", ""))
        made.setEnabled(answer.enabled)
        return made
