"""The deadline list (期限清单): what ends on which day, with the kind of clock and the article it stands on.

By day and not by case: a morning is planned by what ends on it. A day that has passed comes first and says how long.
The rules are numbered and stand once at the end: an article in every line made the list twice as long. A list of
several pages begins with how many end on each day.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from pathlib import Path

from app.cases.deadlines import days_left
from app.cases.views.deadlines import DeadlineRow, Deadlines
from app.kernel.clock import local_minute
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
from reports.typesetting.paint import Align

KIND = "DLN"
_ON_ONE_PAGE = 60
"""More deadlines than these are shown by day first."""


@dataclass(frozen=True, slots=True)
class DeadlineSheet:
    """What the list shows: the deadlines of `days` days from `today`, and as of when (UTC).

    `synced_at` is when this desk last spoke with its centre (None: never), `unsent` what waits here to be sent: work of
    other desks since then is not in the list, and work of this one is nowhere else.
    """

    deadlines: Deadlines
    days: int
    today: date
    as_of: datetime
    synced_at: datetime | None = None
    unsent: int = 0


@dataclass(frozen=True, slots=True)
class _Content:
    lines: tuple[tuple[str, ...], ...]
    rules: tuple[str, ...]
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
    rules = {rule: seq for seq, rule in enumerate(dict.fromkeys(rule for row in rows for rule in row.articles), 1)}
    days = [
        (day, tuple(_cells(sheet, row, rules) for row in group))
        for day, group in groupby(rows, key=lambda row: row.day)
    ]
    lines = tuple((day.isoformat(), *cells) for day, ending in days for cells in ending)
    paper = Paper(
        sheet,
        Imprint(
            kind=KIND,
            title=say("deadlines.title"),
            case_no="",
            bank=branch.bank_name,
            digest=content_digest("deadline_list", _Content(lines, tuple(rules), view.days, view.as_of)),
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
    if view.deadlines.left_out:
        paper.add(callout(sheet, say("deadlines.cut", count=view.deadlines.left_out)))
    if len(rows) > _ON_ONE_PAGE:
        paper.add(table(sheet, _by_day_columns(sheet), _by_day(sheet, days, view.today)))
    for day, ending in days:
        paper.add(heading(sheet, _day(sheet, day, view.today, len(ending))), table(sheet, _columns(sheet), ending))
    for rule, seq in rules.items():
        paper.add(note(sheet, say("deadlines.rule", seq=seq, rule=rule)))
    if not days:
        paper.add(paragraph(sheet, say("deadlines.empty")))
    paper.add(note(sheet, say("deadlines.definition")), note(sheet, say("case_report.definition.as_of")))
    paper.add(note(sheet, _synced(wording, view)))
    return paper.write(out)


def _synced(wording: Wording, view: DeadlineSheet) -> str:
    if view.synced_at is None:
        return wording.text("queues.never_synced")
    return wording.text("queues.synced", at=local_minute(view.synced_at), waiting=view.unsent)


def _columns(sheet: Sheet) -> list[Column]:
    say = sheet.say
    return [
        Column(say("deadlines.clock"), share=2.0),
        Column(say("deadlines.no"), figures=True, align=Align.LEFT),
        Column(say("deadlines.customer"), share=0.8),
        Column(say("deadlines.article"), share=0.6),
        Column(say("deadlines.status"), share=1.1),
        Column(say("deadlines.owner"), share=0.7),
    ]


def _cells(sheet: Sheet, row: DeadlineRow, rules: Mapping[str, int]) -> tuple[str, ...]:
    label = sheet.wording.label
    kind = label("clock", row.kind.value) + (sheet.say("queue.provisional") if row.provisional else "")
    named = ", ".join(f"[{rules[rule]}]" for rule in row.articles)
    return (kind, row.no, row.customer, named or "—", label("status", row.status.value), row.owner or "—")


def _by_day_columns(sheet: Sheet) -> list[Column]:
    say = sheet.say
    return [Column(say("deadlines.of_day"), share=3), Column(say("deadlines.count"), figures=True)]


def _by_day(sheet: Sheet, days: Sequence[tuple[date, Sequence[object]]], today: date) -> list[tuple[str, str]]:
    return [(f"{weekday_words(sheet, day)} · {_distance(sheet, day, today)}", str(len(ending))) for day, ending in days]


def _day(sheet: Sheet, day: date, today: date, count: int) -> str:
    distance = _distance(sheet, day, today)
    return sheet.say("deadlines.day", day=weekday_words(sheet, day), distance=distance, count=count)


def _distance(sheet: Sheet, day: date, today: date) -> str:
    left, text = days_left(day, today), sheet.wording.text
    if left < 0:
        return text("cases.overdue", days=-left)
    return text("cases.left", days=left) if left else text("cases.due_today")
