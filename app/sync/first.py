"""First sync: everything this desk is to hold, into a fresh replica beside the old one, which then takes its place.

The rows stream in by table, sorted by id, with the indexes made afterwards; nobody waits for it, the desk works on in
the old replica. At the end what only the old one has (unsent work before all) is carried over, the waiting work is
laid over the new rows, and the fresh content takes over in one transaction. Killed at any moment, the old replica is
whole. The search index is built later, in slices, by `searching`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from app.store.base import captured_tables
from app.store.engine import as_fault
from app.store.folding import FOLD
from app.store.killpoints import kill_point
from app.store.migrate import remove
from app.store.store import Store
from app.sync.extent import named
from app.sync.local import carry
from app.sync.operation import PENDING, Op, read_ops
from app.sync.push import Watch
from app.sync.rows import RowWriter, read_row
from app.sync.shadow import show
from app.sync.state import note
from app.sync.transport import Snapshot, SyncTransport
from app.sync.wire import Key, Wire, plan_of

FRESH = "replica.fresh.db"


def first_sync(store: Store, transport: SyncTransport, watch: Watch, **noted: Any) -> int:
    """Fill a fresh replica and put it in the old one's place; returns how many rows came.

    `noted` are fields of the state that are true from then on. Raises what the transport raises and `Cancelled` from
    `watch`; the old replica is then as it was.
    """
    fresh = store.fresh_beside(FRESH)
    try:
        with store.look() as connection:
            device = named(connection)
        came, heads = _load(fresh, transport, device, watch)
        kill_point("first.loaded")
        bases: dict[Key, Wire | None] = {}
        store.take_over(fresh, lambda: _complete(store, fresh, heads, bases, noted))
        kill_point("first.taken_over")
    except sqlcipher.Error as error:
        raise as_fault(error, store.folder / FRESH) from error
    finally:
        fresh.close()
        remove(store.folder / FRESH)
    store.announce({table: frozenset() for table in captured_tables()})
    return came


def _load(fresh: Any, transport: SyncTransport, device: str | None, watch: Watch) -> tuple[int, Mapping[str, int]]:
    # Nobody will ever miss this file: what a cut leaves of it is thrown away.
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -65536"):
        fresh.execute(f"PRAGMA {pragma}").fetchone()
    tables = sorted(captured_tables())
    indexes = [
        (name, sql)
        for name, table, sql in fresh.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index'")
        if sql and table in tables
    ]
    for name, _ in indexes:
        fresh.execute(f'DROP INDEX "{name}"')
    came = 0
    with transport.snapshot(device) as moment:
        heads = dict(moment.heads)
        expected = sum(int(moment.counts.get(table, 0)) for table in tables)
        for table in tables:
            came = _load_table(fresh, moment, table, came, expected, watch)
    fresh.execute("BEGIN")
    for _, sql in indexes:
        fresh.execute(sql)
        watch("first", came, max(came, expected))
    fresh.execute("COMMIT")
    return came, heads


def _load_table(fresh: Any, moment: Snapshot, table: str, came: int, expected: int, watch: Watch) -> int:
    plan = plan_of(table)
    fresh.execute("BEGIN")
    for block in moment.rows(table, plan.names):
        fresh.executemany(plan.insert, block)
        came += len(block)
        watch("first", came, max(came, expected))
    fresh.execute("COMMIT")
    return came


def _complete(
    store: Store, fresh: Any, heads: Mapping[str, int], bases: dict[Key, Wire | None], noted: Mapping[str, Any]
) -> None:
    """Bring over what only the old replica has, and lay what waits over the new rows."""
    engine = create_engine("sqlite://", module=sqlcipher, creator=lambda: fresh, poolclass=StaticPool)
    with store.look() as old, engine.connect() as connection:
        fresh.execute("BEGIN")
        carry(old, fresh)
        connection.exec_driver_sql("DELETE FROM sync_cursor")
        if heads:
            connection.exec_driver_sql("INSERT INTO sync_cursor (scope, seq) VALUES (?,?)", list(heads.items()))
        _lay_over(connection, bases)
        note(connection, rebuild=False, unsearched=True, folded=FOLD, refolded=0, **noted)
        fresh.execute("COMMIT")
    kill_point("first.carried")


def _lay_over(connection: Connection, bases: dict[Key, Wire | None]) -> None:
    waiting: defaultdict[Key, list[Op]] = defaultdict(list)
    for op in read_ops(connection, f"state IN {PENDING}"):
        waiting[op.key].append(op)
    for key in waiting:
        # Read once: when this is done again, the row already has waiting work over it.
        if key not in bases:
            bases[key] = read_row(connection, key)
    writer = RowWriter(connection)
    for key, base in bases.items():
        show(connection, writer, key, base, waiting.get(key, ()))
    writer.flush()
