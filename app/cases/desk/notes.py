"""Free notes of staff on a case."""

from __future__ import annotations

from uuid import UUID

from app.cases import values
from app.cases.codes import EventKind
from app.cases.desk.log import log_event
from app.cases.model import Case, CaseNote
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def add_note(session: DeskSession, case_id: UUID, text: str) -> CaseNote:
    """Add a note; also on a case that is over. An empty one is refused (`cases.note_empty`)."""
    require(session.actor, "cases.note")
    case: Case = session.found(Case, case_id)
    kept = values.plain_text(text, "text", 5000)
    if not kept:
        raise Refusal("cases.note_empty", "text")
    note = CaseNote(**case.keys(), author_id=session.actor.staff_id, text=kept)
    session.add(note)
    session.flush()
    log_event(session, case, EventKind.NOTED, note_id=str(note.id))
    return note
