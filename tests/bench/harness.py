"""Measure two pieces of work in turns and judge their ratio.

The turns matter: measured one after the other, a machine that warms up or gets busy favours one side. Garbage is
collected before each turn and the collector stays on, as it does in the program. The ratio is that of the two medians;
its spread is the distance between the quartiles of the turn-by-turn ratios, so a reader sees whether to believe it.
pytest-benchmark was left aside: it measures one function at a time.
"""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
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
    cpu: float | None = None
    """The ratio in time of the processor, by which `duel` judges: a busy machine changes it least."""


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


def duel(
    name: str,
    ours: Callable[[], object],
    baseline: Callable[[], object],
    limit: float,
    *,
    seconds: float,
    least: int = 5,
    most: int = 40,
) -> Result:
    """Measure two pieces of work of this thread in turns for about `seconds`, `least` to `most` turns.

    Told are the medians of wall time and their ratio, and beside it that of processor time, which is judged: on a
    machine that others use too a turn of a millisecond may wait for ten.
    """
    works = (ours, baseline)
    wall: tuple[list[float], list[float]] = ([], [])
    busy: tuple[list[float], list[float]] = ([], [])
    until = time.monotonic() + seconds
    for work in works:
        work()
    turn = 0
    while turn < least or (turn < most and time.monotonic() < until):
        if turn % 8 == 0:
            gc.collect()
        for side in (0, 1) if turn % 2 else (1, 0):
            began, spent = time.perf_counter(), time.thread_time()
            works[side]()
            busy[side].append((time.thread_time() - spent) * 1000)
            wall[side].append((time.perf_counter() - began) * 1000)
        turn += 1
    result = judge(name, *wall, limit)
    cpu = median(busy[0]) / max(median(busy[1]), 0.001)
    return replace(result, cpu=cpu, ok=cpu <= limit)


def against_line(name: str, ours: Callable[[], object], line: float, *, seconds: float, most: int = 20) -> Result:
    """Measure one piece of work against a line in milliseconds; judged, as in `duel`, by processor time."""
    wall: list[float] = []
    busy: list[float] = []
    until = time.monotonic() + seconds
    ours()
    while len(wall) < 3 or (len(wall) < most and time.monotonic() < until):
        began, spent = time.perf_counter(), time.thread_time()
        ours()
        busy.append((time.thread_time() - spent) * 1000)
        wall.append((time.perf_counter() - began) * 1000)
    cpu = median(busy) / line
    return replace(judge(name, wall, [line] * len(wall), 1.0), cpu=cpu, ok=cpu <= 1.0)
