"""The event summary as a paper: read in one session, made outside of it. No Qt: the command uses it too."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from app.kernel.wording import Wording
from app.outreach.views import summary
from app.staff.powers import require
from app.staff.views import branch_card
from app.store.session import DeskSession
from reports import event_summary
from reports.document import Printed


def summary_job(session: DeskSession, words: Wording, event_id: UUID) -> Callable[[], Printed]:
    """Read an event; the call that comes back makes its summary."""
    require(session.actor, "reports.print")
    view = summary(session, event_id)
    branch, at = branch_card(session, view.event.branch), session.at
    return lambda: event_summary.make(view, words, None, branch=branch, printed_at=at)
