"""Make a centre out of a server: database, roles, schema. Needs CREATEROLE and CREATEDB, and no superuser.

Every part is made when it is missing and left alone when it is there, so provisioning again is safe, also after it was
interrupted. The owner of everything is a role that nobody can log in as; the administrator who provisions becomes its
member. Decided against: one owner for all databases of a server, because whoever may act as it would reach them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.conninfo import make_conninfo
from psycopg.sql import SQL, Identifier

from app.central.connecting import MAINTENANCE, connected, connection_fault, database_of
from app.central.names import groups_of, owner_of, prefix_of
from app.central.ownership import found_prefix
from app.central.upgrade import Upgraded, build_whole
from app.kernel.errors import Refusal

OLDEST_SERVER = 150_000


@dataclass(frozen=True, slots=True)
class Provisioned:
    """What was provisioned: the database, its role prefix, whether the database is new, and what the upgrade did."""

    database: str
    prefix: str
    created: bool
    upgraded: Upgraded


def provision(url: str) -> Provisioned:
    """Provision the database that the URL names, making it when it is not there.

    Refused: `central.url`, `central.database_name`, `central.old_server` (older than 15), `central.not_permitted` (the
    login may not create roles or databases), `central.other_content` (the database holds something else already).
    Faults as `connecting.connected`.
    """
    name = database_of(url)
    prefix_of(name)
    created = _create_database(url, name)
    with connected(url) as connection:
        prefix, upgraded = _furnish(connection, name)
    return Provisioned(name, prefix, created, upgraded)


def _furnish(connection: Connection[Any], name: str) -> tuple[str, Upgraded]:
    check_server(connection)
    prefix = _prefix(connection, name)
    try:
        make_roles(connection, prefix)
        open_database(connection, prefix, name)
        return prefix, build_whole(connection, prefix)
    except psycopg.errors.InsufficientPrivilege as error:
        raise Refusal("central.not_permitted", "url", what=_plainly(error)) from error


def check_server(connection: Connection[Any]) -> None:
    """Refuse a server that is older than what the guards need."""
    if connection.info.server_version < OLDEST_SERVER:
        raise Refusal("central.old_server", "url", found=connection.info.server_version // 10_000)


def make_roles(connection: Connection[Any], prefix: str) -> None:
    """Make the owner and the six group roles where they are missing, and let the connected login act as the owner."""
    owner = owner_of(prefix)
    for role in [owner, *groups_of(prefix).values()]:
        if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone() is None:
            connection.execute(SQL("CREATE ROLE {} NOLOGIN NOCREATEDB NOCREATEROLE").format(Identifier(role)))
    # Until 15 a member may always become the role; later that is a right of its own.
    right = "SET" if connection.info.server_version >= 160_000 else "MEMBER"
    mine = connection.execute("SELECT pg_has_role(%s, %s)", (owner, right)).fetchone()
    if mine is None or not mine[0]:
        connection.execute(SQL("GRANT {} TO CURRENT_USER").format(Identifier(owner)))


def _create_database(url: str, name: str) -> bool:
    try:
        with psycopg.connect(url, autocommit=True):
            return False
    except psycopg.Error as error:
        if getattr(connection_fault(error, url), "code", "") != "central.no_database":
            raise connection_fault(error, url) from error
    with connected(make_conninfo(url, dbname=MAINTENANCE)) as connection:
        check_server(connection)
        try:
            # Collation C: texts sort here as they sort in a replica.
            connection.execute(
                SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'").format(
                    Identifier(name)
                )
            )
        except psycopg.errors.DuplicateDatabase:
            return False  # somebody else was faster
        except psycopg.errors.InsufficientPrivilege as error:
            raise Refusal("central.not_permitted", "url", what=_plainly(error)) from error
    return True


def open_database(connection: Connection[Any], prefix: str, name: str) -> None:
    """Let nobody but staff, owner and administrator connect, and nobody of the staff make any table, temporary or not.

    Rights on a database are not part of a backup or a copy, so this is due again after a restore.
    """
    database = Identifier(name)
    staff = SQL(", ").join(Identifier(group) for group in groups_of(prefix).values())
    connection.execute(SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    connection.execute(SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, staff))
    if connection.execute("SELECT to_regnamespace('public') IS NOT NULL").fetchone() == (True,):
        # A cluster that was upgraded from before 15 still lets everybody make objects there.
        connection.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    # Compiling a policy takes longer than most of what it guards.
    connection.execute(SQL("ALTER DATABASE {} SET jit = off").format(database))
    connection.execute(
        SQL("GRANT CONNECT, CREATE, TEMPORARY ON DATABASE {} TO {}").format(database, Identifier(owner_of(prefix)))
    )


def _prefix(connection: Connection[Any], name: str) -> str:
    """The prefix that the database has already (a copy under another name keeps it), else its name."""
    known = found_prefix(connection)
    if known is not None:
        return known
    foreign = connection.execute(
        "SELECT count(*) FROM pg_namespace WHERE nspname IN ('desk', 'sync', 'audit')"
    ).fetchone()
    if foreign is not None and foreign[0]:
        raise Refusal("central.other_content", "url", name=name)
    return prefix_of(name)


def _plainly(error: psycopg.Error) -> str:
    return " ".join(str(error).split())[:200]
