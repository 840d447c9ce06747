"""Where interest is rounded, and what a year has: the rule, and how banks were seen to do it otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import ROUND_DOWN, Context, Decimal

from app.kernel.money import CENT, Money
from app.mediation.bill.terms import BillTerms, Rate, Rounding
from app.mediation.bill.trails import Slice
from app.terms.debt import Component
from app.terms.interest import Accrual, exact_interest

# Forty digits of a rate times any amount and number of days still fit in the eighty that interest is exact to.
_RATE = Context(prec=40)


def rates_of(terms: BillTerms) -> tuple[Rate, ...]:
    """The daily rates as they are used: those of the contract, times the fraction that a year of other days makes."""
    times, parts = terms.year
    if times == parts:
        return terms.rates
    return tuple(
        Rate(rate.since, _RATE.divide(_RATE.multiply(rate.daily, Decimal(times)), Decimal(parts)))
        for rate in terms.rates
    )


def rounded(slices: Sequence[Slice], terms: BillTerms) -> Money:
    """The interest of a cycle as it is booked: half up, once, over all slices, unless the terms say otherwise."""
    if terms.rounding is Rounding.DOWN:
        return Money.of(exact_interest(one.accrual for one in slices).quantize(CENT, ROUND_DOWN), terms.currency)
    parts = list(_parts(slices, terms.rounding))
    result = terms.zero()
    for part in parts:
        result = result + Money.of(part, terms.currency)
    return result


def _parts(slices: Sequence[Slice], rounding: Rounding) -> list[Decimal]:
    if rounding is Rounding.ONCE:
        return [exact_interest(one.accrual for one in slices)]
    if rounding is Rounding.DAY:
        return [Accrual(one.amount, 1, one.accrual.rate).exact for one in slices for _ in range(one.days)]
    each: dict[object, list[Accrual]] = defaultdict(list)
    for one in slices:
        # Charges bear interest as one balance, whichever lines booked them; a purchase is a line of its own.
        each[one.entry if one.component is Component.PRINCIPAL else one.component].append(one.accrual)
    return [exact_interest(accruals) for accruals in each.values()]
