"""The window of the desk: sign-in, then the frame, the lock over it, and nothing else.

It paints the sign-in page before anything heavy is imported; then the composition root is built on a
worker, while the person types. Signing in, unlocking and building all go through the same lanes as the rest of
the program. Everything signed-in lives in `Session`, so that this file stays about windows.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.shell.garbage import Collector
from ui.shell.memory import Memory
from ui.shell.sign_in import SignInPage

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from app.desktop import Desktop, Seat
    from ui.shell.cover import Cover
    from ui.shell.crash import CrashDoor
    from ui.shell.jobs import ThreadLanes, Trouble
    from ui.shell.session import Session
    from ui.shell.sign_in_centre import Entry
    from ui.shell.single import WindowGuard

_SIZE = (1366, 728)


class DeskWindow(QWidget):
    """`build` makes the composition root on a worker; `login` is filled in; `remembered` signs in without asking;
    `hooks` takes over the exception hooks of the process, `guard` keeps a second window out (`second`)."""

    def __init__(
        self,
        build: Callable[[], Desktop],
        memory: Memory,
        *,
        login: str = "",
        remembered: bool = False,
        hooks: bool = False,
        guard: WindowGuard | None = None,
    ) -> None:
        super().__init__()
        self._hooks = hooks
        self._door: CrashDoor | None = None
        self._build = build
        self._memory = memory
        self._remembered = remembered
        self._desktop: Desktop | None = None
        self._lanes: ThreadLanes | None = None
        self._building = False
        self._held: tuple[str, str] | None = None
        self._guard = guard
        self.second = False
        self._collector = Collector(self)
        self.session: Session | None = None
        self.setWindowTitle(self.tr("Mediation Desk"))
        self.resize(*_SIZE)
        self.stack = QStackedWidget()
        self.cover: Cover | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.sign_in = self._sign_in_page(
            SignInPage(
                login or memory.get("login", ""),
                note=self.tr("After the first time, signing in works without the network."),
            )
        )
        self.sign_in.painted.connect(self.begin)

    # ------------------------------------------------------------------ signing in

    def begin(self) -> None:
        """Load what is heavy, now that the person sees the page."""
        if self._lanes is None:
            from ui.shell.jobs import ThreadLanes
            from ui.widgets import theme

            self._lanes = ThreadLanes()
            self.setWindowIcon(theme.icon("mediation", "accent"))
            if self._hooks:
                self._open_crash_door()
            if self._guard is None:
                self._begin_building()
            else:
                self.work(self._guard.take, self._guarded, self._not_built)

    def _built(self, desktop: Desktop) -> None:
        from app.kernel.settings import USER

        self._desktop = desktop
        if not self.sign_in.login.text():
            self.sign_in.login.setText(desktop.settings.get(USER))
        held, self._held = self._held, None
        if held is not None:
            self._open(*held)
        elif self._remembered and self.sign_in.login.text():
            login = self.sign_in.login.text()
            self.sign_in.busy(True)
            entry = self._entry(desktop)
            self.work(lambda: entry.remembered(login), self._opened, self._refused)

    def _not_built(self, error: BaseException) -> None:
        # Asked again with the next attempt to sign in: a full disk or a broken setting may be mended meanwhile.
        self._held = None
        self._building = False
        self._tell(error)

    def _open_crash_door(self) -> None:
        from ui.shell.crash import CrashDoor

        self._door = CrashDoor()
        self._door.troubled.connect(self._crashed)
        self._door.open()

    def _crashed(self, trouble: Trouble) -> None:
        if self.session is not None:
            self.session.notices.trouble(trouble)
        else:
            self._tell(trouble.error)

    def _guarded(self, alone: bool) -> None:
        if alone:
            self._begin_building()
            return
        sentence = self.tr("This profile is already open in another window. Use that window, or close it first.")
        sys.stderr.write(sentence + "\n")
        self._guard = None
        self.second = True
        self.sign_in.refuse(sentence)

    def _begin_building(self) -> None:
        if self._lanes is not None and not self._building:
            self._building = True
            self.work(self._build, self._built, self._not_built)

    def _asked(self, login: str, password: str) -> None:
        self.sign_in.busy(True)
        if self.session is not None:
            seat = self.session.seat
            self.work(lambda: seat.unlock(password), lambda _none: self._unlocked(), self._refused)
        elif self._desktop is None:
            # Typed faster than the store loads: kept, and used when it is there.
            self._held = (login, password)
            self._begin_building()
        else:
            self._open(login, password)

    def _open(self, login: str, password: str) -> None:
        if self._desktop is not None:
            entry = self._entry(self._desktop)
            self.work(lambda: entry.sign_in(login, password), self._opened, self._refused)

    def _entry(self, desktop: Desktop) -> Entry:
        from ui.shell.sign_in_centre import Entry

        return Entry(self.sign_in, desktop, self._running_lanes())

    def _opened(self, seat: Seat) -> None:
        from ui.shell.session import Session

        self.remember(seat)
        self.session = Session(self, seat, self._running_lanes())
        # The language of the settings may be another than the one of the last start.
        self.setWindowTitle(self.tr("Mediation Desk"))
        self.sign_in.clear()
        self.stack.addWidget(self.session.frame)
        self.stack.setCurrentWidget(self.session.frame)
        self.session.begin()

    def remember(self, seat: Seat) -> None:
        """Keep login, language and theme for the next start, which paints before settings are read."""
        from app.kernel.settings import LANGUAGE, THEME

        settings = seat.desktop.settings
        self._memory.put("login", seat.actor.login)
        self._memory.put("language", settings.get(LANGUAGE))
        self._memory.put("look", settings.get(THEME))

    def _refused(self, error: BaseException) -> None:
        from ui.shell.jobs.trouble import seconds_to_wait

        if wait := seconds_to_wait(error):
            self.sign_in.wait(wait, self._words(error)[0])
        else:
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        self.sign_in.wrong(*self._words(error))

    def _words(self, error: BaseException) -> tuple[str, str]:
        from ui.shell.sign_in_words import told

        return told(error, self._desktop)

    # ------------------------------------------------------------------ lock, cover, close

    def lock(self) -> None:
        """Cover everything with the lock page; work under way goes on."""
        if self.session is None or self.session.seat.locked:
            return
        self.session.lock()
        self.sign_in = self._sign_in_page(
            SignInPage(self.session.seat.actor.login, locked_name=self.session.seat.actor.name)
        )
        if self._lanes is not None:
            from ui.shell.handover import HandOver

            HandOver(self.sign_in, self.session, self._lanes, self._handed_over)

    def _handed_over(self, told: str) -> None:
        if self.session is not None:
            self.stack.removeWidget(self.session.frame)
            self.session.frame.deleteLater()
            self.session = None
            self.sign_in = self._sign_in_page(SignInPage(told=told))

    def _unlocked(self) -> None:
        if self.session is not None:
            self.stack.setCurrentWidget(self.session.frame)
            self.session.unlocked()

    def screen_off(self) -> None:
        """Blacken the window (and the customer's) until a key is pressed."""
        from ui.shell.cover import Cover

        if self.cover is None:
            self.cover = Cover(self)
            self.cover.lifted.connect(self._screen_on)
        self.cover.drop()
        if self.session is not None:
            self.session.screen_off()

    def _screen_on(self) -> None:
        if self.session is not None:
            self.session.screen_on()

    def replace_frame(self, frame: QWidget) -> None:
        """Show a frame built anew (language or theme changed)."""
        self.stack.addWidget(frame)
        self.stack.setCurrentWidget(frame)
        self.setWindowTitle(self.tr("Mediation Desk"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is open, write what was given, close the store."""
        if self.session is not None:
            if not self.session.may_close():
                event.ignore()
                return
            self.session.close()
            self.session = None
        self.sign_in.cancel_asked.emit()
        if self._lanes is not None:
            self._lanes.close()
        if self._door is not None:
            self._door.close()
        if self._guard is not None:
            self._guard.free()
        self._memory.write()
        super().closeEvent(event)

    # ------------------------------------------------------------------ inside

    def work(self, fn: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[BaseException], None]) -> None:
        """Run `fn` on a worker and come back with its result or its error."""
        from ui.shell.jobs import Lane

        lanes = self._running_lanes()

        def come_home() -> None:
            error = future.exception()
            if error is not None:
                failed(error)
            else:
                done(future.result())

        future = lanes.submit(Lane.LONG, fn)
        future.add_done_callback(lambda _future: lanes.home(come_home))

    def _running_lanes(self) -> ThreadLanes:
        if self._lanes is None:
            raise RuntimeError("no work before the first paint")
        return self._lanes

    def _sign_in_page(self, page: SignInPage) -> SignInPage:
        old = getattr(self, "sign_in", None)
        if isinstance(old, SignInPage):
            self.stack.removeWidget(old)
            old.deleteLater()
        page.asked.connect(self._asked)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.first_field().setFocus()
        return page
