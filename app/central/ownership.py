"""Whose a centre is, and one transaction as its owner.

The owner is a role that nobody logs in as; whoever administers a centre is a member of it. Kept apart from upgrading,
because looking after people should not load alembic.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from app.central.names import owner_of
from app.kernel.errors import Refusal


def found_prefix(connection: Connection[Any]) -> str | None:
    """The role prefix of the connected database, or None where there is no centre.

    Read from who owns the machinery, which every login may know.
    """
    row = connection.execute(
        "SELECT pg_get_userbyid(c.relowner) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
        " WHERE n.nspname = 'sync' AND c.relname = 'centre'"
    ).fetchone()
    return None if row is None else str(row[0]).removesuffix("_owner")


def prefix_at(connection: Connection[Any]) -> str:
    """The role prefix of the connected database; refused (`central.not_provisioned`) where there is no centre."""
    prefix = found_prefix(connection)
    if prefix is None:
        raise Refusal("central.not_provisioned", "url", name=connection.info.dbname)
    return prefix


@contextmanager
def as_owner(connection: Connection[Any], prefix: str) -> Iterator[None]:
    """One transaction as the owner role, with a search path that finds nothing but PostgreSQL's own."""
    with connection.transaction():
        try:
            connection.execute(SQL("SET LOCAL ROLE {}").format(Identifier(owner_of(prefix))))
        except psycopg.errors.InsufficientPrivilege as error:
            raise Refusal("central.not_owner", "url", user=connection.info.user) from error
        connection.execute("SET LOCAL search_path = pg_catalog, pg_temp")
        yield
