"""Take notice of a warning and answer it: what was found to be the case, and what was done."""

from __future__ import annotations

from uuid import UUID

from app.cases import values
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.insight.model import EarlyWarning, Outcome
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_ANSWER = 1000


def acknowledge(session: DeskSession, warning_id: UUID) -> EarlyWarning:
    """Take notice of a warning; of several people the first did. Doing it again changes nothing."""
    require(session.actor, "warnings.answer")
    warning: EarlyWarning = session.found(EarlyWarning, warning_id)
    if warning.acknowledged_at is None:
        warning.acknowledged_at, warning.acknowledged_by = session.at, session.actor.staff_id
        session.flush()
    return warning


def answer(session: DeskSession, warning_id: UUID, outcome: Outcome, text: str) -> EarlyWarning:
    """Answer a warning: whether it was real, and what was done. Refused: `insight.answered`, `insight.answer_empty`."""
    warning = acknowledge(session, warning_id)
    if warning.answered_at is not None:
        raise Refusal("insight.answered")
    told = values.plain_text(text, "answer", _ANSWER)
    if not told:
        raise Refusal("insight.answer_empty", "answer")
    warning.answered_at, warning.answered_by = session.at, session.actor.staff_id
    warning.answer, warning.outcome = told, outcome
    session.flush()
    if warning.case_id is not None:
        proved = {"label": "warning_outcome", "key": outcome.value}
        log_event(session, session.found(Case, warning.case_id), "warning_answered", outcome=proved, answer=told)
    return warning
