"""What the overview of a case reads of warnings: its score as it would be now, its warnings, and hints."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.insight import views
from app.insight.hints import Hint, hints_of
from app.insight.score import Score
from app.insight.views import WarningRow
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Risk:
    """See the module."""

    score: Score
    warnings: tuple[WarningRow, ...]
    hints: tuple[Hint, ...]


def read(session: DeskSession, case_id: UUID) -> Risk | None:
    """Read it; None for a case that is unknown here."""
    score = views.score_of(session, case_id)
    if score is None:
        return None
    return Risk(score, tuple(views.warnings_of(session, case_id)), tuple(hints_of(session, case_id)))
