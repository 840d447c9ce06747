"""Moderation (审核提问): show, keep for the asker only, refuse with a reason, put the scrubbed words right."""

from __future__ import annotations

from uuid import UUID

from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.outreach.codes import Moderation
from app.outreach.desk.events import own_branch
from app.outreach.model import LiveEvent, Question
from app.outreach.reading import LONGEST_QUESTION
from app.outreach.scrubbing import corrected
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_REASON = 200


def show(session: DeskSession, question_id: UUID) -> Question:
    """Let a question be seen and answered. `outreach.not_public` when the asker did not agree to that."""
    question = moderated(session, question_id)
    if not question.may_answer:
        raise Refusal("outreach.not_public")
    return _decide(session, question, Moderation.SHOWN, "")


def keep_private(session: DeskSession, question_id: UUID) -> Question:
    """Let a question be answered, but to its asker only: it stands on no list that is read out and in no summary."""
    return _decide(session, moderated(session, question_id), Moderation.PRIVATE, "")


def refuse(session: DeskSession, question_id: UUID, reason: str) -> Question:
    """Leave a question out, with the reason (`outreach.reason_missing`)."""
    question = moderated(session, question_id)
    why = corrected(one_line(reason)).text[:LONGEST_REASON]
    if not why:
        raise Refusal("outreach.reason_missing", "reason")
    return _decide(session, question, Moderation.REFUSED, why)


def correct(session: DeskSession, question_id: UUID, text: str, topic: str | None = None) -> Question:
    """Put the words right: what looks like a number or a secret is taken out again, words taken for a name may
    stay. `outreach.question_missing`, `outreach.question_long`.
    """
    question = moderated(session, question_id, anew=True)
    kept = corrected(text).text
    if not kept:
        raise Refusal("outreach.question_missing", "text")
    if len(kept) > LONGEST_QUESTION:
        raise Refusal("outreach.question_long", "text", most=LONGEST_QUESTION)
    question.text = kept
    if topic is not None:
        question.topic = one_line(corrected(topic).text)[:40]
    session.flush()
    return question


def moderated(session: DeskSession, question_id: UUID, *, anew: bool = False) -> Question:
    """A question that this person may moderate; `outreach.moderated` once somebody did, unless `anew`."""
    require(session.actor, "outreach.moderate")
    question: Question = session.found(Question, question_id)
    own_branch(session, session.found(LiveEvent, question.event_id))
    if question.state is not Moderation.WAITING and not anew:
        raise Refusal("outreach.moderated", state=("question_state", question.state))
    return question


def _decide(session: DeskSession, question: Question, state: Moderation, reason: str) -> Question:
    question.state, question.refuse_reason = state, reason
    question.moderated_by, question.moderated_at = session.actor.staff_id, session.at
    session.flush()
    return question
