"""What of one case still has to do with the centre: changes that wait, conflicts that nobody resolved yet.

The outbox knows rows and no cases, so the tables say which rows are the case's. Where nothing waits, which is nearly
always, that is one read of an index.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from uuid import UUID

from app.store.base import captured_tables
from app.store.session import DeskSession

MOST = 5_000
"""A desk with more waiting than this counts the oldest ones only."""


@dataclass(frozen=True, slots=True)
class CaseSync:
    """How one case stands: operations that wait for the centre or for a person, and open conflicts."""

    waiting: int = 0
    conflicts: int = 0


def of_case(session: DeskSession, case_id: UUID) -> CaseSync:
    """Read how a case stands with the centre."""
    connection = session.replica()
    conflicts = connection.exec_driver_sql(
        "SELECT count(*) FROM conflicts WHERE case_id = ? AND resolved_at IS NULL", (case_id.bytes,)
    ).scalar_one()
    waiting = connection.exec_driver_sql(_query(), (MOST, case_id.bytes, case_id.bytes)).scalar_one()
    return CaseSync(int(waiting), int(conflicts))


@cache
def _query() -> str:
    belongs = ["o.table_name = 'cases' AND o.row_id = c.id", "o.table_name = 'customers' AND o.row_id = c.customer_id"]
    belongs += [
        f"o.table_name = '{name}' AND EXISTS"  # noqa: S608 - names of the mapping
        f' (SELECT 1 FROM "{name}" AS r WHERE r.id = o.row_id AND r.case_id = ?2)'
        for name, model in sorted(captured_tables().items())
        if "case_id" in model.__table__.c and name != "access_log"
    ]
    return (
        "WITH o AS (SELECT table_name, row_id FROM outbox WHERE state IN ('waiting', 'parked', 'held') LIMIT ?1)"  # noqa: S608 - see above
        f" SELECT count(*) FROM o, cases AS c WHERE c.id = ?3 AND (({') OR ('.join(belongs)}))"
    )
