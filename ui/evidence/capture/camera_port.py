"""A camera behind a small port, so that nothing else knows QtMultimedia and a test needs no camera.

The extra `media` may not be installed (`media_installed`), and a desk may have no camera (`devices` is empty).
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class CameraPort(Protocol):
    """A camera that gives pictures; `live` and `still` are signals of a QImage, `failed` of a sentence."""

    live: Any
    still: Any
    failed: Any

    def devices(self) -> list[str]:
        """The cameras there are, by name."""
        ...

    def sizes(self) -> list[tuple[int, int]]:
        """The resolutions of the camera that runs, the largest first."""
        ...

    def start(self, device: int = 0, size: tuple[int, int] | None = None) -> None:
        """Begin to give live pictures."""
        ...

    def shoot(self) -> None:
        """Take one picture; it comes by `still`."""
        ...

    def stop(self) -> None:
        """Switch the camera off."""
        ...


def media_installed() -> bool:
    """Whether QtMultimedia is there; asked without loading it."""
    return find_spec("PySide6.QtMultimedia") is not None


def _media() -> Any:
    return import_module("PySide6.QtMultimedia")


class QtCamera(QObject):
    """The desk's own cameras. A still is the newest whole frame in the resolution that was chosen."""

    live = Signal(QImage)
    still = Signal(QImage)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        media = _media()
        self._session = media.QMediaCaptureSession()
        self._sink = media.QVideoSink()
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._frame)
        self._camera: Any = None
        self._wanted = False

    def devices(self) -> list[str]:
        """The cameras there are, by name."""
        return [str(device.description()) for device in _media().QMediaDevices.videoInputs()]

    def sizes(self) -> list[tuple[int, int]]:
        """The resolutions of the camera that runs, the largest first."""
        if self._camera is None:
            return []
        found = {
            (form.resolution().width(), form.resolution().height())
            for form in self._camera.cameraDevice().videoFormats()
        }
        return sorted(found, key=lambda size: -size[0] * size[1])

    def start(self, device: int = 0, size: tuple[int, int] | None = None) -> None:
        """Begin to give live pictures."""
        media = _media()
        self.stop()
        inputs = media.QMediaDevices.videoInputs()
        if not 0 <= device < len(inputs):
            self.failed.emit("")
            return
        self._camera = media.QCamera(inputs[device])
        self._camera.errorOccurred.connect(lambda _code, text: self.failed.emit(text))
        wanted = size or next(iter(self.sizes()), None)
        for form in self._camera.cameraDevice().videoFormats():
            if (form.resolution().width(), form.resolution().height()) == wanted:
                self._camera.setCameraFormat(form)
                break
        self._session.setCamera(self._camera)
        self._camera.start()

    def shoot(self) -> None:
        """Take the next whole frame."""
        self._wanted = True

    def stop(self) -> None:
        """Switch the camera off."""
        self._wanted = False
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(None)
            self._camera = None

    def _frame(self, frame: Any) -> None:
        image = frame.toImage()
        if image.isNull():
            return
        if self._wanted:
            self._wanted = False
            self.still.emit(image)
        else:
            self.live.emit(image)
