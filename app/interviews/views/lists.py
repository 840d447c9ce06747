"""The interviews of a case as a list: which sitting, when, how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from app.interviews.model import Interview, InterviewState, Supplement
from app.sealing.model import Seal
from app.staff.model import StaffMember
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """One sitting; `state` is a key (label: interview_state), `sha256` is empty until it is sealed."""

    id: UUID
    seq: int
    state: str
    place: str
    recorder: str
    started_at: datetime
    ended_at: datetime | None
    sha256: str
    supplements: int


def interviews_of(session: DeskSession, case_id: UUID) -> list[InterviewRow]:
    """All sittings of a case, the first one first."""
    counted = (
        select(Supplement.interview_id, func.count().label("number"))
        .where(Supplement.case_id == case_id)
        .group_by(Supplement.interview_id)
        .subquery()
    )
    query = (
        select(
            Interview.id,
            Interview.seq,
            Interview.state,
            Interview.place,
            func.coalesce(StaffMember.name, ""),
            Interview.started_at,
            Interview.ended_at,
            func.coalesce(Seal.sha256, ""),
            func.coalesce(counted.c.number, 0),
        )
        .outerjoin(StaffMember, StaffMember.id == Interview.recorder_id)
        .outerjoin(Seal, Seal.subject_id == Interview.id)
        .outerjoin(counted, counted.c.interview_id == Interview.id)
        .where(Interview.case_id == case_id)
        .order_by(Interview.seq)
    )
    return [
        InterviewRow(row_id, seq, str(state), place, recorder, began, ended, sha256, number)
        for row_id, seq, state, place, recorder, began, ended, sha256, number in session.execute(query)
    ]


def open_interview(session: DeskSession, case_id: UUID) -> UUID | None:
    """The sitting of a case that is not sealed yet, if there is one; at most one can be."""
    query = select(Interview.id).where(Interview.case_id == case_id, Interview.state != InterviewState.SEALED)
    return session.scalar(query.order_by(Interview.seq).limit(1))
