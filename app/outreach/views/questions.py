"""Questions of an event, as whoever reads them may see them: until the moderator has shown one, its words are hidden
from everybody who does not moderate; what is for the asker only stays hidden from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.outreach.codes import Moderation, QuestionSource, QuestionState, Verdict, in_public
from app.outreach.model import Answer, AnswerDecision, Expert, FollowUp, Question, Reuse
from app.staff.powers import may, require
from app.staff.views import staff_names
from app.store.session import DeskSession

HIDDEN = ""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question, its newest answer, and what became of both. `text` and `answer` are empty while hidden
    from the reader; `private`: told to the asker only.
    """

    id: UUID
    event_id: UUID
    text: str
    topic: str
    source: QuestionSource
    asked_at: datetime
    may_answer: bool
    may_keep: bool
    may_open: bool
    state: QuestionState
    refuse_reason: str
    moderated_by: str
    case_id: UUID | None
    case_no: str
    answer_id: UUID | None = None
    answer: str = ""
    expert: str = ""
    entered_by: str = ""
    own_answer: bool = False
    verdict: Verdict | None = None
    verdict_note: str = ""
    decided_by: str = ""
    private: bool = False
    article_key: str = ""
    followed: bool = False


def questions(session: DeskSession, event_id: UUID) -> list[QuestionRow]:
    """The questions of an event: those that wait first, then in the order they were asked."""
    require(session.actor, "outreach.view")
    sees = may(session.actor.role, "outreach.moderate")
    names = staff_names(session)
    answers: dict[UUID, tuple[Answer, str]] = {}
    query = select(Answer, Expert.name).outerjoin(Expert, Expert.id == Answer.expert_id)
    for given, expert in session.execute(
        query.where(Answer.event_id == event_id).order_by(Answer.created_at, Answer.id)
    ):
        answers[given.question_id] = (given, expert or "")
    decided = select(AnswerDecision).where(AnswerDecision.event_id == event_id)
    decisions = {one.answer_id: one for one in session.scalars(decided.order_by(AnswerDecision.created_at.desc()))}
    reused = dict(session.execute(select(Reuse.answer_id, Reuse.article_key).where(Reuse.event_id == event_id)).all())
    followed = set(
        session.scalars(select(FollowUp.question_id).where(FollowUp.event_id == event_id, FollowUp.done_at.is_(None)))
    )
    found: list[QuestionRow] = []
    rows = select(Question).where(Question.event_id == event_id).order_by(Question.asked_at, Question.id)
    for one in session.scalars(rows):
        state = QuestionState(one.state.value)
        newest = answers.get(one.id)
        answer: Answer | None = None if newest is None else newest[0]
        decision = None if answer is None else decisions.get(answer.id)
        if answer is not None and state is not QuestionState.REFUSED:
            state = QuestionState.ANSWERED
        private = not in_public(one.may_answer, one.state)
        hidden = not sees and (private or one.state is Moderation.WAITING)
        found.append(
            QuestionRow(
                id=one.id,
                event_id=one.event_id,
                text=HIDDEN if hidden else one.text,
                topic=HIDDEN if hidden else one.topic,
                source=one.source,
                asked_at=one.asked_at,
                may_answer=one.may_answer,
                may_keep=one.may_keep,
                may_open=one.may_open,
                state=state,
                refuse_reason=one.refuse_reason,
                moderated_by=names.get(one.moderated_by, "") if one.moderated_by else "",
                case_id=one.opened_case_id,
                case_no=one.opened_case_no,
                answer_id=None if answer is None else answer.id,
                answer=HIDDEN if answer is None or hidden else answer.text,
                expert="" if newest is None else newest[1],
                entered_by="" if answer is None else names.get(answer.entered_by, ""),
                own_answer=answer is not None and answer.entered_by == session.actor.staff_id,
                verdict=None if decision is None else decision.verdict,
                verdict_note="" if decision is None else decision.note,
                decided_by="" if decision is None else names.get(decision.decided_by, ""),
                private=private,
                article_key="" if answer is None else reused.get(answer.id, ""),
                followed=one.id in followed,
            )
        )
    return sorted(found, key=lambda row: row.state is not QuestionState.WAITING)
