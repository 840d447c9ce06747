"""The child that decodes films (视频解码): it holds one film and answers with the picture that is wanted.

As with recordings (`ui.cases.hotline.sound_child`): FFmpeg reads foreign bytes only here, behind the walls, and what
comes out are plain pixels. Playing in the window was decided against: a probe of the beginning proves nothing of what
stands in the middle of a file, and one bad frame would take the window along. The price is a copy of each picture
through a pipe; sound is decoded apart by its own child.
"""

from __future__ import annotations

import os
import threading
from typing import Any, BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from app.evidence.preview import jail
from app.evidence.preview.frames import read_frame, write_frame

LONGEST_SIDE = 1280
_OPENING_MS, _SEEKING_MS = 8_000, 1_500


class _Screen(QObject):
    """One film: `asked` hands a request over from the thread that reads the pipe."""

    asked = Signal(object, object)
    closed = Signal()

    def __init__(self, answers: BinaryIO, seconds: float) -> None:
        super().__init__()
        self._answers, self._seconds = answers, seconds
        self._player = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._player.setVideoSink(self._sink)
        self._buffer = QBuffer(self)
        self._frame: QVideoFrame | None = None
        self._at = self._told = -1
        self._pending: dict[str, Any] | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._answer_late)
        self._sink.videoFrameChanged.connect(self._take)
        self._player.errorOccurred.connect(lambda _error, _text: self._fail())
        self._player.mediaStatusChanged.connect(self._status)
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)
        self.closed.connect(QGuiApplication.quit, Qt.ConnectionType.QueuedConnection)

    def _do(self, head: dict[str, Any], body: bytes) -> None:
        jail.allow_seconds(self._seconds)
        act = head["act"]
        if act == "open":
            self._pending = head
            self._buffer.setData(QByteArray(body))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._player.setSourceDevice(self._buffer)
            self._player.pause()
            self._late.start(_OPENING_MS)
        elif act == "now":
            self._answer()
        elif act == "play":
            if abs(self._player.position() - int(head["at"])) > int(head["apart"]):
                self._player.setPosition(int(head["at"]))
            self._player.play()
            self._answer()
        else:
            self._player.pause()
            self._pending = head
            self._player.setPosition(int(head["at"]))
            self._late.start(_SEEKING_MS)

    def _take(self, frame: QVideoFrame) -> None:
        if not frame.isValid():
            return
        self._frame, self._at = frame, max(int(frame.startTime() // 1000), 0)
        if self._pending is not None and self._player.duration() > 0:
            self._answer()

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._fail()

    def _fail(self) -> None:
        if self._pending is not None and self._pending["act"] == "open":
            self._pending = None
            self._late.stop()
            write_frame(self._answers, {"trouble": "undecodable"})

    def _answer_late(self) -> None:
        if self._pending is not None and self._pending["act"] == "open" and self._frame is None:
            self._fail()
        else:
            self._answer()

    def _answer(self) -> None:
        self._late.stop()
        first = self._pending is not None and self._pending["act"] == "open"
        fresh = self._pending is not None or self._at != self._told
        self._pending = None
        head: dict[str, Any] = {"at": self._at, "ended": self._ended()}
        if first:
            head |= {"length": self._player.duration(), "sound": self._player.hasAudio()}
        image = self._picture() if fresh else None
        if image is None:
            write_frame(self._answers, head)
            return
        self._told = self._at
        head |= {"width": image.width(), "height": image.height()}
        write_frame(self._answers, head, bytes(image.constBits())[: image.width() * image.height() * 4])

    def _ended(self) -> bool:
        return self._player.mediaStatus() == QMediaPlayer.MediaStatus.EndOfMedia

    def _picture(self) -> QImage | None:
        if self._frame is None:
            return None
        image = self._frame.toImage()
        if image.isNull():
            return None
        if max(image.width(), image.height()) > LONGEST_SIDE:
            ratio, how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(LONGEST_SIDE, LONGEST_SIDE, ratio, how)
        # Four bytes a pixel: rows without gaps, whatever the width.
        return image.convertToFormat(QImage.Format.Format_RGB32)


def _read(requests: BinaryIO, screen: _Screen) -> None:
    try:
        while (request := read_frame(requests)) is not None:
            screen.asked.emit(*request)
    finally:
        screen.closed.emit()


def main(memory: int, seconds: float) -> None:
    """Load the decoder, close the walls, serve standard input and output."""
    os.environ["QT_FFMPEG_DECODING_HW_DEVICE_TYPES"] = ","  # a graphics card's driver is a large program too
    application = QGuiApplication(["film", "-platform", "offscreen"])
    QMediaPlayer().deleteLater()  # the back end is loaded before the walls close
    jail.close_in(memory)
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not reach the pipe
    screen = _Screen(answers, seconds)
    write_frame(answers, {"ready": True})
    jail.allow_seconds(seconds)
    threading.Thread(target=_read, args=(requests, screen), daemon=True).start()
    application.exec()
    os._exit(0)  # a decoder's threads are not waited for
