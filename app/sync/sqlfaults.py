"""What goes wrong on the way to a PostgreSQL centre, sorted once by who can do something about it.

Nobody just now (`Offline`: the same question may be asked again), or a person (`Rejected`, with a code that the wording
knows). What is neither is a bug and stays what it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from app.sync.transport import Offline, Rejected

_OFFLINE = {
    "53300": "sync.centre_busy",
    "53400": "sync.centre_busy",
    "57P03": "sync.centre_starting",
    "53100": "sync.centre_full",
    "53200": "sync.centre_busy",
    "40001": "sync.try_again",
    "40P01": "sync.try_again",
    "55P03": "sync.try_again",
    "57014": "sync.too_slow",
}
_REJECTED = {
    "28P01": "sync.password",
    "28000": "sync.password",
    "3D000": "sync.no_database",
    "3F000": "sync.not_provisioned",
    "42883": "sync.not_provisioned",
    "42P01": "sync.not_provisioned",
    "42501": "sync.not_staff",
}


def fault_of(error: psycopg.Error) -> Offline | Rejected | None:
    """What a driver's error means for the desk; None for a bug of ours."""
    state = error.sqlstate
    said = " ".join(str(error).split())
    if state == "MD001":
        detail = json.loads(error.diag.message_detail or "{}")
        return Rejected(error.diag.message_primary or "sync.rejected", **detail)
    if state in _REJECTED:
        return Rejected(_REJECTED[state])
    if state in _OFFLINE:
        return Offline(_OFFLINE[state])
    if state is None and isinstance(error, psycopg.OperationalError):
        lower = said.lower()
        if "certificate" in lower or ("ssl" in lower and "server does not support" in lower):
            return Rejected("sync.certificate", reason=said[:200])
        if "password authentication failed" in lower or "not permitted to log in" in lower or "no password" in lower:
            return Rejected("sync.password")
        if "authentication method" in lower:
            return Rejected("sync.authentication", reason=said[:200])
        if 'database "' in lower and "does not exist" in lower:
            return Rejected("sync.no_database")
        if "too many" in lower or "remaining connection slots" in lower:
            return Offline("sync.centre_busy")
        if "starting up" in lower or "shutting down" in lower:
            return Offline("sync.centre_starting")
        return Offline(reason=said[:200])
    if state is not None and state[:2] in ("08", "57", "58", "53"):
        return Offline(reason=said[:200])
    return None


@contextmanager
def sorted_faults() -> Iterator[None]:
    """Raise what the driver raises as `Offline` or `Rejected`; a bug of ours stays what it is."""
    try:
        yield
    except psycopg.Error as error:
        found = fault_of(error)
        if found is None:
            raise
        raise found from error
