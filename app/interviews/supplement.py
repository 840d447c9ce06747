"""What a supplement (补充笔录) says and is sealed as: bound to the record that it supplements by that record's hash."""

from __future__ import annotations

from typing import Any

from app.cases.model import Case
from app.interviews import compose
from app.interviews.model import Interview, Supplement
from app.sealing.desk import seal_of
from app.store.session import DeskSession
from app.store.types import plain


def supplement_content(session: DeskSession, row: Supplement) -> dict[str, Any]:
    """Everything that is hashed, signed and sealed of a supplement."""
    interview: Interview = session.found(Interview, row.interview_id)
    case: Case = session.found(Case, interview.case_id)
    original = seal_of(session, interview.id)
    found: dict[str, Any] = plain(
        {
            "form": compose.FORM,
            "kind": "supplement",
            "case_no": case.no,
            "interview": interview.seq,
            "of": "" if original is None else original.sha256,
            "seq": row.seq,
            "reason": row.reason,
            "text": row.text,
            "recorder": compose.staff_name(session, row.recorder_id),
            "at": row.created_at,
        }
    )
    return found
