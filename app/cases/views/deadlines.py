"""The deadline list (期限清单): every clock that ends within some days, by day, with the case it belongs to.

A case may stand there twice, with its own clock and that of a referral: they end on different days, and both count.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import or_, select, text

from app.cases.codes import FINAL, Channel, Demand, MilestoneKind, Route, Status
from app.cases.deadlines import Clock, ClockKind, other_clocks
from app.cases.desk.clock import clock_of
from app.cases.desk.referrals import sheet_facts
from app.cases.model import IS_OPEN, Case, Customer, Milestone, Referral
from app.cases.views.masks import MASKED
from app.kernel.clock import legal_day
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession

MOST = 1_000
"""Cases that are looked at; a list of more is read by nobody."""
_REFERRED = (Channel.REGULATOR, Channel.CITY_HOTLINE, Channel.PBOC_HOTLINE)


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """One clock that ends: the day, which clock, after which articles, and whose case; the name is masked."""

    day: date
    kind: ClockKind
    articles: tuple[str, ...]
    provisional: bool
    no: str
    customer: str
    cause: str
    status: Status
    owner: str


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The rows by day, and whether cases were left out because there were more than `MOST`."""

    rows: tuple[DeadlineRow, ...]
    cut: bool


def deadlines(session: DeskSession, days: int = 14, branch: str | None = None) -> Deadlines:
    """Every clock that ended already or ends within `days`, nearest first; of one branch if asked."""
    require(session.actor, "cases.view")
    until = session.today + timedelta(days=days)
    query = (
        select(Case, Customer.name, StaffMember.name)
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .outerjoin(StaffMember, StaffMember.id == Case.owner_id)
        # A clock beside the own one may end before it: of these cases every one is looked at.
        .where(
            text(IS_OPEN),
            or_(
                Case.due_on <= until,
                Case.channel.in_(_REFERRED),
                Case.route == Route.THIRD_PARTY,
                Case.id.in_(select(Referral.case_id).where(Referral.due_on <= until, Referral.answered_on.is_(None))),
            ),
        )
        .order_by(Case.due_on, Case.id)
        .limit(MOST + 1)
    )
    if branch is not None:
        query = query.where(Case.branch_id == branch)
    read = session.execute(query).all()
    told = _told(session, [case.id for case, _, _ in read[:MOST]])
    rows = [
        DeadlineRow(
            clock.date,
            clock.kind,
            clock.articles,
            clock.provisional,
            case.no,
            MASKED.name(name or ""),
            case.cause,
            Status(case.status),
            owner or "",
        )
        for case, name, owner in read[:MOST]
        for clock in running(session, case, told.get(case.id))
        if clock.date <= until
    ]
    rows.sort(key=lambda row: (row.day, row.no, row.kind))
    return Deadlines(tuple(rows), len(read) > MOST)


def running(session: DeskSession, case: Case, told_on: date | None) -> list[Clock]:
    """The clocks of a case that run: its own unless it is answered, stands still or is over, and those beside it."""
    stopped = case.answered_on is not None or case.status in FINAL or case.status == Status.SUSPENDED
    beside = other_clocks(
        session.calendar,
        session.rules_on(case.received_on),
        received_on=case.received_on,
        channel=Channel(case.channel),
        route=Route(case.route),
        credit_objection=Demand.CREDIT_RECORD_CORRECTION in case.demands,
        told_on=told_on,
        sheets=sheet_facts(session, case.id),
    )
    return sorted([*([] if stopped else [clock_of(session, case)]), *beside], key=lambda clock: clock.date)


def _told(session: DeskSession, case_ids: list[UUID]) -> dict[UUID, date]:
    found: dict[UUID, date] = {}
    for begin in range(0, len(case_ids), 500):
        part = case_ids[begin : begin + 500]
        query = select(Milestone.case_id, Milestone.at).where(
            Milestone.case_id.in_(part), Milestone.kind == MilestoneKind.TOLD
        )
        for case_id, at in session.execute(query.order_by(Milestone.at, Milestone.id)):
            found[case_id] = legal_day(at)
    return found
