"""Who may grant which waiver: every limit of a level binds, and the first level that suffices is named."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.kernel.actor import Role
from app.kernel.rulepack import RulesInForce
from app.terms.authority import check_authority, exceeded, level_of
from app.terms.waiver import Waiver, waive
from tests.terms.given import EN, RULES, ZH, debt


def waiving(amount: str, claimed: str = "100000", principal: str = "0") -> Waiver:
    """Waive an amount of interest, of `claimed` interest, and so much principal."""
    asked = debt(principal="50000", interest=claimed)
    given = debt(interest=amount, principal=principal)
    return waive(asked, asked - given, principal_may_be_waived=True)


@pytest.mark.parametrize(
    ("level", "waiver", "about", "needs"),
    [
        ("counter", waiving("0"), [], "counter"),
        ("counter", waiving("0.01"), ["total", "share"], "mediator"),
        ("mediator", waiving("5000"), [], "mediator"),
        ("mediator", waiving("5000.01"), ["total"], "lead"),
        ("mediator", waiving("300", "1000"), [], "mediator"),
        ("mediator", waiving("300.01", "1000"), ["share"], "lead"),
        ("mediator", waiving("600.01", "1000"), ["share"], "head_office"),
        ("lead", waiving("50000"), [], "lead"),
        ("lead", waiving("50000.01"), ["total"], "head_office"),
        ("lead", waiving("60000.01"), ["total", "share"], "head_office"),
        ("mediator", waiving("0", principal="1"), ["principal"], "head_office"),
        ("head_office", waiving("100000", principal="50000"), [], "head_office"),
    ],
)
def test_every_limit_of_a_level_binds(level: str, waiver: Waiver, about: list[str], needs: str) -> None:
    answer = check_authority(level, waiver, RULES)
    assert [excess.about for excess in answer.excesses] == about
    assert (answer.within, answer.needs) == (not about, needs)


def test_the_refusal_says_what_is_exceeded_and_whom_to_ask() -> None:
    refusal = check_authority("mediator", waiving("6000", "10000"), RULES).refusal()
    assert ZH.told(refusal).line() == (
        "减免超出调处专员的授权额度（6,000.00 > 5,000.00、60.00% > 30.00%）。请提交授权申请，由组长批准。"
    )
    assert "team lead" in EN.told(refusal).line()
    assert refusal.field == "waiver"


def test_a_pack_may_limit_the_top_and_a_component() -> None:
    total = replace(RULES["authority.lead.total"], name="authority.head_office.total")
    interest = replace(total, name="authority.lead.component.interest", value=100)
    rules = RulesInForce(date(2026, 11, 24), RULES.rules | {rule.name: rule for rule in (total, interest)})
    answer = check_authority("lead", waiving("50000.01"), rules)
    assert ([excess.about for excess in answer.excesses], answer.needs) == (["total", "interest"], None)
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
