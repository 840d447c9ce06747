"""The child that decodes recordings: it reads one whole, answers with plain samples, and holds nothing of the desk.

A decoder of foreign sound is a large program that trusts its input; the window holds the keys of the store. So FFmpeg
reads foreign bytes only here, behind the walls of `app.evidence.preview.jail` (little memory, no network, no writing,
no other program), and the window plays the samples that come out: there is nothing left in them to decode. Letting the
player read the file was decided against: one bad frame would take the window with it, or worse, not.
"""

from __future__ import annotations

import os
from array import array
from typing import Any, BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QTimer
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from app.evidence.preview import jail
from app.evidence.preview.frames import read_frame, write_frame

PEAKS = 600
_LOOKED_AT = 256
_STALLED_MS = 4_000


class _Reading:
    """One recording on its way through the decoder; `trouble` is empty when it came to its end."""

    def __init__(self, data: bytes, rate: int, most: int) -> None:
        self.trouble = ""
        self.samples = bytearray()
        self._most = most
        self._decoder = _decoder()
        form = QAudioFormat()
        form.setSampleRate(rate)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._decoder.setAudioFormat(form)
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._decoder.setSourceDevice(self._buffer)
        self._decoder.bufferReady.connect(self._take)
        self._decoder.finished.connect(self._end)
        # Of a file that ends in the middle of its head the decoder says neither that it ended nor that it failed.
        self._stalled = QTimer()
        self._stalled.setSingleShot(True)
        self._stalled.setInterval(_STALLED_MS)
        self._stalled.timeout.connect(self._end)
        self._decoder.error["QAudioDecoder::Error"].connect(lambda _error: self._end("undecodable"))

    def run(self) -> None:
        """Decode until the end, an error or too much."""
        self._decoder.start()
        if self._decoder.error() is not QAudioDecoder.Error.NoError:
            self.trouble = "undecodable"
            return
        self._stalled.start()
        QCoreApplication.exec()
        self._stalled.stop()  # and the decoder is left alone: the child ends with its answer

    def _take(self) -> None:
        self._stalled.start()
        while self._decoder.bufferAvailable():
            part: Any = self._decoder.read().constData()
            self.samples += bytes(part)
            if len(self.samples) > self._most:
                self._end("too_long")
                return

    def _end(self, trouble: str = "") -> None:
        self.trouble = trouble or self.trouble
        QCoreApplication.quit()


def _decoder() -> Any:
    """A decoder without its types: `error` is a signal and a question of one name, told apart by signature."""
    return QAudioDecoder()


def peaks_of(samples: bytes, many: int = PEAKS) -> list[int]:
    """The loudest of a few samples in each of `many` equal parts, 0 to 100: a picture of the sound, no measurement."""
    heard = array("h")
    heard.frombytes(samples[: len(samples) // 2 * 2])
    if not heard:
        return []
    peaks = []
    for part in range(many):
        start, end = part * len(heard) // many, (part + 1) * len(heard) // many
        looked = heard[start : max(end, start + 1) : max((end - start) // _LOOKED_AT, 1)]
        peaks.append(min(max(map(abs, looked), default=0) * 100 // 32_767, 100))
    return peaks


def decode(data: bytes, rate: int, most: int) -> tuple[dict[str, Any], bytes]:
    """Decode a recording to samples of 16 bits, one channel; the head says `peaks` or what the trouble was."""
    reading = _Reading(data, rate, most)
    reading.run()
    if reading.trouble or not reading.samples:
        return {"trouble": reading.trouble or "undecodable"}, b""
    samples = bytes(reading.samples)
    return {"peaks": peaks_of(samples)}, samples


def serve(requests: BinaryIO, answers: BinaryIO, seconds: float) -> None:
    """Answer requests until the pipe closes; `seconds` of processor time each."""
    write_frame(answers, {"ready": True})
    while (request := read_frame(requests)) is not None:
        jail.allow_seconds(seconds)
        head, data = request
        try:
            answer, body = decode(data, int(head["rate"]), int(head["most"]))
        except MemoryError:
            answer, body = {"trouble": "too_long"}, b""
        write_frame(answers, answer, body)


def main(memory: int, seconds: float) -> None:
    """Load the decoder, close the walls, serve standard input and output."""
    application = QCoreApplication([])
    QAudioDecoder().deleteLater()  # the back end is loaded before the walls close
    jail.close_in(memory)
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not reach the pipe
    serve(requests, answers, seconds)
    application.quit()
