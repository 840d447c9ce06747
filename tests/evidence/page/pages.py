"""What the tests of `page` share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.desktop import Seat
from app.evidence.views import ItemRow
from ui.evidence.evidence import EvidenceTab

Rows = Callable[[], list[ItemRow]]


Add = Callable[..., UUID]


def settle(page: EvidenceTab) -> None:
    """Let the news of a commit reach the page, and what waits for a quiet moment begin."""
    page.context.changes.deliver()
    stage = page.stage
    if stage._rest.isActive():
        stage._rest.stop()
        stage._load()


def choose(page: EvidenceTab, seq: int) -> None:
    """Put the cursor on an exhibit."""
    page.exhibits.list.go(lambda row: row.seq == seq)
    settle(page)


def shown(page: EvidenceTab) -> object:
    """What stands in the middle."""
    return page.stage._stack.currentWidget()


def drag(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def entered(data: QMimeData) -> QDragEnterEvent:
    none = Qt.KeyboardModifier.NoModifier
    return QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)


def dropped(data: QMimeData) -> QDropEvent:
    none = Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)


def spoil(seat: Seat, row: ItemRow) -> None:
    """Change one byte of what is stored."""
    place = seat.blobs.place(row.sha256)
    data = bytearray(place.read_bytes())
    data[-1] ^= 1
    place.write_bytes(data)
