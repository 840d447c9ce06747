"""The verification code (QR): what a page belongs to, drawn as rectangles so that any printer keeps it sharp.

What it says is `app.sealing.page_code`: a scan that comes back is matched to its page by it. The mask is fixed, so that
the same page always has the same picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.sealing.page_code import HASH_DIGITS, PageCode, read_payload

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

__all__ = ["HASH_DIGITS", "PageCode", "draw_code", "read_payload"]

_QUIET = 2


def draw_code(canvas: Canvas, payload: str, x: float, y: float, side: float) -> None:
    """Draw a QR code of `side` points, its lower left corner at (x, y), a quiet zone of two modules included."""
    import segno

    rows = list(segno.make(payload, error="m", micro=False, mask=3, boost_error=False).matrix)
    step = side / (len(rows) + 2 * _QUIET)
    dark: list[str] = []
    for number, modules in enumerate(rows):
        low = y + side - (number + _QUIET + 1) * step
        for start, length in _dark_runs(modules):
            dark.append(f"{x + (start + _QUIET) * step:.2f} {low:.2f} {length * step:.2f} {step:.2f} re")
    canvas.addLiteral(f"q 0 g {' '.join(dark)} f Q")


def _dark_runs(modules: bytes | bytearray) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start = None
    for place, dark in enumerate((*modules, 0)):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place - start))
            start = None
    return runs
