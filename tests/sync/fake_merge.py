"""The centre's three-way merge, written a second time and simply, on rows in wire form.

It shares nothing with the desk's code but the declared merge classes: a test that compares desk and centre must not
compare a thing with itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from app.store.base import Merge, captured_tables

KEPT_AT_INSERT = frozenset({"id", "version", "home_branch", "branch_id", "created_at"})


class RefusedError(Exception):
    """A business refusal: code and parameters."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def merge_class(table: str, name: str) -> Merge | None:
    found = captured_tables()[table].__table__.c[name].info.get("merge")
    return Merge(found) if found is not None else None


def merged(
    table: str,
    theirs: Mapping[str, Any],
    base: Mapping[str, Any],
    mine: Mapping[str, Any],
    conflict: Callable[[str, Any, Any, Any], None],
) -> dict[str, Any]:
    """The fields to set; conflicts are told to `conflict(field, base, theirs, mine)`."""
    fresh: dict[str, Any] = {}
    for name, wanted in mine.items():
        there, was = theirs.get(name), base.get(name)
        if there == wanted:
            continue
        if there == was:
            fresh[name] = wanted
            continue
        kind = merge_class(table, name)
        if kind is Merge.SERVER_ORDER:
            fresh[name] = wanted
        elif kind is Merge.SET:
            fresh[name] = _sets(was, there, wanted)
        elif kind is Merge.GUARDED:
            conflict(name, was, there, wanted)
        elif kind is Merge.COMMAND:
            raise RefusedError("sync.moved_on", table=table, field=name, base=was, theirs=there, mine=wanted)
        else:
            raise RefusedError("sync.append_changed", table=table, field=name)
    return {name: value for name, value in fresh.items() if value != theirs.get(name)}


def _sets(base: str | None, theirs: str | None, mine: str | None) -> str:
    was, there, wanted = (json.loads(text) if text else [] for text in (base, theirs, mine))
    kept = [one for one in there if one in wanted or one not in was]
    kept += [one for one in wanted if one not in was and one not in there]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
