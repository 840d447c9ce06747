"""How much a case needs attention, as a sum of factors that a person can check (风险评分).

A sum of stated points was preferred to a trained model: the clerk who is asked why, and the customer's lawyer who may
ask later, get the same list of reasons, and the bank changes a number in a rule pack instead of a model nobody can
read. Every factor names its evidence. Points and thresholds are rules `warning.*`; a sum over 100 is shown as 100.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from app.kernel.rules import Rule, RulesInForce

Evidence: TypeAlias = dict[str, str | int | list[str]]
FULL = 100


class Level(StrEnum):
    """How urgent a score is (label: warning_level)."""

    CALM = "calm"
    WATCH = "watch"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSigns:
    """What the score looks at, as plain values; None is what is not known, and scores nothing.

    `days_left` of the complaint's own clock (negative: overdue; None once it was answered), money in yuan, `text` as
    the customer told it, `repeats` other complaints of the same person within `warning.repeat.months`.
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


class Scorer:
    """Scores cases by one set of rules; making one reads the rules, scoring then reads nothing but its argument."""

    def __init__(self, rules: RulesInForce) -> None:
        self._rules = rules.under("warning")
        self._watch = self._number("level.watch")
        self._high = self._number("level.high")
        self._words = self._rule("agitation.words").words
        self._channels = frozenset(self._rule("regulator.channels").words)
        self._public = frozenset(self._rule("public.tags").words)
        self._heavy = self._rule("amount.yuan").decimal
        self._times = self._rule("income.times").decimal
        self._checks: tuple[Callable[[CaseSigns], Iterator[Factor]], ...] = (
            self._clock, self._unaccepted, self._repeat, self._regulator, self._public_tags, self._amount, self._income,
            self._people, self._agitation, self._collection, self._promises,
        )  # fmt: skip

    def score(self, signs: CaseSigns) -> Score:
        """Score one case."""
        found = sorted(
            (factor for check in self._checks for factor in check(signs)), key=lambda one: (-one.points, one.key)
        )
        points = min(sum(one.points for one in found), FULL)
        level = Level.HIGH if points >= self._high else Level.WATCH if points >= self._watch else Level.CALM
        return Score(points, level, tuple(found))

    def _clock(self, signs: CaseSigns) -> Iterator[Factor]:
        left = signs.days_left
        if left is not None and left < 0:
            yield self._factor("overdue", days=-left)
        elif left is not None and left <= self._number("due_soon.days"):
            yield self._factor("due_soon", days=left)

    def _unaccepted(self, signs: CaseSigns) -> Iterator[Factor]:
        days = signs.days_unaccepted
        if days is not None and days >= self._number("unaccepted.days"):
            yield self._factor("unaccepted", days=days)

    def _repeat(self, signs: CaseSigns) -> Iterator[Factor]:
        if signs.repeats > 0:
            points = min(self._number("repeat.points") * signs.repeats, self._number("repeat.most"))
            yield Factor("repeat", points, {"count": signs.repeats, "months": self._number("repeat.months")})
        if signs.reopened:
            yield self._factor("reopened")

    def _regulator(self, signs: CaseSigns) -> Iterator[Factor]:
        if signs.channel in self._channels:
            yield self._factor("regulator", channel=signs.channel)
        elif "regulator" in signs.tags:
            yield self._factor("regulator", channel="")

    def _public_tags(self, signs: CaseSigns) -> Iterator[Factor]:
        found = sorted(signs.tags & self._public)
        if found:
            yield self._factor("public", tags=found)

    def _amount(self, signs: CaseSigns) -> Iterator[Factor]:
        if signs.amount is not None and signs.amount >= self._heavy:
            yield self._factor("amount", amount=_yuan(signs.amount))

    def _income(self, signs: CaseSigns) -> Iterator[Factor]:
        income, amount = signs.monthly_income, signs.amount
        if income is not None and amount is not None and amount > 0 and amount >= income * self._times:
            yield self._factor("income", amount=_yuan(amount), income=_yuan(income))

    def _people(self, signs: CaseSigns) -> Iterator[Factor]:
        if signs.elderly:
            yield self._factor("elderly")
        if signs.people >= self._number("group.people"):
            yield self._factor("group", people=signs.people)

    def _agitation(self, signs: CaseSigns) -> Iterator[Factor]:
        found = [word for word in self._words if word in signs.text]
        if found:
            points = min(self._number("agitation.points") * len(found), self._number("agitation.most"))
            yield Factor("agitation", points, {"words": found})

    def _collection(self, signs: CaseSigns) -> Iterator[Factor]:
        if signs.still_called:
            yield self._factor("collection")

    def _promises(self, signs: CaseSigns) -> Iterator[Factor]:
        if signs.promises_late > 0:
            yield self._factor("promise", count=signs.promises_late)

    def _factor(self, key: str, /, **evidence: str | int | list[str]) -> Factor:
        return Factor(key, self._number(f"{key}.points"), evidence)

    def _number(self, name: str) -> int:
        return self._rule(name).integer

    def _rule(self, name: str) -> Rule:
        return self._rules[name]


def _yuan(amount: Decimal) -> str:
    return f"{amount:,.2f}"
