"""Who is waiting (排队): queue number and arrival. Waiting is not receipt: no clock starts, and nobody is a case
yet.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import Need
from app.cases.daywork import goes_first as first
from app.cases.model import Visit
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def arrive(
    session: DeskSession,
    queue_no: str,
    *,
    called: str = "",
    needs: Sequence[str] = (),
    topic: str = "",
    arrived_at: datetime | None = None,
) -> Visit:
    """Note somebody who waits; refused without a queue number (`cases.queue_no_missing`) or with an unknown need."""
    require(session.actor, "cases.register")
    number = unicodedata.normalize("NFKC", queue_no).strip().upper()[:20]
    if not number:
        raise Refusal("cases.queue_no_missing", "queue_no")
    unknown = [need for need in needs if need not in set(Need)]
    if unknown:
        raise Refusal("cases.key_unknown", "needs", field_name=("case_field", "needs"), keys=unknown)
    visit = Visit(
        queue_no=number,
        arrived_at=arrived_at or session.at,
        called=values.plain_text(called, "called", 50),
        needs=[str(need) for need in needs],
        topic=values.plain_text(topic, "topic", 200),
    )
    session.add(visit)
    session.flush()
    return visit


def serve(session: DeskSession, visit_id: UUID) -> Visit:
    """Call somebody to the window; somebody else's visitor is refused (`cases.visit_served`)."""
    require(session.actor, "cases.register")
    visit: Visit = session.found(Visit, visit_id)
    if visit.served_at is not None or visit.left_at is not None:
        raise Refusal("cases.visit_served", number=visit.queue_no)
    visit.served_at, visit.served_by = session.at, session.actor.staff_id
    return visit


def call_next(session: DeskSession) -> Visit:
    """Call whoever is next: those who go first, then by arrival; `cases.nobody_waits` when there is nobody."""
    require(session.actor, "cases.register")
    query = select(Visit).where(
        Visit.served_at.is_(None), Visit.left_at.is_(None), Visit.branch_id == session.actor.branch_id
    )
    waiting = sorted(session.scalars(query.order_by(Visit.arrived_at, Visit.id)), key=lambda one: not first(one.needs))
    if not waiting:
        raise Refusal("cases.nobody_waits")
    return serve(session, waiting[0].id)


def gone(session: DeskSession, visit_id: UUID) -> Visit:
    """Note that somebody left without being served."""
    require(session.actor, "cases.register")
    visit: Visit = session.found(Visit, visit_id)
    if visit.left_at is None:
        visit.left_at = session.at
    return visit
