"""Branches and staff, seen by everybody and changed at the centre; absences and the roster of a branch."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.kernel.actor import Actor, Role
from app.store.base import Local, Merge, Row, Scope, Seen, field
from app.store.types import Json


class Branch(Row):
    """A branch (网点).

    `code` is the four-digit branch code that case numbers carry, equal to `branch_id` of its rows.
    """

    __tablename__ = "branches"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[tuple[str, ...]] = ()  # a branch is made at the centre

    code: Mapped[str] = field(Merge.GUARDED, type_=String(4), unique=True)
    name: Mapped[str] = field(Merge.GUARDED)
    bank_name: Mapped[str] = field(Merge.GUARDED)
    region: Mapped[str] = field(Merge.GUARDED, default="")
    address: Mapped[str] = field(Merge.GUARDED, default="")
    phone: Mapped[str] = field(Merge.GUARDED, default="")


class StaffMember(Row):
    """A person who works at the desk. Passwords are never here: they only open key slots."""

    __tablename__ = "staff"
    __scope__: ClassVar[Scope] = Scope.REFERENCE
    __seen__: ClassVar[Seen] = Seen.EVERYBODY
    __written_by__: ClassVar[
        tuple[str, ...]
    ] = ()  # a person is a row and a database role: `central staff` changes both

    login: Mapped[str] = field(Merge.GUARDED, type_=String(40), unique=True)
    name: Mapped[str] = field(Merge.GUARDED)
    role: Mapped[Role] = field(Merge.GUARDED)
    team: Mapped[str] = field(Merge.GUARDED, default="")
    phone: Mapped[str] = field(Merge.GUARDED, default="")
    disabled_at: Mapped[datetime | None] = field(Merge.GUARDED)

    def as_actor(self) -> Actor:
        """The person as actions name them."""
        return Actor(self.id, self.login, self.name, Role(self.role), self.branch_id, self.team)


class Absence(Row):
    """Somebody is away (缺勤) and somebody stands in, both days included. Changed by ending it and entering another."""

    __tablename__ = "absences"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("staff.absence",)

    staff_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    from_on: Mapped[date] = field(Merge.APPEND)
    to_on: Mapped[date] = field(Merge.APPEND)
    deputy_id: Mapped[UUID] = field(Merge.APPEND)
    note: Mapped[str] = field(Merge.APPEND, default="")
    entered_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    ended_at: Mapped[datetime | None] = field(Merge.COMMAND)
    ended_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)


class Duty(Row):
    """Who is on duty (值班) at a branch on a day, and who is asked after them. One row a day: the id is derived."""

    __tablename__ = "duties"
    __seen__: ClassVar[Seen] = Seen.BRANCH
    __written_by__: ClassVar[tuple[str, ...]] = ("staff.roster",)

    on_day: Mapped[date] = field(Merge.APPEND, index=True)
    staff_id: Mapped[UUID] = field(Merge.GUARDED)
    deputy_id: Mapped[UUID | None] = field(Merge.GUARDED)


class Preference(Local):
    """What a person likes on this desk (column widths, filters). It stays here: reference rows come from the centre."""

    __tablename__ = "preferences"

    staff_id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Any] = mapped_column(Json())
