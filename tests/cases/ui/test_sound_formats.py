"""Recordings as others write them: an encoder that is not ours makes them, headers and child read them alike."""

from __future__ import annotations

import io
import math
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QUrl
from pytestqt.qtbot import QtBot

from app.evidence.kinds import FileKind, recognise
from app.evidence.recordings import examine
from app.kernel.errors import Refusal
from ui.cases.hotline.sound_reader import can_decode, read_sound

pytestmark = [
    pytest.mark.skipif(not can_decode(), reason="PySide6-Addons is not installed"),
    pytest.mark.qt_log_ignore("PulseAudio|Couldn't (load|resolve)|device"),
]
_BLOCKS = 30


def recorded(qtbot: QtBot, path: Path, box: str, coding: str) -> None:
    """Record three seconds of a tone, fed from memory."""
    media: Any = import_module("PySide6.QtMultimedia")
    form = media.QAudioFormat()
    form.setSampleRate(16_000)
    form.setChannelCount(1)
    form.setSampleFormat(media.QAudioFormat.SampleFormat.Int16)
    made = media.QMediaFormat(getattr(media.QMediaFormat.FileFormat, box))
    made.setAudioCodec(getattr(media.QMediaFormat.AudioCodec, coding))
    recorder, source, session = media.QMediaRecorder(), media.QAudioBufferInput(form), media.QMediaCaptureSession()
    recorder.setMediaFormat(made)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
    session.setAudioBufferInput(source)
    session.setRecorder(recorder)
    block = array("h", (int(9_000 * math.sin(one / 4)) for one in range(1_600))).tobytes()
    left = [_BLOCKS]

    def feed() -> None:
        while left[0] > 0 and source.sendAudioBuffer(media.QAudioBuffer(QByteArray(block), form)):
            left[0] -= 1
        if left[0] == 0:
            left[0] = -1
            recorder.stop()

    source.readyToSendAudioBuffer.connect(feed)
    with qtbot.waitSignal(recorder.recorderStateChanged, timeout=10_000):
        recorder.record()
    stopped = media.QMediaRecorder.RecorderState.StoppedState
    qtbot.waitUntil(lambda: recorder.recorderState() == stopped, timeout=10_000)


@pytest.mark.parametrize(
    ("name", "box", "coding", "kind"),
    [("a.m4a", "Mpeg4Audio", "AAC", FileKind.M4A), ("a.ogg", "Ogg", "FLAC", FileKind.OGG)],
)
def test_headers_and_decoder_agree(
    qtbot: QtBot, tmp_path: Path, name: str, box: str, coding: str, kind: FileKind
) -> None:
    path = tmp_path / name
    recorded(qtbot, path, box, coding)
    data = path.read_bytes()
    assert recognise(path).kind is kind
    facts = examine(io.BytesIO(data), name)
    sound = read_sound(io.BytesIO(data), len(data), name, facts)
    assert abs(facts.length_ms - 3_000) < 120
    assert abs(sound.length_ms - facts.length_ms) < 120
    assert 20 < max(sound.peaks) < 40
    for cut in range(0, len(data), max(len(data) // 60, 1)):
        try:
            examine(io.BytesIO(data[:cut]), name)
        except Refusal as refusal:
            assert refusal.code.startswith("recording.")  # noqa: PT017 - some cuts leave a whole recording
