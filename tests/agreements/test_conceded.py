"""What a version gives is read from what is printed; no money of the bank is hidden from the limits."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.agreements.answers import Answers, FreeClause
from app.agreements.conceded import conceded, same_numbers
from app.agreements.model import Agreement, AgreementKind, AgreementState
from app.agreements.version import Built, passed_days, unaltered
from app.agreements.views import preview_paper
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.terms.debt import Component, Debt
from tests.agreements.conftest import DAY
from tests.agreements.given import settlement

Make = Callable[..., Built]


@pytest.fixture
def content(make: Make) -> dict[str, Any]:
    """A settlement that waives 300.00 of 1,000.00 and pays 80.00."""
    given = settlement(claimed="1000", waived="300", refund="80")
    names = ("kind", "claimed", "waived", "plan", "refund", "lump_sum", "texts", "dates")
    return make(**{name: getattr(given, name) for name in names}).content()


def test_waiver_and_payment_are_those_of_the_text(content: dict[str, Any]) -> None:
    given = conceded(content)
    assert given.waiver.claimed[Component.INTEREST] == Money.of("1000")
    assert given.waiver.waived.total == Money.of("300")
    assert (given.paid, given.given, given.foreign) == (Money.of("80"), Money.of("380"), ())


def test_any_money_of_the_bank_is_paid_out_whatever_it_is_called(content: dict[str, Any]) -> None:
    refund = next(one for one in content["obligations"] if one["kind"] == "refund")
    content["obligations"] += [
        {**refund, "kind": "reimbursement", "amount": "20.00"},
        {**refund, "kind": "compensation", "amount": "5.00", "currency": "USD"},
    ]
    given = conceded(content)
    assert (given.paid, given.foreign) == (Money.of("100"), (Money.of("5", "USD"),))


def test_same_numbers_are_the_same_under_other_words_and_dates(content: dict[str, Any]) -> None:
    other = {**content, "clauses": [], "obligations": [{**one, "due_on": None} for one in content["obligations"]]}
    assert same_numbers(content, other)
    assert not same_numbers(content, {**content, "components": content["components"][1:]})
    assert not same_numbers(content, {**content, "currency": "USD"})
    less = [{**one, "amount": "79.99"} if one["kind"] == "refund" else one for one in content["obligations"]]
    assert not same_numbers(content, {**content, "obligations": less})


def test_a_content_has_its_hash_or_was_altered(make: Make) -> None:
    built = make()
    assert unaltered(built.content(), built.fingerprint.sha256)
    assert not unaltered({**built.content(), "title": "另一份协议"}, built.fingerprint.sha256)


def test_days_that_have_passed_are_told_earliest_first(make: Make) -> None:
    dues = [one.due_on for one in make().draft.obligations if one.due_on is not None]
    assert passed_days(make().content(), DAY) == []
    assert passed_days(make().content(), dues[0]) == []
    assert passed_days(make().content(), dues[2]) == dues[:2]


def test_one_agreement_is_of_one_currency(make: Make) -> None:
    with pytest.raises(Refusal) as refused:
        make(refund=Money.of("10", "USD"))
    assert (refused.value.code, refused.value.field) == ("terms.waiver.currency_differs", "refund")


def test_a_refund_in_dollars_is_read_back_in_dollars() -> None:
    given = Answers(AgreementKind.SETTLEMENT, Debt.of({}, "USD"), Debt.of({}, "USD"), refund=Money.of("10", "USD"))
    assert Answers.from_plain(given.to_plain()).refund == Money.of("10", "USD")


@pytest.mark.parametrize(
    "text",
    [
        "甲方另行补偿乙方 500 元。",
        "甲方应向乙方支付人民币叁仟元。",
        "双方同意。其余欠款的利息予以免除；",
        "违约金减免八成。",
        "甲方退还乙方全部款项。",
        "银行一次性赔偿５万元。",
        "甲方就剩余本金的 20% 给予减免。",
    ],
)
def test_money_of_the_bank_in_a_free_clause_is_found(make: Make, text: str) -> None:
    found = [one for one in make(free=(FreeClause("其他约定", text),)).findings if "money_in_free" in one.code]
    assert [(one.field, one.severity.value) for one in found] == [("free1", "block")]
    assert str(dict(found[0].params)["words"]) in text


@pytest.mark.parametrize(
    "text",
    [
        "乙方应当在签署当日退还甲方发放的信用卡。",
        "本协议不免除任何一方依法承担的责任。",
        "乙方应于每月 15 日前支付 500 元。",
        "甲方指定专人与乙方联系，电话每工作日接听。",
    ],
)
def test_an_innocent_free_clause_is_left_alone(make: Make, text: str) -> None:
    built = make(free=(FreeClause("其他约定", text),))
    assert not [one for one in built.findings if "money_in_free" in one.code]


def test_the_librarys_own_clauses_may_speak_of_money(make: Make) -> None:
    assert not [one for one in make().findings if "money_in_free" in one.code]
    assert replace(settlement(refund="5"), free=()).refund == Money.of("5")


def test_the_paper_names_on_its_first_page_what_the_bank_pays(make: Make) -> None:
    given = settlement(claimed="1000", waived="300", refund="80")
    names = ("kind", "claimed", "waived", "plan", "refund", "lump_sum", "texts", "dates")
    agreement = Agreement(seq=1, kind=AgreementKind.SETTLEMENT, state=AgreementState.DRAFT, current_version=0)
    paid = preview_paper(make(**{name: getattr(given, name) for name in names}), agreement)
    assert (paid.refund, paid.version) == ("80.00", 1)
    assert preview_paper(make(), agreement).refund == ""


@pytest.mark.parametrize(("principal", "words"), [("0", "息费合计"), ("50", "本金和息费合计")])
def test_a_waiver_of_principal_is_not_called_interest_and_fees(make: Make, principal: str, words: str) -> None:
    claimed, waived = (
        Debt.of({Component.PRINCIPAL: Money.of(first), Component.INTEREST: Money.of(second)})
        for first, second in (("100", "10"), (principal, "5"))
    )
    given = settlement(claimed="10", waived="5")
    names = ("kind", "plan", "lump_sum", "texts", "dates")
    built = make(**{name: getattr(given, name) for name in names}, claimed=claimed, waived=waived)
    [clause] = [one for one in built.draft.clauses if one.key == "waiver"]
    assert f"日的{words}人民币" in clause.text
