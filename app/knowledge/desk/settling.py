"""The lead's week: gaps and the chatbot's questions come in, and are settled by an article or dismissed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.knowledge.codes import Outcome
from app.knowledge.inbox import BadRow, ReadQuestion
from app.knowledge.library import standing_of
from app.knowledge.model import BotQuestion, Gap, Settlement
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(slots=True)
class Imported:
    """What came of a file: new questions, those that were there already, and rows that were not taken."""

    read: int = 0
    taken: int = 0
    known: int = 0
    bad: list[BadRow] = field(default_factory=list)


def import_questions(session: DeskSession, rows: Iterable[ReadQuestion | BadRow], file_name: str) -> Imported:
    """Take the questions of a file in; a question is known by its source and its id, so a file may come twice."""
    require(session.actor, "knowledge.inbox")
    there = {(source, known) for source, known in session.execute(select(BotQuestion.source, BotQuestion.external_id))}
    done = Imported()
    for row in rows:
        done.read += 1
        if isinstance(row, BadRow):
            done.bad.append(row)
            continue
        if (row.source, row.external_id) in there:
            done.known += 1
            continue
        there.add((row.source, row.external_id))
        session.add(
            BotQuestion(
                source=row.source,
                external_id=row.external_id,
                text=row.text,
                asked_on=row.asked_on,
                times=row.times,
                file_name=one_line(file_name)[:120],
                imported_by=session.actor.staff_id,
            )
        )
        done.taken += 1
    session.flush()
    return done


def settle_gap(
    session: DeskSession, folded: str, outcome: Outcome, *, article_key: str = "", note: str = ""
) -> Settlement:
    """Settle a gap, by the words that make its searches one."""
    require(session.actor, "knowledge.inbox")
    if session.scalars(select(Gap.id).where(Gap.folded == folded).limit(1)).first() is None:
        raise Refusal("knowledge.no_gap")
    return _settle(session, outcome, article_key, note, gap=folded)


def settle_question(
    session: DeskSession, question_id: UUID, outcome: Outcome, *, article_key: str = "", note: str = ""
) -> Settlement:
    """Settle a question of the chatbot."""
    require(session.actor, "knowledge.inbox")
    session.found(BotQuestion, question_id)
    return _settle(session, outcome, article_key, note, question_id=question_id)


def _settle(
    session: DeskSession,
    outcome: Outcome,
    article_key: str,
    note: str,
    *,
    gap: str = "",
    question_id: UUID | None = None,
) -> Settlement:
    if outcome is Outcome.ANSWERED:
        if not article_key:
            raise Refusal("knowledge.which_article", "article_key")
        standing = standing_of(session, article_key)
        if standing.article is None and not standing.waiting:
            raise Refusal("knowledge.not_in_force", "article_key", key=article_key)
    made = Settlement(
        gap=gap,
        question_id=question_id,
        outcome=outcome,
        article_key=article_key if outcome is Outcome.ANSWERED else "",
        note=one_line(note)[:200],
        settled_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made
