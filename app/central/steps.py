"""Alembic's chain of schema steps, written as one SQL script and run on the connection of the upgrade.

Alembic keeps the books (`sync.schema_steps`) and the order; the steps are frozen SQL text beside their modules. It only
writes the script: steps, functions, guards and policies are then one transaction of the caller's, and whoever wants to
know what an upgrade will do can read the script first.
"""

from __future__ import annotations

import io
from importlib import resources
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from psycopg import Connection


def known_version() -> int:
    """The schema version of this program: the number of its steps."""
    return len(_revisions())


def script(connection: Connection[Any], target: str = "head") -> str:
    """The SQL text of the steps that the connected database still lacks; empty when it lacks none."""
    reached = _reached(connection)
    if target == "head":
        target = _revisions()[-1]
    if reached is not None and _revisions().index(target) <= _revisions().index(reached):
        return ""
    buffer = io.StringIO()
    command.upgrade(_config(buffer), target if reached is None else f"{reached}:{target}", sql=True)
    return buffer.getvalue()


def climb(connection: Connection[Any], target: str = "head") -> None:
    """Run the steps that are still missing, in the caller's transaction and as the caller's role."""
    if _reached(connection) is None:
        connection.execute("CREATE SCHEMA IF NOT EXISTS sync")
    text = script(connection, target)
    if text:
        connection.execute(text.encode())


def _reached(connection: Connection[Any]) -> str | None:
    found = connection.execute("SELECT to_regclass('sync.schema_steps') IS NOT NULL").fetchone()
    if found is None or not found[0]:
        return None
    row = connection.execute("SELECT version_num FROM sync.schema_steps").fetchone()
    return None if row is None else str(row[0])


def _revisions() -> list[str]:
    """All steps, the first one first."""
    return [step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()][::-1]


def _config(buffer: io.StringIO | None = None) -> Config:
    configuration = Config(output_buffer=buffer)
    configuration.set_main_option("script_location", str(resources.files("app.central.migrations")))
    configuration.set_main_option("path_separator", "os")
    return configuration
