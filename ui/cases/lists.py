"""What the lists of the queue need beside their rows, for window and commands alike; no Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.cases.views.deadlines import deadlines
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.staff.powers import require
from app.staff.views import BranchCard, branch_card
from app.store.session import DeskSession
from app.sync.views import badge

if TYPE_CHECKING:
    from reports.deadline_list import DeadlineSheet


def deadline_sheet(session: DeskSession, days: int, branch: str | None = None) -> tuple[DeadlineSheet, BranchCard]:
    """Read the deadline list and the branch of whoever prints it."""
    from reports.deadline_list import DeadlineSheet

    require(session.actor, "reports.print")
    stands = badge(session)
    found = DeadlineSheet(
        deadlines(session, days, branch), days, session.today, session.at, stands.last_sync, stands.waiting
    )
    return found, branch_card(session, session.actor.branch_id)


def sync_note(session: DeskSession, words: Wording) -> str:
    """What a list says about desks whose work is not in it."""
    stands = badge(session)
    if stands.last_sync is None:
        return words.text("queues.never_synced")
    return words.text("queues.synced", at=local_minute(stands.last_sync), waiting=stands.waiting)
