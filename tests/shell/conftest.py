"""The shell's tests run dressed; complaints of the offscreen platform are no news."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.shell.language import speak
from ui.widgets import theme


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform has no window manager to hint to and no keyboard to grab, and says so each time."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    speak("en")
