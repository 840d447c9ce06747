"""The question-and-answer body (问答): ask, answer, correct, strike.

While the talk goes on, an answer is typed and typed over. Once it was read back, a change is a correction: what stood
before stays and is marked. Nothing is removed, a struck answer is shown struck. The order is the order of asking;
re-ordering was decided against, since it changes what an answer was an answer to.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from app.interviews.codes import Speaker
from app.interviews.compose import spoken
from app.interviews.desk.opened import changed, keys, opened, running, typed
from app.interviews.model import Answer, Interview
from app.interviews.reading import mark_of, was_read
from app.kernel.errors import Refusal
from app.store.session import DeskSession
from app.store.types import instant_text


def ask(
    session: DeskSession,
    interview_id: UUID,
    question: str,
    answer: str = "",
    speaker: Speaker | str = Speaker.CUSTOMER,
) -> Answer:
    """Write down a question, with its answer when that is known already; the row stands last.

    Refused: no question (`interviews.question_missing`), an unknown speaker (`interviews.speaker`), a pause.
    """
    interview = running(opened(session, interview_id))
    kept, _ = typed(question, "question", needed="interviews.question_missing")
    said, _ = typed(answer, "answer")
    last = session.scalar(select(func.max(Answer.seq)).where(Answer.interview_id == interview.id)) or 0
    row = Answer(
        **keys(session, interview),
        interview_id=interview.id,
        seq=last + 1,
        question=kept,
        answer=said,
        speaker=_speaker(speaker),
        asked_at=session.at,
    )
    session.add(row)
    changed(interview)
    session.flush()
    return row


def answer(
    session: DeskSession,
    answer_id: UUID,
    text: str,
    speaker: Speaker | str | None = None,
    *,
    question: str | None = None,
) -> Answer:
    """Write the answer (or the question anew) while typing; what was read back already is corrected, and marked so."""
    row, interview = _found(session, answer_id)
    said, _ = typed(text, "answer")
    read = was_read(interview.read_back, mark_of(spoken(row)))
    return _change(session, row, interview, question, said, speaker, mark=read)


def correct(
    session: DeskSession,
    answer_id: UUID,
    *,
    question: str | None = None,
    answer: str | None = None,
    speaker: Speaker | str | None = None,
) -> Answer:
    """Correct a question, an answer or who spoke; what stood before is kept and marked as corrected."""
    row, interview = _found(session, answer_id)
    said = None if answer is None else typed(answer, "answer")[0]
    return _change(session, row, interview, question, said, speaker, mark=True)


def strike(session: DeskSession, answer_id: UUID, *, struck: bool = True) -> Answer:
    """Strike an answer out, or with `struck=False` take that back; it stays readable either way."""
    row, interview = _found(session, answer_id)
    if struck is (row.struck_at is None):
        row.struck_at = session.at if struck else None
        changed(interview)
        session.flush()
    return row


def _change(
    session: DeskSession,
    row: Answer,
    interview: Interview,
    question: str | None,
    said: str | None,
    speaker: Speaker | str | None,
    *,
    mark: bool,
) -> Answer:
    asked = row.question if question is None else typed(question, "question", needed="interviews.question_missing")[0]
    new = (asked, row.answer if said is None else said, row.speaker if speaker is None else _speaker(speaker))
    old = (row.question, row.answer, row.speaker)
    if new == old:
        return row
    if mark:
        row.corrections = [*row.corrections, [instant_text(session.at), *old]]
    row.question, row.answer, row.speaker = new
    changed(interview)
    session.flush()
    return row


def _found(session: DeskSession, answer_id: UUID) -> tuple[Answer, Interview]:
    row: Answer = session.found(Answer, answer_id)
    return row, opened(session, row.interview_id)


def _speaker(speaker: Speaker | str) -> str:
    if speaker not in set(Speaker):
        raise Refusal("interviews.speaker", "speaker", speaker=str(speaker))
    return Speaker(speaker).value
