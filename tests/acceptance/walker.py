"""What a child process does to look at every screen: `python -m tests.acceptance.walker PROFILE LOGIN CASE FOLDER`.

It starts the real window offscreen, waits until somebody is signed in, goes to every page of the rail and of *More*
and to every tab of the case, waits until nothing is loading, and keeps a picture of each. Whatever the log got to hear
of, WARNING or worse, is told at the end: `{"pages": {name: colours}, "log": [lines]}` on standard output.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from pathlib import Path
from typing import Any
from uuid import UUID

PATIENCE = 60.0
QUIET = 0.15
"""Seconds without anything loading after which a page has settled."""


class Listener(logging.Handler):
    """Keeps every record of WARNING or worse with its traceback."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record; called by logging."""
        self.lines.append(self.format(record))


class Walker:
    """Goes through the window that `start` opened."""

    def __init__(self, window: Any, case: UUID, folder: Path) -> None:
        self.window = window
        self.case = case
        self.folder = folder
        self.pages: dict[str, int] = {}

    def walk(self) -> None:
        """Look at everything there is; raises `TimeoutError` when a page does not settle."""
        self._until(lambda: self.window.session is not None, "nobody was signed in")
        frame = self.window.session.frame
        shown, rest = frame.registry.rail_of(self.window.session.seat.actor.role)
        for entry in [*shown, *rest]:
            frame.go(entry.name)
            self._look(entry.name)
        if self.window.session.seat.actor.role.value != "admin":
            frame.open_case(self.case)
            for entry in frame.registry.tabs():
                frame.workspace.show_tab(entry.name)
                self._look(f"case-{entry.name}")
        frame.keys.show_sheet()
        self._look("keys")
        self.window.lock()
        self._look("lock")

    def _look(self, name: str) -> None:
        self._settle(name)
        picture = self.window.grab()
        picture.save(str(self.folder / f"{name}.png"))
        image = picture.toImage()
        across, down = range(0, image.width(), 7), range(0, image.height(), 7)
        self.pages[name] = len({image.pixel(x, y) for x in across for y in down})

    def _settle(self, name: str) -> None:
        quiet_since = time.monotonic()
        ends = quiet_since + PATIENCE
        while time.monotonic() - quiet_since < QUIET:
            self._turn()
            if self.window.session is not None and self.window.session.jobs._running:
                quiet_since = time.monotonic()
            if time.monotonic() > ends:
                raise TimeoutError(f"{name} is still loading")

    def _until(self, done: Any, otherwise: str) -> None:
        ends = time.monotonic() + PATIENCE
        while not done():
            self._turn()
            if time.monotonic() > ends:
                raise TimeoutError(otherwise)

    def _turn(self) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(10)


def main(profile: str, login: str, case: str, folder: str) -> int:
    """Open the window, walk, close it as a person would, and tell."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui import start
    from ui.shell.window import DeskWindow

    listener = Listener()
    logging.getLogger().addHandler(listener)
    begun = DeskWindow.begin
    walkers: list[Walker] = []

    def begin(self: DeskWindow) -> None:
        begun(self)
        if not walkers:
            walkers.append(Walker(self, UUID(case), Path(folder)))
            QTimer.singleShot(0, walk)

    def walk() -> None:
        try:
            walkers[0].walk()
        finally:
            walkers[0].window.close()
            QApplication.quit()

    DeskWindow.begin = begin  # type: ignore[method-assign]
    status = start.main(["--profile", profile, "--user", login, "--remembered"])
    sys.stdout.write(json.dumps({"pages": walkers[0].pages if walkers else {}, "log": listener.lines}) + "\n")
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
