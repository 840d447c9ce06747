"""What goes wrong while somebody reads live, told by who can do something about it: the line, the centre, or nobody.

The driver's errors come wrapped by SQLAlchemy; what is inside is sorted as for sync. Three sentences are a reader's
own: the line that broke in the middle of a page, the question that takes too long, and the attempt to write.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError

from app.kernel.errors import DeskError, Refusal
from app.sync.sqlfaults import fault_of
from app.sync.transport import Offline

_READ_ONLY = "25006"
_TOO_SLOW = "57014"


def told(error: psycopg.Error) -> DeskError | None:
    """What a driver's error means for somebody who reads; None for a bug of ours."""
    if error.sqlstate == _READ_ONLY:
        return Refusal("live.read_only")
    if error.sqlstate == _TOO_SLOW:
        return Offline("live.too_slow")
    found = fault_of(error)
    if isinstance(found, Offline) and found.code == "sync.offline":
        return Offline("live.no_line", **found.params)
    return found


@contextmanager
def sorted_trouble() -> Iterator[None]:
    """Raise what the driver raises as `Offline`, `Rejected` or `Refusal`; a bug of ours stays what it is."""
    try:
        yield
    except DBAPIError as error:
        found = told(error.orig) if isinstance(error.orig, psycopg.Error) else None
        if found is None:
            raise
        raise found from error
    except psycopg.Error as error:
        found = told(error)
        if found is None:
            raise
        raise found from error
