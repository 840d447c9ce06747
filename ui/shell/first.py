"""From nothing to the painted sign-in page: theme, language, one window per profile, the page.

Everything imported here is start-up time. So language and theme come from what the window remembers of the
settings in force last time; the settings themselves are read behind the painted page, and a difference is
put right when somebody signs in.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.shell.language import LANGUAGES, speak
from ui.shell.memory import Memory
from ui.shell.single import WindowGuard
from ui.shell.window import DeskWindow
from ui.widgets import theme

if TYPE_CHECKING:
    from app.desktop import Desktop


def show(
    application: QApplication,
    folder: Path,
    build: Callable[[], Desktop],
    *,
    login: str = "",
    remembered: bool = False,
) -> DeskWindow | None:
    """Dress the application and show the window of a profile; None when it already has one (said in one sentence)."""
    memory = Memory(folder / "window.json")
    look, language = str(memory.get("look", "light")), str(memory.get("language", "zh"))
    theme.apply(application, look if look in theme.THEMES else "light")
    speak(language if language in LANGUAGES else "zh")
    guard = WindowGuard(folder)
    if not guard.take():
        _say_second()
        return None
    window = DeskWindow(build, memory, login=login, remembered=remembered, hooks=True)
    window.guard = guard
    window.show()
    return window


def _say_second() -> None:
    from PySide6.QtWidgets import QMessageBox  # only for this

    sentence = QCoreApplication.translate(
        "Window", "This profile is already open in another window. Use that window, or close it first."
    )
    sys.stderr.write(sentence + "\n")
    if QApplication.platformName() not in ("offscreen", "minimal"):
        QMessageBox.information(None, QCoreApplication.translate("Window", "Mediation Desk"), sentence)
