"""Database roles of people. A clear password never leaves this process: the server is sent its SCRAM verifier.

With the verifier neither the server's log nor its statement statistics can show a password, and whoever reads the
catalogue cannot sign in with what stands there.
"""

from __future__ import annotations

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
    with _permitted(connection):
        verb = SQL("ALTER ROLE") if exists(connection, name) else SQL("CREATE ROLE")
        _run(
            connection,
            SQL("{} {} LOGIN INHERIT NOCREATEDB NOCREATEROLE PASSWORD {}").format(
                verb, Identifier(name), _verifier(connection, name, password)
            ),
        )
        join_group(connection, prefix, login, role)


def join_group(connection: Connection[Any], prefix: str, login: str, role: Role) -> None:
    """Make a person's role a member of exactly one group role."""
    name = role_of(prefix, login)
    with _permitted(connection):
        for other, group in groups_of(prefix).items():
            if other is not role and _is_member(connection, name, group):
                _run(connection, SQL("REVOKE {} FROM {}").format(Identifier(group), Identifier(name)))
        # From 16 on a membership can be without the right to become the group.
        only = " WITH INHERIT TRUE, SET FALSE" if connection.info.server_version >= 160_000 else ""
        group = groups_of(prefix)[role]
        if not _is_member(connection, name, group):
            _run(connection, SQL("GRANT {} TO {}").format(Identifier(group), Identifier(name)) + SQL(only))


def set_password(connection: Connection[Any], prefix: str, login: str, password: str) -> None:
    """Give a person's role another password."""
    name = role_of(prefix, login)
    with _permitted(connection):
        verifier = _verifier(connection, name, password)
        _run(connection, SQL("ALTER ROLE {} PASSWORD {}").format(Identifier(name), verifier))


def close_login(connection: Connection[Any], prefix: str, login: str) -> None:
    """Let nobody log in as a person any more; the role stays, its name stands in the audit."""
    name = role_of(prefix, login)
    if exists(connection, name):
        with _permitted(connection):
            _run(connection, SQL("ALTER ROLE {} NOLOGIN").format(Identifier(name)))


def _verifier(connection: Connection[Any], name: str, password: str) -> Composable:
    secret = connection.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return Literal(secret.decode())


def _is_member(connection: Connection[Any], name: str, group: str) -> bool:
    query = (
        "SELECT 1 FROM pg_auth_members AS m WHERE m.member = %s::regrole AND m.roleid = %s::regrole"
    )
    return connection.execute(query, (_quoted(name), _quoted(group))).fetchone() is not None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _run(connection: Connection[Any], statement: Composable) -> None:
    connection.execute(statement)


class _permitted:  # noqa: N801 - reads as a word in `with`
    """Turn a missing right into the refusal that says who lacks it."""

    def __init__(self, connection: Connection[Any]) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, psycopg.errors.InsufficientPrivilege):
            reason = " ".join(str(error).split())[:200]
            raise Refusal("central.not_permitted", "url", user=self._connection.info.user, what=reason) from error
