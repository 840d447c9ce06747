"""Spreading cases that nobody has over the people who are there (均衡分派): a proposal that a lead reads and changes.

The heaviest case goes first, each to whoever has least work at that moment: simple enough to be checked by hand, and
never further from the best spread than one case's weight. Expertise was left out: nobody recorded it yet, and a guess
would look like knowledge. People who are away are given nothing, however little they have.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.codes import Track

WEIGHTS: Mapping[Track, int] = {Track.SIMPLE: 1, Track.ORDINARY: 2, Track.FAST_SMALL_CLAIMS: 2, Track.COMPLEX: 5}
"""What an open case of each track counts: a complex one takes the time of two and a half ordinary ones."""


@dataclass(frozen=True, slots=True)
class Hands:
    """Somebody who may be given cases: their work as a sum of `WEIGHTS`, and whether they are away."""

    staff_id: UUID
    work: int
    away: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """Who is to get which case, and everybody's work before and after; empty when nobody is there."""

    given: Mapping[UUID, UUID]
    before: Mapping[UUID, int]
    after: Mapping[UUID, int]


def weight(track: Track, count: int = 1) -> int:
    """The work of some open cases of a track."""
    return WEIGHTS[track] * count


def spread(cases: Sequence[tuple[UUID, Track]], people: Sequence[Hands]) -> Spread:
    """Propose an owner for each case; among people with the same work the one named first."""
    before = {one.staff_id: one.work for one in people}
    work = {one.staff_id: one.work for one in people if not one.away}
    place = {one.staff_id: number for number, one in enumerate(people)}
    given: dict[UUID, UUID] = {}
    if work:
        for case_id, track in sorted(cases, key=lambda one: -WEIGHTS[one[1]]):
            least = min(work, key=lambda one: (work[one], place[one]))
            given[case_id] = least
            work[least] += WEIGHTS[track]
    return Spread(given, before, {**before, **work})


def changed(proposal: Spread, cases: Sequence[tuple[UUID, Track]], case_id: UUID, staff_id: UUID | None) -> Spread:
    """The proposal with one case given to somebody else, or left with nobody."""
    given = {one: owner for one, owner in proposal.given.items() if one != case_id}
    if staff_id is not None:
        given[case_id] = staff_id
    after = dict(proposal.before)
    for one, track in cases:
        if one in given:
            after[given[one]] += WEIGHTS[track]
    return Spread(given, proposal.before, after)
