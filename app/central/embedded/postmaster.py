"""Is our server running? What `postmaster.pid` says, checked against the process that has the number now.

After a crash the file stays, and its number may belong to another program by then. The server itself would refuse to
start, the number being alive. So the process is asked who it is: our server carries its token on its command line. A
question over the network was decided against: a server that is busy recovering does not answer.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PID_FILE = "postmaster.pid"
NOBODYS_PID = 2_147_483_646
"""A number that no system gives to a process."""


@dataclass(frozen=True, slots=True)
class Postmaster:
    """What the file says: the number, the data folder, the port, and the state."""

    pid: int
    data: str
    port: int
    state: str


def read(data: Path) -> Postmaster | None:
    """Read the file of a data folder; None where there is none or it is not whole yet."""
    try:
        lines = (data / PID_FILE).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    lines += [""] * (8 - len(lines))
    if not lines[0].strip().isdigit():
        return None
    return Postmaster(int(lines[0]), lines[1], int(lines[3] or 0), lines[7].strip())


def ours(data: Path, token: str) -> Postmaster | None:
    """Give the server that runs on this data folder now; None when none does."""
    told = read(data)
    if told is None or token not in command_of(told.pid):
        return None
    # A copy of a profile holds the file of the original's server.
    with suppress(OSError):
        return told if Path(told.data).samefile(data) else None
    return None


def command_of(pid: int) -> str:
    """The command line of a living process; empty when there is none, or it has ended and waits to be buried."""
    if Path("/proc/self/cmdline").exists():
        try:
            return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:
            return ""
    look = f"(Get-CimInstance Win32_Process -Filter 'ProcessId={pid}').CommandLine"
    question = {
        "win32": ["powershell", "-NoProfile", "-NonInteractive", "-Command", look],
    }.get(sys.platform, ["ps", "-ww", "-o", "command=", "-p", str(pid)])
    try:
        return subprocess.run(question, capture_output=True, text=True, timeout=20, check=False).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""


def disown(data: Path) -> None:
    """Take the number of a server that is no more out of the file.

    Another program may have it now, or the dead process waits to be buried by a first process that never does, as in
    some containers: either would keep the server from starting. The rest of the file stays: with it the server still
    sees whether processes of its predecessor hold the memory of this folder, which deleting the file would hide.
    """
    file = data / PID_FILE
    told = read(data)
    if told is None or told.pid == NOBODYS_PID:
        return
    rest = file.read_bytes().partition(b"\n")[2]
    descriptor = os.open(file, os.O_WRONLY | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "wb") as out:
        out.write(f"{NOBODYS_PID}\n".encode() + rest)
