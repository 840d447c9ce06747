"""The deadline list (期限清单): every clock that ends within some days, by day, with the case it belongs to.

A case may stand there twice, with its own clock and that of a referral: they end on different days, and both count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import and_, func, or_, select, text

from app.cases.clocks import further_clocks
from app.cases.codes import FINAL, Channel, Demand, MilestoneKind, NoteKind, Route, Status, Track
from app.cases.deadlines import Clock, ClockKind, SheetFact, decide_by, other_clocks
from app.cases.desk.clock import began_on, clock_of
from app.cases.desk.clock_notes import noted_days, recently_noted, standing_notes
from app.cases.model import IS_OPEN, Case, Customer, Extension, Milestone, Referral, Suspension
from app.cases.noting import APPRAISAL, CREDIT, NotedDay, noted_of
from app.cases.views.masks import MASKED
from app.kernel.clock import legal_day
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.session import DeskSession

MOST = 5_000
"""Cases that are looked at; how many more there are is said."""
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
    """The rows by day, and how many cases were left out because there were more than `MOST`."""

    rows: tuple[DeadlineRow, ...]
    left_out: int = 0


def deadlines(session: DeskSession, days: int = 14, branch: str | None = None) -> Deadlines:
    """Every clock that ended already or ends within `days`, nearest first; of one branch if asked."""
    require(session.actor, "cases.view")
    until = session.today + timedelta(days=days)
    wanted = [
        # A clock beside the own one may end before it, and one that was noted may outlive the case: every such case is
        # looked at.
        or_(
            and_(
                text(IS_OPEN),
                or_(
                    Case.due_on <= until,
                    Case.channel.in_(_REFERRED),
                    Case.route == Route.THIRD_PARTY,
                    Case.id.in_(
                        select(Referral.case_id).where(Referral.due_on <= until, Referral.answered_on.is_(None))
                    ),
                ),
            ),
            and_(Case.merged_into_id.is_(None), Case.id.in_(recently_noted(session))),
        )
    ]
    if branch is not None:
        wanted.append(Case.branch_id == branch)
    query = (
        select(Case, Customer.name, StaffMember.name)
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .outerjoin(StaffMember, StaffMember.id == Case.owner_id)
        .where(*wanted)
        .order_by(Case.due_on, Case.id)
        .limit(MOST)
    )
    read = session.execute(query).all()
    beside = Beside.of(session, [case.id for case, _, _ in read])
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
        for case, name, owner in read
        for clock in running(session, case, beside)
        if clock.date <= until
    ]
    rows.sort(key=lambda row: (row.day, row.no, row.kind))
    more = 0
    if len(read) == MOST:
        more = (session.scalar(select(func.count()).select_from(Case).where(*wanted)) or 0) - MOST
    return Deadlines(tuple(rows), more)


@dataclass(frozen=True, slots=True)
class Beside:
    """What was noted around some cases, read at once: the day told, sheets, noted days, and whose own clock moved."""

    told: Mapping[UUID, date]
    sheets: Mapping[UUID, tuple[SheetFact, ...]]
    notes: Mapping[UUID, list[NotedDay]]
    moved: frozenset[UUID]

    @classmethod
    def of(cls, session: DeskSession, case_ids: Sequence[UUID]) -> Beside:
        """Read it."""
        notes = {case: noted_days(rows) for case, rows in standing_notes(session, case_ids).items()}
        moved = {case for case, days in notes.items() if any(one.kind in APPRAISAL for one in days)}
        sheets: dict[UUID, tuple[SheetFact, ...]] = {}
        for part in _parts(case_ids):
            for kind in (Extension, Suspension):
                moved |= set(session.scalars(select(kind.case_id).where(kind.case_id.in_(part))))
            sheet = select(
                Referral.case_id, Referral.sheet_no, Referral.received_on, Referral.due_on, Referral.answered_on
            )
            rows = session.execute(
                sheet.where(Referral.case_id.in_(part)).order_by(Referral.received_on, Referral.id)
            ).all()
            for case_id, number, received, due, answered in rows:
                sheets[case_id] = (*sheets.get(case_id, ()), SheetFact(number, received, due, answered))
        return cls(_told(session, case_ids), sheets, notes, frozenset(moved))


def running(session: DeskSession, case: Case, beside: Beside | None = None) -> list[Clock]:
    """The clocks of a case that run: its own unless it is answered, stands still or is over, and those beside it."""
    known = beside or Beside.of(session, [case.id])
    over = case.status in FINAL
    stopped = case.answered_on is not None or over or case.status == Status.SUSPENDED
    rules = session.rules_on(case.received_on)
    days = known.notes.get(case.id, [])
    kinds = {one.kind for one in days}
    found = further_clocks(session.calendar, rules, replace(noted_of(days, case.received_on), claimed_on=None))
    told = known.told.get(case.id)
    found += other_clocks(
        session.calendar,
        rules,
        received_on=case.received_on,
        channel=Channel(case.channel),
        route=Route(case.route),
        credit_objection=Demand.CREDIT_RECORD_CORRECTION in case.demands and not over and not kinds & CREDIT,
        told_on=None if NoteKind.REVIEW_APPLIED in kinds else told,
        sheets=known.sheets.get(case.id, ()),
    )
    # The complaint's own clock goes before another that ends on the same day.
    own = [] if stopped else [clock_of(session, case) if case.id in known.moved else _plain(session, case)]
    return sorted([*own, *found], key=lambda clock: clock.date)


def _plain(session: DeskSession, case: Case) -> Clock:
    """The own clock of a case that nothing has moved."""
    began = began_on(case)
    return decide_by(began, Track(case.track), session.calendar, session.rules_on(began))


def _parts(case_ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for begin in range(0, len(case_ids), 500):
        yield case_ids[begin : begin + 500]


def _told(session: DeskSession, case_ids: Sequence[UUID]) -> dict[UUID, date]:
    found: dict[UUID, date] = {}
    for part in _parts(case_ids):
        query = select(Milestone.case_id, Milestone.at).where(
            Milestone.case_id.in_(part), Milestone.kind == MilestoneKind.TOLD
        )
        for case_id, at in session.execute(query.order_by(Milestone.at, Milestone.id)):
            found[case_id] = legal_day(at)
    return found
