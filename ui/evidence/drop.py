"""What covers the page while files are held over it: says that letting go takes them, and takes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from ui.evidence.taking import things_in
from ui.widgets import layout, theme


class DropSheet(QWidget):
    """Watches a page; `dropped(list of things)` fires when files were let go over it. `allowed` opens and shuts it."""

    dropped = Signal(list)

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
        if not self.allowed or not data.hasUrls():
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self.isHidden():
            self.text.setText(self.tr("Let go to add %n file(s)", "", len(data.urls())))
            self._cover()
            self.show()
            self.raise_()

    def _drop(self, event: QDropEvent) -> None:
        self.hide()
        things = things_in(event.mimeData()) if self.allowed else []
        if things:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(things)
        else:
            event.ignore()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
