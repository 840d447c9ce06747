"""Every widget test runs in the light theme, as the program does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.widgets.stage import HELD
from ui.shell.language import speak
from ui.widgets import theme


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform has no window manager to hint to and no keyboard to grab, and says so each time."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    speak("en")
    yield
    for window in HELD:
        window.close()
    HELD.clear()
