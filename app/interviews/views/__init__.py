"""What screens, the customer's display, papers and commands show of interviews."""

from app.interviews.views.agent import AgentLimits, agent_limits
from app.interviews.views.form import form
from app.interviews.views.lists import InterviewRow, interviews_of, open_interview
from app.interviews.views.questions import suggested_questions
from app.interviews.views.read_back import ReadBack, pages, read_back
from app.interviews.views.record import record

__all__ = [
    "AgentLimits",
    "InterviewRow",
    "ReadBack",
    "agent_limits",
    "form",
    "interviews_of",
    "open_interview",
    "pages",
    "read_back",
    "record",
    "suggested_questions",
]
