"""Drafting, approval by hash, signing and sealing, as staff do it."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from app.agreements import desk
from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.events import AgreementApproved, AgreementRefused, AgreementSigned, AgreementSubmitted
from app.agreements.model import Agreement, AgreementKind, AgreementState, AgreementVersion
from app.agreements.views import agreement_paper, agreements
from app.cases.codes import AuthorityKind, PersonKind, Power, Route, Status
from app.cases.desk import PersonData, add_person
from app.cases.model import Case
from app.fulfilment.model import Obligation, ObligationState
from app.fulfilment.views import obligations
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.money import Money
from app.sealing.desk import verify_seal
from app.sealing.model import SignatureMethod, SignerRole
from app.store.store import Store
from app.terms.debt import Component, Debt
from app.terms.request import PlanRequest
from tests.agreements.conftest import STROKES
from tests.helpers.house import Actors


def stored(store: Store, actors: Actors, agreement: Agreement) -> Agreement:
    with store.read(actors.mediator) as session:
        found: Agreement = session.found(Agreement, agreement.id)
        return found


def sign_both(store: Store, actors: Actors, agreement: Agreement) -> None:
    with store.action(actors.counter, "agreements.sign") as session:
        desk.sign_as(session, agreement.id, SignerRole.CUSTOMER, "钱𫖯", SignatureMethod.DRAWN, STROKES)
    with store.action(actors.counter, "agreements.sign") as session:
        desk.sign_as(session, agreement.id, SignerRole.STAFF, "王敏", SignatureMethod.DRAWN, STROKES)


def test_the_whole_way_from_draft_to_obligations(
    desk_store: Store, actors: Actors, approved: Agreement, library: ClauseLibrary, case: Case
) -> None:
    told: list[object] = []
    desk_store.around.events.subscribe(AgreementSigned, lambda _session, event: told.append(event))
    sign_both(desk_store, actors, approved)
    with desk_store.action(actors.counter, "agreements.conclude") as session:
        desk.conclude(session, approved.id)
    with desk_store.read(actors.mediator) as session:
        agreement = session.found(Agreement, approved.id)
        assert agreement.state is AgreementState.SIGNED
        assert agreement.effective_on == date(2026, 11, 24)
        version = session.scalars(select(AgreementVersion)).one()
        assert verify_seal(session, version.id, version.content).findings == ()
        owed = obligations(session, case.id)
        assert [one.kind for one in owed] == ["instalment"] * 36 + ["stop_collection"]
        plan = version.content["plan"]
        assert sum(one.amount.fen for one in owed if one.amount) == Money.of(plan["total"]).fen
        assert owed[-1].due_on == date(2026, 11, 27)
        assert {one.state for one in owed} == {ObligationState.OPEN.value}
        paper = agreement_paper(session, approved.id)
        assert (paper.draft, len(paper.signatures), paper.sha256) == (False, 2, version.sha256)
    assert told == [AgreementSigned(case.id, approved.id, version.id)]


def test_saving_the_same_answers_again_is_no_version(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary, answers: Answers
) -> None:
    with desk_store.action(actors.mediator) as session:
        again = desk.save_version(session, drafted.id, answers, library)
        assert again.seq == 1
    with desk_store.action(actors.mediator) as session:
        other = desk.save_version(session, drafted.id, replace(answers, copies=4), library)
        assert other.seq == 2
    with desk_store.read(actors.mediator) as session:
        assert agreement_paper(session, drafted.id, 1).sha256 != agreement_paper(session, drafted.id).sha256
        with pytest.raises(LookupError):
            agreement_paper(session, drafted.id, 3)


def test_a_draft_cannot_be_started_twice_nor_for_another_route(
    desk_store: Store, actors: Actors, drafted: Agreement, case: Case
) -> None:
    with pytest.raises(Refusal, match="already_open"), desk_store.action(actors.mediator) as session:
        desk.draft(session, case.id, AgreementKind.SETTLEMENT)
    with desk_store.action(actors.mediator) as session:
        desk.void(session, drafted.id, "改为一次性清偿")
    with desk_store.action(actors.mediator) as session:
        assert desk.draft(session, case.id, AgreementKind.SETTLEMENT).seq == 2
    with pytest.raises(Refusal, match="kind_not_of_route"), desk_store.action(actors.mediator) as session:
        desk.draft(session, case.id, AgreementKind.MEDIATION)
    with pytest.raises(Refusal, match="kind_not_of_route"), desk_store.action(actors.mediator) as session:
        session.found(Case, case.id).route = Route.THIRD_PARTY
        session.flush()
        desk.draft(session, case.id, AgreementKind.SETTLEMENT)
    with pytest.raises(Refusal, match="case_over"), desk_store.action(actors.mediator) as session:
        session.found(Case, case.id).status = Status.WITHDRAWN
        desk.draft(session, case.id, AgreementKind.SETTLEMENT)


def test_voiding_needs_a_reason_and_something_open(desk_store: Store, actors: Actors, drafted: Agreement) -> None:
    with pytest.raises(Refusal, match="reason_missing"), desk_store.action(actors.mediator) as session:
        desk.void(session, drafted.id, " ")
    with desk_store.action(actors.mediator) as session:
        desk.void(session, drafted.id, "客户撤回")
    with pytest.raises(Refusal, match="not_open"), desk_store.action(actors.mediator) as session:
        desk.void(session, drafted.id, "再来一次")


def test_handing_in_tells_every_blocking_finding_at_once(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary, answers: Answers
) -> None:
    with desk_store.action(actors.mediator) as session:
        gap = replace(answers, texts={"account_name": "钱𫖯"}, willing=False)
        desk.save_version(session, drafted.id, gap, library)
    with pytest.raises(RefusedTogether) as refused, desk_store.action(actors.mediator) as session:
        desk.submit(session, drafted.id, library)
    codes = [one.code for one in refused.value.refusals]
    assert codes.count("agreements.obligation_unclear") == 36
    assert {"agreements.value_missing", "terms.article70.unwilling"} <= set(codes)
    assert stored(desk_store, actors, drafted).state is AgreementState.DRAFT


def test_nothing_saved_cannot_be_handed_in(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    with desk_store.action(actors.mediator) as session:
        agreement = desk.draft(session, case.id, AgreementKind.INSTALMENT)
    with pytest.raises(Refusal, match="no_version"), desk_store.action(actors.mediator) as session:
        desk.submit(session, agreement.id, library)


def test_a_case_that_changed_since_makes_the_version_outdated(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary, case: Case
) -> None:
    with desk_store.action(actors.mediator) as session:
        person = PersonData(kind=PersonKind.COMPANION, name="钱兰", relation="女儿")
        add_person(session, case.id, person)
        session.found(Case, case.id).narrative = "补充：另有一笔取现。"
    with desk_store.action(actors.mediator) as session:
        session.found(Case, case.id).card_number = "6222020000009999"
    with pytest.raises(Refusal, match="outdated"), desk_store.action(actors.mediator) as session:
        desk.submit(session, drafted.id, library)


def test_nobody_approves_their_own_nor_above_their_limit(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary, answers: Answers
) -> None:
    with pytest.raises(Refusal, match="nothing_pending"), desk_store.action(actors.lead) as session:
        desk.approve(session, drafted.id)
    with desk_store.action(actors.lead) as session:
        desk.save_version(session, drafted.id, replace(answers, copies=4), library)
    with desk_store.action(actors.mediator) as session:
        desk.submit(session, drafted.id, library)
    with pytest.raises(Refusal, match="own_version"), desk_store.action(actors.lead) as session:
        desk.approve(session, drafted.id)
    with pytest.raises(Refusal, match=r"staff\.not_allowed"), desk_store.action(actors.mediator) as session:
        desk.approve(session, drafted.id)


def test_a_waiver_above_the_leads_limit_needs_the_next_level(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary, answers: Answers
) -> None:
    big = replace(
        answers,
        claimed=Debt.of({Component.PRINCIPAL: Money.of("30600"), Component.INTEREST: Money.of("1000")}),
        waived=Debt.of({Component.INTEREST: Money.of("1000")}),
        plan=PlanRequest(Money.of("30600"), 36, date(2026, 12, 15), start=date(2026, 11, 24)),
    )
    with desk_store.action(actors.mediator) as session:
        desk.save_version(session, drafted.id, big, library)
        approval = desk.submit(session, drafted.id, library, "客户病重")
        assert approval.needs_role == "head_office"
    with pytest.raises(Refusal, match=r"terms\.authority"), desk_store.action(actors.lead) as session:
        desk.approve(session, drafted.id)


def test_approval_binds_the_hash_and_a_refusal_reopens_the_draft(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary, answers: Answers
) -> None:
    told: list[object] = []
    for kind in (AgreementSubmitted, AgreementApproved, AgreementRefused):
        desk_store.around.events.subscribe(kind, lambda _session, event: told.append(type(event)))
    with desk_store.action(actors.mediator) as session:
        desk.submit(session, drafted.id, library)
    with pytest.raises(Refusal, match="handed_in"), desk_store.action(actors.mediator) as session:
        desk.save_version(session, drafted.id, replace(answers, copies=4), library)
    with pytest.raises(Refusal, match="reason_missing"), desk_store.action(actors.lead) as session:
        desk.refuse(session, drafted.id, "")
    with desk_store.action(actors.lead) as session:
        desk.refuse(session, drafted.id, "首期还款日改到发薪日之后")
    with desk_store.action(actors.mediator) as session:
        desk.save_version(session, drafted.id, replace(answers, copies=4), library)
        approval = desk.submit(session, drafted.id, library)
    with desk_store.action(actors.lead) as session:
        desk.approve(session, drafted.id, "同意")
    with desk_store.read(actors.mediator) as session:
        row = agreements(session, drafted.case_id)[0]
    assert (row.state, row.version, row.granted, row.decided_by) == ("approved", 2, True, "赵刚")
    assert row.sha256 == approval.sha256
    assert told == [AgreementSubmitted, AgreementRefused, AgreementSubmitted, AgreementApproved]


def test_only_the_approved_version_is_signed_and_only_by_the_parties(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary
) -> None:
    with pytest.raises(Refusal, match="not_approved"), desk_store.action(actors.counter) as session:
        desk.sign_as(session, drafted.id, SignerRole.CUSTOMER, "钱𫖯", SignatureMethod.DRAWN, STROKES)
    with desk_store.action(actors.mediator) as session:
        desk.submit(session, drafted.id, library)
    with desk_store.action(actors.lead) as session:
        desk.approve(session, drafted.id)
    for role, name in ((SignerRole.CUSTOMER, "钱兰"), (SignerRole.AGENT, "钱兰")):
        with pytest.raises(Refusal, match="not_the_party"), desk_store.action(actors.counter) as session:
            desk.sign_as(session, drafted.id, role, name, SignatureMethod.DRAWN, STROKES)


@pytest.mark.parametrize("signed", [(), (SignerRole.CUSTOMER,), (SignerRole.STAFF,)])
def test_both_sides_must_sign(
    desk_store: Store,
    actors: Actors,
    approved: Agreement,
    library: ClauseLibrary,
    signed: tuple[SignerRole, ...],
) -> None:
    names = {SignerRole.CUSTOMER: "钱𫖯", SignerRole.STAFF: "王敏"}
    with desk_store.action(actors.counter) as session:
        for role in signed:
            desk.sign_as(session, approved.id, role, names[role], SignatureMethod.ON_PAPER)
    with pytest.raises(Refusal, match="signature_missing"), desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)


def test_a_fingerprint_needs_two_witnesses(
    desk_store: Store, actors: Actors, approved: Agreement, library: ClauseLibrary
) -> None:
    with desk_store.action(actors.counter) as session:
        desk.sign_as(session, approved.id, SignerRole.CUSTOMER, "钱𫖯", SignatureMethod.FINGERPRINT)
        desk.sign_as(session, approved.id, SignerRole.STAFF, "王敏", SignatureMethod.ON_PAPER)
        desk.sign_as(session, approved.id, SignerRole.WITNESS, "周平", SignatureMethod.ON_PAPER)
    with pytest.raises(Refusal, match="witnesses_missing"), desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)
    with desk_store.action(actors.counter) as session:
        desk.sign_as(session, approved.id, SignerRole.WITNESS, "吴芳", SignatureMethod.ON_PAPER)
        assert desk.conclude(session, approved.id).state is AgreementState.SIGNED


def test_an_agent_signs_only_with_the_special_powers(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, answers: Answers
) -> None:
    with desk_store.action(actors.counter) as session:
        person = add_person(
            session,
            case.id,
            PersonData(
                kind=PersonKind.AGENT,
                name="周平",
                id_number="320100198001010011",
                authority=AuthorityKind.GENERAL,
                powers=[Power.COMPLAIN.value],
                original_seen_at=session.at,
            ),
        )
    with desk_store.action(actors.mediator) as session:
        agreement = desk.draft(session, case.id, AgreementKind.INSTALMENT)
        desk.save_version(session, agreement.id, answers, library)
    with pytest.raises(Refusal, match="agent_without_power"), desk_store.action(actors.mediator) as session:
        desk.submit(session, agreement.id, library)
    with desk_store.action(actors.counter) as session:
        row = session.found(type(person), person.id)
        row.authority = AuthorityKind.SPECIAL
        row.powers = [Power.SETTLE.value, Power.SIGN.value]
    with desk_store.action(actors.mediator) as session:
        desk.save_version(session, agreement.id, answers, library)
        desk.submit(session, agreement.id, library)
    with desk_store.action(actors.lead) as session:
        desk.approve(session, agreement.id)
    with desk_store.action(actors.counter) as session:
        desk.sign_as(session, agreement.id, SignerRole.AGENT, "周平", SignatureMethod.DRAWN, STROKES)
        desk.sign_as(session, agreement.id, SignerRole.STAFF, "王敏", SignatureMethod.ON_PAPER)
        desk.conclude(session, agreement.id)


def test_a_signed_version_never_changes(
    desk_store: Store, actors: Actors, approved: Agreement, library: ClauseLibrary, answers: Answers
) -> None:
    sign_both(desk_store, actors, approved)
    with desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)
    with pytest.raises(Refusal, match="not_open"), desk_store.action(actors.mediator) as session:
        desk.save_version(session, approved.id, replace(answers, copies=4), library)
    with pytest.raises(Refusal, match="sealing"), desk_store.action(actors.mediator) as session:
        session.scalars(select(AgreementVersion)).one().content = {}
    with pytest.raises(Refusal, match="not_approved"), desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)


def test_an_obligation_is_recorded_once(
    desk_store: Store, actors: Actors, approved: Agreement, library: ClauseLibrary
) -> None:
    from app.fulfilment.desk import record_done

    sign_both(desk_store, actors, approved)
    with desk_store.action(actors.counter) as session:
        desk.conclude(session, approved.id)
    with desk_store.read(actors.counter) as session:
        first = session.scalars(select(Obligation).order_by(Obligation.seq)).first()
    assert first is not None
    with desk_store.action(actors.counter) as session:
        assert record_done(session, first.id).state is ObligationState.DONE
    with pytest.raises(Refusal, match=r"fulfilment\.not_open"), desk_store.action(actors.counter) as session:
        record_done(session, first.id)


def test_another_kind_of_answers_is_refused(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary, answers: Answers
) -> None:
    with pytest.raises(Refusal, match="other_kind"), desk_store.action(actors.mediator) as session:
        desk.save_version(session, drafted.id, replace(answers, kind=AgreementKind.SETTLEMENT), library)
