"""What may happen between approving and signing, and around an agreement, that must not slip through."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.agreements import desk
from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.legality import check_legality
from app.agreements.model import Agreement, AgreementKind, AgreementState
from app.agreements.reading import DraftInput, first_input, read_draft
from app.agreements.views import pending
from app.casefile.desk import move
from app.cases.codes import AuthorityKind, PersonKind, Power, Status
from app.cases.desk import CustomerData, PersonData, add_person, person_left, update_customer, update_person
from app.cases.model import Case, CaseEvent
from app.fulfilment.views import obligations
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.errors import Refusal
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.sealing.model import SignatureMethod, SignerRole
from app.store.store import Store
from app.terms.debt import Component, Debt
from app.terms.request import Method, PlanRequest
from tests.agreements.conftest import STROKES
from tests.agreements.test_desk import sign_both
from tests.helpers.house import Actors

AGENT = PersonData(
    kind=PersonKind.AGENT,
    name="周平",
    id_number="320100198001010011",
    authority=AuthorityKind.SPECIAL,
    powers=[Power.SETTLE.value, Power.SIGN.value],
    authority_expires_on=date(2026, 11, 30),
)


def sign(store: Store, actors: Actors, agreement: Agreement, role: SignerRole, name: str) -> None:
    with store.action(actors.counter, "agreements.sign") as session:
        desk.sign_as(session, agreement.id, role, name, SignatureMethod.DRAWN, STROKES)


@pytest.fixture
def by_agent(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, answers: Answers
) -> tuple[Agreement, PersonData, object]:
    """An approved agreement that an agent is to sign, whose authority ends on 30 November."""
    with desk_store.action(actors.counter) as session:
        data = replace(AGENT, original_seen_at=session.at)
        person = add_person(session, case.id, data)
    with desk_store.action(actors.mediator) as session:
        agreement = desk.draft(session, case.id, AgreementKind.INSTALMENT)
        desk.save_version(session, agreement.id, answers, library)
        desk.submit(session, agreement.id, library)
    with desk_store.action(actors.lead) as session:
        desk.approve(session, agreement.id)
    return agreement, data, person.id


@pytest.mark.parametrize("what", ["expired", "withdrawn", "narrowed", "another"])
def test_an_agents_powers_are_those_of_the_day_of_signing(
    desk_store: Store,
    actors: Actors,
    case: Case,
    clock: FixedClock,
    by_agent: tuple[Agreement, PersonData, object],
    what: str,
) -> None:
    agreement, data, person_id = by_agent
    code = "agreements.agent_without_power"
    with desk_store.action(actors.counter) as session:
        if what == "expired":
            clock.move(timedelta(days=7))
        elif what == "withdrawn":
            person_left(session, person_id)  # type: ignore[arg-type]
            code = "agreements.not_as_approved"
        elif what == "narrowed":
            update_person(session, person_id, replace(data, powers=[Power.SETTLE.value]))  # type: ignore[arg-type]
        else:
            add_person(session, case.id, replace(data, name="吴芳", id_number="320100198501010022"))
            code = "agreements.not_as_approved"
    with pytest.raises(Refusal) as refused:
        sign(desk_store, actors, agreement, SignerRole.AGENT, "周平")
    assert refused.value.code == code


def test_an_agent_within_the_authority_signs(
    desk_store: Store, actors: Actors, by_agent: tuple[Agreement, PersonData, object], clock: FixedClock
) -> None:
    clock.move(timedelta(days=6))
    sign(desk_store, actors, by_agent[0], SignerRole.AGENT, "周平")


@pytest.mark.parametrize("signed_before", [False, True])
def test_a_party_that_is_no_longer_the_one_that_was_approved_signs_nothing(
    desk_store: Store, actors: Actors, approved: Agreement, case: Case, signed_before: bool
) -> None:
    if signed_before:
        sign(desk_store, actors, approved, SignerRole.CUSTOMER, "钱𫖯")
    with desk_store.action(actors.counter) as session:
        update_customer(
            session,
            case.id,
            CustomerData(name="钱俯", phone="13900000000", id_number="320100195803070019", address="江城市"),
        )
    with pytest.raises(Refusal, match="not_as_approved"):
        sign(desk_store, actors, approved, SignerRole.STAFF, "王敏")
    with (
        pytest.raises(Refusal, match="signature_missing"),
        desk_store.action(actors.counter) as session,
    ):
        desk.conclude(session, approved.id)


def test_a_new_address_does_not_stop_the_signing(
    desk_store: Store, actors: Actors, approved: Agreement, case: Case
) -> None:
    with desk_store.action(actors.counter) as session:
        session.found(Case, case.id).narrative = "客户补充了住院的经过。"
        update_customer(
            session,
            case.id,
            CustomerData(name="钱𫖯", phone="13900000001", id_number="320100195803070019", address="江城市"),
        )
    sign_both(desk_store, actors, approved)
    with desk_store.action(actors.counter) as session:
        assert desk.conclude(session, approved.id).state is AgreementState.SIGNED


def test_an_instalment_that_is_due_already_is_not_signed(
    desk_store: Store, actors: Actors, approved: Agreement, clock: FixedClock
) -> None:
    clock.move(timedelta(days=22))  # the first instalment is due on 15 December, it is the 16th
    with pytest.raises(Refusal, match="due_already"):
        sign(desk_store, actors, approved, SignerRole.CUSTOMER, "钱𫖯")


def test_it_is_in_force_from_the_day_of_the_last_signature(
    desk_store: Store, actors: Actors, approved: Agreement, clock: FixedClock, case: Case
) -> None:
    sign_both(desk_store, actors, approved)
    clock.move(timedelta(days=5))  # the scans come back, and the agreement is concluded, on Sunday 29 November
    with desk_store.action(actors.counter) as session:
        assert desk.conclude(session, approved.id).effective_on == date(2026, 11, 24)
    with desk_store.read(actors.counter) as session:
        assert obligations(session, case.id)[-1].due_on == date(2026, 11, 27)


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.DRAFTING])
def test_a_case_that_left_the_way_cannot_conclude(
    desk_store: Store, actors: Actors, approved: Agreement, case: Case, status: Status
) -> None:
    sign_both(desk_store, actors, approved)
    with desk_store.action(actors.mediator) as session:
        move(session, case.id, status, note="客户撤回")
    with pytest.raises(Refusal, match="no_step"), desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)


def test_a_party_is_no_witness_of_its_own_fingerprint(desk_store: Store, actors: Actors, approved: Agreement) -> None:
    with desk_store.action(actors.counter) as session:
        desk.sign_as(session, approved.id, SignerRole.CUSTOMER, "钱𫖯", SignatureMethod.FINGERPRINT)
        desk.sign_as(session, approved.id, SignerRole.STAFF, "王敏", SignatureMethod.ON_PAPER)
        for name in ("钱𫖯", "王敏", "周平"):
            desk.sign_as(session, approved.id, SignerRole.WITNESS, name, SignatureMethod.ON_PAPER)
    with pytest.raises(Refusal, match="witnesses_missing"), desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)


def test_nobody_presides_over_the_banks_own_settlement(desk_store: Store, actors: Actors, approved: Agreement) -> None:
    with pytest.raises(Refusal, match="no_mediator"):
        sign(desk_store, actors, approved, SignerRole.MEDIATOR, "王敏")


def test_a_waiver_split_over_two_agreements_counts_as_one(
    desk_store: Store, actors: Actors, approved: Agreement, case: Case, library: ClauseLibrary
) -> None:
    """The lead may waive 60 %: half of the interest twice is three quarters of it."""
    sign_both(desk_store, actors, approved)  # 600.00 of 1,200.00
    with desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)
        session.found(Case, case.id).status = Status.DRAFTING
    again = Answers(
        AgreementKind.INSTALMENT,
        Debt.of({Component.PRINCIPAL: Money.of("30000"), Component.INTEREST: Money.of("600")}),
        Debt.of({Component.INTEREST: Money.of("300")}),
        PlanRequest(Money.of("30300"), 30, date(2026, 12, 15), Method.INTEREST_FREE, start=date(2026, 11, 24)),
        exceeds_ability=True,
        willing=True,
        texts={"account_name": "钱𫖯", "account": "6222020000001234", "court_place": "江城市"},
        dates={"as_of": date(2026, 11, 24)},
    )
    with desk_store.action(actors.mediator) as session:
        second = desk.draft(session, case.id, AgreementKind.INSTALMENT)
        desk.save_version(session, second.id, again, library)
        assert desk.submit(session, second.id, library).needs_role == "head_office"
    with pytest.raises(Refusal, match=r"terms\.authority\.over"), desk_store.action(actors.lead) as session:
        desk.approve(session, second.id)


def codes(library: ClauseLibrary, rules: RulesInForce, answers: Answers, facts: object) -> set[str]:
    from app.agreements.facts import Facts
    from app.agreements.version import build

    assert isinstance(facts, Facts)
    built = build(library, facts, answers, rules, HolidayCalendar())
    found = check_legality(library, built.draft, facts, answers, built.plan, rules)
    return {one.code for one in found}


def test_five_years_are_counted_from_the_agreement_also_when_no_start_is_typed(
    library: ClauseLibrary, rules: RulesInForce, answers: Answers, facts: object
) -> None:
    late = PlanRequest(Money.of("30600"), 60, date(2028, 1, 15))
    assert "terms.plan.ends_too_late" in codes(library, rules, replace(answers, plan=late), facts)
    later_start = replace(late, start=date(2028, 1, 1))
    assert "terms.plan.ends_too_late" in codes(library, rules, replace(answers, plan=later_start), facts)
    longest = PlanRequest(Money.of("30600"), 60, date(2026, 12, 24))
    assert "terms.plan.ends_too_late" not in codes(library, rules, replace(answers, plan=longest), facts)


def test_a_plan_that_begins_before_the_agreement_is_told(
    library: ClauseLibrary, rules: RulesInForce, answers: Answers, facts: object
) -> None:
    past = PlanRequest(Money.of("30600"), 12, date(2026, 11, 24))
    assert "terms.plan.first_due_too_early" in codes(library, rules, replace(answers, plan=past), facts)


def test_dollars_are_not_carried_over_as_yuan() -> None:
    for kind in (AgreementKind.INSTALMENT, AgreementKind.SETTLEMENT):
        form = first_input(kind, Money.of("1000", "USD"), "钱𫖯", "", date(2026, 11, 24), date(2026, 12, 24))
        assert not {"claimed.principal", "refund"} & form.texts.keys()


def test_what_is_typed_into_an_agreement_is_cleaned_like_any_text(rules: RulesInForce) -> None:
    given = DraftInput(
        AgreementKind.SETTLEMENT,
        {"facts_summary": "客户把验证码 482913 告诉了骗子\u202e", "account_name": "钱\u202e𫖯"},
        free=(("其他\u200b", "乙方的网银密码是abc123，由甲方代为修改。"),),
    )
    answers = read_draft(given, rules).answers
    assert answers.texts == {"facts_summary": "客户把验证码 ■■■ 告诉了骗子", "account_name": "钱𫖯"}
    assert (answers.free[0].title, answers.free[0].text) == ("其他", "乙方的网银密码是■■■，由甲方代为修改。")


def test_reasons_keep_no_password(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary
) -> None:
    with desk_store.action(actors.mediator) as session:
        desk.submit(session, drafted.id, library, "客户密码是abc123")
    with desk_store.action(actors.lead) as session:
        decision = desk.refuse(session, drafted.id, "密码是abc123 不该写")
        assert "abc123" not in decision.request_note + decision.decision_note
        assert desk.void(session, drafted.id, "密码是abc123").state is AgreementState.VOID
        kept = [str(one.params) for one in session.scalars(select(CaseEvent))]
    assert not any("abc123" in params for params in kept)


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.DRAFTING])
def test_what_waits_for_a_case_that_went_on_is_no_longer_to_be_decided_but_can_be_refused(
    desk_store: Store, actors: Actors, drafted: Agreement, case: Case, library: ClauseLibrary, status: Status
) -> None:
    with desk_store.action(actors.mediator) as session:
        desk.submit(session, drafted.id, library)
    with desk_store.read(actors.lead) as session:
        assert [row.agreement_id for row in pending(session)] == [drafted.id]
    with desk_store.action(actors.mediator) as session:
        move(session, case.id, status, note="客户撤回")
    with desk_store.read(actors.lead) as session:
        assert pending(session) == []
    with pytest.raises(Refusal, match="no_step"), desk_store.action(actors.lead) as session:
        desk.approve(session, drafted.id)
    with desk_store.action(actors.lead) as session:
        desk.refuse(session, drafted.id, "案件已撤回")
        assert session.found(Case, case.id).status is status
