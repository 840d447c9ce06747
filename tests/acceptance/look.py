"""Looking at a profile after something went wrong: that it holds what it held, and that every byte of it is whole."""

from __future__ import annotations

from dataclasses import dataclass

from app.cases.model import Case
from app.cases.views import QueueQuery, case_id_of, queue_total
from app.desktop import Desktop
from app.evidence import desk as evidence
from tests.acceptance.program import Desk

CASES, EXHIBITS = 17, 5
"""What the demo leaves in the first branch."""


@dataclass(frozen=True, slots=True)
class State:
    """Cases and exhibits of a profile; `damage` is what is wrong with them or with the pages of the store."""

    cases: int
    exhibits: int
    damage: tuple[str, ...]


def state(desk: Desk) -> State:
    """Open the profile, count, and read every exhibit and every page."""
    with Desktop.build(desk.profile).sign_in_remembered("wangmin") as seat:
        with seat.store.read(seat.actor) as session:
            cases = queue_total(session, QueueQuery())
            items = evidence.to_verify(session, None)
        verdicts = [evidence.check(seat.blobs, item) for item in items]
        damage = [*seat.store.damage(), *(str(one.damage) for one in verdicts if one.damage and not one.not_here)]
    return State(cases, len(items), tuple(damage))


def as_it_was(desk: Desk, cases: int = CASES, exhibits: int = EXHIBITS) -> None:
    """Fail unless the profile holds what the demo left (or what is given), whole, and no half-written file."""
    assert state(desk) == State(cases, exhibits, ())
    assert [path for path in desk.profile.rglob("*") if path.suffix in {".part", ".tmp", ".new"}] == []


def status(desk: Desk, no: str) -> str:
    """The state of a case."""
    with Desktop.build(desk.profile).sign_in_remembered("wangmin") as seat, seat.store.read(seat.actor) as session:
        return str(session.found(Case, case_id_of(session, no)).status.value)
