"""What was open returns after a restart, after kill -9, and from a file that somebody spoilt."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.shell.fakes import make_context
from tests.shell.test_frame import CASE, OTHER, sample_registry
from ui.shell.frame import Frame
from ui.shell.memory import Memory
from ui.shell.opened import Opened, opened

ROOT = Path(__file__).resolve().parents[2]
STATE = Opened("walk-in", ((CASE, "overview"), (OTHER, "interview")), OTHER)

WINDOW = """
import sys
import threading
from pathlib import Path
import ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.shell.fakes import make_context
from tests.shell.test_frame import CASE, OTHER, sample_registry
from ui.shell.frame import Frame

application = QApplication([])
frame = Frame(make_context(memory=Path(sys.argv[1])), sample_registry())
frame.show()
frame.restore()

def work():
    frame.go("walk-in")
    frame.open_case(CASE)
    frame.open_case(OTHER)
    # As a click on the tab does.
    frame.workspace.bar.setCurrentIndex(1)

QTimer.singleShot(0, work)
application.exec()
"""


def test_a_value_comes_back_as_it_was() -> None:
    assert opened(json.loads(json.dumps(STATE.plain()))) == STATE


@pytest.mark.parametrize(
    ("value", "left"),
    [
        (None, Opened()),
        (["today"], Opened()),
        ({"page": 7, "cases": "x", "case": 1}, Opened()),
        (
            {"page": "today", "cases": [["no id", "overview"], [str(CASE), "log"], [str(OTHER)]], "case": str(OTHER)},
            Opened("today", ((CASE, "log"),)),
        ),
    ],
)
def test_what_is_not_ours_is_left_out_one_entry_at_a_time(value: object, left: Opened) -> None:
    assert opened(value) == left


def test_a_spoilt_memory_opens_the_first_page(qtbot: QtBot) -> None:
    context = make_context()
    context.memory.put("open", {"page": "nowhere", "cases": [["torn", 3]], "case": "x"})
    frame = Frame(context, sample_registry())
    qtbot.addWidget(frame)
    frame.restore()
    assert frame.state() == Opened("today").plain()


def test_every_step_is_remembered_without_closing(qtbot: QtBot) -> None:
    context = make_context()
    frame = Frame(context, sample_registry())
    qtbot.addWidget(frame)
    frame.restore()

    def kept() -> Opened:
        return opened(context.memory.get("open"))

    frame.go("walk-in")
    assert kept() == Opened("walk-in")
    frame.open_case(CASE)
    frame.open_case(OTHER)
    assert kept().shown == OTHER
    workspace = frame.workspace
    assert workspace is not None
    workspace.bar.setCurrentIndex(1)
    assert kept() == STATE
    frame.tabs.setCurrentIndex(1)
    assert kept().shown == CASE
    frame.close_case(CASE)
    assert kept().cases == ((OTHER, "interview"),)


def test_a_restart_in_the_middle_of_restoring_forgets_nothing(qtbot: QtBot) -> None:
    context = make_context()
    context.memory.put("open", STATE.plain())
    frame = Frame(context, sample_registry())
    qtbot.addWidget(frame)
    seen: list[Any] = []
    frame.moved.connect(lambda: seen.append(opened(context.memory.get("open"))))
    frame.restore()
    assert seen
    assert set(seen) == {STATE}


def test_kill_9_loses_no_tab(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-c", WINDOW, str(file)], cwd=ROOT, env=environment)
    try:
        for _ in range(300):
            if file.exists() and opened(Memory(file).get("open")) == STATE:
                break
            assert process.poll() is None
            time.sleep(0.1)
    finally:
        process.kill()
    assert process.wait() == -signal.SIGKILL
    frame = Frame(make_context(memory=file), sample_registry())
    qtbot.addWidget(frame)
    frame.restore()
    assert frame.state() == STATE.plain()


def test_a_slow_disk_does_not_stop_the_window_and_the_newest_state_wins(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.kernel import files

    write, threads = files.write_whole, []

    def slow(path: Path, data: bytes) -> None:
        threads.append(threading.current_thread())
        time.sleep(0.2)
        write(path, data)

    monkeypatch.setattr(files, "write_whole", slow)
    memory = Memory(tmp_path / "window.json")
    for number in range(8):
        memory.put("a", number)
        qtbot.wait(150)
    qtbot.waitUntil(lambda: Memory(tmp_path / "window.json").get("a") == 7, timeout=5000)
    assert len(threads) >= 2, "typing that never pauses is written all the same"
    assert threading.main_thread() not in threads
