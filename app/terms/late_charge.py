"""The late charge (违约金) on an unpaid minimum payment; its numbers are the contract's and come from the rules."""

from __future__ import annotations

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce


def late_charge(unpaid_minimum: Money, months_in_a_row: int, rules: RulesInForce) -> Money:
    """Charge max(minimum, share × unpaid part of the minimum payment); a higher share when unpaid for months in a row.

    `months_in_a_row` counts this month too and is at least 1; nothing unpaid means no charge.
    """
    if months_in_a_row < 1 or unpaid_minimum.fen < 0:
        raise ValueError("a late charge needs a month that was missed")
    if not unpaid_minimum:
        return unpaid_minimum
    repeated = months_in_a_row >= rules["late_charge.repeated_from_month"].integer
    share = rules["late_charge.share_repeated" if repeated else "late_charge.share"].decimal
    least = Money.of(rules["late_charge.minimum"].decimal, unpaid_minimum.currency)
    charge = unpaid_minimum.times(share)
    return charge if charge > least else least
