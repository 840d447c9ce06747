"""What pages, papers and commands show of live events."""

from app.outreach.views.came_from import Origin, came_from
from app.outreach.views.events import (
    ClashRow,
    EventRow,
    SpeakerRow,
    appointment_of,
    clashes_of,
    event_by_no,
    event_of,
    events,
    speakers_of,
)
from app.outreach.views.experts import ExpertRow, experts
from app.outreach.views.following import FollowUpRow, due_follow_ups, follow_ups, own_follow_ups, promised_by
from app.outreach.views.people import SignUpRow, sign_ups
from app.outreach.views.questions import QuestionRow, questions
from app.outreach.views.summary import EventSummary, TopicRow, summary

__all__ = [
    "ClashRow",
    "EventRow",
    "EventSummary",
    "ExpertRow",
    "FollowUpRow",
    "Origin",
    "QuestionRow",
    "SignUpRow",
    "SpeakerRow",
    "TopicRow",
    "appointment_of",
    "came_from",
    "clashes_of",
    "due_follow_ups",
    "event_by_no",
    "event_of",
    "events",
    "experts",
    "follow_ups",
    "own_follow_ups",
    "promised_by",
    "questions",
    "sign_ups",
    "speakers_of",
    "summary",
]
