"""A profile laid over one file's header: where each column stands, and which words mean which keys. Made once per
file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.cases.codes import Channel
from app.cases.intake.profiles import KEYED, Column, Profile, Role, Words, folded
from app.kernel.errors import Refusal


@dataclass(frozen=True)
class Layout:
    """What reading a row of this file needs to know.

    `needed` are roles whose cell must say something; `places` has the place of each role that the header has;
    `tables` the keys behind folded words; `rest` the places that mean nothing to the profile; `channel` stands in
    where a row names none; `now` bounds the times of receipt; `writable` are the branches in which the person may make
    cases (None: any).
    """

    profile: Profile
    needed: frozenset[str]
    header: tuple[str, ...]
    places: Mapping[str, int]
    by_header: Mapping[str, int]
    tables: Mapping[str, Mapping[str, tuple[str, ...]]]
    rest: tuple[int, ...]
    channel: str
    now: datetime
    branches: frozenset[str]
    writable: frozenset[str] | None = None

    def column(self, role: Role) -> Column | None:
        """What the profile says about a role."""
        return self.profile.column.get(role)

    def default(self, role: Role) -> str:
        """What stands in for an empty cell of a role."""
        column = self.profile.column.get(role)
        return column.default if column is not None else ""

    def title(self, role: Role) -> str:
        """The header of a role as the file writes it, else as the profile names it first."""
        place = self.places.get(role)
        column = self.profile.column.get(role)
        return self.header[place].strip() if place is not None else column.headers[0] if column else role

    def text_at(self, cells: Sequence[Any], header: str) -> str:
        """The text under any header of the file, empty when there is none."""
        place = self.by_header.get(folded(header))
        return "" if place is None else as_text(cells[place])


def lay(
    profile: Profile,
    words: Words,
    header: Sequence[str],
    file: str,
    *,
    channel: Channel | None,
    now: datetime,
    branches: frozenset[str],
    writable: frozenset[str] | None = None,
) -> Layout:
    """Lay a profile over a header.

    Refused, once for the whole file: columns that are missing (`cases.feed_columns`) or there twice
    (`cases.feed_columns_twice`), and no channel anywhere (`cases.feed_channel`).
    """
    places = _places(profile, header, file)
    by_header = {folded(name): place for place, name in reversed(list(enumerate(header)))}
    used = {
        *places.values(),
        *(by_header.get(folded(name), -1) for one in profile.column.values() for name in one.join),
    }
    found = Layout(
        profile=profile,
        needed=frozenset(role for role, one in profile.column.items() if one.filled and not one.join),
        header=tuple(header),
        places=places,
        by_header=by_header,
        tables={role: words.of(role, profile.column[role]) for role in profile.column if role in KEYED},
        rest=tuple(place for place, name in enumerate(header) if place not in used and name.strip()),
        channel="" if channel is None else channel.value,
        now=now,
        branches=branches,
        writable=writable,
    )
    if not found.channel and "channel" not in places and not found.default("channel"):
        raise Refusal("cases.feed_channel", "channel")
    return found


def as_text(cell: Any) -> str:
    """A cell as text; nothing is the empty text."""
    if cell is None:
        return ""
    return cell if isinstance(cell, str) else str(cell)


def _places(profile: Profile, header: Sequence[str], file: str) -> dict[str, int]:
    by_name: dict[str, list[int]] = {}
    for place, name in enumerate(header):
        by_name.setdefault(folded(name), []).append(place)
    found: dict[str, int] = {}
    lacking: list[str] = []
    twice: list[str] = []
    for role, column in profile.column.items():
        places = [place for name in dict.fromkeys(map(folded, column.headers)) for place in by_name.get(name, [])]
        if places:
            found[role] = places[0]
        elif column.required:
            lacking.append(column.headers[0])
        if len(places) > 1:
            twice.append(" / ".join(header[place].strip() for place in places))
    if lacking:
        raise Refusal("cases.feed_columns", "file", file=file, columns=lacking)
    if twice:
        raise Refusal("cases.feed_columns_twice", "file", file=file, columns=twice)
    return found
