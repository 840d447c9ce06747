"""From nothing to the painted sign-in page: theme, language, one window per profile, the page.

Everything imported here is start-up time. So language and theme come from what the window remembers of the
settings in force last time; the settings themselves are read behind the painted page, and a difference is
put right when somebody signs in.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

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
) -> DeskWindow:
    """Dress the application and show the window of a profile."""
    memory = Memory(folder / "window.json")
    look, language = str(memory.get("look", "light")), str(memory.get("language", "zh"))
    theme.apply(application, look if look in theme.THEMES else "light", styled=True)
    speak(language if language in LANGUAGES else "zh")
    guard = WindowGuard(folder)
    window = DeskWindow(build, memory, login=login, remembered=remembered, hooks=True, guard=guard)
    window.show()
    return window
