"""Who may call what: everything is taken from everybody, then the list in `names` is given to the staff's group roles.

Written after every upgrade, so that a function that is new can be called by nobody until it stands in the list.
PostgreSQL gives EXECUTE on new functions to PUBLIC by itself, and that is the one default that undoes the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from psycopg import Connection
from psycopg.sql import SQL, Composed, Identifier

from app.central.names import HELPERS, PUBLIC_FUNCTIONS, SCHEMAS, groups_of

CALLABLE = frozenset(PUBLIC_FUNCTIONS) | frozenset(HELPERS)


def write_privileges(connection: Connection[Any], prefix: str) -> None:
    """Take every right on the three schemas from everybody but the owner, then give staff what the list says.

    Works as the owner, in the caller's transaction.
    """
    staff = SQL(", ").join(Identifier(group) for group in groups_of(prefix).values())
    for statement in _statements(connection, staff):
        connection.execute(statement)


def _statements(connection: Connection[Any], staff: Composed) -> Iterator[SQL | Composed]:
    others = SQL("PUBLIC, {}").format(staff)
    yield SQL("ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC")
    for name in SCHEMAS:
        schema = Identifier(name)
        yield SQL("REVOKE ALL ON SCHEMA {} FROM {}").format(schema, others)
        for kind in ("TABLES", "SEQUENCES", "ROUTINES"):
            yield SQL("REVOKE ALL ON ALL {} IN SCHEMA {} FROM {}").format(SQL(kind), schema, others)
    yield SQL("GRANT USAGE ON SCHEMA desk, sync TO {}").format(staff)
    yield SQL("GRANT SELECT ON ALL TABLES IN SCHEMA desk TO {}").format(staff)
    found = connection.execute(
        "SELECT p.oid::regprocedure::text FROM pg_proc AS p"
        " WHERE p.pronamespace = 'sync'::regnamespace AND p.proname = ANY (%s) ORDER BY 1",
        (sorted(CALLABLE),),
    ).fetchall()
    for (signature,) in found:
        # A regprocedure is quoted by the server already.
        yield SQL("GRANT EXECUTE ON FUNCTION {} TO {}").format(SQL(signature), staff)
