"""Opening an interview to change it: the checks that every verb shares, and typed text made fit to be kept."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.cases import values as stored
from app.cases.model import Case
from app.interviews.model import Interview, InterviewState
from app.kernel.errors import Refusal
from app.kernel.masking import scrub_secrets
from app.sealing.guard import require_unsealed
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_TEXT = 20_000


def opened(session: DeskSession, interview_id: UUID) -> Interview:
    """The interview, open for a change; a sealed one is refused (`sealing.sealed`).

    A change after signing starts made the record another one: the end of the talk is open again until somebody signs.
    """
    require(session.actor, "interviews.conduct")
    interview: Interview = session.found(Interview, interview_id)
    require_unsealed(session, interview.id)
    return interview


def changed(interview: Interview) -> None:
    """Note that the record is another one than a moment ago: whoever had signed has to sign again."""
    interview.ended_at = None


def running(interview: Interview) -> Interview:
    """The interview, refused (`interviews.paused`) while it is paused: nobody is asked and nobody signs in a pause."""
    if interview.state is InterviewState.PAUSED:
        raise Refusal("interviews.paused")
    return interview


def keys(session: DeskSession, interview: Interview) -> dict[str, Any]:
    """The keys of rows that belong to the interview's case."""
    case: Case = session.found(Case, interview.case_id)
    return case.keys()


def typed(text: str, field: str, *, needed: str = "", longest: int = LONGEST_TEXT) -> tuple[str, int]:
    """Text as it is kept, and how many secrets were taken out of it (JR/T 0171 C3: codes, passwords, CVN).

    An empty one is refused with the code `needed` when that is given, one over `longest` with `cases.text_long`.
    """
    clean, scrubbed = scrub_secrets(text)
    kept = stored.plain_text(clean, field, longest)
    if needed and not kept:
        raise Refusal(needed, field)
    return kept, scrubbed
