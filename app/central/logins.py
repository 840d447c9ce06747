"""Database roles of people. A clear password never leaves this process: the server is sent its SCRAM verifier.

With the verifier neither the server's log nor its statement statistics can show a password, and whoever reads the
catalogue cannot sign in with what stands there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Composable, Identifier, Literal

from app.central.names import groups_of, role_of
from app.kernel.actor import Role
from app.kernel.errors import Refusal


def exists(connection: Connection[Any], name: str) -> bool:
    """Whether the server has a role of that name."""
    return connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (name,)).fetchone() is not None


def make_login(connection: Connection[Any], prefix: str, login: str, role: Role, password: str) -> None:
    """Make the database role of a person, or bring the one that is there to this password and desk role."""
    name = role_of(prefix, login)
    with _permitted():
        verb = SQL("ALTER ROLE") if exists(connection, name) else SQL("CREATE ROLE")
        connection.execute(
            SQL("{} {} LOGIN INHERIT NOCREATEDB NOCREATEROLE PASSWORD {}").format(
                verb, Identifier(name), _verifier(connection, name, password)
            )
        )
        # A desk that dies in the middle must not hold others up for ever.
        connection.execute(
            SQL("ALTER ROLE {} SET idle_in_transaction_session_timeout = '10min'").format(Identifier(name))
        )
        join_group(connection, prefix, login, role)


def join_group(connection: Connection[Any], prefix: str, login: str, role: Role) -> None:
    """Make a person's role a member of exactly one group role."""
    name = role_of(prefix, login)
    with _permitted():
        for other, group in groups_of(prefix).items():
            if other is not role and _is_member(connection, name, group):
                connection.execute(SQL("REVOKE {} FROM {}").format(Identifier(group), Identifier(name)))
        # From 16 on a membership can be without the right to become the group.
        only = " WITH INHERIT TRUE, SET FALSE" if connection.info.server_version >= 160_000 else ""
        group = groups_of(prefix)[role]
        if not _is_member(connection, name, group):
            connection.execute(SQL("GRANT {} TO {}").format(Identifier(group), Identifier(name)) + SQL(only))


def set_password(connection: Connection[Any], prefix: str, login: str, password: str) -> None:
    """Give a person's role another password."""
    name = role_of(prefix, login)
    with _permitted():
        verifier = _verifier(connection, name, password)
        connection.execute(SQL("ALTER ROLE {} PASSWORD {}").format(Identifier(name), verifier))


def close_login(connection: Connection[Any], prefix: str, login: str) -> None:
    """Let nobody log in as a person any more; the role stays, its name stands in the audit."""
    name = role_of(prefix, login)
    if exists(connection, name):
        with _permitted():
            connection.execute(SQL("ALTER ROLE {} NOLOGIN").format(Identifier(name)))


def _verifier(connection: Connection[Any], name: str, password: str) -> Composable:
    secret = connection.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return Literal(secret.decode())


def _is_member(connection: Connection[Any], name: str, group: str) -> bool:
    query = (
        "SELECT 1 FROM pg_auth_members AS m JOIN pg_roles AS r ON r.oid = m.roleid"
        " JOIN pg_roles AS p ON p.oid = m.member"
        " WHERE p.rolname = %s AND r.rolname = %s"
    )
    return connection.execute(query, (name, group)).fetchone() is not None


@contextmanager
def _permitted() -> Iterator[None]:
    """Turn a missing right into the refusal that says what was not permitted."""
    try:
        yield
    except psycopg.errors.InsufficientPrivilege as error:
        raise Refusal("central.not_permitted", "url", what=" ".join(str(error).split())[-200:]) from error
