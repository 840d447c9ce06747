"""Hotline calls as lists and the page of one call show them: masked, with the marks on the recording."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from app.cases.codes import Status
from app.cases.desk.call_over import may_hand_over
from app.cases.model import (
    Call,
    CallDirection,
    CallerIs,
    CallHandOver,
    CallMark,
    CallOutcome,
    Case,
    HandedCall,
    Promise,
)
from app.kernel.masking import mask_name, mask_phone
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call in a list. `no` is empty when it belongs to no case; `seconds` is how long it took.

    `called_back_at` is when its call-back was kept, `call_back_by` until when that was promised. Of a call that went to
    another branch (`gone`) nothing is known here but its number, where it went, and when and by whom it was taken.
    """

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
    caller_is: CallerIs = CallerIs.HOLDER
    call_back_by: datetime | None = None
    called_back_at: datetime | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark on a recording, in milliseconds from its beginning."""

    id: UUID
    at_ms: int
    note: str
    by: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """That a call's case came from another branch: from where, why, by whom, when."""

    from_branch: str
    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HandedHere:
    """A case that the hotline handed to this branch and nobody has begun to work on."""

    case_id: UUID
    no: str
    call_id: UUID
    about: str
    due_on: date
    over: HandOver


@dataclass(frozen=True, slots=True)
class CallCard:
    """One call with what was written down and the marks, first to last.

    `over` says that it was handed to this branch; `may_go` that the reader may hand it to another.
    """

    row: CallRow
    text: str
    answer: str
    done_at_once: tuple[str, ...]
    marks: tuple[MarkRow, ...]
    over: HandOver | None = None
    may_go: bool = False


def recent_calls(session: DeskSession, most: int = 30) -> list[CallRow]:
    """The newest calls that are seen here, those that were handed to another branch by their number alone."""
    require(session.actor, "cases.view")
    rows = _rows(session, None, most)
    names = staff_names(session)
    query = select(HandedCall).order_by(HandedCall.started_at.desc(), HandedCall.id.desc()).limit(most)
    gone = {one.call_id: _gone(one, names) for one in session.scalars(query)}
    # A desk that has not synced since still holds the call; it is the other branch's all the same.
    away = set(session.scalars(select(Case.id).where(Case.branch_id != session.actor.branch_id,
        Case.id.in_([row.case_id for row in rows if row.id in gone]))))  # fmt: skip
    kept = [row for row in rows if row.id not in gone or row.case_id not in away]
    there = {row.id for row in kept}
    kept += [row for row in gone.values() if row.id not in there]
    return sorted(kept, key=lambda row: row.started_at, reverse=True)[:most]


def handed_here(session: DeskSession) -> list[HandedHere]:
    """The cases that the hotline handed to this branch and nobody has begun to work on, the nearest deadline first."""
    require(session.actor, "cases.view")
    query = (
        select(CallHandOver, Case.no, Case.due_on, Call.about)
        .join(Case, Case.id == CallHandOver.case_id)
        .join(Call, Call.id == CallHandOver.call_id)
        .where(
            CallHandOver.to_branch == session.actor.branch_id, Case.branch_id == session.actor.branch_id,
            Case.status == Status.REGISTERED, Case.owner_id.is_(None),
        )
        .order_by(Case.due_on, CallHandOver.at)
    )  # fmt: skip
    names = staff_names(session)
    return [
        HandedHere(over.case_id, no, over.call_id, about, due_on, _over(over, names))
        for over, no, due_on, about in session.execute(query)
    ]


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
    over = session.scalar(select(CallHandOver).where(CallHandOver.call_id == call_id).order_by(CallHandOver.at.desc()))
    made = None if call.promise_id is None else session.get(Promise, call.promise_id)
    return CallCard(
        _row(call, "" if case is None else case.no, names, made),
        call.text,
        call.answer,
        tuple(call.done_at_once),
        tuple(marks),
        None if over is None else _over(over, names),
        case is not None and over is None and may_hand_over(call, case, session.actor.staff_id),
    )


def _rows(session: DeskSession, case_id: UUID | None, most: int) -> list[CallRow]:
    query = (
        select(Call, Case.no, Promise)
        .outerjoin(Case, Case.id == Call.case_id)
        .outerjoin(Promise, Promise.id == Call.promise_id)
    )
    if case_id is not None:
        query = query.where(Call.case_id == case_id)
    names = staff_names(session)
    found = session.execute(query.order_by(Call.started_at.desc(), Call.id.desc()).limit(most))
    return [_row(call, str(no or ""), names, made) for call, no, made in found]


def _row(call: Call, no: str, names: dict[UUID, str], made: Promise | None) -> CallRow:
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
        caller_is=CallerIs(call.caller_is),
        call_back_by=None if made is None or made.dropped_at is not None else made.due_at,
        called_back_at=None if made is None else made.kept_at,
    )


def _gone(one: HandedCall, names: dict[UUID, str]) -> CallRow:
    return CallRow(
        id=one.call_id,
        case_id=None,
        no=one.no,
        caller="",
        number="",
        direction=CallDirection(one.direction),
        about="",
        outcome=CallOutcome.HANDED_OVER,
        to_branch=one.to_branch,
        started_at=one.started_at,
        seconds=max(int((one.ended_at - one.started_at).total_seconds()), 0),
        handled_by=names.get(one.handled_by, ""),
        recording_id=None,
        gone=True,
    )


def _over(one: CallHandOver, names: dict[UUID, str]) -> HandOver:
    return HandOver(one.from_branch, one.why, names.get(one.by_id, ""), one.at)
