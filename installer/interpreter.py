"""Find a Python that is new enough, whatever `python3` happens to be.

The file keeps to syntax that old interpreters can read: it must be able to say that one of them is too old.
Version managers put shims on the path that exist but do not run, so every candidate is asked, not just looked up.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWEST_TRIED = 14
PROBE = "import sys; print('%d.%d' % sys.version_info[:2])"


def version_of(program):  # type: (str) -> tuple[int, int] | None
    """Ask an interpreter for its version; None when it does not run or does not answer."""
    try:
        answer = subprocess.run([program, "-c", PROBE], capture_output=True, text=True, timeout=30, check=True)
        major, minor = answer.stdout.strip().split(".")
        return int(major), int(minor)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def find_newer():  # type: () -> str | None
    """Find an interpreter of at least `OLDEST` on the path; None when there is none."""
    names = [f"python{OLDEST[0]}.{minor}" for minor in range(NEWEST_TRIED, OLDEST[1] - 1, -1)]
    for name in [*names, "python3", "python"]:
        program = shutil.which(name)
        if program is not None and (version_of(program) or (0, 0)) >= OLDEST:
            return program
    return None


def ensure_new_enough():  # type: () -> None
    """Go on under a newer interpreter when this one is too old; exit with one sentence when there is none."""
    if sys.version_info >= OLDEST:
        return
    program = find_newer()
    if program is None:
        sys.stderr.write(
            f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed and none was found; this is Python "
            f"{sys.version_info[0]}.{sys.version_info[1]}. Install it (on Debian: apt-get install python3.11 "
            "python3.11-venv) and run the command again.\n"
        )
        raise SystemExit(1)
    if os.name == "nt":  # execv on Windows returns to the shell before the child ends
        raise SystemExit(subprocess.call([program, *sys.argv]))
    os.execv(program, [program, *sys.argv])  # noqa: S606 - the same command under another interpreter
