"""Who may grant what the bank gives: every limit of a level binds, and the first level that suffices is named."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.kernel.actor import Role
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.terms.authority import check_authority, exceeded, level_of
from app.terms.concession import Concession
from app.terms.debt import Component, Debt
from app.terms.waiver import Waiver, waive
from tests.terms.given import EN, RULES, ZH, debt, yuan


def waiving(amount: str, claimed: str = "100000", principal: str = "0", paid: str = "0") -> Concession:
    """Waive an amount of interest, of `claimed` interest, and so much principal; pay out so much."""
    asked = debt(principal="50000", interest=claimed)
    given = debt(interest=amount, principal=principal)
    return Concession(waive(asked, asked - given, principal_may_be_waived=True), yuan(paid))


def dollars(waived: str, paid: str = "0") -> Concession:
    """Waive so much of 1,000 dollars of interest, and pay out dollars."""
    asked, given = (Debt.of({Component.INTEREST: Money.of(text, "USD")}) for text in ("1000", waived))
    return Concession(Waiver(asked, asked - given), Money.of(paid, "USD"))


@pytest.mark.parametrize(
    ("level", "waiver", "about", "needs"),
    [
        ("counter", waiving("0"), [], "counter"),
        ("counter", waiving("0.01"), ["total", "together", "share"], "mediator"),
        ("mediator", waiving("5000"), [], "mediator"),
        ("mediator", waiving("5000.01"), ["total", "together"], "lead"),
        ("mediator", waiving("300", "1000"), [], "mediator"),
        ("mediator", waiving("300.01", "1000"), ["share"], "lead"),
        ("mediator", waiving("600.01", "1000"), ["share"], "head_office"),
        ("lead", waiving("50000"), [], "lead"),
        ("lead", waiving("50000.01"), ["total", "together"], "head_office"),
        ("lead", waiving("60000.01"), ["total", "together", "share"], "head_office"),
        ("mediator", waiving("0", principal="1"), ["principal"], "head_office"),
        ("head_office", waiving("100000", principal="50000"), [], "head_office"),
        ("counter", waiving("0", paid="0.01"), ["refund", "together"], "mediator"),
        ("mediator", waiving("0", paid="5000"), [], "mediator"),
        ("mediator", waiving("0", paid="5000.01"), ["refund", "together"], "lead"),
        ("mediator", waiving("2500", paid="2500.01"), ["together"], "lead"),
        ("lead", waiving("0", paid="50000"), [], "lead"),
        ("lead", waiving("0", paid="50000.01"), ["refund", "together"], "head_office"),
        ("lead", waiving("25000", paid="25000.01"), ["together"], "head_office"),
        ("head_office", waiving("0", paid="9000000"), [], "head_office"),
    ],
)
def test_every_limit_of_a_level_binds(level: str, waiver: Concession, about: list[str], needs: str) -> None:
    answer = check_authority(level, waiver, RULES)
    assert [excess.about for excess in answer.excesses] == about
    assert (answer.within, answer.needs) == (not about, needs)


def test_the_refusal_says_what_is_exceeded_and_whom_to_ask() -> None:
    refusal = check_authority("mediator", waiving("6000", "10000"), RULES).refusal()
    assert ZH.told(refusal).line() == (
        "超出调处专员的授权额度：减免合计、减免与退款合计、减免占息费比例"
        "（6,000.00 > 5,000.00、6,000.00 > 5,000.00、60.00% > 30.00%）。请提交授权申请，由组长批准。"
    )
    assert "team lead" in EN.told(refusal).line()
    assert refusal.field == "waiver"


def test_a_pack_may_limit_the_top_and_a_component() -> None:
    total = replace(RULES["authority.lead.total"], name="authority.head_office.total")
    interest = replace(total, name="authority.lead.component.interest", value=100)
    rules = RulesInForce(date(2026, 11, 24), RULES.rules | {rule.name: rule for rule in (total, interest)})
    answer = check_authority("lead", waiving("50000.01"), rules)
    assert ([excess.about for excess in answer.excesses], answer.needs) == (["total", "together", "interest"], None)
    assert "没有可以批准的层级" in ZH.told(answer.refusal()).sentence
    assert exceeded("lead", waiving("100"), rules) == ()


@pytest.mark.parametrize(
    ("role", "level"),
    [
        (Role.COUNTER, "counter"),
        (Role.MEDIATOR, "mediator"),
        (Role.LEAD, "lead"),
        (Role.INVESTIGATOR, "counter"),
        (Role.AUDITOR, "counter"),
        (Role.ADMIN, "counter"),
    ],
)
def test_roles_have_levels(role: Role, level: str) -> None:
    assert level_of(role, RULES) == level


def test_an_unknown_level_is_a_bug() -> None:
    with pytest.raises(ValueError, match="janitor"):
        check_authority("janitor", waiving("0"), RULES)


def test_limits_are_compared_with_the_exact_share() -> None:
    [excess] = exceeded("mediator", waiving("1000.01", "3333.33"), RULES)
    assert excess.about == "share"
    assert excess.asked > excess.limit == Decimal("0.30")  # type: ignore[operator]


@pytest.mark.parametrize(
    ("given", "about"),
    [
        (dollars("1"), ["currency"]),
        (dollars("0", paid="1"), ["currency"]),
        (dollars("0"), []),
        (dollars("700"), ["currency", "share"]),  # a share needs no rate of exchange
        (waiving("1").beside(dollars("1"), same_debt=False), ["currency"]),
        (waiving("1").beside(dollars("0"), same_debt=False), []),
        (dollars("0").beside(waiving("60000"), same_debt=False), []),
    ],
)
def test_no_limit_in_yuan_measures_another_currency(given: Concession, about: list[str]) -> None:
    """A dollar is not a yuan: 49,999 dollars would otherwise be within a limit of 50,000 yuan."""
    answer = check_authority("lead", given, RULES)
    assert [excess.about for excess in answer.excesses] == about
    assert answer.needs == ("head_office" if about else "lead")
    assert check_authority("head_office", given, RULES).within


def test_the_refusal_names_the_other_currency() -> None:
    told = ZH.told(check_authority("lead", dollars("250", paid="30.5"), RULES).refusal())
    assert told.sentence == "超出组长的授权额度：外币，额度以人民币核定（USD 280.50）。"


def test_limits_of_two_days_both_bind() -> None:
    """The mandate of the day of the decision, and the rules that the case was received under."""
    lower = replace(RULES["authority.lead.total"], value=1000)
    later = RulesInForce(date(2027, 1, 1), RULES.rules | {lower.name: lower})
    for rules in ((RULES, later), (later, RULES)):
        answer = check_authority("lead", waiving("1000.01"), *rules)
        assert [(one.about, one.limit) for one in answer.excesses] == [("total", yuan("1000"))]
        assert answer.needs == "head_office"
    both = check_authority("lead", waiving("50000.01"), RULES, RULES)
    assert [one.about for one in both.excesses] == ["total", "together"], "one limit is told once"


def test_every_limit_has_a_name() -> None:
    names = {"total", "share", "refund", "together", "currency", *(part.value for part in Component)}
    assert set(ZH.labels("authority_limit")) == names
