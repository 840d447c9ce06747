"""A lock on a file that dies with its process, so that two commands started together start one server.

A file that merely exists was decided against: a process that was killed would lock everybody out.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.kernel.errors import Fault
from app.kernel.files import disk_fault

_PAUSE = 0.02


@contextmanager
def locked(file: Path, wait: float) -> Iterator[None]:
    """Hold the lock on `file`, waiting up to `wait` seconds; the file stays.

    Raises `Fault` (`central.embedded.busy`, or what the disk refused).
    """
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError as error:
        raise disk_fault(error, file) from error
    try:
        end = time.monotonic() + wait
        while not _try(descriptor):
            if time.monotonic() > end:
                raise Fault("central.embedded.busy", folder=file.parent, seconds=round(wait))
            time.sleep(_PAUSE)
        yield
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
