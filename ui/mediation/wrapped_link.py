"""A link whose words run over several lines, which a button cannot; it is reached by Tab and followed with Enter."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class WrappedLink(QLabel):
    """Shows `words` as a link; `pressed` is called when it is followed."""

    def __init__(self, words: str, pressed: Callable[[], None]) -> None:
        # The words are a user's: nothing in them may be taken for markup.
        super().__init__(f'<a href="#">{escape(words)}</a>')
        self.words = words
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        self.linkActivated.connect(lambda _href: pressed())
