"""Warnings as screens and papers show them: what waits and for whom, what was answered, and a case's score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case, Customer
from app.insight.escalation import Times, Turn, answer_due, whose_turn
from app.insight.model import EarlyWarning, Outcome, WarningKind
from app.insight.score import Factor, Level, Levels, Score, Scorer
from app.insight.signs import signs_of
from app.kernel.actor import Role
from app.kernel.masking import mask_name
from app.kernel.wording import Wording
from app.staff.powers import require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class WarningRow:
    """A warning in a list.

    `mine` says that it is this person's turn to take notice; `due_at` until when an answer is expected, `late` that it
    is over. `no` and `customer` (masked) are empty for a surge, `cause` for a case.
    """

    id: UUID
    kind: WarningKind
    case_id: UUID | None
    no: str
    customer: str
    branch: str
    cause: str
    week: date | None
    points: int
    level: Level
    factors: tuple[Factor, ...]
    raised_at: datetime
    turn: Turn
    turn_name: str
    mine: bool
    acknowledged_at: datetime | None
    acknowledged_by: str
    due_at: datetime
    late: bool
    answered_at: datetime | None
    answered_by: str
    answer: str
    outcome: Outcome | None


def waiting_warnings(session: DeskSession) -> list[WarningRow]:
    """Warnings that nobody answered: this person's own first, then the oldest first."""
    rows = _rows(session, EarlyWarning.answered_at.is_(None))
    return sorted(rows, key=lambda one: (not one.mine, one.raised_at, -one.points))


def answered_warnings(session: DeskSession, most: int = 200) -> list[WarningRow]:
    """The warnings that were answered last, the latest first."""
    rows = _rows(session, EarlyWarning.answered_at.is_not(None), most)
    return sorted(rows, key=lambda one: one.answered_at or one.raised_at, reverse=True)


def own_warnings(session: DeskSession) -> list[WarningRow]:
    """The warnings that are this person's to take notice of or to answer, the oldest first."""
    return [one for one in waiting_warnings(session) if one.mine]


def warnings_of(session: DeskSession, case_id: UUID) -> list[WarningRow]:
    """All warnings about a case, the first one first."""
    return sorted(_rows(session, EarlyWarning.case_id == case_id), key=lambda one: one.raised_at)


def score_of(session: DeskSession, case_id: UUID) -> Score | None:
    """The score of a case as it would be now, with every factor; None for a case that is unknown here."""
    require(session.actor, "warnings.view")
    found = signs_of(session, [case_id])
    return Scorer(session.rules_on(session.today)).score(found[0].signs) if found else None


def told(factors: Iterable[Factor], wording: Wording) -> list[str]:
    """The factors of a score in words, each a clause of a sentence."""
    return [wording.text(f"warning.factor.{one.key}", **_shown(one, wording)) for one in factors]


def _shown(factor: Factor, wording: Wording) -> dict[str, Any]:
    shown: dict[str, Any] = dict(factor.evidence)
    if factor.key == "public":
        shown["tags"] = [wording.label("sensitivity", str(tag)) for tag in factor.evidence["tags"]]  # type: ignore[union-attr]
    return shown


def _rows(session: DeskSession, where: Any, most: int | None = None) -> list[WarningRow]:
    require(session.actor, "warnings.view")
    rules = session.rules_on(session.today)
    times, levels = Times.of(rules), Levels.of(rules)
    names = staff_names(session)
    query = (
        select(EarlyWarning, Case.no, Customer.name)
        .outerjoin(Case, Case.id == EarlyWarning.case_id)
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .where(where)
        .order_by(EarlyWarning.raised_at.desc(), EarlyWarning.id)
    )
    return [
        _row(session, one, no or "", mask_name(name or ""), times, levels, names)
        for one, no, name in session.execute(query if most is None else query.limit(most))
    ]


def _row(
    session: DeskSession,
    one: EarlyWarning,
    no: str,
    customer: str,
    times: Times,
    levels: Levels,
    names: dict[UUID, str],
) -> WarningRow:
    me = session.actor
    turn, person = whose_turn(one.raised_at, session.at, one.to_id, one.deputy_id, times)
    leads = person is None and me.role is Role.LEAD and me.branch_id == one.branch_id
    due = answer_due(one.acknowledged_at, one.raised_at, times)
    waits = one.acknowledged_at is None and one.answered_at is None
    return WarningRow(
        id=one.id,
        kind=WarningKind(one.kind),
        case_id=one.case_id,
        no=no,
        customer=customer,
        branch=one.branch_id,
        cause=one.cause,
        week=one.week,
        points=one.points,
        level=levels.level(one.points) if one.case_id is not None else Level.HIGH,
        factors=tuple(Factor(each["key"], each["points"], dict(each["evidence"])) for each in one.found),
        raised_at=one.raised_at,
        turn=turn,
        turn_name=names.get(person, "") if person else "",
        mine=(waits and (person == me.staff_id or leads)) or (
            one.answered_at is None and one.acknowledged_by == me.staff_id),
        acknowledged_at=one.acknowledged_at,
        acknowledged_by=names.get(one.acknowledged_by, "") if one.acknowledged_by else "",
        due_at=due,
        late=one.answered_at is None and session.at > due,
        answered_at=one.answered_at,
        answered_by=names.get(one.answered_by, "") if one.answered_by else "",
        answer=one.answer,
        outcome=None if one.outcome is None else Outcome(one.outcome),
    )  # fmt: skip
