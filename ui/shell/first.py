"""From nothing to the painted sign-in page: theme, language, one window per profile, the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.kernel.errors import Refusal
from app.kernel.settings import LANGUAGE, THEME, USER, Profile, Settings, machine_settings_file
from app.kernel.wording import Language
from ui.shell.language import speak
from ui.shell.single import WindowGuard
from ui.shell.window import DeskWindow, profile_memory
from ui.widgets import theme

if TYPE_CHECKING:
    from app.desktop import Desktop


@dataclass(frozen=True, slots=True)
class Look:
    """Language, theme and login to start with."""

    language: Language = Language.ZH
    theme: str = "light"
    login: str = ""

    @classmethod
    def of(cls, profile: Profile) -> Look:
        """Read the look of a profile; malformed settings are told by the composition root, on the page."""
        try:
            settings = Settings(profile.settings, machine_settings_file())
        except Refusal:
            return cls()
        return cls(Language(settings.get(LANGUAGE)), settings.get(THEME), settings.get(USER))


def show(
    application: QApplication,
    look: Look,
    profile: Profile,
    build: Callable[[], Desktop],
    *,
    login: str = "",
    remembered: bool = False,
) -> DeskWindow | None:
    """Dress the application and show its window; None when the profile already has one (said in one sentence)."""
    theme.apply(application, look.theme)
    speak(look.language)
    guard = WindowGuard(profile.folder)
    if not guard.take():
        _say_second()
        return None
    window = DeskWindow(
        build, profile_memory(profile.folder), login=login or look.login, remembered=remembered, hooks=True
    )
    window.guard = guard
    window.show()
    return window


def _say_second() -> None:
    import sys

    from PySide6.QtWidgets import QMessageBox

    sentence = QCoreApplication.translate(
        "Window", "This profile is already open in another window. Use that window, or close it first."
    )
    sys.stderr.write(sentence + "\n")
    if QApplication.platformName() not in ("offscreen", "minimal"):
        QMessageBox.information(None, QCoreApplication.translate("Window", "Mediation Desk"), sentence)
