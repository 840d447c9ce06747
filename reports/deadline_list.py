"""The deadline list (期限清单): what ends on which day, with the kind of clock and the article it stands on.

By day and not by case: a morning is planned by what ends on it. A day that has passed comes first and says how long.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from pathlib import Path

from app.cases.deadlines import days_left
from app.cases.views.deadlines import DeadlineRow, Deadlines
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import weekday_words
from reports.parts.fields import Field, fields
from reports.parts.table import Column, table
from reports.parts.text import callout, heading, note, paragraph
from reports.sheet import Sheet
from reports.style import style

KIND = "DLN"


@dataclass(frozen=True, slots=True)
class DeadlineSheet:
    """What the list shows: the deadlines of `days` days from `today`, and as of when (UTC)."""

    deadlines: Deadlines
    days: int
    today: date
    as_of: datetime


@dataclass(frozen=True, slots=True)
class _Content:
    lines: tuple[tuple[str, ...], ...]
    days: int
    as_of: datetime


def make(
    view: DeadlineSheet,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the list to `out` (None: in memory). Raises what `Paper.write` raises."""
    sheet = Sheet(style(large=large_print), wording)
    say, rows = sheet.say, view.deadlines.rows
    days = [(day, tuple(_cells(sheet, row) for row in group)) for day, group in groupby(rows, key=lambda row: row.day)]
    lines = tuple((day.isoformat(), *cells) for day, ending in days for cells in ending)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("deadlines.title"),
            case_no="",
            bank=branch.bank_name,
            digest=content_digest("deadline_list", _Content(lines, view.days, view.as_of)),
            printed_at=printed_at,
            as_of=view.as_of,
        ),
    )
    until = (view.today + timedelta(days=view.days)).isoformat()
    paper.add(
        fields(
            sheet,
            [
                Field(say("deadlines.range"), say("deadlines.until", days=view.days, until=until), wide=True),
                Field(say("deadlines.count"), str(len(rows))),
                Field(say("deadlines.late"), str(sum(row.day < view.today for row in rows))),
            ],
            columns=2,
        )
    )
    if view.deadlines.cut:
        paper.add(callout(sheet, say("deadlines.cut")))
    for day, ending in days:
        paper.add(heading(sheet, _day(sheet, day, view.today, len(ending))), table(sheet, _columns(sheet), ending))
    if not days:
        paper.add(paragraph(sheet, say("deadlines.empty")))
    paper.add(note(sheet, say("deadlines.definition")), note(sheet, say("case_report.definition.as_of")))
    return paper.write(out)


def _columns(sheet: Sheet) -> list[Column]:
    say = sheet.say
    return [
        Column(say("deadlines.clock"), share=1.3),
        Column(say("deadlines.no"), share=1.5),
        Column(say("deadlines.customer"), share=0.7),
        Column(say("deadlines.article"), share=1.9),
        Column(say("deadlines.status"), share=0.8),
        Column(say("deadlines.owner"), share=0.7),
    ]


def _cells(sheet: Sheet, row: DeadlineRow) -> tuple[str, ...]:
    label = sheet.wording.label
    kind = label("clock", row.kind.value) + (sheet.say("queue.provisional") if row.provisional else "")
    articles = "；".join(row.articles) if sheet.chinese else "; ".join(row.articles)
    return (kind, row.no, row.customer, articles, label("status", row.status.value), row.owner or "—")


def _day(sheet: Sheet, day: date, today: date, count: int) -> str:
    left = days_left(day, today)
    text = sheet.wording.text
    if left < 0:
        distance = text("cases.overdue", days=-left)
    else:
        distance = text("cases.left", days=left) if left else text("cases.due_today")
    return sheet.say("deadlines.day", day=weekday_words(sheet, day), distance=distance, count=count)
