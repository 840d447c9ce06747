"""PDF pages, in the child, with PDFium: page sizes, any region at any scale, the text layer.

Forms are drawn, because what was filled in is what the page says. Scripts are not run: the library is built without
them.
"""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as raw
from PIL import Image

from app.evidence.preview.trouble import Trouble

POINT = 4 / 3
"""A point in pixels at 100 %."""
_FORMS = (raw.FORMTYPE_ACRO_FORM, raw.FORMTYPE_XFA_FOREGROUND)


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

    def render(self, number: int, whole: tuple[int, int], turn: int, region: tuple[int, int, int, int]) -> bytes:
        """Draw a region (left, top, width, height) of a page that is `whole` pixels large once turned clockwise."""
        page = self._page(number)
        left, top, width, height = region
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
        try:
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
            place = (bitmap, page, -left, -top, *whole, turn // 90 % 4, raw.FPDF_ANNOT)
            raw.FPDF_RenderPageBitmap(*place)
            if self._document.formenv is not None:
                raw.FPDF_FFLDraw(self._document.formenv, *place)
            data = bytes(bitmap.buffer)
            row = width * 4
            if bitmap.stride == row:
                return data
            return b"".join(data[at : at + row] for at in range(0, height * bitmap.stride, bitmap.stride))
        finally:
            bitmap.close()
            page.close()

    def picture(self, number: int, side: int) -> Image.Image:
        """A whole page drawn with its forms, `side` pixels at its longest."""
        width, height = self.sizes()[number]
        scale = side / max(width, height)
        whole = max(1, round(width * scale)), max(1, round(height * scale))
        return Image.frombytes("RGB", whole, self.render(number, whole, 0, (0, 0, *whole)), "raw", "BGRX")

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

    def close(self) -> None:
        """Let the file go."""
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

    def _page(self, number: int) -> pypdfium2.PdfPage:
        try:
            return self._document[number]
        except pypdfium2.PdfiumError as error:
            raise Trouble("no_page") from error
