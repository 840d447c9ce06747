"""Whose turn it is to take notice of a warning: whoever is on duty, after a time the deputy, later the lead.

Nobody sends anything: whose turn it is follows from the clock each time somebody looks, so that it holds without a
network and without a server job that could stand still.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.kernel.rules import RulesInForce


class Turn(StrEnum):
    """Whose turn it is (label: warning_turn)."""

    ON_DUTY = "on_duty"
    DEPUTY = "deputy"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Times:
    """How long the person on duty and the deputy have, and how long an answer may take after that."""

    deputy: timedelta
    lead: timedelta
    answer: timedelta

    @classmethod
    def of(cls, rules: RulesInForce) -> Times:
        """The times of the rules in force: `warning.deputy.minutes`, `.lead.minutes`, `.answer.hours`."""
        return cls(
            timedelta(minutes=rules["warning.deputy.minutes"].integer),
            timedelta(minutes=rules["warning.lead.minutes"].integer),
            timedelta(hours=rules["warning.answer.hours"].integer),
        )


def whom_to_warn(owner: UUID | None, on_duty: UUID | None, deputy: UUID | None) -> tuple[UUID | None, UUID | None]:
    """Who is asked first and who after them: a case's owner (or whoever stands in), who is on duty, their deputy."""
    asked = list(dict.fromkeys(one for one in (owner, on_duty, deputy) if one is not None))
    return (*asked, None, None)[:2]  # type: ignore[return-value]


def whose_turn(
    raised_at: datetime, now: datetime, to_id: UUID | None, deputy_id: UUID | None, times: Times
) -> tuple[Turn, UUID | None]:
    """Whose turn it is to take notice at `now`; the person is None when it is any lead's of the branch."""
    waited = now - raised_at
    if to_id is not None and (waited < times.deputy or (deputy_id is None and waited < times.lead)):
        return Turn.ON_DUTY, to_id
    if deputy_id is not None and waited < times.lead:
        return Turn.DEPUTY, deputy_id
    return Turn.LEAD, None


def answer_due(acknowledged_at: datetime | None, raised_at: datetime, times: Times) -> datetime:
    """Until when an answer is expected: counted from taking notice, or, while nobody has, from raising."""
    return (acknowledged_at or raised_at) + times.answer
