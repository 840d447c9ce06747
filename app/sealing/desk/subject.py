"""The row that is signed and sealed, as this room sees it: any row of a case, of whatever room."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.store.base import Row


def case_keys(subject: Row) -> dict[str, Any]:
    """The keys that a signature, a seal or a paper shares with its subject: branches and case."""
    case_id = getattr(subject, "case_id", None)
    if not isinstance(case_id, UUID):
        raise TypeError(f"{type(subject).__name__} belongs to no case and cannot be signed or sealed")
    return {"home_branch": subject.home_branch, "branch_id": subject.branch_id, "case_id": case_id}


def named(subject: Row) -> dict[str, Any]:
    """How a signature or a seal names its subject."""
    return {"subject_table": str(subject.__tablename__), "subject_id": subject.id}
