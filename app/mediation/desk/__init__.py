"""What staff can do in this room, one module per subject, re-exported here."""

from app.mediation.desk.escalation import accept, escalate, give_back, withdraw_escalation
from app.mediation.desk.findings import cite, drop_citation, find_out, reword, withdraw_finding
from app.mediation.desk.notices import NoticeData, correct_notice, note_notice
from app.mediation.desk.plan import Chosen, add_task, move_task, put_back, take_off, take_up
from app.mediation.desk.requests import Question, ask, change_answer_by, note_answer, note_no_answer, remind, withdraw
from app.mediation.desk.tasks import finish, give, put_due, reopen, set_aside, take_in_hand

__all__ = [
    "Chosen",
    "NoticeData",
    "Question",
    "accept",
    "add_task",
    "ask",
    "change_answer_by",
    "cite",
    "correct_notice",
    "drop_citation",
    "escalate",
    "find_out",
    "finish",
    "give",
    "give_back",
    "move_task",
    "note_answer",
    "note_no_answer",
    "note_notice",
    "put_back",
    "put_due",
    "remind",
    "reopen",
    "reword",
    "set_aside",
    "take_in_hand",
    "take_off",
    "take_up",
    "withdraw",
    "withdraw_escalation",
    "withdraw_finding",
]
