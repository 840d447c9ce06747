"""Promised call-backs as lists show them: the late ones first, then by time, with what was tried so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, text

from app.cases.daywork import Standing, standing
from app.cases.model import CallerIs, Case, Promise, PromiseAttempt
from app.cases.model.promises import IS_WAITING, AttemptOutcome, PromiseWay
from app.kernel.masking import mask_name, mask_phone
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise that waits to be kept; name and number masked. `no` is empty when it belongs to no case.

    `mine` says that the reader keeps it; `tried` counts attempts, `last` is what came of the last one and `tried_at`
    when that was. `caller_is` other than the holder: the call is to the number the bank holds, to check who spoke for
    them, and says nothing before.
    """

    id: UUID
    case_id: UUID | None
    no: str
    whom: str
    phone: str
    way: PromiseWay
    about: str
    due_at: datetime
    standing: Standing
    promised_by: str
    keeper_id: UUID
    keeper: str
    mine: bool
    tried: int
    last: AttemptOutcome | None
    tried_at: datetime | None
    caller_is: CallerIs = CallerIs.HOLDER


def promises_waiting(session: DeskSession) -> list[PromiseRow]:
    """All promises that nobody kept or gave up, the earliest first."""
    require(session.actor, "cases.view")
    return _rows(session, None)


def promises_of(session: DeskSession, case_id: UUID) -> list[PromiseRow]:
    """The waiting promises of a case, the earliest first."""
    require(session.actor, "cases.view")
    return _rows(session, case_id)


def _rows(session: DeskSession, case_id: UUID | None) -> list[PromiseRow]:
    query = (
        select(Promise, Case.no)
        .outerjoin(Case, Case.id == Promise.case_id)
        .where(text(f"promises.{IS_WAITING.replace(' AND ', ' AND promises.')}"))
        .order_by(Promise.due_at, Promise.id)
    )
    if case_id is not None:
        query = query.where(Promise.case_id == case_id)
    found = [(row, str(no or "")) for row, no in session.execute(query)]
    tries = _tries(session, [row.id for row, _ in found])
    names = staff_names(session)
    me = session.actor.staff_id
    return [_row(row, no, tries.get(row.id, []), names, session.at, me) for row, no in found]


def _tries(session: DeskSession, ids: list[UUID]) -> dict[UUID, list[tuple[datetime, AttemptOutcome]]]:
    if not ids:
        return {}
    query = (
        select(PromiseAttempt.promise_id, PromiseAttempt.at, PromiseAttempt.outcome)
        .where(PromiseAttempt.promise_id.in_(ids))
        .order_by(PromiseAttempt.at, PromiseAttempt.id)
    )
    found: dict[UUID, list[tuple[datetime, AttemptOutcome]]] = {}
    for promise_id, at, outcome in session.execute(query):
        found.setdefault(promise_id, []).append((at, AttemptOutcome(outcome)))
    return found


def _row(
    row: Promise,
    no: str,
    tries: list[tuple[datetime, AttemptOutcome]],
    names: dict[UUID, str],
    now: datetime,
    me: UUID,
) -> PromiseRow:
    at, last = tries[-1] if tries else (None, None)
    return PromiseRow(
        id=row.id,
        case_id=row.case_id,
        no=no,
        whom=mask_name(row.whom),
        phone=mask_phone(row.phone) if row.phone else "",
        way=PromiseWay(row.way),
        about=row.about,
        due_at=row.due_at,
        standing=standing(row.due_at, now),
        promised_by=names.get(row.made_by, ""),
        keeper_id=row.for_id,
        keeper=names.get(row.for_id, ""),
        mine=row.for_id == me,
        tried=len(tries),
        last=last,
        tried_at=at,
        caller_is=CallerIs(row.caller_is),
    )
