"""Reading aloud through Qt's text to speech, when the machine has a voice; silence otherwise.

QtTextToSpeech comes with PySide6-Addons, which is optional, and a voice must be installed too. `available` says
whether the button makes sense at all.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from ctypes import CDLL
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QLoggingCategory, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_log = logging.getLogger(__name__)
_SLOWER = -0.2


class Reader(QObject):
    """Speaks one text at a time; `finished` fires when a text was read to its end.

    The voice is looked for when it is first asked about: loading speech takes a moment and may fail aloud.
    """

    finished = Signal()

    def __init__(self, find: Callable[[], QTextToSpeech | None] | None = None) -> None:
        super().__init__()
        self._find = find or _voice
        self._speaking = False

    @cached_property
    def _voice(self) -> QTextToSpeech | None:
        voice = self._find()
        if voice is not None:
            voice.stateChanged.connect(self._changed)
        return voice

    @property
    def available(self) -> bool:
        """Whether there is a voice."""
        return self._voice is not None

    def say(self, text: str) -> None:
        """Read a text aloud, stopping what is being read."""
        if self._voice is not None:
            self._voice.stop()
            self._speaking = True
            self._voice.say(text)

    def stop(self) -> None:
        """Be silent."""
        if self._speaking and self._voice is not None:
            self._voice.stop()
        self._speaking = False

    def _changed(self, state: QTextToSpeech.State) -> None:
        if self._voice is not None and state == self._voice.State.Ready and self._speaking:
            self._speaking = False
            self.finished.emit()


def _voice() -> QTextToSpeech | None:
    # The module brings QtMultimedia along, which tells every log of libraries that nobody here needs.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock" and _loadable(name)]
    if not engines:
        return None
    voice = QTextToSpeech(engines[0])
    if voice.state() == QTextToSpeech.State.Error:
        _log.info("no voice to read aloud with: %s", voice.errorString())
        return None
    chinese = QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    if chinese in voice.availableLocales():
        voice.setLocale(chinese)
    # A little slower than usual: the listener is often elderly.
    voice.setRate(_SLOWER)
    return voice


def _loadable(engine: str) -> bool:
    """Whether an engine's own library is there: Qt lists its plugin anyway, and complains aloud when it is not."""
    if engine != "speechd":
        return True
    try:
        CDLL("libspeechd.so.2")
    except OSError:
        _log.info("no voice to read aloud with: libspeechd.so.2 is missing (speech-dispatcher)")
        return False
    return True
