"""M4A and OGG by their headers, made here by hand: how long they are, and what is wrong with a broken one."""

from __future__ import annotations

import io
import struct

import pytest

from app.evidence.recordings import SoundFacts, examine
from app.kernel.errors import Refusal


def box(kind: bytes, body: bytes = b"") -> bytes:
    return struct.pack(">I4s", 8 + len(body), kind) + body


def m4a(seconds: float = 2.0, handler: bytes = b"soun", sound: bytes = b"\1\2\3\4", version: int = 0) -> bytes:
    scale, length = 1000, round(seconds * 1000)
    head = (
        struct.pack(">IQQIQ", 1 << 24, 0, 0, scale, length) if version else struct.pack(">5I", 0, 0, 0, scale, length)
    )
    track = box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(12))))
    return (
        box(b"ftyp", b"M4A \0\0\0\0") + box(b"moov", box(b"mvhd", head.ljust(100, b"\0")) + track) + box(b"mdat", sound)
    )


def ogg(first: bytes, last: int, serial: int = 7) -> bytes:
    def page(granule: int, body: bytes) -> bytes:
        cut = [255] * (len(body) // 255) + [len(body) % 255]
        head = struct.pack("<4sBBqIIIB", b"OggS", 0, 0, granule, serial, 0, 0, len(cut))
        return head + bytes(cut) + body

    return page(0, first) + page(-1, b"more") + page(last, b"sound")


VORBIS = b"\x01vorbis" + struct.pack("<IBI", 0, 2, 44_100) + bytes(14)
OPUS = b"OpusHead" + struct.pack("<BBHI", 1, 1, 312, 16_000) + bytes(3)
SPEEX = b"Speex   " + bytes(28) + struct.pack("<IIII", 8_000, 4, 0, 1) + bytes(28)
FLAC = b"\x7fFLAC" + bytes(22) + ((8_000 << 12) | (0 << 9)).to_bytes(4, "big") + bytes(20)


@pytest.mark.parametrize(
    ("data", "facts"),
    [
        (m4a(2.5), SoundFacts(2500, 0, 0)),
        (m4a(2.5, version=1), SoundFacts(2500, 0, 0)),
        (ogg(VORBIS, 88_200), SoundFacts(2000, 44_100, 2)),
        (ogg(OPUS, 48_312), SoundFacts(1000, 16_000, 1)),
        (ogg(SPEEX, 12_000), SoundFacts(1500, 8_000, 1)),
        (ogg(FLAC, 8_000), SoundFacts(1000, 8_000, 1)),
    ],
)
def test_how_long_a_recording_is(data: bytes, facts: SoundFacts) -> None:
    assert examine(io.BytesIO(data), "a") == facts


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (m4a(handler=b"vide"), "recording.film"),
        (m4a(handler=b"text"), "recording.not_sound"),
        (m4a(0), "recording.no_sound"),
        (m4a(sound=b""), "recording.no_sound"),
        (m4a()[:-2], "recording.cut_short"),
        (m4a() + struct.pack(">I4s", 4, b"free"), "recording.damaged"),
        (box(b"ftyp", b"M4A ") + box(b"moov", box(b"mvhd", b"\0" * 6)), "recording.damaged"),
        (box(b"ftyp", b"M4A ") + struct.pack(">I4s", 1, b"mdat") + b"\0" * 4, "recording.damaged"),
        (ogg(VORBIS, 0), "recording.no_sound"),
        (ogg(VORBIS, 88_200)[:-3], "recording.cut_short"),
        (ogg(b"\x80theora" + bytes(30), 100), "recording.film"),
        (ogg(b"nothing that is known", 100), "recording.not_sound"),
        (b"OggS" + bytes(8), "recording.not_sound"),
    ],
)
def test_a_broken_one_says_what_is_wrong(data: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        examine(io.BytesIO(data), "来电")
    assert refused.value.code == code
    assert refused.value.params["name"] == "来电"
