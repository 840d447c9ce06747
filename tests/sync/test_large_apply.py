"""Large applies: they wait for a pause, give way to an action, hold up no keystroke, and are never half there."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest

from app.kernel.errors import Cancelled
from app.sync import pauses as rule
from app.sync.apply import GaveWay, apply, staged
from app.sync.cycle import Cycle
from app.sync.pauses import Pauses
from tests.sync import invariants, large
from tests.sync.centre import Centre
from tests.sync.desks import BRANCH, Desk

SCOPES = [f"branch:{BRANCH}"]
MOST_WAITED = 1.5
"""Seconds that an action may wait behind any apply, on a machine that does other things too."""


class Person:
    """Somebody at the desk, who last touched it `untouched` seconds ago."""

    def __init__(self) -> None:
        self.untouched = 0.0

    def __call__(self) -> float:
        return self.untouched


@pytest.fixture
def person(one: Desk) -> Person:
    """Give the person at the first desk, whose pauses the cycle knows."""
    found = Person()
    one.cycle = Cycle(one.store, one.line, one.clock, one.actor.branch_id, one.actor.login, None, Pauses(found))
    return found


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rule, "LARGE", 3)


def shown(desk: Desk) -> int:
    (count,) = desk.ask("SELECT count(*) FROM cases")[0]
    return int(count)


@pytest.mark.usefixtures("_small")
def test_a_large_apply_waits_for_a_pause_and_what_is_typed_meanwhile_goes_on(
    centre: Centre, one: Desk, two: Desk, person: Person
) -> None:
    for number in range(4):
        two.new_case(f"同事的第{number}件")
    two.sync()
    mine = one.new_case("正在办的")
    outcome = one.sync()
    assert (outcome.condition, outcome.waiting, shown(one)) == ("ok", 0, 1)
    assert outcome.put_off == staged(one.store) > rule.LARGE
    one.note(mine, "期间写下的")
    again = one.sync()
    assert (again.pushed, shown(one)) == (1, 1)
    assert again.put_off > outcome.put_off
    person.untouched = rule.QUIET
    assert (one.sync().put_off, shown(one), staged(one.store)) == (0, 5, 0)
    two.sync()
    invariants.all_quiet(centre, [one, two])


@pytest.mark.usefixtures("_small", "person")
def test_a_replica_with_entries_put_off_is_not_compared_and_mended(
    one: Desk, two: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(4):
        two.new_case()
    two.sync()
    one.clock.move(timedelta(days=2))
    outcome = one.sync()
    assert outcome.put_off > 0
    assert (outcome.repaired, shown(one)) == (0, 0)


@pytest.mark.usefixtures("_small", "person")
def test_changed_rights_wait_for_nobody(centre: Centre, one: Desk, two: Desk) -> None:
    for _ in range(4):
        two.new_case()
    two.sync()
    centre.change_person(one.actor, branch=one.actor.branch_id)
    outcome = one.sync()
    assert (outcome.put_off, shown(one)) == (0, 4)


@pytest.mark.usefixtures("_small")
def test_an_apply_that_is_overtaken_is_put_off(one: Desk, two: Desk, person: Person) -> None:
    for _ in range(4):
        two.new_case()
    two.sync()
    person.untouched = rule.QUIET
    one.store._queue.append("somebody's action")
    for _ in range(rule.TIMES):
        assert one.sync().put_off > 0
        assert shown(one) == 0
    assert (one.sync().put_off, shown(one)) == (0, 4), "in the end it insists"
    one.store._queue.clear()


def test_cancelled_while_rows_are_written_nothing_of_them_is_there(one: Desk) -> None:
    large.stage(one, large.rows(one, 120))

    def stop(done: int, of: int) -> None:
        assert of == 1200
        if done >= 500:
            raise Cancelled

    with pytest.raises(Cancelled):
        apply(one.store, SCOPES, one.clock.now(), watch=stop)
    assert (shown(one), staged(one.store)) == (0, 1200)
    apply(one.store, SCOPES, one.clock.now())
    assert (shown(one), staged(one.store)) == (120, 0)


def keystroke(desk: Desk, text: str) -> None:
    """Write a draft down to the disk."""
    desk.store.drafts.put("interview", "narrative", text)
    assert desk.store.drafts.flush()


class Beside:
    """Runs an apply of what is staged in a thread of its own, again and again until it was not overtaken."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.times = 0
        self.writing = threading.Event()
        self.failed: list[BaseException] = []
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        try:
            while True:
                self.times += 1
                try:
                    apply(self.desk.store, SCOPES, self.desk.clock.now(), yielding=True, watch=self._watch)
                except GaveWay:
                    self.writing.clear()
                    time.sleep(0.2)
                else:
                    return
        except BaseException as error:  # noqa: BLE001 - told by the test's own thread
            self.failed.append(error)

    def _watch(self, done: int, of: int) -> None:
        if done > of // 4:
            self.writing.set()

    @contextmanager
    def running(self) -> Iterator[None]:
        self._thread.start()
        try:
            yield
        finally:
            self._thread.join(120)
        assert not self.failed, self.failed


def test_an_apply_of_50_000_rows_holds_up_no_keystroke_and_no_action(one: Desk) -> None:
    case = one.new_case("办理中的案件")
    large.stage(one, large.rows(one, 5_000))
    waited: dict[str, list[float]] = {"draft": [], "action": []}

    def timed(what: str, call: Any) -> None:
        began = time.monotonic()
        call()
        waited[what].append(time.monotonic() - began)

    beside = Beside(one)
    with beside.running():
        assert beside.writing.wait(60)
        for number in range(20):
            timed("draft", lambda number=number: keystroke(one, f"第{number}次敲键"))
        assert beside.writing.is_set(), "the apply was still writing"
        for number in range(2):
            assert beside.writing.wait(60)
            timed("action", lambda number=number: one.note(case, f"期间的备注{number}"))
            assert shown(one) == 1, "nothing of what is being written is seen"
    assert (shown(one), staged(one.store)) == (5_001, 0)
    assert len(one.rows("case_notes")) == 40_002
    assert beside.times == 3, "each action overtook it once"
    assert one.store.drafts.load("interview") == {"narrative": "第19次敲键"}
    assert max(waited["draft"]) < 0.5, waited
    assert max(waited["action"]) < MOST_WAITED, waited
