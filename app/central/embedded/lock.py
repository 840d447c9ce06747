"""The lock under which a server is made, started and stopped, so that two commands started together start one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.kernel.errors import Fault
from app.kernel.filelock import file_lock


@contextmanager
def locked(file: Path, wait: float) -> Iterator[None]:
    """Hold the lock on `file`, waiting up to `wait` seconds.

    Raises `Fault` (`central.embedded.busy`, or what the disk refused).
    """
    with file_lock(file, wait) as ours:
        if not ours:
            raise Fault("central.embedded.busy", folder=file.parent, seconds=round(wait))
        yield
