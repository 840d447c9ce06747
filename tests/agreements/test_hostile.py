"""Approving and signing, read by somebody who wants to get around them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.agreements import desk
from app.agreements.answers import Answers
from app.agreements.clauses import ClauseLibrary
from app.agreements.desk.approval import granted_approval
from app.agreements.model import Agreement, AgreementKind, AgreementState, AgreementVersion, Approval
from app.agreements.views import mandate, pending
from app.cases.codes import Status
from app.cases.desk import CustomerData, update_customer
from app.cases.model import Case
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.sealing.digest import digest
from app.sealing.model import SignatureMethod, SignerRole
from app.staff.desk import end_absence, enter_absence
from app.staff.model import StaffMember
from app.store.capture import uncaptured
from app.store.session import DeskSession
from app.store.store import Store
from tests.agreements.given import approve, hand_in, saved, settlement, sign
from tests.helpers.house import Actors


def save(store: Store, agreement: Agreement, answers: Answers, library: ClauseLibrary, author: Actor) -> None:
    with store.action(author, "agreements.save") as session:
        desk.save_version(session, agreement.id, answers, library)


def refuse(store: Store, agreement: Agreement, by: Actor) -> None:
    with store.action(by, "agreements.refuse") as session:
        desk.refuse(session, agreement.id, "请修改")


def row(session: DeskSession, agreement: Agreement) -> AgreementVersion:
    return session.scalars(
        select(AgreementVersion).where(
            AgreementVersion.agreement_id == agreement.id, AgreementVersion.seq == agreement.current_version
        )
    ).one()


def own(store: Store, agreement: Agreement, actor: Actor) -> bool:
    """What the screens say: the list and the workbench."""
    with store.read(actor) as session:
        view = mandate(session, agreement.id)
        assert view is not None
        listed = [one.own for one in pending(session) if one.agreement_id == agreement.id]
    assert listed == [view.own]
    return view.own


# ---------------------------------------------------------------------- four eyes


def test_who_wrote_an_earlier_version_does_not_approve_a_later_one(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.lead)
    save(desk_store, agreement, settlement(refund="200"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    assert own(desk_store, agreement, actors.lead)
    with pytest.raises(Refusal, match="own_version"):
        approve(desk_store, agreement, actors.lead)
    with pytest.raises(Refusal, match="own_version"):
        refuse(desk_store, agreement, actors.lead)


def test_who_handed_in_an_earlier_version_does_not_approve_a_later_one(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, other_lead: Actor
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.lead)
    refuse(desk_store, agreement, other_lead)
    save(desk_store, agreement, settlement(refund="200"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    with pytest.raises(Refusal, match="own_version"):
        approve(desk_store, agreement, actors.lead)
    assert not own(desk_store, agreement, other_lead)
    approve(desk_store, agreement, other_lead)


@pytest.mark.parametrize(("second", "stopped"), [("200", True), ("200.01", False)])
def test_who_wrote_the_numbers_in_a_draft_that_a_colleague_copied_does_not_approve_them(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, second: str, stopped: bool
) -> None:
    given_up = saved(desk_store, case, settlement(refund="200"), library, actors.lead)
    with desk_store.action(actors.mediator) as session:
        desk.void(session, given_up.id, "重新拟定")
    copied = settlement(refund=second)
    copied = replace(copied, dates={**copied.dates, "refund_due": date(2026, 12, 31)}, copies=4)
    agreement = saved(desk_store, case, copied, library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    assert own(desk_store, agreement, actors.lead) is stopped
    if stopped:
        with pytest.raises(Refusal, match="own_version"):
            approve(desk_store, agreement, actors.lead)
    else:
        approve(desk_store, agreement, actors.lead)


def test_a_deputy_does_not_decide_for_the_author(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, other_lead: Actor
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.lead)
    hand_in(desk_store, agreement, library, actors.mediator)
    for deputy_of in (frozenset({actors.lead.staff_id}), frozenset({actors.mediator.staff_id})):
        with pytest.raises(Refusal, match="own_version"):
            approve(desk_store, agreement, replace(other_lead, deputy_for=deputy_of))
    with pytest.raises(Refusal, match="own_version"):
        approve(desk_store, agreement, replace(actors.lead, deputy_for=frozenset({actors.lead.staff_id})))
    approve(desk_store, agreement, replace(other_lead, deputy_for=frozenset({actors.auditor.staff_id})))


def test_who_stands_in_by_the_absences_does_not_decide_either(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, other_lead: Actor
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.lead)
    hand_in(desk_store, agreement, library, actors.mediator)
    with desk_store.action(actors.lead, "staff.absence") as session:
        absence = enter_absence(session, actors.lead.staff_id, session.today, session.today, other_lead.staff_id).id
    with pytest.raises(Refusal, match="own_version"):
        approve(desk_store, agreement, other_lead)
    with desk_store.action(actors.lead, "staff.absence") as session:
        end_absence(session, absence)
    approve(desk_store, agreement, other_lead)


@pytest.fixture
def other_lead(desk_store: Store, actors: Actors) -> Actor:
    """Another lead of the same branch."""
    with desk_store.action(actors.admin, "staff.manage") as session:
        made = StaffMember(home_branch="0123", branch_id="0123", login="qianwen", name="钱文", role=Role.LEAD)
        session.add(made)
        session.flush()
        return made.as_actor()


# ---------------------------------------------------------------------- the mandate of the day


@pytest.mark.parametrize("what", ["moved", "disabled"])
def test_a_role_that_changed_since_signing_in_decides_nothing(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, what: str
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    with desk_store.action(actors.admin) as session:
        member: StaffMember = session.found(StaffMember, actors.lead.staff_id)
        if what == "moved":
            member.role = Role.COUNTER
        else:
            member.disabled_at = session.at
    with pytest.raises(Refusal, match="mandate_changed"):
        approve(desk_store, agreement, actors.lead)


# ---------------------------------------------------------------------- exactly what was handed in


def test_a_version_that_is_not_the_one_handed_in_is_sent_back_but_not_approved(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    """Two desks that were not connected: one saved a version while the other handed in the one before."""
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    with desk_store.action(actors.admin) as session:
        session.found(Agreement, agreement.id).state = AgreementState.DRAFT
    save(desk_store, agreement, settlement(refund="49999"), library, actors.mediator)
    with desk_store.action(actors.admin) as session:
        session.found(Agreement, agreement.id).state = AgreementState.PENDING_APPROVAL
    with pytest.raises(Refusal, match="outdated"):
        approve(desk_store, agreement, actors.lead)
    refuse(desk_store, agreement, actors.lead)


def tamper(store: Store, actors: Actors, table: type[AgreementVersion | Approval], **values: Any) -> None:
    """Write past the house into the only row of a table, as a faulty or a hostile desk would."""
    of: Any = table.__table__
    with store.action(actors.admin, "tamper") as session, uncaptured(session.connection()):
        session.connection().execute(of.update().values(**values))


def content_of(store: Store, actors: Actors, agreement: Agreement) -> dict[str, Any]:
    with store.read(actors.lead) as session:
        return dict(row(session, session.found(Agreement, agreement.id)).content)


def test_a_content_that_lost_its_hash_is_neither_approved_nor_signed(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    approve(desk_store, agreement, actors.lead)
    content = content_of(desk_store, actors, agreement)
    tamper(desk_store, actors, AgreementVersion, content={**content, "title": "另一份协议"})
    with pytest.raises(Refusal, match=r"agreements\.altered"):
        sign(desk_store, agreement, actors.counter)
    with desk_store.action(actors.admin) as session:
        session.found(Agreement, agreement.id).state = AgreementState.PENDING_APPROVAL
        session.scalars(select(Approval)).one().decided_at = None
        session.found(Case, case.id).status = Status.PENDING_APPROVAL
    with pytest.raises(Refusal, match=r"agreements\.altered"):
        approve(desk_store, agreement, actors.lead)


def test_answers_that_say_less_than_the_text_do_not_lower_the_level(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    """The limits look at what is printed; the answers behind it are not hashed."""
    agreement = saved(desk_store, case, settlement(refund="60000"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    with desk_store.read(actors.lead) as session:
        answers = row(session, session.found(Agreement, agreement.id)).answers
    tamper(desk_store, actors, AgreementVersion, answers={**answers, "refund": "1.00"})
    with pytest.raises(Refusal, match=r"terms\.authority\.over"):
        approve(desk_store, agreement, actors.lead)


def test_parties_that_changed_after_handing_in_are_not_approved(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    person = CustomerData(name="钱俯", phone="13900000000", id_number="320100195803070019", address="江城市")
    with desk_store.action(actors.counter) as session:
        update_customer(session, case.id, person)
    with pytest.raises(Refusal, match="outdated"):
        approve(desk_store, agreement, actors.lead)
    with desk_store.action(actors.counter) as session:
        update_customer(session, case.id, replace(person, name="钱𫖯", phone="13900000002"))
    approve(desk_store, agreement, actors.lead)


def test_what_is_due_already_is_not_approved(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, clock: FixedClock
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    clock.move(timedelta(days=17))  # the refund is due on 10 December, it is the 11th
    with pytest.raises(Refusal) as refused:
        approve(desk_store, agreement, actors.lead)
    assert (refused.value.code, refused.value.params["due"]) == ("agreements.due_already", date(2026, 12, 10))


def test_only_a_draft_is_handed_in(desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    with pytest.raises(Refusal) as refused:
        hand_in(desk_store, agreement, library, actors.mediator)
    assert refused.value.params["state"] == ("agreement_state", "pending_approval")
    approve(desk_store, agreement, actors.lead)
    with pytest.raises(Refusal, match="wrong_state"):
        hand_in(desk_store, agreement, library, actors.mediator)


def test_a_stored_version_whose_parties_are_no_table_is_a_bug(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    content = content_of(desk_store, actors, agreement)
    tamper(desk_store, actors, AgreementVersion, content={**content, "parties": []})
    with pytest.raises(TypeError, match="parties"):
        hand_in(desk_store, agreement, library, actors.mediator)


# ---------------------------------------------------------------------- exactly what was approved


def decide(store: Store, actors: Actors, agreement: Agreement, at: datetime, **changed: Any) -> None:
    """Add a later decision as another desk would have made it."""
    with store.action(actors.admin) as session:
        first = session.scalars(select(Approval)).first()
        assert first is not None
        same = {
            name: getattr(first, name)
            for name in ("home_branch", "branch_id", "case_id", "agreement_id", "version_id", "sha256", "needs_role")
        }
        asked = {"requested_by": first.requested_by, "decided_by": first.decided_by, "decided_at": at, "granted": True}
        session.add(Approval(**{**same, **asked, **changed}))


LATER = datetime(2027, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("changed", [{"granted": False}, {"sha256": "00" * 32}, {"version_id": "agreement"}])
def test_only_the_last_decision_counts_and_only_for_its_version(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary, changed: dict[str, Any]
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    approve(desk_store, agreement, actors.lead)
    with desk_store.read(actors.lead) as session:
        stored = session.found(Agreement, agreement.id)
        assert granted_approval(session, stored, row(session, stored)) is not None
    told = {name: agreement.id if value == "agreement" else value for name, value in changed.items()}
    decide(desk_store, actors, agreement, LATER, **told)
    with pytest.raises(Refusal, match="not_approved"):
        sign(desk_store, agreement, actors.counter)


def test_nothing_decided_is_nothing_granted(
    desk_store: Store, actors: Actors, case: Case, library: ClauseLibrary
) -> None:
    agreement = saved(desk_store, case, settlement(refund="100"), library, actors.mediator)
    hand_in(desk_store, agreement, library, actors.mediator)
    with desk_store.action(actors.admin) as session:
        session.found(Agreement, agreement.id).state = AgreementState.APPROVED  # a row that says more than happened
    with pytest.raises(Refusal, match="not_approved"):
        sign(desk_store, agreement, actors.counter)


def test_unclear_text_is_not_signed_though_it_was_approved(
    desk_store: Store, actors: Actors, drafted: Agreement, library: ClauseLibrary
) -> None:
    """The clarity check runs on the stored text before the first signature, and only then."""
    hand_in(desk_store, drafted, library, actors.mediator)
    approve(desk_store, drafted, actors.lead)
    content = content_of(desk_store, actors, drafted)
    content["obligations"] = [{**one, "account": ""} if one["money"] else one for one in content["obligations"]]
    sha256 = digest(content).sha256
    tamper(desk_store, actors, AgreementVersion, content=content, sha256=sha256)
    tamper(desk_store, actors, Approval, sha256=sha256)
    with pytest.raises(Refusal, match="obligation_unclear"), desk_store.action(actors.counter) as session:
        desk.sign_as(session, drafted.id, SignerRole.CUSTOMER, "钱𫖯", SignatureMethod.ON_PAPER)


def test_an_agent_of_another_name_signs_nothing(desk_store: Store, actors: Actors, approved: Agreement) -> None:
    with pytest.raises(Refusal, match="not_the_party"), desk_store.action(actors.counter) as session:
        desk.sign_as(session, approved.id, SignerRole.AGENT, "周平", SignatureMethod.ON_PAPER)


def test_kinds_stay_with_their_route(desk_store: Store, actors: Actors, case: Case) -> None:
    with pytest.raises(Refusal, match="kind_not_of_route"), desk_store.action(actors.mediator) as session:
        desk.draft(session, case.id, AgreementKind.MEDIATION)


def test_a_case_that_knows_only_the_tail_of_the_card_says_so(desk_store: Store, actors: Actors, case: Case) -> None:
    with desk_store.action(actors.counter) as session:
        stored: Case = session.found(Case, case.id)
        stored.card_number, stored.card_tail = "", "1234"
        assert desk.facts_of(session, stored).card == "尾号 1234"
        stored.card_tail = ""
        assert desk.facts_of(session, stored).card == ""
