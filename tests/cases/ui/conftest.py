"""Pages of cases over a real store: jobs run at once, a navigator notes where a page led."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.cases.desk import WalkIn, register_walk_in
from app.desktop import Seat
from app.kernel.actor import Actor
from app.kernel.clock import FixedClock
from app.kernel.wording import Language, Wording
from app.store.base import Row
from app.store.session import DeskSession
from app.store.store import Store
from tests.helpers.house import Actors
from ui.shell.changes import Changes
from ui.shell.context import Context
from ui.shell.jobs import InlineLanes, Jobs
from ui.shell.language import speak
from ui.shell.memory import Memory
from ui.shell.notices import Notice, Notices
from ui.shell.page import Page
from ui.widgets import theme
from ui.widgets.theme.assets import RESOURCES

P = TypeVar("P", bound=Page)
T = TypeVar("T")


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    speak(Language.EN)


class Goings:
    """A navigator that only notes where a page led."""

    def __init__(self) -> None:
        self.went: list[tuple[str, dict[str, Any]]] = []
        self.opened: list[tuple[UUID, str, dict[str, Any]]] = []

    def go(self, name: str, **args: Any) -> None:
        """Note a page."""
        self.went.append((name, args))

    def open_case(self, case_id: UUID, label: str = "", tab: str = "", **args: Any) -> None:
        """Note a case."""
        del label
        self.opened.append((case_id, tab, args))

    def close_case(self, case_id: UUID) -> None:
        """Nothing is open here."""

    def back(self) -> None:
        """There is nowhere to go back to."""


class Room:
    """Makes pages for one person and keeps what they said and where they led."""

    def __init__(self, qtbot: QtBot, seat: Seat, clock: FixedClock) -> None:
        self.qtbot = qtbot
        self.seat = seat
        self.goings = Goings()
        self.said: list[Notice] = []
        self.memory = Memory(None)
        words = Wording.load(RESOURCES / "wording", Language.EN)
        self.notices = Notices(words)
        self.notices.said.connect(self.said.append)
        self.changes = Changes(0)
        jobs = Jobs(seat, InlineLanes())
        jobs.troubled.connect(self.notices.trouble)
        self.context = Context(
            seat=seat,
            jobs=jobs,
            changes=self.changes,
            notices=self.notices,
            memory=self.memory,
            words=words,
            navigator=self.goings,
            clock=clock,
        )
        self._stop = seat.store.subscribe(self.changes.tell)

    @property
    def actor(self) -> Actor:
        """Who sits here."""
        return self.seat.actor

    def page(self, kind: type[P], **args: Any) -> P:
        """Make a page, show it at the size of a branch PC, open it."""
        made = kind(self.context)
        made.resize(1234, 560)
        self.qtbot.addWidget(made)
        made.show()
        made.opened(**args)
        return made

    def press(self, page: Page, sequence: str) -> None:
        """Call a key that a page offers."""
        offered = page.keys()
        next(key for key in offered if key.sequence == sequence).call()

    def news(self) -> None:
        """Deliver what the store told."""
        self.changes.deliver()

    def close(self) -> None:
        """Hear no more of the store."""
        self._stop()


@pytest.fixture
def room_of(qtbot: QtBot, sign_in: Callable[[str], Seat], clock: FixedClock) -> Iterator[Callable[[str], Room]]:
    """Give a function that makes the room of a login."""
    rooms: list[Room] = []

    def enter(login: str) -> Room:
        rooms.append(Room(qtbot, sign_in(login), clock))
        return rooms[-1]

    yield enter
    for one in rooms:
        one.close()


@pytest.fixture
def room(room_of: Callable[[str], Room]) -> Room:
    """Give the room of the mediator."""
    return room_of("lixue")


class Cases:
    """Makes cases at the window, some days ago if asked."""

    def __init__(self, store: Store, actors: Actors, clock: FixedClock) -> None:
        self.store, self.actors, self.clock = store, actors, clock

    def new(self, name: str = "李小华", days_ago: int = 0, **more: Any) -> UUID:
        """Register a case received `days_ago`."""
        self.clock.move(-timedelta(days=days_ago))
        given = {"phone": "13800138000", "narrative": "年费争议，要求退还。", "amount": "300", **more}
        with self.store.action(self.actors.counter, "cases.register") as session:
            made = register_walk_in(session, WalkIn(name=name, **given)).id
        self.clock.move(timedelta(days=days_ago))
        return made

    def set(self, kind: type[Row], row_id: UUID, **values: object) -> None:
        """Set columns of a row as no desk would, to begin a test further on."""

        def change(session: DeskSession) -> None:
            row = session.found(kind, row_id)
            for name, value in values.items():
                setattr(row, name, value)

        self.do(change)

    def do(self, fn: Callable[[DeskSession], T], actor: Actor | None = None) -> T:
        """Carry out one action (the mediator's unless told otherwise)."""
        with self.store.action(actor or self.actors.mediator, "test") as session:
            return fn(session)

    def read(self, fn: Callable[[DeskSession], T], actor: Actor | None = None) -> T:
        """Read something."""
        with self.store.read(actor or self.actors.mediator) as session:
            return fn(session)


@pytest.fixture
def cases(desk_store: Store, actors: Actors, clock: FixedClock) -> Cases:
    """Give the maker of cases."""
    return Cases(desk_store, actors, clock)


def texts_of(root: QWidget) -> list[str]:
    """Every text of labels and buttons that are shown below a widget."""
    # Qt shows widgets that were put into a layout by an event of its own.
    QApplication.processEvents()
    found: list[str] = []
    for label in root.findChildren(QLabel):
        if label.isVisibleTo(root) and label.text():
            found.append(label.text())
    for button in root.findChildren(QAbstractButton):
        if button.isVisibleTo(root) and button.text():
            found.append(button.text())
    return found
