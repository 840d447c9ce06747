"""Is this week's number of complaints more than chance and season explain (population alarm, 群体性预警)?

Per branch and cause, the weekly counts of the last half year give a level; working days of each week and the season of
earlier years give its exposure. The count of a week is then compared with what that level predicts: a negative binomial
whose spread holds the uncertainty of the level (a Gamma posterior) and the scatter of all series in the past. The week
raises an alarm when a count as high or higher has a probability below `alpha`, and `alpha` is the stated number of
false alarms per branch and year, shared out over all series and weeks of it. A test back-tests that rate.

Farrington's method, which health offices use, is the model; its normal approximation was left aside, since most
series here count fewer than five a week. A week that stood out itself is trimmed before it becomes part of a baseline,
or one surge would hide the next. During the week the count so far is held against the whole week's threshold: a sum
only grows, so an early alarm is never one that the whole week would not have given.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, repeat

WEEK = timedelta(days=7)
WEEKS_A_YEAR = 52
_PRIOR = 0.5  # Jeffreys' prior of a Poisson rate: half a case
_TRIM = 0.001  # a week less likely than this does not become part of a baseline
_FREAK = 0.0001  # nor, this unlikely, of what counts as usual scatter
_PASSES = 4
_SEASON_PRIOR = 50.0  # cases that pull a season's factor to 1
_AROUND = 2  # weeks to both sides that tell a season


@dataclass(frozen=True, slots=True)
class Predicted:
    """What a level predicts for a week: `mean` and `size` of a negative binomial (size infinite: Poisson)."""

    mean: float
    size: float

    def at_least(self, count: int) -> float:
        """The probability of a count this high or higher."""
        return max(0.0, 1.0 - sum(islice(self._masses(), count)))

    def threshold(self, alpha: float) -> int:
        """The smallest count whose probability, or that of a higher one, is at most `alpha`."""
        tail, count, masses = 1.0, 0, self._masses()
        while tail > alpha:
            tail -= next(masses)
            count += 1
        return count

    def _masses(self) -> Iterator[float]:
        """The probability of each count from 0 on; in logarithms, so that a great mean does not begin at nothing."""
        mean, size = self.mean, self.size
        if mean == 0.0:
            yield 1.0
            yield from repeat(0.0)
        poisson = math.isinf(size)
        log = -mean if poisson else -size * math.log1p(mean / size)
        step = math.log(mean) if poisson else math.log(mean / (size + mean))
        count = 1
        while True:
            yield math.exp(log)
            log += step - math.log(count) + (0.0 if poisson else math.log(size + count - 1))
            count += 1


@dataclass(frozen=True, slots=True)
class Judged:
    """A week of one series: what was counted, what was expected, from which count on it is an alarm, and how likely."""

    count: int
    expected: float
    threshold: int
    probability: float

    @property
    def stands_out(self) -> bool:
        """Whether the week is an alarm."""
        return self.count >= self.threshold


@dataclass(frozen=True, slots=True)
class Habits:
    """What the judgement goes by: weeks of baseline, fewest of them, fewest cases of an alarm, probability."""

    weeks: int
    least_weeks: int
    least_count: int
    alpha: float

    @classmethod
    def for_rate(cls, alarms_a_year: float, series: int, *, weeks: int, least_weeks: int, least_count: int) -> Habits:
        """Habits whose false alarms of a branch with `series` causes are at most `alarms_a_year` in a quiet year."""
        return cls(weeks, least_weeks, least_count, alarms_a_year / (WEEKS_A_YEAR * max(series, 1)))


def monday(day: date) -> date:
    """The first day of the week of a day."""
    return day - timedelta(days=day.weekday())


def trimmed(counts: Sequence[int], exposures: Sequence[float], below: float, scatter: float) -> list[float]:
    """The counts, with each that the others make less likely than `below` lowered to what they expect."""
    kept = [float(count) for count in counts]
    for place, (count, share) in enumerate(zip(counts, exposures, strict=True)):
        cases = sum(counts) - count + _PRIOR
        others = Predicted(cases / (sum(exposures) - share) * share, 1.0 / (scatter + 1.0 / cases))
        if count > others.mean and others.at_least(count) < below:
            kept[place] = others.mean
    return kept


def scatter_of(series: Sequence[tuple[Sequence[int], Sequence[float]]]) -> float:
    """How much counts scatter beyond chance, as squared relative deviation, over all (counts, exposures) together.

    One series of half a year says too little about its own scatter: read from itself, every second branch would have
    twice the false alarms that were promised. What is a freak and does not count depends on the scatter itself, so it
    is read again until it stands.
    """
    scatter = 0.0
    for _ in range(_PASSES):
        scatter = _scatter([(trimmed(*one, _FREAK, scatter), one[1]) for one in series])
    return scatter


def _scatter(series: Sequence[tuple[Sequence[float], Sequence[float]]]) -> float:
    beyond = weight = 0.0
    for kept, exposures in series:
        level = sum(kept) / sum(exposures)
        # A level that was read from n weeks lies closer to them than the true one: (n - 1) / n of the chance is left.
        left = (len(kept) - 1) / len(kept)
        for one, share in zip(kept, exposures, strict=True):
            mean = level * share
            beyond += (one - mean) ** 2 - mean * left
            weight += mean * mean * left
    return max(0.0, beyond / weight) if weight > 0.0 else 0.0


def predict(counts: Sequence[int], exposures: Sequence[float], exposure: float, scatter: float) -> Predicted:
    """Predict a week of `exposure` from weeks with `counts` and `exposures`, outstanding ones trimmed."""
    cases = sum(trimmed(counts, exposures, _TRIM, scatter)) + _PRIOR
    return Predicted(cases / sum(exposures) * exposure, 1.0 / (scatter + 1.0 / cases))


def weeks_before(week: date, exposures: Mapping[date, float], habits: Habits) -> list[date]:
    """The weeks that a week is compared with: the latest known ones before it."""
    before = (week - WEEK * back for back in range(1, habits.weeks + 1))
    return [one for one in before if exposures.get(one, 0.0) > 0.0]


def judge(
    history: Mapping[date, int],
    exposures: Mapping[date, float],
    week: date,
    count: int,
    habits: Habits,
    scatter: float = 0.0,
) -> Judged | None:
    """Judge the count of the week that begins on `week`; None while there is too little history to say anything.

    `history` holds counts by first day of the week; a week that is missing between known ones counted none. The
    baseline begins with the first week that `exposures` knows. `scatter` comes from `scatter_of` over all series.
    """
    known = weeks_before(week, exposures, habits)
    if len(known) < habits.least_weeks or exposures.get(week, 0.0) <= 0.0:
        return None
    counts, shares = [history.get(one, 0) for one in known], [exposures[one] for one in known]
    predicted = predict(counts, shares, exposures[week], scatter)
    threshold = max(predicted.threshold(habits.alpha), habits.least_count)
    return Judged(count, predicted.mean, threshold, predicted.at_least(count))


def exposures_of(
    weeks: Sequence[date], working_days: Mapping[date, int], pooled: Mapping[date, int], off_day_share: float
) -> dict[date, float]:
    """How much each week weighs: its working days and days off, and the season as earlier years showed it.

    `pooled` counts all complaints by week; `off_day_share` is what a day off brings beside a working day.
    """
    plain = {one: working_days[one] + (7 - working_days[one]) * off_day_share for one in weeks}
    return {one: plain[one] * _season(one, plain, pooled) for one in weeks}


def off_day_share(working: tuple[int, int], off: tuple[int, int]) -> float:
    """What a day off brings beside a working day, from (complaints, days) of both kinds; between 0.05 and 1."""
    (cases, days), (off_cases, off_days) = working, off
    rate = (cases + 1.0) / (days + 1.0)
    return min(1.0, max(0.05, (off_cases + rate) / (off_days + 1.0) / rate))


def _season(week: date, plain: Mapping[date, float], pooled: Mapping[date, int]) -> float:
    """How busy this time of the year was in earlier years beside the whole of those years; 1 when they are unknown."""
    seen = expected = 0.0
    back = 1
    while week - WEEK * (WEEKS_A_YEAR * back) in plain:
        centre = week - WEEK * (WEEKS_A_YEAR * back)
        year = [centre + WEEK * n for n in range(-WEEKS_A_YEAR // 2, WEEKS_A_YEAR // 2)]
        known = [one for one in year if one in plain and one < week]
        rate = sum(pooled.get(one, 0) for one in known) / sum(plain[one] for one in known)
        for one in (centre + WEEK * n for n in range(-_AROUND, _AROUND + 1)):
            if one in plain and one < week:
                seen += pooled.get(one, 0)
                expected += rate * plain[one]
        back += 1
    return (seen + _SEASON_PRIOR) / (expected + _SEASON_PRIOR)
