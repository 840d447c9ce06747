"""Schema steps: one SQL file per step, a copy of the encrypted file before each run, and the copy back on any
failure.

The step number is SQLite's `user_version`. A replica that is newer than the program is refused with a plain sentence
instead of being opened and damaged.
"""

from __future__ import annotations

import re
import shutil
from importlib import resources
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from app.kernel.errors import Fault
from app.store.engine import as_fault, connect

_STEP = re.compile(r"(\d{4})_\w+\.sql")


def steps() -> list[tuple[int, str]]:
    """All steps in order: number and SQL text."""
    found: list[tuple[int, str]] = []
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


def migrate(file: Path, key: bytes, *, known: list[tuple[int, str]] | None = None) -> int:
    """Bring the file to the newest step and return its number; on failure the file is as it was before the call."""
    plan = steps() if known is None else known
    connection = connect(file, key, create=True)
    try:
        current = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if current > len(plan):
            raise Fault("store.too_new", file=file.name, found=current, known=len(plan))
        if current == len(plan):
            return current
        backup = _backup(connection, file, current) if current else None
    finally:
        connection.close()
    try:
        for number, sql in plan[current:]:
            _run(file, key, number, sql)
    except Exception as error:
        if backup is not None:
            _restore(file, backup)
        else:
            _remove(file)
        raise as_fault(error, file) from error
    return len(plan)


def statements(sql: str) -> list[str]:
    """Split a step at lines that end in a semicolon; comments are dropped."""
    text = "\n".join(line for line in sql.splitlines() if not line.lstrip().startswith("--"))
    return [part.strip() for part in re.split(r";[ \t]*(?:\n|$)", text) if part.strip()]


def _run(file: Path, key: bytes, number: int, sql: str) -> None:
    connection = connect(file, key)
    try:
        connection.execute("BEGIN EXCLUSIVE")
        for statement in statements(sql):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except sqlcipher.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.close()


def backup_of(file: Path, version: int) -> Path:
    """Where the copy made before leaving `version` is kept."""
    return file.with_name(f"{file.name}.v{version:04d}.backup")


def _backup(connection: Any, file: Path, version: int) -> Path:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = backup_of(file, version)
    part = copy.with_suffix(".part")
    try:
        shutil.copyfile(file, part)
        part.replace(copy)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Fault("store.backup_failed", file=copy.name, reason=error.strerror or str(error)) from error
    return copy


def _restore(file: Path, copy: Path) -> None:
    _remove(file)
    shutil.copyfile(copy, file)


def _remove(file: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
