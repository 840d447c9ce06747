"""Photographs and scans as pages, in the child: a JPEG goes in as it is, everything else is unpacked and packed anew.

Of a JPEG the picture alone is kept, byte by byte; what phones write beside it (place, camera, a second picture, a film)
stays behind. A picture that announces more pixels than are taken is refused by its header, before it is unpacked.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageFile

from app.evidence.preview.pictures import MOST_PIXELS
from app.evidence.preview.trouble import Trouble
from reports.binding.objects import Writing
from reports.binding.places import Bed, for_picture

_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF")
_ORIENTATION = 0x0112
_JPEG_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
_DAMAGE = (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, KeyError, AttributeError)
# Baseline, extended and progressive frames with Huffman coding: what every reader of PDF unpacks.
_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
_ADOBE, _COLOURS = 0xEE, 0xE2
_KEPT_MARKS = frozenset({0xE0, _COLOURS, _ADOBE})
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})

Image.MAX_IMAGE_PIXELS = None
ImageFile.LOAD_TRUNCATED_IMAGES = True


class Pictures:
    """One file of one or more frames, each a page."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        try:
            self._image = Image.open(BytesIO(data), formats=_FORMATS)
            self.count = int(getattr(self._image, "n_frames", 1)) if self._image.format == "TIFF" else 1
        except _DAMAGE as error:
            raise Trouble("damaged") from error

    def write(self, writing: Writing) -> Iterator[tuple[int, Bed]]:
        """Write every frame as an image object; yields its number and how it is laid onto its sheet."""
        for frame in range(self.count):
            number = writing.number()
            try:
                self._image.seek(frame)
                if self._image.width * self._image.height > MOST_PIXELS:
                    raise Trouble("too_large")
                yield number, self._write(writing, number)
            except _DAMAGE as error:
                raise Trouble("damaged") from error

    def _write(self, writing: Writing, number: int) -> Bed:
        image = self._image
        # Pillow turns a TIFF upright by itself.
        orientation = 1 if image.format == "TIFF" else int(image.getexif().get(_ORIENTATION, 1))
        bed = for_picture(image.width, image.height, orientation)
        if image.format == "JPEG" and (bare := bare_jpeg(self._data)) is not None:
            data, channels, inverted = bare
            turned = " /Decode [1 0 1 0 1 0 1 0]" if inverted else ""
            entries = _entries(image.width, image.height, _JPEG_SPACES[channels], 8)
            writing.stream(number, f"{entries}{turned} /Filter /DCTDecode", data, pack=False)
            return bed
        flat = _flat(image)
        bits = 1 if flat.mode == "1" else 8
        entries = _entries(flat.width, flat.height, "/DeviceRGB" if flat.mode == "RGB" else "/DeviceGray", bits)
        packed = zlib.compress(flat.tobytes(), 6)
        writing.stream(number, f"{entries} /Filter /FlateDecode", packed, pack=False)
        return for_picture(flat.width, flat.height, orientation)


def _entries(width: int, height: int, space: str, bits: int) -> str:
    return (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace {space} /BitsPerComponent {bits}"
    )


def _flat(image: Image.Image) -> Image.Image:
    """The frame in plain colours on white: black and white, grey or colour."""
    if image.mode in {"1", "L", "RGB"} and "transparency" not in image.info:
        image.load()
        return image
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda level: level / 256).convert("L")
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        layered = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", layered.size, "white"), layered).convert("RGB")
    return image.convert("RGB")


def bare_jpeg(data: bytes) -> tuple[bytes, int, bool] | None:
    """The picture of a JPEG without what stands beside it, its channels, and whether its colours are inverted.

    None when it is of a make that readers of PDF do not unpack, or when its marks cannot be followed.
    """
    if data[:2] != b"\xff\xd8":
        return None
    kept, place, channels, adobe = [data[:2]], 2, 0, False
    while True:
        place = data.find(b"\xff", place)
        while 0 <= place < len(data) - 1 and data[place + 1] == 0xFF:
            place += 1
        if not 0 <= place < len(data) - 1:
            break
        mark = data[place + 1]
        if mark == 0xD9:
            break
        if mark in _STANDALONE:
            place += 2
            continue
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        end = place + 2 + length
        if length < 2 or end > len(data):
            return None
        if 0xC0 <= mark <= 0xCF and mark not in {0xC4, 0xC8, 0xCC}:
            # One frame of eight bits; a second one is another picture inside the file.
            if mark not in _FRAMES or channels or data[place + 4] != 8:
                return None
            channels = data[place + 9]
        adobe = adobe or (mark == _ADOBE and data[place + 4 : place + 9] == b"Adobe")
        after = _scan_end(data, end) if mark == 0xDA else end
        if not (0xE0 <= mark <= 0xEF or mark == 0xFE) or mark in _KEPT_MARKS:
            kept.append(data[place:after])
        place = after
    if channels not in _JPEG_SPACES:
        return None
    # A picture whose transfer broke off ends all the same.
    return b"".join([*kept, b"\xff\xd9"]), channels, adobe and channels == 4


def _scan_end(data: bytes, start: int) -> int:
    """Where the packed pixels of a scan end: at the next mark that is no restart and no stuffed byte."""
    place = data.find(b"\xff", start)
    while 0 <= place < len(data) - 1:
        if data[place + 1] != 0 and not 0xD0 <= data[place + 1] <= 0xD7 and data[place + 1] != 0xFF:
            return place
        place = data.find(b"\xff", place + 1)
    return len(data)
