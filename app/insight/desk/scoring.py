"""Score cases and raise a warning where a score is high."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.cases.model import Case
from app.insight.escalation import whom_to_warn
from app.insight.model import EarlyWarning, WarningKind
from app.insight.score import Level, Score, Scorer
from app.insight.signs import Signs, signs_of
from app.kernel.ids import derived_id
from app.staff.powers import require
from app.staff.views import deputy_of, on_duty
from app.store.session import DeskSession

RISE = 15
"""How much a score must have risen since an answered warning before the case is warned about again."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """The last warning of a case as it stands: which it is, its points, and whether somebody answered it."""

    seq: int
    points: int
    answered: bool

    def is_news(self, points: int) -> bool:
        """Whether a high score of so many points is to be told: in the warning that waits, or in a new one."""
        return points >= self.points + RISE if self.answered else points > self.points


def score_case(session: DeskSession, case_id: UUID) -> Score:
    """Score one case as it stands, keep the points on it, and warn when they are high."""
    return score_cases(session, [case_id])[case_id]


def score_cases(session: DeskSession, ids: Sequence[UUID]) -> dict[UUID, Score]:
    """Score cases, keep the points where they changed, and warn where they are high; at most some hundred at a time.

    By the rules in force today: what is urgent is a matter of now, whatever law the complaint falls under.
    """
    require(session.actor, "warnings.raise")
    scored = _scored(session, ids)
    standing = _standing(session, (one.case_id for one, score in scored if score.level is Level.HIGH))
    for one, score in scored:
        if score.points != one.risk:
            session.found(Case, one.case_id).risk = score.points
        if score.level is Level.HIGH:
            last = standing.get(one.case_id)
            if last is None or last.is_news(score.points):
                _warn(session, one.case_id, score, last)
    session.flush()
    return {one.case_id: score for one, score in scored}


def out_of_date(session: DeskSession, ids: Sequence[UUID]) -> list[UUID]:
    """The cases of `ids` whose score changed or that are to be warned about; reads only, for `score_cases` to write.

    Of a thousand cases that are looked at again a few have news: only they take the store's one writer.
    """
    require(session.actor, "warnings.raise")
    scored = _scored(session, ids)
    high = {one.case_id: score.points for one, score in scored if score.level is Level.HIGH}
    standing = _standing(session, high)
    news = {one for one, points in high.items() if one not in standing or standing[one].is_news(points)}
    return [one.case_id for one, score in scored if score.points != one.risk or one.case_id in news]


def _scored(session: DeskSession, ids: Sequence[UUID]) -> list[tuple[Signs, Score]]:
    scorer = Scorer(session.rules_on(session.today))
    return [(one, scorer.score(one.signs)) for one in signs_of(session, ids)]


def _standing(session: DeskSession, ids: Iterable[UUID]) -> dict[UUID, _Standing]:
    """The last warning of each case that has one."""
    asked = list(ids)
    if not asked:
        return {}
    rows = session.execute(
        select(EarlyWarning.case_id, EarlyWarning.seq, EarlyWarning.points, EarlyWarning.answered_at)
        .where(EarlyWarning.case_id.in_(asked))
        .order_by(EarlyWarning.seq)
    )
    return {row[0]: _Standing(row[1], row[2], row[3] is not None) for row in rows if row[0] is not None}


def _warn(session: DeskSession, case_id: UUID, score: Score, last: _Standing | None) -> None:
    found = [{"key": one.key, "points": one.points, "evidence": one.evidence} for one in score.factors]
    if last is not None and not last.answered:
        waiting: EarlyWarning = session.found(EarlyWarning, _row_id(case_id, last.seq))
        waiting.points, waiting.found = score.points, found
        return
    case: Case = session.found(Case, case_id)
    seq = 1 if last is None else last.seq + 1
    duty = on_duty(session, session.today, case.branch_id)
    owner = None if case.owner_id is None else deputy_of(session, case.owner_id, session.today)
    to_id, deputy_id = whom_to_warn(owner, duty.person_id if duty else None, duty.deputy_id if duty else None)
    session.add(
        EarlyWarning(
            **case.keys(),
            id=_row_id(case_id, seq),
            kind=WarningKind.CASE,
            seq=seq,
            points=score.points,
            found=found,
            raised_at=session.at,
            to_id=to_id,
            deputy_id=deputy_id,
        )
    )


def _row_id(case_id: UUID, seq: int) -> UUID:
    # Derived, so that two desks that see the same raise one warning.
    return derived_id("warning", str(case_id), seq)
