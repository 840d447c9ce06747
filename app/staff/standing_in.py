"""Who stands in for whom: pure rules over absences (缺勤) and duties (值班).

A deputy (代理人) has the same or a lower limit than the person they stand in for: standing in must never be a way to a
greater authority. Of people who are away themselves the deputy's deputy is asked, and a ring of absences ends the
search with nobody instead of turning for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.kernel.actor import Role

RANK: Mapping[Role, int] = {Role.COUNTER: 0, Role.INVESTIGATOR: 1, Role.MEDIATOR: 1, Role.LEAD: 2}
"""Authority of the roles that work on cases, lowest first; auditors and administrators stand in for nobody."""


@dataclass(frozen=True, slots=True)
class Away:
    """Somebody is away from `from_on` to `to_on`, both days included; `deputy_id` stands in."""

    staff_id: UUID
    from_on: date
    to_on: date
    deputy_id: UUID

    def on(self, day: date) -> bool:
        """Whether the person is away on a day."""
        return self.from_on <= day <= self.to_on


def may_stand_in(deputy: Role, absent: Role) -> bool:
    """Whether a person of one role may stand in for another: same or lower limit."""
    return deputy in RANK and absent in RANK and RANK[deputy] <= RANK[absent]


def overlaps(one: Away, other: Away) -> bool:
    """Whether two absences share a day."""
    return one.from_on <= other.to_on and other.from_on <= one.to_on


def who_stands_in(staff_id: UUID, day: date, absences: Iterable[Away]) -> UUID | None:
    """Who does a person's work on a day: the person, or whoever stands in for them; None when all of them are away."""
    away = {one.staff_id: one.deputy_id for one in absences if one.on(day)}
    seen: set[UUID] = set()
    while staff_id in away:
        seen.add(staff_id)
        staff_id = away[staff_id]
        if staff_id in seen:
            return None
    return staff_id
