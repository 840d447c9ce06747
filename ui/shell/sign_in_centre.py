"""Coming in at a desk that has a centre: the first time takes as long as the first sync, and shows it.

A demo's own server is started first where it does not run. That it cannot be started keeps nobody out who was here
before: they work offline, as without a line.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.kernel.errors import Cancelled, DeskError
from ui.shell.syncing import Progress, Watching, progress_words

if TYPE_CHECKING:
    from app.desktop import Desktop, Seat
    from ui.shell.jobs import Lanes
    from ui.shell.sign_in import SignInPage

_log = logging.getLogger(__name__)


class Entry(QObject):
    """One attempt to come in, for the page that asks; its methods run on a worker."""

    def __init__(self, page: SignInPage, desktop: Desktop, lanes: Lanes) -> None:
        super().__init__(page)
        self._page, self._desktop, self._lanes = page, desktop, lanes
        self._cancelled = False
        page.cancel_asked.connect(self.cancel)

    def cancel(self) -> None:
        """Stop before the next block of rows; what was fetched is thrown away."""
        self._cancelled = True

    def sign_in(self, login: str, password: str) -> Seat:
        """Sign in; see `Desktop.sign_in` for what is raised. `Cancelled` when somebody pressed Cancel."""
        if self._desktop.centre is None:
            return self._desktop.sign_in(login, password)
        self._start_centre()
        return self._desktop.sign_in(login, password, watch=Watching(self._stopped, self._tell))

    def remembered(self, login: str) -> Seat:
        """Sign in somebody whom the key store remembers."""
        self._start_centre()
        return self._desktop.sign_in_remembered(login)

    def _start_centre(self) -> None:
        centre = self._desktop.centre
        if centre is None:
            return
        try:
            centre.ensure_running()
        except DeskError as error:
            _log.warning("the profile's own centre did not start: %s", error)

    def _stopped(self) -> None:
        if self._cancelled:
            raise Cancelled

    def _tell(self, progress: Progress) -> None:
        self._lanes.home(lambda: self._show(progress))

    def _show(self, progress: Progress) -> None:
        if isValid(self) and not self._cancelled:
            said = progress_words(self._desktop.wording, progress)
            self._page.coming(said, progress.done, progress.of)
