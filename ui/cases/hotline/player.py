"""Playing a recording through QtMultimedia, which comes with PySide6-Addons and is optional: loaded when asked for.

Without it the page says so in a sentence and everything else works; marks can be set by place on the time line. What is
played are plain samples that the child decoded (`sound_child`), in memory: a decrypted copy on disk would outlive the
page, and a foreign file is never decoded where the keys of the store are. Without a sound device the place moves on in
silence, and the panel says that it does.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

from PySide6.QtCore import QLoggingCategory, QObject, QUrl

from ui.cases.hotline.in_memory import InMemory

RATES = (0.75, 1.0, 1.25, 1.5, 2.0)
_AT_END_MS = 20
_QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg=false\nqt.multimedia.ffmpeg.*=false"
"""What the back end says of libraries that a desk does not need; it would stand in every log."""


class Player(Protocol):
    """What the panel asks of a player; times are milliseconds."""

    silent: bool
    """Whether this machine has no sound device."""

    def load(self, wav: bytes) -> None:
        """Take a recording as plain samples."""

    def play(self) -> None:
        """Begin or go on; from the beginning when it stands at the end."""

    def pause(self) -> None:
        """Stand still."""

    def seek(self, ms: int) -> None:
        """Go to a place."""

    def rate(self, times: float) -> None:
        """Play slower or faster."""

    def volume(self, percent: int) -> None:
        """Play softer or louder, 0 to 100."""

    def close(self) -> None:
        """Let the sound device and the bytes go."""


def make_player(
    parent: QObject, moved: Callable[[int], None], stood: Callable[[bool], None], failed: Callable[[str], None]
) -> Player:
    """A player that tells where it is, whether it plays, and what went wrong; the add-on is there."""
    return _QtPlayer(parent, moved, stood, failed)


class _QtPlayer:
    def __init__(
        self,
        parent: QObject,
        moved: Callable[[int], None],
        stood: Callable[[bool], None],
        failed: Callable[[str], None],
    ) -> None:
        QLoggingCategory.setFilterRules(_QUIET)
        media: Any = import_module("PySide6.QtMultimedia")
        self.silent: bool = media.QMediaDevices.defaultAudioOutput().isNull()
        self._player: Any = media.QMediaPlayer(parent)
        self._sound: Any = media.QAudioOutput(parent)
        self._player.setAudioOutput(self._sound)
        playing = media.QMediaPlayer.PlaybackState.PlayingState
        self._ended = media.QMediaPlayer.MediaStatus.EndOfMedia
        self._bytes: InMemory | None = None
        self._player.positionChanged.connect(lambda ms: moved(int(ms)))
        self._player.playbackStateChanged.connect(lambda state: stood(state == playing))
        self._player.errorOccurred.connect(lambda _error, text: failed(str(text)))

    def load(self, wav: bytes) -> None:
        self._bytes = InMemory(wav, "wav")
        self._player.setSource(self._bytes.url)

    def play(self) -> None:
        if self._player.mediaStatus() == self._ended or self._player.position() >= self._player.duration() - _AT_END_MS:
            self._player.setPosition(0)
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def seek(self, ms: int) -> None:
        self._player.setPosition(ms)

    def rate(self, times: float) -> None:
        self._player.setPlaybackRate(times)

    def volume(self, percent: int) -> None:
        self._sound.setVolume(percent / 100)

    def close(self) -> None:
        # Signals first: what a player says while it goes concerns nobody any more.
        self._player.blockSignals(True)
        self._player.stop()
        self._player.setSource(QUrl())
        self._player.deleteLater()
        self._sound.deleteLater()
        if self._bytes is not None:
            self._bytes.close()
