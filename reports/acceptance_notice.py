"""The acceptance notice (受理告知书): the complaint was accepted, by when it is decided and after which article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.cases.views import CaseOverview
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import (
    amount_words,
    branch_fields,
    card_words,
    clock_reason,
    day_words,
    deadline,
    items,
    joined,
    ordinal,
    part_title,
)
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.text import heading, note, paragraph
from reports.receipt import conditions
from reports.sheet import Sheet
from reports.style import style
from reports.texts import fixed_text
from reports.typesetting.blocks import Block

KIND = "ACC"


@dataclass(frozen=True, slots=True)
class _Content:
    overview: CaseOverview
    branch: BranchCard
    accepted_on: date
    text: str
    review_days: int


def make(
    view: CaseOverview,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    accepted_on: date,
    review_days: int,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the acceptance notice of a case to `out` (None: in memory).

    `accepted_on` is the day in Shanghai on which it was accepted, `review_days` is rule
    `clock.review.apply_days` of the case's receipt day. Raises what `Paper.write` raises.
    """
    sheet = Sheet(style(large=large_print), wording)
    fixed = fixed_text("acceptance_notice")
    say = sheet.say
    content = _Content(view, branch, accepted_on, fixed.version, review_days)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("acceptance.title"),
            case_no=view.header.no,
            bank=branch.bank_name,
            digest=content_digest("acceptance_notice", content),
            printed_at=printed_at,
        ),
    )
    paper.add(_letter(sheet, view, accepted_on))
    paper.add(deadline(sheet, view.header.clock, answered_on=view.header.answered_on), _beside(sheet, view))
    number = 0
    for part in fixed.standing(conditions(view)):
        number += 1
        paper.add(heading(sheet, ordinal(sheet, number, part_title(sheet, part))))
        paper.add(items(sheet, part.items, review_days=review_days))
    paper.add(heading(sheet, ordinal(sheet, number + 1, say("acceptance.contact"))))
    contact = fields(sheet, branch_fields(sheet, branch, view.header.owner))
    contact.keep_next = True  # boxes for seal and signature never stand alone on a page
    paper.add(contact)
    boxes = [Signer(branch.bank_name + branch.name, seal=True), Signer(say("acceptance.received"), fingerprint=True)]
    paper.add(signatures(sheet, boxes), note(sheet, say("text_version", version=fixed.version)))
    return paper.write(out)


def _letter(sheet: Sheet, view: CaseOverview, accepted_on: date) -> Iterator[Block]:
    say, label, header = sheet.say, sheet.wording.label, view.header
    name = view.customer.name
    yield paragraph(sheet, say("acceptance.dear", name=name), field=say("acceptance.customer"), indent=False)
    yield paragraph(
        sheet,
        say(
            "acceptance.told",
            received=day_words(sheet, header.received_on),
            channel=("channel", str(header.channel)),
            accepted=day_words(sheet, accepted_on),
        ),
    )
    found = [
        Field(say("acceptance.no"), header.no),
        Field(say("acceptance.card"), card_words(view.card)),
        Field(say("acceptance.cause"), label("cause", header.cause) if header.cause else ""),
        Field(say("acceptance.route"), label("route", header.route)),
        Field(say("acceptance.demands"), joined(sheet, "demand", view.demands), wide=True),
    ]
    if header.amount is not None:
        found.append(Field(say("acceptance.amount"), amount_words(sheet, header.amount), wide=True))
    yield fields(sheet, found)


def _beside(sheet: Sheet, view: CaseOverview) -> Iterator[Block]:
    """The clocks beside the complaint's own: referral, credit-record objection, review."""
    own = view.header.clock.kind
    for clock in view.header.clocks:
        if clock.kind is not own:
            told = sheet.say(
                "acceptance.beside",
                clock=("clock", str(clock.kind)),
                day=day_words(sheet, clock.date),
                reason=clock_reason(sheet, clock),
                articles=clock.articles,
            )
            yield note(sheet, told)
