"""One window per profile: a lock file that dies with its process, so that a crash never locks anybody out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


class WindowGuard:
    """`take()` says whether this process may open the window of a profile; `free()` lets the next one."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = QLockFile(str(folder / "window.lock"))
        # Stale means its process is gone, however old the file is.
        self._lock.setStaleLockTime(0)

    def take(self) -> bool:
        """Take the lock without waiting."""
        return self._lock.tryLock(0)

    def free(self) -> None:
        """Give the lock back."""
        self._lock.unlock()
