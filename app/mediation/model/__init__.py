"""Data of the room, one file per subject."""

from app.mediation.model.investigation import (
    Citation,
    Escalation,
    Finding,
    Inquiry,
    InvestigationPlan,
    NoticeEntry,
    Task,
)
from app.mediation.model.liability import BillCheck, DisputedIssue

__all__ = [
    "BillCheck", "Citation", "DisputedIssue", "Escalation", "Finding", "Inquiry", "InvestigationPlan", "NoticeEntry",
    "Task",
]  # fmt: skip
