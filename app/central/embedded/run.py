"""Run one of the server's own programs: as its user, in its home, for a bounded time, with little of ours around it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.central.embedded.account import Account
from app.kernel.errors import Fault

# The server outlives us and must inherit neither passwords nor settings meant for a client.
_KEPT = (
    "PATH",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "COMSPEC",
    "TEMP",
    "TMP",
    "TMPDIR",
)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a program ended, and what it said."""

    status: int
    said: str


def run(arguments: Sequence[str], home: Path, account: Account | None, seconds: float) -> Ended:
    """Run a program to its end; what it says goes through a file, because a server it starts would keep a pipe open.

    Raises `Fault` (`central.embedded.program`) when it cannot be run or does not end in time.
    """
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ} | {"LC_ALL": "C", "TZ": "UTC"}
    name = Path(arguments[0]).stem
    with tempfile.TemporaryFile() as said:
        try:
            status = subprocess.run(
                list(arguments),
                cwd=home,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                timeout=seconds,
                check=False,
                umask=-1 if sys.platform == "win32" else 0o077,
                user=account.uid if account else None,
                group=account.gid if account else None,
                extra_groups=[] if account else None,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ).returncode
        except (OSError, subprocess.SubprocessError) as error:
            reason = f"{type(error).__name__}: {getattr(error, 'strerror', None) or 'no end'}"
            raise Fault("central.embedded.program", program=name, reason=reason) from error
        said.seek(0)
        return Ended(status, said.read().decode("utf-8", "replace"))
