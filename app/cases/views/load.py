"""How much work each person has: open cases weighted by track, how many are due soon, and who is away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import and_, case, func, select, text

from app.cases.balance import Hands, weight
from app.cases.codes import Status, Track
from app.cases.deadlines import SOON_DAYS
from app.cases.desk.assignment import OWNERS
from app.cases.model import IS_OPEN, Case
from app.staff.powers import require
from app.staff.views import StaffRow, absences, staff_list
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Load:
    """One person's work: open cases, their weight (`balance.WEIGHTS`), those due within days or late, until when away.

    `away_until` is None for somebody who is there.
    """

    person: StaffRow
    open: int
    work: int
    near: int
    away_until: date | None

    @property
    def staff_id(self) -> UUID:
        """Who it is."""
        return self.person.id

    def hands(self) -> Hands:
        """As the rule sees them."""
        return Hands(self.person.id, self.work, self.away_until is not None)


def loads(session: DeskSession) -> list[Load]:
    """The work of everybody who may own a case, by branch and login."""
    require(session.actor, "cases.view")
    soon = session.today + timedelta(days=SOON_DAYS)
    near = and_(Case.answered_on.is_(None), Case.due_on <= soon, Case.status != Status.SUSPENDED)
    query = (
        select(Case.owner_id, Case.track, func.count(), func.sum(case((near, 1), else_=0)))
        .where(text(IS_OPEN), Case.owner_id.is_not(None))
        .group_by(Case.owner_id, Case.track)
    )
    counted: dict[UUID, tuple[int, int, int]] = {}
    for owner, track, count, close in session.execute(query):
        before = counted.get(owner, (0, 0, 0))
        counted[owner] = (before[0] + count, before[1] + weight(Track(track), count), before[2] + int(close or 0))
    away = {one.staff_id: one.to_on for one in absences(session, session.today)}
    people = (one for one in staff_list(session, with_disabled=False) if one.role in OWNERS)
    return [Load(one, *counted.get(one.id, (0, 0, 0)), away.get(one.id)) for one in people]
