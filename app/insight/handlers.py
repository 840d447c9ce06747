"""What warnings do when something happens to a case: score it in the same action; subscribed in the composition root.

What changes a score without an event (corrected facts, a promise that was not kept, a day that passed) is found by the
rounds of the desks. Complaints of a feed wait for the next round too: one by one they would cost more than the feed.
"""

from __future__ import annotations

from app.cases.events import CaseMoved, CaseRegistered
from app.insight.desk import score_case
from app.kernel.events import Events
from app.staff.powers import may
from app.store.session import DeskSession


def on_registered(session: DeskSession, event: CaseRegistered) -> None:
    """A case was registered."""
    if not event.by_feed and may(session.actor.role, "warnings.raise"):
        score_case(session, event.case_id)


def on_moved(session: DeskSession, event: CaseMoved) -> None:
    """A case moved on: what waited too long no longer does, or it was reopened."""
    if may(session.actor.role, "warnings.raise"):
        score_case(session, event.case_id)


def subscribe(events: Events) -> None:
    """Subscribe all handlers of this room."""
    events.subscribe(CaseRegistered, on_registered)
    events.subscribe(CaseMoved, on_moved)
