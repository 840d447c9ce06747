"""The bill check (账单复核表): outcome, lines with their explanation, rules broken, working of every figure, terms.

The outcome stands first and the terms last: who reads it wants the difference, who doubts it the day slices, and who
disputes it the contract. A working paper of the bank; card numbers inside the statement's words are masked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.kernel.wording import Wording
from app.mediation.bill import said
from app.mediation.views import BillRow, BillView
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.fields import Field, fields
from reports.parts.masked import mask_numbers
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, Row, table
from reports.parts.text import callout, clause, heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block

KIND = "BIL"
Line = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    outcome: Line
    lines: tuple[Line, ...]
    law: Line
    reference: Line
    working: tuple[Line, ...]
    terms: tuple[Line, ...]
    as_of: datetime


def make(
    view: BillView,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the check to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    content = _content(sheet, view)
    say = sheet.say
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("bill.title"),
            case_no=view.header.no,
            bank=branch.bank_name,
            digest=content_digest("bill_check", content),
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    paper.add(fields(sheet, _head(sheet, view)))
    paper.add(heading(sheet, say("bill.outcome")))
    first, *rest = content.outcome or (say("bill.unread"),)
    paper.add(callout(sheet, first), [paragraph(sheet, words) for words in rest])
    if view.checked is not None:
        paper.add(_body(sheet, content))
    paper.add(heading(sheet, say("bill.terms")))
    columns = [
        Column(say("bill.term"), share=1.1),
        Column(say("bill.value"), share=1.2),
        Column(say("bill.source"), share=0.6),
        Column(say("bill.article"), share=2.0),
    ]
    paper.add(table(sheet, columns, content.terms))
    paper.add(note(sheet, wording.text("bill.rounding")), note(sheet, wording.text("bill.limits")))
    paper.add(note(sheet, say("bill.definition")))
    paper.add(signatures(sheet, [Signer(say("bill.sign"))]))
    return paper.write(out)


def _body(sheet: Sheet, content: _Content) -> Iterator[Block]:
    say = sheet.say
    yield heading(sheet, say("bill.lines"))
    if content.lines:
        yield table(
            sheet,
            [
                Column(say("bill.bill"), figures=True),
                Column(say("bill.what"), share=0.7),
                *(Column(say(f"bill.{name}"), figures=True) for name in ("billed", "computed", "difference")),
                Column(say("bill.why"), share=2.4),
            ],
            [Row(line) for line in content.lines],
        )
    else:
        yield paragraph(sheet, say("bill.no_lines"))
    yield heading(sheet, say("bill.law"))
    if not content.law:
        yield paragraph(sheet, say("bill.no_law"))
    for number, words in enumerate(content.law, 1):
        yield clause(sheet, f"{number}.", words)
    if content.reference:
        yield heading(sheet, sheet.wording.text("bill.reference"), 2)
        for words in content.reference:
            yield clause(sheet, "·", words)
    yield heading(sheet, say("bill.working"))
    for title, *lines in content.working:
        yield heading(sheet, title, 2)
        for words in lines:
            yield clause(sheet, "·", words)


def _head(sheet: Sheet, view: BillView) -> list[Field]:
    say, one = sheet.say, view.statement
    terms = {term.name: term.value for term in view.terms}
    statement = period = ""
    if one is not None:
        issuer = sheet.wording.label("statement_issuer", one.issuer)
        statement = say("bill.exhibit", number=one.seq, issuer=issuer, account=mask_numbers(one.account_hint)).strip()
        period = f"{terms['start']} — {terms['until']}"
    return [
        Field(say("bill.case_no"), view.header.no),
        Field(say("bill.customer"), view.header.customer),
        Field(say("bill.statement"), statement),
        Field(say("bill.period"), period),
        Field(say("bill.owner"), view.header.owner),
    ]


def _content(sheet: Sheet, view: BillView) -> _Content:
    words = sheet.wording
    checked = view.checked
    return _Content(
        no=view.header.no,
        outcome=tuple(said.outcome(view, words)),
        lines=tuple(_line(sheet, row) for row in view.rows),
        law=tuple(words.told(one.refusal()).line() for one in checked.findings) if checked else (),
        reference=tuple(words.told(one.refusal()).line() for one in checked.reference) if checked else (),
        working=tuple(_working(sheet, view)),
        terms=tuple(
            (
                words.label("bill_term", term.name),
                said.value_said(term, words) or "—",
                words.label("bill_source", said.source_of(term)),
                said.rests_on(term, words),
            )
            for term in view.terms
            if term.value
        ),
        as_of=view.as_of,
    )


def _line(sheet: Sheet, row: BillRow) -> Line:
    words = sheet.wording
    why = said.why(row, words) or words.label("bill_state", row.state.value)
    parts = [why, said.also(row, words), row.article if row.ways else "", mask_numbers(row.note)]
    return (
        row.bill_day.isoformat(),
        words.label("component", row.component),
        row.billed.grouped(),
        "—" if row.computed is None else row.computed.grouped(),
        "—" if row.computed is None else said.signed(row.difference),
        "\n".join(part for part in parts if part),
    )


def _working(sheet: Sheet, view: BillView) -> Iterator[Line]:
    words = sheet.wording
    for cycle, bill in enumerate(view.bills):
        lines = [mask_numbers(said.allotted_said(one, words)) for one in bill.allotted]
        for row in view.rows:
            if row.cycle == cycle and row.computed is not None:
                lines += [mask_numbers(one) for one in said.working(row, bill, words)]
        yield said.cycle_said(bill, words), *lines
