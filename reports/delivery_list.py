"""The delivery list (送达清单): what is under way and not proven, and what came back and was not sent again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.cases.views import DeliveryRow
from app.kernel.clock import legal_day, local_minute
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.table import Column, table
from reports.parts.text import note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "DEL"


@dataclass(frozen=True, slots=True)
class _Content:
    lines: tuple[tuple[str, ...], ...]
    as_of: datetime


def make(
    rows: Sequence[DeliveryRow],
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    as_of: datetime,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the list to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say = sheet.say
    lines = tuple(_cells(sheet, row) for row in rows)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("delivery.title"),
            case_no="",
            bank=branch.bank_name,
            digest=content_digest("delivery_list", _Content(lines, as_of)),
            printed_at=printed_at,
            as_of=as_of,
        ),
    )
    columns = [
        Column(say("delivery.no"), figures=True),
        Column(say("delivery.paper"), share=1.2),
        Column(say("delivery.receiver"), share=0.7),
        Column(say("delivery.how")),
        Column(say("delivery.sent"), figures=True),
        Column(say("delivery.days"), figures=True),
        Column(say("delivery.state"), share=1.4),
    ]
    paper.add(table(sheet, columns, lines) if lines else paragraph(sheet, say("delivery.empty")))
    paper.add(note(sheet, say("delivery.definition")), note(sheet, say("work.masked", at=local_minute(as_of))))
    return paper.write(out)


def _cells(sheet: Sheet, row: DeliveryRow) -> tuple[str, ...]:
    say, label = sheet.say, sheet.wording.label
    state = say("delivery.under_way")
    if row.returned_on is not None:
        state = say("delivery.returned", day=row.returned_on)
    return (
        row.no,
        label("paper", row.paper_kind),
        row.receiver,
        label("delivery_how", row.how),
        legal_day(row.sent_at).isoformat(),
        str(row.days),
        state,
    )
