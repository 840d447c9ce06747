"""Answers (解答): entered, approved by somebody else, made into a draft article."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from app.cases.tables import causes
from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.kernel.text import one_line
from app.knowledge.desk import propose
from app.outreach.codes import Moderation, Verdict, in_public
from app.outreach.desk.events import own_branch
from app.outreach.model import Answer, AnswerDecision, Expert, LiveEvent, Question, Reuse, Speaker
from app.outreach.scrubbing import corrected
from app.staff.powers import require
from app.staff.views import stands_in_for
from app.store.session import DeskSession

LONGEST_ANSWER = 5000
LONGEST_NOTE = 200


def enter_answer(session: DeskSession, question_id: UUID, expert_id: UUID, text: str) -> Answer:
    """Enter what an expert of the event answered; a later answer takes the place of an earlier.

    `outreach.not_moderated` while the moderator has not decided, `outreach.refused_question`,
    `outreach.answer_missing`, `outreach.answer_long`, `outreach.no_speaker`.
    """
    require(session.actor, "outreach.moderate")
    question: Question = session.found(Question, question_id)
    event: LiveEvent = session.found(LiveEvent, question.event_id)
    own_branch(session, event)
    if question.state is Moderation.REFUSED:
        raise Refusal("outreach.refused_question")
    if question.state is Moderation.WAITING:
        raise Refusal("outreach.not_moderated")
    kept = corrected(text).text
    if not kept:
        raise Refusal("outreach.answer_missing", "answer")
    if len(kept) > LONGEST_ANSWER:
        raise Refusal("outreach.answer_long", "answer", most=LONGEST_ANSWER)
    speaker = session.get(Speaker, derived_id("event_speaker", event.id, expert_id))
    if speaker is None or speaker.removed_at is not None:
        raise Refusal("outreach.no_speaker", "expert")
    made = Answer(
        **_keys(question),
        event_id=event.id,
        question_id=question.id,
        expert_id=expert_id,
        text=kept,
        entered_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made


def approve_answer(session: DeskSession, answer_id: UUID, note: str = "") -> AnswerDecision:
    """Approve an answer for reuse. `outreach.own_answer`, `outreach.decided`, `outreach.newer_answer`."""
    return _decide(session, answer_id, Verdict.APPROVED, note)


def return_answer(session: DeskSession, answer_id: UUID, note: str) -> AnswerDecision:
    """Send an answer back; whoever entered it needs to read why (`outreach.reason_missing`)."""
    if not one_line(note):
        raise Refusal("outreach.reason_missing", "note")
    return _decide(session, answer_id, Verdict.RETURNED, note)


def make_article(session: DeskSession, answer_id: UUID, topics: Sequence[str] = ()) -> Reuse:
    """Make a draft article of an approved answer. `outreach.not_approved`, `outreach.no_reuse` without consent to keep
    and to public answers, `outreach.reused`; and what `knowledge.desk.propose` refuses.
    """
    require(session.actor, "outreach.moderate")
    answer: Answer = session.found(Answer, answer_id)
    question: Question = session.found(Question, answer.question_id)
    event: LiveEvent = session.found(LiveEvent, answer.event_id)
    own_branch(session, event)
    approved = select(AnswerDecision.id).where(
        AnswerDecision.answer_id == answer.id, AnswerDecision.verdict == Verdict.APPROVED
    )
    if session.scalars(approved.limit(1)).first() is None:
        raise Refusal("outreach.not_approved")
    if not question.may_keep or not in_public(question.may_answer, question.state):
        raise Refusal("outreach.no_reuse")
    if session.scalars(select(Reuse.id).where(Reuse.answer_id == answer.id).limit(1)).first() is not None:
        raise Refusal("outreach.reused")
    expert: Expert = session.found(Expert, answer.expert_id)
    known = causes()
    about = [key for key in dict.fromkeys((*topics, question.topic, *event.topics)) if key in known]
    version = propose(
        session,
        question.text,
        answer.text,
        source=f"直播活动 {event.no} {event.title} · {expert.name}"[:120],
        why=f"直播活动 {event.no} 的专家解答",
        causes=about[:4],
    )
    made = Reuse(
        **_keys(question),
        event_id=event.id,
        answer_id=answer.id,
        article_key=version.article_key,
        made_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made


def _decide(session: DeskSession, answer_id: UUID, verdict: Verdict, note: str) -> AnswerDecision:
    require(session.actor, "outreach.approve")
    answer: Answer = session.found(Answer, answer_id)
    question: Question = session.found(Question, answer.question_id)
    own_branch(session, session.found(LiveEvent, answer.event_id))
    me = session.actor.staff_id
    if answer.entered_by in {me, *stands_in_for(session, me, session.today)}:
        raise Refusal("outreach.own_answer")
    newest = select(Answer.id).where(Answer.question_id == question.id)
    if session.scalars(newest.order_by(Answer.created_at.desc(), Answer.id.desc()).limit(1)).first() != answer.id:
        raise Refusal("outreach.newer_answer")
    if session.scalars(select(AnswerDecision.id).where(AnswerDecision.answer_id == answer.id).limit(1)).first():
        raise Refusal("outreach.decided")
    made = AnswerDecision(
        **_keys(question),
        event_id=answer.event_id,
        answer_id=answer.id,
        verdict=verdict,
        note=corrected(one_line(note)).text[:LONGEST_NOTE],
        decided_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made


def _keys(question: Question) -> dict[str, str]:
    return {"home_branch": question.home_branch, "branch_id": question.branch_id}
