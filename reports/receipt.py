"""The walk-in receipt (来访登记回执): one page that the customer takes home.

Number, what was asked, what was done at once and when, the day by which the bank decides and why, whom to ask, what to
bring. It is one page, in large print too: when it does not fit, what the customer told is shortened first (the record
has it whole), then tables become lines. Nothing else is ever left out; rather does it take a second page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
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
from reports.parts.case import amount_words, branch_fields, card_words, deadline, joined, line, part_title, spanned
from reports.parts.fields import Field, fields
from reports.parts.masked import mask_numbers
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import heading, note
from reports.sheet import Sheet
from reports.style import style
from reports.texts import FixedText, Part, fixed_text
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align
from reports.typesetting.type import plain

KIND = "REC"
_LOW = 30.0
_HARDSHIP = frozenset({"instalment_plan", "waiver"})
_THEFT = frozenset({"card_theft", "identity_theft"})


@dataclass(frozen=True, slots=True)
class _Room:
    """How the receipt is set: how many characters are quoted, in tables and boxes or in running lines only."""

    quoted: int
    compact: bool = False
    signing: bool = True


_NOTE = 12
"""What the note about the rest takes: so few characters more are printed instead of it."""

# From the roomiest to the tightest; the first that keeps to one page is taken.
_ROOMS = (
    _Room(420),
    _Room(200),
    _Room(90),
    _Room(90, signing=False),
    _Room(60, compact=True),
    _Room(24, compact=True),
    _Room(0, compact=True),
)
_NEVER_FITS = _Room(200, signing=False)


@dataclass(frozen=True, slots=True)
class _Content:
    overview: CaseOverview
    branch: BranchCard
    text: str


def make(
    view: CaseOverview,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the receipt of a case to `out` (None: in memory); personal data stand as the view has them.

    Raises what `Paper.write` raises. Large print is for customers from sixty on (`view.header.elderly`); the caller
    decides.
    """
    fixed = fixed_text("receipt")
    digest = content_digest("receipt", _Content(view, branch, fixed.version))
    for room in (*_ROOMS, _NEVER_FITS):
        sheet = Sheet(style(large=large_print), wording)
        paper = Paper(sheet, _imprint(sheet, view, branch, digest, printed_at, room))
        paper.add(_blocks(sheet, view, branch, fixed, room))
        if room is _NEVER_FITS or paper.count() == 1:
            return paper.write(out)
    raise AssertionError("the last way of setting it is always taken")


def _imprint(
    sheet: Sheet, view: CaseOverview, branch: BranchCard, digest: str, printed_at: datetime, room: _Room
) -> Imprint:
    return Imprint(
        kind=KIND,
        title=sheet.say("receipt.title"),
        case_no=view.header.no,
        bank=branch.bank_name,
        digest=digest,
        printed_at=printed_at,
        subtitle="" if room.compact else sheet.say("receipt.under"),
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


def _blocks(sheet: Sheet, view: CaseOverview, branch: BranchCard, fixed: FixedText, room: _Room) -> Iterator[Block]:
    say = sheet.say
    yield fields(sheet, list(_facts(sheet, view)))
    for label, words in _asked(sheet, view, room.quoted):
        yield line(sheet, label, words, compact=room.compact)
    if room.compact:
        yield from _done_in_lines(sheet, view)
    else:
        yield from _done(sheet, view)
    yield from deadline(sheet, view.header.clock, answered_on=view.header.answered_on, compact=room.compact)
    if room.compact:
        yield line(sheet, say("contact.branch"), _contact(sheet, branch, view.header.owner), compact=True)
    else:
        yield fields(sheet, branch_fields(sheet, branch, view.header.owner))
    for part in fixed.standing(conditions(view)):
        yield _running(sheet, part, room.compact)
    if room.signing and not room.compact:
        # Nobody signs for more than having given and having got it: low boxes keep it to one page.
        low = Sheet(replace(sheet.style, signature=_LOW), sheet.wording)
        yield signatures(low, [Signer(say("receipt.sign.staff")), Signer(say("receipt.sign.customer"))])


def _facts(sheet: Sheet, view: CaseOverview) -> Iterator[Field]:
    say, label, header = sheet.say, sheet.wording.label, view.header
    received = next((mark.at for mark in view.milestones if mark.kind is MilestoneKind.RECEIVED), None)
    yield Field(say("receipt.no"), spanned("\0", header.no))
    yield Field(say("receipt.received"), local_minute(received) if received else header.received_on.isoformat())
    yield Field(say("receipt.customer"), view.customer.name)
    yield Field(say("receipt.card"), card_words(view.card))
    yield Field(say("receipt.cause"), label("cause", header.cause) if header.cause else "")
    yield Field(say("receipt.channel"), label("channel", header.channel))
    if header.amount is not None:
        yield Field(say("receipt.amount"), amount_words(sheet, header.amount), wide=True)


def _asked(sheet: Sheet, view: CaseOverview, quoted: int) -> Iterator[tuple[str, str]]:
    say = sheet.say
    if view.demands:
        yield say("receipt.demands"), joined(sheet, "demand", view.demands)
    for label, text in ((say("receipt.wish"), view.wish), (say("receipt.narrative"), view.narrative)):
        # A receipt lies about at home: numbers inside the customer's own words are masked too.
        told = mask_numbers(" ".join(text.split()))
        if told and quoted:
            yield (
                label,
                told if len(told) <= quoted + _NOTE else say("receipt.shortened", text=beginning(told, quoted)),
            )


def beginning(told: str, most: int) -> str:
    """The beginning of a text, at most so many characters; a word of letters is not cut through."""
    kept = told[:most]
    if re.match(r"\w\w", told[most - 1 : most + 1], re.ASCII):
        kept = re.sub(r"\w+$", "", kept, flags=re.ASCII) or kept
    return kept.rstrip("，、；。,;. ")


def _done(sheet: Sheet, view: CaseOverview) -> Iterator[Block]:
    say, label = sheet.say, sheet.wording.label
    rows = [
        [local_minute(one.done_at), label("first_action", one.kind), one.reference or "—"] for one in view.first_actions
    ]
    rows += [[say("receipt.due"), label("first_action", kind), "—"] for kind in still_due(view.first_things)]
    if rows:
        columns = [
            Column(say("receipt.done.at"), figures=True, align=Align.LEFT),
            Column(say("receipt.done.what")),
            Column(say("receipt.done.reference")),
        ]
        yield heading(sheet, say("receipt.done"), 2, outline=1)
        yield table(sheet, columns, rows, whole=True)


def _done_in_lines(sheet: Sheet, view: CaseOverview) -> Iterator[Block]:
    say, label = sheet.say, sheet.wording.label
    told = [
        say(
            "receipt.done.line" if one.reference else "receipt.done.line_without",
            at=local_minute(one.done_at),
            what=label("first_action", one.kind),
            reference=one.reference,
        )
        for one in view.first_actions
    ]
    due = [label("first_action", kind) for kind in still_due(view.first_things)]
    if due:
        told.append(say("receipt.done.still", what=due))
    if told:
        yield line(sheet, say("receipt.done"), say("receipt.semicolon").join(told) + say("receipt.stop"), compact=True)


def _contact(sheet: Sheet, branch: BranchCard, officer: str) -> str:
    found = branch_fields(sheet, branch, officer)
    rest = [sheet.say("labelled", label=one.label) + plain(one.value) for one in found[1:]]
    return sheet.say("receipt.semicolon").join([plain(found[0].value), *rest])


def _running(sheet: Sheet, part: Part, compact: bool) -> Block:
    language = sheet.wording.language
    texts = [item.text(language) for item in part.items]
    listed = part.items[0].kind == "list"
    words = sheet.say("receipt.semicolon").join(texts) + sheet.say("receipt.stop") if listed else "".join(texts)
    if compact:
        return line(sheet, part_title(sheet, part), words, compact=True)
    return note(sheet, spanned("\0" + words, sheet.say("labelled", label=part_title(sheet, part))))
