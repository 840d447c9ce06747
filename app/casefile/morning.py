"""The lead's morning (晨会): what is late, due today, promised, under way, to be sealed, unanswered, and who is
away, in one object.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.cases.daywork import Standing
from app.cases.deadlines import Urgency
from app.cases.views import (
    DeliveryRow,
    PromiseRow,
    QueueQuery,
    QueueRow,
    SealRow,
    SlipRow,
    View,
    deliveries_open,
    promises_waiting,
    queue,
    queue_counts,
    seals_waiting,
    slips_waiting,
)
from app.evidence.views import OriginalRow, originals_held
from app.insight.views import WarningRow, waiting_warnings
from app.mediation.views import RequestRow, requests_waiting
from app.staff.powers import require
from app.staff.views import AbsenceRow, absences_ahead, on_duty, staff_names
from app.store.session import DeskSession

MOST = 60


@dataclass(frozen=True, slots=True)
class Morning:
    """What stands on the sheet; `overdue_total` counts what the rows may leave out."""

    day: date
    as_of: datetime
    overdue: tuple[QueueRow, ...]
    overdue_total: int
    due: tuple[QueueRow, ...]
    promised: tuple[PromiseRow, ...]
    deliveries: tuple[DeliveryRow, ...]
    seals: tuple[SealRow, ...]
    warnings: tuple[WarningRow, ...]
    slips: tuple[SlipRow, ...]
    requests: tuple[RequestRow, ...]  # overdue
    originals: tuple[OriginalRow, ...]
    absences: tuple[AbsenceRow, ...]
    on_duty: str
    deputy: str


def morning(session: DeskSession) -> Morning:
    """Read the morning of the reader's branch; a lead's (`cases.supervise`)."""
    require(session.actor, "cases.supervise")
    soon = queue(session, QueueQuery(view=View.DUE_SOON, limit=200)).rows
    duty = on_duty(session, session.today, session.actor.branch_id)
    names = staff_names(session)
    return Morning(
        day=session.today,
        as_of=session.at,
        overdue=tuple(queue(session, QueueQuery(view=View.OVERDUE, limit=MOST)).rows),
        overdue_total=queue_counts(session, View.OVERDUE)[View.OVERDUE],
        due=tuple(row for row in soon if row.due == session.today),
        promised=tuple(row for row in promises_waiting(session) if row.standing is not Standing.LATER),
        deliveries=tuple(deliveries_open(session)),
        seals=tuple(seals_waiting(session)),
        warnings=tuple(waiting_warnings(session)),
        slips=tuple(slips_waiting(session)),
        requests=tuple(row for row in requests_waiting(session) if row.urgency is Urgency.OVERDUE),
        originals=tuple(row for row in originals_held(session) if row.overdue),
        absences=tuple(row for row in absences_ahead(session) if row.now),
        on_duty=names.get(duty.person_id, "") if duty is not None and duty.person_id else "",
        deputy=names.get(duty.deputy_id, "") if duty is not None and duty.deputy_id else "",
    )
