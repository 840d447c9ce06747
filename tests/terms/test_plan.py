"""The schedule: worked examples of the design, and properties that hold for every request."""

import json
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext

import pytest
from hypothesis import given

from app.kernel.days import add_months
from app.kernel.money import Money
from app.terms.plan import Instalment, Plan, make_plan, plan_json, split
from app.terms.request import GraceInterest, Method, PlanRequest, Remainder, Roll
from tests.terms.given import CALENDAR, RULES, ZH, requests, yuan

EXAMPLE = PlanRequest(
    principal=yuan("30000.00"),
    months=36,
    first_due=date(2026, 12, 15),
    method=Method.FLAT_FEE,
    fee_rate=Decimal("0.006"),
)


def plan(request: PlanRequest = EXAMPLE, **changes: object) -> Plan:
    return make_plan(replace(request, **changes), RULES, CALENDAR)  # type: ignore[arg-type]


def lent(months: int, method: Method, rate: str, amount: str = "12000") -> PlanRequest:
    asked = PlanRequest(yuan(amount), months, date(2026, 12, 15), method)
    flat = method is Method.FLAT_FEE
    return replace(asked, fee_rate=Decimal(rate)) if flat else replace(asked, annual_rate=Decimal(rate))


def test_the_example_of_the_design() -> None:
    answer = plan_json(plan())
    assert answer["rows"][0] == {
        "n": 1,
        "due": "2026-12-15",
        "principal": "833.33",
        "interest": "0.00",
        "fee": "180.00",
        "total": "1013.33",
        "balance": "29166.67",
    }
    assert (answer["annual_rate"], answer["effective_annual_rate"]) == ("0.1317", "0.1400")
    assert (answer["total"], answer["interest_total"], answer["fee_total"]) == ("36480.00", "0.00", "6480.00")
    assert list(answer) == [
        "rows",
        "total",
        "interest_total",
        "fee_total",
        "annual_rate",
        "effective_annual_rate",
        "warnings",
    ]
    last = answer["rows"][-1]
    assert (last["due"], last["principal"], last["balance"]) == ("2029-11-15", "833.45", "0.00")
    assert answer["warnings"] == ["terms.plan.flat_fee_is_old", "terms.reference.above_lpr"]


def test_the_remainder_goes_where_it_was_asked_for() -> None:
    first = plan(remainder=Remainder.FIRST).rows
    assert (str(first[0].principal), str(first[-1].principal)) == ("833.45", "833.33")
    assert split(Money(100), 3, Remainder.LAST) == [Money(33), Money(33), Money(34)]
    assert split(Money(100), 3, Remainder.FIRST) == [Money(34), Money(33), Money(33)]


def test_equal_principal_pays_interest_on_what_is_left() -> None:
    rows = plan(lent(12, Method.EQUAL_PRINCIPAL, "0.12")).rows
    assert [str(row.interest) for row in rows[:3]] == ["120.00", "110.00", "100.00"]
    assert {str(row.principal) for row in rows} == {"1000.00"}


def test_an_annuity_pays_the_same_until_the_last_clears_the_balance() -> None:
    made = plan(lent(12, Method.ANNUITY, "0.12"))
    assert {str(row.total) for row in made.rows[:-1]} == {"1066.19"}
    assert str(made.rows[-1].total) == "1066.14"
    assert str(made.annual_rate) == "0.1200"
    assert made.highest == yuan("1066.19")


@pytest.mark.parametrize("method", [Method.FLAT_FEE, Method.EQUAL_PRINCIPAL, Method.ANNUITY])
def test_rate_zero_is_interest_free(method: Method) -> None:
    free = plan(PlanRequest(yuan("1000"), 7, date(2027, 1, 31)))
    zero = plan(lent(7, method, "0", "1000"), first_due=date(2027, 1, 31))
    assert zero.rows == free.rows
    assert (str(zero.annual_rate), zero.warnings) == ("0.0000", ())


def test_one_month_is_a_plan() -> None:
    made = plan(months=1)
    assert [str(row.total) for row in made.rows] == ["30180.00"]
    assert str(made.annual_rate) == "0.0720"


def test_a_down_payment_is_not_financed() -> None:
    made = plan(down_payment=yuan("3000"))
    assert str(made.rows[0].fee) == "162.00"
    assert made.total == yuan("27000") + made.fee_total


def test_interest_is_half_up_of_the_exact_product() -> None:
    # 3,000.00 × 0.07 ÷ 12 is 17.5 exactly; 1.20 × 0.05 ÷ 12 is half a cent exactly, and goes up.
    assert str(plan(lent(1, Method.ANNUITY, "0.07", "3000")).rows[0].interest) == "17.50"
    assert str(plan(lent(1, Method.ANNUITY, "0.05", "1.20")).rows[0].interest) == "0.01"


def test_dates_are_counted_from_the_first() -> None:
    dues = [row.due for row in plan(first_due=date(2027, 1, 31), months=14).rows]
    assert dues[:4] == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]
    assert dues[13] == date(2028, 2, 29)


def test_rolling_moves_days_off_and_leaves_unpublished_years_to_the_clause() -> None:
    made = plan(first_due=date(2026, 10, 1), months=6, roll=Roll.NEXT_WORKING_DAY)
    dues = [(row.due, row.nominal) for row in made.rows]
    # 1 October 2026 opens a holiday until the 7th; 1 November is a Sunday; 1 January and 1 March 2027 are unknown.
    assert dues[0] == (date(2026, 10, 8), date(2026, 10, 1))
    assert dues[1] == (date(2026, 11, 2), date(2026, 11, 1))
    assert dues[3:] == [(date(2027, month, 1),) * 2 for month in (1, 2, 3)]
    told = [
        ZH.told(note.refusal()).sentence for note in made.warnings if note.code == "terms.plan.days_off_unpublished"
    ]
    assert told == [
        "2027年放假安排尚未公布，相应还款日按名义日期列出，遇法定休假日顺延至次一工作日：《民法典》第二百零三条。"
    ]


def test_rolling_within_published_years_says_nothing() -> None:
    made = plan(first_due=date(2026, 5, 9), months=1, roll=Roll.NEXT_WORKING_DAY)
    assert made.rows[0].due == date(2026, 5, 9), "a make-up working Saturday is a working day"
    assert "terms.plan.days_off_unpublished" not in [note.code for note in made.warnings]


def test_without_rolling_a_holiday_stays() -> None:
    assert plan(first_due=date(2026, 10, 1)).rows[0].due == date(2026, 10, 1)


def test_interest_of_grace_months_is_paid() -> None:
    made = plan(lent(12, Method.EQUAL_PRINCIPAL, "0.12"), grace_months=3)
    assert [(str(row.principal), str(row.interest), str(row.balance)) for row in made.rows[:4]] == [
        ("0.00", "120.00", "12000.00"),
        ("0.00", "120.00", "12000.00"),
        ("0.00", "120.00", "12000.00"),
        ("1000.00", "120.00", "11000.00"),
    ]
    assert (made.rows[0].due, made.rows[3].due) == (date(2026, 12, 15), date(2027, 3, 15))
    assert (made.added_interest, str(made.annual_rate)) == (yuan("0"), "0.1200")


def test_interest_of_grace_months_is_added() -> None:
    made = plan(lent(12, Method.ANNUITY, "0.12"), grace_months=2, grace_interest=GraceInterest.ADDED)
    assert made.added_interest == yuan("241.20")
    assert (made.rows[0].n, made.rows[0].due) == (1, date(2027, 2, 15))
    assert len(made.rows) == 12
    assert made.total == yuan("12000") + made.interest_total
    assert str(made.annual_rate) == "0.1200"
    assert "terms.plan.grace_interest_added" in [note.code for note in made.warnings]


def test_grace_without_interest_only_moves_the_first_instalment() -> None:
    made = plan(grace_months=2)
    assert (made.rows[0].due, str(made.rows[0].fee), len(made.rows)) == (date(2027, 2, 15), "180.00", 36)
    assert str(made.annual_rate) < "0.1317"


def test_warnings_are_sentences_when_there_is_wording() -> None:
    sentences = plan_json(plan(lent(36, Method.ANNUITY, "0.9")), ZH)["warnings"]
    assert len(sentences) == 3
    assert "90.00%" in sentences[0]
    assert "12.00%" in sentences[0]
    assert "24.00%" in sentences[1]
    assert "超过本金 12,000.00" in sentences[2]


def test_a_schedule_is_kept_as_plain_json() -> None:
    made = plan(roll=Roll.NEXT_WORKING_DAY, down_payment=yuan("0.10"), start=date(2026, 11, 24))
    kept = json.loads(json.dumps(made.to_plain(), ensure_ascii=False))
    assert Plan.from_plain(kept) == made


# ------------------------------------------------------------------------------------------------------- properties


@given(requests())
def test_sums_to_the_cent_and_the_last_clears_the_balance(request: PlanRequest) -> None:
    made = make_plan(request, RULES, CALENDAR)
    balance = request.financed + made.added_interest
    for row in made.rows:
        balance = balance - row.principal
        assert row.balance == balance
        assert row.total == row.principal + row.interest + row.fee
    assert balance.fen == 0
    assert made.total == request.financed + made.interest_total + made.fee_total
    assert made.interest_total.fen == sum(row.interest.fen for row in made.rows) + made.added_interest.fen


@given(requests())
def test_nothing_is_negative_and_every_instalment_pays_something(request: PlanRequest) -> None:
    made = make_plan(request, RULES, CALENDAR)
    for row in made.rows:
        assert min(row.principal.fen, row.interest.fen, row.fee.fen, row.balance.fen) >= 0
        assert row.total.fen > 0
    assert [row.n for row in made.rows] == list(range(1, len(made.rows) + 1))
    assert len(made.rows) in (request.months, request.months + request.grace_months)


@given(requests())
def test_dates_follow_the_civil_code(request: PlanRequest) -> None:
    made = make_plan(request, RULES, CALENDAR)
    months = request.months + request.grace_months
    skipped = months - len(made.rows)
    assert [row.nominal for row in made.rows] == [add_months(request.first_due, k) for k in range(skipped, months)]
    for row in made.rows:
        if request.roll is Roll.NONE or not CALENDAR.published(row.nominal.year):
            assert row.due == row.nominal
        else:
            assert row.due >= row.nominal
            assert not CALENDAR.is_day_off(row.due) or not CALENDAR.published(row.due.year)


@given(requests())
def test_each_method_charges_as_it_says(request: PlanRequest) -> None:
    made = make_plan(request, RULES, CALENDAR)
    body = made.rows[-request.months :]
    financed = request.financed + made.added_interest
    if request.method is not Method.FLAT_FEE:
        assert made.fee_total.fen == 0
    else:
        assert {row.fee for row in made.rows} == {request.financed.times(request.rate)}
    if request.method in (Method.INTEREST_FREE, Method.FLAT_FEE):
        assert made.interest_total.fen == 0
    if request.method is not Method.ANNUITY or not request.rate:
        assert _shares(body) == [share.fen for share in split(financed, request.months, request.remainder)]
    before = financed
    for row in body:
        assert row.interest == _interest(before, request) or request.method is Method.FLAT_FEE
        before = row.balance


def _shares(rows: tuple[Instalment, ...]) -> list[int]:
    return [row.principal.fen for row in rows]


def _interest(balance: Money, request: PlanRequest) -> Money:
    """Interest of a month by whole numbers, another way than the program's."""
    with localcontext(prec=60):
        fen = (Decimal(balance.fen) * request.rate / 12).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    return Money(int(fen))


@given(requests())
def test_an_annuity_is_equal_but_for_the_last(request: PlanRequest) -> None:
    financed = Money(request.principal.fen + 10**6)
    asked = replace(request, method=Method.ANNUITY, principal=financed, fee_rate=None, annual_rate=Decimal("0.18"))
    rows = make_plan(asked, RULES, CALENDAR).rows[-request.months :]
    assert len({row.total for row in rows[:-1]}) <= 1
    assert abs(rows[-1].total.fen - rows[0].total.fen) <= request.months


@given(requests())
def test_what_is_kept_reads_back_the_same(request: PlanRequest) -> None:
    made = make_plan(request, RULES, CALENDAR)
    assert Plan.from_plain(made.to_plain()) == made
    assert PlanRequest.from_plain(request.to_plain()) == request
