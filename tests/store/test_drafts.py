"""Drafts: typed, killed, started again: at most the last second is gone."""

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.kernel.clock import SystemClock
from app.kernel.errors import Fault
from app.store.drafts import Drafts, drafts_key
from app.store.engine import connect
from app.store.store import Store, bulk_insert
from tests.store.conftest import CLERK, KEY


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    """A drafts file of its own."""
    opened = Drafts(tmp_path, KEY, SystemClock())
    yield opened
    opened.close()


def test_the_newest_value_counts_and_is_read_before_it_is_on_disk(drafts: Drafts) -> None:
    drafts.put("interview/1", "facts.narrative", "信")
    drafts.put("interview/1", "facts.narrative", "信用卡")
    drafts.put("interview/2", "facts.narrative", "另一份")
    assert drafts.load("interview/1") == {"facts.narrative": "信用卡"}
    assert drafts.flush()
    assert drafts.load("interview/1") == {"facts.narrative": "信用卡"}
    assert drafts.forms() == ["interview/1", "interview/2"]


def test_drafts_outlive_the_program_and_go_when_discarded(tmp_path: Path) -> None:
    first = Drafts(tmp_path, KEY, SystemClock())
    first.put("walk-in", "name", "陈𬍛")
    first.put("walk-in", "amount", {"fen": 1280000})
    first.close()
    second = Drafts(tmp_path, KEY, SystemClock())
    assert second.load("walk-in") == {"name": "陈𬍛", "amount": {"fen": 1280000}}
    second.discard("walk-in", ["name"])
    assert second.load("walk-in") == {"amount": {"fen": 1280000}}
    second.discard("walk-in")
    assert second.forms() == []
    second.close()


def test_a_value_put_during_discard_of_others_stays(drafts: Drafts) -> None:
    drafts.put("a", "x", 1)
    drafts.put("b", "y", 2)
    drafts.discard("a")
    assert drafts.load("b") == {"y": 2}
    assert drafts.flush()


def test_a_disk_that_refuses_keeps_the_value_in_memory_and_tells(
    tmp_path: Path, expected_logs: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs("drafts could not be written")  # type: ignore[operator]
    monkeypatch.setattr("app.store.engine.BUSY_MS", 50)
    monkeypatch.setattr("app.store.drafts.RETRY_S", 0.1)
    drafts = Drafts(tmp_path, KEY, SystemClock())
    told: list[Fault] = []
    drafts.on_fault = told.append
    other = connect(tmp_path / "drafts.db", drafts_key(KEY))
    other.execute("BEGIN IMMEDIATE")
    drafts.put("form", "field", "kept")
    assert not drafts.flush(timeout=1)
    assert drafts.load("form") == {"field": "kept"}
    other.execute("ROLLBACK")
    other.close()
    deadline = time.monotonic() + 5
    while not drafts.flush(timeout=0.2) and time.monotonic() < deadline:
        continue
    drafts.close()
    assert told
    assert told[0].code == "store.locked"
    again = Drafts(tmp_path, KEY, SystemClock())
    assert again.load("form") == {"field": "kept"}
    again.close()


TYPIST = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.store.conftest import KEY
from app.kernel.clock import SystemClock
from app.store.drafts import Drafts
drafts = Drafts(Path(sys.argv[1]), KEY, SystemClock())
for n in range(10_000):
    drafts.put("interview", "narrative", "字" * n)
    print(n, time.monotonic(), flush=True)
    time.sleep(0.01)
"""


def test_killed_while_typing_loses_at_most_the_last_second(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(tmp_path), root], stdout=subprocess.PIPE, text=True, cwd=root
    ) as typist:
        assert typist.stdout is not None
        typed: list[tuple[int, float]] = []
        for line in typist.stdout:
            number, at = line.split()
            typed.append((int(number), float(at)))
            if len(typed) == 150:
                break
        typist.send_signal(signal.SIGKILL)
        for line in typist.stdout:
            number, at = line.split()
            typed.append((int(number), float(at)))
    drafts = Drafts(tmp_path, KEY, SystemClock())
    kept = len(drafts.load("interview")["narrative"])
    drafts.close()
    last = typed[-1][1]
    safe = max(number for number, at in typed if at <= last - 1.0)
    assert kept >= safe


def test_a_bulk_write_does_not_hold_a_keystroke_up(store: Store) -> None:
    from app.cases.model import Customer

    with store.action(CLERK) as session:
        bulk_insert(session, Customer, [{"name": "批量"} for _ in range(500)])
        store.drafts.put("form", "field", "typed meanwhile")
        assert store.drafts.flush(timeout=5)


def test_a_value_typed_while_its_form_is_discarded_stays(drafts: Drafts, monkeypatch: pytest.MonkeyPatch) -> None:
    drafts.put("a", "x", "saved")
    drafts.put("a", "y", "saved too")
    assert drafts.flush()
    real = drafts._write

    def typed_meanwhile(entries: dict[tuple[str, str], tuple[str, str]]) -> None:
        if not entries:
            drafts.put("a", "x", "newer")
        real(entries)

    monkeypatch.setattr(drafts, "_write", typed_meanwhile)
    drafts.discard("a")
    assert drafts.load("a") == {"x": "newer"}
    assert drafts.flush()
    assert drafts.load("a") == {"x": "newer"}


def test_a_newer_value_that_reached_the_disk_before_the_discard_did_stays(drafts: Drafts) -> None:
    drafts.put("a", "x", "saved")
    assert drafts.flush()
    drafts._file_lock.acquire()
    discarding = threading.Thread(target=drafts.discard, args=("a",))
    discarding.start()
    time.sleep(0.05)
    drafts.put("a", "x", "newer")
    drafts._connection.execute("UPDATE draft SET value = '\"newer\"'")  # as the writer would, were it first
    drafts._file_lock.release()
    discarding.join()
    assert drafts.flush()
    assert drafts.load("a") == {"x": "newer"}


def test_half_a_character_does_not_stop_what_comes_after(drafts: Drafts) -> None:
    drafts.put("a", "x", "半个字\ud83d")
    drafts.put("a", "y", "kept")
    assert drafts.flush(timeout=2)
    drafts.put("a", "z", "later")
    assert drafts.flush(timeout=2)
    assert drafts.load("a") == {"x": "半个字\ufffd", "y": "kept", "z": "later"}


def test_who_is_told_of_a_fault_and_fails_does_not_stop_the_writer(
    tmp_path: Path, expected_logs: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs("drafts could not be written")
    expected_logs("whoever was told of a fault failed")
    monkeypatch.setattr("app.store.engine.BUSY_MS", 50)
    monkeypatch.setattr("app.store.drafts.RETRY_S", 0.1)
    drafts = Drafts(tmp_path, KEY, SystemClock())

    def deaf(_fault: Fault) -> None:
        raise RuntimeError("deaf")

    drafts.on_fault = deaf
    other = connect(tmp_path / "drafts.db", drafts_key(KEY))
    other.execute("BEGIN IMMEDIATE")
    drafts.put("a", "x", "kept")
    assert not drafts.flush(timeout=0.5)
    other.execute("ROLLBACK")
    other.close()
    drafts.put("a", "y", "later")
    assert drafts.flush(timeout=5)
    drafts.close()


def test_a_disk_that_refuses_while_discarding_is_told_and_done_later(
    tmp_path: Path, expected_logs: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs("drafts could not be written")
    monkeypatch.setattr("app.store.engine.BUSY_MS", 50)
    monkeypatch.setattr("app.store.drafts.RETRY_S", 0.1)
    drafts = Drafts(tmp_path, KEY, SystemClock())
    drafts.put("a", "x", "saved")
    assert drafts.flush()
    other = connect(tmp_path / "drafts.db", drafts_key(KEY))
    other.execute("BEGIN IMMEDIATE")
    drafts.discard("a")
    assert drafts.load("a") == {}
    assert drafts.forms() == []
    other.execute("ROLLBACK")
    assert drafts.flush(timeout=5)
    assert other.execute("SELECT count(*) FROM draft").fetchone() == (0,)
    other.close()
    assert drafts.close()


def test_closing_says_when_something_could_not_be_kept(
    tmp_path: Path, expected_logs: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs("drafts could not be written")
    expected_logs("1 fields of drafts could not be kept")
    monkeypatch.setattr("app.store.engine.BUSY_MS", 50)
    monkeypatch.setattr("app.store.drafts.RETRY_S", 0.1)
    drafts = Drafts(tmp_path, KEY, SystemClock())
    monkeypatch.setattr(drafts, "flush", lambda: Drafts.flush(drafts, 0.2))
    other = connect(tmp_path / "drafts.db", drafts_key(KEY))
    other.execute("BEGIN IMMEDIATE")
    drafts.put("a", "x", "lost")
    assert not drafts.close()
    other.close()


def test_a_value_that_comes_too_late_is_said(tmp_path: Path, expected_logs: Callable[[str], None]) -> None:
    expected_logs("came after the drafts were closed")
    drafts = Drafts(tmp_path, KEY, SystemClock())
    assert drafts.close()
    drafts.put("a", "x", "late")


def test_passwords_and_codes_never_reach_the_disk(drafts: Drafts) -> None:
    drafts.put("interview/1", "answer", "他让我把验证码是 482913 告诉他")
    drafts.put("interview/1", "rows", {"list": ["密码：abc123", 7, None]})
    assert drafts.flush()
    kept = " ".join(row[0] for row in drafts._connection.execute("SELECT value FROM draft"))
    assert "482913" not in kept
    assert "abc123" not in kept
    assert drafts.load("interview/1")["rows"] == {"list": ["密码：■■■", 7, None]}


def test_two_processes_on_one_file_keep_each_others_values(tmp_path: Path) -> None:
    one, two = Drafts(tmp_path, KEY, SystemClock()), Drafts(tmp_path, KEY, SystemClock())
    for number in range(30):
        one.put("a", f"x{number}", number)
        two.put("b", f"y{number}", number)
    assert one.flush()
    assert two.flush()
    one.discard("a", ["x0"])
    assert len(two.load("a")) == 29
    assert len(one.load("b")) == 30
    one.close()
    two.close()
