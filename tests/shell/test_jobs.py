"""Work runs where it should, comes home to the window, and its errors reach whoever must act."""

from __future__ import annotations

import functools
import math
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.kernel.errors import Cancelled, Fault, Refusal
from tests.shell.fakes import FakeSeat
from ui.shell.jobs import InlineLanes, Job, Jobs, Kind, Lane, Task, ThreadLanes, Trouble


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[ThreadLanes]:
    real = ThreadLanes()
    yield real
    real.close()


@pytest.fixture
def seat() -> FakeSeat:
    return FakeSeat()


class HeldLanes(InlineLanes):
    """Keeps work until the test lets it run, so that its order is the test's."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Future[Any]]] = []

    def submit(self, lane: Lane, work: Callable[[], Any]) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((work, future))
        return future

    def run(self, number: int) -> None:
        work, future = self.waiting[number]
        done = super().submit(Lane.READ, work)
        error = done.exception()
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(done.result())


def _echo(text: str, session: Any) -> str:
    del session
    return text


def test_a_query_reads_off_the_window_and_answers_in_it(qtbot: QtBot, lanes: ThreadLanes, seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, lanes), QObject()
    where: list[str] = []
    answers: list[tuple[int, bool]] = []

    def read(session: Any) -> int:
        where.append(threading.current_thread().name)
        return 42

    jobs.query(owner, read, lambda n: answers.append((n, threading.current_thread() is threading.main_thread())))
    qtbot.waitUntil(lambda: answers == [(42, True)], timeout=2000)
    assert where[0].startswith("desk-read")
    assert (seat.store.reads, seat.store.commits) == (1, [])


def test_changes_queue_behind_each_other_on_one_thread(qtbot: QtBot, lanes: ThreadLanes, seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, lanes), QObject()
    threads: set[str] = set()
    done: list[int] = []

    def write(session: Any, number: int) -> int:
        threads.add(threading.current_thread().name)
        return number

    for number in range(20):
        jobs.change(owner, functools.partial(write, number=number), done.append, verb=f"cases.{number}")
    qtbot.waitUntil(lambda: len(done) == 20, timeout=3000)
    assert done == list(range(20))
    assert seat.store.commits == [f"cases.{number}" for number in range(20)]
    assert len(threads) == 1


def test_a_change_is_named_after_its_function_unless_told(seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, InlineLanes()), QObject()

    def accept(session: Any) -> None:
        assert session.action == "accept"

    jobs.change(owner, accept)
    assert seat.store.commits == ["accept"]


def test_an_answer_for_an_owner_that_is_gone_is_dropped_but_the_change_is_made(seat: FakeSeat) -> None:
    held = HeldLanes()
    jobs, owner = Jobs(seat, held), QPushButton()
    answers: list[int] = []
    jobs.change(owner, lambda s: 1, answers.append, verb="kept", busy=owner)
    jobs.query(owner, lambda s: 2, answers.append)
    import shiboken6

    shiboken6.delete(owner)
    held.run(0)
    held.run(1)
    assert answers == []
    assert seat.store.commits == ["kept"]


def test_only_the_latest_search_counts(seat: FakeSeat) -> None:
    held = HeldLanes()
    jobs, owner, other = Jobs(seat, held), QObject(), QObject()
    answers: list[str] = []
    for text in ("l", "li"):
        jobs.query(owner, functools.partial(_echo, text), answers.append, latest="find")
    jobs.query(other, lambda s: "other's", answers.append, latest="find")
    for number in (1, 0, 2):
        held.run(number)
    assert answers == ["li", "other's"]
    assert seat.store.reads == 2, "a search nobody waits for is not even read"


def test_a_refusal_goes_to_the_page_that_asked_to_hear_it(seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, InlineLanes()), QObject()
    heard: list[Trouble] = []
    elsewhere: list[Trouble] = []
    jobs.troubled.connect(elsewhere.append)

    def refuse(session: Any) -> None:
        raise Refusal("cases.not_found", "no", no="1")

    jobs.change(owner, refuse, failed=heard.append)
    assert [trouble.kind for trouble in heard] == [Kind.REFUSAL]
    assert heard[0].field == "no"
    assert elsewhere == []
    jobs.change(owner, refuse)
    assert [trouble.kind for trouble in elsewhere] == [Kind.REFUSAL]
    assert seat.store.rollbacks == ["refuse", "refuse"]


def test_a_fault_goes_to_the_strip_and_to_the_page(seat: FakeSeat, expected_logs: Callable[[str], None]) -> None:
    expected_logs("store.disk_full")
    jobs, owner = Jobs(seat, InlineLanes()), QObject()
    heard: list[Trouble] = []
    elsewhere: list[Trouble] = []
    jobs.troubled.connect(elsewhere.append)

    def fail(session: Any) -> None:
        raise Fault("store.disk_full", file="replica.db")

    jobs.query(owner, fail, lambda _: None, failed=heard.append)
    assert [t.kind for t in heard] == [t.kind for t in elsewhere] == [Kind.FAULT]


def test_a_bug_is_logged_with_its_number(seat: FakeSeat, expected_logs: Callable[[str], None]) -> None:
    expected_logs(r"bug [0-9a-f]{8} in broken")
    jobs, owner = Jobs(seat, InlineLanes()), QObject()
    elsewhere: list[Trouble] = []
    jobs.troubled.connect(elsewhere.append)

    def broken(session: Any) -> None:
        raise ZeroDivisionError

    jobs.query(owner, broken, lambda _: None)
    assert elsewhere[0].kind is Kind.BUG
    assert len(elsewhere[0].number) == 8


def test_cancelled_is_told_to_nobody(seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, InlineLanes()), QObject()
    told: list[object] = []
    jobs.troubled.connect(told.append)

    def stop(session: Any) -> None:
        raise Cancelled

    jobs.query(owner, stop, told.append, failed=told.append)
    assert told == []


def test_a_button_is_disabled_while_its_work_runs(seat: FakeSeat) -> None:
    held = HeldLanes()
    jobs, button = Jobs(seat, held), QPushButton()
    states: list[bool] = []
    jobs.change(button, lambda s: None, busy=button)
    jobs.query(button, lambda s: None, lambda _: None, busy=states.append)
    assert not button.isEnabled()
    held.run(0)
    held.run(1)
    assert button.isEnabled()
    assert states == [True, False]


def test_long_work_tells_count_and_rate_and_writes_in_slices(qtbot: QtBot, lanes: ThreadLanes, seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, lanes), QObject()
    shown: list[tuple[int, int, bool]] = []
    jobs.shown.connect(lambda job: shown.append((job.count, job.total, job.over)))
    done: list[int] = []

    def bring_in(task: Task) -> int:
        for number in range(1, 4):
            task.progress(number, 3)
            task.change(lambda s: None, f"intake.{number}")
        return task.read(lambda s: 7)

    job = jobs.work(owner, bring_in, done.append, title="Import")
    qtbot.waitUntil(lambda: done == [7], timeout=3000)
    assert seat.store.commits == ["intake.1", "intake.2", "intake.3"]
    assert shown[0] == (0, 0, False)
    assert shown[-1] == (3, 3, True)
    assert job.rate > 0


def test_long_work_stops_at_the_next_slice_when_cancelled(qtbot: QtBot, lanes: ThreadLanes, seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, lanes), QObject()
    ended: list[Job] = []
    told: list[object] = []
    jobs.troubled.connect(told.append)
    jobs.shown.connect(lambda job: ended.append(job) if job.over else job.count and job.cancel())

    def bring_in(task: Task) -> None:
        for number in range(100_000):
            task.progress(number + 1, 100_000)
            task.change(lambda s: None, "slice")

    jobs.work(owner, bring_in, told.append, title="Import", failed=told.append)
    qtbot.waitUntil(lambda: bool(ended), timeout=5000)
    assert told == []
    assert 0 < len(seat.store.commits) < 100_000


def test_heavy_work_runs_in_a_process(qtbot: QtBot, lanes: ThreadLanes, seat: FakeSeat) -> None:
    jobs, owner = Jobs(seat, lanes), QObject()
    done: list[int] = []
    jobs.compute(owner, functools.partial(math.factorial, 10), done.append)
    qtbot.waitUntil(lambda: done == [3628800], timeout=15000)


def test_closing_writes_what_was_given(qtbot: QtBot, seat: FakeSeat) -> None:
    real = ThreadLanes()
    jobs, owner = Jobs(seat, real), QObject()
    gate = threading.Event()
    jobs.change(owner, lambda s: gate.wait(5), verb="slow")
    for number in range(5):
        jobs.change(owner, lambda s: None, verb=f"after {number}")
    gate.set()
    jobs.close()
    assert seat.store.commits == ["slow", *(f"after {number}" for number in range(5))]


def test_closing_stops_long_work_that_waits_for_the_writer(qtbot: QtBot, seat: FakeSeat) -> None:
    real = ThreadLanes()
    jobs, owner = Jobs(seat, real), QObject()
    begun = threading.Event()

    def endless(task: Task) -> None:
        while True:
            task.change(lambda s: None, "slice")
            begun.set()

    jobs.work(owner, endless, title="Import")
    assert begun.wait(5)
    jobs.close()
    assert seat.store.commits
