"""Score cases and raise a warning where a score is high."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from app.cases.model import Case
from app.insight.model import EarlyWarning, WarningKind
from app.insight.score import Level, Score, Scorer
from app.insight.signs import signs_of
from app.kernel.ids import derived_id
from app.staff.powers import require
from app.staff.views import on_duty
from app.store.session import DeskSession

RISE = 15
"""How much a score must have risen since an answered warning before the case is warned about again."""


def score_case(session: DeskSession, case_id: UUID) -> Score:
    """Score one case as it stands, keep the points on it, and warn when they are high."""
    return score_cases(session, [case_id])[case_id]


def score_cases(session: DeskSession, ids: Sequence[UUID]) -> dict[UUID, Score]:
    """Score cases, keep the points where they changed, and warn where they are high; at most some hundred at a time.

    By the rules in force today: what is urgent is a matter of now, whatever law the complaint falls under.
    """
    require(session.actor, "warnings.raise")
    scorer = Scorer(session.rules_on(session.today))
    scores: dict[UUID, Score] = {}
    for one in signs_of(session, ids):
        score = scores[one.case_id] = scorer.score(one.signs)
        if score.points != one.risk:
            session.found(Case, one.case_id).risk = score.points
        if score.level is Level.HIGH:
            _warn(session, one.case_id, score)
    session.flush()
    return scores


def _warn(session: DeskSession, case_id: UUID, score: Score) -> None:
    last = session.scalars(
        select(EarlyWarning).where(EarlyWarning.case_id == case_id).order_by(EarlyWarning.seq.desc()).limit(1)
    ).first()
    found = [{"key": one.key, "points": one.points, "evidence": one.evidence} for one in score.factors]
    if last is not None and last.answered_at is None:
        if score.points > last.points:
            last.points, last.found = score.points, found
        return
    if last is not None and score.points < last.points + RISE:
        return
    case: Case = session.found(Case, case_id)
    seq = 1 + (session.scalar(select(func.count()).where(EarlyWarning.case_id == case_id)) or 0)
    duty = on_duty(session, session.today, case.branch_id)
    session.add(
        EarlyWarning(
            **case.keys(),
            id=derived_id("warning", str(case_id), seq),
            kind=WarningKind.CASE,
            seq=seq,
            points=score.points,
            found=found,
            raised_at=session.at,
            to_id=case.owner_id or (duty.person_id if duty else None),
            deputy_id=duty.deputy_id if duty else None,
        )
    )
