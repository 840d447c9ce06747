"""A paper: parts in order, set on numbered pages with header, footer and verification code.

Given the same parts, hash and print time the bytes are the same. The hash in the verification code is over the content
(`reports.fingerprint`), not over the file, whose footer names the time of printing: a reprint keeps its hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.kernel.clock import SHANGHAI, local_minute
from app.kernel.files import write_whole
from reports.parts.code import HASH_DIGITS, PageCode, draw_code
from reports.parts.text import gap_note, title
from reports.sheet import Sheet
from reports.style import A4, RULE, SOFT, WATERMARK
from reports.typesetting.blocks import Block
from reports.typesetting.lines import fill, fit_line, natural_width
from reports.typesetting.pages import fill_pages
from reports.typesetting.paint import Align, paint
from reports.typesetting.type import Type

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from reports.typesetting.pages import Page

_SIGNATURE_STRIP = 34.0
_PRODUCER = "Mediation Desk"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands on every page beside the content.

    `kind` is the short code of the paper in the verification code (capital letters), `digest` its SHA-256 in
    hexadecimal, `bank` the name from the settings, `page_signature` the role of who signs every page of a record. A
    list of many cases has no `case_no`.
    """

    kind: str
    title: str
    case_no: str
    bank: str
    digest: str
    printed_at: datetime
    as_of: datetime | None = None
    draft: bool = False
    page_signature: str = ""
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Characters that no font has, and the field of the paper in which they stand."""

    field: str
    characters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished paper: its bytes, number of pages, SHA-256 of the bytes in hexadecimal, and its file if it has one.

    `digest` is the hash in its verification code, over its content; whoever registers the paper hands that on. `gaps`
    are the characters that could not be set, for a warning. A paper shows personal data in the clear, so it stays in
    memory until somebody asks for a file (`save`).
    """

    data: bytes = field(repr=False)
    pages: int
    sha256: str
    digest: str = ""
    gaps: tuple[Gap, ...] = ()
    path: Path | None = None

    @property
    def file(self) -> Path:
        """The file it was written to; raises `LookupError` while it is in memory only."""
        if self.path is None:
            raise LookupError("this paper is in memory only")
        return self.path

    def save(self, path: Path) -> Printed:
        """Write it to `path`, wholly or not at all; raises `Fault` as the disk has it."""
        write_whole(path, self.data)
        return replace(self, path=path)


class Paper:
    """Collects the parts of one paper and writes it."""

    def __init__(self, sheet: Sheet, imprint: Imprint) -> None:
        self.sheet = sheet
        self.imprint = imprint
        under = sheet.say("as_of", time=local_minute(imprint.as_of)) if imprint.as_of else imprint.subtitle
        self._blocks: list[Block] = title(sheet, imprint.title, under=under)

    def add(self, *parts: Block | Iterable[Block]) -> None:
        """Append blocks, or runs of them."""
        for part in parts:
            if isinstance(part, Block):
                self._blocks.append(part)
            else:
                self._blocks.extend(part)

    def write(self, path: Path | None) -> Printed:
        """Finish the paper and write it to `path`, wholly or not at all; None keeps it in memory.

        Raises `PageError` when a part cannot stand on a page, `FontError` without fonts, `Fault` as the disk has it.
        """
        data, pages = self.render()
        gaps = tuple(Gap(where, characters) for where, characters in self.sheet.gaps.by_field().items())
        printed = Printed(data, pages, hashlib.sha256(data).hexdigest(), self.imprint.digest, gaps)
        return printed if path is None else printed.save(path)

    def count(self) -> int:
        """Return how many pages the parts take, without drawing any."""
        return len(self._pages())

    def render(self) -> tuple[bytes, int]:
        """Return the paper as bytes, and its number of pages."""
        pages = self._pages()
        buffer = BytesIO()
        canvas = self._canvas(buffer)
        for number, page in enumerate(pages, 1):
            self._draw(canvas, page, number, len(pages))
            canvas.showPage()
        canvas.save()
        return buffer.getvalue(), len(pages)

    def _canvas(self, buffer: BytesIO) -> Canvas:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        from reports.fonts.embed import embedded

        style = self.sheet.style
        # Pages are deflated only; reportlab would wrap them in ASCII as well, for mail that could not carry bytes.
        rl_config.useA85 = 0
        # The first font is one of ours: reportlab would name Helvetica on every page, and nobody embeds that.
        first = embedded(style.body.face).fontName
        language = "zh-CN" if self.sheet.chinese else "en"
        canvas = Canvas(
            buffer,
            A4,
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 7),
            initialFontName=first,  # type: ignore[arg-type] # the published types take it for a number
            lang=language,
        )
        self._describe(canvas)
        return canvas

    def _pages(self) -> list[Page]:
        style = self.sheet.style
        strip = _SIGNATURE_STRIP if self.imprint.page_signature else 0.0
        return fill_pages([*self._blocks, *gap_note(self.sheet)], style.measure, style.depth - strip)

    def _describe(self, canvas: Canvas) -> None:
        imprint = self.imprint
        canvas.setTitle(f"{imprint.title} {imprint.case_no}".strip())
        canvas.setAuthor(imprint.bank)
        canvas.setSubject(imprint.case_no)
        canvas.setCreator(_PRODUCER)
        canvas.setProducer(_PRODUCER)
        canvas.setKeywords(imprint.digest)
        canvas.setViewerPreference("DisplayDocTitle", "true")
        stamp = imprint.printed_at.astimezone(SHANGHAI).strftime("D:%Y%m%d%H%M%S+08'00'")
        canvas.setDateFormatter(lambda *_: stamp)
        canvas.showOutline()

    def _draw(self, canvas: Canvas, page: Page, number: int, pages: int) -> None:
        style = self.sheet.style
        if self.imprint.draft:
            self._draw_watermark(canvas)
        for placed in page.placed:
            placed.block.draw(canvas, style.left, A4[1] - style.top - placed.top, style.measure)
        self._draw_header(canvas)
        self._draw_footer(canvas, number, pages)
        if self.imprint.page_signature:
            self._draw_signature_strip(canvas)

    def _draw_header(self, canvas: Canvas) -> None:
        style = self.sheet.style
        line = A4[1] - style.top + 22
        top = line + style.furniture.leading + 3
        self._line(canvas, self.imprint.bank, top, Align.LEFT)
        self._line(canvas, self.imprint.title, top, Align.RIGHT)
        self._rule(canvas, line, style.measure)

    def _draw_footer(self, canvas: Canvas, number: int, pages: int) -> None:
        style, imprint, say = self.sheet.style, self.imprint, self.sheet.say
        line = style.bottom - 14
        wide = style.measure - style.code - 10
        self._rule(canvas, line, wide)
        top = line - 4
        # One string: readers of the file would close up a line of nothing but single characters and spaces.
        page = say("page", n=number, m=pages)
        place = f"{say('case_no', no=imprint.case_no)} · {page}" if imprint.case_no else page
        self._line(canvas, say("printed_at", time=local_minute(imprint.printed_at)), top, Align.LEFT, wide)
        self._line(canvas, place, top, Align.RIGHT, wide)
        top -= style.furniture.leading + 1
        self._line(canvas, say("digest", digest=imprint.digest[:HASH_DIGITS]), top, Align.LEFT, wide)
        code = PageCode(imprint.case_no, imprint.kind, number, pages, imprint.digest)
        draw_code(canvas, code.payload(), A4[0] - style.right - style.code, line - style.code + 2, style.code)

    def _draw_signature_strip(self, canvas: Canvas) -> None:
        style = self.sheet.style
        kind = Type(style.label.face, style.label.size, style.label.leading)
        words = self.sheet.say("page_signature", role=self.imprint.page_signature)
        top = style.bottom + _SIGNATURE_STRIP - 8
        start = style.left + natural_width(words, kind) + 6
        paint(canvas, fill(words, kind, style.measure), style.left, top, style.measure, kind.leading)
        self._rule(canvas, top - kind.leading, 170, start)

    def _draw_watermark(self, canvas: Canvas) -> None:
        kind = Type(self.sheet.style.title.face, 120, 150, bold=True, colour=WATERMARK)
        canvas.saveState()
        canvas.translate(A4[0] / 2, A4[1] / 2)
        canvas.rotate(52)
        paint(canvas, fill(self.sheet.say("draft"), kind, 900), -450, 75, 900, 150, Align.CENTRE)
        canvas.restoreState()

    def _line(self, canvas: Canvas, text: str, top: float, align: Align, wide: float | None = None) -> None:
        style = self.sheet.style
        measure = wide or style.measure
        lines, _ = fit_line(text, style.furniture, measure)
        paint(canvas, lines[:1], style.left, top, measure, style.furniture.leading, align)

    def _rule(self, canvas: Canvas, y: float, wide: float, x: float | None = None) -> None:
        canvas.saveState()
        canvas.setStrokeColorRGB(*(RULE if x is None else SOFT))
        canvas.setLineWidth(self.sheet.style.hairline)
        start = self.sheet.style.left if x is None else x
        canvas.line(start, y, start + wide, y)
        canvas.restoreState()
