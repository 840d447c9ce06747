"""Ways (算法) in which a bank may have come to another figure than the contract's: each one change of the terms.

Each way is one step away from the terms and says nothing where it is what the terms say already. The order is that of
naming them when several make the same figure: how banks were seen to differ first, oddities last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from app.mediation.bill.terms import (
    Base,
    BillTerms,
    CountedFrom,
    LateBase,
    LateShare,
    Paid,
    PaymentOrder,
    Rate,
    Refunds,
    Rounding,
)
from app.terms.debt import Component


class Way(StrEnum):
    """What the bank did instead (label: bill_way)."""

    FULL_AMOUNT = "full_amount"
    UNPAID_PART = "unpaid_part"
    PAYMENTS_IGNORED = "payments_ignored"
    NO_FREE_WHILE_REVOLVING = "no_free_while_revolving"
    NO_FREE_PERIOD = "no_free_period"
    NO_GRACE_DAYS = "no_grace_days"
    NO_TOLERANCE = "no_tolerance"
    CHARGE_BEARS = "charge_bears"
    FEES_BEAR = "fees_bear"
    COMPOUNDED = "compounded"
    NOT_COMPOUNDED = "not_compounded"
    TRADE_DATE = "trade_date"
    POSTING_DATE = "posting_date"
    REFUND_NOT_REVERSED = "refund_not_reversed"
    REFUND_IGNORED = "refund_ignored"
    REFUND_REVERSED = "refund_reversed"
    LATE_ON_BALANCE = "late_on_balance"
    LATE_ON_UNPAID_BALANCE = "late_on_unpaid_balance"
    LATE_ON_MINIMUM = "late_on_minimum"
    LATE_REPEATED = "late_repeated"
    LATE_FIRST = "late_first"
    LATE_NO_MINIMUM = "late_no_minimum"
    LATE_ONLY_MINIMUM = "late_only_minimum"
    YEAR_360 = "year_360"
    YEAR_365 = "year_365"
    OLD_RATE = "old_rate"
    NEW_RATE = "new_rate"
    PAYMENT_NEXT_DAY = "payment_next_day"
    PAYMENT_POSTED = "payment_posted"
    BOTH_ENDS = "both_ends"
    ORDER_EARLY = "order_early"
    ORDER_LATE = "order_late"
    ROUND_SLICE = "round_slice"
    ROUND_DAY = "round_day"
    ROUND_DOWN = "round_down"
    TWICE = "twice"  # told by the figure alone
    CYCLE_BEFORE = "cycle_before"
    CYCLE_AFTER = "cycle_after"


_FEES = frozenset({Component.ANNUAL_FEE, Component.CASH_FEE, Component.INSTALMENT_FEE})
_LATE = frozenset({Component.LATE_CHARGE})


def _rates(terms: BillTerms, rate: Rate) -> BillTerms:
    return replace(terms, rates=(rate,))


WAYS: dict[Way, Callable[[BillTerms], BillTerms]] = {
    Way.FULL_AMOUNT: lambda terms: replace(terms, base=Base.FULL, lenient_share=None),
    Way.UNPAID_PART: lambda terms: replace(terms, base=Base.UNPAID, lenient_share=None),
    Way.PAYMENTS_IGNORED: lambda terms: replace(terms, paid=Paid.CYCLE_END, base=Base.FULL, lenient_share=None),
    Way.NO_FREE_WHILE_REVOLVING: lambda terms: replace(terms, free_while_revolving=False),
    Way.NO_FREE_PERIOD: lambda terms: replace(terms, free_period=False),
    Way.NO_GRACE_DAYS: lambda terms: replace(terms, grace_days=0),
    Way.NO_TOLERANCE: lambda terms: replace(terms, tolerance=terms.zero()),
    Way.CHARGE_BEARS: lambda terms: replace(terms, bears_too=terms.bears_too | _LATE),
    Way.FEES_BEAR: lambda terms: replace(terms, bears_too=terms.bears_too | _FEES),
    Way.COMPOUNDED: lambda terms: replace(terms, compounding=True),
    Way.NOT_COMPOUNDED: lambda terms: replace(terms, compounding=False),
    Way.TRADE_DATE: lambda terms: replace(terms, counted_from=CountedFrom.TRADED),
    Way.POSTING_DATE: lambda terms: replace(terms, counted_from=CountedFrom.POSTED),
    Way.REFUND_NOT_REVERSED: lambda terms: (
        replace(terms, refunds=Refunds.REDUCE) if terms.refunds is Refunds.REVERSE else terms
    ),
    Way.REFUND_IGNORED: lambda terms: replace(terms, refunds=Refunds.IGNORED),
    Way.REFUND_REVERSED: lambda terms: replace(terms, refunds=Refunds.REVERSE),
    Way.LATE_ON_BALANCE: lambda terms: replace(terms, late_base=LateBase.BALANCE),
    Way.LATE_ON_UNPAID_BALANCE: lambda terms: replace(terms, late_base=LateBase.UNPAID_BALANCE),
    Way.LATE_ON_MINIMUM: lambda terms: replace(terms, late_base=LateBase.MINIMUM),
    Way.LATE_REPEATED: lambda terms: replace(terms, late_share=LateShare.REPEATED),
    Way.LATE_FIRST: lambda terms: replace(terms, late_share=LateShare.FIRST),
    Way.LATE_NO_MINIMUM: lambda terms: replace(terms, late_share=LateShare.NO_MINIMUM),
    Way.LATE_ONLY_MINIMUM: lambda terms: replace(terms, late_share=LateShare.ONLY_MINIMUM),
    Way.YEAR_360: lambda terms: replace(terms, year=(365, 360)),
    Way.YEAR_365: lambda terms: replace(terms, year=(360, 365)),
    Way.OLD_RATE: lambda terms: _rates(terms, terms.rates[0]),
    Way.NEW_RATE: lambda terms: _rates(terms, terms.rates[-1]),
    Way.PAYMENT_NEXT_DAY: lambda terms: replace(terms, paid=Paid.NEXT_DAY),
    Way.PAYMENT_POSTED: lambda terms: replace(terms, paid=Paid.POSTED),
    Way.BOTH_ENDS: lambda terms: replace(terms, both_ends=True),
    Way.ORDER_EARLY: lambda terms: replace(terms, order=PaymentOrder.EARLY),
    Way.ORDER_LATE: lambda terms: replace(terms, order=PaymentOrder.LATE),
    Way.ROUND_SLICE: lambda terms: replace(terms, rounding=Rounding.SLICE),
    Way.ROUND_DAY: lambda terms: replace(terms, rounding=Rounding.DAY),
    Way.ROUND_DOWN: lambda terms: replace(terms, rounding=Rounding.DOWN),
}

# By which rule a way is judged: its article stands beside the explanation.
RULE_OF: dict[Way, str] = {
    **dict.fromkeys((Way.FULL_AMOUNT, Way.UNPAID_PART, Way.PAYMENTS_IGNORED, Way.NO_FREE_PERIOD,
                     Way.NO_FREE_WHILE_REVOLVING), "bill.interest_base"),
    Way.NO_GRACE_DAYS: "bill.grace_days",
    Way.NO_TOLERANCE: "bill.tolerance",
    **dict.fromkeys((Way.CHARGE_BEARS, Way.FEES_BEAR), "interest.never_on"),
    **dict.fromkeys((Way.COMPOUNDED, Way.NOT_COMPOUNDED), "interest.compounding_default"),
    **dict.fromkeys((Way.TRADE_DATE, Way.POSTING_DATE), "bill.counted_from"),
    **dict.fromkeys((Way.REFUND_NOT_REVERSED, Way.REFUND_IGNORED, Way.REFUND_REVERSED), "bill.refunds"),
    **dict.fromkeys((Way.LATE_ON_BALANCE, Way.LATE_ON_UNPAID_BALANCE, Way.LATE_ON_MINIMUM), "late_charge.share"),
    **dict.fromkeys((Way.LATE_REPEATED, Way.LATE_FIRST), "late_charge.share_repeated"),
    **dict.fromkeys((Way.LATE_NO_MINIMUM, Way.LATE_ONLY_MINIMUM), "late_charge.minimum"),
    **dict.fromkeys((Way.YEAR_360, Way.YEAR_365), "bill.day_count"),
    **dict.fromkeys((Way.OLD_RATE, Way.NEW_RATE), "bill.daily_rate"),
    Way.ORDER_EARLY: "allocation.late",
    Way.ORDER_LATE: "allocation.early",
}  # fmt: skip
NOT_LAWFUL = frozenset({Way.CHARGE_BEARS, Way.FEES_BEAR, Way.COMPOUNDED})
"""Ways that break a rule of law, or what only a contract may allow."""
