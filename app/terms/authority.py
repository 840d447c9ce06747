"""Who may grant a waiver (减免授权): limits per level for total, share of interest and fees, and component.

All limits of a level bind together: "5,000 or 30 %" means whichever is reached first. The wider reading would let a
small claim be waived whole by anybody. Over a limit a mandate ticket (授权申请) goes to the first level that suffices;
a level without limits in the rules, head office, ends the search.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import Rule, RulesInForce
from app.terms.waiver import Waiver


@dataclass(frozen=True, slots=True)
class Excess:
    """A limit that a waiver exceeds: `about` is total, share or a component; `asked` and `limit` are of one kind."""

    about: str
    asked: Money | Decimal
    limit: Money | Decimal
    rule: Rule


@dataclass(frozen=True, slots=True)
class Authority:
    """Whether a level may grant a waiver; if not, which limits it exceeds and which level suffices (None: no level)."""

    level: str
    excesses: tuple[Excess, ...]
    needs: str | None

    @property
    def within(self) -> bool:
        """Whether the level may grant it alone."""
        return not self.excesses

    def refusal(self) -> Refusal:
        """Refuse with the limits exceeded and the level to ask; the field is `waiver`."""
        told = {"level": ("authority_level", self.level), "limits": [_told(excess) for excess in self.excesses]}
        if self.needs is None:
            return Refusal("terms.authority.nobody", "waiver", **told)
        return Refusal("terms.authority.over", "waiver", needs=("authority_level", self.needs), **told)


def _told(excess: Excess) -> str:
    asked, limit = (
        amount.grouped() if isinstance(amount, Money) else f"{amount * 100:.2f}%"
        for amount in (excess.asked, excess.limit)
    )
    return f"{asked} > {limit}"


def level_of(role: Role, rules: RulesInForce) -> str:
    """The authority level of a role; roles that decide no waivers (investigator, auditor …) have the lowest."""
    levels = rules["authority.levels"].words
    return role.value if role.value in levels else levels[0]


def exceeded(level: str, waiver: Waiver, rules: RulesInForce) -> tuple[Excess, ...]:
    """The limits of a level that a waiver exceeds; a limit that the rules do not set is none."""
    return tuple(_exceeded(waiver, rules.under(f"authority.{level}")))


def _exceeded(waiver: Waiver, limits: dict[str, Rule]) -> Iterator[Excess]:
    waived = waiver.waived
    amounts = [("total", "total", waived.total)]
    amounts += [(component.value, f"component.{component.value}", amount) for component, amount in waived]
    for about, name, asked in amounts:
        if name in limits:
            limit = Money.of(limits[name].decimal, asked.currency)
            if asked > limit:
                yield Excess(about, asked, limit, limits[name])
    if "share" in limits and waiver.share > limits["share"].decimal:
        yield Excess("share", waiver.share, limits["share"].decimal, limits["share"])


def check_authority(level: str, waiver: Waiver, rules: RulesInForce) -> Authority:
    """Say whether a level may grant a waiver and, if not, the first higher level that may.

    A level that `authority.levels` does not name is a bug (`ValueError`).
    """
    levels = rules["authority.levels"].words
    if level not in levels:
        raise ValueError(f"there is no level {level}")
    excesses = exceeded(level, waiver, rules)
    higher = levels[levels.index(level) :]
    return Authority(level, excesses, next((one for one in higher if not exceeded(one, waiver, rules)), None))
