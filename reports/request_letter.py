"""The letter of request (协查函): whom, what, until when, and as little of the customer as will do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.kernel.clock import legal_day
from app.kernel.wording import Wording
from app.mediation.views import RequestLetter
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import weekday_words
from reports.parts.fields import Field, fields
from reports.parts.masked import mask_numbers
from reports.parts.signature import Signer, signatures
from reports.parts.text import callout, note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "REQ"


@dataclass(frozen=True, slots=True)
class _Content:
    number: str
    whom: str
    asked: str
    answer_by: str
    about: tuple[str, ...]


def make(
    view: RequestLetter,
    wording: Wording,
    out: Path | None,
    *,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the letter to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say = sheet.say
    amount = "" if view.amount is None else f"{view.amount.grouped()} {view.amount.currency}"
    about = (view.customer, view.card_tail, amount, view.number)
    asked = mask_numbers(view.asked)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("letter.title"),
            case_no=view.case_no,
            bank=view.branch.bank_name,
            digest=content_digest(
                "request_letter", _Content(view.number, view.whom, asked, view.answer_by.isoformat(), about)
            ),
            printed_at=printed_at,
            subtitle=say("letter.number", number=view.number),
        ),
    )
    paper.add(paragraph(sheet, say("letter.to", whom=view.whom), indent=False))
    paper.add(paragraph(sheet, say("letter.opening")))
    paper.add(callout(sheet, asked))
    names = ("letter.customer", "letter.card", "letter.amount", "letter.our_no")
    paper.add(fields(sheet, [Field(say(name), value) for name, value in zip(names, about, strict=True)]))
    paper.add(paragraph(sheet, say("letter.deadline", day=weekday_words(sheet, view.answer_by))))
    paper.add(note(sheet, say("letter.minimum")))
    paper.add(
        fields(
            sheet,
            [
                Field(say("letter.contact"), view.branch.name),
                Field(say("letter.phone"), view.branch.phone),
                Field(say("letter.person"), view.asked_by),
                Field(say("letter.date"), legal_day(view.asked_at).isoformat()),
                Field(say("letter.address"), view.branch.address, wide=True),
            ],
        )
    )
    seal = Signer(say("letter.sign", bank=view.branch.bank_name, branch=view.branch.name), seal=True)
    paper.add(signatures(sheet, [seal]))
    return paper.write(out)
