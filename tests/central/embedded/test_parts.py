"""The small parts: the lock, running a program, the words of a log, the options of a server, a place's card."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.central.embedded import configure, postmaster
from app.central.embedded.lock import locked
from app.central.embedded.run import run
from app.kernel.errors import Fault

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(sys.platform == "win32", reason="uses programs of the machine")
LONG = 30.0


def test_a_lock_that_is_held_is_waited_for_and_then_told(tmp_path: Path) -> None:
    file = tmp_path / "embedded.lock"
    with locked(file, LONG), pytest.raises(Fault) as told, locked(file, 0.1):
        pytest.fail("both hold it")
    assert told.value.code == "central.embedded.busy"
    entered = threading.Event()

    def wait() -> None:
        with locked(file, LONG):
            entered.set()

    with locked(file, LONG):
        other = threading.Thread(target=wait)
        other.start()
        assert not entered.wait(0.1)
    other.join(LONG)
    assert entered.is_set()


def test_a_lock_dies_with_its_process(tmp_path: Path) -> None:
    file = tmp_path / "embedded.lock"
    script = "import sys, time; from pathlib import Path; from app.central.embedded.lock import locked\n"
    script += "with locked(Path(sys.argv[1]), 5): print('held', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", script, str(file)], cwd=ROOT, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(Fault), locked(file, 0.05):
            pytest.fail("both hold it")
        holder.kill()
    with locked(file, LONG):
        pass


def test_a_folder_that_cannot_hold_a_lock_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Fault) as told, locked(tmp_path / "file" / "embedded.lock", 1):
        pytest.fail("it was held")
    assert told.value.code == "store.no_place"


@posix
def test_a_program_gets_nothing_that_was_meant_for_us(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MEDIATION_DESK_PASSWORD", "PGPORT", "PGPASSWORD", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "secret")
    ended = run(["/usr/bin/env"], tmp_path, None, LONG)
    assert ended.status == 0
    assert "secret" not in ended.said
    assert {"LC_ALL=C", "TZ=UTC"} <= set(ended.said.splitlines())


@posix
def test_a_program_that_does_not_end_or_is_not_there_is_a_fault(tmp_path: Path) -> None:
    for arguments in (["/bin/sh", "-c", "sleep 60"], [str(tmp_path / "absent")]):
        with pytest.raises(Fault) as told:
            run(arguments, tmp_path, None, 0.2)
        assert told.value.code == "central.embedded.program"


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ("", ""),
        ("one\ntwo\n\n", "two"),
        (
            "2026-11-24 10:00:00.000 UTC [7] LOG:  starting\n2026-11-24 10:00:00.000 UTC [7] FATAL:  no room\n"
            "2026-11-24 10:00:00.000 UTC [7] LOG:  database system is shut down\n",
            "FATAL:  no room",
        ),
        (
            "initdb: error: could not write: No space\ninitdb: removing contents\n",
            "initdb: error: could not write: No space",
        ),
    ],
)
def test_the_last_words_are_why_it_ended(log: str, words: str) -> None:
    assert configure.last_words(log) == words


@posix
def test_options_reach_the_server_as_they_are() -> None:
    words = shlex.split(configure.server_options("desk-1", 5432, {"search_path": "a b', $c"}))
    assert words[:2] == ["-p", "5432"]
    settings = dict(word.split("=", 1) for word in words[3::2])
    assert settings["search_path"] == "a b', $c"
    assert settings["unix_socket_directories"] == ""
    assert settings["cluster_name"] == "desk-1"
    assert set(words[2::2]) == {"-c"}


def test_trust_is_nowhere() -> None:
    assert "trust" not in configure.WHO_MAY_ENTER
    arguments = configure.initdb_arguments("data", "password")
    assert arguments[arguments.index("--auth") + 1] == "scram-sha-256"
    assert not [one for one in arguments if "trust" in one]


@pytest.mark.parametrize("text", ["", "x\n", "12\n/data\n", "12"])
def test_a_pid_file_that_is_not_whole_is_no_server(text: str, tmp_path: Path) -> None:
    (tmp_path / postmaster.PID_FILE).write_text(text, encoding="utf-8")
    assert postmaster.ours(tmp_path, "desk-0123456789abcdef") is None
    postmaster.disown(tmp_path)
    assert postmaster.ours(tmp_path, "desk-0123456789abcdef") is None


@posix
def test_a_process_that_waits_to_be_buried_is_no_server() -> None:
    dead = subprocess.Popen(["sleep", "60"])
    try:
        until = time.monotonic() + 20  # the kernel may still be setting it up
        while "sleep" not in postmaster.command_of(dead.pid):
            assert time.monotonic() < until
            time.sleep(0.01)
        os.kill(dead.pid, signal.SIGKILL)
        os.waitid(os.P_PID, dead.pid, os.WEXITED | os.WNOWAIT)
        assert postmaster.command_of(dead.pid) == ""
    finally:
        dead.kill()
        dead.wait()
