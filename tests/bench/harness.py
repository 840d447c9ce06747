"""Measure two pieces of work in turns and judge their ratio.

The turns matter: measured one after the other, a machine that warms up or gets busy favours one side. Garbage is
collected before each turn and the collector stays on, as it does in the program. The ratio is that of the two medians;
its spread is the distance between the quartiles of the turn-by-turn ratios, so a reader sees whether to believe it.
pytest-benchmark was left aside: it measures one function at a time.
"""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

# A piece of work; it may return a figure of its own (seconds of a child, megabytes), else its time is taken.
Work = Callable[[], float | None]
Statistic = Callable[[Sequence[float]], float]


@dataclass(frozen=True, slots=True)
class Result:
    """What one bench found. `ours` and `baseline` are in `unit`; `spread` belongs to `ratio`.

    `ok` says whether the ratio keeps to the limit: not above it, or not below it where `at_least` is set.
    """

    name: str
    ours: float
    baseline: float
    ratio: float
    limit: float
    ok: bool
    runs: int
    spread: float
    unit: str = "ms"
    at_least: bool = False


def percentile(share: float) -> Statistic:
    """Make a statistic of the figure below which `share` (between 0 and 1) of the measurements lie."""

    def statistic(values: Sequence[float]) -> float:
        ordered = sorted(values)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    return statistic


def measured(work: Work) -> float:
    """Run the work once; its own figure if it returns one, else its time in milliseconds."""
    gc.collect()
    started = time.perf_counter()
    figure = work()
    elapsed = (time.perf_counter() - started) * 1000
    return elapsed if figure is None else figure


def alternate(ours: Work, baseline: Work, runs: int, warm_up: int = 1) -> tuple[list[float], list[float]]:
    """Measure both in turns, `runs` times each, after `warm_up` turns that do not count.

    Every second turn starts with the baseline, so that neither always runs on what the other left in the caches.
    """
    figures: tuple[list[float], list[float]] = ([], [])
    for turn in range(-warm_up, runs):
        order = ((0, ours), (1, baseline)) if turn % 2 == 0 else ((1, baseline), (0, ours))
        for side, work in order:
            figure = measured(work)
            if turn >= 0:
                figures[side].append(figure)
    return figures


def judge(
    name: str,
    ours: Sequence[float],
    baseline: Sequence[float],
    limit: float,
    *,
    unit: str = "ms",
    at_least: bool = False,
    statistic: Statistic = median,
) -> Result:
    """Make a result of two lists of figures taken in turns."""
    mine, theirs = statistic(ours), statistic(baseline)
    ratio = mine / theirs
    by_turn = [one / other for one, other in zip(ours, baseline, strict=True)]
    spread = 0.0
    if len(by_turn) > 1:
        low, _, high = quantiles(by_turn, n=4)
        spread = high - low
    ok = ratio >= limit if at_least else ratio <= limit
    return Result(name, mine, theirs, ratio, limit, ok, len(ours), spread, unit, at_least)


def compare(
    name: str,
    ours: Work,
    baseline: Work,
    limit: float,
    *,
    runs: int = 11,
    warm_up: int = 1,
    unit: str = "ms",
    at_least: bool = False,
    statistic: Statistic = median,
) -> Result:
    """Measure ours against the baseline in turns and judge the ratio of the two medians against the limit.

    `at_least` turns the limit round, for rates: ours must reach `limit` times the baseline.
    """
    figures = alternate(ours, baseline, runs, warm_up)
    return judge(name, *figures, limit, unit=unit, at_least=at_least, statistic=statistic)
