"""Who may grant what the bank gives (减免退款授权): limits per level for what is waived, paid out, and both together.

All limits of a level bind together: "5,000 or 30 %" means whichever is reached first. The wider reading would let a
small claim be waived whole by anybody. Over a limit a mandate ticket (授权申请) goes to the first level that suffices;
a level without limits in the rules, head office, ends the search. Limits are in yuan: another currency is beyond every
level that has a limit, because converting it would take a rate that nobody approved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import Rule, RulesInForce
from app.terms.concession import Concession

YUAN = "CNY"


@dataclass(frozen=True, slots=True)
class Excess:
    """A limit that is exceeded; `asked` and `limit` are of one kind.

    `about` is total, share or a component (of what is waived), refund (what is paid out), together, or currency: an
    amount that no limit in yuan can measure.
    """

    about: str
    asked: Money | Decimal
    limit: Money | Decimal
    rule: Rule


@dataclass(frozen=True, slots=True)
class Authority:
    """Whether a level may grant it; if not, which limits are exceeded and which level suffices (None: no level)."""

    level: str
    excesses: tuple[Excess, ...]
    needs: str | None

    @property
    def within(self) -> bool:
        """Whether the level may grant it alone."""
        return not self.excesses

    def refusal(self) -> Refusal:
        """Refuse with the limits exceeded and the level to ask; the field is `waiver`."""
        told = {
            "level": ("authority_level", self.level),
            "about": [("authority_limit", excess.about) for excess in self.excesses],
            "limits": [_told(excess) for excess in self.excesses],
        }
        if self.needs is None:
            return Refusal("terms.authority.nobody", "waiver", **told)
        return Refusal("terms.authority.over", "waiver", needs=("authority_level", self.needs), **told)


def _told(excess: Excess) -> str:
    if excess.about == "currency" and isinstance(excess.asked, Money):
        return f"{excess.asked.currency} {excess.asked.grouped()}"
    asked, limit = (
        amount.grouped() if isinstance(amount, Money) else f"{amount * 100:.2f}%"
        for amount in (excess.asked, excess.limit)
    )
    return f"{asked} > {limit}"


def level_of(role: Role, rules: RulesInForce) -> str:
    """The authority level of a role; roles that decide no waivers (investigator, auditor …) have the lowest."""
    levels = rules["authority.levels"].words
    return role.value if role.value in levels else levels[0]


def exceeded(level: str, given: Concession, *rules: RulesInForce) -> tuple[Excess, ...]:
    """The limits of a level that are exceeded; a limit that the rules do not set is none.

    With several rule sets (of the day of receipt and of the day of the decision) the limits of each bind.
    """
    found: dict[tuple[str, object, object], Excess] = {}
    for one in rules:
        for excess in _exceeded(given, one.under(f"authority.{level}")):
            found.setdefault((excess.about, excess.asked, excess.limit), excess)
    return tuple(found.values())


def _exceeded(given: Concession, limits: Mapping[str, Rule]) -> Iterator[Excess]:
    yield from _foreign(given, limits)
    if given.currency == YUAN:
        yield from _amounts(given, limits)
    if "share" in limits and given.waiver.share > limits["share"].decimal:
        yield Excess("share", given.waiver.share, limits["share"].decimal, limits["share"])


def _foreign(given: Concession, limits: Mapping[str, Rule]) -> Iterator[Excess]:
    rule = next(iter(limits.values()), None)
    if rule is None:
        return
    for amount in (given.given, *given.foreign):
        if amount and amount.currency != YUAN:
            yield Excess("currency", amount, Money(0, amount.currency), rule)


def _amounts(given: Concession, limits: Mapping[str, Rule]) -> Iterator[Excess]:
    waived = given.waiver.waived
    amounts = [
        ("total", "total", waived.total),
        ("refund", "refund", given.paid),
        ("together", "together", given.given),
    ]
    amounts += [(component.value, f"component.{component.value}", amount) for component, amount in waived]
    for about, name, asked in amounts:
        if name in limits:
            limit = Money.of(limits[name].decimal)
            if asked > limit:
                yield Excess(about, asked, limit, limits[name])


def check_authority(level: str, given: Concession, *rules: RulesInForce) -> Authority:
    """Say whether a level may grant it and, if not, the first higher level that may.

    The levels are those of the first rule set. A level that `authority.levels` does not name is a bug (`ValueError`).
    """
    levels = rules[0]["authority.levels"].words
    if level not in levels:
        raise ValueError(f"there is no level {level}")
    excesses = exceeded(level, given, *rules)
    higher = levels[levels.index(level) :]
    return Authority(level, excesses, next((one for one in higher if not exceeded(one, given, *rules)), None))
