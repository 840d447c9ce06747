"""Pictures made by hand to trap a reader: sizes that lie, circles, and little that unpacks to much."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping

from tests.evidence.conftest import picture

_MEGA = bytes(1 << 20)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _png(width: int, height: int, *between: bytes, bits: int = 8, colour: int = 0, data: bytes | None = None) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    body = zlib.compress(bytes(64)) if data is None else data
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + b"".join(between) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")
    )


def _tiff(*entries: tuple[int, int, int, int], following: int = 0, place: int = 8) -> bytes:
    """A TIFF with one directory at `place`; entries are tag, type, count, value."""
    body = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *one) for one in entries)
    return b"II*\0" + struct.pack("<I", place) + body + struct.pack("<I", following)


_SIZE = (
    (256, 4, 1, 100),
    (257, 4, 1, 100),
    (258, 3, 1, 8),
    (259, 3, 1, 1),
    (262, 3, 1, 1),
    (273, 4, 1, 8),
    (279, 4, 1, 9),
)


def _jpeg_of(width: int, height: int) -> bytes:
    data = bytearray(picture(form="JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


PICTURES: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "a picture of four thousand million pixels across": ("a.png", lambda: _png(0xFFFFFFFF, 0xFFFFFFFF)),
    "a picture of no pixels": ("a.png", lambda: _png(0, 0)),
    "a white wall": ("a.png", lambda: _png(14_000, 14_000, bits=1, data=zlib.compress(bytes(1751 * 14_000), 9))),
    "a picture without picture": ("a.png", lambda: _png(100, 100, data=b"")),
    "words that unpack to a gigabyte": (
        "a.png",
        lambda: _png(8, 8, _chunk(b"zTXt", b"k\0\0" + zlib.compress(_MEGA * 64, 9))),
    ),
    "a profile that unpacks to a gigabyte": (
        "a.png",
        lambda: _png(8, 8, _chunk(b"iCCP", b"k\0\0" + zlib.compress(_MEGA * 64, 9))),
    ),
    "ten thousand notes": ("a.png", lambda: _png(8, 8, *[_chunk(b"tEXt", b"k\0v")] * 10_000)),
    "a photograph as large as can be said": ("a.jpg", lambda: _jpeg_of(65535, 65535)),
    "a photograph larger than its data": ("a.jpg", lambda: _jpeg_of(9000, 9000)),
    "a photograph of no height": ("a.jpg", lambda: _jpeg_of(60, 0)),
    "a photograph of markers only": ("a.jpg", lambda: b"\xff\xd8" + b"\xff\xe0\x00\x02" * 50_000 + b"\xff\xd9"),
    "directories in a circle": ("a.tif", lambda: _tiff(*_SIZE, following=8)),
    "a directory beyond the end": ("a.tif", lambda: _tiff(*_SIZE, place=0x7FFFFFFF)),
    "a tag of four thousand million values": ("a.tif", lambda: _tiff(*_SIZE, (320, 3, 0xFFFFFFFF, 8))),
    "a fax of endless rows": (
        "a.tif",
        lambda: _tiff(
            (256, 4, 1, 2000),
            (257, 4, 1, 90_000),
            (258, 3, 1, 1),
            (259, 3, 1, 4),
            (262, 3, 1, 0),
            (273, 4, 1, 8),
            (279, 4, 1, 40),
        ),
    ),
}
