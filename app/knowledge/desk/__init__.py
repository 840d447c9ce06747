"""What people do with what the desk knows: write and decide, vote and report, settle, publish."""

from app.knowledge.desk.answers import publish
from app.knowledge.desk.asking import report_gap, vote
from app.knowledge.desk.deciding import approve, refuse, review, withdraw
from app.knowledge.desk.settling import Imported, import_questions, settle_gap, settle_question
from app.knowledge.desk.writing import propose, write_version

__all__ = [
    "Imported",
    "approve",
    "import_questions",
    "propose",
    "publish",
    "refuse",
    "report_gap",
    "review",
    "settle_gap",
    "settle_question",
    "vote",
    "withdraw",
    "write_version",
]
