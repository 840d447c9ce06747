"""Picking up an exhibit, a page or a part of one: what is dragged, and the small picture under the mouse meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.evidence.views import ItemRow
from ui.evidence.carried import Carried, packed
from ui.widgets import theme


def place_of(row: ItemRow, page: int = 0, region: Sequence[int] = ()) -> Carried:
    """A place in an exhibit; page 0 is all of it."""
    return Carried(row.case_id, row.id, page, tuple(region))


def words_of(row: ItemRow, page: int = 0, region: Sequence[int] = ()) -> str:
    """How a place is called: number and name of the exhibit, the page, and that it is a part."""
    parts = [QCoreApplication.translate("Carrying", "Exhibit {0}: {1}").format(row.seq, row.label)]
    if page:
        parts.append(QCoreApplication.translate("Carrying", "page {0}").format(page))
    if region:
        parts.append(QCoreApplication.translate("Carrying", "a part of it"))
    return ", ".join(parts)


def mime_of(row: ItemRow, page: int = 0, region: Sequence[int] = ()) -> QMimeData:
    """What a drag of it carries."""
    return packed(place_of(row, page, region), words_of(row, page, region))


def carry(source: QWidget, row: ItemRow | None, page: int = 0, region: Sequence[int] = ()) -> None:
    """Drag it until the mouse is let go."""
    if row is None:
        return
    drag = QDrag(source)
    drag.setMimeData(mime_of(row, page, region))
    drag.setPixmap(label(words_of(row, page, region), source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-theme.space(3), -theme.space(2)))
    drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction)


def label(words: str, ratio: float = 1.0) -> QPixmap:
    """The words on a small sheet."""
    font = theme.font("small", bold=True)
    metrics = QFontMetrics(font)
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, theme.WIDTH["field"])
    width, height = metrics.horizontalAdvance(cut) + theme.space(4), metrics.height() + theme.space(2)
    sheet = QPixmap(round(width * ratio), round(height * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(theme.colour("accent"))
    painter = QPainter(sheet)
    painter.setFont(font)
    painter.setPen(theme.colour("accent_ink"))
    painter.drawText(0, 0, width, height, Qt.AlignmentFlag.AlignCenter, cut)
    painter.end()
    return sheet
