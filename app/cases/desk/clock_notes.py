"""Note a date from which a clock runs or with which it ends (登记时限), correct it, take it back.

Nothing is overwritten: a correction is another row that names the one it replaces, so that the history stays and two
desks that correct at once leave two rows and not one winner. Of several that replace the same row all count, and the
case shows them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Select, select

from app.cases import values
from app.cases.codes import MilestoneKind, NoteKind, Route
from app.cases.desk.clock import reckon
from app.cases.desk.log import log_event
from app.cases.model import Case, ClockNote, Milestone
from app.cases.noting import APPRAISAL, NotedDay, check_note, latest
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession

_NAME = 120
_WORDS = 500
_NOTES_LAST = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class DateData:
    """What is noted: the day, who did it (court, organisation), the paper that shows it, and a note."""

    on: date | None
    who: str = ""
    reference: str = ""
    note: str = ""


def note_date(session: DeskSession, case_id: UUID, kind: NoteKind | str, data: DateData) -> ClockNote:
    """Note a date on a case. Refused: `cases.note_day` (no day), `cases.note_twice` (that day stands already), and
    whatever `noting.check_note` refuses; one that comes too late names the article.
    """
    require(session.actor, "cases.note_date")
    case: Case = session.found(Case, case_id)
    return _write(session, case, NoteKind(kind), data, None)


def correct_date(session: DeskSession, note_id: UUID, data: DateData) -> ClockNote:
    """Put another row in the place of a noted date; without a day it is taken back, which needs a note why
    (`cases.note_reason`). A row that was replaced already is not replaced again (`cases.note_replaced`).
    """
    require(session.actor, "cases.note_date")
    old: ClockNote = session.found(ClockNote, note_id)
    session.flush()
    if old.on_day is None or session.scalar(select(ClockNote.id).where(ClockNote.replaces_id == old.id).limit(1)):
        raise Refusal("cases.note_replaced")
    if not values.plain_text(data.note, "note", _WORDS).strip():
        raise Refusal("cases.note_reason", "note")
    return _write(session, session.found(Case, old.case_id), old.kind, data, old)


def standing_notes(session: DeskSession, case_ids: Iterable[UUID]) -> dict[UUID, list[ClockNote]]:
    """What is true of some cases: the notes that nothing replaces and that have a day, by case, the oldest first."""
    ids = list(case_ids)
    found: dict[UUID, list[ClockNote]] = {}
    for begin in range(0, len(ids), 500):
        query = select(ClockNote).where(ClockNote.case_id.in_(ids[begin : begin + 500]))
        rows = list(session.scalars(query.order_by(ClockNote.on_day, ClockNote.id)))
        replaced = {row.replaces_id for row in rows}
        for row in rows:
            if row.id not in replaced and row.on_day is not None:
                found.setdefault(row.case_id, []).append(row)
    return found


def recently_noted(session: DeskSession) -> Select[UUID]:
    """Cases with a note from which a clock may still run: the longest but the limitation ends within a year."""
    return select(ClockNote.case_id).where(ClockNote.on_day >= session.today - timedelta(days=_NOTES_LAST))


def noted_days(rows: Iterable[ClockNote]) -> list[NotedDay]:
    """The same as the rules take it."""
    return [NotedDay(row.kind, row.on_day) for row in rows if row.on_day is not None]


def _write(
    session: DeskSession, case: Case, kind: NoteKind, data: DateData, old: ClockNote | None
) -> ClockNote:  # fmt: skip
    session.flush()
    others = [row for row in standing_notes(session, [case.id]).get(case.id, []) if old is None or row.id != old.id]
    if data.on is None:
        if old is None:
            raise Refusal("cases.note_day", "on")
    else:
        if any(row.kind is kind and row.on_day == data.on for row in others):
            raise Refusal("cases.note_twice", "on")
        check_note(
            kind,
            data.on,
            latest(noted_days(others)),
            today=session.today,
            received_on=case.received_on,
            told_on=_told_on(session, case),
            route=Route(case.route),
            calendar=session.calendar,
            rules=session.rules_on(case.received_on),
        )
    row = ClockNote(
        **case.keys(),
        kind=kind,
        on_day=data.on,
        who=values.plain_text(data.who, "who", _NAME).strip(),
        reference=values.plain_text(data.reference, "reference", _NAME).strip(),
        note=values.plain_text(data.note, "note", _WORDS).strip(),
        replaces_id=None if old is None else old.id,
        noted_by=session.actor.staff_id,
        noted_at=session.at,
    )
    session.add(row)
    session.flush()
    what = {"label": "clock_note", "key": kind.value}
    if old is None:
        log_event(session, case, "date_noted", what=what, day=str(data.on), reference=row.reference)
    else:
        log_event(session, case, "date_corrected", what=what, before=str(old.on_day), day=str(data.on or "—"))
    if kind in APPRAISAL:
        reckon(session, case)
    return row


def _told_on(session: DeskSession, case: Case) -> date | None:
    query = select(Milestone.at).where(Milestone.case_id == case.id, Milestone.kind == MilestoneKind.TOLD)
    told = session.scalars(query.order_by(Milestone.at.desc(), Milestone.id.desc()).limit(1)).first()
    return None if told is None else legal_day(told)
