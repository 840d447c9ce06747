"""Reads what the score looks at, for one case or for many at a time, a few queries per slice and no mapped objects.

On the replica the rows come in the driver's form, by statements of our own: converting every cell takes longer than
scoring. Where another database is read (`DeskSession.live`) the mapping's types read it, into the same form.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.cases.codes import Need, Status
from app.cases.model import Case, Customer, Promise
from app.insight.score import CaseSigns
from app.interviews.model import Interview, InterviewSection
from app.kernel.days import add_months
from app.store.session import DeskSession
from app.store.types import instant_text

_INCOME = "income"
_SECTION = "circumstances"
_CASES = """
SELECT c.id, c.risk, c.due_on, c.answered_on, c.status, c.received_on, c.channel, c.tags, c.amount_fen, c.currency,
       c.narrative, c.wish, c.still_called, c.people_count, c.reopened_at, k.birth_date, k.needs,
       (SELECT count(*) FROM cases o WHERE o.customer_id = c.customer_id AND o.received_on >= ?1
        AND o.merged_into_id IS NULL) - (c.received_on >= ?1 AND c.merged_into_id IS NULL)
FROM cases c CROSS JOIN customers k ON k.id = c.customer_id WHERE c.id IN ({marks})
"""
# The case itself is taken off again instead of left out: so the count is read from an index alone.
_PROMISES = """
SELECT case_id, count(*) FROM promises WHERE case_id IN ({marks})
AND kept_at IS NULL AND dropped_at IS NULL AND due_at < ? GROUP BY case_id
"""
_SECTIONS = """
SELECT s.case_id, s.content FROM interview_sections s JOIN interviews i ON i.id = s.interview_id
WHERE s.case_id IN ({marks}) AND s.key = ? ORDER BY i.seq
"""
_FREE_OF_CLOCK = frozenset({Status.SUSPENDED.value, Status.DECLINED.value, Status.WITHDRAWN.value, Status.CLOSED.value})
_WAITS = Status.REGISTERED.value
_NEED = Need.ELDERLY.value
_NOTHING = "[]"
_NONE: frozenset[str] = frozenset()
_HUNDRED = Decimal(100)


@dataclass(slots=True)
class Signs:
    """The signs of one case, and the score that stands on it so far."""

    case_id: UUID
    risk: int
    signs: CaseSigns


def signs_of(session: DeskSession, ids: Sequence[UUID]) -> list[Signs]:
    """The signs of cases by id; at most some hundred at a time. A case that is unknown here is left out."""
    if not ids:
        return []
    today = session.today
    rules = session.rules_on(today)
    since = add_months(today, -rules["warning.repeat.months"].integer)
    read = _read_elsewhere if session.live else _read_here
    cases, late, sections = read(session, ids, since)
    promises = dict(late)
    incomes = _incomes(sections)
    days = _Days(today, rules["people.elderly_age"].integer)
    return [
        Signs(UUID(bytes=row[0]), row[1], _signs(row, days, promises.get(row[0], 0), incomes.get(row[0])))
        for row in cases
    ]


Read = tuple[Iterable[Any], Iterable[Any], Iterable[Any]]


def _read_here(session: DeskSession, ids: Sequence[UUID], since: date) -> Read:
    session.flush()
    keys = [one.bytes for one in ids]
    ask = session.connection().exec_driver_sql
    cases, promises, sections = _statements(len(keys))
    return (
        ask(cases, (since.isoformat(), *keys)).fetchall(),
        ask(promises, (*keys, instant_text(session.at))).fetchall(),
        ask(sections, (*keys, _SECTION)).fetchall(),
    )


@cache
def _statements(count: int) -> tuple[str, ...]:
    marks = ", ".join("?" * count)
    return tuple(one.format(marks=marks) for one in (_CASES, _PROMISES, _SECTIONS))


def _read_elsewhere(session: DeskSession, ids: Sequence[UUID], since: date) -> Read:
    other = aliased(Case)
    repeats = (
        select(func.count())
        .select_from(other)
        .where(
            other.customer_id == Case.customer_id,
            other.id != Case.id,
            other.received_on >= since,
            other.merged_into_id.is_(None),
        )
        .scalar_subquery()
    )
    cases = session.execute(
        select(
            Case.id, Case.risk, Case.due_on, Case.answered_on, Case.status, Case.received_on, Case.channel, Case.tags,
            Case.amount_fen, Case.currency, Case.narrative, Case.wish, Case.still_called, Case.people_count,
            Case.reopened_at, Customer.birth_date, Customer.needs, repeats,
        )
        .join(Customer, Customer.id == Case.customer_id)
        .where(Case.id.in_(ids))
    )  # fmt: skip
    promises = session.execute(
        select(Promise.case_id, func.count())
        .where(
            Promise.case_id.in_(ids),
            Promise.kept_at.is_(None),
            Promise.dropped_at.is_(None),
            Promise.due_at < session.at,
        )
        .group_by(Promise.case_id)
    )
    sections = session.execute(
        select(InterviewSection.case_id, InterviewSection.content)
        .join(Interview, Interview.id == InterviewSection.interview_id)
        .where(InterviewSection.case_id.in_(ids), InterviewSection.key == _SECTION)
        .order_by(Interview.seq)
    )
    stored = ([tuple(map(_stored, row)) for row in rows] for rows in (cases, promises, sections))
    return next(stored), next(stored), next(stored)


def _stored(value: Any) -> Any:
    """A value as the replica stores it."""
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _incomes(sections: Iterable[Any]) -> dict[bytes, Decimal]:
    """Monthly income as the last interview has it, in yuan."""
    found = {case_id: json.loads(content).get(_INCOME) for case_id, content in sections}
    return {case_id: Decimal(fen) / _HUNDRED for case_id, fen in found.items() if isinstance(fen, int)}


class _Days:
    """How far stored days lie from today; each is reckoned once."""

    def __init__(self, today: date, elderly: int) -> None:
        self._today = today
        self._told: dict[str, int] = {}
        # Whoever was born on this day or before is elderly; stored days compare as texts.
        self.elder = f"{today.year - elderly:04d}{today.isoformat()[4:]}"

    def until(self, day: str) -> int:
        """Days from today to a stored day; negative when it is over."""
        told = self._told.get(day)
        if told is None:
            told = self._told[day] = (date.fromisoformat(day) - self._today).days
        return told


def _signs(row: Any, days: _Days, promises_late: int, income: Decimal | None) -> CaseSigns:
    (_, _, due_on, answered_on, status, received_on, channel, tags, fen, currency, narrative, wish, called, people,
     reopened_at, birth_date, needs, repeats) = row  # fmt: skip
    return CaseSigns(
        days_left=None if answered_on is not None or status in _FREE_OF_CLOCK else days.until(due_on),
        days_unaccepted=-days.until(received_on) if status == _WAITS else None,
        repeats=repeats,
        channel=channel,
        tags=_NONE if tags == _NOTHING else frozenset(json.loads(tags)),
        amount=Decimal(fen) / _HUNDRED if fen is not None and currency == "CNY" else None,
        monthly_income=income,
        elderly=(birth_date is not None and birth_date <= days.elder)
        or (needs != _NOTHING and _NEED in json.loads(needs)),
        text=f"{narrative}\n{wish}",
        still_called=bool(called),
        people=people,
        reopened=reopened_at is not None,
        promises_late=promises_late,
    )
