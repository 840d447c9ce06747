"""The receipt for originals (材料收取清单): what the customer left here, in two copies that both sides sign.

Two copies of one content: the print says it is one of two, and the same fingerprint stands on both. What went back
stays on the list with day, taker and acknowledgement, so that a later print tells the whole story.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cases.views import CaseHeader
from app.evidence.views import OriginalRow
from app.kernel.clock import legal_day
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import branch_fields
from reports.parts.fields import Field, fields
from reports.parts.signature import Signer, signatures
from reports.parts.table import Column, table
from reports.parts.text import note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "ORI"
COPIES = 2
"""One for the customer, one for the branch."""


@dataclass(frozen=True, slots=True)
class OriginalsSheet:
    """What the receipt shows: the case, its originals, and of when."""

    header: CaseHeader
    rows: tuple[OriginalRow, ...]
    as_of: datetime


@dataclass(frozen=True, slots=True)
class _Content:
    no: str
    lines: tuple[tuple[str, ...], ...]


def make(
    view: OriginalsSheet,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the receipt to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say = sheet.say
    lines = _lines(sheet, view.rows)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("originals.title"),
            case_no=view.header.no,
            bank=branch.bank_name,
            digest=content_digest("originals_receipt", _Content(view.header.no, lines)),
            printed_at=printed_at,
            subtitle=say("originals.copy"),
        ),
    )
    paper.add(
        fields(
            sheet,
            [
                Field(say("originals.case_no"), view.header.no),
                Field(say("originals.customer"), view.header.customer),
                *branch_fields(sheet, branch, view.header.owner),
            ],
        )
    )
    columns = [
        Column(say("originals.number"), figures=True),
        Column(say("originals.what"), share=1.6),
        Column(say("originals.pages"), figures=True),
        Column(say("originals.from"), share=0.7),
        Column(say("originals.received"), figures=True),
        Column(say("originals.kept")),
        Column(say("originals.returned"), share=1.2),
    ]
    paper.add(table(sheet, columns, lines) if lines else paragraph(sheet, say("originals.empty")))
    paper.add(note(sheet, say("originals.promise")))
    paper.add(signatures(sheet, [Signer(say("originals.sign.giver")), Signer(say("originals.sign.staff"))]))
    return paper.write(out)


def _lines(sheet: Sheet, rows: Sequence[OriginalRow]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            str(number),
            row.what,
            str(row.pages),
            row.from_whom,
            legal_day(row.received_at).isoformat(),
            row.kept_where,
            _returned(sheet, row),
        )
        for number, row in enumerate(rows, 1)
    )


def _returned(sheet: Sheet, row: OriginalRow) -> str:
    if row.returned_at is None:
        return sheet.say("originals.held")
    how = sheet.wording.label("acknowledgement", row.acknowledged)
    return sheet.say("originals.back", day=legal_day(row.returned_at), to=row.returned_to, how=how)
