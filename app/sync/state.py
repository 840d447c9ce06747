"""The one row in which a replica notes how it stands with its centre."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from app.store.types import parse_instant
from app.sync.wire import id_text

_FIELDS = (
    "database", "generation", "epoch", "incarnation", "server_schema", "acknowledged", "offset_ms", "condition", "why",
    "rebuild", "unsearched", "last_try", "last_sync", "compared_at", "extent",
    "folded", "refolded",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class State:
    """How the replica stands with its centre; see `model.SyncState`."""

    database: str = ""
    generation: int = 0
    epoch: int = 0
    incarnation: str = ""
    server_schema: int = 0
    acknowledged: int = 0
    offset_ms: int = 0
    condition: str = "never"
    why: str = ""
    rebuild: bool = False
    unsearched: bool = False
    last_try: datetime | None = None
    last_sync: datetime | None = None
    compared_at: datetime | None = None
    extent: str = ""
    folded: int = 0
    refolded: int = 0


def read_state(connection: Connection) -> State:
    """The state as noted last; a replica that never met a centre has the defaults."""
    row = connection.exec_driver_sql(
        f"SELECT {', '.join(_FIELDS)} FROM sync_state WHERE id = 1"  # noqa: S608 - our own columns
    ).first()
    if row is None:
        return State()
    found: dict[str, Any] = dict(zip(_FIELDS, row, strict=True))
    for name in ("rebuild", "unsearched"):
        found[name] = bool(found[name])
    for name in ("last_try", "last_sync", "compared_at"):
        found[name] = parse_instant(found[name]) if found[name] is not None else None
    return State(**found)


def note(connection: Connection, **values: Any) -> None:
    """Change some of the noted fields; instants are given as text."""
    unknown = values.keys() - set(_FIELDS)
    if unknown:
        raise KeyError(f"no field {sorted(unknown)}")
    connection.exec_driver_sql(
        "INSERT INTO sync_state (id, database, generation, epoch, incarnation, server_schema, acknowledged, offset_ms,"
        " condition, why, rebuild, unsearched, extent, folded, refolded)"
        " SELECT 1, '', 0, 0, '', 0, 0, 0, 'never', '', 0, 0, '', 0, 0"
        " WHERE NOT EXISTS (SELECT 1 FROM sync_state)"
    )
    listed = ", ".join(f"{name} = ?" for name in values)
    connection.exec_driver_sql(
        f"UPDATE sync_state SET {listed} WHERE id = 1",  # noqa: S608 - our own columns
        tuple(values.values()),
    )


def cursors(connection: Connection) -> dict[str, int]:
    """The cursor of each scope."""
    return {scope: int(seq) for scope, seq in connection.exec_driver_sql("SELECT scope, seq FROM sync_cursor")}


def forget_scopes(connection: Connection, kept: Iterable[str]) -> list[str]:
    """Drop cursors of scopes that are not the caller's any more, and name them."""
    lost = sorted(cursors(connection).keys() - set(kept))
    for scope in lost:
        connection.exec_driver_sql("DELETE FROM sync_cursor WHERE scope = ?", (scope,))
    return lost


def device_of(connection: Connection) -> tuple[str, int]:
    """This replica's device id and the last sequence number it gave out."""
    stored, last = connection.exec_driver_sql("SELECT id, last_seq FROM device").one()
    return id_text(bytes(stored)), int(last)


def waiting(connection: Connection) -> int:
    """How many operations wait for the centre."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM outbox WHERE state = 'waiting'").scalar_one())
