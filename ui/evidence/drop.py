"""What covers the page while something is held over it that may be evidence: says that letting go takes it.

Text that is dragged from a place in this window to another is no evidence and is left alone.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ui.evidence.capture.held import may_hold
from ui.widgets import layout, theme


class DropSheet(QWidget):
    """Watches a page; `dropped(QMimeData)` fires when something was let go over it. `allowed` opens and shuts it."""

    dropped = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.allowed = False
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture = QLabel()
        picture.setPixmap(theme.picture("download", "accent", theme.WIDTH["label"] // 2, self.devicePixelRatioF()))
        self.text = layout.text_label("", "title")
        for label in (picture, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setLayout(layout.column(1, picture, self.text, 1, gap=3))
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take part in what is dragged over the page."""
        del watched
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
        ):
            self._over(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A veil with a frame, so that the place is unmistakable."""
        del event
        painter = QPainter(self)
        ground = theme.colour("accent_soft")
        ground.setAlpha(235)
        painter.fillRect(self.rect(), ground)
        pen = QPen(theme.colour("accent"), theme.space(1) // 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        side = theme.space(3)
        painter.drawRoundedRect(self.rect().adjusted(side, side, -side, -side), side, side)

    def _over(self, event: QDragMoveEvent) -> None:
        data = event.mimeData()
        if not self._wanted(event):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self.isHidden():
            count = sum(url.isLocalFile() for url in data.urls()) if data.hasUrls() else 0
            self.text.setText(self.tr("Let go to add %n file(s)", "", count) if count else self.tr("Let go to add it"))
            self._cover()
            self.show()
            self.raise_()

    def _drop(self, event: QDropEvent) -> None:
        self.hide()
        if self._wanted(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(event.mimeData())
        else:
            event.ignore()

    def _wanted(self, event: QDropEvent) -> bool:
        return self.allowed and event.source() is None and may_hold(event.mimeData())

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
