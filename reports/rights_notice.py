"""The rights notice (权利义务告知书): what the customer is told first, and confirms by signature or fingerprint.

On route *negotiation* it says that the bank is a party and nothing that would pose as neutral mediation; on route
*third_party* that an organisation presides and the mediator can be chosen. The boxes are for the customer's own pen:
none is ticked beforehand, because a consent that was printed is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cases.views import CaseOverview
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import branch_fields, card_words, deadline, items, ordinal, part_title
from reports.parts.checks import checks
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.text import heading, note
from reports.sheet import Sheet
from reports.style import style
from reports.texts import Part, fixed_text
from reports.typesetting.blocks import Block

KIND = "RIG"
_CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class _Content:
    overview: CaseOverview
    branch: BranchCard
    text: str
    review_days: int


def make(
    view: CaseOverview,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    review_days: int,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the rights notice of a case's route to `out` (None: in memory).

    `review_days` is rule `clock.review.apply_days` of the case's receipt day. Raises what `Paper.write` raises.
    """
    sheet = Sheet(style(large=large_print), wording)
    fixed = fixed_text("rights_notice")
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=sheet.say("rights.title"),
            case_no=view.header.no,
            bank=branch.bank_name,
            digest=content_digest("rights_notice", _Content(view, branch, fixed.version, review_days)),
            printed_at=printed_at,
            subtitle=sheet.say("rights.under", route=("route", str(view.header.route))),
        ),
    )
    paper.add(fields(sheet, list(_facts(sheet, view))))
    number = 0
    for part in fixed.standing({str(view.header.route)}):
        if part_title(sheet, part):
            number += 1
            paper.add(heading(sheet, ordinal(sheet, number, part_title(sheet, part))))
        paper.add(_part(sheet, part, view, branch, review_days))
    paper.add(
        signatures(sheet, list(_signers(sheet, view))), note(sheet, sheet.say("text_version", version=fixed.version))
    )
    return paper.write(out)


def _facts(sheet: Sheet, view: CaseOverview) -> Iterator[Field]:
    say = sheet.say
    yield Field(say("rights.customer"), view.customer.name)
    yield Field(say("rights.no"), view.header.no)
    yield Field(say("rights.card"), card_words(view.card))
    yield Field(say("rights.route"), sheet.wording.label("route", view.header.route))


def _part(sheet: Sheet, part: Part, view: CaseOverview, branch: BranchCard, review_days: int) -> Iterator[Block]:
    if part.key == _CONFIRM:
        language = sheet.wording.language
        yield from checks(sheet, [(item.text(language), False) for item in part.items])
        return
    yield from items(sheet, part.items, review_days=review_days)
    if part.key == "remedies":
        yield from deadline(sheet, view.header.clock, answered_on=view.header.answered_on)
        yield fields(sheet, branch_fields(sheet, branch, view.header.owner))


def _signers(sheet: Sheet, view: CaseOverview) -> Iterator[Signer]:
    say = sheet.say
    yield Signer(say("rights.sign.customer"), fingerprint=True)
    if any(person.kind == "agent" and person.left_at is None for person in view.people):
        yield Signer(say("rights.sign.agent"), fingerprint=True)
    if any(person.kind == "companion" and person.left_at is None for person in view.people):
        yield Signer(say("rights.sign.companion"))
    yield Signer(say("rights.sign.staff"), view.header.owner)
