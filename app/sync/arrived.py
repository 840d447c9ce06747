"""What a pull brought, folded: for every row the last thing that was said of it. Pure; `apply` writes it.

An entry carries the row as it is when its page is made, so a later page is never older than an earlier one. A case that
entered comes whole, and whole means that what it does not name is not there any more: rows of the case that lie here
from before go. A row that never was at the centre is no part of what it said, and stays.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.sync.wire import Key, Wire, known, plan_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a log as it was staged; `told` is the row, the whole case, or what left."""

    scope: str
    kind: str  # row | enter | leave
    key: Key
    told: Any

    @property
    def case(self) -> str | None:
        """The case that is moved as a whole, if it is one."""
        return None if self.kind == "row" else self.key[1]


def read_entry(scope: str, kind: str, key: Key, payload: str | None) -> Entry:
    """An entry from what was staged."""
    return Entry(scope, kind, key, None if payload is None else json.loads(payload))


class Arrived:
    """Folds entries in the order in which they came; `rows` has None for a row that may not be seen any more.

    `held` names the rows of each case that lie in the replica, `unsent` the rows that the centre never had.
    """

    def __init__(self, held: Mapping[str, Collection[Key]], unsent: Collection[Key]) -> None:
        self.rows: dict[Key, Wire | None] = {}
        self._held = held
        self._unsent = unsent
        self._came: defaultdict[str, set[Key]] = defaultdict(set)

    def read(self, entry: Entry) -> None:
        """Take note of one entry."""
        told = entry.told
        if entry.kind == "row":
            if known(entry.key[0]):
                self._put(entry.key, told)
        elif entry.kind == "leave":
            if told["row"] is None:
                self._leave(entry.key, told["gone"])
        elif told is None:
            # Handed to somebody else within its scope: look again, and it is out of reach.
            self._leave(entry.key, ())
        else:
            self.enter(entry.key[1], told)

    def enter(self, case: str, whole: Mapping[str, Iterable[Wire]]) -> None:
        """Take note of a case that came whole."""
        said = {(table, str(row["id"])): row for table, rows in whole.items() if known(table) for row in rows}
        for key in {*self._held.get(case, ()), *self._came[case]} - said.keys():
            if key not in self._unsent:
                self.rows[key] = None
        for key, row in said.items():
            self._put(key, row)

    def _leave(self, case: Key, gone: Iterable[Mapping[str, str]]) -> None:
        self.rows[case] = None
        for key in (*self._held.get(case[1], ()), *self._came[case[1]]):
            self.rows[key] = None
        for told in gone:
            if known(told["table"]):
                self.rows[told["table"], told["id"]] = None

    def _put(self, key: Key, row: Wire | None) -> None:
        self.rows[key] = row
        if row is not None and plan_of(key[0]).follows_case and row.get("case_id"):
            self._came[str(row["case_id"])].add(key)
