"""A debt has all its components, in one currency, and never less than nothing."""

import pytest

from app.kernel.money import Money
from app.terms.debt import COMPONENTS, Component, Debt
from tests.terms.given import ZH, debt, yuan


def test_what_is_not_owed_is_zero() -> None:
    owed = debt(principal="100", late_charge="5.50")
    assert owed[Component.PRINCIPAL] == yuan("100")
    assert owed[Component.INTEREST] == yuan("0")
    assert (owed.total, owed.charges, owed.currency) == (yuan("105.50"), yuan("5.50"), "CNY")


def test_debts_add_and_subtract_by_component() -> None:
    assert debt(principal="3", interest="1") + debt(interest="2") == debt(principal="3", interest="3")
    assert debt(principal="3") - debt(principal="1") == debt(principal="2")


@pytest.mark.parametrize(
    "amounts",
    [
        (Money(1),),
        (Money(1),) * 8 + (Money(1, "USD"),),
        (Money(-1),) * 9,
    ],
)
def test_a_debt_that_cannot_be_is_a_bug(amounts: tuple[Money, ...]) -> None:
    with pytest.raises(ValueError):
        Debt(amounts)


def test_more_cannot_be_taken_away_than_is_owed() -> None:
    with pytest.raises(ValueError, match="less than nothing"):
        debt(principal="1") - debt(principal="2")


def test_a_debt_is_kept_as_text() -> None:
    owed = Debt.of({Component.CASH_FEE: Money(150, "USD")})
    plain = owed.to_plain()
    assert plain["currency"] == "USD"
    assert plain["cash_fee"] == "1.50"
    assert Debt.from_plain(plain) == owed
    assert Debt.from_plain({"currency": "CNY", "principal": "1.00"}) == debt(principal="1")
    with pytest.raises(ValueError, match="gratuity"):
        Debt.from_plain({"currency": "CNY", "gratuity": "1.00"})


def test_a_debt_of_nothing_has_a_currency() -> None:
    assert Debt.of({}, "EUR").currency == "EUR"


def test_every_component_has_a_label() -> None:
    assert list(ZH.labels("component")) == [component.value for component in COMPONENTS]
