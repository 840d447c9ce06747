"""The gap report (知识缺口): what was searched for and not found, gathered, the most wanted first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.knowledge.codes import Outcome, Place


@dataclass(frozen=True, slots=True)
class Missed:
    """One search that found nothing, or nothing that helped."""

    text: str
    folded: str
    place: Place
    found: int
    on: date
    by: UUID


@dataclass(frozen=True, slots=True)
class GapRow:
    """Searches of the same words: how often, by how many people, since when, last, and how it was settled.

    `helpless` says that articles were offered and did not help; `outcome` is None while it is open. A search after the
    settlement opens the gap again.
    """

    folded: str
    text: str
    times: int
    people: int
    first_on: date
    last_on: date
    helpless: bool
    outcome: Outcome | None
    article_key: str


@dataclass(frozen=True, slots=True)
class Settled:
    """How a gap was settled, and on which day."""

    outcome: Outcome
    article_key: str
    on: date


def gap_report(missed: Iterable[Missed], settled: Mapping[str, Settled]) -> list[GapRow]:
    """One row per words: open ones first, then by how often they were wanted, then the latest."""
    gathered: dict[str, list[Missed]] = {}
    for one in missed:
        gathered.setdefault(one.folded, []).append(one)
    rows = [_row(key, ones, settled.get(key)) for key, ones in gathered.items()]
    return sorted(rows, key=lambda row: (row.outcome is not None, -row.times, -row.last_on.toordinal(), row.folded))


def _row(key: str, ones: list[Missed], settled: Settled | None) -> GapRow:
    last = max(one.on for one in ones)
    done = settled if settled is not None and last <= settled.on else None
    return GapRow(
        key,
        max(ones, key=lambda one: one.on).text,
        len(ones),
        len({one.by for one in ones}),
        min(one.on for one in ones),
        last,
        any(one.found for one in ones),
        done.outcome if done else None,
        done.article_key if done else "",
    )
