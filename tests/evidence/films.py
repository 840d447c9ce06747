"""A small film made here: an AVI of JPEG pictures, without sound, in the colours that are asked for."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

from PIL import Image

Colour = tuple[int, int, int]


def avi(colours: Sequence[Colour], *, size: tuple[int, int] = (64, 48), per_second: int = 5) -> bytes:
    """One picture for each colour."""
    frames = [_jpeg(colour, size) for colour in colours]
    stream_head = struct.pack(
        "<4s4sIHHIIIIIIIIhhhh", b"vids", b"MJPG", 0, 0, 0, 0, 1, per_second, 0, len(frames), 4096, 0xFFFFFFFF, 0, 0, 0,
        *size,
    )  # fmt: skip
    form = struct.pack("<IiiHH4sIiiII", 40, *size, 1, 24, b"MJPG", size[0] * size[1] * 3, 0, 0, 0, 0)
    head = struct.pack("<14I", 1_000_000 // per_second, 0, 0, 0x10, len(frames), 0, 1, 4096, *size, 0, 0, 0, 0)
    header = _list(
        b"hdrl", _chunk(b"avih", head) + _list(b"strl", _chunk(b"strh", stream_head) + _chunk(b"strf", form))
    )
    movie, index, at = b"", b"", 4
    for frame in frames:
        part = _chunk(b"00dc", frame)
        index += struct.pack("<4sIII", b"00dc", 0x10, at, len(frame))
        movie, at = movie + part, at + len(part)
    body = b"AVI " + header + _list(b"movi", movie) + _chunk(b"idx1", index)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _jpeg(colour: Colour, size: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", quality=90)
    return out.getvalue()


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _list(kind: bytes, body: bytes) -> bytes:
    return _chunk(b"LIST", kind + body)
