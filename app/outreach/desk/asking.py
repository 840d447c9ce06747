"""Questions come in (提问): typed during the event, of a sign-up, of a file. They are scrubbed here, before any row.

What a person said about themselves is not kept beside the scrubbed words: a question that becomes a case is asked for
it anew, with consent, and the case keeps it.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.cases import values
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.ids import derived_id, new_id
from app.kernel.text import one_line
from app.outreach.codes import EventStatus, QuestionSource
from app.outreach.desk.events import keys, own_branch
from app.outreach.desk.listing import Imported
from app.outreach.model import LiveEvent, Question, SignUp
from app.outreach.people import person_id
from app.outreach.reading import LONGEST_QUESTION, BadRow, ReadFile, ReadQuestion
from app.outreach.scrubbing import scrub
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedNow:
    """A question as it was asked, with what the person agreed to. `asked_at` None means now."""

    text: str
    topic: str = ""
    may_answer: bool = False
    may_keep: bool = False
    may_open: bool = False
    sign_up_id: UUID | None = None
    asked_at: datetime | None = None
    source: QuestionSource = QuestionSource.TYPED
    external_id: str = ""


def ask(session: DeskSession, event_id: UUID, asked: AskedNow) -> Question:
    """Take a question in, scrubbed. `outreach.question_missing`, `outreach.question_long`, `outreach.asked_later`."""
    require(session.actor, "outreach.sign_up")
    event = _open_for_questions(session, event_id)
    text = asked.text.strip()
    refusals: list[Refusal] = []
    if not text:
        refusals.append(Refusal("outreach.question_missing", "text"))
    elif len(text) > LONGEST_QUESTION:
        refusals.append(Refusal("outreach.question_long", "text", most=LONGEST_QUESTION))
    if asked.asked_at is not None and asked.asked_at > session.at:
        refusals.append(Refusal("outreach.asked_later", "asked_at"))
    if refusals:
        raise RefusedTogether(refusals)
    outside = scrub(asked.external_id).text
    made = Question(
        id=_id(event.id, asked, outside),
        **keys(event),
        event_id=event.id,
        sign_up_id=asked.sign_up_id,
        text=scrub(text).text,
        topic=one_line(scrub(asked.topic).text)[:40],
        source=asked.source,
        external_id=outside,
        asked_at=asked.asked_at or session.at,
        may_answer=asked.may_answer,
        may_keep=asked.may_keep,
        may_open=asked.may_open,
        received_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made


def ask_all(session: DeskSession, event_id: UUID, file: ReadFile) -> Imported:
    """Take the questions of a file in; one that came before (by its id, else by its words) is known."""
    require(session.actor, "outreach.sign_up")
    event = _open_for_questions(session, event_id)
    there = set(session.scalars(select(Question.id).where(Question.event_id == event_id)))
    done = Imported()
    for row in file.rows:
        done.read += 1
        if not isinstance(row, ReadQuestion):
            if isinstance(row, BadRow):
                done.bad.append(row)
            continue
        asked = AskedNow(
            text=row.text,
            topic=row.topic,
            may_answer=row.may_answer,
            may_keep=row.may_keep,
            may_open=row.may_open,
            sign_up_id=_who(session, event.id, row),
            asked_at=row.asked_at,
            source=QuestionSource.FILE,
            external_id=row.external_id or _words(row.text),
        )
        if _id(event.id, asked, scrub(asked.external_id).text) in there:
            done.known += 1
            continue
        try:
            there.add(ask(session, event_id, asked).id)
            done.taken += 1
        except RefusedTogether as several:
            done.bad.append(BadRow(row.line, row.cells, tuple(several.refusals)))
    return done


def _open_for_questions(session: DeskSession, event_id: UUID) -> LiveEvent:
    event: LiveEvent = session.found(LiveEvent, event_id)
    own_branch(session, event)
    if event.status is EventStatus.CANCELLED:
        raise Refusal("outreach.over", no=event.no, status=("event_status", event.status))
    return event


def _id(event_id: UUID, asked: AskedNow, outside: str) -> UUID:
    if asked.source is QuestionSource.FILE:
        return derived_id("event_question", event_id, outside)
    return new_id()


def _words(text: str) -> str:
    """What stands for the id of a question that has none; words in letters, so that it is no number to scrub."""
    digest = hashlib.sha256(scrub(one_line(text)).text.encode()).hexdigest()[:32]
    return "~" + digest.translate(str.maketrans("0123456789", "ghijklmnop"))


def _who(session: DeskSession, event_id: UUID, row: ReadQuestion) -> UUID | None:
    try:
        name, phone = values.person_name(row.name), values.phone_number(row.phone)
    except Refusal:
        return None  # who asked is not needed for a question
    found = session.get(SignUp, person_id(event_id, name, phone))
    return None if found is None else found.id
