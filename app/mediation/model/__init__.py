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

__all__ = ["Citation", "Escalation", "Finding", "Inquiry", "InvestigationPlan", "NoticeEntry", "Task"]
