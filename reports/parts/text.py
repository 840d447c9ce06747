"""Running text: titles, headings, paragraphs, numbered clauses, questions and answers, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reports.sheet import Sheet
from reports.style import A4, RULE, TINT
from reports.typesetting.blocks import Block
from reports.typesetting.lines import Line, fill, natural_width
from reports.typesetting.paint import Align, paint
from reports.typesetting.type import Span, Type, Words, plain, spans

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_FEWEST_LINES = 2
_MOST_POINTS = 24
_ABOVE_HEADING = 12.0


@dataclass(eq=False)
class Text(Block):
    """A paragraph, `inset` from the left edge. Its `label` stands in the margin that `hang` leaves.

    `lines` are set when the paragraph is a part of a divided one.
    """

    words: Words
    type: Type
    align: Align = Align.LEFT
    first_indent: float = 0.0
    inset: float = 0.0
    hang: float = 0.0
    label: Words = ""
    label_type: Type | None = None
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    bookmark: tuple[str, int] | None = None
    """Title and level of the entry in the document's outline."""
    tinted: bool = False
    lines: list[Line] | None = None
    _width: float = 0.0

    def _fill(self, width: float) -> list[Line]:
        if self.lines is None or self._width not in (0.0, width):
            self.lines = fill(self.words, self.type, self._measure(width), first_indent=self.first_indent)
        self._width = width
        return self.lines

    @property
    def _pad(self) -> float:
        return self.type.size if self.tinted else 0.0

    def _measure(self, width: float) -> float:
        return width - self.inset - self.hang - self._pad

    def height(self, width: float) -> float:
        """Return the height of all lines."""
        return len(self._fill(width)) * self.type.leading + self._pad

    def least(self, width: float) -> float:
        """Return the height of two lines, or of a paragraph that is shorter than four."""
        lines = len(self._fill(width))
        whole = self.tinted or lines < 2 * _FEWEST_LINES
        return (lines if whole else _FEWEST_LINES) * self.type.leading + self._pad

    def divide(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Divide so that at least two lines stand on either side."""
        lines = self._fill(width)
        fitting = min(int(room / self.type.leading), len(lines) - _FEWEST_LINES)
        if self.tinted or fitting < _FEWEST_LINES:
            return None
        head = replace(self, after=0.0, keep_next=False, lines=lines[:fitting], _width=width)
        rest = replace(self, before=0.0, label="", bookmark=None, lines=lines[fitting:], _width=width)
        return head, rest

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the lines and the label; enter the bookmark."""
        if self.bookmark:
            _bookmark(canvas, *self.bookmark, top)
        if self.tinted:
            tall = self.height(width)
            canvas.saveState()
            canvas.setFillColorRGB(*TINT)
            canvas.rect(x, top - tall, width, tall, stroke=0, fill=1)
            canvas.setFillColorRGB(*RULE)
            canvas.rect(x, top - tall, 2.5, tall, stroke=0, fill=1)
            canvas.restoreState()
        leading, measure = self.type.leading, self._measure(width)
        left, top = x + self.inset + self._pad / 2, top - self._pad / 2
        if self.label:
            lines = fill(self.label, self.label_type or self.type, self.hang + measure)
            paint(canvas, lines, left, top, self.hang, leading)
        paint(canvas, self._fill(width), left + self.hang, top, measure, leading, self.align)


def _bookmark(canvas: Canvas, title: str, level: int, top: float) -> None:
    key = f"{canvas.getPageNumber()}:{top:.1f}"
    canvas.bookmarkHorizontalAbsolute(key, min(top + _ABOVE_HEADING, A4[1]))
    canvas.addOutlineEntry(title, key, level)


def title(sheet: Sheet, words: Words, *, under: Words = "") -> list[Block]:
    """Return the title of a paper, centred, with an optional line below it (such as *as of*)."""
    kind = sheet.style.title
    gap = sheet.style.gap
    blocks: list[Block] = [
        Text(sheet.check(plain(words), words), kind, Align.CENTRE, after=gap * 2, bookmark=(plain(words), 0))
    ]
    if under:
        blocks[0].after = gap / 2
        blocks.append(Text(under, sheet.style.small, Align.CENTRE, after=gap * 2))
    return blocks


def heading(sheet: Sheet, words: Words, level: int = 1, *, outline: int = 0) -> Block:
    """Return a heading of level 1 or 2; it stands in the outline (at level `outline` if given) and never ends a
    page.
    """
    kind = sheet.style.heading[level - 1]
    gap = sheet.style.gap
    return Text(words, kind, before=gap * (2.4 if level == 1 else 1.4), after=gap * 0.7, keep_next=True,
                bookmark=(plain(words), outline or level))  # fmt: skip


def paragraph(sheet: Sheet, words: Words, *, field: str = "", indent: bool = True, keep_next: bool = False) -> Block:
    """Return body text. `field` names it when a character has no glyph; Chinese text starts two characters in."""
    kind = sheet.style.body
    return Text(
        sheet.check(field or plain(words)[:12], words),
        kind,
        first_indent=2 * kind.size if indent and sheet.chinese else 0.0,
        after=sheet.style.gap,
        keep_next=keep_next,
    )


def clause(sheet: Sheet, number: str, words: Words, *, field: str = "", level: int = 1) -> Block:
    """Return a numbered clause 条款; its number hangs left of the text, a deeper level stands further in."""
    kind = sheet.style.body
    label_type = kind.strong() if level == 1 else kind
    return Text(
        sheet.check(field or number, words),
        kind,
        inset=(level - 1) * 2 * kind.size,
        hang=max(2.0 * kind.size, natural_width(number, label_type) + 0.5 * kind.size),
        label=number,
        label_type=label_type,
        after=sheet.style.gap,
    )


def question(sheet: Sheet, words: Words) -> Block:
    """Return a question 问 of a record; it stays with the answer."""
    return _spoken(sheet, sheet.say("question"), words, keep_next=True)


def answer(sheet: Sheet, words: Words, *, speaker: str = "") -> Block:
    """Return an answer 答; `speaker` is named when it was not the person questioned who spoke."""
    said: Words = (Span(sheet.say("speaker", speaker=speaker), strong=True), *spans(words)) if speaker else words
    return _spoken(sheet, sheet.say("answer"), said, keep_next=False)


def _spoken(sheet: Sheet, label: str, words: Words, *, keep_next: bool) -> Block:
    kind = sheet.style.body
    hang = max(2.0 * kind.size, natural_width(label, kind.strong()))
    after = sheet.style.gap * (0.3 if keep_next else 1.3)
    return Text(sheet.check(label, words), kind, hang=hang, label=label, label_type=kind.strong(), after=after,
                keep_next=keep_next)  # fmt: skip


def note(sheet: Sheet, words: Words) -> Block:
    """Return small print below a part."""
    return Text(words, sheet.style.small, after=sheet.style.gap)


def callout(sheet: Sheet, words: Words) -> Block:
    """Return a tinted box with what must not be overlooked."""
    return Text(words, sheet.style.body, before=sheet.style.gap, after=sheet.style.gap * 1.5, tinted=True)


def _points(chars: Sequence[str]) -> list[str]:
    # A text in a script that no font has would fill the page with its points.
    points = [f"U+{ord(char):04X}" for char in chars[:_MOST_POINTS]]
    return points if len(chars) <= _MOST_POINTS else [*points, f"… ({len(chars)})"]


def gap_note(sheet: Sheet) -> list[Block]:
    """Return the line that names the fields with missing characters; nothing when there are none."""
    if not sheet.gaps:
        return []
    told = [
        sheet.say("gap_field", field=field, points=" ".join(_points(chars)))
        for field, chars in sheet.gaps.by_field().items()
    ]
    return [callout(sheet, sheet.say("gaps", fields="；".join(told) if sheet.chinese else "; ".join(told)))]
