"""Drafts: typed, killed, started again: at most the last second is gone."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.kernel.clock import SystemClock
from app.kernel.errors import Fault
from app.store.drafts import Drafts
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
    from app.store.drafts import drafts_key

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
