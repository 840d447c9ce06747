"""Schema steps: one SQL file per step, a copy of the encrypted file before each run, and the copy back on any
failure.

The step number is SQLite's `user_version`. A replica that is newer than the program is refused with a plain sentence
instead of being opened and damaged.

All steps run alone and in one transaction. Alone, because a second process (a night job beside the window, both
started after an update) would run the same steps again, fail, and put its backup in the place of a file that the first
is writing to. The copy is made through SQLite and not by the file system: closing any other handle of an open database
drops the locks of this process on it, and a copied file lacks what still lies in the log beside it.
"""

from __future__ import annotations

import random
import re
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import resources
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.kernel.errors import Fault
from app.kernel.files import disk_fault
from app.store.engine import BUSY_MS, as_fault, connect, fault_code
from app.store.killpoints import kill_point

_STEP = re.compile(r"(\d{4})_\w+\.sql")
Step = tuple[int, str]


def steps() -> list[Step]:
    """All steps in order: number and SQL text."""
    found: list[Step] = []
    for entry in resources.files("app.store.migrations").iterdir():
        match = _STEP.fullmatch(entry.name)
        if match:
            found.append((int(match[1]), entry.read_text(encoding="utf-8")))
    found.sort()
    if [number for number, _ in found] != list(range(1, len(found) + 1)):
        raise RuntimeError("the schema steps are not numbered 1, 2, 3 …")
    return found


def schema_version() -> int:
    """The version this program works with."""
    return len(steps())


def migrate(file: Path, key: bytes, *, known: list[Step] | None = None) -> int:
    """Bring the file to the newest step and return its number; on failure the file is as it was before the call.

    Raises `Fault`: `store.too_new`, `store.backup_failed`, `store.locked` while another process has the file open, and
    whatever opening it may say.
    """
    plan = steps() if known is None else known
    connection = connect(file, key, create=True)
    try:
        current = _version(connection)
        if current > len(plan):
            raise Fault("store.too_new", file=file.name, found=current, known=len(plan))
    finally:
        connection.close()
    if current < len(plan):
        with _alone(file, key) as connection:
            _climb(connection, file, key, plan)
    return len(plan)


def statements(sql: str) -> list[str]:
    """Split a step at lines that end in a semicolon; comments are dropped."""
    text = "\n".join(line for line in sql.splitlines() if not line.lstrip().startswith("--"))
    return [part.strip() for part in re.split(r";[ \t]*(?:\n|$)", text) if part.strip()]


def backup_of(file: Path, version: int) -> Path:
    """Where the copy made before leaving `version` is kept."""
    return file.with_name(f"{file.name}.v{version:04d}.backup")


def _version(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _alone(file: Path, key: bytes) -> Iterator[Any]:
    """A connection that nobody else can open the file beside; waits as long as for any lock, then `store.locked`."""
    until = time.monotonic() + BUSY_MS / 1000
    while True:
        connection = connect(file, key, create=True)
        try:
            # Leaving the log is possible only for the last one who has the file open.
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            break
        except sqlcipher.Error as error:
            connection.close()
            if fault_code(error) != "store.locked" or time.monotonic() > until:
                raise as_fault(error, file) from error
            # Two that wait for each other must not try in step.
            time.sleep(random.uniform(0.02, 0.1))  # noqa: S311 - nothing secret about a pause
    try:
        yield connection
        connection.execute("PRAGMA locking_mode = NORMAL").fetchone()
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
    finally:
        connection.close()


def _climb(connection: Any, file: Path, key: bytes, plan: Sequence[Step]) -> None:
    current = _version(connection)  # somebody may have climbed while we waited
    if current >= len(plan):
        return
    backup = _backup(connection, file, key, current) if current else None
    kill_point("migrate.after_backup")
    try:
        connection.execute("BEGIN EXCLUSIVE")
        for number, sql in plan[current:]:
            for statement in statements(sql):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        kill_point("migrate.before_commit")
        connection.execute("COMMIT")
    except Exception as error:
        with suppress(sqlcipher.Error):  # whether it helped is looked at below
            connection.execute("ROLLBACK")
        connection.close()
        _as_before(file, key, current, backup)
        raise as_fault(error, file) from error


def _backup(connection: Any, file: Path, key: bytes, version: int) -> Path:
    copy = backup_of(file, version)
    part = copy.with_suffix(".part")
    try:
        part.unlink(missing_ok=True)
        target = connect(part, key, create=True)
        try:
            connection.backup(target)
        finally:
            target.close()
        part.replace(copy)
    except (OSError, Fault, sqlcipher.Error) as error:
        remove(part)
        raise Fault(
            "store.backup_failed", file=copy.name, reason=getattr(error, "strerror", "") or str(error)
        ) from error
    return copy


def _as_before(file: Path, key: bytes, version: int, backup: Path | None) -> None:
    """Make sure that a failed run left the file as it was: SQLite has undone it, or the copy is put in its place."""
    if backup is None:
        remove(file)
        return
    try:
        connection = connect(file, key)
        try:
            whole = (
                connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",) and _version(connection) == version
            )
        finally:
            connection.close()
    except (Fault, sqlcipher.Error):
        whole = False
    if not whole:
        _restore(file, backup)


def _restore(file: Path, copy: Path) -> None:
    # Beside it first: a disk that takes no copy must not cost what is there.
    part = file.with_name(f"{file.name}.restored.part")
    try:
        shutil.copyfile(copy, part)
        _remove_beside(file)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise disk_fault(error, file) from error


def remove(file: Path) -> None:
    """Delete a database with what SQLite keeps beside it."""
    _remove_beside(file)
    file.unlink(missing_ok=True)


def _remove_beside(file: Path) -> None:
    for ending in ("-wal", "-shm", "-journal"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
