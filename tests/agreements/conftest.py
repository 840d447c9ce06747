"""Facts, answers and an approved agreement of an invented customer, for every test of the room."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary, load_library
from app.agreements.facts import Facts
from app.agreements.model import AgreementKind
from app.agreements.version import Built, build
from app.kernel.days import HolidayCalendar
from app.kernel.money import Money
from app.kernel.rulepack import RulePacks, RulesInForce
from app.terms.debt import Component, Debt
from app.terms.request import Method, PlanRequest

RESOURCES = Path(__file__).parents[2] / "resources"
DAY = date(2026, 11, 24)


@pytest.fixture(scope="session")
def library() -> ClauseLibrary:
    """The library that ships."""
    return load_library(RESOURCES / "clauses")


@pytest.fixture(scope="session")
def rules() -> RulesInForce:
    """The rules in force on the day of the tests."""
    return RulePacks.load(RESOURCES / "rules").on(DAY)


@pytest.fixture
def facts() -> Facts:
    """A case of an invented customer, negotiated at the branch."""
    return Facts(
        case_no="2026-0123-000045",
        route="negotiation",
        made_on=DAY,
        bank_name="华东银行",
        branch_name="中山路支行",
        branch_address="江城市中山路 8 号",
        branch_phone="025-5550-0123",
        representative="李雪",
        customer_name="钱𫖯",
        customer_id_type="resident_id",
        customer_id="320100195803070019",
        customer_phone="13900000000",
        customer_address="江城市鼓楼区梧桐里 3 号",
        card="622200******1234",
        summary="2026 年 8 月起因住院未能按期还款，对利息和违约金的计收有异议。",
    )


@pytest.fixture
def answers() -> Answers:
    """A complete personalised plan: 30,000.00 principal and 1,200.00 charges, 600.00 waived, 36 months at 4.8 %."""
    claimed = Debt.of(
        {
            Component.PRINCIPAL: Money.of("30000"),
            Component.INTEREST: Money.of("900"),
            Component.LATE_CHARGE: Money.of("300"),
        }
    )
    waived = Debt.of({Component.INTEREST: Money.of("300"), Component.LATE_CHARGE: Money.of("300")})
    plan = PlanRequest(
        Money.of("30600"), 36, date(2026, 12, 15), Method.ANNUITY, annual_rate=Decimal("0.048"), start=DAY
    )
    return Answers(
        AgreementKind.INSTALMENT,
        claimed,
        waived,
        plan,
        exceeds_ability=True,
        willing=True,
        texts={"account_name": "钱𫖯", "account": "6222020000001234", "court_place": "江城市"},
        dates={"as_of": DAY},
    )


@pytest.fixture
def make(library: ClauseLibrary, rules: RulesInForce, facts: Facts, answers: Answers) -> Callable[..., Built]:
    """Build a version; keyword arguments replace answers, `facts` the facts."""

    def built(facts_: Facts = facts, **changed: object) -> Built:
        return build(library, facts_, replace(answers, **changed), rules, HolidayCalendar())  # type: ignore[arg-type]

    return built
