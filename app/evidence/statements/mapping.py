"""Columns mapped by hand (手工对应列): what a person says that the columns of a file mean, as a layout.

The layout is one like the shipped ones: it names its columns by their headers, so that it fits the next file of the
same issuer even when columns moved; only a column whose header is empty or stands there twice is known by its number.
A file without a header can be read this way, but there is nothing by which the next one would be recognised.
"""

from __future__ import annotations

import hashlib
from collections import Counter as Tally
from collections.abc import Mapping as Given
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.evidence.kinds import FileKind, recognise
from app.evidence.statements.headers import map_columns
from app.evidence.statements.layout import Table
from app.evidence.statements.layouts import profile_of
from app.evidence.statements.lines import Statement
from app.evidence.statements.profiles import ROLES, Account, Common, DateOrder, Profile, Role, Sign, StatementProfiles
from app.evidence.statements.reading import put_together, sheets_of
from app.evidence.statements.tables import BOUNDS, Bounds, Row, Sheet
from app.evidence.statements.words import clean, normal
from app.kernel.errors import Refusal

BY_HAND = "by_hand"
"""The name of a mapping that was used once and not kept."""
_DAYS: frozenset[Role] = frozenset({"traded_on", "posted_on"})
_AMOUNTS: frozenset[Role] = frozenset({"amount", "amount_in", "amount_out"})


@dataclass(frozen=True, slots=True)
class Mapping:
    """What somebody says of one table: `sheet` by number, `header` as its row there (None: rows begin at once).

    `columns` gives a role to column numbers (from 0); `sign`, `date_order` and `currency` may be left to the content.
    """

    sheet: int = 0
    header: int | None = 0
    columns: Given[int, Role] = field(default_factory=dict)
    sign: Sign = "infer"
    date_order: DateOrder | None = None
    currency: str = ""
    account: Account = "card"

    @property
    def missing(self) -> tuple[str, ...]:
        """What it lacks before anything can be read: codes (text: `mapping.<code>`)."""
        roles = list(self.columns.values())
        found = []
        if not _DAYS & set(roles):
            found.append("no_day")
        if not _AMOUNTS & set(roles):
            found.append("no_amount")
        if len(set(roles)) < len(roles):
            found.append("role_twice")
        if "amount" in roles and {"amount_in", "amount_out"} & set(roles):
            found.append("amount_and_two")
        return tuple(found)


def name_of(title: str) -> str:
    """The name under which a layout with this title is kept: the same title, the same layout."""
    return f"own_{hashlib.sha256(normal(title).encode()).hexdigest()[:16]}"


def look_at_rows(path: Path, profiles: StatementProfiles, name: str, bounds: Bounds = BOUNDS) -> list[Sheet]:
    """The sheets of a file that is a table, as rows of text; refuses what reading would refuse, and OFX."""
    if recognise(path, name=name).kind is FileKind.OFX:
        raise Refusal("evidence.mapping_not_needed", "file", name=name)
    return sheets_of(path, profiles.common, name, bounds)


def guessed(sheets: Sequence[Sheet], table: tuple[int, Table] | None, common: Common) -> Mapping:
    """What to begin with: the table that was recognised, else the row that has most filled cells."""
    if table is not None:
        number, found = table
        columns = {index: role for role, index in found.columns.by_role.items()}
        profile = found.profile
        return Mapping(
            number, found.at, columns, profile.sign, profile.date_order, profile.currency, profile.account
        )  # fmt: skip
    best = max(
        ((_filled(row), -at, number) for number, sheet in enumerate(sheets) for at, row in enumerate(sheet.rows[:150])),
        default=(0, 0, 0),
    )
    number, at = best[2], -best[1]
    rows = sheets[number].rows if sheets else []
    known = map_columns(rows[at].cells, Profile(name=BY_HAND), common) if rows else None
    return Mapping(number, at, {index: role for role, index in known.by_role.items()} if known else {})


def layout_from(mapping: Mapping, sheet: Sheet, title: str, name: str = "") -> Profile:
    """The layout that a mapping describes, to be kept under a title.

    Raises `Refusal`: `evidence.mapping_incomplete`, `evidence.mapping_no_header` where the next file could not be
    recognised, `evidence.profile_malformed` with the reason.
    """
    _complete(mapping)
    cells = [] if mapping.header is None else [clean(cell) for cell in sheet.rows[mapping.header].cells]
    tally = Tally(normal(cell) for cell in cells if normal(cell))
    heads = [cell for cell in cells if normal(cell)]
    if not name and len(tally) < 2:
        raise Refusal("evidence.mapping_no_header", "title")
    named = {
        index: cells[index] for index in mapping.columns if index < len(cells) and tally[normal(cells[index])] == 1
    }
    columns: dict[str, list[str]] = {role: [] for role in ROLES}
    places: dict[str, int] = {}
    for index, role in mapping.columns.items():
        if index in named:
            columns[role] = [named[index]]
        else:
            places[role] = index
    described = {
        "name": name or name_of(title), "title": title, "account": mapping.account, "columns": columns,
        "places": places, "sign": mapping.sign, "date_order": mapping.date_order, "currency": mapping.currency,
    }  # fmt: skip
    if len(tally) >= 2:
        described["detect"] = {"headers": list(dict.fromkeys(heads))}
    return profile_of(described, title)


def read_mapped(
    sheets: Sequence[Sheet], mapping: Mapping, profiles: StatementProfiles, name: str, *, title: str, most: int = 0
) -> Statement:
    """Read the rows of one table as the mapping says, once; `most` stops after so many rows below the header.

    `title` says on screen that somebody mapped it. Raises `Refusal`: `evidence.mapping_incomplete`, and what reading
    refuses where no row can be understood.
    """
    if not 0 <= mapping.sheet < len(sheets):
        raise Refusal("evidence.mapping_incomplete", "columns", missing=["no_table"])
    sheet = sheets[mapping.sheet]
    profile = layout_from(mapping, sheet, title, BY_HAND)
    rows = sheet.rows
    at = mapping.header
    if at is None:
        # Something has to stand where a header would.
        rows, at = [Row(0, ()), *rows], 0
    if most:
        rows = rows[: at + 1 + most]
    pinned = Sheet(sheet.name, list(rows), sheet.numeric)
    columns = map_columns(rows[at].cells, profile, profiles.common)
    return put_together([(pinned, Table(profile, at, columns))], profiles, name)


def _complete(mapping: Mapping) -> None:
    if mapping.missing:
        raise Refusal(
            "evidence.mapping_incomplete", "columns", missing=[("mapping_lack", one) for one in mapping.missing]
        )


def _filled(row: Row) -> int:
    """How much a row looks like a header: its filled cells, those without digits twice."""
    said = [cell for cell in row.cells if cell.strip()]
    return len(said) + sum(not any(char.isdigit() for char in cell) for cell in said)
