"""Noted dates (时限登记) as a case shows them with their history, and the clocks that Today has to speak of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import NoteKind
from app.cases.deadlines import SOON_DAYS, ClockKind
from app.cases.desk.clock_notes import recently_noted
from app.cases.model import Case, ClockNote, Customer
from app.cases.views.deadlines import Beside, running
from app.cases.views.masks import MASKED
from app.staff.powers import may, require
from app.staff.views import staff_names, stands_in_for
from app.store.session import DeskSession

_MOST = 500
_OWN_TASKS = frozenset({ClockKind.DECIDE, ClockKind.REFERRAL})
"""Clocks that stand in Today by the case's own last day."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note and what became of it: `replaced` once another row stands in its place; no day: it was taken back."""

    id: UUID
    kind: NoteKind
    on: date | None
    who: str
    reference: str
    note: str
    by: str
    at: datetime
    replaced: bool


@dataclass(frozen=True, slots=True)
class NotedClock:
    """A clock beside the own one that ends soon or has ended, and whose case it is."""

    case_id: UUID
    no: str
    customer: str
    cause: str
    owner: str
    kind: ClockKind
    due: date
    provisional: bool


def notes_of(session: DeskSession, case_id: UUID) -> list[NoteRow]:
    """All notes of a case: what stands by day, then what was corrected, the newest first."""
    require(session.actor, "cases.view")
    query = select(ClockNote).where(ClockNote.case_id == case_id).order_by(ClockNote.noted_at, ClockNote.id)
    rows, names = list(session.scalars(query)), staff_names(session)
    gone = {row.replaces_id for row in rows}
    found = [
        NoteRow(
            row.id,
            row.kind,
            row.on_day,
            row.who,
            row.reference,
            row.note,
            names.get(row.noted_by, ""),
            row.noted_at,
            row.id in gone or row.on_day is None,
        )
        for row in rows
    ]
    standing = sorted((row for row in found if not row.replaced), key=lambda row: (row.on or date.min, row.at))
    return [*standing, *reversed([row for row in found if row.replaced])]


def clocks_ahead(session: DeskSession, days: int = SOON_DAYS) -> list[NotedClock]:
    """Clocks that were noted and end within `days` or have ended, of the reader's cases and of those they stand in for.

    A lead sees the branch's. At most `_MOST` cases are looked at, those noted last.
    """
    require(session.actor, "cases.view")
    me = session.actor.staff_id
    query = select(Case, Customer.name).outerjoin(Customer, Customer.id == Case.customer_id)
    query = query.where(Case.id.in_(recently_noted(session)), Case.merged_into_id.is_(None))
    if not may(session.actor.role, "cases.assign"):
        query = query.where(Case.owner_id.in_([me, *stands_in_for(session, me, session.today)]))
    read = session.execute(query.order_by(Case.received_on.desc(), Case.id).limit(_MOST)).all()
    beside, names = Beside.of(session, [case.id for case, _ in read]), staff_names(session)
    until = session.today + timedelta(days=days)
    found = [
        NotedClock(
            case.id,
            case.no,
            MASKED.name(name or ""),
            case.cause,
            names.get(case.owner_id, "") if case.owner_id else "",
            clock.kind,
            clock.date,
            clock.provisional,
        )
        for case, name in read
        for clock in running(session, case, beside)
        if clock.kind not in _OWN_TASKS and clock.date <= until
    ]
    return sorted(found, key=lambda row: (row.due, row.no, row.kind))
