"""Photographs and scans, in the child: headers first, then pixels, upright as the camera held them.

An image bomb is refused by its header, before anything is unpacked. The last frame that was unpacked is kept, so that
zooming does not unpack it again.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageFile

from app.evidence.preview.trouble import Trouble

MOST_PIXELS = 200_000_000
_FORMATS = ("JPEG", "PNG", "TIFF")
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
        self._held: tuple[int, Image.Image] | None = None

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every frame in pixels, upright."""
        return [self._size(number) for number in range(self.count)]

    def render(self, number: int, whole: tuple[int, int], turn: int, region: tuple[int, int, int, int]) -> bytes:
        """Draw a region (left, top, width, height) of a frame that is `whole` pixels large once turned clockwise."""
        image = self._frame(number, whole[::-1] if turn % 180 else whole)
        if turn in _TURNS:
            image = image.transpose(_TURNS[turn])
        left, top, width, height = region
        # From the pixels asked for to those of the frame, which may have been unpacked smaller than it is.
        across, down = image.width / whole[0], image.height / whole[1]
        right, bottom = min((left + width) * across, image.width), min((top + height) * down, image.height)
        method = Image.Resampling.BILINEAR if across > 1 or down > 1 else Image.Resampling.NEAREST
        drawn = image.resize((width, height), method, (left * across, top * down, right, bottom), reducing_gap=2.0)
        return drawn.tobytes("raw", "BGRX")

    def picture(self, number: int, side: int) -> Image.Image:
        """A whole frame, at least `side` pixels at its longest where it has them."""
        return self._frame(number, (side, side)).copy()

    def text(self, most: int) -> tuple[str, bool]:
        """A picture has no text of its own."""
        del most
        return "", False

    def close(self) -> None:
        """Let the pixels go."""
        self._held = None
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

    def _size(self, number: int) -> tuple[float, float]:
        if self._held is not None and self._held[0] == number:
            return float(self._held[1].width), float(self._held[1].height)
        self._seek(number)
        width, height = self._image.size
        return (
            (float(height), float(width)) if _orientation(self._image) in _SIDEWAYS else (float(width), float(height))
        )

    def _frame(self, number: int, wanted: tuple[int, int]) -> Image.Image:
        if self._held is not None and self._held[0] == number:
            return self._held[1]
        self._seek(number)
        if self._image.format == "JPEG" and wanted[0] * 2 <= self._size(number)[0]:
            # Unpacked at a fraction of its size, many times faster; a fresh object, since that changes it for good.
            small = self._fresh()
            side = max(wanted)
            small.draft("RGB", (side, side))
            return _unpacked(small)
        image = _unpacked(self._image if self._image.format == "TIFF" else self._fresh())
        self._held = (number, image)
        return image


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
        else:
            flat = image.convert("RGB")
        return flat.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else flat
    except _DAMAGE as error:
        raise Trouble("damaged") from error
