"""A recording is looked into before it is kept: its length is told, and a broken one says where it is broken."""

from __future__ import annotations

import io
import struct
import wave
from dataclasses import replace
from pathlib import Path

import pytest

from app.cases.desk import CallData, finish_call
from app.cases.model import Call, CallOutcome
from app.evidence.blobs import Blobs
from app.evidence.desk import take_in
from app.evidence.desk.recordings import attach_recording, examine_taken
from app.evidence.recordings import SoundFacts, examine
from app.kernel.errors import Refusal
from app.store.store import Store
from tests.helpers.house import Actors


def wav(seconds: float = 2.0, rate: int = 8000, channels: int = 1) -> bytes:
    """A quiet recording."""
    out = io.BytesIO()
    with wave.open(out, "wb") as made:
        made.setnchannels(channels)
        made.setsampwidth(2)
        made.setframerate(rate)
        made.writeframes(bytes(int(seconds * rate) * 2 * channels))
    return out.getvalue()


def mp3(frames: int = 100, head: bytes = b"\xff\xfb\x90\xc0", tag: bytes = b"") -> bytes:
    """Frames of MPEG-1 layer 3, 128 kbit/s, 44,100 Hz, mono: 417 bytes of 1152 samples."""
    return tag + (head + bytes(413)) * frames


def refused(data: bytes) -> tuple[str, object]:
    """What a file is refused for, and the byte that is named."""
    with pytest.raises(Refusal) as found:
        examine(io.BytesIO(data), "来电.wav")
    return found.value.code, found.value.params.get("byte")


def test_length_of_what_can_be_played() -> None:
    """In milliseconds, with rate and channels."""
    assert examine(io.BytesIO(wav(2.5)), "a.wav") == SoundFacts(2500, 8000, 1)
    assert examine(io.BytesIO(wav(1, 16000, 2)), "a.wav") == SoundFacts(1000, 16000, 2)
    assert examine(io.BytesIO(mp3(100)), "a.mp3") == SoundFacts(100 * 1152 * 1000 // 44100, 44100, 1)
    tagged = b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10)
    assert examine(io.BytesIO(mp3(10, tag=tagged)), "a.mp3").length_ms == 261
    assert examine(io.BytesIO(mp3(10) + b"TAG" + bytes(125)), "a.mp3").length_ms == 261
    lower = (b"\xff\xf3\x90\x00" + bytes(257)) * 10
    assert examine(io.BytesIO(lower), "a.mp3") == SoundFacts(10 * 576 * 1000 // 22050, 22050, 2)


def test_a_recorder_that_left_the_length_open_is_understood() -> None:
    """What is there counts."""
    data = bytearray(wav(1))
    data[40:44] = b"\xff\xff\xff\xff"
    assert examine(io.BytesIO(bytes(data)), "a.wav").length_ms == 1000


def test_broken_wav_says_where() -> None:
    """Cut short, without sound, coded unknown, without a form, with a form of nothing."""
    whole = wav(1)
    assert refused(whole[:5000]) == ("recording.cut_short", 5000)
    assert refused(whole[:38]) == ("recording.no_sound", 36)
    assert refused(wav(0)) == ("recording.no_sound", 44)
    coded = bytearray(whole)
    coded[20:22] = struct.pack("<H", 0x55)
    assert refused(bytes(coded))[0] == "recording.codec"
    silent = bytearray(whole)
    silent[24:28] = bytes(4)
    assert refused(bytes(silent)) == ("recording.damaged", 44)
    assert refused(whole[:12] + whole[36:]) == ("recording.damaged", 20)
    assert refused(whole[:12] + b"fmt " + struct.pack("<I", 8) + bytes(8)) == ("recording.damaged", 12)
    assert refused(whole[:12] + b"LIST" + struct.pack("<I", 900)) == ("recording.cut_short", 20)


def test_broken_mp3_says_where() -> None:
    """Noise in the middle; a first frame that is not whole; no frame at all."""
    data = bytearray(mp3(50))
    data[417 * 20 : 417 * 20 + 4] = b"\x00\x00\x00\x00"
    assert refused(bytes(data)) == ("recording.damaged", 417 * 20)
    assert refused(mp3(1)[:200]) == ("recording.cut_short", 200)
    assert refused(b"\x00" * 3000)[0] == "recording.not_sound"
    assert refused(b"")[0] == "recording.not_sound"
    assert refused(b"\xff\xff\xff\xff" * 900)[0] == "recording.not_sound"
    assert refused(mp3(1) + bytes(2))[0] == "recording.not_sound"
    # The last frame of a recording that was stopped is often short.
    assert examine(io.BytesIO(mp3(50)[:-100]), "a.mp3").length_ms == 49 * 1152 * 1000 // 44100


def test_a_recording_is_an_exhibit_of_the_calls_case(
    desk_store: Store, actors: Actors, blobs: Blobs, tmp_path: Path
) -> None:
    """Named by the call; a second one and a call without a case are refused."""
    file = tmp_path / "来电.wav"
    file.write_bytes(wav())
    data = CallData(
        started_at=desk_store.around.clock.now(), number="13900139000", caller="赵明", about="年费", answer="已退",
        outcome=CallOutcome.REGISTERED,
    )  # fmt: skip
    with desk_store.action(actors.counter, "test") as session:
        done = finish_call(session, data)
    taken = take_in(file, blobs)
    assert examine_taken(taken, blobs).length_ms == 2000
    with desk_store.action(actors.counter, "test") as session:
        item = attach_recording(session, done.call_id, taken)
        assert (item.case_id, item.category) == (done.case_id, "recording")
        assert session.found(Call, done.call_id).recording_id == item.id
    with pytest.raises(Refusal, match=r"recording\.there"), desk_store.action(actors.counter, "test") as session:
        attach_recording(session, done.call_id, taken)
    text = tmp_path / "说明.txt"
    text.write_text("不是录音", encoding="utf-8")
    with pytest.raises(Refusal, match=r"recording\.not_sound"):
        examine_taken(take_in(text, blobs), blobs)
    with desk_store.action(actors.counter, "test") as session:
        loose = finish_call(session, replace(data, outcome=CallOutcome.ANSWERED))
    with pytest.raises(Refusal, match=r"recording\.no_case"), desk_store.action(actors.counter, "test") as session:
        attach_recording(session, loose.call_id, taken)
