"""The language of the widgets, switched while the program runs.

`resources/translations/<language>.qm` is compiled by `installer/dev.py` from the `.ts` files of the rooms; Qt maps it
into memory, so one file for all rooms costs nothing at the start. The window rebuilds its pages after a switch, so no
widget needs to translate itself anew. Source strings are English, and the English file is loaded too: it carries the
plurals. Qt's own words (dialogs, context menus) come from the files that Qt ships.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui.widgets.theme.assets import TRANSLATIONS

if TYPE_CHECKING:
    from app.kernel.wording import Language

_LOCALES = {"zh": "zh_CN", "en": "en"}
LANGUAGES = tuple(_LOCALES)


class _Installed:
    language = "zh"
    translators: list[QTranslator] = []


def speak(language: Language | str) -> None:
    """Switch the whole program to a language (zh or en); a missing file leaves English and is logged."""
    hush()
    _Installed.language = str(language)
    locale = _LOCALES[str(language)]
    QLocale.setDefault(QLocale(locale))
    _install("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{locale}.qm")
    _install("rooms", str(TRANSLATIONS / f"{locale}.qm"))


def hush() -> None:
    """Take every translation away: what stands in the source is shown."""
    for translator in _Installed.translators:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    _Installed.translators = []


def spoken() -> Language:
    """Return the language in force."""
    from app.kernel.wording import Language  # not before the sign-in window has painted

    return Language(_Installed.language)


def _install(what: str, path: str) -> None:
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(path):
        QCoreApplication.installTranslator(translator)
        _Installed.translators.append(translator)
    else:
        import logging  # not before the sign-in window has painted

        logging.getLogger(__name__).info("no translation of %s for %s", what, _Installed.language)
