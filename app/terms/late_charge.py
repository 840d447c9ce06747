"""The late charge (违约金) on an unpaid minimum payment; its numbers are the contract's and come from the rules.

A bill is checked by the numbers of its own contract, which may be others: so they are values of their own here, and
the rules only one way to get them.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce


@dataclass(frozen=True, slots=True)
class LateTerms:
    """What a contract says of it: a share, the share from the `repeated_from`th month in a row on, and the least."""

    share: Decimal
    share_repeated: Decimal
    repeated_from: int
    minimum: Money

    @classmethod
    def of(cls, rules: RulesInForce, currency: str = "CNY") -> LateTerms:
        """Take the numbers from the rules in force (`late_charge.*`)."""
        return cls(
            rules["late_charge.share"].decimal,
            rules["late_charge.share_repeated"].decimal,
            rules["late_charge.repeated_from_month"].integer,
            Money.of(rules["late_charge.minimum"].decimal, currency),
        )

    def share_in(self, months_in_a_row: int) -> Decimal:
        """The share that applies in the `months_in_a_row`th month that was missed."""
        return self.share_repeated if months_in_a_row >= self.repeated_from else self.share


def charge_under(terms: LateTerms, base: Money, months_in_a_row: int) -> Money:
    """Charge max(minimum, share × base), rounded half up once; nothing on nothing.

    `months_in_a_row` counts this month too and is at least 1.
    """
    if months_in_a_row < 1 or base.fen < 0:
        raise ValueError("a late charge needs a month that was missed")
    if not base:
        return base
    charge = base.times(terms.share_in(months_in_a_row))
    return charge if charge > terms.minimum else terms.minimum


def late_charge(unpaid_minimum: Money, months_in_a_row: int, rules: RulesInForce) -> Money:
    """Charge max(minimum, share × unpaid part of the minimum payment); a higher share when unpaid for months in a row.

    `months_in_a_row` counts this month too and is at least 1; nothing unpaid means no charge.
    """
    return charge_under(LateTerms.of(rules, unpaid_minimum.currency), unpaid_minimum, months_in_a_row)
