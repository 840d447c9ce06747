"""The language of the widgets, switched while the program runs.

`resources/translations/<language>.qm` is compiled by `installer/dev.py` from the `.ts` files of the rooms; Qt maps it
into memory, so one file for all rooms costs nothing at the start. The window rebuilds its pages after a switch, so no
widget needs to translate itself anew. Source strings are English, and the English file is loaded too: it carries the
plurals. Qt's own words (dialogs, context menus) come from the files that Qt ships.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.kernel.wording import Language
from ui.widgets.theme.assets import TRANSLATIONS

_log = logging.getLogger(__name__)
_LOCALES = {Language.ZH: "zh_CN", Language.EN: "en"}


class _Installed:
    language = Language.ZH
    translators: list[QTranslator] = []


def speak(language: Language) -> None:
    """Switch the whole program to a language; a missing file leaves English and is logged."""
    for translator in _Installed.translators:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    _Installed.translators = []
    _Installed.language = language
    locale = _LOCALES[language]
    QLocale.setDefault(QLocale(locale))
    _install("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{locale}.qm")
    _install("rooms", str(TRANSLATIONS / f"{locale}.qm"))


def spoken() -> Language:
    """Return the language in force."""
    return _Installed.language


def _install(what: str, path: str) -> None:
    translator = QTranslator(QCoreApplication.instance())
    if translator.load(path):
        QCoreApplication.installTranslator(translator)
        _Installed.translators.append(translator)
    else:
        _log.info("no translation of %s for %s", what, _Installed.language)
