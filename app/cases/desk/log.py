"""One line in a case's log; every use case of this room and of `casefile` writes its own."""

from __future__ import annotations

from typing import Any

from app.cases.model import Case, CaseEvent
from app.store.session import DeskSession


def log_event(session: DeskSession, case: Case, kind: str, /, **params: Any) -> CaseEvent:
    """Write a line of the case's log: a stable `kind` (label: case_event) and what its sentence mentions.

    `params` hold plain values only (text, numbers, lists); stored keys stay keys and get their label when read.
    """
    entry = CaseEvent(
        **case.keys(), at=session.at, actor_id=session.actor.staff_id, kind=str(kind), params=dict(params)
    )
    session.add(entry)
    return entry
