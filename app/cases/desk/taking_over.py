"""Standing in (代理): open cases and promises of somebody who is away go to the deputy in one action, and back.

Ownership moves and nothing else: who drafted, asked or signed stays written, so nobody comes to approve their own by
standing in. Each case has a line in its log; what goes back is read from those lines, so that cases the deputy had, or
was given meanwhile, stay where they are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, text

from app.cases.codes import EventKind
from app.cases.desk.assignment import OWNERS
from app.cases.desk.log import log_event
from app.cases.model import IS_OPEN, Case, CaseEvent, Promise
from app.cases.model.promises import IS_WAITING
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import require
from app.staff.standing_in import may_stand_in
from app.store.session import DeskSession

TAKEN, GIVEN_BACK = "taken_over", "given_back"


@dataclass(frozen=True, slots=True)
class Moved:
    """How much changed hands."""

    cases: int
    promises: int


def take_over(
    session: DeskSession,
    absent_id: UUID,
    deputy_id: UUID,
    *,
    case_ids: Iterable[UUID] | None = None,
    promise_ids: Iterable[UUID] | None = None,
) -> Moved:
    """Give open cases and waiting promises of one person to another of the same or a lower limit; None: all of them.

    Refused: not a lead (`staff.not_allowed`), `staff.deputy_self`, `staff.deputy_limit`, `staff.deputy_elsewhere`,
    `cases.owner_unfit`. What is not the absent person's any more is left alone.
    """
    require(session.actor, "cases.assign")
    absent, deputy = _pair(session, absent_id, deputy_id)
    if not may_stand_in(Role(deputy.role), Role(absent.role)):
        raise Refusal("staff.deputy_limit", "deputy_id", name=deputy.name, absent=absent.name)
    cases = _cases_of(session, absent.id, case_ids)
    for case in cases:
        _hand(session, case, deputy, absent, TAKEN)
    promises = _promises_of(session, absent.id, promise_ids)
    for one in promises:
        one.for_id, one.stood_in_for = deputy.id, one.stood_in_for or absent.id
    session.flush()
    return Moved(len(cases), len(promises))


def give_back(session: DeskSession, absent_id: UUID, deputy_id: UUID) -> Moved:
    """Give everything back that the deputy took over from somebody and still has. Refused as `take_over`."""
    require(session.actor, "cases.assign")
    absent, deputy = _pair(session, absent_id, deputy_id)
    mine = _cases_of(session, deputy.id, None)
    came_from = last_from(session, [case.id for case in mine])
    back = [case for case in mine if came_from.get(case.id) == absent.id]
    for case in back:
        _hand(session, case, absent, deputy, GIVEN_BACK)
    promises = [one for one in _promises_of(session, deputy.id, None) if one.stood_in_for == absent.id]
    for one in promises:
        one.for_id, one.stood_in_for = absent.id, None
    session.flush()
    return Moved(len(back), len(promises))


def last_from(session: DeskSession, case_ids: Iterable[UUID]) -> dict[UUID, UUID]:
    """For each case whose last change of hands was a taking over: from whom it came."""
    wanted = list(case_ids)
    query = (
        select(CaseEvent.case_id, CaseEvent.kind, CaseEvent.params)
        .where(CaseEvent.case_id.in_(wanted), CaseEvent.kind.in_([TAKEN, GIVEN_BACK, EventKind.ASSIGNED.value]))
        .order_by(CaseEvent.at, CaseEvent.id)
    )
    last = {case_id: (kind, params) for case_id, kind, params in session.execute(query)}
    return {case_id: UUID(params["before"]) for case_id, (kind, params) in last.items() if kind == TAKEN}


def _pair(session: DeskSession, absent_id: UUID, deputy_id: UUID) -> tuple[StaffMember, StaffMember]:
    absent: StaffMember = session.found(StaffMember, absent_id)
    deputy: StaffMember = session.found(StaffMember, deputy_id)
    if absent.id == deputy.id:
        raise Refusal("staff.deputy_self", "deputy_id")
    for one in (absent, deputy):
        if one.branch_id != session.actor.branch_id:
            raise Refusal("staff.deputy_elsewhere", "deputy_id", name=one.name)
    return absent, deputy


def _hand(session: DeskSession, case: Case, to: StaffMember, before: StaffMember, kind: str) -> None:
    if to.disabled_at is not None or Role(to.role) not in OWNERS:
        raise Refusal("cases.owner_unfit", "owner", name=to.name)
    case.owner_id, case.team = to.id, to.team
    log_event(session, case, kind, owner=str(to.id), name=to.name, before=str(before.id), before_name=before.name)


def _cases_of(session: DeskSession, owner_id: UUID, only: Iterable[UUID] | None) -> list[Case]:
    query = select(Case).where(Case.owner_id == owner_id, text(IS_OPEN)).order_by(Case.due_on, Case.id)
    wanted = None if only is None else set(only)
    return [case for case in session.scalars(query) if wanted is None or case.id in wanted]


def _promises_of(session: DeskSession, keeper_id: UUID, only: Iterable[UUID] | None) -> list[Promise]:
    query = select(Promise).where(Promise.for_id == keeper_id, text(IS_WAITING)).order_by(Promise.due_at, Promise.id)
    wanted = None if only is None else set(only)
    return [one for one in session.scalars(query) if wanted is None or one.id in wanted]
