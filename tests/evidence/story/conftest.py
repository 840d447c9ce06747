"""The mediator's whole window over a real store; pages are read by a reader that is at hand."""

from __future__ import annotations

import pytest

from app.kernel.settings import RECOGNITION
from tests.cases.ui.conftest import Room, _dressed, cases, room, room_of
from tests.evidence.story.hands import ReadyReader
from ui.evidence import recognising
from ui.shell.frame import Frame
from ui.shell.registry import Registry

__all__ = ["Room", "_dressed", "cases", "frame", "reader", "room", "room_of"]


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> ReadyReader:
    """Give the reader that stands for the engine."""
    found = ReadyReader()
    monkeypatch.setattr(recognising, "available", lambda: True)
    monkeypatch.setattr(recognising.Recognising, "make", lambda: found)
    return found


@pytest.fixture
def frame(room: Room, reader: ReadyReader) -> Frame:
    """Give the window, with its own preview's child, everything else at once."""
    assert reader.read_pages == []
    room.context.desk = room.seat.desktop
    room.seat.desktop.settings.set(RECOGNITION, True)
    made = Frame(room.context, Registry())
    room.qtbot.addWidget(made, before_close_func=lambda _frame: made.close_pages())
    made.resize(1366, 728)
    made.show()
    return made
