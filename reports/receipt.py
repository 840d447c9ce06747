"""The walk-in receipt (来访登记回执): one page that the customer takes home.

Number, what was asked, what was done at once and when, the day by which the bank decides and why, whom to ask, what to
bring. It is one page in every size: when it does not fit, what the customer told is shortened first (the record has it
whole), then the small texts go; number, deadline and contact never do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cases.codes import MilestoneKind
from app.cases.first_things import still_due
from app.cases.views import CaseOverview
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import amount_words, branch_fields, deadline, joined, line, part_title, spanned
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import heading, note
from reports.sheet import Sheet
from reports.style import style
from reports.texts import FixedText, Part, fixed_text
from reports.typesetting.blocks import Block

KIND = "REC"
_HARDSHIP = frozenset({"instalment_plan", "waiver"})
_THEFT = frozenset({"card_theft", "identity_theft"})


@dataclass(frozen=True, slots=True)
class _Room:
    """What is left out to keep to one page: how many characters are quoted, and which parts stand."""

    quoted: int
    bring: bool = True
    signing: bool = True
    tips: bool = True


# From everything to what must stand.
_ROOMS = (
    _Room(420),
    _Room(200),
    _Room(90),
    _Room(90, signing=False),
    _Room(60, bring=False, signing=False),
    _Room(40, bring=False, signing=False, tips=False),
)


@dataclass(frozen=True, slots=True)
class _Content:
    overview: CaseOverview
    branch: BranchCard
    text: str


def make(
    view: CaseOverview,
    wording: Wording,
    out: Path,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the receipt of a case to `out`; personal data stand as the view has them. Raises what `Paper.write` raises.

    Large print is for customers from sixty on (`view.header.elderly`); the caller decides.
    """
    fixed = fixed_text("receipt")
    digest = content_digest("receipt", _Content(view, branch, fixed.version))
    for room in _ROOMS:
        sheet = Sheet(style(large=large_print), wording)
        paper = Paper(sheet, _imprint(sheet, view, branch, digest, printed_at))
        paper.add(_blocks(sheet, view, branch, fixed, room))
        if paper.count() == 1 or room is _ROOMS[-1]:
            return paper.write(out)
    raise AssertionError("the last room always returns")


def _imprint(sheet: Sheet, view: CaseOverview, branch: BranchCard, digest: str, printed_at: datetime) -> Imprint:
    return Imprint(
        kind=KIND,
        title=sheet.say("receipt.title"),
        case_no=view.header.no,
        bank=branch.bank_name,
        digest=digest,
        printed_at=printed_at,
        subtitle=sheet.say("receipt.under"),
    )


def conditions(view: CaseOverview) -> frozenset[str]:
    """Return what holds for the fixed texts of a case: its route, theft, hardship, credit record, agent."""
    header = view.header
    found = {str(header.route)}
    if header.cause in _THEFT:
        found.add("theft")
    if header.cause == "hardship" or _HARDSHIP & set(view.demands):
        found.add("hardship")
    if header.cause == "credit_record" or "credit_record_correction" in view.demands:
        found.add("credit_record")
    if any(person.kind == "agent" and person.left_at is None for person in view.people):
        found.add("agent")
    return frozenset(found)


def _blocks(
    sheet: Sheet, view: CaseOverview, branch: BranchCard, fixed: FixedText, room: _Room
) -> Iterator[Block]:
    say, holding = sheet.say, conditions(view)
    yield fields(sheet, list(_facts(sheet, view)))
    yield from _asked(sheet, view, room.quoted)
    yield from _done(sheet, view)
    yield from deadline(sheet, view.header.clock, answered_on=view.header.answered_on)
    yield fields(sheet, branch_fields(sheet, branch, view.header.owner))
    texts = {part.key: part for part in fixed.standing(holding)}
    if room.bring and "bring" in texts:
        yield _running(sheet, texts["bring"], say("receipt.semicolon"), say("receipt.stop"))
    if room.tips:
        for key in ("ask", "safety"):
            yield _running(sheet, texts[key], "")
    if room.signing:
        yield signatures(sheet, [Signer(say("receipt.sign.staff"), seal=True), Signer(say("receipt.sign.customer"))])


def _facts(sheet: Sheet, view: CaseOverview) -> Iterator[Field]:
    say, label, header = sheet.say, sheet.wording.label, view.header
    received = next((mark.at for mark in view.milestones if mark.kind is MilestoneKind.RECEIVED), None)
    yield Field(say("receipt.no"), spanned("\0", header.no))
    yield Field(say("receipt.received"), local_minute(received) if received else header.received_on.isoformat())
    yield Field(say("receipt.customer"), view.customer.name)
    yield Field(say("receipt.card"), view.card)
    yield Field(say("receipt.cause"), label("cause", header.cause) if header.cause else "")
    yield Field(say("receipt.channel"), label("channel", header.channel))
    if header.amount is not None:
        yield Field(say("receipt.amount"), amount_words(sheet, header.amount), wide=True)


def _asked(sheet: Sheet, view: CaseOverview, quoted: int) -> Iterator[Block]:
    say = sheet.say
    if view.demands:
        yield line(sheet, say("receipt.demands"), joined(sheet, "demand", view.demands))
    told = [(say("receipt.wish"), view.wish), (say("receipt.narrative"), view.narrative)]
    for label, text in told:
        if text.strip():
            yield line(sheet, label, _short(sheet, " ".join(text.split()), quoted))


def _short(sheet: Sheet, text: str, most: int) -> str:
    return text if len(text) <= most else sheet.say("receipt.shortened", text=text[:most].rstrip("，、；,; "))


def _done(sheet: Sheet, view: CaseOverview) -> Iterator[Block]:
    say, label = sheet.say, sheet.wording.label
    rows = [
        [local_minute(one.done_at), label("first_action", one.kind), one.reference or "—"]
        for one in view.first_actions
    ]
    rows += [[say("receipt.due"), label("first_action", kind), "—"] for kind in still_due(view.first_things)]
    if rows:
        columns = [
            Column(say("receipt.done.at"), figures=True),
            Column(say("receipt.done.what")),
            Column(say("receipt.done.reference")),
        ]
        yield heading(sheet, say("receipt.done"), 2, outline=1)
        yield table(sheet, columns, rows, whole=True)


def _running(sheet: Sheet, part: Part, between: str, end: str = "") -> Block:
    language = sheet.wording.language
    words = between.join(item.text(language) for item in part.items) + end
    return note(sheet, spanned("\0" + words, sheet.say("labelled", label=part_title(sheet, part))))
