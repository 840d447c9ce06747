"""The codes (QR) on a page, in the child: found at any turn, read even where a scanner or a telephone was unkind.

OpenCV comes with the engine, so nothing more is needed. A code of a printed page is 17 mm wide: at 150 dpi its modules
are two pixels, which a detector finds and cannot read. So every place that was found and not read is straightened,
enlarged and read again. A page without ink is told apart from one that could not be read: a scanner that takes both
sides gives empty backs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy
from PIL import Image

SIDE = 3000
"""Pixels of the longest side at which pages are looked at: A4 at 257 dpi."""
_LARGEST = 4200
"""A photograph of more pixels is brought down to it."""
MOST_CODES = 20
LONGEST = 200
"""Codes of a page and characters of a code that are told; ours are far below both."""
_ENLARGED = 420
_MARGIN = 0.16
_INK = 0.0006
"""The share of pixels clearly darker than the paper below which a page is empty; one line has three times it."""
_DARKER = 60


@dataclass(frozen=True, slots=True)
class PageCodes:
    """The texts of the codes on a page, and whether it is empty."""

    texts: tuple[str, ...]
    blank: bool = False


def read_codes(image: Image.Image) -> PageCodes:
    """Read the codes of a page in plain colours."""
    if max(image.size) > _LARGEST:
        image = image.copy()
        image.thumbnail((_LARGEST, _LARGEST))
    grey = numpy.asarray(image.convert("L"))
    if _is_blank(grey):
        return PageCodes((), blank=True)
    for tried in _ways(grey):
        texts = _read(tried)
        if texts:
            return PageCodes(texts)
    return PageCodes(())


def _ways(grey: Any) -> Any:
    yield grey
    # A telephone's picture in poor light, then one that is too sharp or too small for the detector.
    yield cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(cv2.GaussianBlur(grey, (3, 3), 0))
    longest = max(grey.shape[:2])
    if longest < SIDE * 0.75:
        yield cv2.resize(grey, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC)
    else:
        yield cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)


def _read(grey: Any) -> tuple[str, ...]:
    detector: Any = cv2.QRCodeDetectorAruco()
    try:
        _, texts, corners, _ = detector.detectAndDecodeMulti(grey)
    except cv2.error:
        return ()  # the detector trips over a place that only looks like a code
    if corners is None:
        return ()
    found: list[str] = []
    for text, quad in list(zip(texts, corners, strict=False))[:MOST_CODES]:
        told = text or _again(grey, quad)
        if told and told not in found:
            found.append(told[:LONGEST])
    return tuple(found)


def _again(grey: Any, quad: Any) -> str:
    """The text of a place that was found and not read: straightened with its margin and enlarged."""
    border = _ENLARGED * _MARGIN
    far = _ENLARGED - border
    target = numpy.array([[border, border], [far, border], [far, far], [border, far]], numpy.float32)
    turned = cv2.getPerspectiveTransform(numpy.asarray(quad, numpy.float32), target)
    piece = cv2.warpPerspective(
        grey, turned, (_ENLARGED, _ENLARGED), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=255
    )
    _, hard = cv2.threshold(cv2.GaussianBlur(piece, (5, 5), 0), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    for picture in (piece, cv2.GaussianBlur(piece, (7, 7), 0), hard):
        for detector in (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()):
            try:
                text, _, _ = detector.detectAndDecode(picture)
            except cv2.error:
                continue
            if text:
                return str(text)
    return ""


def _is_blank(grey: Any) -> bool:
    small = cv2.resize(grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA) if max(grey.shape) > 1200 else grey
    height, width = small.shape
    # The edges of a scan are often dark: the lid, the table, a shadow.
    inner = small[height // 25 : height - height // 25, width // 25 : width - width // 25]
    if inner.size == 0:
        return False
    paper = float(numpy.median(inner))
    dark = float((inner < paper - _DARKER).mean())
    return paper > 2 * _DARKER and dark < _INK
