"""The fast way in for many new rows: bound values and outbox text made in one pass per row.

`bulk_insert` must write exactly what a flush of the same objects would, rows and operations alike, at a fraction of
its cost: the mapping is looked at once per model, and each value is turned into its stored and its canonical form
together. A test holds both ways against each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Date, Enum, inspect

from app.store.base import Row
from app.store.types import Id, Instant, Json, instant_text, plain

_text_of = lru_cache(maxsize=1024)(instant_text)

_STORED = frozenset({str, int, bool, bytes, type(None)})
"""What the driver stores as it is. A float is never among it: money and rates have exact forms."""
_whole = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _encode(value: Any) -> str:
    """Encode plain values canonically; empty ones, which most lists are, without asking the encoder."""
    return _EMPTY[type(value)] if not value and type(value) in _EMPTY else _whole.encode(value)


_EMPTY: Mapping[type, str] = {list: "[]", dict: "{}"}


class BulkPlan:
    """How rows of one model are bound and written down; made once by `plan_of`."""

    def __init__(self, model: type[Row]) -> None:
        columns = [attribute.columns[0] for attribute in inspect(model).column_attrs]
        # In the order in which canonical JSON wants them: sorting what is sorted costs nothing.
        columns.sort(key=lambda column: str(column.key))
        self._names = tuple(str(column.key) for column in columns)
        self._known = frozenset(self._names)
        self._ids = self._of(columns, Id)
        self._instants = self._of(columns, Instant)
        self._days = self._of(columns, Date)
        self._json = self._of(columns, Json)
        self._keys = self._of(columns, Enum)
        given = [column for column in columns if column.default is not None]
        self._fixed = {str(one.key): one.default.arg for one in given if not one.default.is_callable}
        self._made = tuple((str(one.key), _maker(one)) for one in given if one.default.is_callable)
        listed = ", ".join(str(column.name) for column in columns)
        marks = ", ".join("?" * len(columns))
        self.insert = f"INSERT INTO {model.__tablename__} ({listed}) VALUES ({marks})"  # noqa: S608 - names of the mapping

    @staticmethod
    def _of(columns: Sequence[Any], kind: type[Any]) -> tuple[tuple[int, str], ...]:
        return tuple((place, str(one.key)) for place, one in enumerate(columns) if isinstance(one.type, kind))

    def complete(self, row: dict[str, Any]) -> None:
        """Fill the mapping's defaults in, in place; an unknown key is a bug and raises `KeyError`."""
        row.update({**self._fixed, **row})
        for name, make in self._made:
            if name not in row:
                row[name] = make()
        if not row.keys() <= self._known:
            raise KeyError(f"no column {sorted(row.keys() - self._known)}")

    def prepare(self, row: Mapping[str, Any]) -> tuple[tuple[Any, ...], str]:
        """The driver's values of a completed row, and its new values as canonical JSON (those that are not None)."""
        bound = list(map(row.get, self._names))
        written = {name: value for name, value in zip(self._names, bound, strict=True) if value is not None}
        for place, name in self._ids:
            if (value := bound[place]) is not None:
                bound[place], written[name] = value.bytes, str(value)
        for place, name in self._instants:
            if (value := bound[place]) is not None:
                bound[place] = written[name] = _text_of(value)
        for place, name in self._days:
            if (value := bound[place]) is not None:
                bound[place] = written[name] = value.isoformat()
        for place, name in self._keys:
            if (value := bound[place]) is not None:
                bound[place] = written[name] = str.__str__(value)
        for place, name in self._json:
            if (value := bound[place]) is not None:
                made = written[name] = plain(value)
                bound[place] = _encode(made)
        if not _STORED.issuperset(map(type, bound)):
            strange = [name for name, value in zip(self._names, bound, strict=True) if type(value) not in _STORED]
            raise TypeError(f"{', '.join(strange)}: no canonical form")
        return tuple(bound), _encode(written)


@cache
def plan_of(model: type[Row]) -> BulkPlan:
    """The plan of a model."""
    return BulkPlan(model)


def _maker(column: Any) -> Callable[[], Any]:
    make = column.default.arg
    return lambda: make(None)
