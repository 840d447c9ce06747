"""The form of an interview as stored, with unsaved keystrokes laid over it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.cases.codes import FirstActionKind
from app.cases.first_things import first_things, still_due
from app.cases.tables import is_theft
from app.interviews import compose, reading
from app.interviews.form import FormState, Progress, merge_drafts
from app.interviews.homes import Homes
from app.interviews.model import Interview
from app.interviews.record import Body
from app.sealing.desk import seal_of, signatures_of
from app.sealing.digest import digest
from app.store.session import DeskSession


def form(session: DeskSession, interview_id: UUID, drafts: Mapping[str, Any] | None = None) -> FormState:
    """The state of the form; `drafts` is what `store.drafts.load(draft_form(interview_id))` gave."""
    interview: Interview = session.found(Interview, interview_id)
    state = compose.state_of(session, interview)
    made = compose.body(session, interview)
    seal = seal_of(session, interview.id)
    sha256 = digest(compose.content(session, interview)).sha256 if seal is None else seal.sha256
    marks = reading.marks(made)
    agreed, unclear = reading.agreed_marks(interview.read_back), reading.unclear_marks(interview.read_back)
    live = [row for row in made.spoken if not row.struck]
    progress = Progress(
        answers=len(live),
        unanswered=sum(not row.answer for row in live),
        issues=len(made.issues),
        first_due=tuple(_first_due(Homes(session, interview), state, made)),
        to_read=len(marks),
        agreed=sum(mark in agreed for mark in marks),
        unclear=sum(mark in unclear for mark in marks),
        signed=frozenset(str(one.signer_role) for one in signatures_of(session, interview.id, sha256)),
        sealed=seal is not None,
    )
    return merge_drafts(FormState(state.sections, progress=progress), drafts or {})


def _first_due(homes: Homes, state: FormState, made: Body) -> list[str]:
    theft = state.value("first_things", "theft") == "yes" or is_theft(homes.case.cause)
    done = [FirstActionKind(one.kind) for one in made.first_done]
    return [
        kind.value for kind in still_due(first_things(theft=theft, still_called=homes.case.still_called, done=done))
    ]
