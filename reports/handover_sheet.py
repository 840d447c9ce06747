"""The handover sheet (交接班单): who gives, who takes, what lay open at that moment, and both their names to sign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.casefile.shift import PARTS, HandoverSheet, ShiftLine
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.blocks import Block

KIND = "SHI"


@dataclass(frozen=True, slots=True)
class _Content:
    giver: str
    taker: str
    given_at: datetime
    note: str
    lines: tuple[tuple[str, ...], ...]


def make(
    view: HandoverSheet,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the sheet to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say = sheet.say
    every = {part: tuple(_cells(sheet, line) for line in view.shift.parts.get(part, ())) for part in PARTS}
    flat = tuple((part, *line) for part, lines in every.items() for line in lines)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("shift.title"),
            case_no="",
            bank=branch.bank_name,
            digest=content_digest("handover_sheet", _Content(view.giver, view.taker, view.given_at, view.note, flat)),
            printed_at=printed_at,
            as_of=view.given_at,
        ),
    )
    taken = local_minute(view.taken_at) if view.taken_at is not None else say("shift.not_yet")
    facts = [
        Field(say("shift.giver"), view.giver),
        Field(say("shift.at"), local_minute(view.given_at)),
        Field(say("shift.taker"), view.taker),
        Field(say("shift.taken"), taken),
    ]
    if view.note:
        facts.append(Field(say("shift.note"), view.note, wide=True))
    paper.add(fields(sheet, facts))
    for part, lines in every.items():
        paper.add(_part(sheet, part, lines))
    signers = [Signer(say("shift.giver"), name=view.giver), Signer(say("shift.taker"), name=view.taker)]
    paper.add(note(sheet, say("work.masked", at=local_minute(view.given_at))), signatures(sheet, signers))
    return paper.write(out)


def _part(sheet: Sheet, part: str, lines: tuple[tuple[str, ...], ...]) -> Iterator[Block]:
    say = sheet.say
    name = sheet.wording.label("shift_part", part)
    yield heading(sheet, say("work.count", name=name, count=len(lines)), 2, outline=1)
    if not lines:
        yield paragraph(sheet, say("work.none"))
        return
    columns = [
        Column(say("shift.no"), figures=True),
        Column(say("shift.what"), share=0.7),
        Column(say("shift.detail"), share=1.6),
        Column(say("shift.time"), figures=True),
    ]
    yield table(sheet, columns, lines)


def _cells(sheet: Sheet, line: ShiftLine) -> tuple[str, ...]:
    what = sheet.wording.label(line.label, line.key) if line.label else "—"
    return (line.no or "—", what, line.detail or "—", "—" if line.at is None else local_minute(line.at))
