"""Today (今日): what is due, who is waiting, what waits for a decision or for the customer to be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import select

from app.cases.daywork import goes_first
from app.cases.model import Case, Extension, Visit
from app.cases.views.asked import QueueQuery, View
from app.cases.views.queue import queue, queue_counts
from app.cases.views.row import QueueRow
from app.kernel.clock import SHANGHAI
from app.kernel.masking import mask_name
from app.staff.powers import may, require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who waits: queue number, how long, and whether they go first."""

    visit_id: UUID
    queue_no: str
    called: str
    arrived_at: datetime
    minutes: int
    needs: tuple[str, ...]
    topic: str
    priority: bool


@dataclass(frozen=True, slots=True)
class ExtensionTask:
    """An extension that waits: to be decided by somebody else than who asked, or to be told to the customer."""

    extension_id: UUID
    case_id: UUID
    no: str
    days: int
    reason: str
    requester: str
    due: date


@dataclass(frozen=True, slots=True)
class Today:
    """The day at a glance. `overdue` and `due` are the person's own cases, nearest first; counts are over the whole
    desk.
    """

    day: date
    counts: dict[View, int]
    overdue: tuple[QueueRow, ...]
    due: tuple[QueueRow, ...]
    waiting: tuple[Waiting, ...]
    to_decide: tuple[ExtensionTask, ...]
    to_tell: tuple[ExtensionTask, ...]


def today(session: DeskSession, most: int = 50) -> Today:
    """What the signed-in person should see in the morning."""
    require(session.actor, "cases.view")
    me = session.actor.staff_id
    own = [
        tuple(queue(session, QueueQuery(view=view, owner_id=me, limit=most)).rows)
        for view in (View.OVERDUE, View.DUE_SOON)
    ]
    tasks = _extensions(session)
    return Today(
        day=session.today,
        counts=queue_counts(session),
        overdue=own[0],
        due=own[1],
        waiting=tuple(waiting(session)),
        to_decide=tuple(task for task, decided, by in tasks if not decided and by != me)
        if may(session.actor.role, "cases.decide_extension")
        else (),
        to_tell=tuple(task for task, decided, _ in tasks if decided),
    )


def waiting(session: DeskSession) -> list[Waiting]:
    """Who waits at this branch: those who go first, then by arrival.

    Whoever may call people to the window sees how to call them (李先生, or the name that was given): a masked name
    cannot be said aloud, and it is heard by the whole room anyway. Everybody else reads it masked.
    """
    calls = may(session.actor.role, "cases.register")
    query = select(Visit).where(
        Visit.served_at.is_(None), Visit.left_at.is_(None), Visit.branch_id == session.actor.branch_id
    )
    rows = [
        Waiting(
            visit.id,
            visit.queue_no,
            visit.called if calls else mask_name(visit.called),
            visit.arrived_at,
            max(int((session.at - visit.arrived_at).total_seconds() // 60), 0),
            tuple(visit.needs),
            visit.topic,
            goes_first(visit.needs),
        )
        for visit in session.scalars(query.order_by(Visit.arrived_at, Visit.id))
    ]
    return sorted(rows, key=lambda row: not row.priority)


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody who left without being served: when, and after how many minutes of waiting."""

    queue_no: str
    left_at: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Served:
    """What became of who came today: how many were served, and who left without."""

    served: int
    left: tuple[Left, ...]


def served_today(session: DeskSession) -> Served:
    """Today's visitors of this branch who wait no longer; the last to leave first."""
    begins = datetime.combine(session.today, time(), SHANGHAI).astimezone(UTC)
    query = select(Visit.queue_no, Visit.arrived_at, Visit.served_at, Visit.left_at).where(
        Visit.arrived_at >= begins, Visit.branch_id == session.actor.branch_id
    )
    rows = session.execute(query).all()
    left = [
        Left(no, gone, max(int((gone - came).total_seconds() // 60), 0))
        for no, came, served, gone in rows
        if served is None and gone is not None
    ]
    served = sum(row.served_at is not None for row in rows)
    return Served(served, tuple(sorted(left, key=lambda one: one.left_at, reverse=True)))


def _extensions(session: DeskSession) -> list[tuple[ExtensionTask, bool, UUID]]:
    query = (
        select(Extension, Case.no, Case.due_on)
        .join(Case, Case.id == Extension.case_id)
        .where(Extension.refused_at.is_(None), Extension.told_at.is_(None), Case.answered_on.is_(None))
        .order_by(Case.due_on, Extension.id)
    )
    names = staff_names(session)
    return [
        (
            ExtensionTask(row.id, row.case_id, no, row.days, row.reason, names.get(row.requested_by, ""), due),
            row.approved_at is not None,
            row.requested_by,
        )
        for row, no, due in session.execute(query)
    ]
