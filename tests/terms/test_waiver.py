"""Waived = claimed − agreed, principal apart."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from app.terms.debt import COMPONENTS, Component, Debt
from app.terms.waiver import Waiver, waive
from tests.terms.given import EN, ZH, debt

CLAIMED = debt(principal="30000", interest="4200", late_charge="800")


def test_what_is_waived_is_the_difference() -> None:
    waiver = waive(CLAIMED, debt(principal="30000", interest="4000"))
    assert waiver.waived == debt(interest="200", late_charge="800")
    assert waiver.share == Decimal("0.2")


def test_nothing_claimed_has_no_share() -> None:
    assert waive(debt(principal="1"), debt(principal="1")).share == 0


def test_more_agreed_than_claimed_is_refused_by_component() -> None:
    with pytest.raises(Refusal) as caught:
        waive(CLAIMED, debt(principal="30000", interest="4200.01", late_charge="800"))
    assert (caught.value.code, caught.value.field) == ("terms.waiver.more_than_claimed", "interest")
    assert ZH.told(caught.value).sentence == "利息：协商金额 4,200.01 大于主张金额 4,200.00。"
    assert EN.told(caught.value).sentence.startswith("Interest: 4,200.01 agreed")


def test_principal_is_not_waived_in_an_ordinary_plan() -> None:
    agreed = debt(principal="29999.99", interest="4200", late_charge="800")
    with pytest.raises(Refusal) as caught:
        waive(CLAIMED, agreed)
    assert (caught.value.code, caught.value.field) == ("terms.waiver.principal", "principal")
    assert "不减免本金" in ZH.told(caught.value).sentence
    assert waive(CLAIMED, agreed, principal_may_be_waived=True).waived == debt(principal="0.01")


def test_several_reasons_are_told_together() -> None:
    with pytest.raises(RefusedTogether) as caught:
        waive(CLAIMED, debt(principal="1", interest="5000"))
    assert [one.field for one in caught.value.refusals] == ["principal", "interest"]


def test_currencies_are_not_mixed() -> None:
    with pytest.raises(Refusal) as caught:
        waive(CLAIMED, Debt.of({Component.PRINCIPAL: Money(1, "USD")}))
    assert caught.value.code == "terms.waiver.currency_differs"


@given(st.lists(st.tuples(st.integers(0, 10**9), st.integers(0, 10**9)), min_size=9, max_size=9))
def test_claimed_agreed_and_waived_add_up(pairs: list[tuple[int, int]]) -> None:
    claimed = Debt(tuple(Money(max(pair)) for pair in pairs))
    agreed = Debt(tuple(Money(min(pair)) for pair in pairs))
    waiver = waive(claimed, agreed, principal_may_be_waived=True)
    assert waiver.agreed + waiver.waived == claimed
    assert 0 <= waiver.share <= 1
    assert Waiver.from_plain(waiver.to_plain()) == waiver
    assert set(waiver.to_plain()["waived"]) == {"currency", *COMPONENTS}
