"""Read the size of a picture from its header alone, so that an image bomb is refused before anything unpacks it.

Every kind that is taken says width and height within the first bytes of a frame; nothing else is read. Decided against
opening them with an imaging library at this point: its limits are switches for the whole process, and its readers do
more than ask for the size.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

_PNG_MARK = b"\x89PNG\r\n\x1a\n"
# Start-of-frame markers of JPEG, except those that define tables (C4, C8, CC).
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
_MOST_SEGMENTS = 10_000
_TIFF_TYPES = {3: "H", 4: "I", 16: "Q"}
_WIDTH, _HEIGHT = 256, 257
MOST_FRAMES = 5_000


@dataclass(frozen=True, slots=True)
class Picture:
    """The frames of a picture (pages of a TIFF), each as width and height in pixels."""

    frames: tuple[tuple[int, int], ...]

    @property
    def largest(self) -> tuple[int, int]:
        """The frame with most pixels."""
        return max(self.frames, key=lambda frame: frame[0] * frame[1])


def read_png(source: BinaryIO) -> Picture | None:
    """The size of a PNG, or None when its header is damaged."""
    head = source.read(33)
    if len(head) < 33 or not head.startswith(_PNG_MARK) or head[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", head, 16)
    return _picture([(width, height)])


def read_jpeg(source: BinaryIO) -> Picture | None:
    """The size of a JPEG, or None when no frame header is found."""
    if source.read(2) != b"\xff\xd8":
        return None
    for _ in range(_MOST_SEGMENTS):
        byte = source.read(1)
        if byte != b"\xff":
            return None
        marker = source.read(1)
        if marker == b"\xff":  # a fill byte: the next may be the marker
            source.seek(-1, 1)
            continue
        if not marker or marker[0] in (0xD9, 0xDA):
            return None
        if marker[0] in _JPEG_BARE:
            continue
        length = source.read(2)
        if len(length) < 2 or int.from_bytes(length, "big") < 2:
            return None
        if marker[0] in _JPEG_FRAMES:
            frame = source.read(5)
            if len(frame) < 5:
                return None
            height, width = struct.unpack(">HH", frame[1:5])
            return _picture([(width, height)])
        source.seek(int.from_bytes(length, "big") - 2, 1)
    return None


def read_tiff(source: BinaryIO) -> Picture | None:
    """The frames of a TIFF (also BigTIFF), at most `MOST_FRAMES` + 1; None when the chain of directories is damaged."""
    head = source.read(16)
    order = {b"II": "<", b"MM": ">"}.get(head[:2])
    if order is None or len(head) < 8:
        return None
    version = struct.unpack_from(order + "H", head, 2)[0]
    big = version == 43
    if big and len(head) < 16:
        return None
    offset = struct.unpack_from(order + ("Q" if big else "I"), head, 8 if big else 4)[0]
    frames: list[tuple[int, int]] = []
    seen: set[int] = set()
    while offset:
        if offset in seen:
            return None
        seen.add(offset)
        found = _directory(source, offset, order, big)
        if found is None:
            return None
        frame, offset = found
        frames.append(frame)
        if len(frames) > MOST_FRAMES:
            break
    return _picture(frames)


def _directory(source: BinaryIO, offset: int, order: str, big: bool) -> tuple[tuple[int, int], int] | None:
    count_form, entry_size, next_form = ("Q", 20, "Q") if big else ("H", 12, "I")
    count_size, next_size = struct.calcsize(order + count_form), struct.calcsize(order + next_form)
    if offset > 1 << 62:
        return None
    source.seek(offset)
    raw = source.read(count_size)
    if len(raw) < count_size:
        return None
    count = struct.unpack(order + count_form, raw)[0]
    if count > 4096:
        return None
    body = source.read(count * entry_size + next_size)
    if len(body) < count * entry_size + next_size:
        return None
    size = {_WIDTH: 0, _HEIGHT: 0}
    for at in range(0, count * entry_size, entry_size):
        tag, kind = struct.unpack_from(order + "HH", body, at)
        form = _TIFF_TYPES.get(kind)
        if tag in size and form is not None and (big or form != "Q"):
            size[tag] = struct.unpack_from(order + form, body, at + (12 if big else 8))[0]
    following = struct.unpack_from(order + next_form, body, count * entry_size)[0]
    return (size[_WIDTH], size[_HEIGHT]), following


def _picture(frames: list[tuple[int, int]]) -> Picture | None:
    if not frames or any(width < 1 or height < 1 for width, height in frames):
        return None
    return Picture(tuple(frames))


def read_bmp(source: BinaryIO) -> Picture | None:
    """The size of a BMP, or None when its header is damaged; its height may be negative (rows from the top)."""
    head = source.read(26)
    if len(head) < 26 or head[:2] != b"BM":
        return None
    size = struct.unpack_from("<I", head, 14)[0]
    if size == 12:
        width, height = struct.unpack_from("<HH", head, 18)
    else:
        width, height = struct.unpack_from("<ii", head, 18)
    return _picture([(width, abs(height))])


def read_webp(source: BinaryIO) -> Picture | None:
    """The size of a WebP in any of its three forms, or None when its header is damaged."""
    head = source.read(30)
    if len(head) < 30 or head[:4] != b"RIFF" or head[8:12] != b"WEBP":
        return None
    form = head[12:16]
    if form == b"VP8X":
        return _picture([(int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1)])
    if form == b"VP8L" and head[20] == 0x2F:
        packed = int.from_bytes(head[21:25], "little")
        return _picture([((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1)])
    if form == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", head, 26)
        return _picture([(width & 0x3FFF, height & 0x3FFF)])
    return None


def read_gif(source: BinaryIO) -> Picture | None:
    """The size of a GIF, or None when its header is damaged; an animation counts as its first frame."""
    head = source.read(10)
    if len(head) < 10:
        return None
    width, height = struct.unpack_from("<HH", head, 6)
    return _picture([(width, height)])
