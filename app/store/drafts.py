"""Drafts: every keystroke, in a file of its own.

Keystrokes must not wait behind a bulk write to the replica (measured: a single insert waited ten seconds behind a
large transaction), so they go to a separate encrypted file with its own writer thread. `put` returns at once; the
value is on disk within `DELAY_S` seconds, which bounds what a pulled plug can take. A form section becomes an action
of the replica when it is left; then its drafts are discarded. Drafts are local and are never synced.

The writer's thread outlives whatever it meets: a thread that died would lose everything typed afterwards, silently.
What may never be stored (passwords, codes: JR/T 0171 C3) is taken out on its way to the disk, because a draft reaches
it before any room has looked at it.
"""

from __future__ import annotations

import hmac
import json
import logging
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.kernel.clock import Clock
from app.kernel.errors import Fault
from app.kernel.masking import scrub_secrets
from app.store.engine import as_fault, connect, fault_code
from app.store.killpoints import kill_point
from app.store.types import canonical_json, instant_text

DRAFTS = "drafts.db"
DELAY_S = 0.2
RETRY_S = 2.0
_log = logging.getLogger(__name__)
_HALF = re.compile("[\ud800-\udfff]")  # half a character, as an input method may hand over: no file takes it
Key = tuple[str, str]
Entry = tuple[str, str]


def drafts_key(replica_key: bytes) -> bytes:
    """Derive the key of the drafts file (one HKDF-Expand block; the replica key is uniformly random)."""
    return hmac.digest(replica_key, b"mediation-desk drafts\x01", "sha256")


class Drafts:
    """The drafts of one replica. Thread-safe; `on_fault` is told (on the writer's thread) when the disk refuses."""

    def __init__(self, folder: Path, replica_key: bytes, clock: Clock) -> None:
        self._file = folder / DRAFTS
        self._clock = clock
        self._connection = connect(self._file, drafts_key(replica_key), create=True)
        try:
            self._connection.execute(
                "CREATE TABLE IF NOT EXISTS draft (form TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
                " at TEXT NOT NULL, PRIMARY KEY (form, field)) WITHOUT ROWID"
            )
        except sqlcipher.Error as error:
            self._connection.close()
            raise as_fault(error, self._file) from error
        self._lock = threading.Lock()  # guards what is in memory; taken inside _file_lock, never around it
        self._file_lock = threading.Lock()  # guards the connection
        self._pending: dict[Key, Entry] = {}
        self._writing: dict[Key, Entry] = {}
        self._dropped: set[Key] = set()  # discarded, but a disk that refuses still has it
        self._puts = 0
        self._newest: dict[Key, int] = {}  # which put was the last of a field
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
        entry = (_HALF.sub("\ufffd", canonical_json(value)), instant_text(self._clock.now()))
        with self._lock:
            if self._closing:
                _log.warning("a draft of %s came after the drafts were closed", form)
                return
            self._puts += 1
            self._newest[(form, field)] = self._puts
            self._pending[(form, field)] = entry
            self._idle.clear()
        self._wake.set()

    def load(self, form: str) -> dict[str, Any]:
        """All kept fields of a form, those that are not on disk yet included."""
        with self._file_lock:
            rows = self._connection.execute("SELECT field, value FROM draft WHERE form = ?", (form,)).fetchall()
            with self._lock:
                fresh = {**self._writing, **self._pending}
                dropped = set(self._dropped)
        found = {field: json.loads(value) for field, value in rows if (form, field) not in dropped}
        found.update({field: json.loads(entry[0]) for (of, field), entry in fresh.items() if of == form})
        return found

    def forms(self) -> list[str]:
        """The forms that have drafts, in order of name: what a restart can offer to continue."""
        with self._file_lock:
            kept = set(self._connection.execute("SELECT form, field FROM draft").fetchall())
            with self._lock:
                kept -= self._dropped
                kept |= {*self._pending, *self._writing}
        return sorted({form for form, _ in kept})

    def discard(self, form: str, fields: list[str] | None = None) -> None:
        """Forget a form's drafts (or some of its fields) after they became an action.

        What is put while this runs is newer than the action and stays. A disk that refuses is told like any other
        time; the drafts are gone for `load` at once, and from the disk when it can be written again.
        """

        def meant(key: Key) -> bool:
            return key[0] == form and (fields is None or key[1] in fields)

        with self._lock:
            until = self._puts
            for waiting in (self._pending, self._writing):
                for key in [key for key in waiting if meant(key)]:
                    del waiting[key]
        try:
            with self._file_lock:
                rows = self._connection.execute("SELECT form, field FROM draft WHERE form = ?", (form,)).fetchall()
                with self._lock:
                    gone = {key for key in rows if meant(key) and self._newest.get(key, 0) <= until}
                    self._dropped |= gone
                    for key in gone:
                        self._newest.pop(key, None)
                if gone:
                    self._write({})
        except sqlcipher.Error as error:
            with self._lock:
                self._idle.clear()
            self._tell(error)
        self._wake.set()

    def flush(self, timeout: float = 10.0) -> bool:
        """Write now and wait; False when the disk did not take it in time (the values stay in memory)."""
        self._hurry.set()
        self._wake.set()
        return self._idle.wait(timeout)

    def close(self) -> bool:
        """Write what is pending and close the file; False when the disk did not take everything."""
        kept = self.flush()
        with self._lock:
            self._closing = True
        self._hurry.set()
        self._wake.set()
        self._thread.join(timeout=10)
        with self._file_lock:
            self._connection.close()
        if self._pending:
            _log.error("%d fields of drafts could not be kept", len(self._pending))
        return kept and not self._pending

    def _run(self) -> None:
        pause = 0.0
        while True:
            self._wake.wait()
            self._hurry.wait(max(DELAY_S, pause))
            self._wake.clear()
            self._hurry.clear()
            with self._lock:
                self._writing, self._pending = self._pending, {}
                if not self._writing and not self._dropped:
                    self._idle.set()
                    if self._closing:
                        return
                    continue
                entries = dict(self._writing)
            pause = 0.0 if self._written(entries) else RETRY_S
            with self._lock:
                if self._closing and (pause or not self._pending):
                    self._idle.set()
                    return
                if self._pending or pause:
                    self._wake.set()
                else:
                    self._idle.set()

    def _written(self, entries: dict[Key, Entry]) -> bool:
        """Write; on failure keep the entries for the next time and tell."""
        try:
            with self._file_lock:
                self._write(entries)
        except Exception as error:  # noqa: BLE001 - whatever it is, the thread must live on
            with self._lock:
                # What was discarded meanwhile is no longer among those being written.
                self._pending, self._writing = {**self._writing, **self._pending}, {}
            self._tell(error)
            return False
        with self._lock:
            self._writing = {}
        return True

    def _tell(self, error: Exception) -> None:
        fault = Fault(fault_code(error, self._file) or "store.disk_failed", file=self._file.name)
        _log.warning("drafts could not be written: %s", fault.code)
        try:
            if self.on_fault is not None:
                self.on_fault(fault)
        except Exception:  # noqa: BLE001 - who listens must not stop who writes
            _log.exception("whoever was told of a fault failed")

    def _write(self, entries: dict[Key, Entry]) -> None:
        """Delete what was dropped and write the entries, in one transaction; the caller holds the file."""
        with self._lock:
            dropped = list(self._dropped)
        rows = [(form, field, _scrubbed(value), at) for (form, field), (value, at) in entries.items()]
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._connection.executemany("DELETE FROM draft WHERE form = ? AND field = ?", dropped)
            self._connection.executemany(
                "INSERT INTO draft (form, field, value, at) VALUES (?,?,?,?) ON CONFLICT (form, field)"
                " DO UPDATE SET value = excluded.value, at = excluded.at",
                rows,
            )
            kill_point("drafts.before_commit")
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        with self._lock:
            self._dropped.difference_update(dropped)


def _scrubbed(value: str) -> str:
    """The value as it may be stored: every text in it without passwords and codes."""
    plain = json.loads(value)
    return canonical_json(_without_secrets(plain))


def _without_secrets(plain: Any) -> Any:
    if isinstance(plain, str):
        return scrub_secrets(plain)[0]
    if isinstance(plain, list):
        return [_without_secrets(entry) for entry in plain]
    if isinstance(plain, dict):
        return {name: _without_secrets(entry) for name, entry in plain.items()}
    return plain
