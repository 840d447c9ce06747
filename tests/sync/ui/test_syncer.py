"""When the window syncs: at once, soon after own work, now and then, less and less often without a line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.cases.model import Case
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.sync import pauses
from app.sync.cycle import Cycle
from app.sync.pauses import Pauses
from tests.shell.fakes import CLERK, FakeStore
from tests.sync.desks import Desk
from tests.sync.test_disk_full import full
from tests.sync.ui.conftest import OpenWindow
from tests.sync.ui.places import CentreSeat, HeldLanes, Window
from ui.shell.jobs import Job
from ui.shell.sync_badge import Stand
from ui.shell.syncer import AFTER_CANCEL, SOON_MS
from ui.sync.page import SyncPage


def stand(window: Window) -> Stand:
    """Where the badge stands now."""
    return window.sync.state.state


def settle(window: Window) -> None:
    """Let the news of commits arrive, as the window's loop would."""
    window.changes.deliver()
    QCoreApplication.processEvents()


def test_signing_in_syncs_and_then_waits_as_an_idle_desk_does(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one)
    window.sync.start()
    assert stand(window) is Stand.ONLINE
    assert window.sync.last is not None
    assert window.sync.last.well
    assert 15 <= window.wait <= 60
    assert window.sync.next_at is not None


def test_an_idle_poll_asks_for_one_head_and_now_and_then_for_all(one: Desk, open_window: OpenWindow) -> None:
    one.new_case()
    one.sync()
    window = open_window(one)
    window.sync.start()
    for question in ("wake", "wake", "wake", "head", "wake"):
        asked = one.line.asked.copy()
        window.sync.wake()
        assert one.line.asked - asked == {question: 1}
    assert window.sync.last is not None
    assert window.sync.last.poll
    assert len(window.sync.rounds) == 1, "a poll that found nothing is not worth a line"


def test_a_poll_that_finds_something_fetches_it(one: Desk, two: Desk, open_window: OpenWindow) -> None:
    window = open_window(one)
    window.sync.start()
    case = two.new_case()
    two.sync()
    window.sync.wake()
    assert one.row("cases", case) is not None
    assert len(window.sync.rounds) == 2


def test_when_the_centre_was_heard_is_shown_and_not_written(
    one: Desk, open_window: OpenWindow, clock: FixedClock
) -> None:
    window = open_window(one)
    window.sync.start()
    synced = window.sync.state.last_sync
    clock.move(timedelta(minutes=3))
    version = _data_version(one)
    window.sync.wake()
    heard = window.sync.state.last_sync
    assert synced is not None
    assert heard == synced + timedelta(minutes=3)
    assert window.sync.known is not None
    assert window.sync.known.last_sync == synced
    assert _data_version(one) == version, "a poll that finds nothing writes nothing"
    clock.move(timedelta(minutes=3))
    one.line.down = True
    window.sync.wake()
    assert stand(window) is Stand.OFFLINE
    assert window.sync.state.last_sync == heard, "what the last poll heard is not forgotten with the line"
    one.line.down = False
    window.sync.now()
    assert window.sync.known.last_sync == clock.now() == window.sync.state.last_sync


def _data_version(desk: Desk) -> tuple[int, ...]:
    """What grows with every write to the replica: SQLite's own counters of the file and its log."""
    files = (desk.store.file, desk.store.file.with_name(desk.store.file.name + "-wal"))
    return tuple(part for file in files for part in (file.stat().st_size, file.stat().st_mtime_ns))


def test_hello_is_said_now_and_then_even_when_nothing_happens(
    one: Desk, open_window: OpenWindow, clock: FixedClock
) -> None:
    window = open_window(one)
    window.sync.start()
    clock.move(timedelta(minutes=11))
    hellos = one.line.asked["hello"]
    window.sync.wake()
    assert one.line.asked["hello"] == hellos + 1


def test_own_work_goes_within_about_a_second(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one)
    window.sync.start()
    case = one.new_case()
    settle(window)
    assert window.sync.state.waiting > 0
    first = window.wait
    assert 0 < first <= 1.1 * SOON_MS / 1000
    one.note(case, "再记一句")
    settle(window)
    assert window.wait <= first, "typing that never pauses does not put it off"
    window.sync.wake()
    assert one.states()["waiting"] == 0
    assert window.sync.state.waiting == 0


def test_work_done_while_it_syncs_follows_soon(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one, held=True)
    lanes: Any = window.lanes
    window.sync.start()
    one.new_case()
    settle(window)
    lanes.run()
    # The work was committed before the cycle ran, so this one took it along; asked again all the same.
    assert window.wait <= 1.1 * SOON_MS / 1000


def test_without_a_line_it_waits_longer_each_time_and_says_offline(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one)
    window.sync.start()
    one.line.down = True
    one.new_case()
    settle(window)
    waits = []
    for _ in range(12):
        window.sync.wake()
        waits.append(window.wait)
    assert stand(window) is Stand.OFFLINE
    assert window.sync.state.waiting > 0
    assert waits[0] < 3
    assert waits[4] > 4 * waits[0]
    assert max(waits) <= 300
    one.note(one.new_case(), "仍可办理")
    settle(window)
    assert window.wait > 100, "work done without a line does not knock all the time"
    assert window.said == [], "nothing pops up"
    assert [ended.condition for ended in window.sync.rounds] == ["offline", "ok"], "a night without a line is one line"
    one.line.down = False
    window.sync.now()
    assert stand(window) is Stand.ONLINE
    assert one.states()["waiting"] == 0


def test_the_roll_keeps_desks_out_of_step(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one)
    window.roll = 0.0
    window.sync.start()
    early = window.wait
    window.roll = 0.99
    window.sync.wake()
    assert window.wait > early + 30


def test_cancel_stops_between_two_batches_and_goes_on_when_asked(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one, held=True)
    lanes: Any = window.lanes
    assert isinstance(lanes, HeldLanes)
    one.new_case()
    window.sync.start()
    window.sync.cancel()
    lanes.run()
    assert window.sync.last is not None
    assert window.sync.last.condition == "cancelled"
    assert window.wait > AFTER_CANCEL.total_seconds() - 5
    one.new_case()
    settle(window)
    assert window.wait > 60, "what somebody stopped does not begin again with their next key"
    window.sync.now()
    lanes.run()
    assert one.states()["waiting"] == 0


def test_stopping_hangs_up_and_nothing_begins_any_more(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one, held=True)
    lanes: Any = window.lanes
    one.new_case()
    window.sync.start()
    window.sync.stop()
    assert window.seat.hung_up == 1
    lanes.run()
    assert one.states()["waiting"] > 0, "unsent work stays where it is"
    window.sync.now()
    window.sync.wake()
    assert lanes.held == []
    assert window.wait == 0


def test_a_bug_is_logged_kept_for_the_page_and_tried_again(
    one: Desk, open_window: OpenWindow, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("bug .* in sync")
    window = open_window(one)
    window.seat.trouble = ZeroDivisionError("by chance")
    window.sync.start()
    assert stand(window) is Stand.ATTENTION
    assert window.sync.last is not None
    assert window.sync.last.number
    assert window.wait > 10
    window.seat.trouble = None
    window.sync.wake()
    assert stand(window) is Stand.ONLINE


def test_a_password_that_nobody_has_is_for_a_person(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one)
    window.seat.trouble = Refusal("sync.no_password", "password", login="wangmin")
    window.sync.start()
    assert stand(window) is Stand.ATTENTION
    assert window.sync.last is not None
    assert window.sync.last.condition == "rejected"


def test_a_short_cycle_does_not_flicker(one: Desk, open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(one, held=True)
    lanes: Any = window.lanes
    stands: list[Stand] = []
    window.sync.stood.connect(lambda state: stands.append(state.state))
    window.sync.start()
    assert Stand.SYNCING not in stands
    qtbot.waitUntil(lambda: Stand.SYNCING in stands, timeout=3000)
    lanes.run()
    assert stands[-1] is Stand.ONLINE


def test_long_work_shows_in_the_strip_with_its_count_and_can_be_cancelled_there(
    one: Desk, open_window: OpenWindow
) -> None:
    window = open_window(one, held=True)
    lanes: Any = window.lanes
    shown: list[Job] = []
    counts: list[tuple[int, int, str]] = []
    window.jobs.shown.connect(shown.append)
    window.jobs.shown.connect(lambda job: counts.append((job.count, job.total, job.note)))

    def long(watch: Callable[[str, int, int], None]) -> Any:
        watch("first", 1000, 4000)
        return one.cycle.run()

    window.seat.sync = long
    window.sync.start()
    lanes.run()
    assert counts[0] == (1000, 4000, "first sync")
    assert shown[-1].over
    assert shown[0].title
    assert window.sync.progress is None


def test_comparing_finds_what_was_tampered_with_and_mends_it(one: Desk, open_window: OpenWindow) -> None:
    window = open_window(one)
    case = one.new_case(amount_fen=5_00)
    window.sync.start()
    window.sync.verify()
    assert window.sync.comparison is not None
    assert window.sync.comparison.differences == 0
    with one.store.write_apart("test.tamper") as connection:
        connection.exec_driver_sql("UPDATE cases SET amount_fen = 1, version = 77 WHERE id = ?", (case.bytes,))
    window.sync.verify()
    assert window.sync.comparison.differences == 1
    row = one.row("cases", case)
    assert row is not None
    assert row["amount_fen"] == 5_00
    one.line.down = True
    window.sync.verify()
    assert window.sync.comparison.error is not None


def test_a_desk_that_stands_alone_never_asks_anybody(qtbot: QtBot) -> None:
    store = FakeStore()
    seat = SimpleNamespace(store=store, actor=CLERK, desktop=SimpleNamespace(wording=None, clock=None))
    window = Window(seat)
    window.sync.start()
    window.sync.now()
    window.sync.wake()
    assert stand(window) is Stand.LOCAL
    assert window.wait == 0
    assert store.reads == 0
    window.close()


def test_a_conflict_reaches_the_badge(one: Desk, two: Desk, open_window: OpenWindow) -> None:
    case = one.new_case(amount_fen=100)
    one.sync()
    two.sync()
    one.edit(Case, case, amount_fen=200)
    one.sync()
    two.edit(Case, case, amount_fen=300)
    window = open_window(two)
    window.sync.start()
    assert window.sync.state.conflicts == 1
    assert window.sync.state.urgent


def test_what_came_in_a_mass_is_shown_at_a_pause_and_the_centre_is_not_asked_for_it(
    one: Desk, two: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(pauses, "LARGE", 2)
    for _ in range(3):
        two.new_case()
    two.sync()
    untouched = [0.0]
    one.cycle = Cycle(
        one.store, one.line, one.clock, one.actor.branch_id, one.actor.login, None, Pauses(lambda: untouched[0])
    )
    seat = CentreSeat(one)
    seat.pauses = one.cycle._pauses
    window = Window(seat)
    page = SyncPage(window.context)
    qtbot.addWidget(page)
    window.sync.start()
    page.opened(part="status")
    assert window.sync.last is not None
    put_off = window.sync.last.outcome.put_off
    assert put_off > 2
    assert page.status.facts.texts()["Came, shown at the next pause"] == f"{put_off} changes"
    assert window.wait <= pauses.QUIET * 1.1
    asked = one.line.asked.copy()
    window.sync.wake()
    assert one.line.asked == asked, "only the person is looked at"
    assert window.wait <= 1.1
    one.new_case("自己的事不等")
    settle(window)
    window.sync.wake()
    assert one.line.asked["push"] > asked["push"]
    untouched[0] = pauses.QUIET
    window.sync.wake()
    assert window.sync.last.outcome.put_off == 0
    assert one.ask("SELECT count(*) FROM cases") == [(4,)]
    assert "Came, shown at the next pause" not in page.status.facts.texts()
    assert window.wait > pauses.QUIET * 1.1
    window.close()


def test_a_full_disk_is_one_sentence_on_the_page_and_it_goes_on_afterwards(
    one: Desk, two: Desk, open_window: OpenWindow, qtbot: QtBot, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("sync stopped on this PC: store.disk_full")
    two.note(two.new_case("经过" * 3000), "备注" * 3000)
    two.sync()
    window = open_window(one)
    page = SyncPage(window.context)
    qtbot.addWidget(page)
    with full(one, room=3):
        window.sync.start()
        page.opened(part="status")
        assert window.sync.last is not None
        assert window.sync.last.condition == "failed"
        assert "disk is full" in page.status.trouble.text
        assert "Free some space" in page.status.trouble.text
        assert stand(window) is Stand.ATTENTION
    window.sync.now()
    assert window.sync.last.well
    assert page.status.trouble.text == ""
    assert one.ask("SELECT count(*) FROM cases") == [(1,)]
