"""Record what the customer says to a page of the read-back (宣读核对), or that the whole was read on paper."""

from __future__ import annotations

from uuid import UUID

from app.interviews import compose, reading
from app.interviews.codes import ReadBackOutcome
from app.interviews.desk.opened import changed, opened, running
from app.interviews.model import Interview, InterviewState
from app.interviews.reading import ReadPage
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from app.store.types import instant_text


def record_read_back(
    session: DeskSession, interview_id: UUID, page: ReadPage, outcome: ReadBackOutcome | str
) -> Interview:
    """Record the customer's answer to a page (`views.read_back`): agreed, once more, not clear.

    Refused: an unknown answer (`interviews.read_back_outcome`), a pause, a page that no longer says what the record
    says (`interviews.page_outdated`: show it again).
    """
    interview = running(opened(session, interview_id))
    if outcome not in set(ReadBackOutcome):
        raise Refusal("interviews.read_back_outcome", "outcome", outcome=str(outcome))
    known = set(reading.marks(compose.body(session, interview)))
    if not {mark.partition(":")[0] for mark in page.marks} <= known:
        raise Refusal("interviews.page_outdated", page=page.number)
    return _enter(session, interview, page.number, ReadBackOutcome(outcome), list(page.marks))


def record_paper_read(session: DeskSession, interview_id: UUID) -> Interview:
    """Record that the customer read the whole record on paper, or had it read out, and agreed to it as it stands
    now.
    """
    interview = running(opened(session, interview_id))
    marks = [f"{mark}:1/1" for mark in reading.marks(compose.body(session, interview))]
    return _enter(session, interview, 0, ReadBackOutcome.AGREED, marks)


def _enter(
    session: DeskSession, interview: Interview, page: int, outcome: ReadBackOutcome, marks: list[str]
) -> Interview:
    interview.read_back = [*interview.read_back, [page, outcome.value, instant_text(session.at), marks]]
    interview.state = InterviewState.READ_BACK
    changed(interview)
    session.flush()
    return interview
