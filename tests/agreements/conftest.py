"""Facts, answers and an approved agreement of an invented customer, for every test of the room."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.agreements import desk
from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary, load_library
from app.agreements.facts import Facts
from app.agreements.model import Agreement, AgreementKind
from app.agreements.version import Built, build
from app.cases.codes import Status
from app.cases.desk import WalkIn, register_walk_in
from app.cases.model import Case
from app.kernel.days import HolidayCalendar
from app.kernel.money import Money
from app.kernel.rulepack import RulePacks, RulesInForce
from app.store.store import Store
from app.terms.debt import Component, Debt
from app.terms.request import Method, PlanRequest
from tests.helpers.house import Actors

STROKES = [[[100, 100, 0], [500, 400, 40], [900, 120, 90]], [[200, 700, 200], [800, 700, 260]]]
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


@pytest.fixture
def case(desk_store: Store, actors: Actors) -> Case:
    """A case in drafting; how it came there is the case room's affair."""
    with desk_store.action(actors.counter, "cases.register") as session:
        made = register_walk_in(
            session,
            WalkIn(
                name="钱𫖯",
                phone="13900000000",
                card="6222020000001234",
                narrative="住院后未能按期还款，希望分期。",
                amount="31200",
                id_number="320100195803070019",
                address="江城市鼓楼区梧桐里 3 号",
            ),
        )
        made.status = Status.DRAFTING
        made.owner_id = actors.mediator.staff_id
    return made


@pytest.fixture
def drafted(desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, answers: Answers) -> Agreement:
    """An agreement with one saved version, drafted by the mediator."""
    with desk_store.action(actors.mediator, "agreements.draft") as session:
        agreement = desk.draft(session, case.id, AgreementKind.INSTALMENT)
        desk.save_version(session, agreement.id, answers, library)
    return agreement


@pytest.fixture
def approved(desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary) -> Agreement:
    """The same, handed in and approved by the lead."""
    with desk_store.action(actors.mediator, "agreements.submit") as session:
        desk.submit(session, drafted.id, library)
    with desk_store.action(actors.lead, "agreements.approve") as session:
        desk.approve(session, drafted.id)
    return drafted
