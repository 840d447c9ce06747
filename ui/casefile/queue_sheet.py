"""A view of the queue (案件队列与期限清单) on paper: rows, total and counts, read in one session. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.kernel.errors import Refusal

if TYPE_CHECKING:
    from app.staff.views import BranchCard
    from app.store.session import DeskSession
    from reports.queue_list import QueueSheet

MOST_ROWS = 1000


def queue_sheet(session: DeskSession, view: str) -> tuple[QueueSheet, BranchCard]:
    """Read a view of the queue for its list, at most `MOST_ROWS` cases, and the branch of who prints it.

    Refused: a view that is not there (`reports.unknown_view`).
    """
    from app.cases.views import QueueQuery, View, queue, queue_counts, queue_total
    from app.staff.powers import require
    from app.staff.views import branch_card
    from reports.queue_list import COUNTED, QueueSheet

    require(session.actor, "reports.print")
    if view not in set(View):
        raise Refusal("reports.unknown_view", "view", view=view, views=[("view", one.value) for one in View])
    asked = QueueQuery(view=View(view), limit=MOST_ROWS)
    sheet = QueueSheet(
        view=asked.view,
        rows=tuple(queue(session, asked).rows),
        total=queue_total(session, asked),
        counts=queue_counts(session, *COUNTED),
        as_of=session.at,
        today=session.today,
    )
    return sheet, branch_card(session, session.actor.branch_id)
