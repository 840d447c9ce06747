"""A film through its child: pictures where they are asked for, playing, and what is no film."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.evidence.kinds import FileKind
from app.evidence.preview.content import Content
from app.kernel.errors import DeskError
from tests.evidence.films import avi
from tests.evidence.previewing import content, needs_linux
from ui.evidence.shown.film_reader import Film, FilmFacts, can_show, command

pytestmark = pytest.mark.skipif(not can_show(), reason="the multimedia add-on is absent")
RED, BLUE = (200, 20, 20), (20, 20, 200)
WHOLE = avi([RED] * 5 + [BLUE] * 5)


class Told:
    """A film and what it said."""

    def __init__(self, data: bytes, *, program: tuple[str, ...] = ()) -> None:
        self.facts: FilmFacts | None = None
        self.error: DeskError | None = None
        self.images: list[tuple[QImage, int]] = []
        self.ended = 0
        seen: Content = content(data, FileKind.AVI, "监控.avi")
        self.film = Film(seen, QCoreApplication.instance() or QObject(), program=program)
        self.film.opened.connect(lambda facts: setattr(self, "facts", facts))
        self.film.failed.connect(lambda error: setattr(self, "error", error))
        self.film.pictured.connect(lambda image, at: self.images.append((image, at)))
        self.film.ended.connect(lambda: setattr(self, "ended", self.ended + 1))

    def close(self) -> None:
        """End it, and let Qt's side go here: what a collector finds later may be found in another thread."""
        self.film.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def is_red(self) -> bool:
        colour = self.images[-1][0].pixelColor(5, 5)
        return colour.red() > colour.blue()


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[Told]:
    """Give a film of a second in red and one in blue, opened."""
    found = Told(WHOLE)
    qtbot.waitUntil(lambda: bool(found.images) or found.error is not None, timeout=20_000)
    yield found
    found.close()


def test_pictures_stand_where_they_are_asked_for(told: Told, qtbot: QtBot) -> None:
    assert told.facts == FilmFacts(2000, sound=False)
    assert told.is_red()
    many = len(told.images)
    told.film.seek(1500)
    qtbot.waitUntil(lambda: len(told.images) > many, timeout=5_000)
    assert not told.is_red()
    told.film.play(0)
    qtbot.waitUntil(lambda: told.ended == 1, timeout=8_000)
    assert not told.is_red()
    assert told.error is None


@pytest.mark.parametrize("data", [b"RIFF\x00\x00\x00\x00AVI " + bytes(400), WHOLE[:60]])
def test_what_is_no_film_says_so(qtbot: QtBot, data: bytes) -> None:
    found = Told(data)
    qtbot.waitUntil(lambda: found.error is not None, timeout=20_000)
    assert found.error is not None
    assert found.error.code == "evidence.film_undecodable"
    found.close()


def test_a_child_that_dies_costs_a_sentence(qtbot: QtBot) -> None:
    found = Told(WHOLE, program=(sys.executable, "-c", "raise SystemExit(1)"))
    qtbot.waitUntil(lambda: found.error is not None, timeout=10_000)
    assert found.error is not None
    assert (found.error.code, found.error.params["name"]) == ("evidence.film_crashed", "监控.avi")
    found.close()


@needs_linux
def test_a_picture_too_large_for_the_child_costs_a_sentence(qtbot: QtBot) -> None:
    bomb = bytearray(WHOLE)
    at = bomb.find(b"strf") + 12
    bomb[at : at + 8] = (60_000).to_bytes(4, "little") * 2
    found = Told(bytes(bomb), program=tuple(command(1 << 30, 10)))
    qtbot.waitUntil(lambda: found.error is not None or bool(found.images), timeout=20_000)
    found.close()
    assert found.error is None or found.error.code.startswith("evidence.film_")
