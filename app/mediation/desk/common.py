"""What the verbs of this room share: a case that is still open, texts fit to keep, people who may be given work."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from app.cases import values
from app.cases.desk import open_case
from app.cases.desk.assignment import OWNERS
from app.cases.model import Case
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession

K = TypeVar("K", bound=StrEnum)
LINE, WORDS = 200, 2000


def opened(session: DeskSession, case_id: UUID, power: str = "mediation.investigate") -> Case:
    """The case, if the reader may work on its investigation and it is not over (`cases.over`)."""
    require(session.actor, power)
    return open_case(session, case_id)


def said(text: str, field: str, code: str, limit: int = WORDS) -> str:
    """A text that must say something; `code` is refused when it does not."""
    kept = values.plain_text(text, field, limit)
    if not kept:
        raise Refusal(code, field)
    return kept


def key_of(kinds: type[K], key: str, field: str) -> K:
    """The member of a set of keys, or `mediation.key_unknown`."""
    try:
        return kinds(key)
    except ValueError:
        raise Refusal("mediation.key_unknown", field, key=str(key)[:40] or "—") from None


def worker(session: DeskSession, case: Case, staff_id: UUID, field: str) -> StaffMember:
    """Somebody who may be given work on a case: works here, on cases, in its branch or as an investigator
    (`mediation.worker`).
    """
    member = session.get(StaffMember, staff_id)
    fits = member is not None and member.disabled_at is None and Role(member.role) in OWNERS
    if member is None or not fits or (member.branch_id != case.branch_id and member.role != Role.INVESTIGATOR):
        raise Refusal("mediation.worker", field, name="?" if member is None else member.name)
    return member


def not_later(session: DeskSession, at: datetime, field: str) -> datetime:
    """An instant that is not after now (`mediation.later`), to the minute."""
    if at > session.at:
        raise Refusal("mediation.later", field)
    return at.replace(second=0, microsecond=0)


def not_before_today(session: DeskSession, day: date, field: str) -> date:
    """A last day that is not over (`mediation.day_past`)."""
    if day < session.today:
        raise Refusal("mediation.day_past", field, day=day.isoformat())
    return day
