"""F1: the process is killed at every step of a sync; afterwards nothing is lost, nothing is there twice."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from app.cases.model import Case
from app.kernel.clock import FixedClock
from app.store.killpoints import VARIABLE
from app.sync.first import FRESH
from tests.helpers import forks
from tests.sync import invariants
from tests.sync.conftest import MakeDesk
from tests.sync.desks import Desk
from tests.sync.fake_centre import FakeCentre
from tests.sync.kept_centre import load, save

STEPS = [
    "sync.hello.before_commit", "sync.hello.after_commit", "sync.before_send", "sync.after_send",
    "sync.settle.before_commit", "sync.settle.after_commit", "sync.stage.before_commit", "sync.page_staged",
    "sync.apply.before_commit", "sync.apply.after_commit",
]  # fmt: skip
FIRST_STEPS = ["first.loaded", "first.carried", "takeover.copying", "first.taken_over", "sync.search.after_commit"]


def killed_at(step: str, folder: Path, file: Path, login: str) -> None:
    """Sync in a process that dies at `step`."""
    environment = {**os.environ, VARIABLE: step}
    ended = forks.run("tests.sync.killed", str(folder), str(file), login, environment=environment)
    assert ended.returncode == -signal.SIGKILL, f"{step}: {ended.returncode} {ended.stderr[-800:]}"


def reopened(centre: FakeCentre, desk: Desk, clock: FixedClock) -> Desk:
    return Desk(desk.folder, centre, desk.actor, clock)


@pytest.mark.slow
@pytest.mark.parametrize("step", STEPS)
def test_killed_in_an_ordinary_cycle(
    step: str, centre: FakeCentre, one: Desk, two: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    theirs = two.new_case("别人的")
    two.sync()
    mine = one.new_case("我的")
    one.edit(Case, mine, wish="改过一次")
    one.close()
    file = tmp_path / "centre"
    save(centre, file)
    killed_at(step, one.folder, file, one.actor.login)
    after = load(file)
    desk = reopened(after, one, clock)
    try:
        invariants.all_hold(after, [desk])
        assert desk.sync().condition == "ok"
        invariants.all_quiet(after, [desk])
        for case in (mine, theirs):
            assert desk.row("cases", case) == after.row("cases", case)
        assert after.row("cases", mine) is not None
    finally:
        desk.close()


@pytest.mark.slow
@pytest.mark.parametrize("step", FIRST_STEPS)
def test_killed_in_a_first_sync_the_replica_is_wholly_old_or_wholly_new(
    step: str, centre: FakeCentre, make_desk: MakeDesk, one: Desk, two: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    cases = [two.new_case(f"第{number}件") for number in range(5)]
    two.sync()
    mine = one.new_case("还没有上传")
    with one.store.write_apart("test.rebuild") as connection:
        connection.exec_driver_sql("UPDATE sync_state SET rebuild = 1")
    one.close()
    file = tmp_path / "centre"
    centre.schema = 0  # this program is newer than the centre: it reads, and what waits stays waiting
    save(centre, file)
    killed_at(step, one.folder, file, one.actor.login)
    after = load(file)
    desk = reopened(after, one, clock)
    try:
        invariants.all_hold(after, [desk])
        assert desk.states() == {"waiting": 2}
        assert desk.row("cases", mine) is not None
        found = [desk.row("cases", case) is not None for case in cases]
        assert all(found) or not any(found)
        after.schema = None
        assert desk.sync().condition == "ok"
        invariants.all_quiet(after, [desk])
        assert after.row("cases", mine) is not None
        assert not (desk.folder / FRESH).exists()
    finally:
        desk.close()
