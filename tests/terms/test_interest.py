"""Daily interest and the late charge, by the worked examples."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.interest import Cycle, Stretch, bearing, daily_interest, run_on, stretches
from app.terms.late_charge import late_charge
from tests.terms.given import RULES, debt, yuan

RATE = Decimal("0.0005")


def test_the_examples_of_the_design() -> None:
    assert daily_interest([Stretch(yuan("10000"), 30)], RATE) == yuan("150.00")
    assert run_on(yuan("10000"), RATE, [30, 31], compounding=True) == [
        Cycle(yuan("10000"), 30, yuan("150.00")),
        Cycle(yuan("10150"), 31, yuan("157.33")),
    ]


def test_without_the_contract_s_word_nothing_compounds() -> None:
    assert [cycle.interest for cycle in run_on(yuan("10000"), RATE, [30, 30], compounding=False)] == [yuan("150")] * 2


def test_interest_is_rounded_once_and_not_every_day() -> None:
    # A day of 1.00 bears 0.0005, which alone would always be rounded away.
    assert daily_interest([Stretch(yuan("1"), 1)] * 10, RATE) == yuan("0.01")
    assert daily_interest([], RATE, "USD") == Money(0, "USD")


def test_a_balance_is_cut_where_it_moves() -> None:
    parts = stretches(
        yuan("1000"),
        [(date(2026, 11, 20), yuan("-400")), (date(2026, 11, 11), yuan("100")), (date(2026, 11, 20), yuan("50"))],
        date(2026, 11, 1),
        date(2026, 12, 1),
    )
    assert parts == [Stretch(yuan("1000"), 10), Stretch(yuan("1100"), 9), Stretch(yuan("750"), 11)]
    assert sum(part.days for part in parts) == 30


def test_a_movement_on_the_first_day_counts_from_then() -> None:
    day = date(2026, 11, 1)
    assert stretches(yuan("1"), [(day, yuan("2"))], day, date(2026, 11, 3)) == [Stretch(yuan("3"), 2)]


@pytest.mark.parametrize("day", [date(2026, 10, 31), date(2026, 12, 1)])
def test_a_movement_outside_the_cycle_is_a_bug(day: date) -> None:
    with pytest.raises(ValueError, match="not within"):
        stretches(yuan("1"), [(day, yuan("1"))], date(2026, 11, 1), date(2026, 12, 1))


def test_a_stretch_has_no_negative_days() -> None:
    with pytest.raises(ValueError, match="negative"):
        Stretch(yuan("1"), -1)


@given(st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 60)), min_size=1, max_size=12))
def test_interest_never_shrinks_when_a_day_is_added(parts: list[tuple[int, int]]) -> None:
    some = [Stretch(Money(fen), days) for fen, days in parts]
    more = [*some[:-1], Stretch(some[-1].balance, some[-1].days + 1)]
    assert daily_interest(more, RATE) >= daily_interest(some, RATE)


def test_fees_and_late_charges_never_bear_interest() -> None:
    owed = debt(
        principal="1000", interest="20", compound_interest="1", late_charge="30", annual_fee="200", cash_fee="10"
    )
    assert bearing(owed, compounding=False, rules=RULES) == yuan("1000")
    assert bearing(owed, compounding=True, rules=RULES) == yuan("1021")


def test_what_a_pack_exempts_bears_no_interest_whatever_the_contract_says() -> None:
    never = replace(RULES["interest.never_on"], value=["compound_interest"])
    rules = RulesInForce(RULES.day, RULES.rules | {never.name: never})
    assert bearing(debt(principal="1000", interest="20", compound_interest="1"), compounding=True, rules=rules) == yuan(
        "1020"
    )


@pytest.mark.parametrize(
    ("unpaid", "months", "charge"),
    [
        ("0", 1, "0"),
        ("100", 1, "30"),
        ("600", 1, "30"),
        ("600.20", 1, "30.01"),
        ("1000", 2, "50"),
        ("1000", 3, "60"),
        ("500", 3, "30"),
        ("500.10", 9, "30.01"),
    ],
)
def test_the_late_charge_is_a_share_with_a_minimum(unpaid: str, months: int, charge: str) -> None:
    assert late_charge(yuan(unpaid), months, RULES) == yuan(charge)


@pytest.mark.parametrize(("unpaid", "months"), [("1", 0), ("-1", 1)])
def test_a_late_charge_needs_a_missed_month(unpaid: str, months: int) -> None:
    with pytest.raises(ValueError, match="missed"):
        late_charge(yuan(unpaid), months, RULES)
