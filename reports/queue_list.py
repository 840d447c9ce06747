"""The queue and deadline list (案件队列与期限清单): a view of the queue on paper, for the morning meeting.

The same rows as on screen, masked as there, with the counts of the views above them. A list that was cut says so: a
number that silently leaves cases out is worse than no list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.cases.deadlines import days_left
from app.cases.views import QueueRow, View
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import figure
from reports.parts.fields import Field, fields
from reports.parts.table import Column, table
from reports.parts.text import callout, note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "QUE"
COUNTED = (View.OPEN, View.TO_ACCEPT, View.DUE_SOON, View.OVERDUE, View.TO_APPROVE, View.TO_SIGN)


@dataclass(frozen=True, slots=True)
class QueueSheet:
    """What the list shows: a view's rows in its order, how many it has in all, the counts beside it, and of when.

    `as_of` is an instant in UTC, `today` the day from which days are counted.
    """

    view: View
    rows: tuple[QueueRow, ...]
    total: int
    counts: Mapping[View, int]
    as_of: datetime
    today: date


@dataclass(frozen=True, slots=True)
class _Content:
    view: str
    lines: tuple[tuple[str, ...], ...]
    total: int
    as_of: datetime


def make(
    view: QueueSheet,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the list to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say, label = sheet.say, wording.label
    lines = tuple(tuple(_cells(sheet, row, view.today)) for row in view.rows)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("queue.title"),
            case_no="",
            bank=branch.bank_name,
            digest=content_digest("queue_list", _Content(view.view.value, lines, view.total, view.as_of)),
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    counted = [Field(label("view", one), str(view.counts[one])) for one in COUNTED if one in view.counts]
    shown = Field(say("queue.view"), say("queue.shown", view=("view", view.view.value), total=view.total), wide=True)
    paper.add(fields(sheet, [shown, *counted], columns=3))
    if len(view.rows) < view.total:
        paper.add(callout(sheet, say("queue.cut", shown=len(view.rows), total=view.total)))
    paper.add(table(sheet, _columns(sheet), lines) if lines else paragraph(sheet, say("queue.empty")))
    paper.add(note(sheet, say("queue.definition")), note(sheet, say("case_report.definition.as_of")))
    return paper.write(out)


def _columns(sheet: Sheet) -> list[Column]:
    say = sheet.say
    return [
        Column(say("queue.no"), figures=True),
        Column(say("queue.customer"), share=0.8),
        Column(say("queue.channel")),
        Column(say("queue.cause"), share=1.2),
        Column(say("queue.amount"), figures=True),
        Column(say("queue.due"), figures=True),
        Column(say("queue.left"), figures=True),
        Column(say("queue.status"), share=0.9),
        Column(say("queue.owner"), share=0.8),
    ]


def _cells(sheet: Sheet, row: QueueRow, today: date) -> Sequence[str]:
    label = sheet.wording.label
    left = label("urgency", "stopped") if row.stopped else str(days_left(row.due, today))
    due = row.due.isoformat() + (sheet.say("queue.provisional") if row.provisional else "")
    return [
        row.no,
        row.customer,
        label("channel", row.channel),
        label("cause", row.cause) if row.cause else "—",
        "—" if row.amount is None else figure(sheet, row.amount),
        due,
        left,
        label("status", row.status),
        row.owner or "—",
    ]
