"""Column types with one canonical encoding on both databases.

SQLite's NUMERIC is a float and its datetimes lose their zone, so money is a whole number of fen, an instant is UTC text
that sorts, and structured values are canonical JSON text, in the replica and at the centre alike: what one side wrote
the other compares byte by byte, and a seal's content survives the journey. Native timestamps and jsonb were decided
against for that reason; the centre's columns have domains (`desk.instant`, `desk.canonical`) that check the form. Only
an id differs: 16 bytes here, uuid there.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NoReturn
from uuid import UUID

from sqlalchemy import Dialect, LargeBinary, String, Text
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeDecorator, TypeEngine, Uuid

from app.kernel.money import Money


def instant_text(instant: datetime) -> str:
    """Write an instant canonically: 2026-11-24T06:41:34.120Z; naive instants are a bug."""
    if instant.tzinfo is None:
        raise ValueError("an instant without a zone cannot be stored")
    utc = instant.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def parse_instant(text: str) -> datetime:
    """Read an instant as `instant_text` wrote it."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


_PLAIN = frozenset({str, int, bool, type(None)})


def plain(value: Any) -> Any:
    """Turn a value of the house into what canonical JSON can hold; floats are refused, money is never one."""
    if type(value) in _PLAIN or isinstance(value, int):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    if isinstance(value, Money):
        return {"amount": str(value), "currency": value.currency}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(plain(entry) for entry in value)
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    raise TypeError(f"{type(value).__name__} has no canonical form")


def canonical_json(value: Any) -> str:
    """Encode canonically: sorted keys, no spaces, UTF-8 text kept as it is."""
    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Id(TypeDecorator[UUID]):
    """A row id: 16 bytes on SQLite, native uuid on PostgreSQL."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the database's own type."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid(as_uuid=True))
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        """Hand the database its form."""
        if value is None or dialect.name == "postgresql":
            return value
        return value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        """Give back a UUID."""
        if value is None or isinstance(value, UUID):
            return value
        return UUID(bytes=bytes(value))


class Instant(TypeDecorator[datetime]):
    """A timezone-aware UTC instant to the millisecond, as text that sorts (on PostgreSQL: by collation "C")."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the database's own type."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.DOMAIN("instant", Text(), schema="desk", create_type=False))
        return dialect.type_descriptor(String(24))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Hand the database its form."""
        return None if value is None else instant_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give back an aware instant."""
        return None if value is None else parse_instant(value)


def _as_stored(*_args: Any, **_kwargs: Any) -> NoReturn:
    raise TypeError("what was read from a row cannot be changed in place: assign a new value")


class StoredDict(dict[str, Any]):
    """A dict as it was read from a row. Changed in place the change would be neither noticed nor saved, so it raises.

    Copies of any kind (`dict(…)`, `{**…}`, `deepcopy`, pickle) are plain dicts.
    """

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _as_stored

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[dict[str, Any]]]:
        """Travel as a plain dict."""
        return dict, (dict(self),)


class StoredList(list[Any]):
    """A list as it was read from a row; see `StoredDict`."""

    __setitem__ = __delitem__ = __iadd__ = __imul__ = append = clear = extend = insert = _as_stored
    pop = remove = reverse = sort = _as_stored

    def __reduce__(self) -> tuple[type[list[Any]], tuple[list[Any]]]:
        """Travel as a plain list."""
        return list, (list(self),)


def stored(value: Any) -> Any:
    """Give a structure the form in which it is read from a row: the same values, every level of it unchangeable."""
    if isinstance(value, dict):
        return StoredDict({key: stored(entry) for key, entry in value.items()})
    if isinstance(value, list):
        return StoredList(map(stored, value))
    return value


class Json(TypeDecorator[Any]):
    """A structured value as canonical JSON text."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the database's own type."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.DOMAIN("canonical", Text(), schema="desk", create_type=False))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Hand the database its form."""
        return None if value is None else canonical_json(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Give back lists, dicts and plain values; none of them can be changed in place."""
        return stored(json.loads(value) if isinstance(value, str) else value)
