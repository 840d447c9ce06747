"""One process syncs a replica at a time: a lock on a file beside it, which dies with the process that holds it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from app.kernel.filelock import file_lock

FILE = "sync.lock"


def sync_lock(folder: Path, wait: float = 0.0) -> AbstractContextManager[bool]:
    """Give whether the lock is ours for the block; somebody else's is waited for up to `wait` seconds.

    A sync does not wait: somebody is syncing already.
    """
    return file_lock(folder / FILE, wait)
