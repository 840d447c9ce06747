"""The lead's morning sheet (晨会单): what is late, due, promised, under way and unanswered, on one A4 page.

One page is the point of it: it is read standing. One table with a line per section, since a heading and a header each
would take half the page. When the day has more than fits, every section is cut to the same number of lines and says how
many it left out; the counts are always whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.casefile.morning import Morning
from app.cases.daywork import Standing
from app.cases.views import QueueRow
from app.insight.views import WarningRow
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.views import BranchCard
from reports.document import Imprint, Paper, Printed
from reports.fingerprint import content_digest
from reports.parts.case import weekday_words
from reports.parts.fields import Field, fields
from reports.parts.table import Column, Row, table
from reports.parts.text import note
from reports.sheet import Sheet
from reports.style import style
from reports.typesetting.paint import Align

KIND = "MOR"
_MOST = (20, 14, 10, 8, 6, 5, 4, 3, 2, 1, 0)
"""Lines per section, from the roomiest; the first that keeps to one page is taken."""

_LONGEST = 44
"""Chinese characters of what a line is about; twice as many letters."""

Line = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    total: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class _Content:
    day: date
    sections: tuple[_Section, ...]
    away: str
    on_duty: str
    as_of: datetime


def make(
    view: Morning,
    wording: Wording,
    out: Path | None,
    *,
    branch: BranchCard,
    large_print: bool = False,
    printed_at: datetime,
) -> Printed:
    """Write the sheet to `out` (None: in memory), on one page. Raises what `Paper.write` raises."""
    first = Sheet(style(large=large_print), wording)
    sections = tuple(_sections(first, view))
    away, duty = _away(first, view), _duty(first, view)
    digest = content_digest("morning_sheet", _Content(view.day, sections, away, duty, view.as_of))
    for most in _MOST:
        sheet = Sheet(style(large=large_print), wording)
        imprint = Imprint(
            kind=KIND,
            title=sheet.say("morning.title"),
            case_no="",
            bank=branch.bank_name,
            digest=digest,
            printed_at=printed_at,
            as_of=view.as_of,
        )
        paper = Paper(sheet, imprint)
        facts = [
            Field(sheet.say("morning.day"), weekday_words(sheet, view.day)),
            Field(sheet.say("morning.on_duty"), duty or sheet.say("work.none")),
            Field(sheet.say("morning.away"), away or sheet.say("work.none"), wide=True),
        ]
        paper.add(fields(sheet, facts))
        paper.add(table(sheet, _columns(sheet), list(_rows(sheet, sections, most))))
        paper.add(note(sheet, sheet.say("work.masked", at=local_minute(view.as_of)) + sheet.say("morning.definition")))
        if most == _MOST[-1] or paper.count() == 1:
            return paper.write(out)
    raise AssertionError("the last way of setting it is always taken")


def _rows(sheet: Sheet, sections: Sequence[_Section], most: int) -> Iterator[Row]:
    say = sheet.say
    for section in sections:
        title = say("work.count", name=section.name, count=section.total)
        shown = section.lines[:most]
        left_out = say("work.more", count=section.total - len(shown)) if section.total > len(shown) else ""
        yield Row(("", title, "", left_out or ("" if section.lines else say("work.none"))), strong=True)
        longest = _LONGEST if sheet.chinese else 2 * _LONGEST
        yield from (Row((no, _short(what, longest), who, when)) for no, what, who, when in shown)


def _short(text: str, longest: int) -> str:
    """As much as two lines hold: a long question must not push a whole group off the page."""
    return text if len(text) <= longest else f"{text[:longest]}…"


def _columns(sheet: Sheet) -> list[Column]:
    say = sheet.say
    return [
        Column(say("morning.no"), figures=True, align=Align.LEFT),
        Column(say("morning.what"), share=2.2),
        Column(say("morning.who"), share=0.7),
        Column(say("morning.when"), share=1.3),
    ]


def _sections(sheet: Sheet, view: Morning) -> Iterator[_Section]:
    say, label = sheet.say, sheet.wording.label
    yield _Section(say("morning.overdue"), view.overdue_total, _cases(sheet, view.overdue))
    yield _Section(say("morning.due"), len(view.due), _cases(sheet, view.due))
    promised = tuple(
        (
            row.no or "—",
            say("morning.promise", whom=row.whom, about=row.about, tried=row.tried),
            row.keeper,
            _when(sheet, row.due_at, row.standing),
        )
        for row in view.promised
    )
    yield _Section(say("morning.promised"), len(promised), promised)
    sent = tuple(
        (
            row.no,
            f"{label('paper', row.paper_kind)} {row.receiver}",
            label("delivery_how", row.how),
            say("delivery.returned", day=row.returned_on)
            if row.returned_on is not None
            else say("morning.days", when=say("delivery.under_way"), days=row.days),
        )
        for row in view.deliveries
    )
    yield _Section(say("morning.deliveries"), len(sent), sent)
    seals = tuple(
        (
            row.no,
            say(
                "morning.seal",
                paper=label("paper", row.paper_kind),
                customer=row.customer,
                seal=label("seal_kind", row.seal_kind.value),
                copies=row.copies,
                state=label("seal_state", row.state),
            ),
            row.requester,
            local_minute(row.requested_at),
        )
        for row in view.seals
    )
    yield _Section(say("morning.seals"), len(seals), seals)
    warned = tuple(
        (row.no or "—", _warning(sheet, row), row.turn_name or "—", _until(sheet, row.due_at, late=row.late))
        for row in view.warnings
    )
    yield _Section(say("morning.warnings"), len(warned), warned)
    slips = tuple(
        (row.no or "—", row.question, row.receiver, _when(sheet, row.answer_by, row.standing)) for row in view.slips
    )
    yield _Section(say("morning.slips"), len(slips), slips)
    asked = tuple(
        (row.no, f"{row.whom}：{row.asked}", row.asked_by, row.answer_by.isoformat()) for row in view.requests
    )
    yield _Section(say("morning.requests"), len(asked), asked)
    kept = tuple((row.no, f"{row.what} {row.from_whom}", row.received_by, row.kept_where) for row in view.originals)
    yield _Section(say("morning.originals"), len(kept), kept)


def _cases(sheet: Sheet, rows: Sequence[QueueRow]) -> tuple[Line, ...]:
    label = sheet.wording.label
    return tuple(
        (
            row.no,
            " ".join((row.customer, label("cause", row.cause) if row.cause else "", label("status", row.status))),
            row.owner or "—",
            row.due.isoformat(),
        )
        for row in rows
    )


def _warning(sheet: Sheet, row: WarningRow) -> str:
    if row.case_id is not None:
        return sheet.say("morning.warning", customer=row.customer, points=row.points)
    cause = sheet.wording.label("cause", row.cause) if row.cause else ""
    return sheet.say("morning.surge", branch=row.branch, cause=cause, points=row.points)


def _when(sheet: Sheet, at: datetime, standing: Standing | None) -> str:
    return _until(sheet, at, late=standing is Standing.LATE)


def _until(sheet: Sheet, at: datetime, *, late: bool) -> str:
    when = local_minute(at)
    return sheet.say("morning.late", when=when) if late else when


def _away(sheet: Sheet, view: Morning) -> str:
    return sheet.say("receipt.semicolon").join(
        sheet.say("morning.away_line", name=one.name, deputy=one.deputy, until=one.to_on) for one in view.absences
    )


def _duty(sheet: Sheet, view: Morning) -> str:
    if view.on_duty and view.deputy:
        return sheet.say("morning.deputy", name=view.on_duty, deputy=view.deputy)
    return view.on_duty
