"""The shell's tests run dressed; complaints of the offscreen platform are no news."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.shell.language import speak
from ui.widgets import theme


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    speak("en")
