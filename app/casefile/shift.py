"""Shift handover (交接班): what lies open with somebody, given to a colleague in one action, with a sheet that says so.

What lay open is kept with the handover as it was shown, names masked, so that the sheet can be printed again and says
the same. Promises change hands at once, because somebody waits for a call at a time; cases stay their owner's, who is
back tomorrow: giving those away is a lead's (`cases.desk.take_over`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from app.agreements.model import Agreement, AgreementState
from app.cases.desk import pass_on
from app.cases.model import Case, Promise, ShiftHandover
from app.cases.model.promises import IS_WAITING
from app.cases.views import promises_waiting, slips_waiting, waiting
from app.evidence.model import Original
from app.interviews.model import Interview, InterviewState
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.masking import mask_name
from app.kernel.text import one_line
from app.sealing.model import Paper, PaperCopy, PaperState
from app.staff.model import StaffMember
from app.staff.powers import may, require
from app.staff.views import staff_names
from app.store.session import DeskSession

PARTS = ("promises", "slips", "visitors", "drafts", "unsigned", "originals")
"""What a handover speaks of, in this order (label: shift_part)."""


@dataclass(frozen=True, slots=True)
class ShiftLine:
    """One open thing: the number of its case or queue, what it is (a label's kind and key, or none), words, since or
    until when.
    """

    no: str
    label: str
    key: str
    detail: str
    at: datetime | None

    def stored(self) -> dict[str, Any]:
        """The line as the handover keeps it."""
        at = None if self.at is None else self.at.isoformat()
        return {"no": self.no, "label": self.label, "key": self.key, "detail": self.detail, "at": at}


@dataclass(frozen=True, slots=True)
class Shift:
    """What lies open with the reader, by part."""

    parts: Mapping[str, tuple[ShiftLine, ...]]

    @property
    def total(self) -> int:
        """How many things lie open."""
        return sum(map(len, self.parts.values()))


@dataclass(frozen=True, slots=True)
class HandoverSheet:
    """A handover as it is shown and printed: who gave, who takes, when, and what lay open."""

    id: UUID
    giver: str
    taker: str
    taker_id: UUID
    given_at: datetime
    taken_at: datetime | None
    note: str
    shift: Shift


def shift(session: DeskSession) -> Shift:
    """What lies open with whoever reads: own promises, slips, drafts, papers and originals, and who waits here."""
    require(session.actor, "cases.hand_over")
    me = session.actor.staff_id
    return Shift(
        {
            "promises": tuple(
                ShiftLine(row.no, "promise_way", row.way.value, f"{row.whom}：{row.about}", row.due_at)
                for row in promises_waiting(session)
                if row.mine
            ),
            "slips": tuple(
                ShiftLine(row.no, "", "", row.question, row.answer_by)
                for row in slips_waiting(session)
                if row.receiver_id == me
            ),
            "visitors": tuple(
                ShiftLine(row.queue_no, "need" if row.needs else "", (*row.needs, "")[0], row.topic, row.arrived_at)
                for row in waiting(session)
            ),
            "drafts": (*_interviews(session, me), *_agreements(session, me)),
            "unsigned": _unsigned(session, me),
            "originals": _originals(session, me),
        }
    )


def hand_over(session: DeskSession, taker_id: UUID, note: str = "") -> ShiftHandover:
    """Hand the shift over to a colleague of the branch; all own promises pass to them.

    Refused: `casefile.shift_self`, `casefile.shift_taker` (another branch, disabled, or a role that works on no cases).
    """
    require(session.actor, "cases.hand_over")
    taker: StaffMember = session.found(StaffMember, taker_id)
    if taker.id == session.actor.staff_id:
        raise Refusal("casefile.shift_self", "taker_id")
    fits = taker.disabled_at is None and may(Role(taker.role), "cases.hand_over")
    if not fits or taker.branch_id != session.actor.branch_id:
        raise Refusal("casefile.shift_taker", "taker_id", name=taker.name)
    lies_open = shift(session)
    made = ShiftHandover(
        given_by=session.actor.staff_id,
        given_at=session.at,
        taker_id=taker.id,
        contents={part: [line.stored() for line in lines] for part, lines in lies_open.parts.items()},
        note=one_line(note)[:500],
    )
    session.add(made)
    mine = select(Promise.id).where(Promise.for_id == session.actor.staff_id, text(IS_WAITING))
    for promise_id in list(session.scalars(mine.order_by(Promise.due_at, Promise.id))):
        pass_on(session, promise_id, taker.id)
    session.flush()
    return made


def take_shift(session: DeskSession, handover_id: UUID) -> ShiftHandover:
    """Note that the shift was taken; only by whom it was given to (`casefile.shift_not_yours`); twice changes
    nothing.
    """
    require(session.actor, "cases.hand_over")
    made: ShiftHandover = session.found(ShiftHandover, handover_id)
    if made.taker_id != session.actor.staff_id:
        raise Refusal("casefile.shift_not_yours")
    if made.taken_at is None:
        made.taken_at, made.taken_by = session.at, session.actor.staff_id
        session.flush()
    return made


def handovers(session: DeskSession) -> list[HandoverSheet]:
    """The latest handovers of this branch, at most twenty, the newest first."""
    require(session.actor, "cases.view")
    names = staff_names(session)
    query = select(ShiftHandover).where(ShiftHandover.branch_id == session.actor.branch_id)
    newest = query.order_by(ShiftHandover.given_at.desc(), ShiftHandover.id).limit(20)
    return [_sheet(row, names) for row in session.scalars(newest)]


def handover_sheet(session: DeskSession, handover_id: UUID) -> HandoverSheet:
    """One handover, for its paper."""
    require(session.actor, "cases.view")
    return _sheet(session.found(ShiftHandover, handover_id), staff_names(session))


def _sheet(row: ShiftHandover, names: Mapping[UUID, str]) -> HandoverSheet:
    parts = {part: tuple(_line(line) for line in row.contents.get(part, ())) for part in PARTS}
    giver, taker = names.get(row.given_by, ""), names.get(row.taker_id, "")
    return HandoverSheet(row.id, giver, taker, row.taker_id, row.given_at, row.taken_at, row.note, Shift(parts))


def _line(stored: Mapping[str, Any]) -> ShiftLine:
    at = stored.get("at")
    return ShiftLine(
        str(stored["no"]),
        str(stored["label"]),
        str(stored["key"]),
        str(stored["detail"]),
        None if at is None else datetime.fromisoformat(at),
    )


def _interviews(session: DeskSession, me: UUID) -> Iterable[ShiftLine]:
    query = (
        select(Case.no, Interview.state, Interview.started_at)
        .join(Case, Case.id == Interview.case_id)
        .where(Interview.recorder_id == me, Interview.state != InterviewState.SEALED)
        .order_by(Interview.started_at, Interview.id)
    )
    return [ShiftLine(no, "interview_state", state.value, "", at) for no, state, at in session.execute(query)]


def _agreements(session: DeskSession, me: UUID) -> Iterable[ShiftLine]:
    unfinished = (AgreementState.DRAFT, AgreementState.APPROVED)
    query = (
        select(Case.no, Agreement.kind, Agreement.created_at)
        .join(Case, Case.id == Agreement.case_id)
        .where(Case.owner_id == me, Agreement.state.in_(unfinished))
        .order_by(Agreement.created_at, Agreement.id)
    )
    return [ShiftLine(no, "agreement_kind", kind.value, "", at) for no, kind, at in session.execute(query)]


def _unsigned(session: DeskSession, me: UUID) -> tuple[ShiftLine, ...]:
    query = (
        select(Case.no, Paper.kind, PaperCopy.printed_at)
        .join(Paper, Paper.id == PaperCopy.paper_id)
        .join(Case, Case.id == PaperCopy.case_id)
        .where(PaperCopy.state == PaperState.UNSIGNED, (PaperCopy.printed_by == me) | (Case.owner_id == me))
        .order_by(PaperCopy.printed_at, PaperCopy.id)
    )
    return tuple(ShiftLine(no, "paper", kind, "", at) for no, kind, at in session.execute(query))


def _originals(session: DeskSession, me: UUID) -> tuple[ShiftLine, ...]:
    query = (
        select(Case.no, Original)
        .join(Case, Case.id == Original.case_id)
        .where(Original.returned_at.is_(None), (Original.received_by == me) | (Case.owner_id == me))
        .order_by(Original.received_at, Original.id)
    )
    return tuple(
        ShiftLine(no, "", "", f"{mask_name(row.from_whom)}：{row.what}（{row.kept_where}）", row.received_at)
        for no, row in session.execute(query)
    )
