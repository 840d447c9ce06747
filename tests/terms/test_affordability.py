"""Three numbers against one instalment."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.affordability import affordability, basic_living, shortest_plan
from app.terms.plan import make_plan
from app.terms.reference import percent, reference_lines
from app.terms.request import Method, PlanRequest
from tests.terms.given import CALENDAR, EN, RULES, ZH, yuan

LIVING = RULES["affordability.basic_living.default"]
ASKED = PlanRequest(yuan("30000"), 60, date(2026, 12, 15), Method.ANNUITY, annual_rate=Decimal("0.12"))


@pytest.mark.parametrize(
    ("instalment", "affordable", "margin"),
    [("1100", True, "0.00"), ("1100.01", False, "-0.01"), ("0", True, "1100.00")],
)
def test_what_is_left_must_cover_the_instalment(instalment: str, affordable: bool, margin: str) -> None:
    result = affordability(yuan("6000"), 2, yuan("2500"), yuan(instalment), LIVING)
    assert (str(result.living), str(result.disposable)) == ("2400.00", "1100.00")
    assert (result.affordable, str(result.margin)) == (affordable, margin)


def test_a_month_that_does_not_close_affords_nothing() -> None:
    result = affordability(yuan("1000"), 3, yuan("0"), yuan("0"), LIVING)
    assert (str(result.disposable), result.affordable) == ("-2600.00", False)


def test_negative_input_is_refused_by_name() -> None:
    with pytest.raises(RefusedTogether) as caught:
        affordability(yuan("-1"), -1, yuan("-1"), yuan("-1"), LIVING)
    assert [one.field for one in caught.value.refusals] == ["income", "other_instalments", "instalment", "dependants"]
    with pytest.raises(Refusal) as single:
        affordability(yuan("1"), -1, yuan("0"), yuan("0"), LIVING)
    assert (ZH.told(single.value).sentence, EN.told(single.value).sentence) == ("-1 是负数。", "-1 is negative.")


def test_the_nearest_region_gives_the_basic_living() -> None:
    names = ("310115", "310000", "320500")
    extra = {f"affordability.basic_living.{name}": replace(LIVING, value=int(name)) for name in names}
    rules = RulesInForce(RULES.day, RULES.rules | extra)
    found = {code: basic_living(code, rules).value for code in ("310115", "310101", "320506", "110000", "")}
    assert found == {"310115": 310115, "310101": 310000, "320506": 320500, "110000": LIVING.value, "": LIVING.value}
    assert not LIVING.checked


@given(st.integers(0, 10**6))
def test_the_shortest_affordable_plan_is_the_shortest(left: int) -> None:
    disposable = Money(left)
    plan = shortest_plan(ASKED, disposable, RULES, CALENDAR)
    if plan is None:
        assert make_plan(ASKED, RULES, CALENDAR).highest > disposable
    else:
        assert plan.highest <= disposable
        months = plan.request.months
        assert months == 1 or make_plan(replace(ASKED, months=months - 1), RULES, CALENDAR).highest > disposable


def test_a_debt_of_few_cents_is_not_cut_finer_than_a_cent() -> None:
    plan = shortest_plan(replace(ASKED, principal=yuan("0.03")), yuan("0.01"), RULES, CALENDAR)
    assert plan is not None
    assert plan.request.months == 3
    assert shortest_plan(replace(ASKED, principal=yuan("0.03")), yuan("0"), RULES, CALENDAR) is None


def test_reference_lines_warn_only_above_them() -> None:
    codes = [
        [
            note.code.removeprefix("terms.reference.")
            for note in reference_lines(Decimal(rate), yuan("1"), yuan(sum_), RULES)
        ]
        for rate, sum_ in (("0.12", "1"), ("0.1201", "1"), ("0.2401", "1.01"))
    ]
    assert codes == [[], ["above_lpr"], ["above_lpr", "above_rate", "charges_above_principal"]]


def test_a_share_is_written_in_percent() -> None:
    assert percent(Decimal("0.1317")) == "13.17%"
