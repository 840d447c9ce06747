"""One column of a list: what it says of a row, and how it looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

from ui.widgets import theme

T = TypeVar("T")


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: `key`, `title`, text of a row; `width` in pixels (0: takes the rest), `tone` names a colour token."""

    key: str
    title: str
    text: Callable[[T], str]
    width: int = 0
    align: str = "left"
    numeric: bool = False
    tone: Callable[[T], str] | None = None
    bold: Callable[[T], bool] | None = None
    tip: Callable[[T], str] | None = None
    icon: Callable[[T], str] | None = None


def alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    """Return where the texts of a column stand."""
    side = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
    return side.get(column.align, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def cell(column: Column[T], row: T, role: int) -> Any:
    """Return what Qt asks of one cell under a role, or None."""
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return column.text(row)
    if role == Qt.ItemDataRole.ToolTipRole:
        return column.tip(row) if column.tip else None
    if role == Qt.ItemDataRole.ForegroundRole and column.tone and (tone := column.tone(row)):
        return theme.colour(tone)
    if role == Qt.ItemDataRole.DecorationRole and column.icon and (name := column.icon(row)):
        tone = column.tone(row) if column.tone else ""
        return theme.icon(name, tone or "ink_soft", size=theme.WIDTH["icon_small"])
    if role == Qt.ItemDataRole.FontRole and (column.numeric or column.bold):
        return theme.font("body", bold=bool(column.bold and column.bold(row)), tabular=column.numeric)
    return None
