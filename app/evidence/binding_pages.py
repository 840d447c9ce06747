"""Pictures of single pages as one PDF (合并为一份): scans and photographs, page after page, unchanged where possible.

The bytes of a JPEG go into the PDF as they are, so that every page can be taken out again as it came from the scanner;
what else there is (PNG, TIFF, colours of print, mirrored pictures) comes as plain pixels from the child that looks at
foreign files. The PDF holds neither a time nor a random number: the same pages give the same bytes, and so the same
exhibit. Written by hand in a page of code: the library that could do it unpacks what it is given.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

MOST_PAGES = 200
_DOTS = 200
"""Dots per inch at which pixels become a page; an A4 page scanned at 300 dpi is brought down to A4."""
_LONGEST = 842.0
_TURNS = {1: 0, 3: 180, 6: 90, 8: 270}
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SUPPORTED = frozenset({0xC0, 0xC1, 0xC2})


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: its stream as the PDF holds it (`filter` DCTDecode or FlateDecode), size, colours, turn clockwise."""

    data: bytes
    width: int
    height: int
    filter: str
    colours: str = "DeviceRGB"
    turn: int = 0


def of_jpeg(data: bytes) -> PagePicture | None:
    """A JPEG as it is; None when its colours or its turn cannot be said in a PDF."""
    frame = _frame(data)
    if frame is None:
        return None
    width, height, parts, orientation = frame
    if parts not in (1, 3) or orientation not in _TURNS or not (width and height):
        return None
    colours = "DeviceGray" if parts == 1 else "DeviceRGB"
    return PagePicture(data, width, height, "DCTDecode", colours, _TURNS[orientation])


def of_pixels(data: bytes, width: int, height: int) -> PagePicture:
    """Pixels of four bytes (blue, green, red, unused), as the preview gives them."""
    plain = bytearray(width * height * 3)
    plain[0::3], plain[1::3], plain[2::3] = data[2::4], data[1::4], data[0::4]
    return PagePicture(zlib.compress(bytes(plain), 6), width, height, "FlateDecode")


def bound(pages: Sequence[PagePicture]) -> bytes:
    """The pages as one PDF."""
    objects: list[bytes] = [b"", b""]
    numbers: list[int] = []
    for page in pages:
        wide, high = _size(page)
        first = len(objects) + 1
        numbers.append(first)
        drawn = b"q %.2f 0 0 %.2f 0 0 cm /P Do Q" % (wide, high)
        turn = b" /Rotate %d" % page.turn if page.turn else b""
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f]%s /Resources << /XObject << /P %d 0 R >> >>"
            b" /Contents %d 0 R >>" % (wide, high, turn, first + 2, first + 1)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /%s /BitsPerComponent 8 /Filter /%s"
            b" /Length %d >>\nstream\n%s\nendstream"
            % (page.width, page.height, page.colours.encode(), page.filter.encode(), len(page.data), page.data)
        )
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(numbers))
    return _written(objects)


def _written(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe4\xb8\xad\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _size(page: PagePicture) -> tuple[float, float]:
    scale = min(72 / _DOTS, _LONGEST / max(page.width, page.height))
    return max(page.width * scale, 1.0), max(page.height * scale, 1.0)


def _frame(data: bytes) -> tuple[int, int, int, int] | None:
    """Width, height, number of colours and orientation of a JPEG; None where they are not to be found."""
    if not data.startswith(b"\xff\xd8"):
        return None
    at, orientation = 2, 1
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        body = data[at + 4 : at + 2 + length]
        if marker == 0xE1 and body.startswith(b"Exif\x00\x00"):
            orientation = _orientation(body[6:])
        if marker in _FRAMES:
            if marker not in _SUPPORTED or len(body) < 6 or body[0] != 8:
                return None
            height, width = struct.unpack_from(">HH", body, 1)
            return width, height, body[5], orientation
        if length < 2 or marker == 0xDA:
            return None
        at += 2 + length
    return None


def _orientation(exif: bytes) -> int:
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    try:
        if order is None:
            return 1
        start = struct.unpack_from(order + "I", exif, 4)[0]
        count = struct.unpack_from(order + "H", exif, start)[0]
        for number in range(min(count, 200)):
            tag, kind = struct.unpack_from(order + "HH", exif, start + 2 + number * 12)
            if (tag, kind) == (0x0112, 3):
                return int(struct.unpack_from(order + "H", exif, start + 2 + number * 12 + 8)[0])
    except struct.error:
        return 1
    return 1
