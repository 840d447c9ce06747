"""The extent of a replica: what this desk holds of what its person may see.

Open cases and those closed since a date, in the branches that are the person's (a lead's: those chosen), cases given to
them, and older ones brought here one by one. The centre narrows every answer to it by row security when a question
names the device (`app/central/sql/62_extent.sql`), so nothing here decides what belongs; this is only the note of what
the replica holds, to be compared with what the centre says it should. Decided against: a date that follows the
calendar. Cases would leave at midnight, and the digests of both sides would disagree until somebody noticed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection

from app.sync.state import device_of, note, read_state


@dataclass(frozen=True, slots=True)
class Extent:
    """What a replica holds; the default is everything that the person may see.

    `since`: cases closed before are not here. `branches`: a lead's further ones, out of those they `may` choose.
    `brought`: cases beyond all that, each with the instant since when (text).
    """

    cases: bool = True
    since: date | None = None
    branches: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()
    brought: Mapping[str, str] = field(default_factory=dict)

    def wider_than(self, held: Extent) -> bool:
        """Whether it holds cases that a replica of the extent `held` has nothing of, leaving brought ones aside."""
        earlier = held.since is not None and (self.since is None or self.since < held.since)
        return self.cases and (not held.cases or earlier or not self.branches <= held.branches)

    def text(self) -> str:
        """As it is noted."""
        return json.dumps(
            {
                "cases": self.cases, "from": self.since.isoformat() if self.since else None,
                "branches": sorted(self.branches), "may": sorted(self.may), "brought": dict(self.brought),
            }
        )  # fmt: skip


EVERYTHING = Extent()


def told_extent(told: Mapping[str, Any]) -> Extent:
    """An extent as the centre tells it."""
    since = told.get("from")
    return Extent(
        bool(told["cases"]), date.fromisoformat(since) if since else None, frozenset(told["branches"]),
        frozenset(told["may"]), {str(case): str(at) for case, at in told["brought"].items()},
    )  # fmt: skip


def noted_extent(connection: Connection) -> Extent | None:
    """What the replica holds; None while its centre never spoke of extents: everything, and no device is named."""
    text = read_state(connection).extent
    return told_extent(json.loads(text)) if text else None


def named(connection: Connection) -> str | None:
    """The device to name in questions, so that they are answered for what it holds; None asks for everything."""
    return device_of(connection)[0] if read_state(connection).extent else None


def take_note(connection: Connection, told: Extent | None) -> None:
    """Note what hello said: a replica that lacks what it should hold is built anew.

    What it should hold no more is not removed here (`holding.follow`).
    """
    held = noted_extent(connection)
    if told is None:
        if held is not None:
            note(connection, extent="", rebuild=True)
    elif held is None:
        note(connection, extent=EVERYTHING.text())
    elif told.wider_than(held):
        note(connection, rebuild=True)
