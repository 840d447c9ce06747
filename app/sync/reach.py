"""Is anybody at the centre's address, and is it who it should be? Asked without anybody's password, for `doctor`.

Nothing here syncs and nobody signs in: the server is asked whether it takes connections, and its certificate is looked
at in the course of a connection that offers no password.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import psycopg
from psycopg import pq
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from app.sync.transport import Rejected

STRICT = "verify-full"
"""The sslmode that a bank's desk is to have."""
SECONDS = 5
_TOLD = 200


class Reach(StrEnum):
    """What a server answers to the question whether it is there."""

    ANSWERS = "answers"
    BUSY = "starting"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of a centre's address that may be shown."""

    host: str
    port: str
    database: str
    sslmode: str

    def __str__(self) -> str:
        return f"{self.host}:{self.port}/{self.database}"


def address_of(url: str) -> Address:
    """Take an address apart; `Rejected("sync.bad_url")` when it is none."""
    try:
        found = conninfo_to_dict(url)
    except psycopg.ProgrammingError as error:
        raise Rejected("sync.bad_url", reason=_plain(error)) from error
    database, port = str(found.get("dbname") or ""), str(found.get("port") or 5432)
    if not database or not all(one.isdecimal() for one in port.split(",")):
        raise Rejected("sync.bad_url", reason=port if database else "no database")
    return Address(str(found.get("host") or "localhost"), port, database, str(found.get("sslmode") or "prefer"))


def reach(url: str) -> Reach:
    """Ask whether a server takes connections there; waits five seconds at most."""
    found = pq.Ping(pq.PGconn.ping(make_conninfo(url, connect_timeout=SECONDS).encode()))
    if found is pq.Ping.OK:
        return Reach.ANSWERS
    return Reach.BUSY if found is pq.Ping.REJECT else Reach.SILENT


def distrust(url: str) -> str:
    """Why the server's certificate is not believed; empty when it is, or when nobody answers."""
    try:
        psycopg.connect(url, user="nobody", password="", connect_timeout=SECONDS).close()
    except psycopg.OperationalError as error:
        said = _plain(error)
        return said if "certificate" in said or "证书" in said else ""
    return ""


def _plain(error: psycopg.Error) -> str:
    return " ".join(str(error).split())[:_TOLD]
