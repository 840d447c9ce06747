"""The seal register (用印登记簿) of some days: every seal that was pressed, on what, how often, by whose hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.cases.views import SealUseRow
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "SRG"
_HASH_SHOWN = 16


@dataclass(frozen=True, slots=True)
class SealSheet:
    """The lines of the days from `begin` to `end`, and as of when (UTC)."""

    rows: tuple[SealUseRow, ...]
    begin: date
    end: date
    as_of: datetime


@dataclass(frozen=True, slots=True)
class _Content:
    begin: date
    end: date
    lines: tuple[tuple[str, ...], ...]


def make(
    view: SealSheet,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the register to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say = sheet.say
    lines = _lines(sheet, view.rows)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("seal_register.title"),
            case_no="",
            bank=branch.bank_name,
            digest=content_digest("seal_register", _Content(view.begin, view.end, lines)),
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    copies = sum(row.copies for row in view.rows)
    days = say("seal_register.days", begin=view.begin, end=view.end)
    counted = say("seal_register.counted", count=len(view.rows), copies=copies)
    paper.add(
        fields(sheet, [Field(say("seal_register.range"), days), Field(say("seal_register.count"), counted)], columns=2)
    )
    paper.add(table(sheet, _columns(sheet), lines) if lines else paragraph(sheet, say("seal_register.empty")))
    paper.add(
        note(sheet, say("seal_register.definition")), note(sheet, say("work.masked", at=local_minute(view.as_of)))
    )
    paper.add(signatures(sheet, [Signer(say("seal_register.sign"))]))
    return paper.write(out)


def _columns(sheet: Sheet) -> list[Column]:
    say = sheet.say
    return [
        Column(say("seal_register.seq"), figures=True),
        Column(say("seal_register.at"), share=0.9),
        Column(say("seal_register.no"), figures=True),
        Column(say("seal_register.paper"), share=1.5),
        Column(say("seal_register.seal"), share=1.1),
        Column(say("seal_register.copies"), figures=True),
        Column(say("seal_register.hands"), share=0.7),
        Column(say("seal_register.keeper"), share=0.7),
    ]


def _lines(sheet: Sheet, rows: Sequence[SealUseRow]) -> tuple[tuple[str, ...], ...]:
    label = sheet.wording.label
    return tuple(
        (
            str(seq),
            local_minute(row.sealed_at),
            row.no,
            f"{label('paper', row.paper_kind)} {row.sha256[:_HASH_SHOWN]}",
            _seal(label("seal_kind", row.seal_kind.value), row.seal_name),
            str(row.copies),
            " / ".join(one or "—" for one in (row.requester, row.approver)),
            " / ".join(one or "—" for one in (row.keeper, row.second)),
        )
        for seq, row in enumerate(rows, 1)
    )


def _seal(kind: str, name: str) -> str:
    """Which seal: its name, which mostly begins with its kind."""
    return name if name.startswith(kind) else f"{kind} {name}"
