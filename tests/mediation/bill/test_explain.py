"""Every way a bank may have computed is found again on a bill made that way, and on no bill that is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.mediation.bill.check import check
from app.mediation.bill.compare import State, compare
from app.mediation.bill.course import course, recomputed
from app.mediation.bill.entries import Entry
from app.mediation.bill.terms import Base, BillTerms, CountedFrom, Rate, Refunds
from app.mediation.bill.ways import RULE_OF, WAYS, Way
from app.terms.debt import Component
from tests.mediation.bill.given import (
    RULES,
    START,
    What,
    as_billed,
    buys,
    charges,
    checked,
    day,
    entry,
    figures,
    owing,
    pays,
    right,
    terms,
    yuan,
)

UNTIL = "05-31"
LATE = Component.LATE_CHARGE
BOUGHT = buys("01-10", "10000", traded="01-08")
PART = [BOUGHT, pays("02-20", "9000", traded="02-19")]
BACK = entry(What.REFUND, "03-11", "700", refund_of=BOUGHT.id)
CHANGED = (Rate(START, Decimal("0.0005")), Rate(day("03-16"), Decimal("0.0004")))
OWING = owing(principal="8123.45")
ODD = [buys("01-03", "20.61"), buys("01-07", "20.61"), buys("01-19", "30.01")]

# Per way: the contract, and the entries in which it shows.
CASES: dict[Way, tuple[BillTerms, Sequence[Entry]]] = {
    Way.FULL_AMOUNT: (terms(base=Base.UNPAID), PART),
    Way.UNPAID_PART: (terms(), PART),
    Way.PAYMENTS_IGNORED: (terms(), PART),
    Way.NO_FREE_PERIOD: (terms(), [BOUGHT, pays("02-19", "10000")]),
    Way.NO_FREE_WHILE_REVOLVING: (terms(opening=OWING), [buys("03-02", "500")]),
    Way.NO_GRACE_DAYS: (terms(grace_days=3), [BOUGHT, pays("02-22", "10000")]),
    Way.NO_TOLERANCE: (terms(tolerance=yuan("10")), [BOUGHT, pays("02-19", "9995")]),
    Way.CHARGE_BEARS: (terms(opening=owing(principal="20000")), []),
    Way.FEES_BEAR: (terms(opening=OWING), [charges("01-15", "300", Component.ANNUAL_FEE)]),
    Way.COMPOUNDED: (terms(opening=OWING), []),
    Way.NOT_COMPOUNDED: (terms(opening=OWING, compounding=True), []),
    Way.TRADE_DATE: (terms(), PART),
    Way.POSTING_DATE: (terms(counted_from=CountedFrom.TRADED), PART),
    Way.REFUND_NOT_REVERSED: (terms(refunds=Refunds.REVERSE), [BOUGHT, BACK]),
    Way.REFUND_IGNORED: (terms(), [BOUGHT, BACK]),
    Way.REFUND_REVERSED: (terms(), [BOUGHT, BACK]),
    Way.LATE_ON_BALANCE: (terms(opening=OWING), [pays("01-10", "100")]),
    Way.LATE_ON_UNPAID_BALANCE: (terms(opening=OWING), [pays("01-10", "100")]),
    Way.LATE_ON_MINIMUM: (terms(opening=OWING), [pays("01-10", "100")]),
    Way.LATE_REPEATED: (terms(opening=OWING), []),
    Way.LATE_FIRST: (terms(opening=OWING), []),
    Way.LATE_NO_MINIMUM: (terms(opening=owing(principal="3000")), []),
    Way.LATE_ONLY_MINIMUM: (terms(opening=OWING), []),
    Way.YEAR_360: (terms(opening=OWING), []),
    Way.YEAR_365: (terms(opening=OWING), []),
    Way.OLD_RATE: (terms(opening=OWING, rates=CHANGED), []),
    Way.NEW_RATE: (terms(opening=OWING, rates=CHANGED), []),
    Way.PAYMENT_NEXT_DAY: (terms(), PART),
    Way.PAYMENT_POSTED: (terms(), [BOUGHT, pays("02-25", "9000", traded="02-19")]),
    Way.BOTH_ENDS: (terms(), PART),
    Way.ORDER_EARLY: (
        terms(opening=owing(principal="8123.45", interest="900", overdue_since=date(2025, 9, 1))),
        [pays("01-10", "700")],
    ),
    Way.ORDER_LATE: (terms(opening=owing(principal="8123.45", interest="900")), [pays("01-10", "700")]),
    Way.ROUND_SLICE: (terms(), ODD),
    Way.ROUND_DAY: (terms(), ODD),
    Way.ROUND_DOWN: (terms(), [buys("01-03", "33.77"), buys("01-07", "47.11"), buys("01-21", "58.77")]),
}  # fmt: skip


@pytest.mark.parametrize("way", list(WAYS))
def test_a_bill_made_a_way_is_explained_by_that_way(way: Way) -> None:
    some, entries = CASES[way]
    bill = as_billed(WAYS[way](some), entries, UNTIL)
    found = [one for one in checked(some, bill, UNTIL) if one.line.difference]
    assert found, "the way does not show in this account"
    assert all(one.explained for one in found)
    assert found[0].ways == (way,), [(one.ways, one.others) for one in found]


@pytest.mark.parametrize("way", list(WAYS))
def test_a_right_bill_is_explained_by_nothing(way: Way) -> None:
    some, entries = CASES[way]
    found = checked(some, as_billed(some, entries, UNTIL), UNTIL)
    assert all(one.line.state is State.EQUAL or one.line.state is State.UNCHECKED for one in found)
    assert not any(one.ways or one.others for one in found)


def test_two_ways_at_once_are_found_together() -> None:
    some = terms(opening=OWING)
    # Interest on interest, and a year of 360 days: no single way makes the figure of February.
    bill = as_billed(WAYS[Way.YEAR_360](WAYS[Way.COMPOUNDED](some)), [], "02-28")
    january, february = [one for one in checked(some, bill, "02-28") if one.line.component is Component.INTEREST]
    assert january.ways == (Way.YEAR_360,)
    assert february.ways == (Way.COMPOUNDED, Way.YEAR_360)


def test_a_figure_that_no_way_makes_stays_unexplained() -> None:
    (one, *_) = checked(terms(opening=OWING), [charges("01-31", "777.77")], "01-31")
    assert (one.line.state, one.ways, one.explained) == (State.DIFFERENT, (), False)
    assert str(one.line.difference) == "651.86"  # 777.77 − 8,123.45 × 0.0005 × 31 = 125.91
    both = checked(terms(opening=OWING), [charges("01-31", "777.77"), charges("02-28", "888.88")], "02-28")
    assert [one.ways for one in both if one.line.component is Component.INTEREST] == [(), ()]


def test_a_figure_alone_may_tell() -> None:
    # 10,000.00 at 0.0005: January 155.00, February 140.00, March 155.00
    some = terms(opening=owing(principal="10000"))

    def ways(*billed: str) -> list[tuple[Way, ...]]:
        bill = [charges(end, amount) for end, amount in zip(("01-31", "02-28", "03-31"), billed, strict=True)]
        found = checked(some, bill, "03-31")
        return [one.ways for one in found if one.line.component is Component.INTEREST]

    assert ways("310", "140", "155") == [(Way.TWICE,), (), ()]
    assert ways("140", "140", "155") == [(Way.CYCLE_AFTER,), (), ()]
    assert ways("155", "155", "155") == [(), (Way.CYCLE_BEFORE,), ()]


def test_what_is_not_billed_not_due_or_not_checked_says_so() -> None:
    some = terms(opening=owing(principal="10000"))
    fees = [
        charges("01-12", "200", Component.ANNUAL_FEE),
        charges("01-13", "9", Component.ANNUAL_FEE, other_fee=True),
        charges("01-14", "10", Component.CASH_FEE),
        charges("02-02", "1"),  # a cycle that is not over
    ]
    found = checked(some, [*fees, charges("01-31", "155"), pays("01-15", "1000")], "02-05")
    said = [(one.line.cycle, one.line.component.value, one.line.state) for one in found]
    assert said == [
        (0, "interest", State.DIFFERENT),  # a payment of 1,000.00 in the middle
        (0, "cash_fee", State.UNCHECKED),
        (0, "annual_fee", State.UNCHECKED),
        (0, "annual_fee", State.UNCHECKED),
        (1, "interest", State.UNCHECKED),
    ]
    assert found[1].line.difference.fen == 0
    missing = checked(some, [], "01-31")
    assert [one.line.state for one in missing] == [State.NOT_BILLED, State.NOT_BILLED]
    assert missing[0].ways == ()
    (not_due,) = checked(terms(), [charges("01-31", "30", LATE)], "01-31")
    assert (not_due.line.state, not_due.ways) == (State.NOT_DUE, ())


def test_interest_cut_into_lines_is_one_figure() -> None:
    some = terms(opening=owing(principal="10000"))
    bill = [charges("01-31", "100"), charges("01-31", "55", Component.PENALTY_INTEREST, no=1)]
    (interest, _late) = checked(some, bill, "01-31")
    assert interest.line.state is State.EQUAL
    assert len(interest.line.entries) == 2


def test_the_whole_check_sums_up_and_names_the_law() -> None:
    some = terms(opening=owing(principal="20000"))
    made = as_billed(WAYS[Way.CHARGE_BEARS](some), [], "03-31")
    bill = [replace(one, label="滞纳金") if one.component is LATE else one for one in made]
    found = check(some, RULES, bill, day("03-31"))
    codes = [one.code for one in found.findings]
    assert "mediation.bill.charge_bears" in codes
    assert "mediation.bill.forbidden" in codes
    assert all("111号" in one.article for one in found.findings)
    assert str(found.too_much) == str(sum((one.line.difference.amount for one in found.lines), Decimal(0)))
    assert found.too_much.fen > 0
    assert found.owed_billed > found.owed_right
    # 0.0005 × 365 = 18.25 %: above four times the LPR of 3 %, below 24 %
    assert [one.code for one in found.reference] == ["terms.reference.above_lpr"]


def test_interest_on_interest_is_a_finding_unless_agreed() -> None:
    some = terms(opening=owing(principal="10000"))
    bill = as_billed(WAYS[Way.COMPOUNDED](some), [], "02-28")
    (one,) = check(some, RULES, bill, day("02-28")).findings
    assert (one.code, dict(one.params)["cycle"]) == ("mediation.bill.compounded", 2)
    assert check(replace(some, compounding=True), RULES, bill, day("02-28")).findings == ()


def test_an_old_word_before_its_day_is_none() -> None:
    old = replace(charges("01-20", "15", LATE, label="滞纳金"), posted=date(2016, 1, 20), traded=date(2016, 1, 20))
    some = terms(start=date(2016, 1, 1))
    assert (
        check(some, RULES, [old, replace(buys("01-02", "1"), posted=date(2016, 1, 2))], date(2016, 1, 31)).findings
        == ()
    )


def test_every_way_has_its_rule_and_fees_on_cash_are_compared_when_known() -> None:
    assert all(rule in RULES.rules for rule in RULE_OF.values())
    some: Any = terms(cash_fee_share=Decimal("0.01"))
    entries = [entry(What.CASH, "01-10", "2000"), charges("01-10", "25", Component.CASH_FEE)]
    lines = compare(course(some, RULES, entries, day("01-31")), entries, recomputed(some), day("01-31"))
    assert [(one.component.value, str(one.difference)) for one in lines] == [
        ("interest", "-22.00"),
        ("cash_fee", "5.00"),
    ]
    assert figures(right(some, entries[:1], "01-31"), Component.CASH_FEE) == ["20.00"]
