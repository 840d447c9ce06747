"""The verification code (QR): what a page belongs to, drawn as rectangles so that any printer keeps it sharp.

The payload is in the alphanumeric set of QR, which keeps the code small: `MD1/<case
number>/<paper>/<page>/<pages>/<hash>`, the hash being the first sixteen digits of the paper's SHA-256. A scan that
comes back is matched to its page by it. The mask is fixed, so that the same page always has the same picture.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_ALLOWED = re.compile(r"[^0-9A-Z $%*+\-.:]")
_QUIET = 2
HASH_DIGITS = 16


class PageCode(NamedTuple):
    """What the code of one page says; `digest` is the paper's SHA-256 in hexadecimal."""

    case_no: str
    kind: str
    page: int
    pages: int
    digest: str

    def payload(self) -> str:
        """Return the text of the code."""
        case_no, kind = (_ALLOWED.sub("-", text.upper()) for text in (self.case_no, self.kind))
        return f"MD1/{case_no}/{kind}/{self.page}/{self.pages}/{self.digest[:HASH_DIGITS].upper()}"


def read_payload(text: str) -> PageCode | None:
    """Read the text of a scanned code; None when it is not one of ours. Its digest has sixteen digits."""
    parts = text.strip().split("/")
    if len(parts) != 6 or parts[0] != "MD1" or not (parts[3].isdecimal() and parts[4].isdecimal()):
        return None
    return PageCode(parts[1], parts[2], int(parts[3]), int(parts[4]), parts[5].lower())


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
