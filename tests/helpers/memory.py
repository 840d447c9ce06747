"""Temporary files of a test run lie in memory where there is plenty: a desk writes durably, thousands of times a run.

On a disk every commit of every test waits until the plates have it, which is most of the suite's time and proves
nothing here, because no test cuts the power. Processes that are killed find in memory what they would find on a disk.
Where memory is short, or programs may not run from it, the usual place is used. Import nothing heavy: it comes first.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - fresh folders are made in it
PLENTY = 4_000_000_000
VARIABLE = "TMPDIR"


def usable(place: Path, plenty: int = PLENTY) -> bool:
    """Whether a place is there for this user, has plenty of room and lets programs run."""
    if not place.is_dir() or not os.access(place, os.W_OK):
        return False
    if hasattr(os, "ST_NOEXEC") and os.statvfs(place).f_flag & os.ST_NOEXEC:
        return False
    return shutil.disk_usage(place).free > plenty


def use(place: Path = MEMORY) -> None:
    """Let this process and its children put temporary files there, unless whoever started it chose a place."""
    if VARIABLE not in os.environ and usable(place):
        os.environ[VARIABLE] = str(place)
        tempfile.tempdir = None  # asked again
