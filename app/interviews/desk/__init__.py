"""What staff do in a face-to-face interview (面谈), in their verbs; one module per verb, re-exported here."""

from app.interviews.desk.body import answer, ask, correct, strike
from app.interviews.desk.fields import Saved, save_section
from app.interviews.desk.issues import IssueData, remove_issue_row, set_issue_row
from app.interviews.desk.read_back import record_paper_read, record_read_back
from app.interviews.desk.sealing import seal, sign, verify
from app.interviews.desk.sitting import move_place, pause, resume, start
from app.interviews.desk.supplements import (
    add_supplement,
    change_supplement,
    seal_supplement,
    sign_supplement,
    verify_supplement,
)

__all__ = [
    "IssueData",
    "Saved",
    "add_supplement",
    "answer",
    "ask",
    "change_supplement",
    "correct",
    "move_place",
    "pause",
    "record_paper_read",
    "record_read_back",
    "remove_issue_row",
    "resume",
    "save_section",
    "seal",
    "seal_supplement",
    "set_issue_row",
    "sign",
    "sign_supplement",
    "start",
    "strike",
    "verify",
    "verify_supplement",
]
