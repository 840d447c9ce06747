"""Handing the desk over: whoever locked it has gone, and somebody else wants to sign in (换人登录).

What was typed is on the disk before anything closes; when the disk does not take it, nobody is signed out. Then pages
finish, long work is told to stop, changes already given are written and the store is closed, all beside the window.
Signing a second person in beside a locked one was decided against: with two stores open at one desk nobody could tell
whose work a late answer belongs to.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from ui.shell.jobs import Lanes
    from ui.shell.session import Session
    from ui.shell.sign_in import SignInPage

_log = logging.getLogger(__name__)


class HandOver(QObject):
    """One hand-over from the lock page `page`; `done` is called with what the next person is told."""

    def __init__(self, page: SignInPage, session: Session, lanes: Lanes, done: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._lanes = lanes
        self._done = done
        self._warned: list[str] = []
        page.other_asked.connect(self.ask)

    def ask(self) -> None:
        """Begin; long work that is running is named first, and stopped when asked again."""
        running = self._session.jobs.titles
        if running and running != self._warned:
            self._warned = running
            self._page.wrong(
                self.tr("Still running: {0}.").format(" · ".join(running)),
                self.tr("Press “Another person” once more to stop it and hand the desk over."),
            )
            return
        self._page.closing()
        threading.Thread(target=self._keep, name="desk-handover").start()

    def _keep(self) -> None:
        kept = self._session.seat.store.drafts.flush()
        self._home(self._put_down if kept else self._refuse)

    def _refuse(self) -> None:
        self._page.wrong(
            self.tr("The disk does not take what was typed, so nobody was signed out."),
            self.tr("Make room on the disk and try again."),
        )

    def _put_down(self) -> None:
        self._session.put_down()
        # Not on a lane: all of them are waited for.
        threading.Thread(target=self._finish, name="desk-handover").start()

    def _finish(self) -> None:
        try:
            self._session.finish()
        except Exception:  # noqa: BLE001 - whatever the disk says, the desk must not stay closed
            # The pages are closed already, and everything given was committed before: the next person may come in.
            _log.exception("a seat did not close well")
        self._home(self._next)

    def _home(self, call: Callable[[], None]) -> None:
        # The window may be closed in between, and closes the session itself then.
        self._lanes.home(lambda: call() if isValid(self) else None)

    def _next(self) -> None:
        told = self.tr("{0} is signed out. Drafts and open cases are kept for the next time.")
        self._done(told.format(self._session.seat.actor.name))
