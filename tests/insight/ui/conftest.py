"""A dressed application, and the page of warnings on the real store."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.actor import Actor
from tests.interviews.ui.conftest import _dressed, context_of, settle
from ui.insight.page import WarningsPage
from ui.shell.context import Context

__all__ = ["OpenPage", "_dressed", "context_of", "settle"]

OpenPage = Callable[..., WarningsPage]


@pytest.fixture
def open_page(qtbot: QtBot, context_of: Callable[[Actor], Context]) -> OpenPage:
    """Give a function that opens the page in the window of a branch PC."""

    def make(actor: Actor, **args: object) -> WarningsPage:
        page = WarningsPage(context_of(actor))
        qtbot.addWidget(page)
        page.resize(1234, 610)
        page.show()
        page.opened(**args)
        settle(page)
        return page

    return make
