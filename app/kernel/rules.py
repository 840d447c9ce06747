"""A rule (规则), a dated pack of rules, and the rules in force on a day.

Nothing here knows what a rule means; rooms ask for values by name and show `article` beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.kernel.errors import Refusal

# Units that are counted: no law knows half a month, and a pack that does is refused.
COUNTED = frozenset(
    {"minute", "hour", "day", "working_day", "week", "month", "year", "person", "copy", "character", "case", "score"}
)
WHOLE = "whole number"


@dataclass(frozen=True, slots=True)
class Rule:
    """One number or list with its origin: `article` is what papers print, `checked` whether its source was read."""

    name: str
    value: Any
    unit: str
    article: str
    source: str
    checked: bool
    note: str = ""

    @property
    def integer(self) -> int:
        """The value as a whole number; a bug if it is none."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise TypeError(f"{self.name} is no whole number")
        return self.value

    @property
    def decimal(self) -> Decimal:
        """The value as an exact decimal; a bug if it is none."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | Decimal):
            raise TypeError(f"{self.name} is no number")
        return Decimal(self.value)

    @property
    def words(self) -> tuple[str, ...]:
        """The value as a list of words or stable keys."""
        if not isinstance(self.value, list):
            raise TypeError(f"{self.name} is no list")
        return tuple(str(item) for item in self.value)

    @property
    def kind(self) -> str:
        """What sort of value it is; a later pack may change a rule's value, never its sort."""
        kind = sort_of(self.value)
        return WHOLE if kind == "number" and self.unit in COUNTED else kind


@dataclass(frozen=True, slots=True)
class RulePack:
    """A dated set of rules; `valid_to` None means until further notice."""

    name: str
    title: str
    valid_from: date
    valid_to: date | None
    rules: dict[str, Rule]

    def covers(self, day: date) -> bool:
        """Whether the pack is in force on `day`, both ends included."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class RulesInForce:
    """The rules that apply on `day`, later packs over earlier ones."""

    day: date
    rules: dict[str, Rule]

    def __getitem__(self, name: str) -> Rule:
        """Return a rule by name; raises `Refusal("rules.missing")` when no pack in force has it."""
        try:
            return self.rules[name]
        except KeyError:
            raise Refusal("rules.missing", name, name=name, day=self.day.isoformat()) from None

    def under(self, prefix: str) -> dict[str, Rule]:
        """All rules whose name starts with `prefix` and a dot, by the rest of the name."""
        start = prefix + "."
        return {name[len(start) :]: rule for name, rule in self.rules.items() if name.startswith(start)}


def sort_of(value: Any) -> str:
    """The sort of a TOML value; empty for what no rule may be (tables, instants, times, infinities, mixed lists)."""
    if isinstance(value, list):
        kinds = {sort_of(item) for item in value}
        sort = kinds.pop() if len(kinds) == 1 else ""
        return "list" if not value else f"list of {sort}" if sort and not sort.startswith("list") else ""
    if isinstance(value, bool):
        return "yes/no"
    if isinstance(value, int) or (isinstance(value, Decimal) and value.is_finite()):
        return "number"
    if isinstance(value, str):
        return "text"
    return "date" if isinstance(value, date) and not isinstance(value, datetime) else ""
