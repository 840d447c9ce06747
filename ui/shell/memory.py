"""What the window remembers between days: open tabs, column widths, filters, language, theme.

One JSON file in the profile, written a moment after a change and replaced whole. It holds nothing
about customers: a tab is remembered by its row id. A damaged file is put aside and forgotten, never an
obstacle to work. The registry-like QSettings was decided against: a profile must be one folder.
"""

from __future__ import annotations

import json
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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WRITE_AFTER_MS)
        self._timer.timeout.connect(self.write)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the remembered value, or `default`."""
        return self._values.get(name, default)

    def put(self, name: str, value: Any) -> None:
        """Remember a JSON value; None forgets it."""
        if value is None:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        self._timer.start()

    def write(self) -> None:
        """Write now; a full or read-only disk is logged, not shown: nothing of the user's work is in here."""
        self._timer.stop()
        if self._path is None:
            return
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            fresh.replace(self._path)
        except OSError as error:
            _warn("window state not written: %s", error)


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
