"""What a payment settles: both worked examples, the civil code, and that no cent is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.money import Money
from app.terms.allocation import allocate, civil_code_order, order_when_overdue
from app.terms.debt import COMPONENTS, Component, Debt
from tests.terms.given import RULES, debt, yuan

OWED = debt(late_charge="600", instalment_fee="300", interest="4200", principal="30000")


def left_after(days: int) -> tuple[str, str, str]:
    left = allocate(yuan("5000"), OWED, order_when_overdue(days, RULES)).left
    fees = left[Component.LATE_CHARGE] + left[Component.INSTALMENT_FEE]
    return str(fees), str(left[Component.INTEREST]), str(left[Component.PRINCIPAL])


@pytest.mark.parametrize("days", [0, 60, 90])
def test_charges_go_first_up_to_day_ninety(days: int) -> None:
    assert left_after(days) == ("0.00", "100.00", "30000.00")


@pytest.mark.parametrize("days", [91, 120])
def test_principal_goes_first_from_day_ninety_one(days: int) -> None:
    assert left_after(days) == ("900.00", "4200.00", "25000.00")


def test_where_nothing_was_agreed_the_civil_code_orders() -> None:
    order = civil_code_order(RULES)
    assert order[:5] == (
        Component.ENFORCEMENT_COST,
        Component.INTEREST,
        Component.COMPOUND_INTEREST,
        Component.PENALTY_INTEREST,
        Component.PRINCIPAL,
    )
    assert set(order) == set(COMPONENTS)


def test_what_is_paid_too_much_is_told() -> None:
    result = allocate(yuan("36000"), OWED, order_when_overdue(1, RULES))
    assert (result.over, result.left.total, result.paid) == (yuan("900"), yuan("0"), OWED)


@pytest.mark.parametrize("payment", ["-0.01"])
def test_a_negative_payment_is_a_bug(payment: str) -> None:
    with pytest.raises(ValueError, match="not negative"):
        allocate(yuan(payment), OWED, COMPONENTS)


def test_an_order_that_forgets_a_component_is_a_bug() -> None:
    with pytest.raises(ValueError, match="every component once"):
        allocate(yuan("1"), OWED, COMPONENTS[:-1])
    with pytest.raises(ValueError, match="every component once"):
        allocate(yuan("1"), OWED, (*COMPONENTS, Component.PRINCIPAL))


def test_nothing_is_overdue_for_negative_days() -> None:
    with pytest.raises(ValueError, match="negative"):
        order_when_overdue(-1, RULES)


@given(
    st.integers(0, 10**8),
    st.lists(st.integers(0, 10**7), min_size=9, max_size=9),
    st.permutations(COMPONENTS),
)
def test_no_cent_is_lost_and_the_order_is_kept(payment: int, amounts: list[int], order: list[Component]) -> None:
    owed = Debt(tuple(Money(fen) for fen in amounts))
    result = allocate(Money(payment), owed, order)
    assert result.paid.total + result.over == Money(payment)
    assert result.paid + result.left == owed
    assert not result.over or not result.left.total
    untouched = False
    for component in order:
        if untouched:
            assert not result.paid[component]
        untouched = untouched or bool(result.left[component])
