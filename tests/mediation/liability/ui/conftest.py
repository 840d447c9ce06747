"""The tab over a real store, as those of cases, with hands over the same store."""

from __future__ import annotations

from tests.cases.ui.conftest import Room, _dressed, room, room_of

__all__ = ["Room", "_dressed", "room", "room_of"]
