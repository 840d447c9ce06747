"""How tasks and requests stand, and which steps they may take. Pure: days come in as arguments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from app.cases.deadlines import Urgency
from app.mediation.codes import EscalationState, RequestState, TaskState

SOON = timedelta(days=1)

TASK_STEPS: Mapping[TaskState, frozenset[TaskState]] = {
    TaskState.OPEN: frozenset({TaskState.IN_HAND, TaskState.DONE, TaskState.NOT_NEEDED}),
    TaskState.IN_HAND: frozenset({TaskState.OPEN, TaskState.DONE, TaskState.NOT_NEEDED}),
    TaskState.DONE: frozenset({TaskState.OPEN}),
    TaskState.NOT_NEEDED: frozenset({TaskState.OPEN}),
}
"""From where a task goes on; what is settled is opened again first."""

REQUEST_STEPS: Mapping[RequestState, frozenset[RequestState]] = {
    RequestState.WAITING: frozenset(
        {RequestState.ANSWERED, RequestState.REFUSED, RequestState.NO_ANSWER, RequestState.WITHDRAWN}
    ),
    # An answer may come after all.
    RequestState.NO_ANSWER: frozenset({RequestState.ANSWERED, RequestState.REFUSED}),
    RequestState.ANSWERED: frozenset(),
    RequestState.REFUSED: frozenset({RequestState.ANSWERED}),
    RequestState.WITHDRAWN: frozenset(),
}

ESCALATION_STEPS: Mapping[EscalationState, frozenset[EscalationState]] = {
    EscalationState.WAITING: frozenset({EscalationState.ACCEPTED, EscalationState.RETURNED, EscalationState.WITHDRAWN}),
    # Somebody may find later that the case is not what it looked like.
    EscalationState.ACCEPTED: frozenset({EscalationState.RETURNED}),
    EscalationState.RETURNED: frozenset(),
    EscalationState.WITHDRAWN: frozenset(),
}


def pressing(due: date, today: date, *, over: bool) -> Urgency:
    """How a last day presses; what is settled presses no more."""
    if over:
        return Urgency.STOPPED
    if due < today:
        return Urgency.OVERDUE
    if due == today:
        return Urgency.TODAY
    return Urgency.SOON if due - today <= SOON else Urgency.LATER
