"""F12, F16: ninety days of work at once, and every desk at nine o'clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.cases.model import Case, CaseNote
from app.kernel.actor import Role
from app.kernel.clock import FixedClock
from app.store.store import SLICE, bulk_insert
from app.sync.cycle import Outcome
from tests.sync.desks import Desk, person
from tests.sync.real import sound
from tests.sync.real.branches import Branches

MANY = 10_000
DESKS = 20


def test_f12_ninety_days_offline_with_ten_thousand_operations(
    centre: Branches, one: Desk, two: Desk, clock: FixedClock
) -> None:
    """Bulk work and single notes, in the order in which they were typed; nothing is lost, nothing is done twice."""
    case = one.new_case()
    sound.synced(one, two)
    with one.store.read(one.actor) as session:
        keys = session.found(Case, case).keys()
    for day in range(90):
        clock.move(timedelta(days=1))
        one.note(case, f"第{day}天")
    for first in range(0, MANY - 90, SLICE):
        with one.act("cases.import") as session:
            rows = [
                {**keys, "author_id": one.actor.staff_id, "text": f"补录{first + number}"}
                for number in range(min(SLICE, MANY - 90 - first))
            ]
            bulk_insert(session, CaseNote, rows)
    assert one.states()["waiting"] == MANY
    two.edit(Case, case, wish="这三个月里别人写的")
    sound.synced(two)
    started = time.monotonic()
    outcome = one.sync()
    assert (outcome.condition, outcome.pushed, outcome.waiting) == ("ok", MANY, 0)
    assert time.monotonic() - started < 60
    shown = one.row("cases", case)
    assert shown is not None
    assert shown["wish"] == "这三个月里别人写的"
    assert centre.ask("SELECT count(*) FROM desk.case_notes") == [(MANY,)]
    sound.synced(two)
    sound.moment(centre, [one, two])
    sound.equal_by_digest(one)
    sound.equal_by_digest(two)


@pytest.fixture
def crowd(centre: Branches, place: Path, clock: FixedClock) -> Iterator[list[Desk]]:
    """Twenty people of two branches, none of whom has synced yet."""
    desks = []
    for number in range(DESKS):
        actor = person(f"crowd{number}", Role.MEDIATOR, "0123" if number % 2 else "0456")
        centre.hire(actor)
        desks.append(Desk(place / actor.login, centre, actor, clock))
    yield desks
    for desk in desks:
        desk.line.close()
        desk.close()


def test_f16_every_desk_at_nine_o_clock(centre: Branches, one: Desk, away: Desk, crowd: list[Desk]) -> None:
    """First syncs, then pushes onto the same cases, all at the same moment: nobody fails and all end equal."""
    cases = {"0123": one.new_case("共同办理"), "0456": away.new_case("共同办理")}
    sound.synced(one, away)
    assert _all_at_once(crowd, lambda desk: desk.sync()) == {"ok"}
    for number, desk in enumerate(crowd):
        case = cases[desk.actor.branch_id]
        desk.note(case, f"第{number}人")
        desk.edit(Case, case, tags=[f"标签{number}"], risk=number)
        desk.new_case(f"第{number}人的新案件")
    assert _all_at_once(crowd, lambda desk: desk.sync()) == {"ok"}
    everybody = [*crowd, one, away]
    sound.synced(*everybody)
    assert len(centre.all_rows("cases")) == DESKS + 2
    for branch, case in cases.items():
        stands = centre.row("cases", case)
        assert stands is not None
        assert stands["tags"].count("标签") == DESKS // 2, branch
    sound.quiet(centre, everybody)


def _all_at_once(desks: list[Desk], deed: Callable[[Desk], Outcome]) -> set[str]:
    gate = threading.Barrier(len(desks))
    told: list[str] = []

    def go(desk: Desk) -> None:
        gate.wait()
        outcome = deed(desk)
        told.append(outcome.condition if outcome.fault is None else f"{outcome.condition}: {outcome.fault}")

    threads = [threading.Thread(target=go, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(told) == len(desks)
    return set(told)
