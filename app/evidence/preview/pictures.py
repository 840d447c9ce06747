"""Photographs and scans, in the child: headers first, then pixels, upright as the camera held them.

An image bomb is refused by its header, before anything is unpacked. A frame is unpacked once and kept, with halves of
halves of it, so that a region at any scale is cut from little more pixels than it needs. A JPEG that
is looked at small is unpacked at a fraction of its size in the first place, many times faster.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageFile

from app.evidence.preview.trouble import Trouble

MOST_PIXELS = 200_000_000
_HELD_PIXELS = 120_000_000
"""How many pixels stay unpacked besides the frame in use: four bytes each, far from the child's memory."""
_SMALLEST = 16
"""The smallest part of a frame that is kept, as a fraction of its width."""
Size = tuple[int, int]
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "GIF")
_TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = frozenset({5, 6, 7, 8})
_ORIENTATION = 0x0112
_DAMAGE = (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, KeyError, AttributeError)

# Our own limit is stricter and names the file; Pillow's is a switch for the whole process that only warns at first.
Image.MAX_IMAGE_PIXELS = None
# A photograph whose transfer broke off still shows what there is: it is evidence all the same.
ImageFile.LOAD_TRUNCATED_IMAGES = True


class Pictures:
    """One file of one or more frames."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._image = self._fresh()
        try:
            # A second picture in a phone's JPEG is a depth map or a video, no page.
            self.count = int(getattr(self._image, "n_frames", 1)) if self._image.format == "TIFF" else 1
        except _DAMAGE as error:
            raise Trouble("damaged") from error
        self._sizes: dict[int, Size] = {}
        self._held: OrderedDict[tuple[int, int], Image.Image] = OrderedDict()

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every frame in pixels, upright."""
        found = [self._size(number) for number in range(self.count)]
        return [(float(width), float(height)) for width, height in found]

    def render(
        self, number: int, whole: tuple[int, int], turn: int, region: tuple[int, int, int, int]
    ) -> Iterator[bytes]:
        """Draw a region (left, top, width, height) of a frame that is `whole` pixels large once turned clockwise."""
        upright, part = (whole[::-1], _untwisted(region, whole, turn)) if turn % 180 else (whole, region)
        if turn == 180:
            part = _untwisted(region, whole, turn)
        image = self._frame(number, upright)
        left, top, width, height = part
        # From the pixels asked for to those of the frame, which may have been unpacked smaller than it is.
        across, down = image.width / upright[0], image.height / upright[1]
        right, bottom = min((left + width) * across, image.width), min((top + height) * down, image.height)
        method = Image.Resampling.BILINEAR if across > 1 or down > 1 else Image.Resampling.NEAREST
        drawn = image.resize((width, height), method, (left * across, top * down, right, bottom), reducing_gap=2.0)
        if turn in _TURNS:
            drawn = drawn.transpose(_TURNS[turn])
        yield drawn.tobytes("raw", "BGRX")

    def picture(self, number: int, side: int) -> Image.Image:
        """A whole frame, at least `side` pixels at its longest where it has them."""
        width, height = self._size(number)
        share = side / max(width, height)
        return self._frame(number, (round(width * share), round(height * share))).copy()

    def text(self, most: int) -> tuple[str, bool]:
        """A picture has no text of its own."""
        del most
        return "", False

    def ahead(self) -> None:
        """Nothing: how much is unpacked depends on the size that is asked for."""

    def close(self) -> None:
        """Let the pixels go."""
        self._held.clear()
        self._image.close()

    def _fresh(self) -> Image.Image:
        try:
            return Image.open(BytesIO(self._data), formats=_FORMATS)
        except _DAMAGE as error:
            raise Trouble("damaged") from error

    def _seek(self, number: int) -> None:
        try:
            self._image.seek(number)
        except _DAMAGE as error:
            raise Trouble("damaged") from error
        if self._image.width * self._image.height > MOST_PIXELS:
            raise Trouble("too_large")

    def _size(self, number: int) -> Size:
        found = self._sizes.get(number)
        if found is None:
            self._seek(number)
            found = self._image.size
            if _orientation(self._image) in _SIDEWAYS:
                found = found[::-1]
            self._sizes[number] = found
        return found

    def _frame(self, number: int, wanted: Size) -> Image.Image:
        """The frame, or the smallest of its halves that still has the pixels wanted."""
        width, height = self._size(number)
        part = 1
        while part < _SMALLEST and wanted[0] * part * 2 <= width and wanted[1] * part * 2 <= height:
            part *= 2
        found = self._held.get((number, part))
        if found is None:
            found = self._made(number, part)
            self._keep((number, part), found)
        else:
            self._held.move_to_end((number, part))
        return found

    def _made(self, number: int, part: int) -> Image.Image:
        larger = part // 2
        while larger:
            known = self._held.get((number, larger))
            if known is not None:
                return known.reduce(part // larger)
            larger //= 2
        self._seek(number)
        if self._image.format == "JPEG" and 1 < part <= 8:
            # A fresh object, since that changes it for good.
            small, (width, height) = self._fresh(), self._image.size
            small.draft("RGB", (-(-width // part), -(-height // part)))
            return _unpacked(small)
        whole = _unpacked(self._image if self._image.format == "TIFF" else self._fresh())
        if part > 1:
            self._keep((number, 1), whole)
            return whole.reduce(part)
        return whole

    def _keep(self, at: tuple[int, int], image: Image.Image) -> None:
        self._held[at] = image
        pixels = sum(one.width * one.height for one in self._held.values())
        while pixels > _HELD_PIXELS and len(self._held) > 1:
            _, dropped = self._held.popitem(last=False)
            pixels -= dropped.width * dropped.height


def _untwisted(region: tuple[int, int, int, int], whole: Size, turn: int) -> tuple[int, int, int, int]:
    """Where a region of the frame once turned clockwise lies on the upright frame; `whole` is the turned one."""
    left, top, width, height = region
    if turn == 90:
        return top, whole[0] - left - width, height, width
    if turn == 180:
        return whole[0] - left - width, whole[1] - top - height, width, height
    return whole[1] - top - height, left, height, width


def _orientation(image: Image.Image) -> int:
    # Pillow turns a TIFF upright by itself.
    return 1 if image.format == "TIFF" else int(image.getexif().get(_ORIENTATION, 1))


def _unpacked(image: Image.Image) -> Image.Image:
    """The frame upright and in plain colours on white: transparency, palettes, print colours, 16-bit grey."""
    try:
        orientation = _orientation(image)
        if image.mode.startswith("I"):
            flat = image.convert("I").point(lambda level: level / 256).convert("L").convert("RGB")
        elif image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
            layered = image.convert("RGBA")
            flat = Image.alpha_composite(Image.new("RGBA", layered.size, "white"), layered).convert("RGB")
        elif image.mode == "RGB":
            image.load()
            flat = image.copy() if image.format == "TIFF" else image  # the next frame of a TIFF takes this one's place
        else:
            flat = image.convert("RGB")
        return flat.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else flat
    except _DAMAGE as error:
        raise Trouble("damaged") from error
