"""Bringing older cases to this desk, giving them back, and letting go of what its extent does not hold any more.

The centre is told first and the replica follows: killed in between, the next sync sees from hello's answer that replica
and extent differ, and goes on. A case on which work waits never leaves by itself; the centre keeps it here as a brought
one. All of it runs under the lock of sync, so that nothing is pushed between reading a case and putting it here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from app.kernel.clock import Clock
from app.kernel.errors import Refusal
from app.store.base import captured_tables
from app.store.store import Store
from app.sync.apply import apply_case
from app.sync.digest import Difference, repair
from app.sync.extent import EVERYTHING, Extent, named, noted_extent, told_extent
from app.sync.lock import sync_lock
from app.sync.operation import PENDING
from app.sync.rows import TOGETHER, Changed, RowWriter
from app.sync.state import device_of, note
from app.sync.transport import Rejected, SyncTransport
from app.sync.wire import Wire, id_bytes, id_text, plan_of

PATIENCE = 10.0
"""Seconds to wait for a sync that is under way."""


def bring_case(store: Store, transport: SyncTransport, clock: Clock, case_id: UUID) -> Changed:
    """Bring a case here whole, to stay until it is given back; returns the rows that changed.

    Refused: `sync.busy` while another sync takes its time, `sync.holds_everything` where the centre knows no extents,
    and by the centre (`Rejected`) `sync.out_of_reach`, `sync.holds_no_case`, `sync.brought_enough`.
    """
    with _alone(store) as device:
        told = transport.bring_case(device, str(case_id))
        changed = apply_case(store, case_id, told["case"], clock.now())
        _note_brought(store, str(case_id), told_extent(told["extent"]))
    return changed


def give_back(store: Store, transport: SyncTransport, clock: Clock, case_id: UUID) -> None:
    """Give a brought case back and remove it from the replica, unless the desk holds it anyway.

    Refused: `sync.work_waits` while there is work on it that the centre has not taken; else as `bring_case`.
    """
    with _alone(store) as device:
        with store.look() as connection:
            if str(case_id) in cases_with_work(connection):
                raise Refusal("sync.work_waits", no=_number(connection, case_id))
        told = told_extent(transport.give_back(device, str(case_id)))
        _let_go(store, transport, clock, device, [str(case_id)])
        _note_brought(store, str(case_id), told)


def hold_branches(store: Store, transport: SyncTransport, codes: Collection[str]) -> None:
    """Choose which branches this lead's desk holds besides the own one; the next sync carries it out.

    Refused by the centre (`sync.not_allowed`) for anybody else and for a branch that is not theirs.
    """
    with _alone(store) as device:
        with store.look() as connection:
            keep = cases_with_work(connection)
        transport.hold_branches(device, sorted(codes), sorted(keep))


def move_on(store: Store, transport: SyncTransport, clock: Clock) -> bool:
    """Ask whether the date moves forward and let go of what leaves; whether anything did. To be called by a sync."""
    with store.look() as connection:
        device = named(connection)
        keep = cases_with_work(connection) if device is not None else set()
    if device is None:
        return False
    told = told_extent(transport.move_extent(device, sorted(keep)))
    if not told.cases:
        _drop_strays(store)
    return follow(store, transport, clock, told)


def follow(store: Store, transport: SyncTransport, clock: Clock, told: Extent) -> bool:
    """Make the replica hold what the centre says, where that is less than before or a brought case is missing.

    Returns whether something changed. To be called by a sync, after its pull.
    """
    with store.look() as connection:
        held = noted_extent(connection) or EVERYTHING
        device, _ = device_of(connection)
        if told == held:
            return False
        doubtful = [*_doubtful(connection, told), *(held.brought.keys() - told.brought.keys())]
    for case in sorted(told.brought.keys() - held.brought.keys()):
        apply_case(store, UUID(case), _whole(transport, device, case), clock.now())
    _let_go(store, transport, clock, device, doubtful)
    with store.write_apart("sync.extent") as connection:
        note(connection, extent=told.text())
    return True


def cases_with_work(connection: Connection) -> set[str]:
    """Cases on whose rows something waits that the centre has not taken."""
    found: set[str] = set()
    if connection.exec_driver_sql(f"SELECT 1 FROM outbox WHERE state IN {PENDING} LIMIT 1").first() is None:  # noqa: S608
        return found
    for table in captured_tables():
        if table != "cases" and not plan_of(table).follows_case:
            continue
        key = "id" if table == "cases" else "case_id"
        rows = connection.exec_driver_sql(
            f'SELECT DISTINCT {key} FROM "{table}" WHERE id IN '  # noqa: S608 - a mapped table
            f"(SELECT row_id FROM outbox WHERE table_name = ? AND state IN {PENDING})",
            (table,),
        )
        found.update(id_text(bytes(case)) for (case,) in rows if case is not None)
    return found


@contextmanager
def _alone(store: Store) -> Iterator[str]:
    with sync_lock(store.folder, PATIENCE) as ours:
        if not ours:
            raise Refusal("sync.busy")
        with store.look() as connection:
            device = named(connection)
        if device is None:
            raise Refusal("sync.holds_everything")
        yield device


def _note_brought(store: Store, case: str, told: Extent) -> None:
    """Note one case only: whatever else the centre says may not have been followed yet."""
    with store.write_apart("sync.extent") as connection:
        held = noted_extent(connection) or EVERYTHING
        brought = {one: at for one, at in held.brought.items() if one != case}
        if case in told.brought:
            brought[case] = told.brought[case]
        note(connection, extent=replace(held, brought=brought).text())


def _doubtful(connection: Connection, told: Extent) -> list[str]:
    """Cases here that may be outside: the centre has the last word, it knows who was given what."""
    wanted: list[str] = []
    values: list[Any] = []
    if not told.cases:
        wanted.append("1")
    if told.since is not None:
        wanted.append("closed_on < ?")
        values.append(told.since.isoformat())
    if others := sorted(told.may - told.branches):
        wanted.append(f"branch_id IN ({','.join('?' * len(others))})")
        values += others
    if not wanted:
        return []
    query = f"SELECT id FROM cases WHERE version > 0 AND ({' OR '.join(wanted)})"  # noqa: S608 - our own words
    return [id_text(bytes(case)) for (case,) in connection.exec_driver_sql(query, tuple(values))]


def _let_go(store: Store, transport: SyncTransport, clock: Clock, device: str, cases: Sequence[str]) -> None:
    """Remove those of the cases that the centre does not count to this device, each in a transaction of its own."""
    customers: set[str] = set()
    for part in _parts(cases):
        there = transport.rows("cases", part, device)
        for case in part:
            if case in there:
                continue
            with store.look() as connection:
                busy = case in cases_with_work(connection)
                customers |= _customer(connection, case)
            # Somebody works on it, since a moment: it stays, and the next sync notes it as brought.
            if not busy or _whole(transport, device, case) is None:
                apply_case(store, UUID(case), None, clock.now())
    for part in _parts(sorted(customers)):
        there = transport.rows("customers", part, device)
        if gone := [one for one in part if one not in there]:
            repair(store, transport, [Difference("customers", one, None, None) for one in gone])


def _whole(transport: SyncTransport, device: str, case: str) -> Mapping[str, Sequence[Wire]] | None:
    """A case to be kept here, as the centre shows it; None for one that went out of reach a moment ago.

    Then it goes as with any pull, and what waits on it is kept for the lead: a cycle must not fail for it for ever.
    """
    try:
        whole: Mapping[str, Sequence[Wire]] = transport.bring_case(device, case)["case"]
    except Rejected as refused:
        if refused.code != "sync.out_of_reach":
            raise
        return None
    return whole


def _drop_strays(store: Store) -> None:
    """A desk that holds no case has no use for rows of one, whoever wrote them, once the centre has them."""
    with store.write_apart("sync.strays") as connection:
        writer = RowWriter(connection)
        for table in captured_tables():
            if plan_of(table).follows_case:
                strays = connection.exec_driver_sql(
                    f'SELECT id FROM "{table}" WHERE version > 0 AND case_id IS NOT NULL'  # noqa: S608 - a mapped table
                    " AND case_id NOT IN (SELECT id FROM cases)"
                    f" AND id NOT IN (SELECT row_id FROM outbox WHERE table_name = ? AND state IN {PENDING})",
                    (table,),
                )
                for (row_id,) in strays.fetchall():
                    writer.drop((table, id_text(bytes(row_id))))
        changed = writer.flush()
    store.announce(changed)


def _customer(connection: Connection, case: str) -> set[str]:
    found = connection.exec_driver_sql("SELECT customer_id FROM cases WHERE id = ?", (id_bytes(case),)).scalar()
    return set() if found is None else {id_text(bytes(found))}


def _number(connection: Connection, case_id: UUID) -> str:
    found = connection.exec_driver_sql("SELECT no FROM cases WHERE id = ?", (case_id.bytes,)).scalar()
    return str(found or case_id)


def _parts(ids: Sequence[str]) -> Iterator[list[str]]:
    return (list(ids[first : first + TOGETHER]) for first in range(0, len(ids), TOGETHER))
