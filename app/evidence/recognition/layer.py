"""The text that a PDF carries itself, in the child: exact, and a thousand times cheaper than looking at pixels.

PDFium gives characters with their boxes in the page's own space; characters that stand on one height make a line. A
scanner's PDF carries one picture and no text, or a handful of characters: then the engine looks at the page.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as raw

from app.evidence.recognition.order import in_order
from app.evidence.recognition.page import Box, Line

ENOUGH = 16
"""Characters from which on a page counts as carrying its own text."""
_MOST = 60_000
"""Characters of one page that are read at most; a page of print has three thousand."""
_PART = 3.0
"""A gap of so many average characters parts two pieces of a row."""


def lines(page: pypdfium2.PdfPage) -> tuple[Line, ...]:
    """The lines of a page in reading order; empty where it carries too little text to be its own."""
    layer = page.get_textpage()
    try:
        if layer.count_chars() < ENOUGH:
            return ()
        signs = list(_signs(page, layer))
    finally:
        layer.close()
    return in_order([_line(piece) for piece in _pieces(signs)]) if len(signs) >= ENOUGH else ()


def _signs(page: pypdfium2.PdfPage, layer: pypdfium2.PdfTextPage) -> Iterator[tuple[str, Box]]:
    """Each character that is seen, upright as the page is shown, blanks too; an empty sign ends a piece."""
    whole = 10_000
    x, y = ctypes.c_int(), ctypes.c_int()

    def place(across: float, down: float) -> tuple[float, float]:
        # The page may be turned or have an origin of its own; PDFium knows where a point is shown.
        raw.FPDF_PageToDevice(page, 0, 0, whole, whole, 0, across, down, ctypes.byref(x), ctypes.byref(y))
        return x.value / whole, y.value / whole

    for number in range(min(layer.count_chars(), _MOST)):
        code = raw.FPDFText_GetUnicode(layer, number)
        sign = chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""
        if sign in "\r\n\x02\ufffe\uffff":
            yield "", Box(0, 0, 0, 0)
            continue
        left, bottom, right, top = layer.get_charbox(number, loose=True)
        corners = (place(left, bottom), place(right, top))
        across, down = [one[0] for one in corners], [one[1] for one in corners]
        yield sign, Box(_in(min(across)), _in(min(down)), _in(max(across)), _in(max(down)))


def _in(fraction: float) -> float:
    return min(max(fraction, 0.0), 1.0)


def _pieces(signs: list[tuple[str, Box]]) -> Iterator[list[tuple[str, Box]]]:
    piece: list[tuple[str, Box]] = []
    for sign, box in signs:
        if not sign or (piece and _apart(piece, box)):
            if any(one.strip() for one, _ in piece):
                yield piece
            piece = []
        if sign and (piece or sign.strip()):
            piece.append((sign, box))
    if any(one.strip() for one, _ in piece):
        yield piece


def _apart(piece: list[tuple[str, Box]], box: Box) -> bool:
    last = piece[-1][1]
    wide = sum(one.right - one.left for _, one in piece) / len(piece)
    gap = box.left - last.right
    return abs(box.middle - last.middle) > max(box.height, last.height, 0.002) or gap > _PART * max(wide, 0.002)


def _line(piece: list[tuple[str, Box]]) -> Line:
    while not piece[-1][0].strip():
        piece = piece[:-1]
    box = piece[0][1]
    for _, other in piece[1:]:
        box = box.joined(other)
    text = "".join(sign for sign, _ in piece)
    # A character beyond the basic plane is one sign of Python's, as it is one for PDFium.
    return Line(text, box, tuple((one.left, one.right) for _, one in piece))
