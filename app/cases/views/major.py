"""Whom to call when so many come together that it is a major complaint (重大投诉): the lead, and who is on duty.

The roster is asked because a banner that says "call the lead" on the lead's day off calls nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.cases.model import Case
from app.cases.people import is_major
from app.kernel.actor import Role
from app.staff.model import StaffMember
from app.staff.views import absences, branch_card, on_duty, staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class MajorCall:
    """`people` came together; the leads of the branch who are there today, who is on duty, the branch's telephone."""

    people: int
    leads: tuple[str, ...]
    on_duty: str
    phone: str


def major_call(session: DeskSession, branch: str, people: int) -> MajorCall | None:
    """Whom to call today about a visit of `people` at a branch; None below the number of a major complaint."""
    if not is_major(people, session.rules_on(session.today)):
        return None
    away = {one.staff_id for one in absences(session, session.today)}
    query = select(StaffMember.id, StaffMember.name).where(
        StaffMember.branch_id == branch, StaffMember.role == Role.LEAD, StaffMember.disabled_at.is_(None)
    )
    leads = tuple(name for row_id, name in session.execute(query.order_by(StaffMember.login)) if row_id not in away)
    duty = on_duty(session, session.today, branch)
    person = None if duty is None else duty.person_id
    name = "" if person is None else staff_names(session).get(person, "")
    return MajorCall(people, leads, "" if name in leads else name, branch_card(session, branch).phone)


def major_call_of(session: DeskSession, case: Case) -> MajorCall | None:
    """Whom to call about a case, at the branch that has it."""
    return major_call(session, case.branch_id, case.people_count)
