"""The fast way in for many new rows: bound values and outbox text made in one pass per row.

`bulk_insert` must write exactly what a flush of the same objects would, rows and operations alike, at a fraction of
its cost: the mapping is looked at once per model, and each value is turned into its stored and its canonical form
together. A test holds both ways against each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import inspect

from app.store.base import Row
from app.store.types import Json, instant_text, plain

_text_of = lru_cache(maxsize=1024)(instant_text)

_BOUND: Mapping[type, Callable[[Any], Any]] = {
    UUID: lambda value: value.bytes,
    datetime: _text_of,
    date: date.isoformat,
}
_WRITTEN: Mapping[type, Callable[[Any], Any]] = {UUID: str, datetime: _text_of, date: date.isoformat}
_AS_IT_IS = frozenset({str, int, bool, type(None)})
"""What is stored as it is: both SQLite and JSON have a form of their own for these."""
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class BulkPlan:
    """How rows of one model are bound and written down; made once by `plan_of`."""

    def __init__(self, model: type[Row]) -> None:
        columns = [attribute.columns[0] for attribute in inspect(model).column_attrs]
        self._names = tuple(str(column.key) for column in columns)
        self._known = frozenset(self._names)
        self._json = frozenset(str(column.key) for column in columns if isinstance(column.type, Json))
        given = [column for column in columns if column.default is not None]
        self._fixed = {str(one.key): one.default.arg for one in given if not one.default.is_callable}
        self._made = tuple((str(one.key), _maker(one)) for one in given if one.default.is_callable)
        listed = ", ".join(str(column.name) for column in columns)
        marks = ", ".join("?" * len(columns))
        self.insert = f"INSERT INTO {model.__tablename__} ({listed}) VALUES ({marks})"  # noqa: S608 - names of the mapping

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
        for place, (name, value) in enumerate(zip(self._names, bound, strict=True)):
            kind = type(value)
            if kind in _AS_IT_IS:
                continue
            if name in self._json:
                written[name] = plain(value)
                bound[place] = _encode(written[name])
            elif kind in _BOUND:
                bound[place] = _BOUND[kind](value)
                written[name] = _WRITTEN[kind](value)
            else:
                # An enumeration is the text it stands for; what has no canonical form (a float) raises here.
                bound[place] = written[name] = plain(value)
        return tuple(bound), _encode(written)


@cache
def plan_of(model: type[Row]) -> BulkPlan:
    """The plan of a model."""
    return BulkPlan(model)


def _maker(column: Any) -> Callable[[], Any]:
    make = column.default.arg
    return lambda: make(None)
