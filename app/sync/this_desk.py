"""What kind of replica stands at this desk: whose, since when, how much of the centre it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from app.cases.model import Case
from app.kernel.clock import legal_day
from app.staff.model import Branch
from app.store.outbox import Device, NumberBlock
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class ThisDesk:
    """A replica: name of the person's branch, since when, cases it holds, case numbers left for offline work."""

    branch: str
    since: datetime | None
    cases: int
    numbers_left: int


def this_desk(session: DeskSession) -> ThisDesk:
    """Read what this replica is."""
    branch = session.actor.branch_id
    left = select(func.coalesce(func.sum(NumberBlock.last - NumberBlock.next + 1), 0)).where(
        NumberBlock.branch == branch,
        NumberBlock.year == legal_day(session.at).year,
        NumberBlock.next <= NumberBlock.last,
    )
    return ThisDesk(
        session.scalar(select(Branch.name).where(Branch.code == branch), bind_arguments=session.here) or branch,
        session.scalar(select(Device.created_at)),
        session.scalar(select(func.count()).select_from(Case), bind_arguments=session.here) or 0,
        session.scalar(left) or 0,
    )
