"""The weeks before a surge: what was counted, what was expected, from which count on it would have been an alarm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.insight.counts import counted
from app.insight.desk.surges import habits_of
from app.insight.model import EarlyWarning
from app.insight.surge import WEEK, exposures_of, judge, monday, scatter_of, weeks_before
from app.staff.powers import require
from app.store.session import DeskSession

WEEKS = 26


@dataclass(frozen=True, slots=True)
class TrendWeek:
    """A week: its Monday, its count, and, where enough is known, what was expected and what would be an alarm."""

    week: date
    count: int
    expected: float | None
    threshold: int | None


@dataclass(frozen=True, slots=True)
class Trend:
    """One cause at one branch over the weeks up to the one a warning is about, the earliest first."""

    branch: str
    cause: str
    weeks: tuple[TrendWeek, ...]


def surge_trend(session: DeskSession, warning_id: UUID, complete_from: date | None = None) -> Trend | None:
    """The weeks around a surge as this desk knows them; None for a case's warning or one that is unknown here."""
    require(session.actor, "warnings.view")
    warning = session.get(EarlyWarning, warning_id)
    if warning is None or warning.week is None:
        return None
    numbers = counted(session, complete_from, [warning.branch_id])
    series = numbers.by_branch.get(warning.branch_id, {})
    exposures = exposures_of(numbers.weeks, numbers.working_days, numbers.pooled, numbers.off_day_share)
    habits = habits_of(session.rules_on(session.today), len(series))
    history = series.get(warning.cause, {})
    known = weeks_before(monday(numbers.day), exposures, habits)
    shares = [exposures[one] for one in known]
    scatter = scatter_of([([one.get(week, 0) for week in known], shares) for one in series.values()]) if known else 0.0
    told = []
    for week in (warning.week - WEEK * back for back in range(WEEKS - 1, -1, -1)):
        if week in exposures:
            judged = judge(history, exposures, week, history.get(week, 0), habits, scatter)
            expected, threshold = (judged.expected, judged.threshold) if judged is not None else (None, None)
            told.append(TrendWeek(week, history.get(week, 0), expected, threshold))
    return Trend(warning.branch_id, warning.cause, tuple(told))
