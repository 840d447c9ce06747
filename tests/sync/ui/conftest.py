"""Pages of sync run dressed, in front of the desks of the sync tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.sync.desks import Desk
from tests.sync.ui.places import CentreSeat, HeldLanes, Window
from ui.shell.jobs import InlineLanes
from ui.shell.language import speak
from ui.widgets import theme

OpenWindow = Callable[..., Window]


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    speak("en")


@pytest.fixture
def open_window() -> Iterator[OpenWindow]:
    """Give a function that puts a window in front of a desk; `held` keeps the network's work back."""
    opened: list[Window] = []

    def make(desk: Desk, *, held: bool = False) -> Window:
        opened.append(Window(CentreSeat(desk), HeldLanes() if held else InlineLanes()))
        return opened[-1]

    yield make
    for window in opened:
        window.close()
