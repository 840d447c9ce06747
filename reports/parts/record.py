"""The parts of a record that no other paper has: section fields, spoken words with their corrections, issue table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.interviews.record import Before, Issue, Line, Spoken
from app.interviews.sections import Kind
from app.interviews.words import Words
from app.kernel.clock import local_minute
from app.kernel.money import Money, total
from app.store.base import Mask
from reports.parts.case import figure, told
from reports.parts.fields import Field, fields
from reports.parts.table import Column, Row, table
from reports.parts.text import Text, answer, question
from reports.sheet import Sheet
from reports.typesetting.blocks import Block
from reports.typesetting.type import Span

_WIDE = frozenset({Kind.LONG_TEXT, Kind.PERSON})
_LONG, _VERY_LONG = 24, 240


def lines(sheet: Sheet, words: Words, found: Sequence[Line], title: str) -> Iterator[Block]:
    """Return the fields of the section `title`; long ones take a whole row, very long ones run below their label.

    Transactions and representatives have a table of their own.
    """
    items: list[Field] = []
    for one in found:
        if one.kind in (Kind.TRANSACTIONS, Kind.MEMBERS):
            continue
        label, value = words.line(one)
        if len(value) <= _VERY_LONG:
            items.append(Field(label, value, wide=one.kind in _WIDE or len(value) > _LONG))
            continue
        if items:
            yield fields(sheet, items, title=title)
            items = []
        yield from told(sheet, label, value)
    if items:
        yield fields(sheet, items, title=title)


def transactions(sheet: Sheet, one: Line) -> Iterator[Block]:
    """Return the transactions of a field as a table with its sum, one per currency."""
    if one.kind is not Kind.TRANSACTIONS:
        return
    say = sheet.say
    rows = [(str(entry["on"] or "—"), str(entry["what"]), Money(int(entry["fen"]), str(entry["currency"])))
            for entry in one.value]  # fmt: skip
    columns = [Column(say("transaction.on"), figures=True), Column(say("transaction.what")),
               Column(say("transaction.amount"), figures=True)]  # fmt: skip
    body = [Row([on, what, figure(sheet, amount)]) for on, what, amount in rows]
    for currency in dict.fromkeys(amount.currency for _, _, amount in rows):
        amounts = [amount for _, _, amount in rows if amount.currency == currency]
        count = say("transaction.count", count=len(amounts))
        body.append(Row([say("total"), count, figure(sheet, total(amounts))], strong=True))
    yield table(sheet, columns, body)


def members(sheet: Sheet, words: Words, one: Line) -> Iterator[Block]:
    """Return the representatives of a joint visit as a table: each one's own claim, paper and consents."""
    if one.kind is not Kind.MEMBERS:
        return
    say, label = sheet.say, sheet.wording.label
    columns = [
        Column(say("record.member.name")),
        Column(say("record.member.claim"), figures=True),
        Column(say("record.member.paper")),
        Column(say("record.member.agreed"), share=2),
    ]
    rows = []
    for entry in one.value:
        agreed = [label("joint_consent", key) for key in entry["consents"]] or [
            sheet.wording.text("interviews.member_no_consent")
        ]
        if entry["left"]:
            agreed.append(sheet.wording.text("interviews.member_left", how=label("left_how", entry["left"])))
        fen = entry["fen"]
        claim = (
            sheet.wording.text("interviews.member_no_claim")
            if fen is None
            else figure(sheet, Money(int(fen), one.currency))
        )
        paper = words.mask(None, entry["paper"]) or sheet.wording.text("interviews.member_no_paper")
        rows.append([words.mask(Mask.NAME, entry["name"]), claim, paper, say("list_comma").join(agreed)])
    yield table(sheet, columns, rows)


def spoken(sheet: Sheet, one: Spoken) -> Iterator[Block]:
    """Return a question 问 with its answer 答 and who spoke; what was taken back is struck through, and so is every
    earlier wording below the one that counts.
    """
    speaker = sheet.wording.label("speaker", one.speaker)
    told = one.answer or sheet.say("record.unanswered")
    if one.struck:
        yield question(sheet, (Span(one.question, strike=True),))
        yield answer(sheet, (Span(told, strike=True), Span(sheet.say("record.struck"))), speaker=speaker)
    else:
        yield question(sheet, one.question)
        yield answer(sheet, told, speaker=speaker)
    for before in one.before:
        yield _before(sheet, one, before)


def _before(sheet: Sheet, one: Spoken, before: Before) -> Block:
    was = [before.answer or sheet.say("record.unanswered")]
    if before.question != one.question:
        was.insert(0, sheet.say("question") + before.question)
    if before.speaker != one.speaker:
        was.insert(0, sheet.wording.label("speaker", before.speaker))
    text = sheet.say("record.before", at=local_minute(before.at))
    spans = (Span(text), Span(sheet.say("list_comma").join(was), strike=True), Span(sheet.say("record.before_end")))
    small = sheet.style.small
    return Text(sheet.check(sheet.say("answer"), spans), small, inset=2 * sheet.style.body.size, after=sheet.style.gap)


def issues(sheet: Sheet, words: Words, found: Sequence[Issue], *, large: bool) -> Iterator[Block]:
    """Return the issue table 要素表; in large print a form per issue, because six columns cannot be read there."""
    say = sheet.say
    if large:
        for one in found:
            title = sheet.wording.label("interview_section", "issues")
            yield fields(sheet, list(_form(sheet, words, one)), title=title)
        return
    heads = ("seq", "title", "customer", "bank", "admitted", "amount")
    columns = [
        Column(say(f"issue.{code}"), figures=code in ("seq", "amount"), share=0.7 if code == "admitted" else 1.3)
        for code in heads
    ]
    rows = [
        [
            str(one.seq),
            one.title,
            one.customer_claim or "—",
            one.bank_position or "—",
            _admitted(sheet, one),
            "—" if one.amount_fen is None else figure(sheet, Money(one.amount_fen, one.currency)),
        ]
        for one in found
    ]
    yield table(sheet, columns, rows)


def _admitted(sheet: Sheet, one: Issue) -> str:
    return sheet.wording.label("admitted_by", one.admitted_by) if one.admitted_by else sheet.say("issue.open")


def _form(sheet: Sheet, words: Words, one: Issue) -> Iterator[Field]:
    say = sheet.say
    yield Field(say("issue.title"), f"{one.seq}. {one.title}", wide=True)
    yield Field(say("issue.customer"), one.customer_claim, wide=True)
    yield Field(say("issue.bank"), one.bank_position, wide=True)
    yield Field(say("issue.admitted"), _admitted(sheet, one))
    if one.amount_fen is not None:
        yield Field(say("issue.amount"), words.amount(one.amount_fen, one.currency))
