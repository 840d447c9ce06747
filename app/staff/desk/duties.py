"""The roster (值班表): who is on duty on a day, and who is asked when they do not answer."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.staff.model import Duty, StaffMember
from app.staff.powers import require
from app.store.session import DeskSession


def set_duty(session: DeskSession, on: date, staff_id: UUID, deputy_id: UUID | None = None) -> Duty:
    """Put a person, and a deputy for them, on duty at this branch on a day; what stood there is replaced.

    Of two desks that fill the same day without a network the second meets the first in a conflict and not in a second
    row. Refused: `staff.duty_past`, `staff.deputy_self`, `staff.deputy_elsewhere`.
    """
    require(session.actor, "staff.roster")
    branch = session.actor.branch_id
    if on < session.today:
        raise Refusal("staff.duty_past", "on")
    if deputy_id == staff_id:
        raise Refusal("staff.deputy_self", "deputy_id")
    for one in (staff_id, deputy_id):
        if one is not None:
            member: StaffMember = session.found(StaffMember, one)
            if member.disabled_at is not None or member.branch_id != branch:
                raise Refusal("staff.deputy_elsewhere", "staff_id", name=member.name)
    row_id = derived_id("duty", branch, on.isoformat())
    duty = session.get(Duty, row_id)
    if duty is None:
        duty = Duty(id=row_id, on_day=on, staff_id=staff_id, deputy_id=deputy_id)
        session.add(duty)
    else:
        duty.staff_id, duty.deputy_id = staff_id, deputy_id
    session.flush()
    return duty
