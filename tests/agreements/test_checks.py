"""Clarity and legality: every unclear obligation is listed, every forbidden word is found where it stands."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from app.agreements.answers import FreeClause
from app.agreements.clarity import check_clarity, unclear_elements
from app.agreements.clauses import load_library
from app.agreements.facts import AgentFacts, Facts
from app.agreements.legality import check_legality
from app.agreements.model import AgreementKind
from app.agreements.obligations import ObligationDraft, obligations_of
from app.agreements.version import Built
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import RulePacks
from app.terms.debt import Component, Debt
from app.terms.findings import Severity
from app.terms.request import PlanRequest
from tests.agreements.conftest import DAY, RESOURCES

Make = Callable[..., Built]
RULES = RulePacks.load(RESOURCES / "rules").on(DAY)
CLEAR = ObligationDraft("refund", "bank", "customer", Money.of("1"), "6222", date(2026, 12, 1), "", "refund", "default")


def codes(built: Built, severity: Severity = Severity.BLOCK) -> set[str]:
    return {finding.code for finding in built.findings if finding.severity is severity}


@pytest.mark.parametrize(
    ("changed", "element"),
    [
        ({"debtor": ""}, "debtor"),
        ({"creditor": ""}, "creditor"),
        ({"amount": None}, "amount"),
        ({"amount": Money(0)}, "amount"),
        ({"account": "  "}, "account"),
        ({"account": None}, "account"),
        ({"due_on": None}, "date"),
        ({"manner": ""}, "manner"),
        ({"on_default": ""}, "default"),
    ],
)
def test_each_element_of_an_obligation_is_asked_for(changed: dict[str, object], element: str) -> None:
    assert unclear_elements(CLEAR) == []
    assert unclear_elements(replace(CLEAR, **changed)) == [element]  # type: ignore[arg-type]


def test_a_deed_needs_neither_amount_nor_account_and_may_be_counted_from_effect() -> None:
    deed = ObligationDraft("apology", "bank", "customer", None, None, None, "on_effect", "apology", "default", False)
    assert unclear_elements(deed) == []
    assert unclear_elements(replace(deed, due_words="")) == ["date"]


def test_every_unclear_obligation_is_listed_by_number(make: Make) -> None:
    built = make(texts={"account_name": "钱𫖯", "court_place": "江城市"})
    numbers = [dict(one.params)["number"] for one in built.findings if one.code == "agreements.obligation_unclear"]
    assert numbers == list(range(1, 37))


def test_an_agreement_without_obligations_is_unclear(make: Make) -> None:
    built = make()
    empty = replace(built.draft, obligations=())
    assert "agreements.no_obligation" in {finding.code for finding in check_clarity(empty)}


@pytest.mark.parametrize(
    ("title", "text", "code"),
    [
        ("", "甲方每季度寄送账单。", "agreements.free_clause_empty"),
        ("账单", "寄。", "agreements.free_clause_empty"),
        ("账单", "甲方于____年__月寄送账单。", "agreements.free_clause_blank"),
        ("账单", "甲方于××××年寄送账单。", "agreements.free_clause_blank"),
    ],
)
def test_free_clauses_have_a_title_a_text_and_no_blank(make: Make, title: str, text: str, code: str) -> None:
    assert code in codes(make(free=(FreeClause(title, text),)))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("乙方每期另付手续费五元整。", "fee_word"),
        ("双方经调解员主持达成本条约定。", "neutral_wording"),
        ("双方可以共同申请司法确认本协议。", "judicial_confirmation"),
        ("甲方负责删除乙方的不良征信记录。", "credit_record_deleted"),
        ("甲方对逾期记录不再上报。", "credit_record_deleted"),
        ("乙方再次逾期的，后果自负。", "collection_wording"),
        ("甲方可以通知乙方家属协助还款。", "collection_wording"),
        ("本院依法裁定如下事项成立。", "authority_posed"),
        ("乙方放弃就此事投诉和起诉的权利。", "right_of_action_waived"),
        ("乙方应当尽快还清全部款项。", "vague_time"),
        ("甲方适当减免乙方的利息。", "vague_amount"),
        ("乙方应当提供短信验证码。", "secret_asked"),
    ],
)
def test_forbidden_words_are_found_with_article_and_place(make: Make, text: str, word: str) -> None:
    built = make(free=(FreeClause("自拟", text),))
    found = [finding for finding in built.findings if finding.code == f"agreements.word.{word}"]
    assert len(found) == 1
    told = dict(found[0].params)
    assert (found[0].field, told["clause"]) == ("free1", "自拟")
    assert str(told["words"]) in text
    assert found[0].article


def test_calm_words_are_not_flagged(make: Make) -> None:
    calm = (
        "乙方就其他事项提出投诉、申请调解、仲裁或者提起诉讼的权利不受影响。",
        "甲方依法如实报送乙方的信用信息。",
        "双方就本协议所述争议不再起诉。",
        "乙方可以及时告知甲方住址的变更。",
    )
    for text in calm:
        assert codes(make(free=(FreeClause("自拟", text),))) == set(), text


def test_the_bank_cannot_make_a_mediation_agreement(make: Make, facts: Facts) -> None:
    foreign = make(replace(facts, route="third_party"))
    assert "agreements.kind_not_of_route" in codes(foreign)


def test_article_70_is_checked_whole(make: Make) -> None:
    assert {"terms.article70.able_to_repay", "terms.article70.unwilling"} <= codes(
        make(exceeds_ability=False, willing=False)
    )
    assert "agreements.no_plan" in codes(make(plan=None))
    assert "terms.article70.not_stated" in codes(make(plan=None))
    assert "terms.article70.no_recording" in codes(make(oral=True))


def test_sixty_one_months_are_refused_with_the_article(make: Make) -> None:
    with pytest.raises(Refusal, match="too_long") as refused:
        make(plan=PlanRequest(Money.of("30600"), 61, date(2026, 12, 15)))
    assert "第七十条" in str(refused.value.params["article"])


def test_principal_is_not_waived_in_an_instalment_plan(make: Make) -> None:
    with pytest.raises(Refusal, match=r"terms\.waiver\.principal"):
        make(waived=Debt.of({Component.PRINCIPAL: Money.of("1")}))


def test_a_plan_that_repays_something_else_is_blocked(make: Make) -> None:
    assert "agreements.plan_differs_from_debt" in codes(
        make(plan=PlanRequest(Money.of("30000"), 36, date(2026, 12, 15)))
    )


def test_an_agent_needs_both_powers(make: Make, facts: Facts) -> None:
    for settle, sign, powers in (
        (False, True, ["settle"]),
        (True, False, ["sign"]),
        (False, False, ["settle", "sign"]),
    ):
        agent = AgentFacts("周平", "320100198001010011", "一般授权", may_settle=settle, may_sign=sign)
        found = [
            one for one in make(replace(facts, agent=agent)).findings if one.code == "agreements.agent_without_power"
        ]
        assert dict(found[0].params)["power"] == [("agent_power", power) for power in powers]


def test_a_settlement_needs_no_plan(make: Make) -> None:
    built = make(
        kind=AgreementKind.SETTLEMENT,
        plan=None,
        lump_sum=True,
        dates={"as_of": date(2026, 11, 24), "lump_sum_due": date(2026, 12, 31)},
    )
    assert codes(built) == set()


def test_a_kind_that_the_route_does_not_have_is_told_where_the_route_changed(make: Make, facts: Facts) -> None:
    built = make(facts_=replace(facts, route="third_party"))
    [finding] = [one for one in built.findings if one.code == "agreements.kind_not_of_route"]
    assert finding.severity is Severity.BLOCK
    assert dict(finding.params)["route"] == ("route", "third_party")


def test_instalments_that_are_not_the_plans_are_found(make: Make) -> None:
    """Clauses and obligations are made from one plan; a draft that was put together otherwise is stopped."""
    built = make()
    first, *rest = built.draft.obligations
    assert first.amount is not None
    short = replace(built.draft, obligations=(replace(first, amount=first.amount - Money(1)), *rest))
    found = check_legality(load_library(RESOURCES / "clauses"), short, built.facts, built.answers, built.plan, RULES)
    [finding] = [one for one in found if one.code == "agreements.instalments_differ_from_plan"]
    assert built.plan is not None
    expected = built.answers.agreed.total + built.plan.interest_total
    assert dict(finding.params) == {
        "paid": (expected - Money(1)).grouped(),
        "expected": expected.grouped(),
    }


def test_without_a_stop_clause_nobody_owes_a_stop(make: Make) -> None:
    built = make()
    assert built.plan is not None
    keys = frozenset(clause.key for clause in built.draft.clauses)
    assert "stop_collection" in [one.kind for one in obligations_of(built.answers, built.plan, keys)]
    kinds = {one.kind for one in obligations_of(built.answers, built.plan, keys - {"stop_collection"})}
    assert kinds == {"instalment"}


def test_waived_principal_is_found_in_an_instalment_agreement_however_it_came_there(make: Make) -> None:
    """`build` refuses it before a text is made; a stored one that is read again is stopped here."""
    built = make()
    waived = Debt.of({Component.PRINCIPAL: Money.of("100")})
    answers = replace(built.answers, waived=waived)
    found = check_legality(load_library(RESOURCES / "clauses"), built.draft, built.facts, answers, built.plan, RULES)
    [finding] = [one for one in found if one.code == "agreements.principal_waived"]
    assert dict(finding.params)["amount"] == "100.00"
