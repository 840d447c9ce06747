"""Gathering what a move of a case may require, from all rooms, into the plain facts that `cases.lifecycle` decides
over.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import exists, select

from app.agreements.model import Agreement, AgreementState, AgreementVersion, Approval
from app.cases.codes import CloseReason, EventKind, MilestoneKind, ReopenReason, Route, Status
from app.cases.desk import first_things_of, milestones_of
from app.cases.first_things import still_due
from app.cases.lifecycle import CaseFacts
from app.cases.model import Case, CaseEvent, Customer
from app.fulfilment.model import Obligation, ObligationState
from app.interviews.model import Interview, InterviewState
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What whoever moves the case says with the move itself."""

    reason: str = ""
    note: str = ""
    other_ways_told: bool = False
    close_reason: CloseReason | None = None
    reopen_reason: ReopenReason | None = None


NOTHING_GIVEN = Given()


def gather(session: DeskSession, case: Case, given: Given = NOTHING_GIVEN) -> CaseFacts:
    """Everything a move of this case may require, as it stands in this session.

    Referral facts (an organisation's acceptance, the separate consent) come from the mediation room; until a referral
    is on record they do not hold.
    """
    session.flush()
    customer: Customer = session.found(Customer, case.customer_id)
    reached = milestones_of(session, case.id)
    states = set(session.scalars(select(Obligation.state).where(Obligation.case_id == case.id)))
    agreement = _current_agreement(session, case)
    state = None if agreement is None else AgreementState(agreement.state)
    return CaseFacts(
        status=Status(case.status),
        route=Route(case.route),
        status_before=None if case.status_before is None else Status(case.status_before),
        not_merged=case.merged_into_id is None,
        customer_known=bool(customer.name and (customer.phone or customer.address)),
        complaint_stated=bool(case.narrative or case.cause),
        owner_assigned=case.owner_id is not None,
        first_actions_done=not still_due(first_things_of(session, case)),
        interview_sealed=_any_sealed_interview(session, case),
        other_route_chosen=_route_chosen_since_failure(session, case),
        agreement_submitted=state is AgreementState.PENDING_APPROVAL,
        agreement_approved=agreement is not None and _approval_binds(session, agreement),
        agreement_signed=state is AgreementState.SIGNED,
        obligations_created=bool(states),
        obligations_done=bool(states) and states <= {ObligationState.DONE, ObligationState.CANCELLED},
        breach_recorded=ObligationState.BREACHED in states,
        decided=MilestoneKind.DECIDED in reached,
        told=MilestoneKind.TOLD in reached,
        other_ways_told=given.other_ways_told,
        reason_given=bool(given.reason or given.note.strip()),
        note_given=bool(given.note.strip()),
        close_reason=given.close_reason,
        reopen_reason=given.reopen_reason,
    )


def _any_sealed_interview(session: DeskSession, case: Case) -> bool:
    query = exists().where(Interview.case_id == case.id, Interview.state == InterviewState.SEALED)
    return bool(session.scalar(select(query)))


def _current_agreement(session: DeskSession, case: Case) -> Agreement | None:
    query = select(Agreement).where(Agreement.case_id == case.id, Agreement.state != AgreementState.VOID)
    return session.scalars(query.order_by(Agreement.seq.desc()).limit(1)).first()


def _approval_binds(session: DeskSession, agreement: Agreement) -> bool:
    """Whether an approval was granted for exactly the text that is current: any later edit has another hash."""
    query = (
        select(Approval.id)
        .join(AgreementVersion, AgreementVersion.id == Approval.version_id)
        .where(
            Approval.agreement_id == agreement.id,
            Approval.granted.is_(True),
            AgreementVersion.seq == agreement.current_version,
            AgreementVersion.sha256 == Approval.sha256,
        )
    )
    return session.scalars(query.limit(1)).first() is not None


def _route_chosen_since_failure(session: DeskSession, case: Case) -> bool:
    if case.status != Status.FAILED:
        return False
    kinds = (EventKind.MOVED, EventKind.ROUTE_CHANGED)
    query = select(CaseEvent.kind, CaseEvent.params).where(CaseEvent.case_id == case.id, CaseEvent.kind.in_(kinds))
    chosen = False
    for kind, params in session.execute(query.order_by(CaseEvent.at, CaseEvent.id)):
        if kind == EventKind.MOVED:
            chosen = chosen and params.get("after") != Status.FAILED
        else:
            chosen = True
    return chosen
