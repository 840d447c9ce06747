"""Hello (握手): say who this is, learn what is allowed, and note it.

The centre decides: go on, read only (this program is newer than the centre), upgrade first (it is older), or enrol
again (the replica was copied, restored or retired). In the last three cases nothing that was typed is touched; it
waits. The answer also brings fresh blocks of case numbers and the centre's time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from app.kernel.clock import Clock, legal_day
from app.store.migrate import schema_version
from app.store.store import Store
from app.store.types import parse_instant
from app.sync.extent import Extent, take_note, told_extent
from app.sync.state import State, cursors, device_of, forget_scopes, note, read_state
from app.sync.transport import SyncTransport

PROTOCOL = 1


class Allowed(StrEnum):
    """What the centre lets this desk do (label: sync_condition)."""

    OK = "ok"
    READ_ONLY = "read_only"
    UPGRADE_REQUIRED = "upgrade_required"
    ENROL_AGAIN = "enrol_again"


@dataclass(frozen=True, slots=True)
class Welcome:
    """The centre's answer. `share` (base64) and `recovery_key` are for the key slots of whoever enrols this desk.

    `wake` has the key of each scope for the idle poll, and for `keep` seconds this desk may keep its line between two
    visits (0: hang up). `extent` is what the replica should hold. An older centre tells none.
    """

    allowed: Allowed
    why: str
    database: str
    generation: int
    schema: int
    epoch: int
    me: Mapping[str, Any]
    scopes: Sequence[str]
    acknowledged: int
    incarnation: str
    share: str
    recovery_key: str
    numbers: Sequence[Mapping[str, Any]]
    offset_ms: int
    wake: Mapping[str, str]
    keep: int
    extent: Extent | None


def ask(connection: Connection, clock: Clock, name: str, branch: str) -> dict[str, Any]:
    """What this desk says of itself; `branch` is whose case numbers it will need."""
    state = read_state(connection)
    device, last = device_of(connection)
    today = legal_day(clock.now())
    # In December next year's numbers too: whoever is offline on New Year's Day registers cases all the same.
    years = [today.year, today.year + 1] if today.month == 12 else [today.year]
    return {
        "protocol": PROTOCOL, "schema": schema_version(), "device": device, "incarnation": state.incarnation or None,
        "name": name, "cursors": cursors(connection), "generation": state.generation, "last_seq": last,
        "numbers": [{"branch": branch, "year": year, "left": _left(connection, branch, year)} for year in years],
    }  # fmt: skip


def _left(connection: Connection, branch: str, year: int) -> int:
    return int(
        connection.exec_driver_sql(
            "SELECT coalesce(sum(last - next + 1), 0) FROM number_block WHERE branch = ? AND year = ? AND next <= last",
            (branch, year),
        ).scalar_one()
    )


def read_welcome(told: Mapping[str, Any], sent: datetime, received: datetime) -> Welcome:
    """Read the answer; the clock's offset is taken against the middle of the question, in milliseconds."""
    middle = sent + (received - sent) / 2
    offset = parse_instant(told["time"]) - middle if told.get("time") else received - received
    me: Mapping[str, Any] = told.get("me") or {}
    return Welcome(
        Allowed(told["answer"]), str(told.get("why") or ""), str(told.get("database") or ""),
        int(told.get("generation") or 0), int(told.get("schema") or 0), int(me.get("epoch") or 0), me,
        tuple(told.get("scopes") or ()), int(told.get("acknowledged") or 0), str(told.get("incarnation") or ""),
        str(told.get("share") or ""), str(told.get("recovery_key") or ""), tuple(told.get("numbers") or ()),
        round(offset.total_seconds() * 1000), dict(told.get("wake") or {}), int(told.get("keep") or 0),
        told_extent(told["extent"]) if told.get("extent") else None,
    )  # fmt: skip


def hello(store: Store, transport: SyncTransport, clock: Clock, name: str, branch: str) -> tuple[Welcome, State]:
    """Ask and note the answer; returns it with the state before it. Raises what the transport raises."""
    with store.look() as connection:
        request = ask(connection, clock, name, branch)
        before = read_state(connection)
    sent = clock.now()
    told = transport.hello(request)
    welcome = read_welcome(told, sent, clock.now())
    with store.write_apart("sync.hello") as connection:
        _note(connection, welcome, before)
    return welcome, before


def _note(connection: Connection, welcome: Welcome, before: State) -> None:
    note(connection, offset_ms=welcome.offset_ms)
    if welcome.allowed is Allowed.ENROL_AGAIN:
        return
    note(connection, server_schema=welcome.schema, acknowledged=welcome.acknowledged, incarnation=welcome.incarnation)
    if not before.database:
        note(connection, database=welcome.database, generation=welcome.generation, epoch=welcome.epoch)
    lost = forget_scopes(connection, welcome.scopes)
    if lost:
        note(connection, rebuild=True)
    take_note(connection, welcome.extent)
    for block in welcome.numbers:
        take_block(connection, block)


def take_block(connection: Connection, block: Mapping[str, Any]) -> None:
    """Note a leased block of case numbers; one that is known already keeps what was used of it."""
    connection.exec_driver_sql(
        "INSERT OR IGNORE INTO number_block (branch, year, first, last, next) VALUES (?,?,?,?,?)",
        (block["branch"], block["year"], block["first"], block["last"], block["first"]),
    )
