"""Start a server that is not running: on its old port or, when that is taken, on another; wait until it answers."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Mapping
from pathlib import Path

from app.central.embedded import configure, postmaster
from app.central.embedded.account import Account
from app.central.embedded.binaries import Binaries
from app.central.embedded.run import run
from app.kernel.errors import Fault
from app.kernel.files import disk_fault, write_whole

LONGEST = 60
"""Seconds that a server may need before it answers, recovery after a crash included."""

_TRIES = 20
_LONGEST_LOG = 4_000_000


def wait_while_changing(data: Path, token: str) -> bool:
    """Wait for a server that is starting or stopping; say whether it answers in the end.

    Raises `Fault` (`central.embedded.not_started`) when it neither answers nor ends.
    """
    end = time.monotonic() + LONGEST
    while (told := postmaster.ours(data, token)) is not None:
        if told.state == "ready":
            return True
        if time.monotonic() > end:
            raise Fault("central.embedded.not_started", line=told.state)
        time.sleep(0.05)
    return False


def bring_up(
    home: Path, token: str, port: int, binaries: Binaries, account: Account | None, more: Mapping[str, str]
) -> int:
    """Start the server of a home and give the port it listens on.

    Raises `Fault` (`central.embedded.not_started` with the server's own last line).
    """
    log = home / configure.LOG
    _prepare(home, account)
    said = ""
    for _ in range(_TRIES):
        if not is_free(port):
            port = free_port()
        postmaster.disown(home / configure.DATA)
        already = log.stat().st_size
        options = configure.server_options(token, port, more)
        arguments = ["start", "-D", configure.DATA, "-l", configure.LOG, "-w", "-t", str(LONGEST), "-s", "-o", options]
        ended = run([binaries.program("pg_ctl"), *arguments], home, account, LONGEST + 30)
        if not ended.status:
            return port
        said = _since(log, already) or ended.said
        if configure.last_ones_still_leaving(said):
            time.sleep(0.25)
        elif not configure.port_was_taken(said):
            break
    raise Fault("central.embedded.not_started", line=configure.last_words(said))


def is_free(port: int) -> bool:
    """Say whether a server could listen on this port now; 0 is none."""
    if not port:
        return False
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name != "nt":  # there the option means another thing
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((configure.HOST, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind((configure.HOST, 0))
        return int(probe.getsockname()[1])


def _since(log: Path, offset: int) -> str:
    with log.open("rb") as file:
        file.seek(offset)
        return file.read().decode("utf-8", "replace")


def _prepare(home: Path, account: Account | None) -> None:
    log, door = home / configure.LOG, home / configure.DOOR
    try:
        if log.exists() and log.stat().st_size > _LONGEST_LOG:
            log.replace(log.with_suffix(".1.log"))
        log.touch(mode=0o600)
        write_whole(door, configure.WHO_MAY_ENTER.encode())
        if account is not None:
            for file in (log, door):
                os.chown(file, account.uid, account.gid)
    except OSError as error:
        raise disk_fault(error, log) from error
