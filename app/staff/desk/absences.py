"""Who is away and who stands in (缺勤与代理): entered by the person, or by a lead of the branch."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.staff.model import Absence, StaffMember
from app.staff.powers import require
from app.staff.standing_in import Away, may_stand_in, overlaps
from app.store.session import DeskSession


def enter_absence(
    session: DeskSession, staff_id: UUID, from_on: date, to_on: date, deputy_id: UUID, note: str = ""
) -> Absence:
    """Enter that somebody is away from `from_on` to `to_on`, both days included, and who stands in.

    Refused: `staff.absence_days` (ends before it begins), `staff.absence_over` (ended before today),
    `staff.deputy_self`, `staff.deputy_elsewhere` (another branch, or disabled), `staff.deputy_limit` (a greater
    authority than the person has), `staff.absence_twice` (away on one of those days already), `staff.deputy_away`.
    """
    require(session.actor, "staff.absence")
    if staff_id != session.actor.staff_id:
        require(session.actor, "staff.roster")
    person, deputy = _here(session, staff_id), _here(session, deputy_id)
    if to_on < from_on:
        raise Refusal("staff.absence_days", "to_on")
    if to_on < session.today:
        raise Refusal("staff.absence_over", "to_on")
    if deputy.id == person.id:
        raise Refusal("staff.deputy_self", "deputy_id")
    if not may_stand_in(deputy.as_actor().role, person.as_actor().role):
        raise Refusal("staff.deputy_limit", "deputy_id", name=deputy.name, absent=person.name)
    wanted = Away(person.id, from_on, to_on, deputy.id)
    for other in standing(session):
        if other.staff_id == person.id and overlaps(other, wanted):
            raise Refusal("staff.absence_twice", "from_on", name=person.name, begins=other.from_on, ends=other.to_on)
        if other.staff_id == deputy.id and overlaps(other, wanted):
            raise Refusal("staff.deputy_away", "deputy_id", name=deputy.name, begins=other.from_on, ends=other.to_on)
    absence = Absence(
        branch_id=person.branch_id,
        home_branch=person.branch_id,
        staff_id=person.id,
        from_on=from_on,
        to_on=to_on,
        deputy_id=deputy.id,
        note=one_line(note)[:200],
        entered_by=session.actor.staff_id,
    )
    session.add(absence)
    session.flush()
    return absence


def end_absence(session: DeskSession, absence_id: UUID) -> Absence:
    """Note that somebody is back, or that an absence does not take place; doing it again changes nothing."""
    require(session.actor, "staff.absence")
    absence: Absence = session.found(Absence, absence_id)
    if absence.staff_id != session.actor.staff_id:
        require(session.actor, "staff.roster")
    if absence.ended_at is None:
        absence.ended_at = session.at
        absence.ended_by = session.actor.staff_id
        session.flush()
    return absence


def standing(session: DeskSession) -> list[Away]:
    """All absences that were not ended and are not over, of the branches seen here."""
    query = select(Absence).where(Absence.ended_at.is_(None), Absence.to_on >= session.today)
    return [Away(one.staff_id, one.from_on, one.to_on, one.deputy_id) for one in session.scalars(query)]


def _here(session: DeskSession, staff_id: UUID) -> StaffMember:
    member: StaffMember = session.found(StaffMember, staff_id)
    if member.disabled_at is not None or member.branch_id != session.actor.branch_id:
        raise Refusal("staff.deputy_elsewhere", "deputy_id", name=member.name)
    return member
