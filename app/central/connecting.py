"""Open a connection to a centre, and turn what goes wrong into one sentence.

Whoever looks after the centre connects by URL or libpq's own settings; nothing here keeps a password.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

import psycopg
from psycopg import Connection
from psycopg.conninfo import conninfo_to_dict

from app.kernel.errors import Fault, Refusal

Line: TypeAlias = Connection[Any]
"""A connection, for those who must not name the driver."""

MAINTENANCE = "postgres"
# Classes of SQLSTATE that speak of the connection and the machine, not of what was asked.
_SURROUNDINGS = frozenset({"08", "28", "3D", "53", "57", "58"})


@contextmanager
def connected(url: str, **options: Any) -> Iterator[Line]:
    """A connection to the database of `url` in autocommit.

    What goes wrong on it is raised as the refusal or fault that says so; anything unforeseen stays what it is.
    """
    database_of(url)
    try:
        with psycopg.connect(
            url, autocommit=True, application_name="mediation-desk central", connect_timeout=10, **options
        ) as connection:
            yield connection
    except psycopg.Error as error:
        raise _said(error, url) from error


def _said(error: psycopg.Error, url: str) -> Exception:
    if error.sqlstate == "MD001":
        return Refusal(str(error.diag.message_primary), **json.loads(error.diag.message_detail or "{}"))
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        return Refusal("central.not_permitted", "url", what=_plainly(error))
    if error.sqlstate is None or error.sqlstate[:2] in _SURROUNDINGS:
        return connection_fault(error, url)
    return error


def database_of(url: str) -> str:
    """The database that a URL names; refused (`central.url`) when it is no URL or names none."""
    try:
        name = conninfo_to_dict(url).get("dbname")
    except psycopg.ProgrammingError as error:
        raise Refusal("central.url", "url") from error
    if not name:
        raise Refusal("central.url", "url")
    return str(name)


def connection_fault(error: psycopg.Error, url: str) -> Fault | Refusal:
    """Say in one sentence why there is no connection."""
    state = error.sqlstate or ""
    text = _plainly(error)
    server = unquote(urlsplit(url).hostname or "") if "://" in url else ""
    if state in {"28P01", "28000"} or "authentication failed" in text:
        return Refusal("central.not_let_in", "url", server=server)
    if state == "3D000" or ("database" in text and "does not exist" in text):
        return Refusal("central.no_database", "url", name=database_of(url))
    if state == "53300" or "too many clients" in text:
        return Fault("central.full", server=server)
    if "certificate" in text or "SSL" in text:
        return Fault("central.certificate", server=server, reason=text)
    return Fault("central.no_route", server=server, reason=text)


def _plainly(error: psycopg.Error) -> str:
    return " ".join(str(error).split())[-200:]
