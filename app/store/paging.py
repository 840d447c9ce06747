"""Keyset paging: a page starts after the last row seen, so the millionth row costs what the first does.

OFFSET was decided against: it reads what it skips, and a row that arrives meanwhile shifts every page.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, and_, or_

from app.kernel.errors import Fault, Refusal
from app.store.engine import REPLICA_FILE, fault_code
from app.store.session import DeskSession

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Rows in order, and the token of the next page (None at the end)."""

    rows: Sequence[T]
    next: str | None


@dataclass(frozen=True, slots=True)
class SortKey:
    """One column of the order; ties are broken by later keys, the last of which must be unique."""

    column: ColumnElement[Any]
    descending: bool = False


def after(keys: Sequence[SortKey], token: str) -> ColumnElement[bool]:
    """The condition for rows behind the one the token names.

    `Refusal("page.bad_token")` for a token that is not ours.
    """
    values = _values(token)
    if len(values) != len(keys):
        raise Refusal("page.bad_token", "after")
    steps: list[ColumnElement[bool]] = []
    for place, key in enumerate(keys):
        same = [before.column == values[number] for number, before in enumerate(keys[:place])]
        further = key.column < values[place] if key.descending else key.column > values[place]
        steps.append(and_(*same, further))
    return or_(*steps)


def order(keys: Sequence[SortKey]) -> list[ColumnElement[Any]]:
    """The ORDER BY of the keys."""
    return [key.column.desc() if key.descending else key.column.asc() for key in keys]


def token_for(values: Sequence[Any]) -> str:
    """The token that names a row by its key values (plain values only: text, numbers)."""
    return base64.urlsafe_b64encode(json.dumps(list(values), ensure_ascii=False).encode()).decode().rstrip("=")


def values_of(token: str, count: int) -> list[Any]:
    """The `count` key values that a token names; `Refusal("page.bad_token")` for a token that is not ours."""
    values = _values(token)
    if len(values) != count:
        raise Refusal("page.bad_token", "after")
    return values


def fetch(session: DeskSession, sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Run a compiled read and give its rows in the driver's form; for pages, whose query is cheaper than the way to it.

    Environment trouble is a `Fault`, as everywhere in the store.
    """
    cursor = session.connection().connection.cursor()
    try:
        cursor.execute(sql, values)
        return list(cursor.fetchall())
    except Exception as error:
        code = fault_code(error)
        if code is None:
            raise
        raise Fault(code, file=REPLICA_FILE) from error
    finally:
        cursor.close()


def _values(token: str) -> list[Any]:
    try:
        values = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (ValueError, binascii.Error) as error:
        raise Refusal("page.bad_token", "after") from error
    if not isinstance(values, list):
        raise Refusal("page.bad_token", "after")
    return values
