"""How often warnings were right: per kind, and per factor that a case's warning rested on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from app.insight.model import EarlyWarning, Outcome, WarningKind
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Precision:
    """How warnings of a kind proved: of `answered` so many were real, so many false alarms, the rest unclear."""

    kind: WarningKind
    raised: int
    answered: int
    real: int
    false_alarms: int

    @property
    def share(self) -> float | None:
        """The share that was real of those that were clearly one or the other; None before there is one."""
        judged = self.real + self.false_alarms
        return self.real / judged if judged else None


@dataclass(frozen=True, slots=True)
class FactorProved:
    """How warnings in which a factor had a part proved; a warning counts for each of its factors."""

    key: str
    answered: int
    real: int
    false_alarms: int

    @property
    def share(self) -> float | None:
        """The share that was real of those that were clearly one or the other; None before there is one."""
        judged = self.real + self.false_alarms
        return self.real / judged if judged else None


def precision(session: DeskSession, since: date) -> list[Precision]:
    """How the warnings raised since a day proved, per kind."""
    require(session.actor, "warnings.view")
    query = (
        select(EarlyWarning.kind, EarlyWarning.outcome, func.count())
        .where(func.substr(EarlyWarning.raised_at, 1, 10) >= since.isoformat())
        .group_by(EarlyWarning.kind, EarlyWarning.outcome)
    )
    counts = {(WarningKind(kind), outcome): int(count) for kind, outcome, count in session.execute(query)}
    return [
        Precision(
            kind,
            raised=sum(count for (one, _), count in counts.items() if one is kind),
            answered=sum(count for (one, outcome), count in counts.items() if one is kind and outcome is not None),
            real=counts.get((kind, Outcome.REAL), 0),
            false_alarms=counts.get((kind, Outcome.FALSE_ALARM), 0),
        )
        for kind in WarningKind
    ]


def precision_of_factors(session: DeskSession, since: date) -> list[FactorProved]:
    """How the answered warnings raised since a day proved, per factor, the most frequent first."""
    require(session.actor, "warnings.view")
    query = select(EarlyWarning.found, EarlyWarning.outcome).where(
        EarlyWarning.outcome.is_not(None), func.substr(EarlyWarning.raised_at, 1, 10) >= since.isoformat()
    )
    counts: dict[str, Counter[str]] = {}
    for found, outcome in session.execute(query):
        for one in found:
            counts.setdefault(str(one["key"]), Counter())[str(outcome)] += 1
    proved = [
        FactorProved(key, told.total(), told[Outcome.REAL.value], told[Outcome.FALSE_ALARM.value])
        for key, told in counts.items()
    ]
    return sorted(proved, key=lambda one: (-one.answered, one.key))
