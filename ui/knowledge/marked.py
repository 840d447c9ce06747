"""A label with marked words: bold on a soft ground, never by colour alone.

Everything shown is escaped first: articles are data, and what somebody typed must not become markup.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.knowledge.reasons import marks
from ui.widgets import theme


class MarkedLabel(QLabel):
    """Shows a text of several lines with words marked; it can be selected and copied."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            theme.role(self, role)

    def put(self, text: str, words: tuple[str, ...] = ()) -> None:
        """Show a text; an empty one takes no room."""
        self.setText(rich(text, words))
        self.setVisible(bool(text))


def rich(text: str, words: tuple[str, ...]) -> str:
    """The text as markup, with `words` marked where they stand."""
    ground = theme.colour("soon_soft").name()
    parts: list[str] = []
    place = 0
    for begin, end in marks(text, words):
        parts.append(escape(text[place:begin]))
        parts.append(f'<b style="background-color:{ground}">{escape(text[begin:end])}</b>')
        place = end
    parts.append(escape(text[place:]))
    return "".join(parts).replace("\n", "<br>")
