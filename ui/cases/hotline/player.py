"""Playing a recording through QtMultimedia, which comes with PySide6-Addons and is optional: loaded when asked for.

Without it the page says so in a sentence and everything else works; marks can be set by place on the time line. The
bytes stay in memory: a decrypted copy on disk would outlive the page.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject

MOST_BYTES = 300_000_000


class Player(Protocol):
    """What the panel asks of a player; times are milliseconds."""

    def load(self, data: bytes) -> None:
        """Take a recording."""

    def play(self) -> None:
        """Begin or go on."""

    def pause(self) -> None:
        """Stand still."""

    def seek(self, ms: int) -> None:
        """Go to a place."""

    def close(self) -> None:
        """Let the sound device and the bytes go."""


def can_play() -> bool:
    """Whether the add-on is installed; asked without loading it."""
    return find_spec("PySide6.QtMultimedia") is not None


def make_player(
    parent: QObject, moved: Callable[[int], None], stood: Callable[[bool], None], failed: Callable[[str], None]
) -> Player | None:
    """A player that tells where it is, whether it plays, and what went wrong; None without the add-on."""
    if not can_play():
        return None
    return _QtPlayer(parent, moved, stood, failed)


class _QtPlayer:
    def __init__(
        self,
        parent: QObject,
        moved: Callable[[int], None],
        stood: Callable[[bool], None],
        failed: Callable[[str], None],
    ) -> None:
        from importlib import import_module

        media: Any = import_module("PySide6.QtMultimedia")
        self._player: Any = media.QMediaPlayer(parent)
        self._sound: Any = media.QAudioOutput(parent)
        self._player.setAudioOutput(self._sound)
        self._playing = media.QMediaPlayer.PlaybackState.PlayingState
        self._buffer: QBuffer | None = None
        self._player.positionChanged.connect(lambda ms: moved(int(ms)))
        self._player.playbackStateChanged.connect(lambda state: stood(state == self._playing))
        self._player.errorOccurred.connect(lambda _error, text: failed(str(text)))

    def load(self, data: bytes) -> None:
        self._buffer = QBuffer(self._player)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer)

    def play(self) -> None:
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def seek(self, ms: int) -> None:
        self._player.setPosition(ms)

    def close(self) -> None:
        self._player.stop()
        self._player.setSourceDevice(None)
        self._player.deleteLater()
        self._sound.deleteLater()
