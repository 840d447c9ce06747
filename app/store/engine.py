"""Engines on one SQLCipher file: one writer, two readers, opened by a creator with the raw key.

The key never appears in a URL, where it would reach logs and tracebacks. The writer begins IMMEDIATE, so that a
transaction that will write never has to be upgraded half-way (SQLITE_BUSY that no waiting cures); readers are
`query_only`.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.kernel.errors import Fault
from app.kernel.files import disk_fault

REPLICA_FILE = "replica.db"
BUSY_MS = 10_000
NO_ROOM = 256 * 1024


def connect(file: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> Any:
    """Open one DBAPI connection with the raw 256-bit key; a wrong key or a damaged file is a `Fault`."""
    if len(key) != 32:
        raise ValueError("the raw key has 32 bytes")
    if create:
        _keep_private(file)
    elif not file.exists():
        raise Fault("store.missing", file=file.name)
    try:
        connection = sqlcipher.connect(str(file), isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)
    except sqlcipher.Error as error:
        raise Fault("store.unreadable", file=file.name, reason=str(error)) from error
    try:
        # Its own complaints would go to standard error, beside the one sentence that says what to do.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        if read_only:
            connection.execute("PRAGMA query_only = ON")
    except sqlcipher.Error as error:
        connection.close()
        raise as_fault(error, file) from error
    return connection


def _keep_private(file: Path) -> None:
    """Make the file before SQLite does: what SQLite puts beside it (log, shared memory) takes over its mode.

    A file that is there is never opened for it: closing it would drop the locks that this process has on it.
    """
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        if os.name != "nt" and file.is_file() and file.stat().st_mode & 0o077:
            with suppress(OSError):  # somebody else's file: opening it says what matters
                file.chmod(0o600)
    except OSError as error:
        raise disk_fault(error, file) from error


def open_engine(file: Path, key: bytes, *, read_only: bool = False) -> Engine:
    """Make an engine: the writer has one connection, readers have two."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(file, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=2 if read_only else 1,
        max_overflow=0,
        pool_reset_on_return="rollback",
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        if read_only:
            # Asks for no lock and so cannot fail; the long way round would cost a page of the queue a tenth.
            connection.connection.cursor().execute("BEGIN")
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


_FAULTS = {
    "SQLITE_FULL": "store.disk_full",
    "SQLITE_BUSY": "store.locked",
    "SQLITE_LOCKED": "store.locked",
    "SQLITE_CORRUPT": "store.corrupt",
    "SQLITE_NOTADB": "store.corrupt",
    "SQLITE_READONLY": "store.read_only",
    "SQLITE_IOERR": "store.disk_failed",
    "SQLITE_CANTOPEN": "store.unreadable",
}
_MESSAGES = {
    "disk is full": "store.disk_full",
    "is locked": "store.locked",
    "malformed": "store.corrupt",
    "not a database": "store.corrupt",
    "hmac check failed": "store.corrupt",
    "readonly": "store.read_only",
    "disk i/o": "store.disk_failed",
    "unable to open": "store.unreadable",
}


def fault_code(error: BaseException, file: Path | None = None) -> str | None:
    """Name the environment fault behind a driver error, or None when the error is a bug of ours.

    With `file` an error of reading and writing on a disk without room is told as a full disk: SQLite says so only of
    the database itself, not of the small files beside it.
    """
    name = getattr(error, "sqlite_errorname", "") or ""
    message = str(error).lower()
    code = next((code for start, code in _FAULTS.items() if name.startswith(start)), None)
    code = code or next((code for words, code in _MESSAGES.items() if words in message), None)
    if code in {"store.disk_failed", "store.unreadable"} and file is not None and _no_room(file):
        return "store.disk_full"
    return code


def _no_room(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < NO_ROOM
    except OSError:
        return False  # the disk itself is gone, which is what the code already says


def as_fault(error: Exception, file: Path) -> Exception:
    """Turn a driver error into a `Fault` where the surroundings are to blame, else give it back."""
    code = fault_code(error, file)
    return Fault(code, file=file.name) if code else error
