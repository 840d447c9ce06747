"""The head of a case, which never scrolls: number, masked customer, state, nearest clock, whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.cases.clocks import Noted, further_clocks
from app.cases.codes import FINAL, Channel, Route, Status, Track
from app.cases.deadlines import Clock, Urgency, days_left, elderly_on, urgency
from app.cases.desk.clock import clock_of
from app.cases.model import Case, Customer
from app.cases.noting import noted_of
from app.cases.people import is_major
from app.cases.views.deadlines import Beside, running
from app.cases.views.masks import MASKED, Masks
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.kernel.ids import CaseNumber
from app.kernel.money import Money
from app.kernel.rulepack import RulesInForce
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class CaseHeader:
    """What is always seen of a case. `clock` is the complaint's own; `clocks` are all that run, nearest first.

    `further` are those that decide nothing today (limitation, review).
    `left` are the days to the last day (negative: passed). `stopped` says that the own clock is answered, stands
    still or is over. `other_open` are numbers of the customer's other open cases; `major` that so many people came
    that somebody must be called.
    """

    case_id: UUID
    no: str
    customer: str
    status: Status
    route: Route
    track: Track
    channel: Channel
    cause: str
    amount: Money | None
    card_tail: str
    received_on: date
    owner_id: UUID | None
    owner: str
    due: date
    provisional: bool
    left: int
    urgency: Urgency
    stopped: bool
    answered_on: date | None
    clock: Clock
    clocks: tuple[Clock, ...]
    tags: tuple[str, ...]
    needs: tuple[str, ...]
    elderly: bool
    major: bool
    other_open: tuple[str, ...]
    branch_id: str
    further: tuple[Clock, ...] = ()


def case_id_of(session: DeskSession, no: str) -> UUID:
    """The id of a case by its number as printed; refused when malformed or not there (`cases.not_found`)."""
    number = str(CaseNumber.parse(no))
    found = session.scalar(select(Case.id).where(Case.no == number))
    if found is None:
        raise Refusal("cases.not_found", "no", no=number)
    return found


def case_header(session: DeskSession, case_id: UUID, masks: Masks = MASKED) -> CaseHeader:
    """The head of one case."""
    require(session.actor, "cases.view")
    case: Case = session.found(Case, case_id)
    customer: Customer = session.found(Customer, case.customer_id)
    owner = session.get(StaffMember, case.owner_id) if case.owner_id is not None else None
    own = clock_of(session, case)
    stopped = case.answered_on is not None or case.status in FINAL or case.status == Status.SUSPENDED
    beside = Beside.of(session, [case.id])
    others = select(Case.no).where(
        Case.customer_id == case.customer_id,
        Case.id != case.id,
        Case.status.not_in(FINAL),
        Case.merged_into_id.is_(None),
    )
    rules = session.rules_on(case.received_on)
    return CaseHeader(
        case_id=case.id,
        no=case.no,
        customer=masks.name(customer.name),
        status=Status(case.status),
        route=Route(case.route),
        track=Track(case.track),
        channel=Channel(case.channel),
        cause=case.cause,
        amount=case.amount,
        card_tail=case.card_tail,
        received_on=case.received_on,
        owner_id=case.owner_id,
        owner="" if owner is None else owner.name,
        due=case.due_on,
        provisional=case.due_provisional,
        left=days_left(case.due_on, session.today),
        urgency=urgency(case.due_on, session.today, stopped=stopped),
        stopped=stopped,
        answered_on=case.answered_on,
        clock=own,
        clocks=tuple(running(session, case, beside)),
        further=tuple(_further(session, case, rules, beside)),
        tags=tuple(case.tags),
        needs=tuple(customer.needs),
        elderly=elderly_on(customer.birth_date, session.today, rules) or "elderly" in customer.needs,
        major=is_major(case.people_count, rules),
        other_open=tuple(session.scalars(others.order_by(Case.received_at, Case.id))),
        branch_id=case.branch_id,
    )


def _further(session: DeskSession, case: Case, rules: RulesInForce, beside: Beside) -> list[Clock]:
    # The complaint is a claim: the limitation starts anew with it, and with the new facts of one opened again.
    claimed = case.received_on if case.reopened_at is None else legal_day(case.reopened_at)
    noted = noted_of(beside.notes.get(case.id, []), claimed)
    return further_clocks(session.calendar, rules, Noted(claimed_on=noted.claimed_on))
