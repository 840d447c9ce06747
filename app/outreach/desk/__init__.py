"""What people do about live events: plan, sign up, moderate, answer, approve, open cases, follow up."""

from app.outreach.desk.answering import approve_answer, enter_answer, make_article, return_answer
from app.outreach.desk.asking import AskedNow, ask, ask_all
from app.outreach.desk.events import EventData, change_event, close_event, move_event, plan_event, set_speakers
from app.outreach.desk.experts import ExpertData, add_expert, expert_number, update_expert
from app.outreach.desk.following import follow_up, settle
from app.outreach.desk.listing import Imported, import_sign_ups, sign_ups_for_platform
from app.outreach.desk.moderating import correct, keep_private, refuse, show
from app.outreach.desk.opening import OpenCase, open_case
from app.outreach.desk.signing import attend, sign_up, withdraw
from app.outreach.people import SignUpData

__all__ = [
    "AskedNow",
    "EventData",
    "ExpertData",
    "Imported",
    "OpenCase",
    "SignUpData",
    "add_expert",
    "approve_answer",
    "ask",
    "ask_all",
    "attend",
    "change_event",
    "close_event",
    "correct",
    "enter_answer",
    "expert_number",
    "follow_up",
    "import_sign_ups",
    "keep_private",
    "make_article",
    "move_event",
    "open_case",
    "plan_event",
    "refuse",
    "return_answer",
    "set_speakers",
    "settle",
    "show",
    "sign_up",
    "sign_ups_for_platform",
    "update_expert",
    "withdraw",
]
