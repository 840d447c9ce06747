"""The annualised cost, against an independent library."""

from dataclasses import replace
from decimal import Decimal

import numpy_financial
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.kernel.money import Money
from app.terms.plan import make_plan
from app.terms.rate import annual_rate, annuity, effective_annual_rate, monthly_interest, monthly_rate
from app.terms.request import PlanRequest
from tests.terms.given import CALENDAR, RULES, requests, yuan


def test_a_loan_of_known_price() -> None:
    assert abs(monthly_rate(yuan("100"), [yuan("110")]) - Decimal("0.1")) < Decimal("1e-20")
    assert annual_rate(Decimal("0.01")) == Decimal("0.1200")
    assert effective_annual_rate(Decimal("0.01")) == Decimal("0.1268")


def test_half_a_place_goes_up() -> None:
    assert str(annual_rate(Decimal("0.0000125") / 3)) == "0.0001"


def test_paying_back_no_more_costs_nothing() -> None:
    assert monthly_rate(yuan("100"), [yuan("50"), yuan("50")]) == 0
    assert monthly_rate(yuan("100"), [yuan("40")]) == 0


def test_nothing_financed_has_no_rate() -> None:
    with pytest.raises(ValueError, match="nothing was financed"):
        monthly_rate(yuan("0"), [yuan("1")])


def test_the_payment_of_an_annuity_agrees_with_the_library() -> None:
    theirs = -numpy_financial.pmt(0.18 / 12, 36, 45678.90)
    assert annuity(yuan("45678.90"), Decimal("0.18"), 36) == Money.of(Decimal(str(round(theirs, 6))))


def test_interest_of_a_month() -> None:
    assert monthly_interest(yuan("12000"), Decimal("0.12")) == yuan("120")


@given(requests())
def test_the_internal_rate_of_return_agrees_with_the_library(request: PlanRequest) -> None:
    # A hundred yuan on top: where cents weigh most the library's polynomial has no root that a bank would call a rate.
    request = replace(request, principal=request.principal + yuan("100"))
    made = make_plan(request, RULES, CALENDAR)
    flows = [0.0] * (request.grace_months + request.months)
    for row in made.rows:
        flows[len(flows) - len(made.rows) + row.n - 1] = float(row.total.amount)
    theirs = float(numpy_financial.irr([-float(request.financed.amount), *flows]))
    assert float(made.annual_rate) == pytest.approx(theirs * 12, abs=6e-5)
    assert float(made.effective_annual_rate) == pytest.approx((1 + theirs) ** 12 - 1, rel=1e-5, abs=6e-5)


@given(st.integers(1, 10**9), st.lists(st.integers(0, 10**8), min_size=1, max_size=60))
def test_the_rate_makes_both_sides_worth_the_same(financed: int, payments: list[int]) -> None:
    assume(sum(payments) > financed)
    rate = monthly_rate(Money(financed), [Money(fen) for fen in payments])
    worth = sum((Decimal(fen) / (1 + rate) ** month for month, fen in enumerate(payments, 1)), Decimal(0))
    assert abs(worth - financed) < Decimal("0.0001") * financed
