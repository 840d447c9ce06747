"""The transport to a PostgreSQL centre: one connection per sync, each protocol step one function call.

The password goes to the server over SCRAM and to nobody else: a server that asks for it in another way is refused by
the client library before anything is sent. TLS is as strict as the URL says (`sslmode=verify-full` in a bank). What
the driver raises is sorted by `sqlfaults`.
"""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import Boolean, Date, Enum, Integer, String
from sqlalchemy.sql.type_api import TypeEngine

from app.central.names import role_of
from app.store.base import captured_tables
from app.store.types import Id, Instant, Json
from app.sync.chunkpipe import Piece, put_all
from app.sync.sqlfaults import sorted_faults
from app.sync.transport import Json as Document
from app.sync.transport import Rejected

_log = logging.getLogger(__name__)
OLDEST = 150000
CONNECT_SECONDS = 5
STATEMENT_SECONDS = 120
BLOCK = 2000


class SqlTransport:
    """A centre reached by SQL; made for one person, opened by the first question, closed by `close`."""

    def __init__(self, url: str, login: str, password: str) -> None:
        try:
            self._where = conninfo_to_dict(url)
        except psycopg.ProgrammingError as error:
            raise Rejected("sync.bad_url", reason=" ".join(str(error).split())[:200]) from error
        database = str(self._where.get("dbname") or "")
        if not database:
            raise Rejected("sync.bad_url", reason="no database")
        self._role = role_of(database, login)
        self._password = password
        self._connection: psycopg.Connection[Any] | None = None
        self._lines: WeakSet[psycopg.Connection[Any]] = WeakSet()

    def hello(self, request: Document) -> Document:
        """Say who this is and learn what is allowed."""
        return self._ask("SELECT sync.hello(%s::jsonb)", _text(request))

    def share(self, device: str) -> bytes:
        """The share of the device's key slot, for a person who signed in online with a new password."""
        with sorted_faults():
            row = self._open().execute("SELECT sync.share(%s::uuid)", (device,)).fetchone()
        return bytes(row[0]) if row and row[0] is not None else b""

    def change_password(self, new: str) -> None:
        """Change the person's own password; the server is given a verifier, never the password."""
        with sorted_faults():
            connection = self._open()
            verifier = connection.pgconn.encrypt_password(new.encode(), self._role.encode(), b"scram-sha-256")
            connection.execute(
                sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(self._role), verifier.decode())
            )
        self._password = new

    def push(self, batch: Document) -> Document:
        """Offer one batch of actions; offering it again gives the same answers."""
        return self._ask("SELECT sync.push(%s::jsonb)", _text(batch))

    def head(self) -> Mapping[str, int]:
        """The heads of the caller's scopes: the one read of an idle poll."""
        return self._ask("SELECT sync.head()")

    def pull(self, cursors: Mapping[str, int], most: int) -> Document:
        """A page of each log after the cursors, at most `most` entries together."""
        return self._ask("SELECT sync.pull(%s::jsonb, %s)", _text(dict(cursors)), most)

    def digest(self, request: Document) -> Document:
        """Counts and digests of what the caller sees, per table; see `digest`."""
        return self._ask("SELECT sync.digest(%s::jsonb)", _text(request))

    def versions(self, table: str, bucket: int) -> Mapping[str, int]:
        """Every (id, version) of one bucket of a table."""
        return self._ask("SELECT sync.versions(%s, %s)", table, bucket)

    def lease(self, device: str, branch: str, year: int, size: int) -> Document:
        """Lease a block of case numbers: {branch, year, first, last}."""
        return self._ask("SELECT sync.lease(%s::uuid, %s, %s, %s)", device, branch, year, size)

    def rows(self, table: str, ids: Sequence[str]) -> Document:
        """Rows of one table by id as the caller sees them, {id: row}: to repair a difference."""
        return self._ask("SELECT sync.rows_of(%s, %s::uuid[])", table, list(ids))

    def blob_states(self, fingerprints: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """Where contents stand: {sha256: {state, size, chunk}}."""
        return self._ask("SELECT sync.blob_states(%s)", list(fingerprints))

    def blob_missing(self, sha256: str, size: int, chunk: int) -> Document:
        """Announce a file: its state, its chunk size, the chunks that are missing."""
        return self._ask("SELECT sync.blob_missing(%s, %s, %s)", sha256, size, chunk)

    def blob_put_all(self, sha256: str, pieces: Iterable[Piece]) -> Iterator[tuple[int, str]]:
        """Send chunks, each in a transaction of its own, the next already on its way; yields what is said of each."""
        with sorted_faults():
            yield from put_all(self._open(), sha256, pieces)

    def blob_finish(self, sha256: str, proof: str | None) -> Document:
        """Have the file hashed again as a whole: its state."""
        return self._ask("SELECT sync.blob_finish(%s, %s)", sha256, proof)

    def blob_get(self, sha256: str, number: int) -> tuple[bytes, str] | None:
        """Fetch one chunk of a complete file with its fingerprint."""
        with sorted_faults():
            row = (
                self._open()
                .execute("SELECT bytes, chunk_sha256 FROM sync.blob_get(%s, %s)", (sha256, number), binary=True)
                .fetchone()
            )
        return None if row is None else (bytes(row[0]), str(row[1]))

    @contextmanager
    def snapshot(self) -> Iterator[SqlSnapshot]:
        """Open one consistent read of everything the caller may see, on a connection of its own."""
        with sorted_faults(), self._connect() as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            # A first sync over a slow line takes its time; a line that is dead is noticed below SQL.
            connection.execute("SET LOCAL statement_timeout = 0")
            yield SqlSnapshot(connection)
            connection.rollback()

    def close(self) -> None:
        """Hang up; the next question connects again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def hang_up(self) -> None:
        """Cut the line from another thread: whoever waits for an answer hears that nobody is there, at once."""
        for connection in list(self._lines):
            try:
                line = socket.socket(fileno=connection.fileno())
            except (OSError, psycopg.Error):
                continue  # it was closed a moment ago
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                _log.debug("a line was down already")
            finally:
                line.detach()

    def _ask(self, question: str, *values: object) -> Document:
        with sorted_faults():
            row = self._open().execute(question, values or None).fetchone()
        if row is None:
            raise LookupError("the centre's functions always answer")
        answer: Document = row[0]
        return answer

    def _open(self) -> psycopg.Connection[Any]:
        connection = self._connection
        if connection is None or connection.closed:
            connection = self._connection = self._connect()
            connection.autocommit = True
        return connection

    def _connect(self) -> psycopg.Connection[Any]:
        given: dict[str, Any] = {
            "connect_timeout": CONNECT_SECONDS,
            "keepalives_idle": 20,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 30_000,
            **self._where,
            "user": self._role,
            "password": self._password,
            "require_auth": "scram-sha-256",
            "application_name": "mediation-desk",
            "options": f"-c statement_timeout={STATEMENT_SECONDS}s -c client_min_messages=error",
        }
        connection: psycopg.Connection[Any] = psycopg.connect(make_conninfo("", **given))
        self._lines.add(connection)
        version = connection.info.server_version
        if version < OLDEST:
            connection.close()
            raise Rejected("sync.server_too_old", found=version // 10000, oldest=OLDEST // 10000)
        return connection


class SqlSnapshot:
    """One consistent moment of the centre, read by COPY."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection
        row = connection.execute("SELECT sync.head()").fetchone()
        self.heads: Mapping[str, int] = row[0] if row else {}
        self.counts: Mapping[str, int] = {
            name: int(count)
            for name, count in connection.execute(
                "SELECT c.relname, greatest(c.reltuples, 0) FROM pg_class c"
                " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'desk' AND c.relkind = 'r'"
            )
        }

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Sequence[tuple[Any, ...]]]:
        """Blocks of rows in the order of their ids, each value in the form in which SQLite stores it."""
        mapped = captured_tables()[table].__table__.c
        parts = [_as_stored(name, mapped[name].type) for name in columns]
        chosen = ", ".join(part for part, _ in parts)
        rows = f"SELECT {chosen} FROM desk.{table} AS t ORDER BY t.id"  # noqa: S608 - names of the mapping
        query = f"COPY ({rows}) TO STDOUT (FORMAT binary)"
        with self._connection.cursor() as cursor, cursor.copy(query) as copy:
            copy.set_types([kind for _, kind in parts])
            block: list[tuple[Any, ...]] = []
            for row in copy.rows():
                block.append(row)
                if len(block) == BLOCK:
                    yield block
                    block = []
            if block:
                yield block


def _as_stored(name: str, kind: TypeEngine[Any]) -> tuple[str, str]:
    """The expression that gives a column as SQLite stores it, and its PostgreSQL type."""
    if isinstance(kind, Id):
        return f"uuid_send(t.{name})", "bytea"
    if isinstance(kind, Boolean):
        return f"t.{name}::int4", "int4"
    if isinstance(kind, Date | Instant | Json | String | Enum):
        return f"t.{name}::text", "text"
    if isinstance(kind, Integer):
        return f"t.{name}::int8", "int8"
    raise TypeError(f"{name}: no stored form for {kind!r}")


def _text(document: Document) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
