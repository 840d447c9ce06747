"""Find out what columns mean, from their headers.

A header names a role by a synonym; when none fits exactly, one that ends with a synonym does (本行信用卡交易日期).
Each column has one role, and roles are given out in the order in which they matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.evidence.statements.profiles import ROLES, Common, Profile, Role
from app.evidence.statements.words import normal

_UNIT = re.compile(r"^(?P<head>.+?)[(\[](?P<unit>[^()\[\]]{1,8})[)\]]$")
_AMOUNTS: frozenset[Role] = frozenset({"amount", "amount_in", "amount_out"})
# The counterparty has an account number, a balance and a currency of its own kind too (对方账号).
_EXACT_ONLY: frozenset[Role] = frozenset(
    {"card_tail", "balance", "direction", "status", "instalment", "instalment_count"}
)
_DATES: frozenset[Role] = frozenset({"traded_on", "posted_on"})


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column (from 0) has which role, and the currency that an amount's header names (金额(美元))."""

    by_role: dict[Role, int]
    currencies: dict[Role, str] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether lines can be read: a day, and an amount."""
        roles = self.by_role.keys()
        return bool(roles & _DATES) and bool(roles & _AMOUNTS)

    def cell(self, role: Role, cells: Sequence[str]) -> str:
        """The cell of a role, empty where the row ends before it or the role has no column."""
        index = self.by_role.get(role)
        return cells[index] if index is not None and index < len(cells) else ""


def map_columns(cells: Sequence[str], profile: Profile, common: Common) -> Columns:
    """Give roles to the cells of a header row."""
    names: dict[str, int] = {}
    units: dict[int, str] = {}
    for index, cell in enumerate(cells):
        name = normal(cell)
        if not name:
            continue
        names.setdefault(name, index)
        if (found := _UNIT.match(name)) and (unit := common.currency_words.get(found["unit"])):
            names.setdefault(found["head"], index)
            units[index] = unit
    given: dict[Role, int] = dict(profile.places)
    taken: set[int] = set(given.values())
    for exact in (True, False):
        for role in ROLES:
            if role in given or (not exact and role in _EXACT_ONLY):
                continue
            synonyms = profile.columns.get(role, common.columns.get(role, ()))
            column = _find(synonyms, names, taken, exact)
            if column is not None:
                given[role] = column
                taken.add(column)
    return Columns(given, {role: units[index] for role, index in given.items() if index in units})


def is_known_header(cell: str, common: Common) -> bool:
    """Whether a cell is a header that some role knows."""
    return normal(cell) in common.known_headers


def _find(synonyms: Sequence[str], names: dict[str, int], taken: set[int], exact: bool) -> int | None:
    for synonym in synonyms:
        wanted = normal(synonym)
        if exact:
            index = names.get(wanted)
            if index is not None and index not in taken:
                return index
        elif len(wanted) >= (2 if not wanted.isascii() else 6):
            for name, index in names.items():
                if index not in taken and len(name) <= len(wanted) + 8 and name.endswith(wanted):
                    return index
    return None
