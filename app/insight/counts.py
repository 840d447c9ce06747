"""Counts complaints per branch, cause and week, with what the weeks weigh."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import func, select

from app.cases.model import Case
from app.insight.surge import WEEK, WEEKS_A_YEAR, monday, off_day_share
from app.store.session import DeskSession

YEARS = 3
"""How far back seasons are looked for."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Counts up to and with `day`: per branch and cause by week, all together by week, and what the weeks weigh.

    `weeks` begins with the first week that has a complaint: a desk does not know the time before it, and an empty
    history would make every first week a surge.
    """

    day: date
    weeks: list[date] = field(default_factory=list)
    by_branch: dict[str, dict[str, dict[date, int]]] = field(default_factory=dict)
    pooled: dict[date, int] = field(default_factory=dict)
    working_days: dict[date, int] = field(default_factory=dict)
    off_day_share: float = 1.0


def counted(
    session: DeskSession, complete_from: date | None = None, branches: Collection[str] | None = None
) -> Counted:
    """Count what was received in the last three years (at `branches` only, if named), by one query over days.

    `complete_from`: cases received before it may be missing here (a replica holds open and recent ones), so weeks that
    begin earlier do not count as known.
    """
    today = session.today
    since = max(today - WEEK * WEEKS_A_YEAR * YEARS, complete_from or date.min)
    since = since if since == monday(since) else monday(since) + WEEK
    query = select(Case.branch_id, Case.cause, Case.received_on, func.count()).where(
        Case.received_on >= since, Case.received_on <= today, Case.merged_into_id.is_(None)
    )
    if branches is not None:
        query = query.where(Case.branch_id.in_(branches))
    rows = session.execute(query.group_by(Case.branch_id, Case.cause, Case.received_on)).all()
    if not rows:
        return Counted(today)
    by_branch: defaultdict[str, defaultdict[str, defaultdict[date, int]]] = defaultdict(
        lambda: defaultdict(lambda: defaultdict(int))
    )
    pooled: defaultdict[date, int] = defaultdict(int)
    by_day: defaultdict[date, int] = defaultdict(int)
    for branch, cause, day, count in rows:
        by_branch[branch][cause][monday(day)] += count
        pooled[monday(day)] += count
        by_day[day] += count
    first = min(pooled)
    weeks = [first + WEEK * n for n in range((monday(today) - first).days // 7 + 1)]
    off = {day: session.calendar.is_day_off(day) for day in (first + timedelta(days=n) for n in range(len(weeks) * 7))}
    seen = {day: is_off for day, is_off in off.items() if day <= today}
    kinds = [
        (sum(by_day.get(day, 0) for day, is_off in seen.items() if is_off is wanted), sum(
            1 for is_off in seen.values() if is_off is wanted)) for wanted in (False, True)
    ]  # fmt: skip
    return Counted(
        day=today,
        weeks=weeks,
        by_branch={branch: {cause: dict(one) for cause, one in causes.items()} for branch, causes in by_branch.items()},
        pooled=dict(pooled),
        working_days={week: sum(not off[week + timedelta(days=n)] for n in range(7)) for week in weeks},
        off_day_share=off_day_share(*kinds),
    )
