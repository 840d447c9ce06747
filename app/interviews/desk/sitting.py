"""Start, pause and resume a sitting.

A pause (F9) hides the customer's window and notes minute and reason; typing goes on being kept, since staff often
write down the last sentence while the customer is already outside.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from app.cases import desk as cases
from app.cases.model import Case
from app.interviews.codes import PauseReason
from app.interviews.desk.opened import changed, opened, typed
from app.interviews.model import Interview, InterviewState
from app.kernel.errors import Refusal
from app.staff.model import Branch
from app.staff.powers import require
from app.store.session import DeskSession
from app.store.types import instant_text


def start(session: DeskSession, case_id: UUID, *, place: str = "") -> Interview:
    """Start a sitting for an open case; the place defaults to the branch.

    Refused: a case that is over (`cases.over`), a sitting of the case that is not sealed yet (`interviews.still_open`).
    """
    require(session.actor, "interviews.conduct")
    case = cases.open_case(session, case_id)
    unsealed = select(Interview.seq).where(Interview.case_id == case.id, Interview.state != InterviewState.SEALED)
    seq = session.scalar(unsealed)
    if seq is not None:
        raise Refusal("interviews.still_open", no=case.no, seq=seq)
    last = session.scalar(select(func.max(Interview.seq)).where(Interview.case_id == case.id)) or 0
    interview = Interview(
        **case.keys(),
        seq=last + 1,
        place=typed(place, "place", longest=200)[0] or _branch_name(session),
        recorder_id=session.actor.staff_id,
        started_at=session.at,
    )
    session.add(interview)
    session.flush()
    cases.log_event(session, case, "interview_started", seq=interview.seq)
    return interview


def move_place(session: DeskSession, interview_id: UUID, place: str) -> Interview:
    """Correct where the sitting takes place."""
    interview = opened(session, interview_id)
    kept, _ = typed(place, "place", needed="interviews.place_missing", longest=200)
    if interview.place != kept:
        interview.place = kept
        changed(interview)
    return interview


def pause(session: DeskSession, interview_id: UUID, reason: PauseReason | str, note: str = "") -> Interview:
    """Pause the sitting now; a paused one stays as it is. An unknown reason is refused (`interviews.pause_reason`)."""
    interview = opened(session, interview_id)
    if reason not in set(PauseReason):
        raise Refusal("interviews.pause_reason", "reason", reason=str(reason))
    if interview.state is InterviewState.PAUSED:
        return interview
    kept, _ = typed(note, "note", longest=500)
    interview.pauses = [*interview.pauses, [instant_text(session.at), None, PauseReason(reason).value, kept]]
    interview.state = InterviewState.PAUSED
    changed(interview)
    case: Case = session.found(Case, interview.case_id)
    cases.log_event(session, case, "interview_paused", seq=interview.seq, reason=PauseReason(reason).value)
    return interview


def resume(session: DeskSession, interview_id: UUID) -> Interview:
    """Go on after a pause, with the minute; a sitting that is not paused is refused (`interviews.not_paused`)."""
    interview = opened(session, interview_id)
    if interview.state is not InterviewState.PAUSED:
        raise Refusal("interviews.not_paused")
    begun, _, reason, note = interview.pauses[-1]
    interview.pauses = [*interview.pauses[:-1], [begun, instant_text(session.at), reason, note]]
    interview.state = InterviewState.READ_BACK if interview.read_back else InterviewState.OPEN
    changed(interview)
    case: Case = session.found(Case, interview.case_id)
    cases.log_event(session, case, "interview_resumed", seq=interview.seq)
    return interview


def _branch_name(session: DeskSession) -> str:
    name = session.scalar(select(Branch.name).where(Branch.code == session.actor.branch_id))
    return str(name or session.actor.branch_id)
