"""A PDF with covered places, burnt page by page; in the child.

A page with covered places is drawn at 200 dots to the inch with its forms and remarks, blackened, and packed as a
picture; the black and a sign of the reason are drawn over it once more, sharp at every size. The finished file is
opened again before anybody gets it: as many pages of the same size, on pages that were drawn no text but the signs, and
on the others the text and the look of the original. A page that came out otherwise is drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image, ImageChops, ImageDraw
from pypdf import PdfReader, PdfWriter

from app.evidence.preview.pdf import Pdf
from app.evidence.preview.trouble import Trouble
from app.evidence.recognition import layer
from app.evidence.redaction.drawn import Drawn, as_page, packed, page_of, signed
from app.evidence.redaction.jpegs import NotPlain
from app.evidence.redaction.places import Place, numbers, telling
from app.evidence.redaction.plain import PlainPages

DOTS = 200
MOST_PIXELS = 40_000_000
_SMALL = 220
"""Pixels of the longer side at which a copied page is compared with its original."""
_ALIKE = 90
"""How far a pixel of that may be off: fonts that are not in the file may be drawn another way, never a word more."""
_POINTS = 1.0


class Paper:
    """One PDF file that is being burnt: `page` each, `write`, `check` each, `take`."""

    def __init__(self, data: bytes) -> None:
        self._pdf = Pdf(data)
        self._data = data
        self.count = self._pdf.count
        self._drawn: dict[int, Drawn] = {}
        self._covered: set[str] = set()
        self._done: set[int] = set()
        self._written: bytes | None = None
        self._result: Pdf | None = None
        self._checked: set[int] = set()
        self._redrawn = False
        self._elsewhere: set[int] = set()

    def page(self, number: int, places: Sequence[Place]) -> bool:
        """Take a page with its covered places; whether it is drawn for them."""
        self._done.add(number)
        if places:
            self._draw(number, places)
        return bool(places)

    def write(self) -> None:
        """Put the file together; every page was taken before."""
        if self._done != set(range(self.count)):
            raise Trouble("unsure")
        for _ in range(2):
            wrong = self._put_together()
            if not wrong:
                break
            for number in wrong:
                self._draw(number, ())
        self._open_result()

    def check(self, number: int) -> None:
        """Compare a page of the finished file with its original."""
        self._checked.add(number)
        if self._result is None:
            raise Trouble("unsure")
        if number in self._drawn:
            return
        text, shown = self._text(self._result, number), self._look(self._result, number)
        if text != self._text(self._pdf, number) or not _alike(shown, self._look(self._pdf, number)):
            self._draw(number, ())
            self._redrawn = True
        elif self._covered & numbers(text):
            self._elsewhere.add(number)

    def take(self) -> tuple[bytes, list[int], list[int]]:
        """The finished file, the pages (from 0) that are pictures, and those on which a covered number stands still."""
        if self._redrawn:
            self.write()
        if self._written is None or self._result is None or self._checked != set(range(self.count)):
            raise Trouble("unsure")
        self._prove(self._result)
        return self._written, sorted(self._drawn), sorted(self._elsewhere)

    def close(self) -> None:
        """Let everything go."""
        self._pdf.close()
        if self._result is not None:
            self._result.close()

    # ------------------------------------------------------------------ putting together

    def _put_together(self) -> list[int]:
        """Write the file; returns pages that could not be copied, in which case nothing was written."""
        writer = PdfWriter()
        wrong: list[int] = []
        pages = self._plain_pages(writer)
        for number in range(self.count):
            drawn = self._drawn.get(number)
            try:
                if drawn is None and pages is None:
                    raise NotPlain
                made = as_page(writer, drawn) if drawn is not None else pages.page(number)  # type: ignore[union-attr]
                if not wrong:
                    writer.add_page(page_of(made))
            except MemoryError:
                raise
            except Exception:  # noqa: BLE001 - whatever a strange page does to the library: it is drawn
                wrong.append(number)
        if wrong:
            return wrong
        writer.metadata = None
        target = BytesIO()
        writer.write(target)
        self._written = target.getvalue()
        return []

    def _plain_pages(self, writer: PdfWriter) -> PlainPages | None:
        try:
            reader = PdfReader(BytesIO(self._data))
            if reader.is_encrypted and not reader.decrypt(""):
                return None
            return PlainPages(reader, writer) if len(reader.pages) == self.count else None
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - one library reads it and the other does not: its pages are drawn
            return None

    def _open_result(self) -> None:
        if self._written is None:
            raise Trouble("unsure")
        if self._result is not None:
            self._result.close()
        self._result = Pdf(self._written)

    def _prove(self, result: Pdf) -> None:
        """The last look: anything that is not as it must be leaves no copy at all."""
        if result.count != self.count:
            raise Trouble("unsure")
        for number in range(self.count):
            before, after = self._size(self._pdf, number), self._size(result, number)
            if any(abs(old - new) > _POINTS for old, new in zip(before, after, strict=True)):
                raise Trouble("unsure")
            if number in self._drawn:
                signs = Counter("".join(place.sign for place in signed(self._drawn[number].places)))
                if Counter("".join(self._text(result, number).split())) - signs:
                    raise Trouble("unsure")

    # ------------------------------------------------------------------ pages

    def _draw(self, number: int, places: Sequence[Place]) -> None:
        width, height = self._size(self._pdf, number)
        longest = max(width, height) * DOTS / 72
        scale = min(1.0, (MOST_PIXELS / max(1.0, width * height * (DOTS / 72) ** 2)) ** 0.5)
        image = self._pdf.picture(number, max(1, round(longest * scale))).convert("RGB")
        pen = ImageDraw.Draw(image)
        for place in places:
            left, top, right, bottom = place.pixels(*image.size)
            pen.rectangle((left, top, right - 1, bottom - 1), fill=(0, 0, 0))
        self._drawn[number] = Drawn(packed(image), width, height, tuple(places))
        if places:
            page = self._pdf.page(number)
            try:
                self._covered |= telling(layer.lines(page), places)
            finally:
                page.close()

    @staticmethod
    def _size(pdf: Pdf, number: int) -> tuple[float, float]:
        width, height = pdf.sizes()[number]
        return width * 0.75, height * 0.75

    @staticmethod
    def _text(pdf: Pdf, number: int) -> str:
        page = pdf.page(number)
        try:
            found = page.get_textpage()
            try:
                return str(found.get_text_range(errors="replace"))
            finally:
                found.close()
        except pypdfium2.PdfiumError:
            return ""
        finally:
            page.close()

    @staticmethod
    def _look(pdf: Pdf, number: int) -> Image.Image:
        return pdf.picture(number, _SMALL)


def _alike(one: Image.Image, other: Image.Image) -> bool:
    if one.size != other.size:
        return False
    extremes: Any = ImageChops.difference(one, other).convert("L").getextrema()
    return bool(extremes[1] <= _ALIKE)
