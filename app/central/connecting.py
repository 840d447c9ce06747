"""Open a connection to a centre, and turn what goes wrong into one sentence.

Whoever looks after the centre connects by URL or libpq's own settings; nothing here keeps a password.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

import psycopg
from psycopg import Connection
from psycopg.conninfo import conninfo_to_dict

from app.kernel.errors import Fault, Refusal

MAINTENANCE = "postgres"


@contextmanager
def connected(url: str, **options: Any) -> Iterator[Connection[Any]]:
    """A connection to the database of `url` in autocommit; refused or a fault with the reason when there is none."""
    try:
        connection = psycopg.connect(url, autocommit=True, application_name="mediation-desk central", **options)
    except psycopg.Error as error:
        raise connection_fault(error, url) from error
    with connection:
        yield connection


def database_of(url: str) -> str:
    """The database that a URL names; refused (`central.url`) when it is no URL or names none."""
    try:
        name = conninfo_to_dict(url).get("dbname")
    except psycopg.ProgrammingError as error:
        raise Refusal("central.url", "url") from error
    if not name:
        raise Refusal("central.url", "url")
    return str(name)


def with_database(url: str, name: str) -> str:
    """The same URL for another database of the server."""
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise Refusal("central.url", "url")
    return urlunsplit(parts._replace(path=f"/{name}"))


def connection_fault(error: psycopg.Error, url: str) -> Fault | Refusal:
    """Say in one sentence why there is no connection."""
    state = error.sqlstate or ""
    text = " ".join(str(error).split())
    server = unquote(urlsplit(url).hostname or "") if "://" in url else ""
    if state in {"28P01", "28000"} or "authentication failed" in text:
        return Refusal("central.not_let_in", "url", server=server)
    if state == "3D000" or ("database" in text and "does not exist" in text):
        return Refusal("central.no_database", "url", name=database_of(url))
    if state == "53300" or "too many clients" in text:
        return Fault("central.full", server=server)
    if "certificate" in text or "SSL" in text:
        return Fault("central.certificate", server=server, reason=text[-200:])
    return Fault("central.no_route", server=server, reason=text[-200:])
