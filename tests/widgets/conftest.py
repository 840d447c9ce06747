"""Every widget test runs in the light theme, as the program does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.widgets.stage import HELD
from ui.shell.language import speak
from ui.widgets import theme


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
