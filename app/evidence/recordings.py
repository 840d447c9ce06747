"""Look into a recording (录音) before it is trusted: how long it is, and what is wrong with one that will not play.

Only headers are read, and of an MP3 the chain of its frames; nothing is decoded. Waiting for the player to fail was
decided against: it would fail in front of the reviewer, months later, and say nothing of where.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

from app.evidence.sound_boxes import SoundFacts, m4a, ogg
from app.kernel.errors import Refusal

__all__ = ["SoundFacts", "examine"]

_PCM, _FLOAT, _ALAW, _MULAW, _EXTENSIBLE = 1, 3, 6, 7, 0xFFFE
_PLAYABLE = frozenset({_PCM, _FLOAT, _ALAW, _MULAW, _EXTENSIBLE})
_BITRATES = {
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 0),
    (1, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448, 0),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256, 0),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0),
}
"""Kilobits per second by (version 1 or 2, layer)."""
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
"""Samples per second by the version bits: 3 is MPEG-1, 2 MPEG-2, 0 MPEG-2.5."""
_SEARCHED = 65536
_MOST_FRAMES = 20_000_000


def examine(file: BinaryIO, name: str) -> SoundFacts:
    """Say how long a recording is: WAV, MP3, M4A or OGG, by what is in it and not by its name.

    Raises `Refusal` naming the file and, where there is one, the byte: `recording.not_sound`, `recording.cut_short`,
    `recording.no_sound`, `recording.codec`, `recording.damaged`, `recording.film`.
    """
    head = file.read(12)
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return _wav(file, name)
    if head[4:8] == b"ftyp":
        return m4a(file, name)
    if head[:4] == b"OggS":
        return ogg(file, name)
    file.seek(0)
    return _mp3(file, name)


def _wav(file: BinaryIO, name: str) -> SoundFacts:
    size = file.seek(0, 2)
    at, form = 12, None
    while at + 8 <= size:
        file.seek(at)
        kind, length = struct.unpack("<4sI", file.read(8))
        if kind == b"fmt ":
            if length < 16 or at + 24 > size:
                raise Refusal("recording.damaged", "file", name=name, byte=at)
            form = struct.unpack("<HHIIHH", file.read(16))
        if kind == b"data":
            return _wav_data(form, at + 8, length, size, name)
        at += 8 + length + length % 2
    raise Refusal("recording.cut_short" if at > size else "recording.no_sound", "file", name=name, byte=min(at, size))


def _wav_data(
    form: tuple[int, int, int, int, int, int] | None, start: int, length: int, size: int, name: str
) -> SoundFacts:
    if form is None:
        raise Refusal("recording.damaged", "file", name=name, byte=start)
    codec, channels, rate, per_second, _, _ = form
    if codec not in _PLAYABLE:
        raise Refusal("recording.codec", "file", name=name, codec=codec)
    if not channels or not rate or not per_second:
        raise Refusal("recording.damaged", "file", name=name, byte=start)
    if start + length > size and length != 0xFFFFFFFF:  # a recorder that was streaming leaves the length open
        raise Refusal("recording.cut_short", "file", name=name, byte=size)
    there = min(length, size - start)
    if not there:
        raise Refusal("recording.no_sound", "file", name=name, byte=start)
    return SoundFacts(there * 1000 // per_second, rate, channels)


def _mp3(file: BinaryIO, name: str) -> SoundFacts:
    size = file.seek(0, 2)
    at = _after_tag(file, size)
    at = _first_frame(file, at, size, name)
    frames = samples = rate = channels = 0
    while at + 4 <= size and frames < _MOST_FRAMES:
        file.seek(at)
        head = file.read(4)
        if head[:3] == b"TAG" or head == b"APET":
            break
        frame = _frame(head)
        if frame is None:
            raise Refusal("recording.damaged", "file", name=name, byte=at)
        length, rate, count, channels = frame
        if at + length > size:
            if not frames:
                raise Refusal("recording.cut_short", "file", name=name, byte=size)
            break  # the last frame of a recording that was stopped is often short, and nothing is lost but a moment
        samples += count
        at += length
        frames += 1
    return SoundFacts(samples * 1000 // rate, rate, channels)


def _after_tag(file: BinaryIO, size: int) -> int:
    file.seek(0)
    head = file.read(10)
    if head[:3] != b"ID3" or len(head) < 10:
        return 0
    length = 0
    for byte in head[6:10]:
        length = length << 7 | byte & 0x7F
    return min(10 + length, size)


def _first_frame(file: BinaryIO, at: int, size: int, name: str) -> int:
    file.seek(at)
    window = file.read(_SEARCHED)
    for place in range(max(len(window) - 3, 0)):
        found = _frame(window[place : place + 4]) if window[place] == 0xFF else None
        if found is not None and (at + place + found[0] >= size or _begins(file, at + place + found[0])):
            return at + place
    raise Refusal("recording.not_sound", "file", name=name)


def _begins(file: BinaryIO, at: int) -> bool:
    file.seek(at)
    head = file.read(4)
    return _frame(head) is not None or head[:3] == b"TAG"


def _frame(head: bytes) -> tuple[int, int, int, int] | None:
    """Length in bytes, samples per second, samples, channels of a frame; None when these four bytes begin none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    rate_place, bit_place = head[2] >> 2 & 3, head[2] >> 4
    if version == 1 or layer == 4 or rate_place == 3 or bit_place in (0, 15):
        return None
    rate = _RATES[version][rate_place]
    bits = _BITRATES[1 if version == 3 else 2, layer][bit_place] * 1000
    count = 384 if layer == 1 else 576 if layer == 3 and version != 3 else 1152
    padding = head[2] >> 1 & 1
    length = (12 * bits // rate + padding) * 4 if layer == 1 else count // 8 * bits // rate + padding
    return length, rate, count, 1 if head[3] >> 6 == 3 else 2
