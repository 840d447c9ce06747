"""Drafts: every keystroke, in a file of its own.

Keystrokes must not wait behind a bulk write to the replica (measured: a single insert waited ten seconds behind a
large transaction), so they go to a separate encrypted file with its own writer thread. `put` returns at once; the
value is on disk within `DELAY_S` seconds, which bounds what a pulled plug can take. A form section becomes an action
of the replica when it is left; then its drafts are discarded. Drafts are local and are never synced.
"""

from __future__ import annotations

import hmac
import json
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.kernel.clock import Clock
from app.kernel.errors import Fault
from app.store.engine import connect, fault_code
from app.store.killpoints import kill_point
from app.store.types import canonical_json, instant_text

DRAFTS = "drafts.db"
DELAY_S = 0.2
RETRY_S = 2.0
_log = logging.getLogger(__name__)


def drafts_key(replica_key: bytes) -> bytes:
    """Derive the key of the drafts file (one HKDF-Expand block; the replica key is uniformly random)."""
    return hmac.digest(replica_key, b"mediation-desk drafts\x01", "sha256")


class Drafts:
    """The drafts of one replica. Thread-safe; `on_fault` is told (on the writer's thread) when the disk refuses."""

    def __init__(self, folder: Path, replica_key: bytes, clock: Clock) -> None:
        self._file = folder / DRAFTS
        self._clock = clock
        self._connection = connect(self._file, drafts_key(replica_key), create=True)
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS draft (form TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
            " at TEXT NOT NULL, PRIMARY KEY (form, field)) WITHOUT ROWID"
        )
        self._lock = threading.Lock()  # guards _pending, _writing and _closing
        self._file_lock = threading.Lock()  # guards the connection
        self._pending: dict[tuple[str, str], tuple[str, str]] = {}
        self._writing: dict[tuple[str, str], tuple[str, str]] = {}
        self._wake = threading.Event()
        self._hurry = threading.Event()
        self._idle = threading.Event()
        self._idle.set()
        self._closing = False
        self.on_fault: Callable[[Fault], None] | None = None
        self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
        self._thread.start()

    def put(self, form: str, field: str, value: Any) -> None:
        """Keep the newest value of a field; never blocks and never raises for the disk."""
        entry = (canonical_json(value), instant_text(self._clock.now()))
        with self._lock:
            self._pending[(form, field)] = entry
            self._idle.clear()
        self._wake.set()

    def load(self, form: str) -> dict[str, Any]:
        """All kept fields of a form, those that are not on disk yet included."""
        with self._lock:
            fresh = {**self._writing, **self._pending}
        with self._file_lock:
            rows = self._connection.execute("SELECT field, value FROM draft WHERE form = ?", (form,)).fetchall()
        found = {field: json.loads(value) for field, value in rows}
        found.update({field: json.loads(entry[0]) for (of, field), entry in fresh.items() if of == form})
        return found

    def forms(self) -> list[str]:
        """The forms that have drafts, in order of name: what a restart can offer to continue."""
        with self._lock:
            fresh = {form for form, _ in [*self._pending, *self._writing]}
        with self._file_lock:
            kept = {row[0] for row in self._connection.execute("SELECT DISTINCT form FROM draft")}
        return sorted(fresh | kept)

    def discard(self, form: str, fields: list[str] | None = None) -> None:
        """Forget a form's drafts (or some of its fields) after they became an action."""
        self.flush()
        with self._lock:
            for key in [key for key in self._pending if key[0] == form and (fields is None or key[1] in fields)]:
                del self._pending[key]
        with self._file_lock:
            if fields is None:
                self._connection.execute("DELETE FROM draft WHERE form = ?", (form,))
            else:
                self._connection.executemany(
                    "DELETE FROM draft WHERE form = ? AND field = ?", [(form, one) for one in fields]
                )

    def flush(self, timeout: float = 10.0) -> bool:
        """Write now and wait; False when the disk did not take it in time (the values stay in memory)."""
        self._hurry.set()
        self._wake.set()
        return self._idle.wait(timeout)

    def close(self) -> None:
        """Write what is pending and close the file."""
        self.flush()
        with self._lock:
            self._closing = True
        self._hurry.set()
        self._wake.set()
        self._thread.join(timeout=10)
        with self._file_lock:
            self._connection.close()

    def _run(self) -> None:
        pause = 0.0
        while True:
            self._wake.wait()
            self._hurry.wait(max(DELAY_S, pause))
            self._wake.clear()
            self._hurry.clear()
            with self._lock:
                self._writing, self._pending = self._pending, {}
                if not self._writing:
                    self._idle.set()
                    if self._closing:
                        return
                    continue
            try:
                self._write(self._writing)
                pause = 0.0
            except sqlcipher.Error as error:
                pause = RETRY_S
                self._keep_for_retry(error)
                continue
            with self._lock:
                self._writing = {}
                if not self._pending:
                    self._idle.set()
                else:
                    self._wake.set()
                if self._closing and not self._pending:
                    return

    def _keep_for_retry(self, error: sqlcipher.Error) -> None:
        with self._lock:
            self._pending = {**self._writing, **self._pending}
            self._writing = {}
            closing = self._closing
        fault = Fault(fault_code(error, self._file) or "store.disk_failed", file=self._file.name)
        _log.warning("drafts could not be written: %s", fault.code)
        if self.on_fault is not None:
            self.on_fault(fault)
        if closing:
            with self._lock:
                self._pending = {}
                self._idle.set()
        self._wake.set()

    def _write(self, entries: dict[tuple[str, str], tuple[str, str]]) -> None:
        with self._file_lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._connection.executemany(
                    "INSERT INTO draft (form, field, value, at) VALUES (?,?,?,?) ON CONFLICT (form, field)"
                    " DO UPDATE SET value = excluded.value, at = excluded.at",
                    [(form, field, value, at) for (form, field), (value, at) in entries.items()],
                )
                kill_point("drafts.before_commit")
                self._connection.execute("COMMIT")
            except sqlcipher.Error:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
