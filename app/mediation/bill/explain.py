"""Why a billed figure differs (差异说明): the ways tried one by one, then two together, and those kept that make it.

Every way is computed for the whole account at once, with what the bill itself booked before, so that a cycle is
explained by what happened in it. A way that explains more of the bill's lines is named before one that explains fewer.
What no way makes stays "not explained": a near miss is no explanation.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.kernel.money import Money
from app.mediation.bill.compare import Line
from app.mediation.bill.results import Bill
from app.mediation.bill.terms import BillTerms
from app.mediation.bill.ways import WAYS, Way

Ways = tuple[Way, ...]
Running = Callable[[BillTerms], Sequence[Bill]]


@dataclass(frozen=True, slots=True)
class Explained:
    """A line and what makes its figure: `ways` is the one to name (empty: not explained), `others` make it as well."""

    line: Line
    ways: Ways = ()
    others: tuple[Ways, ...] = ()

    @property
    def explained(self) -> bool:
        """Whether some way makes the bill's figure."""
        return bool(self.ways)


def explain(lines: Sequence[Line], terms: BillTerms, run: Running) -> tuple[Explained, ...]:
    """Explain the lines that differ; `run` recomputes the account under other terms, with the bill's own bookings."""
    wrong = [line for line in lines if line.difference]
    if not wrong:
        return tuple(Explained(line) for line in lines)
    right = run(terms)
    singles: dict[Ways, Sequence[Bill]] = {
        (way,): bills for way in WAYS if (bills := _otherwise(terms, (way,), run)) is not None
    }
    fits: dict[int, list[Ways]] = {
        id(line): [ways for ways, bills in singles.items() if _makes(bills, line)] for line in wrong
    }
    pairs: dict[Ways, Sequence[Bill] | None] = {}
    for line in wrong:
        # What the bill does not show was not computed at all: no two ways together explain that.
        if line.entries and not fits[id(line)]:
            moving = [ways[0] for ways, bills in singles.items() if _figure(bills, line) != _figure(right, line)]
            for both in combinations(moving, 2):
                if both not in pairs:
                    pairs[both] = _otherwise(terms, both, run)
                bills = pairs[both]
                if bills is not None and _makes(bills, line):
                    fits[id(line)].append(both)
            fits[id(line)] += [(way,) for way in _by_figure(line, right)]
    weight = Counter(ways for found in fits.values() for ways in found)
    return tuple(_named(line, fits.get(id(line), []), weight) for line in lines)


def _named(line: Line, fits: list[Ways], weight: Counter[Ways]) -> Explained:
    # A stable sort: among equals the order of the ways decides.
    ordered = sorted(fits, key=lambda ways: -weight[ways])
    return Explained(line, ordered[0], tuple(ordered[1:])) if ordered else Explained(line)


def _otherwise(terms: BillTerms, ways: Ways, run: Running) -> Sequence[Bill] | None:
    changed = terms
    for way in ways:
        step = WAYS[way](changed)
        if step == changed:
            return None
        changed = step
    return None if changed == terms else run(changed)


def _figure(bills: Sequence[Bill], line: Line) -> Money:
    return bills[line.cycle].figure(line.component)


def _makes(bills: Sequence[Bill], line: Line) -> bool:
    return _figure(bills, line) == line.billed


def _by_figure(line: Line, right: Sequence[Bill]) -> list[Way]:
    found: list[Way] = []
    figure = _figure(right, line)
    if line.billed == figure + figure:
        found.append(Way.TWICE)
    for way, cycle in ((Way.CYCLE_BEFORE, line.cycle - 1), (Way.CYCLE_AFTER, line.cycle + 1)):
        there = 0 <= cycle < len(right) and right[cycle].figure(line.component)
        if there and there == line.billed:
            found.append(way)
    return found
