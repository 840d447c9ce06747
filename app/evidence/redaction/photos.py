"""A photograph or scan with covered places, packed anew from its pixels; in the child.

Only pixels and the resolution cross over: no EXIF with its place and small copy, no remarks, no second picture behind
the first. In a JPEG a covered place grows to whole squares of eight pixels, which are packed each by itself: that keeps
the black black and lets nothing of what was beside it swing into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

from app.evidence.preview.pictures import Pictures
from app.evidence.preview.trouble import Trouble
from app.evidence.redaction.places import Place

_SQUARE = 8
_QUALITY = 93
FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF")


class Photos:
    """One file of one or more pictures: `page` each, `write`, `check` each, `take`."""

    def __init__(self, data: bytes) -> None:
        self._pictures = Pictures(data)
        self.count = self._pictures.count
        with Image.open(BytesIO(data), formats=FORMATS) as opened:
            # What a scanner or a telephone makes stays what it is; a page of another kind comes out as exact pixels.
            self._form = str(opened.format) if opened.format in {"JPEG", "TIFF"} else "PNG"
            self._dots = _dots(opened.info.get("dpi"))
        self._burnt: dict[int, bytes] = {}
        self._covered: set[int] = set()

    def page(self, number: int, places: Sequence[Place]) -> bool:
        """Burn one picture; pictures without covered places are packed anew as well."""
        width, height = (round(side) for side in self._pictures.sizes()[number])
        image = self._pictures.picture(number, max(width, height)).convert("RGB")
        if image.size != (width, height):
            raise Trouble("unsure")
        # What a library remembers of the file (remarks, EXIF, colour profile) it would write again.
        image.info.clear()
        pen = ImageDraw.Draw(image)
        step = _SQUARE if self._form == "JPEG" else 1
        for place in places:
            left, top, right, bottom = place.pixels(width, height, step)
            pen.rectangle((left, top, right - 1, bottom - 1), fill=(0, 0, 0))
        self._burnt[number] = self._packed(image)
        if places:
            self._covered.add(number)
        return True

    def write(self) -> None:
        """Every picture must be there."""
        if set(self._burnt) != set(range(self.count)):
            raise Trouble("unsure")

    def check(self, number: int) -> None:
        """See that what was packed opens and is as large as the original."""
        with Image.open(BytesIO(self._burnt[number])) as image:
            if image.size != tuple(round(side) for side in self._pictures.sizes()[number]):
                raise Trouble("unsure")

    def take(self) -> tuple[bytes, list[int], list[int]]:
        """The finished file; see `Paper.take`."""
        self.write()
        if self._form != "TIFF":
            return self._burnt[0], sorted(self._covered), []
        frames = [Image.open(BytesIO(self._burnt[number])) for number in range(self.count)]
        target = BytesIO()
        more: dict[str, Any] = {} if self._dots is None else {"dpi": self._dots}
        frames[0].save(
            target, "TIFF", save_all=True, append_images=frames[1:], compression="tiff_adobe_deflate", **more
        )
        return target.getvalue(), sorted(self._covered), []

    def close(self) -> None:
        """Let the pixels go."""
        self._burnt.clear()
        self._pictures.close()

    def _packed(self, image: Image.Image) -> bytes:
        target = BytesIO()
        more: dict[str, Any] = {} if self._dots is None else {"dpi": self._dots}
        if self._form == "JPEG":
            image.save(target, "JPEG", quality=_QUALITY, subsampling=0, **more)
        else:
            colours = image.getcolors(256)
            if colours is not None and all(red == green == blue for _, (red, green, blue) in colours):  # type: ignore[misc]
                image = image.convert("L")
            image.save(target, "PNG", **more)
        return target.getvalue()


def _dots(found: Any) -> tuple[float, float] | None:
    """The resolution a picture tells, where it is two numbers that can be one."""
    try:
        across, down = (float(one) for one in found)
    except (TypeError, ValueError):
        return None
    return (across, down) if 1 <= across <= 20_000 and 1 <= down <= 20_000 else None
