"""A dressed application, the knowledge page on the real store, and a sitting with its panel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.kernel.actor import Actor
from tests.interviews.conftest import Sitting
from tests.interviews.ui.conftest import (
    _dressed,
    case_id,
    context_of,
    make_tab,
    settle,
    sitting,
)
from ui.knowledge.page import KnowledgePage
from ui.shell.context import Context

__all__ = ["Sitting", "_dressed", "case_id", "context_of", "make_tab", "settle", "sitting"]

OpenPage = Callable[..., KnowledgePage]


@pytest.fixture
def open_page(qtbot: QtBot, context_of: Callable[[Actor], Context]) -> OpenPage:
    """Give a function that opens the page in the window of a branch PC."""

    def make(actor: Actor, **args: object) -> KnowledgePage:
        page = KnowledgePage(context_of(actor))
        qtbot.addWidget(page)
        page.resize(1234, 610)
        page.show()
        page.opened(**args)
        settle(page)
        return page

    return make
