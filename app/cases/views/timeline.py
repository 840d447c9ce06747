"""The timeline of a case: every line of its log as a sentence in the reader's language.

The log keeps stable keys and values; sentences are texts `case_event.<kind>` of any room's wording. A value that is a
stored key is kept as {"label": kind, "key": key} or listed below, and is shown by its label.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cases.model import CaseEvent, CaseNote
from app.kernel.wording import Wording
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession

_LABELS = {
    ("registered", "channel"): "channel",
    ("feed_taken", "channel"): "channel",
    ("first_action", "action"): "first_action",
    ("person_added", "person"): "person_kind",
    ("person_changed", "person"): "person_kind",
    ("person_left", "person"): "person_kind",
    ("milestone", "milestone"): "milestone",
    ("milestone", "how"): "told_how",
    ("extension_told", "how"): "told_how",
    ("suspension_told", "how"): "told_how",
    ("moved", "before"): "status",
    ("moved", "after"): "status",
    ("route_changed", "before"): "route",
    ("route_changed", "after"): "route",
    ("track_changed", "before"): "track",
    ("track_changed", "after"): "track",
    ("facts_changed", "fields"): "case_field",
    ("customer_changed", "fields"): "case_field",
    ("person_changed", "fields"): "case_field",
    ("revealed", "field"): "case_field",
}


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line: when (UTC), who, what kind, and the sentence."""

    at: datetime
    actor: str
    kind: str
    sentence: str


def timeline(session: DeskSession, case_id: UUID, wording: Wording) -> list[TimelineEntry]:
    """The log of a case, oldest first, with sentences in the language of `wording`."""
    require(session.actor, "cases.view")
    names = staff_names(session)
    notes = {str(row.id): row.text for row in session.scalars(select(CaseNote).where(CaseNote.case_id == case_id))}
    query = select(CaseEvent.at, CaseEvent.actor_id, CaseEvent.kind, CaseEvent.params)
    rows = session.execute(query.where(CaseEvent.case_id == case_id).order_by(CaseEvent.at, CaseEvent.id))
    return [
        TimelineEntry(at, names.get(actor, ""), kind, sentence(kind, _with_note(params, notes), wording))
        for at, actor, kind, params in rows
    ]


def sentence(kind: str, params: dict[str, Any], wording: Wording) -> str:
    """One line of the log in words; a kind without a sentence shows its label, a missing value shows nothing."""
    values = {name: _shown(kind, name, value, wording) for name, value in params.items()}
    try:
        told = wording.text(f"case_event.{kind}", **(dict.fromkeys(_NAMES, "") | values))
    except KeyError:
        return wording.label("case_event", kind)
    return told.strip().rstrip("：:，, ")


# An older line may lack a value that today's sentence mentions.
_NAMES = (
    "no", "channel", "open_cases", "fields", "action", "reference", "at", "note", "person", "name", "why", "days",
    "reason", "how", "milestone", "before", "after", "text", "feed", "file", "line", "field",
)  # fmt: skip


def _shown(kind: str, name: str, value: Any, wording: Wording) -> Any:
    if value is None:
        return ""
    if isinstance(value, dict) and {"label", "key"} <= value.keys():
        return wording.label(str(value["label"]), str(value["key"]))
    label = _LABELS.get((kind, name))
    if isinstance(value, list):
        return [wording.label(label, str(one)) if label else str(one) for one in value]
    return wording.label(label, str(value)) if label and value != "" else value


def _with_note(params: dict[str, Any], notes: dict[str, str]) -> dict[str, Any]:
    note = notes.get(str(params.get("note_id")))
    return params if note is None else {**params, "text": note}
