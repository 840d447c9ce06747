"""How much a case needs attention, as a sum of factors that a person can check (风险评分).

A sum of stated points was preferred to a trained model: the clerk who is asked why, and the customer's lawyer who may
ask later, get the same list of reasons, and the bank changes a number in a rule pack instead of a model nobody can
read. Every factor names its evidence. Points and thresholds are rules `warning.*`; a sum over 100 is shown as 100.
Rules are looked up once for all cases: a hundred thousand are scored in little more than it takes to read them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from app.kernel.rules import RulesInForce

Evidence: TypeAlias = dict[str, str | int | list[str]]
FULL = 100
_NUMBERS = (
    "overdue.points", "due_soon.points", "due_soon.days", "unaccepted.points", "unaccepted.days", "repeat.points",
    "repeat.most", "repeat.months", "reopened.points", "regulator.points", "public.points", "amount.points",
    "income.points", "elderly.points", "group.points", "group.people", "agitation.points", "agitation.most",
    "collection.points", "promise.points", "level.watch", "level.high",
)  # fmt: skip


class Level(StrEnum):
    """How urgent a score is (label: warning_level)."""

    CALM = "calm"
    WATCH = "watch"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Levels:
    """From how many points on a case is watched, and from how many it is urgent."""

    watch: int
    high: int

    @classmethod
    def of(cls, rules: RulesInForce) -> Levels:
        """The levels of the rules in force: `warning.level.watch`, `warning.level.high`."""
        return cls(rules["warning.level.watch"].integer, rules["warning.level.high"].integer)

    def level(self, points: int) -> Level:
        """The level that a score reaches."""
        return Level.HIGH if points >= self.high else Level.WATCH if points >= self.watch else Level.CALM


@dataclass(slots=True, kw_only=True)
class CaseSigns:
    """What the score looks at, as plain values; None is what is not known, and scores nothing.

    `days_left` of the complaint's own clock (negative: overdue; None once it was answered), money in yuan, `text` as
    the customer told it, `repeats` other complaints of the same person within `warning.repeat.months`. Not frozen:
    that would make a third of the time it takes to score one.
    """

    days_left: int | None = None
    days_unaccepted: int | None = None
    repeats: int = 0
    channel: str = ""
    tags: frozenset[str] = frozenset()
    amount: Decimal | None = None
    monthly_income: Decimal | None = None
    elderly: bool = False
    text: str = ""
    still_called: bool = False
    people: int = 1
    reopened: bool = False
    promises_late: int = 0


@dataclass(frozen=True, slots=True)
class Factor:
    """One reason of a score: a stable key (label: warning_factor), its points, and what was found (text
    `warning.factor.<key>`).
    """

    key: str
    points: int
    evidence: Evidence = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Score:
    """A score from 0 to 100, the level that it reaches, and its factors, the heaviest first."""

    points: int
    level: Level
    factors: tuple[Factor, ...]


Found: TypeAlias = Callable[[Factor], None]


class Scorer:
    """Scores cases by one set of rules; making one reads the rules, scoring then reads nothing but its argument."""

    def __init__(self, rules: RulesInForce) -> None:
        under = rules.under("warning")
        self._numbers = {name: under[name].integer for name in _NUMBERS}
        self.levels = Levels(self._numbers["level.watch"], self._numbers["level.high"])
        self._words = under["agitation.words"].words
        self._channels = frozenset(under["regulator.channels"].words)
        self._public = frozenset(under["public.tags"].words)
        self._heavy = under["amount.yuan"].decimal
        self._times = under["income.times"].decimal

    def score(self, signs: CaseSigns) -> Score:
        """Score one case."""
        found: list[Factor] = []
        add = found.append
        self._clock(signs, add)
        self._person(signs, add)
        if signs.tags or signs.channel in self._channels:
            self._authority(signs, add)
        if signs.amount is not None:
            self._money(signs.amount, signs.monthly_income, add)
        self._said(signs, add)
        if len(found) > 1:
            found.sort(key=_heaviest)
        points = min(sum([one.points for one in found]), FULL)
        return Score(points, self.levels.level(points), tuple(found))

    def _clock(self, signs: CaseSigns, add: Found) -> None:
        left, waited, numbers = signs.days_left, signs.days_unaccepted, self._numbers
        if left is not None:
            if left < 0:
                add(self._factor("overdue", days=-left))
            elif left <= numbers["due_soon.days"]:
                add(self._factor("due_soon", days=left))
        if waited is not None and waited >= numbers["unaccepted.days"]:
            add(self._factor("unaccepted", days=waited))
        if signs.promises_late > 0:
            add(self._factor("promise", count=signs.promises_late))

    def _person(self, signs: CaseSigns, add: Found) -> None:
        numbers = self._numbers
        if signs.repeats > 0:
            points = min(numbers["repeat.points"] * signs.repeats, numbers["repeat.most"])
            add(Factor("repeat", points, {"count": signs.repeats, "months": numbers["repeat.months"]}))
        if signs.reopened:
            add(self._factor("reopened"))
        if signs.elderly:
            add(self._factor("elderly"))
        if signs.people >= numbers["group.people"]:
            add(self._factor("group", people=signs.people))
        if signs.still_called:
            add(self._factor("collection"))

    def _authority(self, signs: CaseSigns, add: Found) -> None:
        if signs.channel in self._channels:
            add(self._factor("regulator", channel=signs.channel))
        elif "regulator" in signs.tags:
            add(self._factor("regulator", channel=""))
        found = sorted(signs.tags & self._public)
        if found:
            add(self._factor("public", tags=found))

    def _money(self, amount: Decimal, income: Decimal | None, add: Found) -> None:
        if amount >= self._heavy:
            add(self._factor("amount", amount=_yuan(amount)))
        if income is not None and amount > 0 and amount >= income * self._times:
            add(self._factor("income", amount=_yuan(amount), income=_yuan(income)))

    def _said(self, signs: CaseSigns, add: Found) -> None:
        text = signs.text
        found = [word for word in self._words if word in text]
        if found:
            points = min(self._numbers["agitation.points"] * len(found), self._numbers["agitation.most"])
            add(Factor("agitation", points, {"words": found}))

    def _factor(self, key: str, /, **evidence: str | int | list[str]) -> Factor:
        return Factor(key, self._numbers[f"{key}.points"], evidence)


def _heaviest(one: Factor) -> tuple[int, str]:
    return -one.points, one.key


def _yuan(amount: Decimal) -> str:
    return f"{amount:,.2f}"
