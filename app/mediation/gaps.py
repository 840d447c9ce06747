"""What an investigation still lacks, so that nobody believes it is whole: named on screen and in the report. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Lack(StrEnum):
    """What is missing (label: investigation_lack)."""

    PLAN = "plan"
    FIRST_NOTICE = "first_notice"  # 银行卡规定 5: what it cannot show, the bank bears
    TASKS_OPEN = "tasks_open"
    TASKS_LATE = "tasks_late"
    REQUESTS_OPEN = "requests_open"
    REQUESTS_LATE = "requests_late"
    REQUESTS_UNANSWERED = "requests_unanswered"
    FINDINGS = "findings"
    FINDINGS_UNCITED = "findings_uncited"
    CITATIONS_BROKEN = "citations_broken"


@dataclass(frozen=True, slots=True)
class Facts:
    """What counts; numbers of things."""

    planned: bool
    first_notices: int
    tasks_open: int
    tasks_late: int
    requests_open: int
    requests_late: int
    requests_unanswered: int
    findings: int
    findings_uncited: int
    citations_broken: int


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing, and how many of it (0: it is there or not)."""

    lack: Lack
    count: int = 0


def missing(facts: Facts) -> tuple[Missing, ...]:
    """All that is missing, in the order in which it would be looked for; late things are not counted twice."""
    found = [
        *([] if facts.planned else [Missing(Lack.PLAN)]),
        *([] if facts.first_notices else [Missing(Lack.FIRST_NOTICE)]),
        *_counted(Lack.TASKS_LATE, facts.tasks_late),
        *_counted(Lack.TASKS_OPEN, facts.tasks_open - facts.tasks_late),
        *_counted(Lack.REQUESTS_LATE, facts.requests_late),
        *_counted(Lack.REQUESTS_OPEN, facts.requests_open - facts.requests_late),
        *_counted(Lack.REQUESTS_UNANSWERED, facts.requests_unanswered),
        *([] if facts.findings else [Missing(Lack.FINDINGS)]),
        *_counted(Lack.FINDINGS_UNCITED, facts.findings_uncited),
        *_counted(Lack.CITATIONS_BROKEN, facts.citations_broken),
    ]
    return tuple(found)


def _counted(lack: Lack, count: int) -> Iterable[Missing]:
    return [Missing(lack, count)] if count > 0 else []
