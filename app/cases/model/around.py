"""What surrounds a case: people, milestones, extensions, suspensions, first actions, log, notes, and who waits."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from app.cases.codes import AuthorityKind, FirstActionKind, MilestoneKind, PersonKind
from app.store.base import Mask, Merge, Row, Seen, field


class CasePerson(Row):
    """Somebody around a case: companion 陪同人, agent 代理人, witness 见证人, scribe 代书人, representative 代表人."""

    __tablename__ = "case_people"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    kind: Mapped[PersonKind] = field(Merge.APPEND)
    name: Mapped[str] = field(Merge.GUARDED, mask=Mask.NAME, search=True)
    relation: Mapped[str] = field(Merge.GUARDED, default="")
    id_type: Mapped[str] = field(Merge.GUARDED, default="resident_id")
    id_number: Mapped[str] = field(Merge.GUARDED, mask=Mask.ID_NUMBER, default="")
    phone: Mapped[str] = field(Merge.GUARDED, mask=Mask.PHONE, default="")
    authority: Mapped[AuthorityKind | None] = field(Merge.GUARDED)
    powers: Mapped[list[str]] = field(Merge.SET, default=list)
    authority_scope: Mapped[str] = field(Merge.GUARDED, default="")
    authority_expires_on: Mapped[date | None] = field(Merge.GUARDED)
    original_seen_at: Mapped[datetime | None] = field(Merge.GUARDED)
    called_back_at: Mapped[datetime | None] = field(Merge.GUARDED)
    amount_fen: Mapped[int | None] = field(Merge.GUARDED, fen=True)
    left_at: Mapped[datetime | None] = field(Merge.GUARDED)
    left_how: Mapped[str | None] = field(Merge.GUARDED)  # what becomes of their own claim (label: left_how)
    election_ref: Mapped[str | None] = field(Merge.GUARDED)  # the exhibit that shows who elected them
    # Of a representative, each their own: to be represented, to the use of data, to the result (label: joint_consent).
    represented_at: Mapped[datetime | None] = field(Merge.GUARDED)
    data_agreed_at: Mapped[datetime | None] = field(Merge.GUARDED)
    result_agreed_at: Mapped[datetime | None] = field(Merge.GUARDED)
    note: Mapped[str] = field(Merge.SERVER_ORDER, default="")


class Milestone(Row):
    """A milestone of the complaint: received, completed by the customer, extended, decided, told."""

    __tablename__ = "milestones"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    kind: Mapped[MilestoneKind] = field(Merge.APPEND)
    at: Mapped[datetime] = field(Merge.APPEND)
    actor_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    how: Mapped[str] = field(Merge.APPEND, default="")  # label: told_how
    note: Mapped[str] = field(Merge.APPEND, default="")


class Extension(Row):
    """An extension of the deadline; counts only when approved *and* told (投诉管理办法)."""

    __tablename__ = "extensions"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    reason: Mapped[str] = field(Merge.APPEND)
    days: Mapped[int] = field(Merge.APPEND)
    requested_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    approver_id: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    approved_at: Mapped[datetime | None] = field(Merge.COMMAND)
    refused_at: Mapped[datetime | None] = field(Merge.COMMAND)
    decision_note: Mapped[str] = field(Merge.COMMAND, default="")
    told_at: Mapped[datetime | None] = field(Merge.GUARDED)
    told_how: Mapped[str] = field(Merge.GUARDED, default="")


class Suspension(Row):
    """A time in which the case stood still (中止), for instance for an appraisal; the complaint's clock leaves it out
    once told.
    """

    __tablename__ = "suspensions"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    reason: Mapped[str] = field(Merge.APPEND)  # label: suspension_reason
    from_on: Mapped[date] = field(Merge.APPEND)
    to_on: Mapped[date | None] = field(Merge.GUARDED)
    told_on: Mapped[date | None] = field(Merge.GUARDED)
    told_how: Mapped[str] = field(Merge.GUARDED, default="")  # label: told_how
    note: Mapped[str] = field(Merge.SERVER_ORDER, default="")


class FirstAction(Row):
    """One of the things done first at the window, to the minute, with the core system's reference."""

    __tablename__ = "first_actions"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    kind: Mapped[FirstActionKind] = field(Merge.APPEND)
    done_at: Mapped[datetime] = field(Merge.APPEND)
    operator_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    reference: Mapped[str] = field(Merge.APPEND, default="")
    note: Mapped[str] = field(Merge.APPEND, default="")


class CaseEvent(Row):
    """One line of a case's log; `kind` is a stable key, `params` what its sentence mentions (label: case_event)."""

    __tablename__ = "case_events"
    __written_by__: ClassVar[tuple[str, ...]] = ("cases.edit", "evidence.verify")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    at: Mapped[datetime] = field(Merge.APPEND)
    actor_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    kind: Mapped[str] = field(Merge.APPEND)
    params: Mapped[dict[str, Any]] = field(Merge.APPEND, default=dict)


class CaseNote(Row):
    """A free note of staff on a case; found by search, never shown to the customer."""

    __tablename__ = "case_notes"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    author_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    text: Mapped[str] = field(Merge.SERVER_ORDER, search=True)


class Visit(Row):
    """Somebody waiting (排队): queue number and arrival. Waiting is not receipt; no clock starts here."""

    __tablename__ = "visits"
    __seen__: ClassVar[Seen] = Seen.BRANCH

    queue_no: Mapped[str] = field(Merge.APPEND)
    arrived_at: Mapped[datetime] = field(Merge.APPEND)
    called: Mapped[str] = field(Merge.APPEND, mask=Mask.NAME, default="")  # how to call them: 李先生
    needs: Mapped[list[str]] = field(Merge.APPEND, default=list)  # elderly, disabled, pregnant, … (label: need)
    topic: Mapped[str] = field(Merge.SERVER_ORDER, default="")
    served_at: Mapped[datetime | None] = field(Merge.COMMAND)
    served_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    left_at: Mapped[datetime | None] = field(Merge.COMMAND)
    case_id: Mapped[UUID | None] = field(Merge.COMMAND)

    __table_args__ = (
        Index(
            "ix_visits_waiting",
            "arrived_at",
            sqlite_where=text("served_at IS NULL AND left_at IS NULL"),
            postgresql_where=text("served_at IS NULL AND left_at IS NULL"),
        ),
    )
