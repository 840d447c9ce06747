"""The page of live events on the real store, in the window of a branch PC."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.actor import Actor
from tests.interviews.ui.conftest import _dressed, context_of, settle
from ui.outreach.page import EventsPage
from ui.shell.context import Context

__all__ = ["_dressed", "context_of", "settle"]

OpenPage = Callable[..., EventsPage]


@pytest.fixture
def open_page(qtbot: QtBot, context_of: Callable[[Actor], Context]) -> OpenPage:
    """Give a function that opens the page as somebody."""

    def make(actor: Actor, **args: object) -> EventsPage:
        page = EventsPage(context_of(actor))
        qtbot.addWidget(page)
        page.resize(1234, 610)
        page.show()
        page.opened(**args)
        settle(page)
        return page

    return make
