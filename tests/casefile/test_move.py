"""A case moves only when all rooms have what the move needs, and a refusal names everything that is missing."""

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from app.agreements.events import AgreementApproved, AgreementRefused, AgreementSigned, AgreementSubmitted
from app.agreements.model import AgreementState
from app.casefile import handlers
from app.casefile.desk import accept, decline, withdraw
from app.cases.codes import CloseReason, EventKind, FirstActionKind, MilestoneKind, Route, Status, ToldHow
from app.cases.desk import choose_route, log_first_action, record_milestone
from app.cases.events import CaseMoved
from app.cases.model import Case, CaseEvent, Suspension
from app.cases.views import QueueQuery, View, case_header, queue_total
from app.fulfilment.model import ObligationState
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.store.session import DeskSession
from tests.casefile.conftest import Way
from tests.helpers.house import Actors

S = Status


def test_accepting_needs_somebody_who_can_be_reached(way: Way, actors: Actors) -> None:
    moved = way.act(actors.counter, lambda session, case: accept(session, case.id))
    assert moved.status is S.ACCEPTED
    refusal = way.refused(S.ACCEPTED)
    assert refusal.code == "casefile.no_step"
    assert refusal.params["before"] == ("status", "accepted")


def test_an_anonymous_complaint_says_what_is_missing(way: Way) -> None:
    def forget(session: Any, case: Any) -> None:
        from app.cases.model import Customer

        customer = session.found(Customer, case.customer_id)
        customer.phone = ""
        case.narrative = case.cause = ""

    way.act(way.actors.lead, forget)
    assert way.missing(S.ACCEPTED) == ["customer_known", "complaint_stated"]


def test_investigating_needs_an_owner_and_the_first_things(way: Way, actors: Actors) -> None:
    way.put(cause="card_theft")
    way.move(S.ACCEPTED)
    assert way.missing(S.INVESTIGATING) == ["owner_assigned", "first_actions_done"]
    way.own()
    for kind in (FirstActionKind.CARD_BLOCK, FirstActionKind.POLICE_ADVICE, FirstActionKind.KEEP_SLIPS):
        done = partial(log_first_action, case_id=way.id, kind=kind, reference="CORE-1")
        way.act(actors.counter, lambda session, _case, done=done: done(session))  # type: ignore[misc]
    assert way.move(S.INVESTIGATING).status is S.INVESTIGATING


def _mediating(way: Way) -> None:
    way.move(S.ACCEPTED)
    way.own()
    way.move(S.INVESTIGATING)
    way.seal()
    way.move(S.MEDIATING)


def test_mediation_needs_a_sealed_record_and_the_third_party_route_an_organisation(way: Way, actors: Actors) -> None:
    way.move(S.ACCEPTED)
    way.own()
    way.move(S.INVESTIGATING)
    assert way.missing(S.MEDIATING) == ["interview_sealed"]
    way.act(actors.mediator, lambda session, case: choose_route(session, case.id, Route.THIRD_PARTY, "客户要求"))
    assert way.missing(S.MEDIATING) == ["interview_sealed", "organisation_accepted", "consent_given"]


def test_the_whole_way_to_performing_and_closed(way: Way, actors: Actors) -> None:
    _mediating(way)
    way.move(S.DRAFTING)
    assert way.missing(S.PENDING_APPROVAL) == ["agreement_submitted"]
    agreement = way.agree(AgreementState.PENDING_APPROVAL)
    way.move(S.PENDING_APPROVAL)
    way.move(S.PENDING_SIGNATURE, actors.lead)
    assert way.missing(S.PERFORMING) == ["agreement_signed", "obligations_created"]
    way.act(actors.lead, lambda session, _: setattr(session.merge(agreement), "state", AgreementState.SIGNED))
    way.owe(ObligationState.DONE, ObligationState.OPEN)
    way.move(S.PERFORMING)
    assert way.missing(S.CLOSED) == ["close_reason_fits", "obligations_done", "decided", "told"]
    way.answer()
    assert way.missing(S.CLOSED, close_reason=CloseReason.PERFORMED) == ["obligations_done"]
    way.put(status=S.PERFORMING)

    def pay(session: Any, case: Any) -> None:
        from app.fulfilment.model import Obligation

        for row in session.scalars(select(Obligation).where(Obligation.case_id == case.id)):
            row.state = ObligationState.DONE

    way.act(actors.mediator, pay)
    closed = way.move(S.CLOSED, close_reason=CloseReason.PERFORMED, note="全部还清")
    assert (closed.close_reason, closed.closed_on, closed.close_note) == (
        CloseReason.PERFORMED,
        date(2026, 11, 24),
        "全部还清",
    )


def test_an_approval_of_another_text_is_none(way: Way, actors: Actors) -> None:
    _mediating(way)
    way.move(S.DRAFTING)
    way.agree(AgreementState.PENDING_APPROVAL, approved=False)
    way.move(S.PENDING_APPROVAL)
    with pytest.raises(Refusal) as refused:
        way.move(S.PENDING_SIGNATURE, actors.lead)
    assert refused.value.params["missing"] == [("missing", "agreement_approved")]


def test_a_role_that_may_not_is_told_who_may(way: Way, actors: Actors) -> None:
    refusal = way.refused(S.DECLINED, actors.counter, reason="duplicate")
    assert refusal.code == "staff.not_allowed"
    assert way.case().status is S.REGISTERED


def test_declining_needs_a_reason_from_the_list(way: Way, actors: Actors) -> None:
    assert way.missing(S.DECLINED) == ["reason_given"]
    assert way.refused(S.DECLINED, reason="not in the mood").code == "cases.key_unknown"
    moved = way.act(actors.mediator, lambda session, case: decline(session, case.id, "duplicate", "同一事项已登记"))
    assert (moved.status, moved.close_reason, moved.decline_reason) == (S.DECLINED, CloseReason.DECLINED, "duplicate")
    assert moved.closed_on == date(2026, 11, 24)
    reopened = way.move(S.REOPENED, actors.lead, reason="new_facts")
    assert (reopened.closed_on, reopened.decline_reason, reopened.close_reason) == (None, "", None)


def test_withdrawing_ends_the_clock_today(way: Way, actors: Actors) -> None:
    assert way.missing(S.WITHDRAWN) == ["reason_given"]
    moved = way.act(actors.counter, lambda session, case: withdraw(session, case.id, "客户当面撤回"))
    assert (moved.close_reason, moved.close_note) == (CloseReason.WITHDRAWN, "客户当面撤回")


def test_failing_tells_the_other_ways_and_the_other_route_may_follow(
    way: Way, actors: Actors, clock: FixedClock
) -> None:
    _mediating(way)
    assert way.missing(S.FAILED) == ["other_ways_told"]
    clock.move(timedelta(minutes=1))
    way.move(S.FAILED, other_ways_told=True, told_how=ToldHow.IN_PERSON)
    assert way.missing(S.MEDIATING) == ["other_route_chosen"]
    clock.move(timedelta(minutes=1))
    way.act(actors.mediator, lambda session, case: choose_route(session, case.id, Route.THIRD_PARTY, "转调解组织"))
    assert way.missing(S.MEDIATING) == ["organisation_accepted", "consent_given"]
    assert way.missing(S.CLOSED, close_reason=CloseReason.FAILED, note="调解不成") == ["decided", "told"]


def test_a_route_changed_before_the_failure_does_not_count(way: Way, actors: Actors, clock: FixedClock) -> None:
    way.act(actors.mediator, lambda session, case: choose_route(session, case.id, Route.THIRD_PARTY, "先试"))
    way.act(actors.mediator, lambda session, case: choose_route(session, case.id, Route.NEGOTIATION, "再回来"))
    _mediating(way)
    way.move(S.FAILED, other_ways_told=True)
    assert way.missing(S.MEDIATING) == ["other_route_chosen"]


def test_a_standstill_returns_where_it_stood(way: Way, actors: Actors, clock: FixedClock) -> None:
    way.move(S.ACCEPTED)
    way.own()
    way.move(S.INVESTIGATING)
    assert way.missing(S.SUSPENDED) == ["reason_given"]
    assert way.refused(S.SUSPENDED, reason="tired").code == "cases.key_unknown"
    way.move(S.SUSPENDED, reason="appraisal", note="送交鉴定", told_how=ToldHow.PHONE)
    assert way.case().status_before is S.INVESTIGATING
    clock.move(timedelta(days=4))
    assert way.refused(S.MEDIATING).code == "casefile.no_step"
    back = way.move(S.INVESTIGATING)
    assert (back.status_before, back.due_on) == (None, date(2026, 12, 14))
    with way.store.read(actors.lead) as session:
        row = session.scalars(select(Suspension)).one()
        assert (row.to_on, row.told_on) == (date(2026, 11, 28), date(2026, 11, 24))


def test_a_withdrawal_ends_a_standstill(way: Way, actors: Actors) -> None:
    way.move(S.ACCEPTED)
    way.move(S.SUSPENDED, reason="customer_asked")
    way.move(S.WITHDRAWN, note="不再追究")
    with way.store.read(actors.lead) as session:
        assert session.scalars(select(Suspension.to_on)).one() == date(2026, 11, 24)


def test_a_breach_reopens_what_is_performed(way: Way, actors: Actors) -> None:
    way.put(status=S.PERFORMING)
    assert way.missing(S.REOPENED) == ["reason_given"]
    assert way.missing(S.REOPENED, reason="breach") == ["breach_recorded"]
    way.owe(ObligationState.BREACHED)
    assert way.move(S.REOPENED, reason="breach").status is S.REOPENED
    assert way.missing(S.PERFORMING) == ["agreement_signed"]


def test_new_facts_start_a_clock_of_their_own(way: Way, actors: Actors, clock: FixedClock) -> None:
    way.put(status=S.PERFORMING, answered_on=date(2026, 11, 24))
    clock.move(timedelta(days=40))
    today = date(2027, 1, 3)
    reopened = way.move(S.REOPENED, reason="new_facts")
    assert (reopened.answered_on, reopened.reopened_at) == (None, clock.now())
    with way.store.read(actors.lead) as session:
        header = case_header(session, way.id)
        assert (header.clock.from_on, header.stopped, header.left > 0) == (today, False, True)
        assert queue_total(session, QueueQuery(view=View.OVERDUE)) == 0
    kept = way.case()
    assert (kept.received_on, kept.due_on > today) == (date(2026, 11, 24), True)


def test_what_was_answered_before_new_facts_does_not_answer_them(way: Way, actors: Actors, clock: FixedClock) -> None:
    def decide(session: DeskSession, case: Case) -> None:
        record_milestone(session, case.id, MilestoneKind.DECIDED, note="退还")
        record_milestone(session, case.id, MilestoneKind.TOLD, how=ToldHow.PHONE)

    way.put(status=S.MEDIATING)
    way.act(actors.mediator, decide)
    closing: dict[str, Any] = {"close_reason": CloseReason.REFUNDED, "note": "已退还"}
    way.put(status=S.PERFORMING)
    clock.move(timedelta(days=5))
    way.move(S.REOPENED, reason="new_facts")
    way.put(status=S.MEDIATING)
    assert way.missing(S.CLOSED, **closing) == ["decided", "told"]
    way.act(actors.mediator, decide)
    assert way.move(S.CLOSED, **closing).answered_on == date(2026, 11, 29)


def test_a_breach_leaves_answered_what_was_answered(way: Way) -> None:
    way.put(status=S.PERFORMING, answered_on=date(2026, 11, 24))
    way.owe(ObligationState.BREACHED)
    reopened = way.move(S.REOPENED, reason="breach")
    assert (reopened.answered_on, reopened.reopened_at) == (date(2026, 11, 24), None)


def test_every_move_is_logged_and_published(way: Way, actors: Actors) -> None:
    heard: list[CaseMoved] = []
    way.store.around.events.subscribe(CaseMoved, lambda _session, event: heard.append(event))
    way.move(S.ACCEPTED)
    way.move(S.WITHDRAWN, note="不再追究")
    assert heard == [CaseMoved(way.id, S.REGISTERED, S.ACCEPTED), CaseMoved(way.id, S.ACCEPTED, S.WITHDRAWN)]
    with way.store.read(actors.lead) as session:
        query = select(CaseEvent.params).where(CaseEvent.kind == EventKind.MOVED.value).order_by(CaseEvent.id)
        assert [(one["before"], one["after"]) for one in session.scalars(query)] == [
            ("registered", "accepted"),
            ("accepted", "withdrawn"),
        ]


def test_a_listener_that_refuses_undoes_the_move(way: Way) -> None:
    def refuse(_session: Any, _event: CaseMoved) -> None:
        raise Refusal("test.no")

    way.store.around.events.subscribe(CaseMoved, refuse)
    assert way.refused(S.ACCEPTED).code == "test.no"
    assert way.case().status is S.REGISTERED


def test_what_happens_to_the_agreement_moves_the_case(way: Way, actors: Actors) -> None:
    _mediating(way)
    agreement = way.agree(AgreementState.PENDING_APPROVAL)
    case_id, version = way.id, new_id()
    submitted = AgreementSubmitted(case_id, agreement.id)
    way.act(actors.mediator, lambda session, _: handlers.on_submitted(session, submitted))
    assert way.case().status is S.PENDING_APPROVAL, "drafted straight from the table"
    way.act(actors.mediator, lambda session, _: handlers.on_submitted(session, submitted))
    way.act(actors.lead, lambda session, _: handlers.on_refused(session, AgreementRefused(case_id, agreement.id)))
    assert way.case().status is S.DRAFTING
    way.act(actors.mediator, lambda session, _: handlers.on_submitted(session, submitted))
    approved = AgreementApproved(case_id, agreement.id, version)
    way.act(actors.lead, lambda session, _: handlers.on_approved(session, approved))
    assert way.case().status is S.PENDING_SIGNATURE
    way.act(actors.mediator, lambda session, _: handlers.on_submitted(session, submitted))
    assert way.case().status is S.PENDING_APPROVAL, "an edit after the approval goes up again"
    way.act(actors.lead, lambda session, _: handlers.on_approved(session, approved))
    way.act(actors.lead, lambda session, _: setattr(session.merge(agreement), "state", AgreementState.SIGNED))
    way.owe(ObligationState.OPEN)
    signed = AgreementSigned(case_id, agreement.id, version)
    way.act(actors.counter, lambda session, _: handlers.on_signed(session, signed))
    assert way.case().status is S.PERFORMING
