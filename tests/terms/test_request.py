"""Bad input is refused by name of the field, all of it at once, with the article where there is one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from app.terms.plan import make_plan
from app.terms.reading import FIELDS, read_day, read_rate, read_request, read_whole
from app.terms.request import GraceInterest, Method, PlanRequest, Remainder, Roll, check_request
from tests.terms.given import CALENDAR, EN, RULES, ZH, yuan

PLAIN = PlanRequest(yuan("3000"), 12, date(2026, 12, 15))
TYPED = {"principal": "30,000.00", "months": "36", "first_due": "2026-12-15"}


def refused(**changes: Any) -> list[tuple[str, str | None]]:
    return [
        (one.code.removeprefix("terms.plan."), one.field) for one in check_request(replace(PLAIN, **changes), RULES)
    ]


def told(texts: dict[str, str]) -> list[tuple[str, str | None]]:
    with pytest.raises(Refusal) as caught:
        read_request(TYPED | texts, RULES)
    error = caught.value
    parts = error.refusals if isinstance(error, RefusedTogether) else (error,)
    return sorted((one.code.removeprefix("terms.plan."), one.field) for one in parts)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"principal": yuan("-1")}, "negative", "principal"),
        ({"principal": yuan("0")}, "principal_too_small", "principal"),
        ({"principal": yuan("0.11")}, "principal_too_small", "principal"),
        ({"down_payment": yuan("-1")}, "negative", "down_payment"),
        ({"down_payment": Money(1, "USD")}, "currency_differs", "down_payment"),
        ({"down_payment": yuan("3000")}, "down_payment_too_large", "down_payment"),
        ({"down_payment": yuan("3000.01")}, "down_payment_too_large", "down_payment"),
        ({"down_payment": yuan("2999.89")}, "principal_too_small", "principal"),
        ({"months": 0}, "months_too_few", "months"),
        ({"months": -1}, "months_too_few", "months"),
        ({"months": 61}, "too_long", "months"),
        ({"grace_months": -1}, "grace_negative", "grace_months"),
        ({"grace_months": 49}, "too_long_with_grace", "grace_months"),
        ({"method": Method.FLAT_FEE}, "rate_missing", "fee_rate"),
        ({"method": Method.ANNUITY}, "rate_missing", "annual_rate"),
        ({"method": Method.EQUAL_PRINCIPAL}, "rate_missing", "annual_rate"),
        ({"fee_rate": Decimal("0.01")}, "rate_not_used", "fee_rate"),
        ({"annual_rate": Decimal("0.01")}, "rate_not_used", "annual_rate"),
        ({"method": Method.FLAT_FEE, "fee_rate": Decimal("NaN")}, "not_a_rate", "fee_rate"),
        ({"method": Method.FLAT_FEE, "fee_rate": Decimal("Infinity")}, "not_a_rate", "fee_rate"),
        ({"method": Method.FLAT_FEE, "fee_rate": Decimal("-0.01")}, "rate_negative", "fee_rate"),
        ({"method": Method.ANNUITY, "annual_rate": Decimal(1)}, "rate_too_high", "annual_rate"),
        ({"first_due": date(1999, 12, 31)}, "date_out_of_range", "first_due"),
        ({"first_due": date(9999, 12, 1)}, "date_out_of_range", "first_due"),
        ({"start": date(2206, 11, 24)}, "date_out_of_range", "start"),
        ({"start": date(2026, 12, 15)}, "first_due_too_early", "first_due"),
    ],
)
def test_what_cannot_be_is_refused_by_name_of_the_field(changes: dict[str, Any], code: str, field: str) -> None:
    assert refused(**changes) == [(code, field)]
    for wording in (ZH, EN):
        words = wording.told(check_request(replace(PLAIN, **changes), RULES)[0])
        assert words.sentence != f"terms.plan.{code}"
        assert "{" not in words.line()
        assert words.remedy


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"months": 60},
        {"months": 1},
        {"months": 48, "grace_months": 12},
        {"principal": yuan("0.12")},
        {"down_payment": yuan("0")},
        {"down_payment": yuan("2999.88")},
        {"fee_rate": Decimal(0), "annual_rate": Decimal(0)},
        {"method": Method.ANNUITY, "annual_rate": Decimal("0.9999")},
        {"start": date(2026, 12, 14)},
        {"start": date(2022, 11, 30), "first_due": date(2022, 12, 31), "months": 60},
    ],
)
def test_what_is_just_allowed_is_allowed(changes: dict[str, Any]) -> None:
    asked = replace(PLAIN, **changes)
    assert check_request(asked, RULES) == []
    assert make_plan(asked, RULES, CALENDAR).rows[-1].balance.fen == 0


def test_sixty_one_months_name_the_article() -> None:
    with pytest.raises(Refusal) as caught:
        make_plan(replace(PLAIN, months=61), RULES, CALENDAR)
    assert ZH.told(caught.value).sentence == (
        "期数 61 超过最长 60 个月（5 年）：《商业银行信用卡业务监督管理办法》第七十条。"
    )
    assert "第七十条" in EN.told(caught.value).sentence
    assert caught.value.field == "months"


def test_the_last_due_date_lies_within_five_years_of_the_agreement() -> None:
    late = replace(PLAIN, months=60, start=date(2026, 11, 1))
    assert [one.code for one in check_request(late, RULES)] == ["terms.plan.ends_too_late"]
    assert "第七十条" in ZH.told(check_request(late, RULES)[0]).sentence
    assert check_request(replace(late, months=59), RULES) == []


def test_several_reasons_are_told_together() -> None:
    with pytest.raises(RefusedTogether) as caught:
        make_plan(replace(PLAIN, months=61, principal=yuan("-1"), method=Method.ANNUITY), RULES, CALENDAR)
    assert [one.field for one in caught.value.refusals] == ["principal", "months", "annual_rate"]
    assert len(ZH.told(caught.value).sentence.splitlines()) == 3


def test_a_request_is_read_as_typed() -> None:
    asked = read_request(
        {
            "principal": "３０，０００．００元",
            "months": " ３６ ",
            "first_due": "2026年12月15日",
            "method": "annuity",
            "annual_rate": "14.4%",
            "down_payment": "¥ 1,000",
            "remainder": "first",
            "grace_months": "2",
            "grace_interest": "added",
            "roll": "next_working_day",
            "start": "20261124",
        },
        RULES,
    )
    assert asked == PlanRequest(
        principal=yuan("30000"),
        months=36,
        first_due=date(2026, 12, 15),
        method=Method.ANNUITY,
        annual_rate=Decimal("0.144"),
        down_payment=yuan("1000"),
        remainder=Remainder.FIRST,
        grace_months=2,
        grace_interest=GraceInterest.ADDED,
        roll=Roll.NEXT_WORKING_DAY,
        start=date(2026, 11, 24),
    )


def test_the_method_follows_from_the_rate() -> None:
    assert read_request(TYPED, RULES).method is Method.INTEREST_FREE
    assert read_request(TYPED | {"fee_rate": "0.006", "method": " "}, RULES).method is Method.FLAT_FEE
    assert read_request(TYPED | {"annual_rate": "0.18"}, RULES).method is Method.ANNUITY


def test_another_currency_is_kept() -> None:
    assert read_request(TYPED, RULES, "USD").principal == Money(3_000_000, "USD")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({"principal": ""}, [("money.empty", "principal")]),
        ({"principal": "-1"}, [("money.negative", "principal")]),
        ({"principal": "1.234"}, [("money.too_many_places", "principal")]),
        ({"principal": "NaN"}, [("money.not_a_number", "principal")]),
        ({"principal": "1e5"}, [("money.not_a_number", "principal")]),
        ({"principal": "0"}, [("principal_too_small", "principal")]),
        ({"down_payment": "1.001"}, [("money.too_many_places", "down_payment")]),
        ({"months": ""}, [("empty", "months")]),
        ({"months": "12.5"}, [("not_whole", "months")]),
        ({"months": "61"}, [("too_long", "months")]),
        ({"months": "0"}, [("months_too_few", "months")]),
        ({"months": "99999999999999"}, [("not_whole", "months")]),
        ({"first_due": ""}, [("empty", "first_due")]),
        ({"first_due": "2026-02-30"}, [("not_a_day", "first_due")]),
        ({"first_due": "0001-01-01"}, [("date_out_of_range", "first_due")]),
        ({"first_due": "tomorrow", "start": "2026-11-24"}, [("not_a_day", "first_due")]),
        ({"fee_rate": "NaN"}, [("not_a_rate", "fee_rate")]),
        ({"fee_rate": "1"}, [("rate_too_high", "fee_rate")]),
        ({"fee_rate": "100%"}, [("rate_too_high", "fee_rate")]),
        ({"annual_rate": "-0.1"}, [("rate_negative", "annual_rate")]),
        (
            {"annual_rate": "0.1", "method": "flat_fee"},
            [("rate_missing", "fee_rate"), ("rate_not_used", "annual_rate")],
        ),
        ({"method": "balloon"}, [("not_a_choice", "method")]),
        ({"remainder": "middle"}, [("not_a_choice", "remainder")]),
        ({"roll": "back"}, [("not_a_choice", "roll")]),
        ({"grace_months": "-1"}, [("grace_negative", "grace_months")]),
        ({"grace_months": "25"}, [("too_long_with_grace", "grace_months")]),
        (
            {"principal": "x", "months": "61", "first_due": "x", "grace_months": "x", "start": "x", "annual_rate": "2"},
            [
                ("money.not_a_number", "principal"),
                ("not_a_day", "first_due"),
                ("not_a_day", "start"),
                ("not_whole", "grace_months"),
                ("rate_too_high", "annual_rate"),
                ("too_long", "months"),
            ],
        ),
    ],
)
def test_every_wrong_text_is_told_by_its_field(texts: dict[str, str], expected: list[tuple[str, str]]) -> None:
    assert told(texts) == expected


def test_a_field_that_a_plan_does_not_have_is_a_bug() -> None:
    assert "fee_rate" in FIELDS
    with pytest.raises(ValueError, match="fee-rate"):
        read_request(TYPED | {"fee-rate": "0.006"}, RULES)


@pytest.mark.parametrize(
    "text", ["2026-12-05", "2026/12/5", "2026.12.05", "20261205", "2026年12月5日", "２０２６－１２－０５"]
)
def test_days_are_read_in_the_usual_forms(text: str) -> None:
    assert read_day(text, "first_due") == date(2026, 12, 5)


@pytest.mark.parametrize(
    ("text", "rate"), [("0.006", "0.006"), ("0.6%", "0.006"), ("０．６％", "0.006"), (".18", "0.18")]
)
def test_rates_are_read_as_shares_or_in_percent(text: str, rate: str) -> None:
    assert read_rate(text, "fee_rate") == Decimal(rate)


@pytest.mark.parametrize("text", ["", "inf", "0,6", "%", "1e-3", "0.0060000000001111111"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        read_rate(text, "fee_rate")


def test_whole_numbers_may_have_a_sign() -> None:
    assert read_whole("+3", "months") == 3
