"""Composing: the right clauses, every variable filled in, numbers and sums that meet, the same text every time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.agreements.answers import Answers, FreeClause
from app.agreements.compose import chinese_number
from app.agreements.facts import AgentFacts, Facts
from app.agreements.model import AgreementKind
from app.agreements.values import write_account, write_date, write_money, write_rate
from app.agreements.version import Built
from app.kernel.money import Money
from app.terms.debt import Component, Debt
from app.terms.request import GraceInterest, Method, PlanRequest, Roll

Make = Callable[..., Built]


def texts(built: Built) -> str:
    return "\n".join(f"{clause.title} {clause.text}" for clause in built.draft.clauses)


def keys(built: Built) -> list[str]:
    return [clause.key for clause in built.draft.clauses]


def test_a_complete_plan_has_no_blank_and_no_finding(make: Make) -> None:
    built = make()
    assert built.draft.missing == ()
    assert [finding for finding in built.findings if finding.severity != "note"] == []
    assert "【" not in texts(built)
    assert "{" not in texts(built)


def test_amounts_stand_in_figures_and_capitals(make: Make) -> None:
    text = texts(make())
    assert "人民币 31,200.00 元（大写：叁万壹仟贰佰元整）" in text
    assert "人民币 600.00 元（大写：陆佰元整）" in text
    assert "人民币 30,600.00 元（大写：叁万零陆佰元整）" in text
    assert "2026 年 12 月 15 日" in text
    assert "6222 0200 0000 1234" in text


def test_clauses_are_numbered_in_order_and_refer_to_each_other_by_number(make: Make) -> None:
    built = make()
    assert [clause.number for clause in built.draft.clauses] == list(range(1, len(built.draft.clauses) + 1))
    stop = chinese_number(keys(built).index("stop_collection") + 1)
    default = next(clause for clause in built.draft.clauses if clause.key == "default")
    assert f"甲方违反第{stop}条" in default.text


def test_conditions_choose_the_clauses(make: Make) -> None:
    free = make(plan=PlanRequest(Money.of("30600"), 36, date(2026, 12, 15), start=date(2026, 11, 24)))
    assert "interest_free" in keys(free)
    assert "interest" not in keys(free)
    assert "down_payment" not in keys(free)
    assert "oral" in keys(make(oral=True, recording_kept=True))
    assert "waiver" not in keys(make(waived=Debt.of({}), plan=None))
    request = PlanRequest(
        Money.of("30600"),
        34,
        date(2027, 1, 15),
        Method.EQUAL_PRINCIPAL,
        annual_rate=Decimal("0.048"),
        down_payment=Money.of("600"),
        grace_months=2,
        grace_interest=GraceInterest.ADDED,
        roll=Roll.NEXT_WORKING_DAY,
        start=date(2026, 11, 24),
    )
    graced = make(plan=request)
    assert {"grace", "down_payment"} <= set(keys(graced))
    assert "顺延至次一工作日" in texts(graced)
    assert "计入分期金额" in texts(graced)
    assert graced.draft.missing == ()


def test_a_missing_value_is_a_mark_and_a_finding_never_a_blank(make: Make) -> None:
    built = make(texts={"account_name": "钱𫖯", "court_place": "江城市"})
    assert "【待填：还款账号】" in texts(built)
    assert [gap.variable for gap in built.draft.missing] == ["account"]
    codes = {finding.code for finding in built.findings}
    assert {"agreements.value_missing", "agreements.obligation_unclear"} <= codes


def test_free_clauses_are_marked_and_stand_before_the_closing_clause(make: Make) -> None:
    built = make(free=(FreeClause("账单寄送", "甲方每季度向乙方邮寄一次纸质账单。"),))
    assert keys(built)[-2:] == ["free1", "effect"]
    assert [clause.free for clause in built.draft.clauses][-2:] == [True, False]


def test_the_drafters_order_is_kept_and_unknown_keys_are_passed_over(make: Make) -> None:
    built = make(order=("disputes", "gone", "balance"))
    assert keys(built)[:2] == ["disputes", "balance"]
    assert sorted(keys(built)) == sorted(keys(make()))


def test_optional_clauses_stand_only_when_chosen(make: Make) -> None:
    assert "reminder" not in keys(make())
    assert "reminder" in keys(make(options=frozenset({"reminder"})))


def test_an_agent_is_named_with_the_authority(make: Make, facts: Facts) -> None:
    agent = AgentFacts("周平", "320100198001010011", "特别授权", may_settle=True, may_sign=True)
    built = make(replace(facts, agent=agent))
    assert "周平" in texts(built)
    assert "特别授权" in texts(built)


def test_the_same_answers_give_the_same_fingerprint_and_any_change_another(make: Make, facts: Facts) -> None:
    assert make().fingerprint == make().fingerprint
    others = [
        make(copies=4),
        make(cure_days=20),
        make(annual_fee_runs=True),
        make(replace(facts, customer_phone="13900000001")),
        make(dates={"as_of": date(2026, 11, 23)}),
    ]
    prints = {built.fingerprint.sha256 for built in [make(), *others]}
    assert len(prints) == 6


def test_a_settlement_with_refund_correction_and_apology(make: Make) -> None:
    built = make(
        kind=AgreementKind.SETTLEMENT,
        plan=None,
        claimed=Debt.of({}),
        waived=Debt.of({}),
        refund=Money.of("1280.50"),
        credit_record_error=True,
        apology=True,
        texts={
            "refund_account": "6222020000001234",
            "refund_account_name": "钱𫖯",
            "court_place": "江城市",
        },
        dates={
            "refund_due": date(2026, 12, 1),
            "credit_record_due": date(2026, 12, 10),
            "apology_due": date(2026, 12, 1),
        },
    )
    assert built.draft.title == "和解协议书"
    assert [one.kind for one in built.draft.obligations] == ["refund", "credit_record", "apology", "stop_collection"]
    assert built.draft.missing == ()
    assert [finding.code for finding in built.findings] == []
    assert "壹仟贰佰捌拾元伍角整" in texts(built)


def test_a_one_time_settlement_may_waive_principal_and_has_one_payment(make: Make) -> None:
    built = make(
        kind=AgreementKind.SETTLEMENT,
        plan=None,
        lump_sum=True,
        waived=Debt.of({Component.PRINCIPAL: Money.of("5000"), Component.INTEREST: Money.of("900")}),
        dates={"as_of": date(2026, 11, 24), "lump_sum_due": date(2026, 12, 31)},
    )
    payment = built.draft.obligations[0]
    assert (payment.kind, payment.amount, payment.due_on) == ("lump_sum", Money.of("25300"), date(2026, 12, 31))
    assert [finding.code for finding in built.findings] == []


@given(st.integers(1, 99))
def test_clause_numbers_are_written_as_people_do(number: int) -> None:
    words = chinese_number(number)
    digits = "零一二三四五六七八九"
    tens, _, ones = words.rpartition("十")
    value = (digits.index(tens) if tens else 1) * 10 if "十" in words else 0
    value += digits.index(ones) if ones else 0
    assert value == number
    assert not words.startswith("一十")


def test_values_are_written_for_paper() -> None:
    assert write_money(Money.of("12800")) == "人民币 12,800.00 元（大写：壹万贰仟捌佰元整）"
    assert write_money(Money.of("9.5", "USD")) == "美元 9.50"
    assert write_date(date(2026, 1, 5)) == "2026 年 1 月 5 日"
    assert write_account("62220200 0000 12345") == "6222 0200 0000 1234 5"
    assert write_rate(Decimal("0.1317")) == "13.17%"


def test_answers_come_back_from_their_plain_form(answers: Answers) -> None:
    full = replace(
        answers,
        refund=Money.of("1.20"),
        options=frozenset({"reminder"}),
        free=(FreeClause("甲", "乙"),),
        order=("balance",),
        reminder_days=5,
    )
    assert Answers.from_plain(full.to_plain()) == full
    assert Answers.from_plain(Answers(AgreementKind.SETTLEMENT).to_plain()) == Answers(AgreementKind.SETTLEMENT)


def test_facts_come_back_from_their_plain_form(facts: Facts) -> None:
    agent = AgentFacts("周平", "1", "特别授权", may_settle=True, may_sign=False)
    for known in (facts, replace(facts, agent=agent)):
        assert Facts.from_plain(known.to_plain()) == known


@pytest.mark.parametrize("method", list(Method))
@pytest.mark.parametrize("months", [1, 7, 60])
def test_instalments_of_the_text_add_up_to_debt_and_charges(make: Make, method: Method, months: int) -> None:
    rate = {Method.FLAT_FEE: {"fee_rate": Decimal("0.006")}, Method.INTEREST_FREE: {}}.get(
        method, {"annual_rate": Decimal("0.1299")}
    )
    built = make(plan=PlanRequest(Money.of("30600"), months, date(2026, 12, 15), method, **rate))  # type: ignore[arg-type]
    assert built.plan is not None
    paid = sum(one.amount.fen for one in built.draft.obligations if one.amount is not None)
    assert paid == 3_060_000 + built.plan.interest_total.fen + built.plan.fee_total.fen
    assert not {finding.code for finding in built.findings if "differ" in finding.code}
