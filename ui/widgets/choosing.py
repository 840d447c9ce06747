"""Qt's own file dialog, where the platform has none: wide enough for names, sizes and dates in our type.

Qt gives its columns the width of sample words in the bare font and knows nothing of a theme's padding, so that sizes
and dates would end in dots. A native dialog has none of these parts and is left as it is.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QSplitter, QTreeView

from ui.widgets import theme

_WIDEST = ("", "8,888.88 MiB", "XML document file", "2026-12-28 23:59:59")


def roomy(dialog: QFileDialog) -> QFileDialog:
    """Widen the dialog, its columns and the list of places; return it."""
    tree = dialog.findChild(QTreeView, "treeView")
    if tree is None:
        return dialog
    dialog.resize(theme.WIDTH["dialog"], theme.HEIGHT["dialog"])
    padding = 2 * theme.space(4)
    widths = [tree.fontMetrics().horizontalAdvance(text) + padding for text in _WIDEST]
    side = theme.WIDTH["label"]
    widths[0] = max(theme.WIDTH["label"], theme.WIDTH["dialog"] - side - sum(widths[1:]) - 2 * padding)
    for column, width in enumerate(widths):
        tree.header().resizeSection(column, width)
    splitter = dialog.findChild(QSplitter, "splitter")
    if splitter is not None:
        splitter.setSizes([side, theme.WIDTH["dialog"] - side])
    return dialog
