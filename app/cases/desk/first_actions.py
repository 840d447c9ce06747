"""First things first: logging what was done at once, to the minute."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.cases.codes import EventKind, FirstActionKind
from app.cases.desk.log import log_event
from app.cases.first_things import FirstThing, first_things
from app.cases.model import Case, FirstAction
from app.cases.tables import is_theft
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def log_first_action(
    session: DeskSession,
    case_id: UUID,
    kind: FirstActionKind,
    reference: str = "",
    *,
    done_at: datetime | None = None,
    note: str = "",
) -> FirstAction:
    """Log one of the first things with the core system's reference; `done_at` None means now.

    A card block needs its reference (`cases.reference_missing`): without it nobody can show that the card was
    blocked. A time after now is refused (`cases.done_later`).
    """
    require(session.actor, "cases.first_action")
    case: Case = session.found(Case, case_id)
    reference = values.plain_text(reference, "reference", 100)
    if kind is FirstActionKind.CARD_BLOCK and not reference:
        raise Refusal("cases.reference_missing", "reference", kind=("first_action", kind.value))
    done = done_at or session.at
    if done > session.at:
        raise Refusal("cases.done_later", "done_at")
    action = FirstAction(
        **case.keys(),
        kind=kind,
        done_at=done,
        operator_id=session.actor.staff_id,
        reference=reference,
        note=values.plain_text(note, "note", 500),
    )
    session.add(action)
    log_event(
        session,
        case,
        EventKind.FIRST_ACTION,
        action=kind.value,
        reference=reference,
        at=local_minute(done),
        note=action.note,
    )
    return action


def first_things_of(session: DeskSession, case: Case) -> list[FirstThing]:
    """The first things of a case in the order to do them, done ones marked."""
    done = {
        FirstActionKind(kind)
        for kind in session.scalars(select(FirstAction.kind).where(FirstAction.case_id == case.id))
    }
    return first_things(theft=is_theft(case.cause), still_called=case.still_called, done=done)
