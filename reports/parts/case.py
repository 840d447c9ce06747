"""What papers about a case say in the same words: days, amounts, the deadline with its reason, whom to ask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.cases.deadlines import Clock
from app.kernel.masking import STAR, mask_card
from app.kernel.money import Money
from app.staff.views import BranchCard
from reports.parts.fields import Field
from reports.parts.text import Text, callout, clause, heading, note, paragraph
from reports.sheet import Sheet
from reports.texts import Item, Part
from reports.typesetting.blocks import Block
from reports.typesetting.type import Span, Words

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def day_words(sheet: Sheet, day: date) -> str:
    """Write a day in full: 2026 年 12 月 9 日."""
    pad = "" if sheet.chinese else "02"
    return sheet.say("day", year=day.year, month=format(day.month, pad), day=format(day.day, pad))


def weekday_words(sheet: Sheet, day: date) -> str:
    """Write a day in full with its weekday: 2026 年 12 月 9 日（星期三）."""
    return sheet.say("day_with_weekday", day=day_words(sheet, day), weekday=sheet.say(_WEEKDAYS[day.weekday()]))


def amount_words(sheet: Sheet, amount: Money | None) -> str:
    """Write an amount as papers do: in figures, in Chinese also in capitals (大写); nothing for None."""
    if amount is None:
        return ""
    currency = sheet.wording.label("paper_currency", amount.currency)
    if amount.currency != "CNY":
        return sheet.say("amount_plain", amount=amount, currency=currency)
    return sheet.say("amount", amount=amount, currency=currency, capitals=amount.capitals())


def card_words(card: str) -> str:
    """Return a card as hand-outs show it: first six and last four even where the view has it in full, because paper is
    lost and found by others.
    """
    return card if STAR in card else mask_card(card)


def figure(sheet: Sheet, amount: Money) -> str:
    """Write an amount for a table: the figure, with its currency where it is not yuan."""
    if amount.currency == "CNY":
        return amount.grouped()
    return f"{amount.grouped()} {sheet.wording.label('paper_currency', amount.currency)}"


def clock_reason(sheet: Sheet, clock: Clock) -> str:
    """Say why the last day is that day: from when, how long, what was added, moved by what."""
    say = sheet.say
    parts = [say("clock.counted", day=day_words(sheet, clock.from_on), days=clock.days)]
    if clock.extended:
        parts.append(say("clock.extended", days=clock.extended))
    if clock.excluded:
        parts.append(say("clock.excluded", days=clock.excluded))
    if clock.deadline.moved:
        parts.append(say("clock.moved", day=day_words(sheet, clock.deadline.nominal)))
    if clock.provisional:
        parts.append(say("clock.provisional", year=clock.date.year))
    return say("clock.join").join(parts)


def deadline(sheet: Sheet, clock: Clock, *, answered_on: date | None = None, compact: bool = False) -> list[Block]:
    """Return the day by which the complaint is decided, in a box, and below it why it is that day.

    `compact` says so in a line, and the reason in short.
    """
    if answered_on is not None:
        return [callout(sheet, sheet.say("deadline.answered", day=weekday_words(sheet, answered_on)))]
    day = weekday_words(sheet, clock.date)
    if compact:
        short = sheet.say("deadline.short", day="\0", articles=clock.articles, reason=clock_reason(sheet, clock))
        return [line(sheet, sheet.say("deadline.label"), spanned(short, day), compact=True)]
    box = callout(sheet, spanned(sheet.say("deadline.by", day="\0"), day))
    box.after, box.keep_next = sheet.style.gap / 2, True
    reason = sheet.say("deadline.reason", reason=clock_reason(sheet, clock), articles=clock.articles)
    return [box, note(sheet, reason)]


def spanned(sentence: str, *stressed: str) -> tuple[Span, ...]:
    """Return a sentence whose marks (NUL) are replaced by stressed words, in order."""
    pieces = sentence.split("\0")
    spans = [Span(pieces[0])]
    for words, piece in zip(stressed, pieces[1:], strict=True):
        spans += [Span(words, strong=True), Span(piece)]
    return tuple(span for span in spans if span.text)


def branch_fields(sheet: Sheet, branch: BranchCard, officer: str = "") -> list[Field]:
    """Return whom to ask and where; what is not known of a branch is left out."""
    say = sheet.say
    found = [
        (say("contact.branch"), f"{branch.bank_name}{branch.name}"),
        (say("contact.phone"), branch.phone),
        (say("contact.address"), branch.address),
        (say("contact.officer"), officer),
    ]
    return [Field(label, value) for label, value in found if value]


def ordinal(sheet: Sheet, number: int, title: str) -> str:
    """Number a heading: 一、… in Chinese, 1. … in English."""
    if not sheet.chinese:
        return f"{number}. {title}"
    from app.agreements.compose import chinese_number

    return f"{chinese_number(number)}、{title}"


def items(sheet: Sheet, found: Iterable[Item], **values: object) -> list[Block]:
    """Set the items of a fixed text: numbered, running, or boxed; the article follows in brackets."""
    blocks: list[Block] = []
    number = 0
    language = sheet.wording.language
    for item in found:
        words = item.text(language).format_map(values) if values else item.text(language)
        if item.article:
            words = sheet.say("with_article", words=words, article=item.article)
        if item.kind == "callout":
            blocks.append(callout(sheet, words))
        elif item.kind == "text":
            blocks.append(paragraph(sheet, words))
        else:
            number += 1
            blocks.append(clause(sheet, f"{number}.", words))
    return blocks


def part_title(sheet: Sheet, part: Part) -> str:
    """Return the heading of a part in the language of the paper."""
    return part.title[sheet.wording.language.value]


def line(sheet: Sheet, label: str, words: Words, *, compact: bool = False) -> Block:
    """Return body text that begins with a stressed label; missing characters are reported under the label.

    `compact` sets the lines closer together, as in the cells of a table.
    """
    spans = words if not isinstance(words, str) else (Span(words),)
    return Text(
        sheet.check(label, (Span(sheet.say("labelled", label=label), strong=True), *spans)),
        sheet.style.cell if compact else sheet.style.body,
        after=sheet.style.gap * 0.5,
    )


def told(sheet: Sheet, label: str, text: str) -> list[Block]:
    """Return a long text below its label, paragraph by paragraph; missing characters are reported under the label."""
    head = heading(sheet, label, 2)
    return [head, *(paragraph(sheet, one, field=label) for one in text.split("\n") if one.strip())]


def joined(sheet: Sheet, kind: str, keys: Sequence[str]) -> str:
    """Return the labels of stored keys in one line."""
    return sheet.say("list_comma").join(sheet.wording.label(kind, key) for key in keys)
