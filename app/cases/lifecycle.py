"""The lifecycle of a case: one table of moves, who may make each, and what must exist first.

The rules decide over a set of facts handed to them (`CaseFacts`); `casefile` gathers those from all rooms. Every
requirement is a yes/no fact of the same name, so that a refused move can name all that is missing at once instead of
the first. Who may make a move is said by the name of a power (`app.staff.powers`), so that no role is listed twice. A
workflow library was decided against: the table below is the law, and a reviewer can read it. Milestones
(受理、答复、告知) run beside the lifecycle and are facts here, never states.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.cases.codes import FINAL, CloseReason, ReopenReason, Route, Status
from app.kernel.actor import Role
from app.staff.powers import may

S = Status
STEPS = (
    S.REGISTERED,
    S.ACCEPTED,
    S.INVESTIGATING,
    S.MEDIATING,
    S.DRAFTING,
    S.PENDING_APPROVAL,
    S.PENDING_SIGNATURE,
    S.PERFORMING,
    S.CLOSED,
)
"""The straight way through, as a stepper shows it."""


class Missing(StrEnum):
    """What stands in the way of a move (label: missing). Most values are names of facts that must hold."""

    STEP = "step"  # the table has no such move
    ROLE = "role"  # the move is not this person's to make
    NOT_MERGED = "not_merged"  # a complaint that was merged is moved where it goes on
    CUSTOMER_KNOWN = "customer_known"
    COMPLAINT_STATED = "complaint_stated"
    OWNER_ASSIGNED = "owner_assigned"
    FIRST_ACTIONS_DONE = "first_actions_done"
    INTERVIEW_SEALED = "interview_sealed"
    ORGANISATION_ACCEPTED = "organisation_accepted"
    CONSENT_GIVEN = "consent_given"
    OTHER_ROUTE_CHOSEN = "other_route_chosen"
    AGREEMENT_SUBMITTED = "agreement_submitted"
    AGREEMENT_APPROVED = "agreement_approved"
    AGREEMENT_SIGNED = "agreement_signed"
    OBLIGATIONS_CREATED = "obligations_created"
    OBLIGATIONS_DONE = "obligations_done"
    BREACH_RECORDED = "breach_recorded"
    DECIDED = "decided"
    TOLD = "told"
    OTHER_WAYS_TOLD = "other_ways_told"
    REASON_GIVEN = "reason_given"
    NOTE_GIVEN = "note_given"
    CLOSE_REASON_FITS = "close_reason_fits"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """Everything a move may require, as plain values. What is not known counts as not there."""

    status: Status
    route: Route = Route.NEGOTIATION
    status_before: Status | None = None
    not_merged: bool = True
    customer_known: bool = False  # a name, and a way to reach the customer
    complaint_stated: bool = False  # what happened, in words or by cause
    owner_assigned: bool = False
    first_actions_done: bool = False  # none of the first things is still due
    interview_sealed: bool = False
    organisation_accepted: bool = False  # an organisation took the referral (route third_party)
    consent_given: bool = False  # separate consent to hand data over (PIPL 23)
    other_route_chosen: bool = False  # after a failure the route is no longer the one that failed
    agreement_submitted: bool = False
    agreement_approved: bool = False  # the approval binds the current version's hash
    agreement_signed: bool = False
    obligations_created: bool = False
    obligations_done: bool = False
    breach_recorded: bool = False
    decided: bool = False
    told: bool = False
    other_ways_told: bool = False  # review, arbitration, suit
    reason_given: bool = False
    note_given: bool = False
    close_reason: CloseReason | None = None
    reopen_reason: ReopenReason | None = None


@dataclass(frozen=True, slots=True)
class Transition:
    """One allowed move: the power to make it, and the facts it needs on every route and on the third-party route."""

    source: Status
    target: Status
    power: str
    needs: tuple[Missing, ...] = ()
    needs_third_party: tuple[Missing, ...] = ()


_OPEN = frozenset(Status) - FINAL
_SUSPENDABLE = (S.ACCEPTED, S.INVESTIGATING, S.MEDIATING, S.DRAFTING)
_CLOSABLE: dict[Status, frozenset[CloseReason]] = {
    S.INVESTIGATING: frozenset({CloseReason.SETTLED_WITHOUT_AGREEMENT, CloseReason.REFUNDED}),
    S.MEDIATING: frozenset({CloseReason.SETTLED_WITHOUT_AGREEMENT, CloseReason.REFUNDED}),
    S.DRAFTING: frozenset({CloseReason.SETTLED_WITHOUT_AGREEMENT, CloseReason.REFUNDED}),
    S.PERFORMING: frozenset({CloseReason.PERFORMED}),
    S.FAILED: frozenset({CloseReason.FAILED}),
}


def _table() -> Iterable[Transition]:
    m = Missing
    referral = (m.ORGANISATION_ACCEPTED, m.CONSENT_GIVEN)
    yield Transition(S.REGISTERED, S.ACCEPTED, "cases.accept", (m.CUSTOMER_KNOWN, m.COMPLAINT_STATED))
    yield Transition(S.REGISTERED, S.DECLINED, "cases.decline", (m.REASON_GIVEN,))
    yield Transition(S.ACCEPTED, S.INVESTIGATING, "cases.move", (m.OWNER_ASSIGNED, m.FIRST_ACTIONS_DONE))
    yield Transition(S.INVESTIGATING, S.MEDIATING, "cases.move", (m.INTERVIEW_SEALED,), referral)
    yield Transition(S.REOPENED, S.INVESTIGATING, "cases.move", (m.OWNER_ASSIGNED,))
    yield Transition(S.REOPENED, S.MEDIATING, "cases.move", (m.OWNER_ASSIGNED, m.INTERVIEW_SEALED), referral)
    yield Transition(S.REOPENED, S.PERFORMING, "cases.reopen", (m.AGREEMENT_SIGNED, m.OBLIGATIONS_CREATED))
    yield Transition(S.MEDIATING, S.DRAFTING, "cases.move", (m.INTERVIEW_SEALED,))
    yield Transition(S.MEDIATING, S.FAILED, "cases.close", (m.OTHER_WAYS_TOLD,))
    yield Transition(S.FAILED, S.MEDIATING, "cases.reopen", (m.OTHER_ROUTE_CHOSEN,), referral)
    yield Transition(S.DRAFTING, S.MEDIATING, "cases.move")
    yield Transition(S.DRAFTING, S.PENDING_APPROVAL, "agreements.submit", (m.AGREEMENT_SUBMITTED,))
    yield Transition(S.PENDING_APPROVAL, S.DRAFTING, "agreements.submit")
    yield Transition(S.PENDING_APPROVAL, S.PENDING_SIGNATURE, "agreements.approve", (m.AGREEMENT_APPROVED,))
    yield Transition(S.PENDING_SIGNATURE, S.DRAFTING, "agreements.draft")
    yield Transition(
        S.PENDING_SIGNATURE,
        S.PERFORMING,
        "agreements.sign",
        (m.AGREEMENT_APPROVED, m.AGREEMENT_SIGNED, m.OBLIGATIONS_CREATED),
    )
    for source in _CLOSABLE:
        kept = (m.OBLIGATIONS_DONE,) if source is S.PERFORMING else (m.NOTE_GIVEN,)
        yield Transition(source, S.CLOSED, "cases.close", (m.CLOSE_REASON_FITS, *kept, m.DECIDED, m.TOLD))
    for source in _SUSPENDABLE:
        yield Transition(source, S.SUSPENDED, "cases.suspend", (m.REASON_GIVEN,))
        yield Transition(S.SUSPENDED, source, "cases.suspend")
    yield Transition(S.PERFORMING, S.REOPENED, "cases.reopen", (m.REASON_GIVEN, m.BREACH_RECORDED))
    yield Transition(S.CLOSED, S.REOPENED, "cases.reopen", (m.REASON_GIVEN, m.BREACH_RECORDED))
    yield Transition(S.DECLINED, S.REOPENED, "cases.reopen", (m.REASON_GIVEN,))
    for source in sorted(_OPEN):
        yield Transition(source, S.WITHDRAWN, "cases.withdraw", (m.REASON_GIVEN,))


TRANSITIONS: dict[tuple[Status, Status], Transition] = {(move.source, move.target): move for move in _table()}
"""Every allowed move by (from, to); whatever is not here is refused."""


def check(facts: CaseFacts, target: Status, role: Role) -> list[Missing]:
    """Name everything that is missing for the move to `target`; an empty list allows it.

    A move that the table does not have, and a suspended case that is not returned to where it stood, is
    `[Missing.STEP]`.
    """
    move = TRANSITIONS.get((facts.status, target))
    if move is None or (facts.status is S.SUSPENDED and target not in (S.WITHDRAWN, facts.status_before)):
        return [Missing.STEP]
    missing = [] if may(role, move.power) else [Missing.ROLE]
    missing += [] if facts.not_merged else [Missing.NOT_MERGED]
    needs = move.needs + (move.needs_third_party if facts.route is Route.THIRD_PARTY else ())
    return missing + [need for need in needs if not _holds(facts, need)]


def next_moves(facts: CaseFacts, role: Role) -> dict[Status, list[Missing]]:
    """All moves the table has from here, each with what is missing, in the order of the table."""
    found = {target: check(facts, target, role) for source, target in TRANSITIONS if source is facts.status}
    return {target: missing for target, missing in found.items() if missing != [Missing.STEP]}


def close_reasons(source: Status) -> frozenset[CloseReason]:
    """The reasons for which a case in `source` may be closed."""
    return _CLOSABLE.get(source, frozenset())


def _holds(facts: CaseFacts, need: Missing) -> bool:
    if need is Missing.CLOSE_REASON_FITS:
        return facts.close_reason in close_reasons(facts.status)
    if need is Missing.BREACH_RECORDED:
        # New facts need no breach; only a reopening that says "breach" must have one on record.
        return facts.breach_recorded or facts.reopen_reason is not ReopenReason.BREACH
    return bool(getattr(facts, need.value))
