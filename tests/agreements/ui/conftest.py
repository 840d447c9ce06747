"""A dressed application, and a workbench on a case that is ready for an agreement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.codes import Status
from app.cases.desk import WalkIn, register_walk_in
from app.desktop import Desktop
from app.kernel.actor import Actor
from app.store.store import Store
from tests.helpers.house import Actors
from tests.shell.fakes import make_context
from ui.agreements.workbench import WorkbenchTab
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
        self.went.append((f"case:{label}:{tab}", {"case_id": case_id, **args}))

    def close_case(self, case_id: UUID) -> None:
        """Note a closed case."""
        self.went.append(("closed", {"case_id": case_id}))

    def back(self) -> None:
        """Note the way back."""
        self.went.append(("back", {}))


@pytest.fixture
def case_id(desk_store: Store, actors: Actors) -> UUID:
    """A case in drafting."""
    with desk_store.action(actors.counter, "cases.register") as session:
        made = register_walk_in(
            session,
            WalkIn(
                name="钱𫖯",
                phone="13900000000",
                card="6222020000001234",
                narrative="住院后未能按期还款。",
                amount="30000",
            ),
        )
        made.status = Status.DRAFTING
        made.owner_id = actors.mediator.staff_id
    return made.id


@pytest.fixture
def context_of(desk_store: Store, desktop: Desktop) -> Callable[[Actor], Context]:
    """Make the context of a person in front of the store."""

    def make(actor: Actor) -> Context:
        context = make_context(store=desk_store, actor=actor)
        context.desk, context.clock, context.navigator = desktop, desktop.clock, Wanderer()
        return context

    return make


@pytest.fixture
def bench(qtbot: QtBot, case_id: UUID, actors: Actors, context_of: Callable[[Actor], Context]) -> WorkbenchTab:
    """The tab of the case, opened by the mediator."""
    page = WorkbenchTab(context_of(actors.mediator))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    page.opened(case_id=case_id)
    return page
