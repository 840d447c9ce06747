"""Look whether some cause surges at a branch this week, and warn when it does."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from app.insight.counts import Counted, counted
from app.insight.model import EarlyWarning, WarningKind
from app.insight.surge import Habits, Judged, exposures_of, judge, monday, scatter_of, weeks_before
from app.kernel.ids import derived_id
from app.kernel.rules import RulesInForce
from app.staff.powers import require
from app.staff.views import on_duty
from app.store.session import DeskSession

_RARE = 1_000_000


def watch_for_surges(
    session: DeskSession, complete_from: date | None = None, branches: Collection[str] | None = None
) -> list[EarlyWarning]:
    """Judge every cause of `branches` (None: all seen here) by this week's count; returns the warnings newly raised.

    `complete_from` is the day from which on this replica knows every case that was received.
    """
    raised = []
    for branch, cause, told in surges_with_news(session, complete_from, branches):
        raised += _warn(session, branch, cause, told)
    session.flush()
    return raised


def surges_with_news(
    session: DeskSession, complete_from: date | None = None, branches: Collection[str] | None = None
) -> list[tuple[str, str, Judged]]:
    """The surges of this week that nobody was warned about, or that grew since; reads only."""
    require(session.actor, "warnings.raise")
    week = monday(session.today)
    found = []
    for branch, causes in judged(counted(session, complete_from, branches), session.rules_on(session.today)).items():
        for cause, told in causes.items():
            if told.stands_out and _is_news(session.get(EarlyWarning, _row_id(branch, cause, week)), told):
                found.append((branch, cause, told))
    return found


def _is_news(standing: EarlyWarning | None, told: Judged) -> bool:
    return standing is None or (standing.answered_at is None and told.count > standing.points)


def judged(numbers: Counted, rules: RulesInForce) -> dict[str, dict[str, Judged]]:
    """Judge the week of `numbers.day` at each branch, cause by cause; a cause with too little history is left out."""
    week = monday(numbers.day)
    exposures = exposures_of(numbers.weeks, numbers.working_days, numbers.pooled, numbers.off_day_share)
    told: dict[str, dict[str, Judged]] = {}
    for branch, series in numbers.by_branch.items():
        habits = habits_of(rules, len(series))
        known = weeks_before(week, exposures, habits)
        if len(known) < habits.least_weeks:
            continue
        shares = [exposures[one] for one in known]
        scatter = scatter_of([([history.get(one, 0) for one in known], shares) for history in series.values()])
        told[branch] = {
            cause: found
            for cause, history in series.items()
            if (found := judge(history, exposures, week, history.get(week, 0), habits, scatter)) is not None
        }
    return told


def habits_of(rules: RulesInForce, series: int) -> Habits:
    """What a branch with so many causes is judged by: rules `warning.surge.*`."""
    return Habits.for_rate(
        float(rules["warning.surge.alarms_per_year"].decimal),
        series,
        weeks=rules["warning.surge.weeks"].integer,
        least_weeks=rules["warning.surge.least_weeks"].integer,
        least_count=rules["warning.surge.least_count"].integer,
    )


def _warn(session: DeskSession, branch: str, cause: str, told: Judged) -> list[EarlyWarning]:
    week = monday(session.today)
    row_id = _row_id(branch, cause, week)
    evidence = {
        "count": told.count,
        "expected": f"{told.expected:.1f}",
        "threshold": told.threshold,
        "probability": _odds(told.probability),
    }
    found = [{"key": "surge", "points": told.count, "evidence": evidence}]
    standing = session.get(EarlyWarning, row_id)
    if standing is not None:
        standing.points, standing.found = told.count, found
        return []
    duty = on_duty(session, session.today, branch)
    warning = EarlyWarning(
        home_branch=branch,
        branch_id=branch,
        id=row_id,
        kind=WarningKind.SURGE,
        seq=1,
        cause=cause,
        week=week,
        points=told.count,
        found=found,
        raised_at=session.at,
        to_id=duty.person_id if duty else None,
        deputy_id=duty.deputy_id if duty else None,
    )
    session.add(warning)
    return [warning]


def _odds(probability: float) -> str:
    """A small probability as one in so many, by its first two figures."""
    if probability < 1 / _RARE:
        return f"<1/{_RARE:,}"
    one_in = round(1 / probability)
    step = int(10 ** max(len(str(one_in)) - 2, 0))
    return f"1/{one_in // step * step:,}"


def _row_id(branch: str, cause: str, week: date) -> UUID:
    return derived_id("surge", branch, cause, week.isoformat())
