"""Marks on a call's recording (录音标记): set while it is heard, worded, taken away."""

from __future__ import annotations

from uuid import UUID

from app.cases import values
from app.cases.model.calls import Call, CallMark
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_NOTE = 200


def mark_call(session: DeskSession, call_id: UUID, at_ms: int, note: str = "") -> CallMark:
    """Mark a place in a call's recording, in milliseconds from its beginning. `calls.mark_before`,
    `calls.no_recording`.
    """
    require(session.actor, "cases.take_call")
    call: Call = session.found(Call, call_id)
    if call.recording_id is None:
        raise Refusal("calls.no_recording")
    if at_ms < 0:
        raise Refusal("calls.mark_before", "at_ms")
    mark = CallMark(
        home_branch=call.home_branch,
        branch_id=call.branch_id,
        case_id=call.case_id,
        call_id=call.id,
        at_ms=at_ms,
        note=values.plain_text(note, "note", LONGEST_NOTE),
        by_id=session.actor.staff_id,
    )
    session.add(mark)
    session.flush()
    return mark


def word_mark(session: DeskSession, mark_id: UUID, note: str) -> CallMark:
    """Say in other words what a mark is about."""
    require(session.actor, "cases.take_call")
    mark: CallMark = session.found(CallMark, mark_id)
    mark.note = values.plain_text(note, "note", LONGEST_NOTE)
    return mark


def remove_mark(session: DeskSession, mark_id: UUID) -> CallMark:
    """Take a mark away."""
    require(session.actor, "cases.take_call")
    mark: CallMark = session.found(CallMark, mark_id)
    mark.removed_at = mark.removed_at or session.at
    return mark
