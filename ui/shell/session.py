"""What exists while somebody is signed in: the context of the pages, the frame, the idle watch.

Locking keeps all of it; a change of language or theme keeps everything but the frame.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import resources
from app.kernel.errors import Fault
from app.kernel.settings import IDLE_MINUTES, LANGUAGE, THEME
from app.kernel.wording import Language, Wording
from app.sync.pauses import Pauses
from ui.cases.drop_watch import DropWatch
from ui.insight.watch import Watch
from ui.shell.changes import Changes
from ui.shell.context import Context
from ui.shell.customer import CustomerScreen
from ui.shell.frame import Frame
from ui.shell.idle import IdleWatch
from ui.shell.jobs import Jobs, Lane, Lanes
from ui.shell.jobs.trouble import Kind, Trouble
from ui.shell.language import speak, spoken
from ui.shell.live import stop_reading
from ui.shell.memory import Memory
from ui.shell.notices import Notices
from ui.shell.registry import Registry
from ui.shell.syncer import Syncer
from ui.widgets import theme
from ui.widgets.composition import commit_composition

if TYPE_CHECKING:
    from app.desktop import Seat
    from ui.shell.window import DeskWindow

FOREIGN_MS = 2000
"""How often the store is asked whether another process wrote to it, in milliseconds."""
AGAIN_S = 60.0
"""After how many seconds a disk that still refuses the drafts is told again."""


class Session:
    """One person at one desk, from signing in to closing."""

    def __init__(self, window: DeskWindow, seat: Seat, lanes: Lanes, registry: Registry | None = None) -> None:
        self.window = window
        self.seat = seat
        self.registry = registry or Registry()
        self.changes = Changes()
        self._dress()
        self.notices = Notices(seat.desktop.wording)
        self.jobs = Jobs(seat, lanes)
        self.jobs.troubled.connect(self.notices.trouble)
        self.memory = Memory(seat.desktop.profile.folder / f"window-{seat.actor.staff_id}.json")
        self.customer = CustomerScreen()
        self.idle = IdleWatch(seat.desktop.settings.get(IDLE_MINUTES))
        self.idle.idle.connect(window.lock)
        self._stop_telling = seat.store.subscribe(self._store_said)
        seat.store.drafts.on_fault = self._drafts_refused
        self._told_at = 0.0
        self._lanes = lanes
        seat.pauses = Pauses(self.idle.untouched)
        self.syncer = Syncer(seat, lanes, self.jobs, self.changes)
        self.watch = Watch(seat, self.jobs, self.changes)
        self.drop = DropWatch(seat, self.jobs, self.notices)
        self._version = -1
        self._own = 0
        self._asking = False
        self._down = False
        self._finished = False
        self._finishing = threading.Lock()
        self._foreign = QTimer()
        self._foreign.setInterval(FOREIGN_MS)
        self._foreign.timeout.connect(self._look_for_foreign)
        self.frame = self._frame()

    def begin(self) -> None:
        """Show what was open last time and begin to watch."""
        self.frame.restore()
        self.idle.start()
        self._foreign.start()
        self.syncer.start()
        self.watch.start()
        self.drop.start()

    def lock(self) -> None:
        """Lock the seat; what is being composed becomes text first."""
        commit_composition()
        self.idle.stop()
        self.seat.lock()

    def unlocked(self) -> None:
        """Go on where the person was; what was unlocked with may be a new password, which syncing waited for."""
        self.idle.start()
        if self.syncer.last is not None and not self.syncer.last.well:
            self.syncer.now()

    def screen_off(self) -> None:
        """Darken the customer's window too."""
        self.customer.dark(True)

    def screen_on(self) -> None:
        """Light the customer's window again."""
        self.customer.dark(False)

    def redress(self, language: Language | None = None, look: str | None = None) -> None:
        """Change language or theme while running: keep it in the settings and build the frame anew."""
        settings = self.seat.desktop.settings
        application = QApplication.instance()
        if language is not None and language is not spoken():
            settings.set(LANGUAGE, language.value)
            speak(language)
            words = wording(language)
            self.seat.desktop.wording = words
            self.notices.words = words
        if look is not None and isinstance(application, QApplication):
            settings.set(THEME, look)
            theme.apply(application, look)
        self.window.remember(self.seat)
        old = self.frame
        old.close_pages()
        self.frame = self._frame()
        self.window.replace_frame(self.frame)
        old.setParent(None)
        old.deleteLater()
        self.frame.restore()

    def may_close(self) -> bool:
        """Whether every page lets the window go."""
        return self.frame.may_close()

    def close(self) -> None:
        """Finish pages, write what was given, close the store."""
        self.put_down()
        self.finish()

    def put_down(self) -> None:
        """Let pages finish and stop watching: the part of closing that belongs to the window's thread."""
        if self._down:
            return
        self._down = True
        self.idle.stop()
        self._foreign.stop()
        self.syncer.stop()
        self.watch.stop()
        self.drop.stop()
        self.frame.close_pages()
        self.customer.close()
        self.jobs.stop()
        stop_reading(self.seat)
        self.memory.write()

    def finish(self) -> None:
        """Write what was given and close the store; waits, and may be called beside the window."""
        with self._finishing:
            if self._finished:
                return
            self._finished = True
            self.jobs.close()
            self._stop_telling()
            self.seat.store.drafts.on_fault = None
            self.seat.close()

    def _dress(self) -> None:
        # The sign-in page painted with what was in force last time; the settings may have changed since.
        settings = self.seat.desktop.settings
        application = QApplication.instance()
        if spoken() != settings.get(LANGUAGE):
            speak(Language(settings.get(LANGUAGE)))
        if theme.current().name != settings.get(THEME) and isinstance(application, QApplication):
            theme.apply(application, settings.get(THEME))

    def _frame(self) -> Frame:
        context = Context(
            seat=self.seat,
            jobs=self.jobs,
            changes=self.changes,
            notices=self.notices,
            memory=self.memory,
            customer=self.customer,
            words=self.seat.desktop.wording,
            clock=self.seat.desktop.clock,
            desk=self.seat.desktop,
            redress=self.redress,
            sync=self.syncer,
        )
        frame = Frame(context, self.registry)
        frame.lock_asked.connect(self.window.lock)
        frame.screen_off_asked.connect(self.window.screen_off)
        return frame

    def _store_said(self, changed: Mapping[str, frozenset[UUID]]) -> None:
        self._own += 1
        self.changes.tell(changed)

    def _drafts_refused(self, fault: Fault) -> None:
        """Say that what is typed does not reach the disk: heard on the drafts' own thread, every time they try."""
        now = time.monotonic()
        if now - self._told_at >= AGAIN_S or not self._told_at:
            self._told_at = now
            self._lanes.home(lambda: self.notices.trouble(Trouble(Kind.FAULT, fault)))

    def _look_for_foreign(self) -> None:
        if self._asking:
            return
        self._asking = True
        future = self._lanes.submit(Lane.READ, self.seat.store.data_version)
        future.add_done_callback(lambda done: self._lanes.home(lambda: self._compare(done)))

    def _compare(self, version: Future[int]) -> None:
        self._asking = False
        if version.cancelled() or version.exception() is not None:
            return  # a store that cannot be read says so at the next real question
        # Our own commits count too, and were told with their ids; only a change without one is another process's.
        before, self._version = self._version, version.result()
        own, self._own = self._own, 0
        if before not in (-1, self._version) and not own:
            self.changes.tell_all()


def wording(language: Language | None = None) -> Wording:
    """Load the wording of a language (default: the one spoken)."""
    return Wording.load(Path(resources.__file__).parent / "wording", language or spoken())
