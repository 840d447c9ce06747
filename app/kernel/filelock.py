"""A lock on a file that dies with the process that holds it, so that a crash never locks anybody out.

Whether the file exists says nothing; only the operating system's lock on it counts, and the file stays.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.kernel.files import disk_fault

_PAUSE = 0.02


@contextmanager
def file_lock(file: Path, wait: float = 0.0) -> Iterator[bool]:
    """Yield whether the lock is ours for the block, waiting for it up to `wait` seconds.

    Raises what the disk refused, as a `Fault`.
    """
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError as error:
        raise disk_fault(error, file) from error
    try:
        end = time.monotonic() + wait
        while not (ours := _try(descriptor)) and time.monotonic() < end:
            time.sleep(_PAUSE)
        yield ours
    finally:
        os.close(descriptor)  # gives the lock back


if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
