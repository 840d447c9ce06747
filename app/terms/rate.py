"""Annualised cost of a schedule (年化利率): the internal rate of return over equal monthly periods.

The customer gets the financed amount at the start and pays at the end of month 1, 2, 3 …; the rate at which both are
worth the same is found in decimals by Newton's method. It starts at zero, from where it climbs without ever stepping
over the answer, because the present value falls and flattens as the rate rises: no bracket and no guess is needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal, localcontext

from app.kernel.money import Money, total

_WORK = Context(prec=40, rounding=ROUND_HALF_UP)
_CLOSE = Decimal("1e-25")
_FOUR_PLACES = Decimal("0.0001")
PERIODS_A_YEAR = 12


def monthly_rate(financed: Money, payments: Sequence[Money]) -> Decimal:
    """Find the monthly rate at which `payments`, one at each month's end (zero allowed), repay `financed`.

    Zero when no more than the financed amount is paid; `financed` must be positive (`ValueError`).
    """
    if financed.fen <= 0:
        raise ValueError("nothing was financed")
    if total(payments) <= financed:
        return Decimal(0)
    with localcontext(_WORK):
        rate = Decimal(0)
        while True:
            discount = 1 / (1 + rate)
            value, slope = Decimal(0), Decimal(0)
            for month in range(len(payments), 0, -1):
                # Horner's scheme for Σ payment × discount^month and for its derivative by the rate.
                value = (value + payments[month - 1].fen) * discount
                slope = (slope + month * payments[month - 1].fen) * discount
            step = (value - financed.fen) / (slope * discount)
            rate += step
            if step < _CLOSE:
                return rate


def annual_rate(monthly: Decimal) -> Decimal:
    """The nominal annual rate, twelve months of `monthly`, rounded half up to four places."""
    return (monthly * PERIODS_A_YEAR).quantize(_FOUR_PLACES, context=_WORK)


def effective_annual_rate(monthly: Decimal) -> Decimal:
    """The effective annual rate, interest on interest included, rounded half up to four places."""
    with localcontext(_WORK):
        return ((1 + monthly) ** PERIODS_A_YEAR - 1).quantize(_FOUR_PLACES)


def monthly_interest(balance: Money, yearly: Decimal) -> Money:
    """Interest of one month: balance × annual rate ÷ 12, exact until it is rounded half up to the cent."""
    return Money.of(_WORK.divide(_WORK.multiply(balance.amount, yearly), Decimal(PERIODS_A_YEAR)), balance.currency)


def annuity(balance: Money, yearly: Decimal, months: int) -> Money:
    """The equal payment of an annuity: balance × i ÷ (1 − (1 + i)^−n), rounded half up; the rate must not be zero."""
    with localcontext(_WORK):
        rate = yearly / PERIODS_A_YEAR
        return Money.of(balance.amount * rate / (1 - (1 + rate) ** -months), balance.currency)
