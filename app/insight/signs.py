"""Reads what the score looks at, for one case or for many at a time, a few queries per slice and no mapped objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.cases.codes import Need, Status
from app.cases.model import Case, Customer, Promise
from app.insight.score import CaseSigns
from app.interviews.model import Interview, InterviewSection
from app.kernel.days import add_months
from app.store.session import DeskSession

_INCOME = "income"
ELDERLY = 60


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one case, and the score that stands on it so far."""

    case_id: UUID
    risk: int
    signs: CaseSigns


def signs_of(session: DeskSession, ids: Sequence[UUID]) -> list[Signs]:
    """The signs of cases by id; at most some hundred at a time. A case that is unknown here is left out."""
    months = session.rules_on(session.today)["warning.repeat.months"].integer
    since = add_months(session.today, -months)
    other = aliased(Case)
    repeats = (
        select(func.count())
        .select_from(other)
        .where(other.customer_id == Case.customer_id, other.id != Case.id, other.received_on >= since)
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            Case.id, Case.risk, Case.due_on, Case.answered_on, Case.status, Case.received_on, Case.channel, Case.tags,
            Case.amount_fen, Case.currency, Case.narrative, Case.wish, Case.still_called, Case.people_count,
            Case.reopened_at, Customer.birth_date, Customer.needs, repeats,
        )
        .join(Customer, Customer.id == Case.customer_id)
        .where(Case.id.in_(ids))
    )  # fmt: skip
    late = _late_promises(session, ids)
    income = _incomes(session, ids)
    today = session.today
    return [
        Signs(
            row.id,
            row.risk,
            CaseSigns(
                days_left=None if row.answered_on or row.status == Status.SUSPENDED else (row.due_on - today).days,
                days_unaccepted=(today - row.received_on).days if row.status == Status.REGISTERED else None,
                repeats=int(row[-1]),
                channel=str(row.channel),
                tags=frozenset(row.tags),
                amount=Decimal(row.amount_fen) / 100 if row.amount_fen is not None and row.currency == "CNY" else None,
                monthly_income=income.get(row.id),
                elderly=Need.ELDERLY in row.needs or _age(row.birth_date, today) >= ELDERLY,
                text=f"{row.narrative}\n{row.wish}",
                still_called=row.still_called,
                people=row.people_count,
                reopened=row.reopened_at is not None,
                promises_late=late.get(row.id, 0),
            ),
        )
        for row in rows
    ]


def _late_promises(session: DeskSession, ids: Sequence[UUID]) -> dict[UUID, int]:
    rows = session.execute(
        select(Promise.case_id, func.count())
        .where(
            Promise.case_id.in_(ids),
            Promise.kept_at.is_(None),
            Promise.dropped_at.is_(None),
            Promise.due_at < session.at,
        )
        .group_by(Promise.case_id)
    )
    return {case_id: int(count) for case_id, count in rows if case_id is not None}


def _incomes(session: DeskSession, ids: Sequence[UUID]) -> dict[UUID, Decimal]:
    """Monthly income as the last interview has it, in yuan."""
    rows = session.execute(
        select(InterviewSection.case_id, InterviewSection.content)
        .join(Interview, Interview.id == InterviewSection.interview_id)
        .where(InterviewSection.case_id.in_(ids), InterviewSection.key == "circumstances")
        .order_by(Interview.seq)
    )
    found = {case_id: content.get(_INCOME) for case_id, content in rows}
    return {case_id: Decimal(fen) / 100 for case_id, fen in found.items() if isinstance(fen, int)}


def _age(born: date | None, today: date) -> int:
    if born is None:
        return 0
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
