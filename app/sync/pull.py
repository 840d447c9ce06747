"""Pull: pages of every scope's log into a waiting room, until one answer shows every head reached.

Numbers in a scope's log have no gaps, so the desk can see that nothing is missing: a hole stops the pull and raises an
alarm, and nothing of it is shown. What waits in the waiting room survives a cut line and a killed process; the next
pull goes on behind it. A head that lies before the cursor means that the centre was restored from a backup.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.kernel.errors import Fault
from app.store.killpoints import kill_point
from app.store.store import Store
from app.sync.extent import named
from app.sync.push import Watch
from app.sync.transport import SyncTransport
from app.sync.wire import id_bytes

MOST = 1_000


class Restored(Exception):  # noqa: N818 - nobody's error: the centre went back in time
    """A scope's head lies before this desk's cursor."""


@dataclass(frozen=True, slots=True)
class Page:
    """One scope's part of an answer: entries after `after`, and whether the head was reached."""

    scope: str
    to: int
    at_head: bool
    entries: Sequence[Mapping[str, Any]]


def checked(scope: str, after: int, page: Mapping[str, Any]) -> Page:
    """Check that a page follows the cursor without a gap.

    Raises `Fault("sync.log_hole")` for anything else and `Restored` for a head before the cursor.
    """
    entries: Sequence[Mapping[str, Any]] = page["entries"]
    head = int(page["head"])
    if head < after:
        raise Restored(scope)
    expected = after
    for entry in entries:
        expected += 1
        if int(entry["seq"]) != expected:
            raise Fault("sync.log_hole", scope=scope, seq=expected)
    if not entries and head > after:
        raise Fault("sync.log_hole", scope=scope, seq=after + 1)
    if expected > head:
        raise Fault("sync.log_hole", scope=scope, seq=head + 1)
    return Page(scope, expected, expected == head, entries)


def positions(connection: Connection, scopes: Iterable[str]) -> dict[str, int]:
    """Behind which entry each scope goes on: what is staged, else the cursor, else the beginning."""
    found = dict.fromkeys(scopes, 0)
    for scope, seq in connection.exec_driver_sql(
        "SELECT scope, seq FROM sync_cursor UNION ALL SELECT scope, max(seq) FROM sync_staged GROUP BY scope"
    ):
        if scope in found:
            found[scope] = max(found[scope], int(seq))
    return found


def pull(store: Store, transport: SyncTransport, scopes: Sequence[str], watch: Watch, most: int = MOST) -> int:
    """Stage everything up to every head and return how many entries came; `apply` shows them.

    Raises `Restored`, `Fault("sync.log_hole")` and what the transport raises; what came before stays staged.
    """
    with store.look() as connection:
        after = positions(connection, scopes)
        device = named(connection)
    came = 0
    while True:
        pages = dict(transport.pull(after, most, device)["pages"])
        read = [checked(scope, after[scope], page) for scope, page in pages.items() if scope in after]
        if entries := sum(len(page.entries) for page in read):
            with store.write_apart("sync.stage") as connection:
                for page in read:
                    _stage(connection, page)
        elif len(read) < len(after):
            raise Fault("sync.log_hole", scope=", ".join(sorted(after.keys() - pages.keys())), seq=0)
        kill_point("sync.page_staged")
        came += entries
        after.update((page.scope, page.to) for page in read)
        watch("pull", came, 0)
        if len(read) == len(after) and all(page.at_head for page in read):
            return came


def _stage(connection: Connection, page: Page) -> None:
    rows = [
        (page.scope, int(entry["seq"]), entry["kind"], entry["table"], id_bytes(entry["id"]), _payload(entry))
        for entry in page.entries
    ]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO sync_staged (scope, seq, kind, table_name, row_id, payload) VALUES (?,?,?,?,?,?)", rows
        )


def _payload(entry: Mapping[str, Any]) -> str | None:
    told: Any
    if entry["kind"] == "row":
        told = entry["row"]
    elif entry["kind"] == "enter":
        told = entry["case"]
    else:
        told = {"row": entry["row"], "gone": entry.get("gone") or []}
    return None if told is None else json.dumps(told, ensure_ascii=False)
