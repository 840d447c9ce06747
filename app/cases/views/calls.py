"""Hotline calls as lists and the page of one call show them: masked, with the marks on the recording."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Call, CallDirection, CallMark, CallOutcome, Case
from app.kernel.masking import mask_name, mask_phone
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call in a list. `no` is empty when it belongs to no case; `seconds` is how long it took."""

    id: UUID
    case_id: UUID | None
    no: str
    caller: str
    number: str
    direction: CallDirection
    about: str
    outcome: CallOutcome
    to_branch: str
    started_at: datetime
    seconds: int
    handled_by: str
    recording_id: UUID | None


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark on a recording, in milliseconds from its beginning."""

    id: UUID
    at_ms: int
    note: str
    by: str


@dataclass(frozen=True, slots=True)
class CallCard:
    """One call with what was written down and the marks, first to last."""

    row: CallRow
    text: str
    answer: str
    done_at_once: tuple[str, ...]
    marks: tuple[MarkRow, ...]


def recent_calls(session: DeskSession, most: int = 30) -> list[CallRow]:
    """The newest calls that are seen here."""
    require(session.actor, "cases.view")
    return _rows(session, None, most)


def calls_of(session: DeskSession, case_id: UUID) -> list[CallRow]:
    """The calls about a case, the newest first."""
    require(session.actor, "cases.view")
    return _rows(session, case_id, 200)


def call_card(session: DeskSession, call_id: UUID) -> CallCard:
    """One call."""
    require(session.actor, "cases.view")
    call: Call = session.found(Call, call_id)
    case = None if call.case_id is None else session.get(Case, call.case_id)
    names = staff_names(session)
    query = (
        select(CallMark)
        .where(CallMark.call_id == call_id, CallMark.removed_at.is_(None))
        .order_by(CallMark.at_ms, CallMark.id)
    )
    marks = [MarkRow(one.id, one.at_ms, one.note, names.get(one.by_id, "")) for one in session.scalars(query)]
    return CallCard(
        _row(call, "" if case is None else case.no, names),
        call.text,
        call.answer,
        tuple(call.done_at_once),
        tuple(marks),
    )


def _rows(session: DeskSession, case_id: UUID | None, most: int) -> list[CallRow]:
    query = select(Call, Case.no).outerjoin(Case, Case.id == Call.case_id)
    if case_id is not None:
        query = query.where(Call.case_id == case_id)
    names = staff_names(session)
    found = session.execute(query.order_by(Call.started_at.desc(), Call.id.desc()).limit(most))
    return [_row(call, str(no or ""), names) for call, no in found]


def _row(call: Call, no: str, names: dict[UUID, str]) -> CallRow:
    return CallRow(
        id=call.id,
        case_id=call.case_id,
        no=no,
        caller=mask_name(call.caller) if call.caller else "",
        number=mask_phone(call.number) if call.number else "",
        direction=CallDirection(call.direction),
        about=call.about,
        outcome=CallOutcome(call.outcome),
        to_branch=call.to_branch,
        started_at=call.started_at,
        seconds=max(int((call.ended_at - call.started_at).total_seconds()), 0),
        handled_by=names.get(call.handled_by, ""),
        recording_id=call.recording_id,
    )
