"""A dressed application, and an interview tab on a sitting that has just begun, on the real store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop import Desktop
from app.interviews import desk
from app.kernel.actor import Actor
from app.store.store import Store
from tests.helpers.house import Actors
from tests.interviews.conftest import Sitting
from tests.interviews.conftest import walk_in as register
from tests.shell.fakes import make_context
from ui.interviews.interview import InterviewTab
from ui.interviews.walk_in import WalkInPage
from ui.shell.context import Context
from ui.widgets import theme


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")


class Wanderer:
    """A navigator that notes where it was sent."""

    def __init__(self) -> None:
        self.went: list[tuple[str, dict[str, Any]]] = []

    def go(self, name: str, **args: Any) -> None:
        """Note a page."""
        self.went.append((name, args))

    def open_case(self, case_id: UUID, label: str = "", tab: str = "", **args: Any) -> None:
        """Note a case."""
        self.went.append((f"case:{tab}", {"case_id": case_id, "label": label, **args}))

    def close_case(self, case_id: UUID) -> None:
        """Note a closed case."""
        self.went.append(("closed", {"case_id": case_id}))

    def back(self) -> None:
        """Note the way back."""
        self.went.append(("back", {}))


@pytest.fixture
def context_of(desk_store: Store, desktop: Desktop) -> Iterator[Callable[[Actor], Context]]:
    """Make the context of a person in front of the store; commits are told to its pages, as in the program."""
    made: list[Context] = []
    stops: list[Callable[[], None]] = []

    def make(actor: Actor) -> Context:
        context = make_context(store=desk_store, actor=actor)
        context.desk, context.clock, context.navigator = desktop, desktop.clock, Wanderer()
        stops.append(desk_store.subscribe(context.changes.tell))
        made.append(context)
        return context

    yield make
    for stop in stops:
        stop()
    for context in made:
        context.customer.close()
    desk_store.drafts.flush()


@pytest.fixture
def case_id(desk_store: Store, actors: Actors) -> UUID:
    """A registered walk-in without an interview."""
    with desk_store.action(actors.counter, "cases.register") as session:
        return register(session)


@pytest.fixture
def make_tab(qtbot: QtBot) -> Callable[..., InterviewTab]:
    """Give a function that opens the tab of a case in a window of a branch PC."""

    def make(context: Context, case_id: UUID, **args: Any) -> InterviewTab:
        page = InterviewTab(context)
        qtbot.addWidget(page)
        page.resize(1234, 560)
        page.show()
        page.opened(case_id=case_id, **args)
        settle(page)
        while page.form.furnishing:
            QApplication.processEvents()
        return page

    return make


@pytest.fixture
def sitting(desk_store: Store, actors: Actors, case_id: UUID) -> Sitting:
    """An interview that has just begun."""
    with desk_store.action(actors.counter, "interviews.start") as session:
        interview = desk.start(session, case_id, place="一号窗口")
        return Sitting(desk_store, actors, case_id, interview.id)


@pytest.fixture
def tab(
    sitting: Sitting,
    actors: Actors,
    context_of: Callable[[Actor], Context],
    make_tab: Callable[..., InterviewTab],
) -> InterviewTab:
    """The tab of the sitting, opened by the clerk."""
    return make_tab(context_of(actors.counter), sitting.case_id)


@pytest.fixture
def make_page(qtbot: QtBot) -> Callable[..., WalkInPage]:
    """Give a function that opens the page in the window of a branch PC."""

    def make(context: Context, **args: Any) -> WalkInPage:
        page = WalkInPage(context)
        qtbot.addWidget(page)
        page.resize(1234, 600)
        page.show()
        page.opened(**args)
        settle(page)
        return page

    return make


@pytest.fixture
def page(actors: Actors, context_of: Callable[[Actor], Context], make_page: Callable[..., WalkInPage]) -> WalkInPage:
    """The page, opened by the clerk."""
    return make_page(context_of(actors.counter))


def settle(page: Any) -> None:
    """Deliver the news of what was committed, as the window does a moment later."""
    for _ in range(4):
        page.context.changes.deliver()
        QApplication.processEvents()


def wanderer(page: Any) -> Wanderer:
    """The navigator of a page."""
    return cast(Wanderer, page.navigator)
