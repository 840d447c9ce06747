"""The transport to a PostgreSQL centre: one connection per person, each protocol step one function call.

The password goes to the server over SCRAM and to nobody else: a server that asks for it in another way is refused by
the client library before anything is sent. TLS is as strict as the URL says (`sslmode=verify-full` in a bank). What
the driver raises is sorted by `sqlfaults`.

A connection may be kept between visits (`lines`), and may die in that silence: the server was started anew, a firewall
forgot it. So a question after a silence that finds nobody is asked once more on a fresh connection. Every question of
the protocol may be asked twice.
"""

from __future__ import annotations

import json
import logging
import selectors
import socket
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from weakref import WeakSet

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.pq import TransactionStatus

from app.central.names import role_of
from app.sync.chunkpipe import Piece, put_all
from app.sync.snapshot import SqlSnapshot
from app.sync.sqlfaults import sorted_faults
from app.sync.transport import Json as Document
from app.sync.transport import Rejected

_log = logging.getLogger(__name__)
OLDEST = 150000
CONNECT_SECONDS = 5
STATEMENT_SECONDS = 120
SILENCE = 5.0
"""After so many seconds in which nobody spoke a connection may have died unseen."""


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
        self._spoke = 0.0
        self._sound = True
        self._hung_up = False

    def hello(self, request: Document) -> Document:
        """Say who this is and learn what is allowed."""
        return self._ask("SELECT sync.hello(%s::jsonb)", _text(request))

    def share(self, device: str) -> bytes:
        """The share of the device's key slot, for a person who signed in online with a new password."""
        with self._sorted():
            row = self._open().execute("SELECT sync.share(%s::uuid)", (device,)).fetchone()
        return bytes(row[0]) if row and row[0] is not None else b""

    def change_password(self, new: str) -> None:
        """Change the person's own password; the server is given a verifier, never the password."""
        with self._sorted():
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
        """The heads of all the caller's scopes; this also says which scopes those are."""
        return self._ask("SELECT sync.head()")

    def wake(self, keys: Sequence[str]) -> Sequence[int | None]:
        """The heads behind keys that hello handed out: one indexed row for each."""
        question = (
            "SELECT array_agg(sync.wake(k.key) ORDER BY k.place)"
            " FROM unnest(%s::uuid[]) WITH ORDINALITY AS k (key, place)"
        )
        heads: Sequence[int | None] | None = self._first(question, list(keys))
        return heads or ()

    def pull(self, cursors: Mapping[str, int], most: int, device: str | None = None) -> Document:
        """A page of each log after the cursors, at most `most` entries together."""
        return self._narrowed("sync.pull(%s::jsonb, %s)", device, _text(dict(cursors)), most)

    def digest(self, request: Document) -> Document:
        """Counts and digests of what the caller sees, per table; see `digest`."""
        return self._ask("SELECT sync.digest(%s::jsonb)", _text(request))

    def versions(self, table: str, bucket: int, device: str | None = None) -> Mapping[str, int]:
        """Every (id, version) of one bucket of a table."""
        return self._narrowed("sync.versions(%s, %s)", device, table, bucket)

    def lease(self, device: str, branch: str, year: int, size: int) -> Document:
        """Lease a block of case numbers: {branch, year, first, last}."""
        return self._ask("SELECT sync.lease(%s::uuid, %s, %s, %s)", device, branch, year, size)

    def rows(self, table: str, ids: Sequence[str], device: str | None = None) -> Document:
        """Rows of one table by id as the caller sees them, {id: row}: to repair a difference."""
        return self._narrowed("sync.rows_of(%s, %s::uuid[])", device, table, list(ids))

    def bring_case(self, device: str, case: str) -> Document:
        """Have a case counted to what the device holds: {case, extent}."""
        return self._ask("SELECT sync.bring_case(%s::uuid, %s::uuid)", device, case)

    def give_back(self, device: str, case: str) -> Document:
        """Have a brought case counted no more: the extent."""
        return self._ask("SELECT sync.give_back(%s::uuid, %s::uuid)", device, case)

    def hold_branches(self, device: str, branches: Sequence[str], keep: Sequence[str]) -> Document:
        """Choose a lead's further branches: the extent."""
        question = "SELECT sync.hold_branches(%s::uuid, %s::text[], %s::uuid[])"
        return self._ask(question, device, list(branches), list(keep))

    def move_extent(self, device: str, keep: Sequence[str]) -> Document:
        """Move the date of the extent forward if it is time: the extent."""
        return self._ask("SELECT sync.move_extent(%s::uuid, %s::uuid[])", device, list(keep))

    def blob_states(self, fingerprints: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
        """Where contents stand: {sha256: {state, size, chunk}}."""
        return self._ask("SELECT sync.blob_states(%s)", list(fingerprints))

    def blob_missing(self, sha256: str, size: int, chunk: int) -> Document:
        """Announce a file: its state, its chunk size, the chunks that are missing."""
        return self._ask("SELECT sync.blob_missing(%s, %s, %s)", sha256, size, chunk)

    def blob_put_all(self, sha256: str, pieces: Iterable[Piece]) -> Iterator[tuple[int, str]]:
        """Send chunks, each in a transaction of its own, the next already on its way; yields what is said of each."""
        with self._sorted():
            yield from put_all(self._open(), sha256, pieces)
            self._spoke = time.monotonic()

    def blob_finish(self, sha256: str, proof: str | None) -> Document:
        """Have the file hashed again as a whole: its state."""
        return self._ask("SELECT sync.blob_finish(%s, %s)", sha256, proof)

    def blob_get(self, sha256: str, number: int) -> tuple[bytes, str] | None:
        """Fetch one chunk of a complete file with its fingerprint."""
        with self._sorted():
            row = (
                self._open()
                .execute("SELECT bytes, chunk_sha256 FROM sync.blob_get(%s, %s)", (sha256, number), binary=True)
                .fetchone()
            )
        return None if row is None else (bytes(row[0]), str(row[1]))

    @contextmanager
    def snapshot(self, device: str | None = None) -> Iterator[SqlSnapshot]:
        """Open one consistent read of everything the caller may see, on a connection of its own."""
        with sorted_faults(), self.dial() as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            # A first sync over a slow line takes its time; a line that is dead is noticed below SQL.
            connection.execute("SET LOCAL statement_timeout = 0")
            yield SqlSnapshot(connection, device)
            connection.rollback()

    def close(self) -> None:
        """Hang up; the next question connects again."""
        connection, self._connection = self._connection, None
        self._hung_up = False
        if connection is not None:
            connection.close()

    def may_be_kept(self) -> bool:
        """Whether the line is open, nothing ever went wrong on it and, as far as can be seen from here, both ends hold.

        Whatever a server says unasked is a farewell; at worst it is a notice, and costs one more connection.
        """
        connection = self._connection
        if connection is None or connection.closed or not self._sound:
            return False
        if connection.info.transaction_status is not TransactionStatus.IDLE:
            return False
        with selectors.DefaultSelector() as ears:
            ears.register(connection.fileno(), selectors.EVENT_READ)
            return not ears.select(timeout=0)

    def hang_up(self) -> None:
        """Cut the line from another thread: whoever waits for an answer hears that nobody is there, at once."""
        self._hung_up = True
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

    def _narrowed(self, call: str, device: str | None, *values: object) -> Document:
        """Ask with the device as the last argument; a centre from before there was an extent knows no such argument."""
        if device is None:
            return self._ask(f"SELECT {call}", *values)
        return self._ask(f"SELECT {call[:-1]}, %s::uuid)", *values, device)

    def _ask(self, question: str, *values: object) -> Document:
        answer: Document = self._first(question, *values)
        return answer

    def _first(self, question: str, *values: object) -> Any:
        """The first value of the answer, asked for once more where the line had died in a silence."""
        silent = self._connection is not None and time.monotonic() - self._spoke > SILENCE
        with self._sorted():
            try:
                row = self._row(question, values)
            except psycopg.OperationalError:
                died = self._connection is None or self._connection.closed
                if not (silent and died) or self._hung_up:
                    raise
                _log.debug("the line died while nobody spoke; asking again on another")
                row = self._row(question, values)
        if row is None:
            raise LookupError("the centre's functions always answer")
        return row[0]

    def _row(self, question: str, values: tuple[object, ...]) -> tuple[Any, ...] | None:
        row = self._open().execute(question, values or None).fetchone()
        self._spoke = time.monotonic()
        return row

    @contextmanager
    def _sorted(self) -> Iterator[None]:
        try:
            with sorted_faults():
                yield
        except BaseException:
            self._sound = False  # whatever it was, nobody needs to build on this connection
            raise

    def _open(self) -> psycopg.Connection[Any]:
        connection = self._connection
        if connection is None or connection.closed:
            connection = self._connection = self.dial()
            connection.autocommit = True
            self._sound = True
            self._spoke = time.monotonic()
        return connection

    def dial(self, seconds: int = STATEMENT_SECONDS, options: str = "", **limits: int) -> psycopg.Connection[Any]:
        """Open a connection of its own as this person; whoever dials hangs it up, and `hang_up` cuts it too.

        A statement may take `seconds`; `options` are further settings of the session, `limits` further ones of libpq.
        """
        given: dict[str, Any] = {
            "connect_timeout": CONNECT_SECONDS,
            "keepalives_idle": 20,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 30_000,
            **limits,
            **self._where,
            "user": self._role,
            "password": self._password,
            "require_auth": "scram-sha-256",
            "application_name": "mediation-desk",
            "options": f"-c statement_timeout={seconds}s -c client_min_messages=error {options}".strip(),
        }
        connection: psycopg.Connection[Any] = psycopg.connect(make_conninfo("", **given))
        self._lines.add(connection)
        version = connection.info.server_version
        if version < OLDEST:
            connection.close()
            raise Rejected("sync.server_too_old", found=version // 10000, oldest=OLDEST // 10000)
        return connection


def _text(document: Document) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
