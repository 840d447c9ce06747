"""Photograph papers at the desk (拍摄): picture after picture, straightened to the paper, into one exhibit.

The picture is live until the shutter (Space); then four corners lie on the paper and are dragged where they belong.
What is kept is a JPEG; several pages become one PDF that holds those JPEGs unchanged. Nothing looks for faces.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QImage, QImageWriter, QKeyEvent, QPixmap, QTransform
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.evidence.binding_pages import MOST_PAGES, bound, of_jpeg
from app.evidence.codes import CameBy
from app.evidence.desk.scans import stamp
from app.evidence.paper_edges import WHOLE, Corners, propose
from ui.evidence.capture.camera_port import CameraPort, QtCamera, media_installed
from ui.evidence.capture.corners import CornersView, straightened
from ui.evidence.capture.held import Brought
from ui.shell.context import Context
from ui.widgets import layout, theme
from ui.widgets.choice import Choice

QUALITY = 90
_LONGEST = 3600
"""Pixels of the longest side that are kept: A4 at 300 dpi."""
_SMALL = 72


class Camera(QObject):
    """Opens the window when there is a camera, says in one sentence why not otherwise; `taken(list of Brought)`."""

    make: Callable[[], CameraPort] = QtCamera
    installed: Callable[[], bool] = staticmethod(media_installed)
    taken = Signal(object)

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self.window: CameraWindow | None = None

    def begin(self) -> None:
        """Show the camera."""
        if self.window is not None and self.window.isVisible():
            self.window.raise_()
            return
        if not type(self).installed():
            self._context.notices.warn(self.tr("The extra “media” is not installed on this PC; add photos as files."))
            return
        port = type(self).make()
        if not port.devices():
            self._context.notices.warn(self.tr("No camera was found; plug one in, or add photos as files."))
            return
        self.window = CameraWindow(self._context, port, self._owner)
        self.window.finished_pages.connect(self.taken)
        self.window.show()
        self.window.begin()


class CameraWindow(QDialog):
    """The window; `finished_pages(list of Brought)` fires once with what becomes an exhibit."""

    finished_pages = Signal(object)

    def __init__(self, context: Context, port: CameraPort, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._port = port
        self._still: QImage | None = None
        self._busy = False
        self.pages: list[bytes] = []
        self.setWindowTitle(self.tr("Photograph papers"))
        self.view = CornersView()
        self.trouble = layout.text_label("", "error", wrap=True)
        self.trouble.setVisible(False)
        self.device = Choice({str(place): name for place, name in enumerate(port.devices())})
        self.device.put("0")
        self.device.setAccessibleName(self.tr("Camera"))
        self.device.chosen.connect(lambda _key: self.begin())
        self.size_choice = Choice({})
        self.size_choice.setAccessibleName(self.tr("Resolution"))
        self.size_choice.chosen.connect(lambda _key: self.begin(keep_size=True))
        self.hint = layout.text_label("", "small", wrap=True)
        self.shutter = layout.button(self.tr("Take the picture (Space)"), self.shoot, kind="primary", icon="image")
        self.keep = layout.button(self.tr("Keep the page (Enter)"), self.keep_page, kind="primary", icon="check")
        self.again = layout.button(self.tr("Again (Backspace)"), self.retake, kind="quiet", icon="undo")
        self.turn = layout.button(self.tr("Turn (R)"), self.rotate, kind="quiet", icon="rotate")
        self.whole = layout.button(self.tr("Whole picture"), lambda: self._set_corners(WHOLE), kind="quiet")
        self.done_button = layout.button("", self.finish, icon="plus")
        self.strip = QListWidget()
        self.strip.setAccessibleName(self.tr("Pages"))
        self.strip.setFlow(QListWidget.Flow.LeftToRight)
        self.strip.setIconSize(QSize(_SMALL, _SMALL))
        self.strip.setFixedHeight(_SMALL + theme.space(5))
        self.strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        port.live.connect(self._live)
        port.still.connect(self._shot)
        port.failed.connect(self._failed)
        self._tell()

    def begin(self, *, keep_size: bool = False) -> None:
        """Start the chosen camera."""
        self.trouble.setVisible(False)
        size = None
        if keep_size and self.size_choice.value_key():
            wide, _, high = self.size_choice.value_key().partition("x")
            size = int(wide), int(high)
        self._port.start(int(self.device.value_key() or 0), size)
        if not keep_size:
            sizes = self._port.sizes()
            self.size_choice.set_items({f"{wide}x{high}": f"{wide} × {high}" for wide, high in sizes})
            if sizes:
                self.size_choice.put(f"{sizes[0][0]}x{sizes[0][1]}")

    def shoot(self) -> None:
        """Take a picture, unless one is looked at."""
        if self._still is None and len(self.pages) < MOST_PAGES:
            self._port.shoot()

    def rotate(self) -> None:
        """Turn the picture by a quarter."""
        if self._still is not None:
            self._still = self._still.transformed(QTransform().rotate(90))
            corners = self.view.corners or WHOLE
            turned = [(1 - y, x) for x, y in corners]
            self.view.show_still(self._still, (turned[3], turned[0], turned[1], turned[2]))

    def retake(self) -> None:
        """Throw the picture away and go on."""
        if self._still is not None:
            self._still = None
        elif self.pages:
            self.pages.pop()
            self.strip.takeItem(self.strip.count() - 1)
        self._tell()

    def keep_page(self) -> None:
        """Keep what the corners span, and go on with the next page."""
        if self._still is None:
            return
        page = straightened(self._still, self.view.corners or WHOLE)
        if max(page.width(), page.height()) > _LONGEST:
            page = page.scaled(
                _LONGEST, _LONGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self.pages.append(jpeg_of(page))
        small = page.scaled(_SMALL, _SMALL, Qt.AspectRatioMode.KeepAspectRatio)
        QListWidgetItem(QIcon(QPixmap.fromImage(small)), str(len(self.pages)), self.strip)
        self._still = None
        self._tell()

    def finish(self) -> None:
        """Hand the pages over and close."""
        if self._still is not None:
            self.keep_page()
        pages, self.pages = self.pages, []
        if pages:
            self.finished_pages.emit([self._brought(pages)])
        self.close()

    # ------------------------------------------------------------------ inside

    def closeEvent(self, event: QCloseEvent) -> None:
        """The camera goes off with its window."""
        self._port.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Esc closes too, and the camera goes off."""
        self._port.stop()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Enter, Backspace and R."""
        calls = {
            Qt.Key.Key_Space: self.shoot, Qt.Key.Key_Return: self.keep_page, Qt.Key.Key_Enter: self.keep_page,
            Qt.Key.Key_Backspace: self.retake, Qt.Key.Key_R: self.rotate,
        }  # fmt: skip
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            self.finish()
        elif (call := calls.get(Qt.Key(event.key()))) is not None:
            call()
        else:
            super().keyPressEvent(event)

    def _live(self, image: QImage) -> None:
        if self._still is None:
            self.view.show_live(image)

    def _shot(self, image: QImage) -> None:
        self._still = image
        self.view.show_still(image)
        self._tell()
        self.view.setFocus()
        plain = image.convertToFormat(QImage.Format.Format_RGB32)
        data = bytes(plain.constBits())

        def show(corners: Corners) -> None:
            if self._still is image and self.view.corners == WHOLE:
                self._set_corners(corners)

        found = partial(propose, data, plain.width(), plain.height())
        self._context.jobs.work(self, lambda _task: found(), show, title="", failed=lambda _trouble: None)

    def _set_corners(self, corners: Corners) -> None:
        if self._still is not None:
            self.view.show_still(self._still, corners)

    def _failed(self, text: str) -> None:
        told = self.tr("The camera gives no picture: {0}").format(text or "—")
        self.trouble.setText(told)
        self.trouble.setVisible(True)

    def _tell(self) -> None:
        still = self._still is not None
        for widget, shown in (
            (self.shutter, not still), (self.keep, still), (self.turn, still), (self.whole, still),
        ):  # fmt: skip
            widget.setVisible(shown)
        self.again.setEnabled(still or bool(self.pages))
        count = len(self.pages) + still
        self.done_button.setText(self.tr("Add as one exhibit ({0})").format(count))
        self.done_button.setEnabled(count > 0)
        if still:
            self.hint.setText(self.tr("Drag the corners onto the paper (1-4 and arrows), then keep the page."))
        else:
            self.hint.setText(self.tr("Lay the paper flat under the camera and press Space."))

    def _brought(self, pages: list[bytes]) -> Brought:
        words, at = self._context.words, stamp(self._context.clock.now())
        if len(pages) == 1:
            return Brought(pages[0], words.text("evidence.photo", at=at), CameBy.CAMERA)
        made = [page for page in map(of_jpeg, pages) if page is not None]
        return Brought(bound(made), words.text("evidence.photos", at=at, pages=len(pages)), CameBy.CAMERA)

    def _lay_out(self) -> None:
        names = [layout.text_label(text, "small") for text in (self.tr("Camera"), self.tr("Resolution"))]
        top = layout.row(names[0], self.device, names[1], self.size_choice, 1, gap=2)
        low = layout.row(self.shutter, self.keep, self.again, self.turn, self.whole, 1, self.done_button, gap=1)
        box = QVBoxLayout(self)
        box.setSpacing(theme.space(2))
        box.addLayout(top)
        box.addWidget(self.trouble)
        box.addWidget(self.view, 1)
        box.addWidget(self.hint)
        box.addWidget(self.strip)
        box.addLayout(low)
        for button in (self.shutter, self.keep, self.again, self.turn, self.whole, self.done_button):
            button.setAutoDefault(False)
        self.resize(theme.WIDTH["preview"] * 2, theme.WIDTH["preview"] * 3 // 2)


def jpeg_of(image: QImage) -> bytes:
    """A picture as the bytes of a JPEG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"JPEG"))
    writer.setQuality(QUALITY)
    writer.write(image.convertToFormat(QImage.Format.Format_RGB888))
    return bytes(buffer.data().data())
