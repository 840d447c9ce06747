"""Processes of their own for tests, forked from one that is warm: `start("ui.start", "queue", "--json")`.

What comes back behaves as a `subprocess.Popen` with pipes. Where a test changes how Python itself starts (its language,
its encodings), or where nothing can be forked, it is a `Popen` of a fresh interpreter.
"""

from __future__ import annotations

import array
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
_FREE = ("MEDIATION_DESK_", "QT_QPA_PLATFORM")
_PRIVATE = "PYTEST_CURRENT_TEST"


class Forked:
    """A running child, as far as tests use a `Popen`."""

    def __init__(self, connection: socket.socket, pid: int, out: int, err: int) -> None:
        """Take over a child that was started."""
        self._connection = connection
        self._answers = connection.makefile("rb")
        self.pid = pid
        self.stdout: IO[str] = open(out, encoding="utf-8")  # noqa: SIM115
        self.stderr: IO[str] = open(err, encoding="utf-8")  # noqa: SIM115
        self.returncode: int | None = None

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it is over."""
        if self.returncode is None:
            # It may be over and nobody has asked yet.
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def __del__(self) -> None:
        """Let go of the pipes of a child that nobody listened to."""
        for end in (self.stdout, self.stderr, self._answers, self._connection):
            end.close()

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it is over; raises `subprocess.TimeoutExpired`."""
        if self.returncode is None:
            self._connection.settimeout(timeout)
            try:
                self.returncode = int(self._answers.readline())
            except TimeoutError as late:
                raise subprocess.TimeoutExpired(str(self.pid), timeout or 0) from late
            self._answers.close()
            self._connection.close()
        return self.returncode

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Read everything it says until it is over."""
        told: list[str] = []
        reader = threading.Thread(target=lambda: told.append(self.stderr.read()))
        reader.start()
        # A child that hangs holds its pipes open; it must not hold the tests for ever.
        watch = threading.Timer(timeout, self.kill) if timeout is not None else None
        if watch is not None:
            watch.start()
        out = self.stdout.read()
        reader.join()
        self.wait(timeout)
        if watch is not None:
            watch.cancel()
        self.stdout.close()
        self.stderr.close()
        return out, told[0]


class _Server:
    """The warm process of this worker, started at first use and ended with it."""

    process: subprocess.Popen[str] | None = None
    place = ""

    @classmethod
    def connect(cls) -> socket.socket:
        """A connection to it."""
        if cls.process is None:
            cls.place = str(Path(tempfile.mkdtemp(prefix="forks-")) / "s")
            cls.process = subprocess.Popen(
                [sys.executable, "-m", "tests.helpers.forkserver", cls.place],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            )  # fmt: skip
            assert cls.process.stdout is not None
            assert cls.process.stdout.readline() == "ready\n"
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.connect(cls.place)
        return connection


def start(module: str, *words: str, environment: Mapping[str, str]) -> Forked | subprocess.Popen[str]:
    """Start `python -m module words…` with exactly this environment and nothing to read."""
    if not hasattr(os, "fork") or not _as_the_server(environment):
        return subprocess.Popen(
            [sys.executable, "-m", module, *words], env=dict(environment), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        )  # fmt: skip
    connection = _Server.connect()
    (out, out_end), (err, err_end) = os.pipe(), os.pipe()
    nothing = os.open(os.devnull, os.O_RDONLY)
    request = {"module": module, "words": words, "environment": dict(environment), "folder": str(Path.cwd())}
    told = json.dumps(request).encode() + b"\n"
    ends = array.array("i", [nothing, out_end, err_end])
    sent = connection.sendmsg([told], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, ends)])
    connection.sendall(told[sent:])
    for end in (nothing, out_end, err_end):
        os.close(end)
    number = b""
    while not number.endswith(b"\n"):
        number += connection.recv(1)
    return Forked(connection, int(number), out, err)


def _as_the_server(environment: Mapping[str, str]) -> bool:
    """Whether what the warm process has read at its start holds for this environment too."""
    changed = {name for name in {*environment, *os.environ} if environment.get(name) != os.environ.get(name)}
    return all(name.startswith(_FREE) or name == _PRIVATE for name in changed)


def run(
    module: str, *words: str, environment: Mapping[str, str], timeout: float = 180
) -> subprocess.CompletedProcess[str]:
    """Run `python -m module words…` to its end."""
    child = start(module, *words, environment=environment)
    out, err = child.communicate(timeout=timeout)
    assert child.returncode is not None
    return subprocess.CompletedProcess([module, *words], child.returncode, out, err)
