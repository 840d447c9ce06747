"""Bring a centre to this program's schema: alembic's steps, then functions, guards and policies anew.

Steps change tables and run once. Functions, triggers and policies are plain SQL files that may run again and again,
and run at the end of every upgrade in the order of their numbers, so that what the database enforces is what the files
of this program say. All of it is one transaction: an upgrade that fails leaves the centre as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Literal
from psycopg.types.json import Jsonb

from app.central.names import PROTOCOL
from app.central.ownership import as_owner, found_prefix, prefix_at
from app.central.privileges import write_privileges
from app.central.steps import climb, known_version
from app.central.verify import query
from app.kernel.errors import Fault

ATTEMPTS = 10
PATIENCE = "20s"


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What an upgrade did: the schema before and now, and the files that were applied."""

    before: int
    now: int
    files: tuple[str, ...]


def sql_files() -> list[tuple[str, str]]:
    """The files of functions, guards and policies with their text, in the order of their numbers."""
    folder = resources.files("app.central.sql")
    return sorted((one.name, one.read_text(encoding="utf-8")) for one in folder.iterdir() if one.name.endswith(".sql"))


def upgrade(connection: Connection[Any]) -> Upgraded:
    """Upgrade a provisioned centre; doing it again changes nothing.

    Refused: `central.not_provisioned`, `central.not_owner` (the login may not act as the owner). Faults:
    `central.too_new` when the centre is newer than this program, `central.busy` when desks leave no gap for it.
    """
    return build_whole(connection, prefix_at(connection))


def build_whole(connection: Connection[Any], prefix: str) -> Upgraded:
    """Build or upgrade in one transaction, beside desks that go on syncing: they wait for a moment.

    A call that is under way may hold one table and want the next while this holds that and wants the first; the server
    then ends one of the two. A desk repeats its call, and so does this.
    """
    for _ in range(ATTEMPTS):
        try:
            with as_owner(connection, prefix):
                return build(connection, prefix)
        except psycopg.errors.DeadlockDetected:
            continue
        except psycopg.errors.LockNotAvailable:
            break
    raise Fault("central.busy")


def build(connection: Connection[Any], prefix: str) -> Upgraded:
    """Climb the steps and apply every file, as the owner, in the caller's transaction."""
    # Two upgrades at once would build the same things; the second waits and finds them.
    connection.execute("SELECT pg_advisory_xact_lock(hashtextextended('mediation desk upgrade', 0))")
    # Whoever waits for a lock makes everybody else wait behind: not for ever.
    connection.execute(SQL("SET LOCAL lock_timeout = {}").format(Literal(PATIENCE)))
    if found_prefix(connection) is not None:
        # The door: every call of a desk asks first who it is.
        connection.execute("LOCK TABLE sync.people IN ACCESS EXCLUSIVE MODE")
    before = current_version(connection)
    if before > known_version():
        raise Fault("central.too_new", found=before, known=known_version())
    climb(connection)
    connection.execute("INSERT INTO sync.centre (prefix) VALUES (%s) ON CONFLICT DO NOTHING", (prefix,))
    applied = _apply(connection)
    write_privileges(connection, prefix)
    connection.execute("UPDATE sync.centre SET schema_version = %s, protocol = %s", (known_version(), PROTOCOL))
    connection.execute("SELECT sync.audit_protection(%s)", (Jsonb(protection(connection)),))
    return Upgraded(before, known_version(), applied)


def _apply(connection: Connection[Any]) -> tuple[str, ...]:
    """Run every file, then remove functions and triggers that no file makes any more."""
    before = {kind: dict(connection.execute(text).fetchall()) for kind, text in _OURS.items()}
    # Files may use each other's functions in any order.
    connection.execute("SET LOCAL check_function_bodies = off")
    applied = []
    for name, text in sql_files():
        connection.execute(text.encode())
        applied.append(name)
    for kind, text in _OURS.items():
        for name, written in connection.execute(text).fetchall():
            # What a file made anew was written by this transaction.
            if before[kind].get(name) == written:
                connection.execute(f"DROP {kind} {name} CASCADE".encode())
    return tuple(applied)


# Names as the server itself quotes them, each with the transaction that wrote it last.
_OURS = {
    "ROUTINE": (
        "SELECT f.oid::regprocedure::text, f.xmin::text FROM pg_proc AS f JOIN pg_namespace AS n"
        " ON n.oid = f.pronamespace WHERE n.nspname IN ('desk', 'sync', 'audit')"
    ),
    "TRIGGER": (
        "SELECT format('%I ON %s', t.tgname, t.tgrelid::regclass), t.xmin::text FROM pg_trigger AS t"
        " JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname IN ('desk', 'sync', 'audit') AND NOT t.tgisinternal"
    ),
}


def protection(connection: Connection[Any]) -> dict[str, str]:
    """What protects the connected centre, object by object, as short hashes. Works as the owner."""
    row = connection.execute(query("protection")).fetchone()
    return {} if row is None else dict(row[0])


def current_version(connection: Connection[Any]) -> int:
    """The schema version of the connected database; 0 where nothing was built yet."""
    if found_prefix(connection) is None:
        return 0
    row = connection.execute("SELECT schema_version FROM sync.centre").fetchone()
    return 0 if row is None else int(row[0])
