"""The summary of an event (活动总结), as screen and paper show it: counts and scrubbed words, nobody's data."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.kernel.errors import Refusal
from app.outreach.codes import QuestionState, ToldBy, Verdict
from app.outreach.views.events import EventRow, SpeakerRow, event_of, speakers_of
from app.outreach.views.following import FollowUpRow, follow_ups
from app.outreach.views.people import sign_ups
from app.outreach.views.questions import QuestionRow, questions
from app.staff.powers import require
from app.store.session import DeskSession

ASKER_ONLY = "【仅答复本人】"
"""What stands for a question that is told to its asker only."""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One topic ("" for none) and what became of its questions."""

    topic: str
    asked: int
    answered: int
    refused: int
    cases: int
    open: int


@dataclass(frozen=True, slots=True)
class EventSummary:
    """An event as a whole. `answered` holds questions with their newest answer, `private` counts answers that are told
    to the asker only and stand nowhere here; names of customers nowhere.
    """

    event: EventRow
    speakers: tuple[SpeakerRow, ...]
    signed_up: int
    withdrawn: int
    attended: int
    told_by: tuple[tuple[ToldBy, int], ...]
    topics: tuple[TopicRow, ...]
    answered: tuple[QuestionRow, ...]
    private: int
    approved: int
    articles: int
    cases: tuple[str, ...]
    refused: tuple[tuple[str, int], ...]
    follow_ups: tuple[FollowUpRow, ...]
    as_of: datetime


def summary(session: DeskSession, event_id: UUID) -> EventSummary:
    """The summary of an event of the own branch; `outreach.other_branch`, since others hold none of its questions."""
    require(session.actor, "outreach.view")
    event = event_of(session, event_id)
    if event is None:
        raise Refusal("outreach.not_found", no="")
    if not event.own and not session.live:
        raise Refusal("outreach.other_branch", no=event.no, branch=event.branch)
    people = sign_ups(session, event_id)
    coming = [row for row in people if not row.withdrawn]
    asked = questions(session, event_id)
    answered = [row for row in asked if row.state is QuestionState.ANSWERED]
    unsaid = {row.id for row in asked if row.private}
    by_topic: dict[str, list[QuestionRow]] = {}
    for row in asked:
        by_topic.setdefault(row.topic, []).append(row)
    told = Counter(row.told_by for row in coming)
    reasons = Counter(row.refuse_reason for row in asked if row.state is QuestionState.REFUSED)
    return EventSummary(
        event=event,
        speakers=tuple(speakers_of(session, event_id)),
        signed_up=len(coming),
        withdrawn=len(people) - len(coming),
        attended=sum(row.attended for row in coming),
        told_by=tuple(sorted(told.items(), key=lambda pair: (-pair[1], pair[0]))),
        topics=tuple(
            _topic(topic, rows) for topic, rows in sorted(by_topic.items(), key=lambda pair: (-len(pair[1]), pair[0]))
        ),
        answered=tuple(row for row in answered if row.text and not row.private),
        private=sum(row.private for row in answered),
        approved=sum(row.verdict is Verdict.APPROVED for row in asked),
        articles=sum(bool(row.article_key) for row in asked),
        cases=tuple(row.case_no for row in asked if row.case_no),
        refused=tuple(sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))),
        follow_ups=tuple(
            replace(row, about=ASKER_ONLY) if row.question_id in unsaid else row
            for row in follow_ups(session)
            if row.event_id == event_id and not row.done
        ),
        as_of=session.at,
    )


def _topic(topic: str, rows: list[QuestionRow]) -> TopicRow:
    answered = sum(row.state is QuestionState.ANSWERED for row in rows)
    refused = sum(row.state is QuestionState.REFUSED for row in rows)
    cases = sum(bool(row.case_no) for row in rows)
    still = sum(
        row.state in (QuestionState.WAITING, QuestionState.SHOWN, QuestionState.PRIVATE) and not row.case_no
        for row in rows
    )
    return TopicRow(topic, len(rows), answered, refused, cases, still)
