"""What a customer is told of a complaint in an app or chatbot (进度回传): one state in their words, a day, a deadline.

Pure rules over plain days. The desk's own states are not the customer's: investigating, mediating and drafting are all
"accepted" to somebody who waits for an answer. Nothing else of a case comes near these rules, so nothing else can leak.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.cases.codes import Status
from app.store.types import canonical_json


class CustomerState(StrEnum):
    """How a complaint stands for whoever made it (label: customer_state)."""

    RECEIVED = "received"
    ACCEPTED = "accepted"
    TO_COMPLETE = "to_complete"
    EXTENDED = "extended"
    ANSWERED = "answered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """The days that count, of the clock that runs now; None: not reached.

    `began_on` is receipt, or the new facts for which the case was opened again. `asked_on` is the last day on which the
    customer was asked to complete the complaint, `completed_on` the last on which they did. `extended_on` is the day
    the customer was told of an extension that counts. `over_on` is when it was declined, withdrawn or closed.
    """

    status: Status
    began_on: date
    due_on: date
    accepted_on: date | None = None
    asked_on: date | None = None
    completed_on: date | None = None
    extended_on: date | None = None
    answered_on: date | None = None
    over_on: date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The state, since when it is so, and by when the customer hears next; None when nothing is owed any more."""

    state: CustomerState
    since: date
    deadline: date | None


_OVER = {
    Status.DECLINED: CustomerState.DECLINED,
    Status.WITHDRAWN: CustomerState.WITHDRAWN,
    Status.CLOSED: CustomerState.CLOSED,
}


def told(reached: Reached) -> Told:
    """What the customer is told: an answer before everything, the end next, then what they are asked to do, then an
    extension, then that it was accepted.
    """
    if reached.answered_on is not None:
        return Told(CustomerState.ANSWERED, reached.answered_on, None)
    over = _OVER.get(reached.status)
    if over is not None:
        return Told(over, reached.over_on or reached.began_on, None)
    asked, completed = reached.asked_on, reached.completed_on
    if asked is not None and (completed is None or completed < asked):
        return Told(CustomerState.TO_COMPLETE, asked, reached.due_on)
    if reached.extended_on is not None:
        return Told(CustomerState.EXTENDED, reached.extended_on, reached.due_on)
    if reached.status is Status.REGISTERED:
        return Told(CustomerState.RECEIVED, reached.began_on, reached.due_on)
    return Told(CustomerState.ACCEPTED, reached.accepted_on or reached.began_on, reached.due_on)


def line_digest(external_id: str, no: str, what: Told) -> str:
    """What tells one line from the one before it about the same case."""
    deadline = "" if what.deadline is None else what.deadline.isoformat()
    plain = [external_id, no, what.state.value, what.since.isoformat(), deadline]
    return hashlib.sha256(canonical_json(plain).encode()).hexdigest()
