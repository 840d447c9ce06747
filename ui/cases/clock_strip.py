"""The clocks of a case for the strip in its head: name, date and distance, nearest first, each with its articles.

What other rooms owe an answer by (a promised call-back, a warning) stands beside them: it is a date like the others to
whoever sits at the case. The far ones (three years of limitation) come last and keep quiet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.cases.deadlines import Clock, days_left, urgency
from app.cases.views import CaseHeader, PromiseRow
from app.insight.views import WarningRow, told
from app.kernel.clock import legal_day
from app.kernel.wording import Wording
from ui.cases import texts
from ui.shell.clock_strip import Tick


@dataclass(frozen=True, slots=True)
class Owed:
    """Something that must be done by a day besides the clocks of the law: its name, the day, and what it is about."""

    name: str
    day: date
    about: str


def ticks(header: CaseHeader, today: date, words: Wording, owed: Iterable[Owed] = ()) -> tuple[Tick, ...]:
    """All clocks that run on the case, nearest first."""
    clocks = [(clock.date, _tick(clock, today, words)) for clock in (*header.clocks, *header.further)]
    others = [(one.day, _owed(one, today, words)) for one in owed]
    return tuple(tick for _, tick in sorted([*clocks, *others], key=lambda pair: pair[0]))


def promised(rows: Iterable[PromiseRow]) -> list[Owed]:
    """What was promised on the case and not kept yet."""
    name = QCoreApplication.translate("ClockStrip", "Promised")
    return [Owed(name, legal_day(row.due_at), row.about) for row in rows]


def warned(rows: Iterable[WarningRow], words: Wording) -> list[Owed]:
    """The answers that warnings of the case still wait for."""
    name = QCoreApplication.translate("ClockStrip", "Answer to the warning")
    return [
        Owed(name, legal_day(row.due_at), texts.dotted(row.turn_name, *told(row.factors, words)))
        for row in rows
        if row.answered_at is None
    ]


def _tick(clock: Clock, today: date, words: Wording) -> Tick:
    look = texts.deadline(
        clock.date, days_left(clock.date, today), urgency(clock.date, today), words=words, provisional=clock.provisional
    )
    name = words.label("clock", clock.kind.value)
    began = QCoreApplication.translate("ClockStrip", "from {0}, {1} days").format(
        clock.from_on.isoformat(), clock.days + clock.extended + clock.excluded
    )
    more = QCoreApplication.translate("ClockStrip", "provisional: holidays not published yet")
    tip = texts.dotted(began, texts.joined(clock.articles), more if clock.provisional else "")
    return Tick(name, look.text, tip, look.tone)


def _owed(one: Owed, today: date, words: Wording) -> Tick:
    look = texts.deadline(one.day, days_left(one.day, today), urgency(one.day, today), words=words)
    return Tick(one.name, look.text, one.about, look.tone)
