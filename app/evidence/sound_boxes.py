"""Recordings that come in boxes: M4A (MPEG-4 files) and OGG (Vorbis, Opus, Speex, FLAC). Headers only, nothing decoded.

How long it is stands in the movie header of the one and on the last page of the other. A file that holds a picture is
no recording: a film would be kept as a voice, and shown to nobody.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from app.kernel.errors import Refusal

_INSIDE = frozenset({b"moov", b"trak", b"mdia"})
_MOST_BOXES = 20_000
_LAST_PAGES = 65_536 + 282
"""An OGG page is at most 255 x 255 bytes with a head of 282, so the last one begins in here."""


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """A recording that can be played: its length in milliseconds, samples per second, channels (0: not said)."""

    length_ms: int
    rate: int
    channels: int


def m4a(file: BinaryIO, name: str) -> SoundFacts:
    """Say how long an MPEG-4 recording is; refused as `recordings.examine` says, and `recording.film`."""
    size = file.seek(0, 2)
    length, handlers, sound = 0, set[bytes](), False
    for kind, at, end in _boxes(file, 0, size, name):
        file.seek(at)
        if kind == b"mvhd":
            length = _movie_length(file.read(32), name, at)
        elif kind == b"hdlr":
            handlers.add(file.read(12)[8:])
        elif kind == b"mdat":
            sound = sound or end > at
    if b"vide" in handlers:
        raise Refusal("recording.film", "file", name=name)
    if b"soun" not in handlers:
        raise Refusal("recording.not_sound", "file", name=name)
    if not length or not sound:
        raise Refusal("recording.no_sound", "file", name=name, byte=size)
    return SoundFacts(length, 0, 0)


def _boxes(file: BinaryIO, at: int, end: int, name: str) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, start and end of the content of every box, those inside others too; the walk is bounded."""
    waiting = [(at, end)]
    for _ in range(_MOST_BOXES):
        while waiting and waiting[-1][0] + 8 > waiting[-1][1]:
            waiting.pop()
        if not waiting:
            return
        at, end = waiting.pop()
        file.seek(at)
        length, kind = struct.unpack(">I4s", file.read(8))
        head = 8
        if length == 1:
            wide = file.read(8)
            length, head = (struct.unpack(">Q", wide)[0] if len(wide) == 8 else 0), 16
        elif length == 0:
            length = end - at
        if length < head:
            raise Refusal("recording.damaged", "file", name=name, byte=at)
        if at + length > end:
            raise Refusal("recording.cut_short", "file", name=name, byte=end)
        waiting.append((at + length, end))
        yield kind, at + head, at + length
        if kind in _INSIDE:
            waiting.append((at + head, at + length))
    raise Refusal("recording.damaged", "file", name=name, byte=at)


def _movie_length(head: bytes, name: str, at: int) -> int:
    form = ">4xQQIQ" if head[:1] == b"\x01" else ">4xIIII"
    if len(head) < struct.calcsize(form):
        raise Refusal("recording.damaged", "file", name=name, byte=at)
    _, _, scale, length = struct.unpack_from(form, head)
    return int(length) * 1000 // scale if scale else 0


def ogg(file: BinaryIO, name: str) -> SoundFacts:
    """Say how long an OGG recording is; refused as `recordings.examine` says, and `recording.film`."""
    size = file.seek(0, 2)
    file.seek(0)
    serial, first = _page(file.read(4096))
    if b"theora" in first[:16]:
        raise Refusal("recording.film", "file", name=name)
    rate, counted, channels, skip = _coding(first, name)
    start = max(size - _LAST_PAGES, 0)
    file.seek(start)
    window = file.read(_LAST_PAGES)
    last, place = -1, window.rfind(b"OggS")
    while place >= 0:
        head = window[place : place + 27]
        if len(head) == 27 and head[14:18] == serial:
            (granule,) = struct.unpack("<q", head[6:14])
            if granule >= 0:
                ends = place + 27 + head[26] + sum(window[place + 27 : place + 27 + head[26]])
                if ends > len(window):
                    raise Refusal("recording.cut_short", "file", name=name, byte=size)
                last = granule
                break
        place = window.rfind(b"OggS", 0, place)
    if last - skip <= 0:
        raise Refusal("recording.no_sound", "file", name=name, byte=size)
    return SoundFacts((last - skip) * 1000 // counted, rate, channels)


def _page(head: bytes) -> tuple[bytes, bytes]:
    """Serial number and content of the first page."""
    if len(head) < 28 or head[:4] != b"OggS":
        return b"", b""
    return head[14:18], head[27 + head[26] :]


def _coding(first: bytes, name: str) -> tuple[int, int, int, int]:
    """Samples per second, those that pages count in, channels, and samples to skip before the sound."""
    found = (0, 0, 0, 0)
    if first[:7] == b"\x01vorbis" and len(first) >= 16:
        channels, rate = struct.unpack_from("<BI", first, 11)
        found = rate, rate, channels, 0
    elif first[:8] == b"OpusHead" and len(first) >= 16:
        channels, skip, rate = struct.unpack_from("<BHI", first, 9)
        found = rate or 48_000, 48_000, channels, skip
    elif first[:8] == b"Speex   " and len(first) >= 52:
        rate, _, _, channels = struct.unpack_from("<IIII", first, 36)
        found = rate, rate, channels, 0
    elif first[:5] == b"\x7fFLAC" and len(first) >= 34:
        packed = int.from_bytes(first[27:31], "big")
        found = packed >> 12, packed >> 12, (packed >> 9 & 7) + 1, 0
    if not found[1]:
        raise Refusal("recording.not_sound", "file", name=name)
    return found
