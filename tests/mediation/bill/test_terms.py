"""What is typed, what a statement's line is, and how both are told."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from app.mediation.bill.entries import Entry, What, entry_of, fee_component, interest_component
from app.mediation.bill.fields import BY_NAME, FIELDS, default_of, read_changes, read_daily, read_terms
from app.mediation.bill.terms import Base, Rate, Refunds
from app.terms.debt import Component
from tests.mediation.bill.given import RULES, day, yuan
from tests.terms.given import EN, ZH

NEEDED = {"start": "2026-01-01", "until": "2026-03-31", "statement_day": "31"}
ID = UUID("00000000-0000-0000-0000-00000000000a")


def line(kind: str, amount: str, words: str = "", of: UUID | None = None) -> Entry | None:
    return entry_of(ID, kind, day("01-02"), day("01-01"), yuan(amount), words, of)


def test_empty_fields_are_filled_by_the_rules() -> None:
    some, until, faults = read_terms(NEEDED, RULES)
    assert faults == ()
    assert some is not None
    assert until == day("03-31")
    assert some.rates == (Rate(day("01-01"), Decimal("0.0005")),)
    assert (some.due_days, some.due_day, some.grace_days, some.tolerance) == (20, None, 3, yuan("10"))
    assert (some.base, some.refunds, some.compounding, some.lenient_share) == (Base.FULL, Refunds.REDUCE, False, None)
    assert (some.late.share, some.late.share_repeated, some.late.repeated_from) == (Decimal("0.05"), Decimal("0.06"), 3)
    assert some.opening.minimum is None


def test_typed_terms_go_before_the_rules() -> None:
    typed = {
        "daily_rate": "０.０４５％", "rate_changes": "2026-03-01 万分之四；2026-02-01 4.2‱", "base": "unpaid",
        "lenient_share": "90%", "compounding": "yes", "principal": "１２,０００.５０元", "bearing": "yes",
        "minimum": "0",
        "overdue_since": "2025年12月20日", "missed": "2", "due_day": "5", "cash_fee_share": "1%",
        "cash_fee_minimum": "10",
    }  # fmt: skip
    some, _, faults = read_terms({**NEEDED, **typed}, RULES)
    assert faults == ()
    assert some is not None
    assert [str(rate.daily) for rate in some.rates] == ["0.00045", "0.00042", "0.0004"]
    assert [rate.since for rate in some.rates[1:]] == [day("02-01"), day("03-01")]
    assert some.opening.debt[Component.PRINCIPAL] == yuan("12000.50")
    assert (some.opening.bearing, some.opening.minimum, some.opening.missed) == (True, yuan("0"), 2)
    assert some.opening.overdue_since == date(2025, 12, 20)
    assert (some.due_day, some.compounding, some.lenient_share) == (5, True, Decimal("0.90"))
    assert (some.cash_fee_share, some.cash_fee_minimum) == (Decimal("0.01"), yuan("10"))


def test_everything_wrong_is_told_at_its_field() -> None:
    typed = {
        "start": "2026-04-01", "until": "2026-03-31", "statement_day": "32", "daily_rate": "200%", "base": "half",
        "tolerance": "-1", "missed": "x", "rate_changes": "soon",
    }  # fmt: skip
    some, _, faults = read_terms(typed, RULES)
    assert some is None
    told = {one.field: one.code for one in faults}
    assert told == {
        "until": "mediation.bill.turned",
        "statement_day": "mediation.bill.whole_range",
        "daily_rate": "mediation.bill.rate_range",
        "base": "mediation.key_unknown",
        "tolerance": "money.negative",
        "missed": "terms.plan.not_whole",
        "rate_changes": "terms.plan.not_a_day",
    }
    for words in (ZH, EN):
        assert all(words.told(one).sentence for one in faults)
    _, _, missing = read_terms({}, RULES)
    assert {one.field for one in missing} == {"start", "until", "statement_day"}


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("0.05%", "0.0005"),
        ("万分之五", "0.0005"),
        ("万分之4.5", "0.00045"),
        ("5‱", "0.0005"),
        ("0", "0"),
        ("0.0005", "0.0005"),
    ],
)
def test_a_rate_is_read_as_people_write_it(text: str, rate: str) -> None:
    assert read_daily(text, "daily_rate") == Decimal(rate)
    assert read_changes(f"2026-05-01 {text}", "x") == [(day("05-01"), Decimal(rate))]


def test_every_field_has_its_label_and_every_default_can_be_read() -> None:
    for words in (ZH, EN):
        assert all(words.label("bill_term", one.name) != one.name for one in FIELDS)
        assert all(words.labels(one.choices) for one in FIELDS if one.choices)
    assert default_of(BY_NAME["daily_rate"], RULES) == "0.05%"
    assert default_of(BY_NAME["minimum_share"], RULES) == "10%"
    assert default_of(BY_NAME["compounding"], RULES) == "no"
    assert default_of(BY_NAME["tolerance"], RULES) == "10.00"
    assert default_of(BY_NAME["start"], RULES) == ""
    typed = {one.name: default_of(one, RULES) for one in FIELDS} | NEEDED
    assert read_terms(typed, RULES) == read_terms(NEEDED, RULES)


def test_a_compounding_pack_fills_it_in() -> None:
    from dataclasses import replace

    from app.kernel.rulepack import RulesInForce

    rule = replace(RULES["interest.compounding_default"], value=True)
    rules = RulesInForce(RULES.day, RULES.rules | {rule.name: rule})
    assert default_of(BY_NAME["compounding"], rules) == "yes"


@pytest.mark.parametrize(
    ("kind", "amount", "words", "what", "component"),
    [
        ("purchase", "10", "超市", What.PURCHASE, Component.PRINCIPAL),
        ("other", "10", "转出", What.PURCHASE, Component.PRINCIPAL),
        ("cash", "10", "ATM", What.CASH, Component.PRINCIPAL),
        ("repayment", "-10", "还款", What.PAYMENT, Component.PRINCIPAL),
        ("income", "-10", "返现", What.PAYMENT, Component.PRINCIPAL),
        ("refund", "-10", "退货", What.REFUND, Component.PRINCIPAL),
        ("interest", "10", "消费透支利息", What.CHARGE, Component.INTEREST),
        ("interest", "10", "复利", What.CHARGE, Component.COMPOUND_INTEREST),
        ("interest", "10", "罚息", What.CHARGE, Component.PENALTY_INTEREST),
        ("interest", "-10", "利息冲回", What.CHARGE, Component.INTEREST),
        ("interest", "-0.01", "存款利息", What.PAYMENT, Component.PRINCIPAL),
        ("fee", "30", "违约金", What.CHARGE, Component.LATE_CHARGE),
        ("other", "30", "滞纳金", What.CHARGE, Component.LATE_CHARGE),
        ("fee", "10", "取现手续费", What.CHARGE, Component.CASH_FEE),
        ("fee", "10", "账单分期手续费", What.CHARGE, Component.INSTALMENT_FEE),
        ("fee", "200", "年费", What.CHARGE, Component.ANNUAL_FEE),
        ("fee", "5", "短信服务费", What.CHARGE, Component.ANNUAL_FEE),
    ],
)
def test_a_line_is_what_its_kind_and_words_say(
    kind: str, amount: str, words: str, what: What, component: Component
) -> None:
    made = line(kind, amount, words)
    assert made is not None
    assert (made.what, made.component, made.label) == (what, component, words)
    assert made.amount == yuan(amount if what is What.CHARGE else amount.removeprefix("-"))
    assert made.other_fee is (words == "短信服务费")


def test_nothing_is_no_entry_and_words_decide() -> None:
    assert line("purchase", "0") is None
    back = line("refund", "-3", of=ID)
    assert back is not None
    assert back.refund_of == ID
    assert (fee_component("Late Fee"), fee_component("什么")) == (Component.LATE_CHARGE, None)
    assert interest_component("Penalty interest") is Component.PENALTY_INTEREST
