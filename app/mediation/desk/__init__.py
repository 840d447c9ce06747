"""What staff can do in this room, one module per subject, re-exported here."""

from app.mediation.desk.bill import check_bill, drop_check, note_difference, put_terms
from app.mediation.desk.escalation import accept, escalate, give_back, withdraw_escalation
from app.mediation.desk.findings import cite, drop_citation, find_out, reword, withdraw_finding
from app.mediation.desk.issues import add_issue, move_issue, remove_issue, reword_issue, take_up_issues
from app.mediation.desk.liability import admit, conclude, judge, set_burden
from app.mediation.desk.notices import NoticeData, correct_notice, note_notice
from app.mediation.desk.plan import Chosen, add_task, move_task, put_back, take_off, take_up
from app.mediation.desk.proofs import cite_for_issue
from app.mediation.desk.requests import Question, ask, change_answer_by, note_answer, note_no_answer, remind, withdraw
from app.mediation.desk.tasks import finish, give, put_due, reopen, set_aside, take_in_hand

__all__ = [
    "Chosen",
    "NoticeData",
    "Question",
    "accept",
    "add_issue",
    "add_task",
    "admit",
    "ask",
    "change_answer_by",
    "check_bill",
    "cite",
    "cite_for_issue",
    "conclude",
    "correct_notice",
    "drop_check",
    "drop_citation",
    "escalate",
    "find_out",
    "finish",
    "give",
    "give_back",
    "judge",
    "move_issue",
    "move_task",
    "note_answer",
    "note_difference",
    "note_no_answer",
    "note_notice",
    "put_back",
    "put_due",
    "put_terms",
    "remind",
    "remove_issue",
    "reopen",
    "reword",
    "reword_issue",
    "set_aside",
    "set_burden",
    "take_in_hand",
    "take_off",
    "take_up",
    "take_up_issues",
    "withdraw",
    "withdraw_escalation",
    "withdraw_finding",
]
