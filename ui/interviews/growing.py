"""A text area that is as high as its text, between a least and a most number of lines."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from ui.widgets import theme

LEAST, MOST = 2, 9


def grow(area: QPlainTextEdit, least: int = LEAST, most: int = MOST) -> None:
    """Let the area follow its text; a long text scrolls inside once it has `most` lines."""

    def fit() -> None:
        # The document of a plain text edit measures its height in lines, broken ones counted.
        lines = min(max(round(area.document().size().height()), least), most)
        area.setFixedHeight(area.fontMetrics().lineSpacing() * lines + theme.space(5))

    area.setMinimumHeight(0)
    layout = area.document().documentLayout()
    if layout is not None:
        layout.documentSizeChanged.connect(lambda _size: fit())
    fit()
