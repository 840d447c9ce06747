"""End a server: open transactions roll back, everything committed is on the disk, the files are consistent.

Elsewhere than on Windows the server is told by signal: that needs none of its programs, which may have been updated or
removed since it was started.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

from app.central.embedded import configure, postmaster
from app.central.embedded.binaries import find
from app.central.embedded.place import UNCLAIMED, ownerless
from app.central.embedded.run import run
from app.kernel.errors import Fault

LONGEST = 30
"""Seconds that a server may need to end."""

KEPT_UNCLAIMED = 7 * 24 * 3600
KEPT_REPLACED = 3600
"""Seconds that a home is kept whose card is gone, and one whose folder has another centre now."""

_SIGNALS = {"fast": signal.SIGINT, "immediate": getattr(signal, "SIGQUIT", signal.SIGTERM)}


def end(home: Path, token: str, how: str = "fast") -> bool:
    """End the server of a home, `fast` or `immediate`, and wait for it; say whether it ran.

    Raises `Fault` (`central.embedded.not_stopped`).
    """
    data = home / configure.DATA
    told = postmaster.ours(data, token)
    if told is None:
        return False
    if sys.platform == "win32":
        made = int((data / "PG_VERSION").read_text(encoding="ascii"))
        arguments = ["stop", "-D", configure.DATA, "-m", how, "-w", "-t", str(LONGEST), "-s"]
        run([find(made).program("pg_ctl"), *arguments], home, None, LONGEST + 30)
    else:
        with suppress(ProcessLookupError):
            os.kill(told.pid, _SIGNALS[how])
    last = time.monotonic() + LONGEST
    while token in postmaster.command_of(told.pid):
        if time.monotonic() > last:
            raise Fault("central.embedded.not_stopped", pid=told.pid)
        time.sleep(0.01)
    return True


def sweep(place: Path, now: float) -> None:
    """End the servers that no card speaks of, and delete their homes after a week, or an hour when made anew.

    Not at once: a profile that was only moved comes back for its home at its next start. `now` is in seconds.
    """
    for home, replaced in ownerless(place).items():
        mark = home / UNCLAIMED
        with suppress(Fault, OSError):  # what cannot be ended or deleted waits for the next time
            end(home, home.name)
            if not mark.exists():
                mark.touch()
            elif now - mark.stat().st_mtime > (KEPT_REPLACED if replaced else KEPT_UNCLAIMED):
                shutil.rmtree(home)
