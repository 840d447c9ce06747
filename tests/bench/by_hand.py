"""What makes a case part of each view of the queue, as somebody would write it by hand in SQL over `cases c`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.cases.deadlines import SOON_DAYS
from app.cases.views import View
from app.cases.views.statements import BY_STATUS
from app.kernel.clock import legal_day
from tests.bench.million import NOW

OPEN = "c.merged_into_id IS NULL AND c.status NOT IN ('declined', 'withdrawn', 'closed')"
PAST = "(c.merged_into_id IS NOT NULL OR c.status IN ('declined', 'withdrawn', 'closed'))"
_WARNED = "c.id IN (SELECT case_id FROM warnings WHERE answered_at IS NULL AND case_id IS NOT NULL)"
Bare = tuple[str, tuple[Any, ...]]
"""SQL and its values."""


def where_of(view: View, me: bytes) -> Bare:
    """The condition of a view for the person `me`."""
    today: date = legal_day(NOW)
    runs = f"{OPEN} AND c.answered_on IS NULL AND c.status <> 'suspended'"
    soon = (today + timedelta(days=SOON_DAYS)).isoformat()
    if view in BY_STATUS:
        return f"c.status = ? AND {OPEN}", (BY_STATUS[view].value,)
    wheres: dict[View, Bare] = {
        View.ALL: ("1", ()),
        View.OPEN: (OPEN, ()),
        View.MINE: (f"{OPEN} AND c.owner_id = ?", (me,)),
        View.UNASSIGNED: (f"{OPEN} AND c.owner_id IS NULL", ()),
        View.DUE_SOON: (f"{runs} AND c.due_on >= ? AND c.due_on <= ?", (today.isoformat(), soon)),
        View.OVERDUE: (f"{runs} AND c.due_on < ?", (today.isoformat(),)),
        View.CLOSED: (f"c.closed_on IS NOT NULL AND {PAST}", ()),
        View.WARNED: (f"{OPEN} AND {_WARNED}", ()),
        View.THIRD_PARTY: (
            f"c.route = 'third_party' AND {OPEN} AND c.status IN ('mediating', 'drafting', 'pending_signature')", (),
        ),
    }  # fmt: skip
    return wheres[view]
