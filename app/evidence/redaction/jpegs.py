"""A JPEG within a page, without anything that is not its picture; in the child."""

from __future__ import annotations


class NotPlain(Exception):  # noqa: N818 - an answer: the page is drawn
    """The page cannot be copied; it is drawn instead."""


def bare_jpeg(data: bytes) -> bytes:
    """A JPEG without anything but its picture: no EXIF with its small copy, no remarks, nothing behind its end.

    The segments that say how colours are meant stay. Raises `NotPlain` for what is no JPEG.
    """
    if data[:2] != b"\xff\xd8":
        raise NotPlain
    kept, at = [b"\xff\xd8"], 2
    while True:
        if at + 4 > len(data) or data[at] != 0xFF:
            raise NotPlain
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xDA:
            break
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        body = data[at + 4 : at + 2 + length]
        if marker == 0xE0 and body[:5] == b"JFIF\x00":
            # Its small copy of the picture is left out.
            kept.append(b"\xff\xe0\x00\x10" + body[:12] + b"\x00\x00")
        elif _needed(marker, body):
            kept.append(data[at : at + 2 + length])
        at += 2 + length
    end = data.rfind(b"\xff\xd9")
    if end < at or _second_picture(data[at:end]):
        raise NotPlain
    return b"".join((*kept, data[at : end + 2]))


def _needed(marker: int, body: bytes) -> bool:
    """Whether a segment is part of the picture, or of how its colours are meant."""
    if marker == 0xE2:
        return body[:12] == b"ICC_PROFILE\x00"
    return marker == 0xEE or not (0xE0 <= marker <= 0xEF or marker == 0xFE)


def _second_picture(scan: bytes) -> bool:
    """Whether a picture ends or begins within what should be one: in packed pixels 0xFF stands before 0 only."""
    return b"\xff\xd9" in scan or b"\xff\xd8" in scan or b"\xff\xfe" in scan or b"\xff\xe1" in scan
