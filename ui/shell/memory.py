"""What the window remembers between days: open tabs, column widths, filters, language, theme.

One JSON file in the profile, written a moment after the first of some changes and replaced whole, so that a desk
that loses its power finds its cases open again. The disk is waited for on a thread of its own: a slow one must not
stop the hands. It holds nothing about customers: a tab is remembered by its row id. A damaged file is forgotten, never
an obstacle to work. The registry-like QSettings was decided against: a profile must be one folder.
"""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

_WRITE_AFTER_MS = 400


class Memory(QObject):
    """A small store of plain values under dotted names; `None` as path keeps it in memory (tests)."""

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self._path = path
        self._values: dict[str, Any] = _read(path)
        self._kept = self._packed()
        self._disk = threading.Lock()
        self._made = 0
        self._written = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_AFTER_MS)
        self._timer.timeout.connect(self._write_aside)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the remembered value, or `default`."""
        return self._values.get(name, default)

    def put(self, name: str, value: Any) -> None:
        """Remember a JSON value; None forgets it."""
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        # Not started anew: somebody who never pauses is remembered too.
        if not self._timer.isActive():
            self._timer.start()

    def write(self) -> None:
        """Write now and wait; a full or read-only disk is logged, not shown: nothing of the user's work is in here."""
        self._timer.stop()
        self._made += 1
        self._save(self._packed(), self._made)

    def _write_aside(self) -> None:
        packed = self._packed()
        if packed == self._kept or self._path is None:
            return
        self._made += 1
        threading.Thread(target=self._save, args=(packed, self._made), name="desk-memory").start()

    def _packed(self) -> str:
        return json.dumps(dict(self._values), ensure_ascii=False, indent=1)

    def _save(self, packed: str, number: int) -> None:
        if self._path is None:
            return
        from app.kernel.errors import Fault  # not before the sign-in window has painted
        from app.kernel.files import write_whole

        with self._disk:
            if number < self._written:
                return  # a newer one was faster
            self._written = number
            if packed == self._kept:
                return
            try:
                write_whole(self._path, packed.encode())
            except Fault as fault:
                _warn("window state not written: %s", fault)
            else:
                self._kept = packed


def _read(path: Path | None) -> dict[str, Any]:
    if path is None or not path.is_file():
        return {}
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        _warn("window state unreadable, starting fresh: %s", error)
        return {}
    return values if isinstance(values, dict) else {}


def _warn(text: str, error: Exception) -> None:
    import logging  # not before the sign-in window has painted

    logging.getLogger(__name__).warning(text, error)
