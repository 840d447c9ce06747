"""Compare without sending rows: per table how many there are and an order-free digest of (table, id, version).

The digest of a row is the first 7 bytes of SHA-256 over `table|id|version`; those of many rows are added up modulo
2^56, so their order does not matter and the same row twice does not cancel out. The centre computes the same under the
caller's own row security, narrowed to what this device holds. Rows that only wait here (version 0) are left out. A
difference is narrowed down by buckets (the last byte of an id), so that what is read again is a few rows and never a
table.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from app.store.base import captured_tables
from app.store.store import Store
from app.sync.extent import named
from app.sync.operation import pending_of
from app.sync.rows import Changed, RowWriter
from app.sync.shadow import show
from app.sync.transport import SyncTransport
from app.sync.wire import Key, id_text

MODULUS = 1 << 56
BUCKETS = 256
Digest = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that desk and centre do not have alike: its version here and there, None where it is missing."""

    table: str
    row_id: str
    here: int | None
    there: int | None


def row_digest(table: str, row_id: str, version: int) -> int:
    """The digest of one row."""
    return int.from_bytes(hashlib.sha256(f"{table}|{row_id}|{version}".encode()).digest()[:7], "big")


def digest_of(table: str, versions: Iterable[tuple[str, int]]) -> Digest:
    """Count and digest of rows."""
    count = added = 0
    for row_id, version in versions:
        count += 1
        added += row_digest(table, row_id, version)
    return count, added % MODULUS


def versions_of(connection: Connection, table: str) -> list[tuple[str, int]]:
    """Id and version of every row of the replica that the centre has."""
    query = f'SELECT id, version FROM "{table}" WHERE version > 0'  # noqa: S608 - a mapped table
    return [(id_text(bytes(row_id)), int(version)) for row_id, version in connection.exec_driver_sql(query)]


def compare(store: Store, transport: SyncTransport, tables: Sequence[str] | None = None) -> list[Difference]:
    """The rows in which replica and centre differ; empty when they are equal. Raises what the transport raises."""
    asked = sorted(captured_tables()) if tables is None else list(tables)
    with store.look() as connection:
        device = named(connection)
    there = transport.digest({"tables": asked, "bucket": None, "device": device})
    found: list[Difference] = []
    for table in asked:
        if table not in there:
            continue
        with store.look() as connection:
            here = versions_of(connection, table)
        if digest_of(table, here) != _read(there[table]):
            found += _of_buckets(transport, device, table, here)
    return found


def _of_buckets(
    transport: SyncTransport, device: str | None, table: str, here: Iterable[tuple[str, int]]
) -> list[Difference]:
    buckets: list[dict[str, int]] = [{} for _ in range(BUCKETS)]
    for row_id, version in here:
        buckets[int(row_id[-2:], 16)][row_id] = version
    found: list[Difference] = []
    for number, mine in enumerate(buckets):
        told = transport.digest({"tables": [table], "bucket": number, "device": device})[table]
        if digest_of(table, mine.items()) != _read(told):
            theirs = transport.versions(table, number, device)
            found += [
                Difference(table, row_id, mine.get(row_id), theirs.get(row_id))
                for row_id in sorted(mine.keys() | theirs.keys())
                if mine.get(row_id) != theirs.get(row_id)
            ]
    return found


def _read(told: Mapping[str, object]) -> Digest:
    return int(str(told["count"])), int(str(told["digest"]))


def repair(store: Store, transport: SyncTransport, differences: Sequence[Difference]) -> Changed:
    """Bring the centre's rows in place of those that differ; what waits on them stays over them."""
    with store.look() as connection:
        device = named(connection)
    theirs: dict[Key, dict[str, object] | None] = {}
    for table in dict.fromkeys(one.table for one in differences):
        ids = [one.row_id for one in differences if one.table == table]
        rows = transport.rows(table, ids, device)
        theirs.update(((table, row_id), rows.get(row_id)) for row_id in ids)
    with store.write_apart("sync.repair") as connection:
        writer = RowWriter(connection)
        for key, row in theirs.items():
            show(connection, writer, key, row, pending_of(connection, key))
        changed = writer.flush()
    store.announce(changed)
    return changed
