"""Who works here and where, for lists, choosers and papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from app.kernel.actor import Actor, Role
from app.staff.model import Absence, Branch, Duty, StaffMember
from app.staff.standing_in import Away, who_stands_in
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A person as lists show them; `disabled_at` None means they work here."""

    id: UUID
    login: str
    name: str
    role: Role
    branch: str
    branch_name: str
    team: str
    disabled_at: datetime | None


@dataclass(frozen=True, slots=True)
class BranchCard:
    """A branch as papers name it."""

    code: str
    name: str
    bank_name: str
    region: str
    address: str
    phone: str


def staff_list(session: DeskSession, *, branch: str | None = None, with_disabled: bool = True) -> list[StaffRow]:
    """All people by branch and login, of one branch if asked."""
    query = (
        select(
            StaffMember.id,
            StaffMember.login,
            StaffMember.name,
            StaffMember.role,
            StaffMember.branch_id,
            Branch.name,
            StaffMember.team,
            StaffMember.disabled_at,
        )
        .outerjoin(Branch, Branch.code == StaffMember.branch_id)
        .order_by(StaffMember.branch_id, StaffMember.login)
    )
    if branch is not None:
        query = query.where(StaffMember.branch_id == branch)
    if not with_disabled:
        query = query.where(StaffMember.disabled_at.is_(None))
    return [
        StaffRow(row[0], row[1], row[2], Role(row[3]), row[4], row[5] or "", row[6], row[7])
        for row in session.execute(query)
    ]


def staff_names(session: DeskSession) -> dict[UUID, str]:
    """Names of all people by id, disabled ones included: old records keep naming them."""
    return {row[0]: row[1] for row in session.execute(select(StaffMember.id, StaffMember.name))}


def branches(session: DeskSession) -> list[BranchCard]:
    """All branches by code."""
    query = select(Branch.code, Branch.name, Branch.bank_name, Branch.region, Branch.address, Branch.phone)
    return [BranchCard(*row) for row in session.execute(query.order_by(Branch.code))]


def branch_card(session: DeskSession, code: str) -> BranchCard:
    """One branch for a paper's header; a code without a row (a case from elsewhere) shows the code itself."""
    found = [card for card in branches(session) if card.code == code]
    return found[0] if found else BranchCard(code, code, "", "", "", "")


def actor_of(session: DeskSession, login: str) -> tuple[Actor, datetime | None] | None:
    """The person with a login as actions name them, and since when they are disabled; None when unknown."""
    member = session.scalar(select(StaffMember).where(StaffMember.login == login))
    return None if member is None else (member.as_actor(), member.disabled_at)


@dataclass(frozen=True, slots=True)
class OnDuty:
    """Who is on duty at a branch on a day, absences counted in, and who is asked next; either may be nobody."""

    person_id: UUID | None
    deputy_id: UUID | None


def absences(session: DeskSession, day: date) -> list[Away]:
    """Who is away on a day and who stands in, of the branches seen here."""
    query = select(Absence).where(Absence.ended_at.is_(None), Absence.from_on <= day, Absence.to_on >= day)
    return [Away(one.staff_id, one.from_on, one.to_on, one.deputy_id) for one in session.scalars(query)]


def deputy_of(session: DeskSession, staff_id: UUID, day: date) -> UUID | None:
    """Who does a person's work on a day: the person themselves when not away; None when everybody asked is away."""
    return who_stands_in(staff_id, day, absences(session, day))


def stands_in_for(session: DeskSession, staff_id: UUID, day: date) -> frozenset[UUID]:
    """Whose work a person does on a day because they are away; empty when the person is away too."""
    away = absences(session, day)
    return frozenset(
        one.staff_id for one in away if one.staff_id != staff_id and who_stands_in(one.staff_id, day, away) == staff_id
    )


def on_duty(session: DeskSession, day: date, branch: str) -> OnDuty | None:
    """Who is on duty at a branch on a day; None where the roster has nobody."""
    duty = session.scalar(select(Duty).where(Duty.on_day == day, Duty.branch_id == branch))
    if duty is None:
        return None
    away = absences(session, day)
    person = who_stands_in(duty.staff_id, day, away)
    deputy = None if duty.deputy_id is None else who_stands_in(duty.deputy_id, day, away)
    if person is None:
        return OnDuty(deputy, None)
    return OnDuty(person, None if deputy == person else deputy)


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """An absence that is not over; `now`: the person is away today."""

    id: UUID
    staff_id: UUID
    name: str
    from_on: date
    to_on: date
    deputy_id: UUID
    deputy: str
    note: str
    now: bool


@dataclass(frozen=True, slots=True)
class DutyRow:
    """Who is on duty on a day as the roster says it, before absences; None where nobody was entered."""

    on_day: date
    staff_id: UUID | None
    deputy_id: UUID | None


def absences_ahead(session: DeskSession) -> list[AbsenceRow]:
    """Absences of today and later that were not ended, the earliest first."""
    query = select(Absence).where(Absence.ended_at.is_(None), Absence.to_on >= session.today)
    names = staff_names(session)
    return [
        AbsenceRow(
            one.id,
            one.staff_id,
            names.get(one.staff_id, ""),
            one.from_on,
            one.to_on,
            one.deputy_id,
            names.get(one.deputy_id, ""),
            one.note,
            one.from_on <= session.today,
        )
        for one in session.scalars(query.order_by(Absence.from_on, Absence.id))
    ]


def roster(session: DeskSession, day: date) -> list[DutyRow]:
    """The duties of the reader's branch in the week (Monday first) that holds a day, one row per day."""
    monday = day - timedelta(days=day.weekday())
    week = [monday + timedelta(days=number) for number in range(7)]
    query = select(Duty).where(
        Duty.on_day >= week[0], Duty.on_day <= week[-1], Duty.branch_id == session.actor.branch_id
    )
    found = {duty.on_day: duty for duty in session.scalars(query)}
    return [
        DutyRow(one, found[one].staff_id, found[one].deputy_id) if one in found else DutyRow(one, None, None)
        for one in week
    ]
