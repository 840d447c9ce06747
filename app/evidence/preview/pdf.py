"""PDF pages, in the child, with PDFium: page sizes, any region at any scale, the text layer.

Forms are drawn, because what was filled in is what the page says. Scripts are not run: the library is built without
them.
"""

from __future__ import annotations

import ctypes
from collections import OrderedDict
from collections.abc import Iterator
from mmap import mmap

import pypdfium2
import pypdfium2.raw as raw
from PIL import Image

from app.evidence.preview.trouble import Trouble

POINT = 4 / 3
"""A point in pixels at 100 %."""
_PAGES_KEPT = 3
"""Pages that stay parsed: tiles and thumbnails of a page in view come in turns."""
_SHEET_BYTES = 40 << 20
"""Larger sheets are not kept."""
_BAND_BYTES = 1 << 20
_MOST_BANDS = 8
"""A picture comes in bands of about a megabyte, but not in more of them than this."""
_FORMS = (raw.FORMTYPE_ACRO_FORM, raw.FORMTYPE_XFA_FOREGROUND)


class _Sheets:
    """The memory that is drawn on, used again: fresh memory costs as much as drawing a page of text."""

    kept: bytearray | mmap = bytearray()

    @classmethod
    def of(cls, size: int) -> bytearray | mmap:
        """At least that many bytes, with whatever was drawn on them last."""
        if size <= len(cls.kept):
            return cls.kept
        fresh = bytearray(size)
        if size <= _SHEET_BYTES and not isinstance(cls.kept, mmap):
            cls.kept = fresh
        return fresh


def draw_on(shared: mmap) -> None:
    """Draw on this memory from now on, where it is large enough."""
    _Sheets.kept = shared


class Pdf:
    """One PDF file."""

    def __init__(self, data: bytes) -> None:
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise Trouble("locked" if error.err_code == raw.FPDF_ERR_PASSWORD else "damaged") from error
        self.count = len(self._document)
        if self.count == 0:
            raise Trouble("damaged")
        self._kept: OrderedDict[int, pypdfium2.PdfPage] = OrderedDict()
        if self._document.get_formtype() in _FORMS:
            self._document.init_forms()

    def sizes(self) -> list[tuple[float, float]]:
        """Width and height of every page in pixels at 100 %; a page that cannot be measured counts as A4."""
        found = []
        for number in range(self.count):
            try:
                width, height = self._document.get_page_size(number)
            except pypdfium2.PdfiumError:
                width, height = 595.0, 842.0  # that it is broken is told when it is looked at
            found.append((max(1.0, width * POINT), max(1.0, height * POINT)))
        return found

    def render(
        self, number: int, whole: tuple[int, int], turn: int, region: tuple[int, int, int, int]
    ) -> Iterator[memoryview]:
        """Draw a region (left, top, width, height) of a page that is `whole` pixels large once turned clockwise.

        It comes in bands from top to bottom, so that the first are on their way while the next are drawn; the next call
        draws over them.
        """
        page = self._kept_page(number)
        left, top, width, height = region
        row = width * 4
        sheet = _Sheets.of(row * height)
        rows = max(1, min(height, max(_BAND_BYTES // row, -(-height // _MOST_BANDS))))
        if isinstance(sheet, mmap):
            rows = height  # the window sees it where it is drawn: nothing is on its way meanwhile
        for begin in range(0, height, rows):
            end = min(begin + rows, height)
            band = (ctypes.c_ubyte * (row * (end - begin))).from_buffer(sheet, row * begin)
            bitmap = pypdfium2.PdfBitmap.new_native(width, end - begin, raw.FPDFBitmap_BGRx, buffer=band)
            try:
                bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, end - begin)
                place = (bitmap, page, -left, -top - begin, *whole, turn // 90 % 4, raw.FPDF_ANNOT)
                raw.FPDF_RenderPageBitmap(*place)
                if self._document.formenv is not None:
                    raw.FPDF_FFLDraw(self._document.formenv, *place)
            finally:
                bitmap.close()
            yield memoryview(sheet)[row * begin : row * end]

    def picture(self, number: int, side: int) -> Image.Image:
        """A whole page drawn with its forms, `side` pixels at its longest."""
        width, height = self.sizes()[number]
        scale = side / max(width, height)
        whole = max(1, round(width * scale)), max(1, round(height * scale))
        return Image.frombytes("RGB", whole, b"".join(self.render(number, whole, 0, (0, 0, *whole))), "raw", "BGRX")

    def page(self, number: int) -> pypdfium2.PdfPage:
        """A page to read; whoever asks closes it."""
        return self._page(number)

    def text(self, most: int) -> tuple[str, bool]:
        """The text layer, pages parted by a form feed, at most `most` characters; and whether there was more."""
        parts: list[str] = []
        length = 0
        for number in range(self.count):
            parts.append(self._text_of(number))
            length += len(parts[-1]) + 1
            if length > most:
                return "\f".join(parts)[:most], True
        return "\f".join(parts), False

    def ahead(self) -> None:
        """Take the first page apart, which is half of drawing it."""
        self._kept_page(0)

    def close(self) -> None:
        """Let the file go."""
        while self._kept:
            self._kept.popitem()[1].close()
        self._document.close()

    def _text_of(self, number: int) -> str:
        try:
            page = self._document[number]
            layer = page.get_textpage()
            found = str(layer.get_text_range(errors="replace"))
            layer.close()
            page.close()
        except pypdfium2.PdfiumError:
            return ""  # a page without readable text has nothing to find
        return found

    def _kept_page(self, number: int) -> pypdfium2.PdfPage:
        page = self._kept.pop(number, None)
        if page is None:
            page = self._page(number)
            while len(self._kept) >= _PAGES_KEPT:
                self._kept.popitem(last=False)[1].close()
        self._kept[number] = page
        return page

    def _page(self, number: int) -> pypdfium2.PdfPage:
        try:
            return self._document[number]
        except pypdfium2.PdfiumError as error:
            raise Trouble("no_page") from error
