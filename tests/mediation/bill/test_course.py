"""Accounts recomputed by hand: the arithmetic stands beside each figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.mediation.bill.course import course
from app.mediation.bill.cycles import cycles, due_of, last_before, next_on, on_day
from app.mediation.bill.minimums import Minimums
from app.mediation.bill.terms import Base, CountedFrom, Opening, Paid, Rate, Refunds
from app.terms.debt import Component, Debt
from app.terms.interest import run_on
from tests.mediation.bill.given import (
    RULES,
    START,
    What,
    as_billed,
    buys,
    charges,
    day,
    entry,
    figures,
    owing,
    pays,
    right,
    terms,
    yuan,
)

LATE = Component.LATE_CHARGE


def test_the_example_of_the_design_and_the_engine_of_the_terms_agree() -> None:
    # 10,000.00 × 0.0005 × 30 = 150.00; compounded 10,150.00 × 0.0005 × 31 = 157.325 → 157.33
    some = terms(start=date(2026, 4, 1), opening=owing(principal="10000"), compounding=True)
    assert figures(right(some, [], "05-31")) == ["150.00", "157.33"]
    assert [str(one.interest) for one in run_on(yuan("10000"), Decimal("0.0005"), [30, 31], True)] == [
        "150.00",
        "157.33",
    ]
    # Not compounded: 10,000.00 × 0.0005 × 31 = 155.00
    assert figures(right(replace(some, compounding=False), [], "05-31")) == ["150.00", "155.00"]


def test_paid_in_full_by_the_due_day_bears_nothing() -> None:
    # Bill of 31 January 10,000.00, due 20 February, paid on that day.
    bills = right(terms(), [buys("01-10", "10000"), pays("02-20", "10000")], "03-31")
    assert figures(bills) == ["0.00", "0.00", "0.00"]
    assert [bill.full for bill in bills] == [True, True, True]
    assert bills[0].minimum == yuan("1000")  # 10 % of 10,000.00
    assert bills[1].owed == Debt.of({})


def test_a_day_late_bears_interest_from_the_posting_day() -> None:
    # Paid on 21 February: 10 January to 20 February are 42 days, 10,000.00 × 0.0005 × 42 = 210.00
    bills = right(terms(), [buys("01-10", "10000"), pays("02-21", "10000")], "02-28")
    assert figures(bills) == ["0.00", "210.00"]
    assert [(one.since, one.days, str(one.amount)) for one in bills[1].slices] == [(day("01-10"), 42, "10000.00")]
    # Unpaid minimum 1,000.00 × 5 % = 50.00
    assert figures(bills, LATE) == ["0.00", "50.00"]
    # With three days of grace it was in time.
    assert (
        figures(right(terms(grace_days=3), [buys("01-10", "10000"), pays("02-21", "10000")], "02-28")) == ["0.00"] * 2
    )


def test_full_and_unpaid_part_after_ninety_percent_were_paid() -> None:
    entries = [buys("01-10", "10000"), pays("02-20", "9000")]
    # Full: 10,000.00 × 0.0005 × 41 + 1,000.00 × 0.0005 × 9 = 205.00 + 4.50 = 209.50
    full = right(terms(), entries, "02-28")
    assert figures(full) == ["0.00", "209.50"]
    assert [str(one.exact.normalize()) for one in full[1].slices] == ["205", "4.5"]
    # Unpaid part: 1,000.00 × 0.0005 × 50 = 25.00; the same from a paid share of 90 % on
    assert figures(right(terms(base=Base.UNPAID), entries, "02-28")) == ["0.00", "25.00"]
    assert figures(right(terms(lenient_share=Decimal("0.9")), entries, "02-28")) == ["0.00", "25.00"]
    assert figures(right(terms(lenient_share=Decimal("0.91")), entries, "02-28")) == ["0.00", "209.50"]


def test_cash_bears_interest_from_day_one_and_its_fee() -> None:
    # 2,000.00 × 0.0005 × 22 (10 to 31 January) = 22.00; fee 1 % = 20.00, of 500.00 at least 10.00
    some = terms(cash_fee_share=Decimal("0.01"), cash_fee_minimum=yuan("10"))
    bills = right(some, [entry(What.CASH, "01-10", "2000"), entry(What.CASH, "01-31", "500")], "01-31")
    assert figures(bills) == ["22.25"]  # 22.00 + 500.00 × 0.0005 × 1
    assert figures(bills, Component.CASH_FEE) == ["30.00"]
    assert bills[0].owed[Component.CASH_FEE] == yuan("30")
    assert figures(right(terms(cash_fee_share=Decimal("0.01")), [entry(What.CASH, "01-10", "2000")], "01-31"),
                   Component.CASH_FEE) == ["20.00"]  # fmt: skip
    assert bills[0].figure(Component.PRINCIPAL) == yuan("0")


def test_the_late_charge_rises_in_the_third_month_in_a_row() -> None:
    bills = right(terms(opening=owing(principal="10000")), [], "04-30")
    # January: minimum 1,000.00 (before) × 5 % = 50.00
    # Bill of January: 10 % × 10,000.00 + interest 155.00 + late charge 50.00, and 1,000.00 missed = 2,205.00 × 5 %
    assert bills[0].minimum == yuan("2205")
    assert bills[1].late is not None
    assert (bills[1].late.base, bills[1].late.months) == (yuan("2205"), 2)
    # Bill of February: + 1,000.00 + 140.00 + 110.25 = 3,455.25 × 6 % = 207.315 → 207.32, the third month
    assert figures(bills, LATE)[:3] == ["50.00", "110.25", "207.32"]
    assert bills[0].overdue_days == 11  # due 20 January, 11 days before the bill
    # Missed twice before: the first is the third.
    again = right(terms(opening=owing(principal="10000", missed=2)), [], "01-31")
    assert figures(again, LATE) == ["60.00"]


def test_at_least_thirty_is_charged() -> None:
    # 10 % of 3,000.00 = 300.00 × 5 % = 15.00 → 30.00
    assert figures(right(terms(opening=owing(principal="3000")), [], "01-31"), LATE) == ["30.00"]


def test_payments_follow_the_order_of_the_days_overdue() -> None:
    # The example of the design: 5,000.00 on fees 900, interest 4,200, principal 30,000.
    for since, left in (
        ("2025-11-11", ("0.00", "100.00", "30000.00")),
        ("2025-09-12", ("900.00", "4200.00", "25000.00")),
    ):
        opening = owing(late_charge="900", interest="4200", principal="30000", overdue_since=date.fromisoformat(since))
        (bill,) = right(terms(opening=opening, rate="0"), [pays("01-10", "5000")], "01-31")
        (paid,) = bill.allotted
        assert paid.overdue_days == (60 if since == "2025-11-11" else 120)
        parts = (Component.LATE_CHARGE, Component.INTEREST, Component.PRINCIPAL)
        assert tuple(str(paid.allocation.left[part]) for part in parts) == left


def test_a_refund_reduces_from_its_day_or_from_the_beginning() -> None:
    bought = buys("01-10", "1000")
    back = entry(What.REFUND, "03-11", "1000", refund_of=bought.id)
    # Not paid: February charges 10 January to 28 February, 50 days: 25.00; March ten days more: 5.00
    assert figures(right(terms(), [bought, back], "03-31")) == ["0.00", "25.00", "5.00"]
    # Reversed: nothing in March and the 25.00 of February is given back.
    reverse = right(terms(refunds=Refunds.REVERSE), [bought, back], "03-31")
    assert figures(reverse) == ["0.00", "25.00", "-25.00"]
    assert [(str(one.amount), one.days) for one in reverse[2].slices] == [("-1000.00", 50)]
    # Ignored: the whole of March, 31 days: 15.50
    assert figures(right(terms(refunds=Refunds.IGNORED), [bought, back], "03-31"))[2] == "15.50"
    # A refund that names no purchase, or one that is not here, is a payment.
    for of in (None, buys("01-11", "5").id):
        plain = right(terms(), [bought, replace(back, refund_of=of)], "03-31")
        # ... and settles 25.00 of interest and the late charge of 30.00 first: 55.00 × 21 days more = 0.5775
        assert figures(plain)[2] == "5.58"


def test_more_than_the_purchase_comes_back_as_credit() -> None:
    bought = buys("01-10", "1000")
    back = entry(What.REFUND, "01-20", "1200", refund_of=bought.id)
    (bill,) = right(terms(), [bought, back], "01-31")
    assert (bill.credit, bill.owed.total, bill.full) == (yuan("200"), yuan("0"), True)
    # The credit settles what is bought next.
    bills = right(terms(), [bought, back, buys("02-03", "300")], "02-28")
    assert (bills[1].owed.total, bills[1].credit) == (yuan("100"), yuan("0"))


def test_days_count_from_posting_or_from_the_transaction() -> None:
    # Bought on 8 January, posted on the 10th, paid late: 42 days or 44 days of 10,000.00
    entries = [buys("01-10", "10000", traded="01-08"), pays("02-21", "10000")]
    assert figures(right(terms(), entries, "02-28"))[1] == "210.00"
    assert figures(right(terms(counted_from=CountedFrom.TRADED), entries, "02-28"))[1] == "220.00"


def test_a_payment_counts_from_the_day_it_was_made() -> None:
    # Made on 5 January, posted on the 7th: 4 days of 1,000.00, posted 6 days, next day 5, to the end of the cycle 31
    some = terms(opening=owing(principal="1000"))
    entries = [pays("01-07", "1000", traded="01-05")]
    found = {paid: figures(right(replace(some, paid=paid), entries, "01-31"))[0] for paid in Paid}
    assert found == {Paid.MADE: "2.00", Paid.POSTED: "3.00", Paid.NEXT_DAY: "2.50", Paid.CYCLE_END: "15.50"}


def test_the_rate_changes_on_its_day() -> None:
    # 10,000.00 × (15 × 0.0005 + 16 × 0.0004) = 75.00 + 64.00
    rates = (Rate(START, Decimal("0.0005")), Rate(day("01-16"), Decimal("0.0004")), Rate(day("06-01"), Decimal(0)))
    (bill,) = right(terms(opening=owing(principal="10000"), rates=rates), [], "01-31")
    assert [(one.days, str(one.accrual.rate)) for one in bill.slices] == [(15, "0.0005"), (16, "0.0004")]
    assert bill.interest == yuan("139")


def test_less_than_the_tolerance_is_paid_in_full_and_waits_for_the_next_bill() -> None:
    entries = [buys("01-10", "1000"), pays("02-20", "991")]
    some = terms(tolerance=yuan("10"))
    bills = right(some, entries, "03-31")
    assert figures(bills) == ["0.00", "0.00", "0.00"]
    assert bills[0].full is True
    assert bills[0].unmet == yuan("0")
    # Without it: 1,000.00 × 41 + 9.00 × 9 days at 0.0005 = 20.5405 → 20.54
    assert figures(right(terms(), entries, "03-31"))[1] == "20.54"


def test_what_was_settled_before_the_bill_bears_nothing() -> None:
    entries = [buys("01-05", "400"), pays("01-20", "400"), buys("01-25", "600")]
    bills = right(terms(), entries, "02-28")
    # Only the 600.00 were on the bill: 25 January to 28 February, 35 days = 10.50
    assert figures(bills) == ["0.00", "10.50"]


def test_an_opening_that_is_not_yet_due_is_decided_in_the_first_cycle() -> None:
    opening = Opening(Debt.of({Component.PRINCIPAL: yuan("1000")}), minimum=yuan("200"))
    # The bill of 31 December is due on 20 January; unpaid: 31 days of January = 15.50, 200.00 × 5 % → least 30.00
    (bill,) = right(terms(opening=opening), [], "01-31")
    assert (bill.interest, figures([bill], LATE)) == (yuan("15.50"), ["30.00"])
    assert figures(right(terms(opening=opening), [pays("01-20", "1000")], "01-31")) == ["0.00"]
    # Begun long after that day it cannot be judged any more: it joins the first bill.
    late = terms(opening=opening, start=date(2026, 1, 25))
    assert figures(right(late, [], "01-31")) == ["0.00"]


def test_nothing_free_while_a_bill_is_unpaid_if_a_bank_does_so() -> None:
    entries = [buys("02-10", "1000")]
    some = terms(opening=owing(principal="100"), free_while_revolving=False)
    # 100.00 × 28 × 0.0005 = 1.40 and 1,000.00 × 19 × 0.0005 = 9.50
    assert figures(right(some, entries, "02-28"))[1] == "10.90"
    assert figures(right(replace(some, free_while_revolving=True), entries, "02-28"))[1] == "1.40"
    assert figures(right(terms(free_period=False), entries, "02-28"))[1] == "9.50"


def test_billed_charges_are_booked_as_billed_and_taken_back() -> None:
    some = terms(opening=owing(principal="1000"))
    fee = charges("01-15", "200", Component.ANNUAL_FEE)
    entries = [fee, charges("01-31", "99"), charges("02-03", "-99"), charges("02-04", "-300", Component.ANNUAL_FEE)]
    billed = course(some, RULES, entries, day("02-28"))
    assert billed[0].owed[Component.INTEREST] == yuan("99")
    assert billed[1].owed[Component.INTEREST] == yuan("0")
    assert (billed[1].owed[Component.ANNUAL_FEE], billed[1].credit) == (yuan("0"), yuan("100"))
    # Computed: its own interest of 15.50 instead, the fee stays as it was billed.
    computed = course(some, RULES, entries[:2], day("01-31"), billed=False)
    assert computed[0].owed[Component.INTEREST] == yuan("15.50")
    assert computed[0].owed[Component.ANNUAL_FEE] == yuan("200")
    assert course(some, RULES, as_billed(some, [fee], "01-31"), day("01-31"))[0].interest == yuan("15.50")


def test_entries_before_the_start_are_part_of_the_opening() -> None:
    old = [
        replace(buys("01-05", "1000"), posted=date(2025, 12, 5)),
        replace(pays("01-06", "5"), traded=date(2025, 12, 1)),
    ]
    (bill,) = right(terms(), old, "01-31")
    assert (bill.owed.total, bill.credit) == (yuan("0"), yuan("5"))


def test_minimums_are_paid_from_the_oldest_on_and_overdue_since_it() -> None:
    queue = Minimums(yuan("0"))
    assert queue.add(day("01-20"), yuan("100"), yuan("1000")) == yuan("100")
    assert queue.add(day("02-20"), yuan("150"), yuan("1000")) == yuan("250")
    queue.pay(yuan("30"))
    assert (queue.left(day("01-31")), queue.left(day("02-28"))) == (yuan("70"), yuan("220"))
    assert (queue.overdue_days(day("01-31")), queue.overdue_days(day("01-10"))) == (11, 0)
    # A refund left less than what was missed: no more than the balance is asked for, and nothing is added.
    assert queue.add(day("03-20"), yuan("50"), yuan("200")) == yuan("200")
    assert queue.left(day("12-31")) == yuan("220")
    queue.forgive(day("01-31"))
    assert queue.left(day("12-31")) == yuan("150")


def test_cycles_and_due_days() -> None:
    assert [one.end for one in cycles(day("01-05"), day("03-01"), 31, 20, None, 3)] == [
        day("01-31"), day("02-28"), day("03-31"),
    ]  # fmt: skip
    first, *_ = cycles(day("01-05"), day("01-06"), 31, 20, None, 3)
    assert (first.days, first.due, first.decided) == (27, day("02-20"), day("02-23"))
    assert due_of(day("01-20"), 20, 10) == day("02-10")
    assert next_on(day("12-25"), 20) == date(2027, 1, 20)
    assert (last_before(day("01-21"), 20), last_before(day("01-20"), 20)) == (day("01-20"), date(2025, 12, 20))
    assert on_day(2026, 2, 31) == day("02-28")
