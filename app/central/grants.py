"""What somebody sees beyond their own branch: one case (a complex one, given to an investigator) or a whole branch.

The database writes the rest: the audit entry, and `enter` or `leave` for the person's desk. Giving twice or taking
back what was not given changes nothing, and says so.
"""

from __future__ import annotations

from typing import Any

from psycopg import Connection

from app.central.ownership import as_owner, prefix_at
from app.central.people import member, require_branch
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.ids import CaseNumber

CASE_READERS = frozenset({Role.COUNTER, Role.MEDIATOR, Role.LEAD, Role.INVESTIGATOR, Role.AUDITOR})
BRANCH_READERS = frozenset({Role.COUNTER, Role.LEAD})


def give_case(connection: Connection[Any], login: str, no: str) -> bool:
    """Let a person see one case; say whether that is new.

    Refused: `central.login_unknown`, `central.case_unknown`, `central.role_unfit` for an administrator.
    """
    with as_owner(connection, prefix_at(connection)):
        person = member(connection, login)
        _require_role(person.role, person.login, CASE_READERS)
        done = connection.execute(
            "INSERT INTO sync.case_grants (case_id, staff_id) SELECT id, %s FROM desk.cases WHERE no = %s"
            " ON CONFLICT DO NOTHING",
            (person.id, _known_case(connection, no)),
        )
        return done.rowcount == 1


def take_case(connection: Connection[Any], login: str, no: str) -> bool:
    """Take a case back; say whether it was given."""
    with as_owner(connection, prefix_at(connection)):
        person = member(connection, login)
        done = connection.execute(
            "DELETE FROM sync.case_grants AS g USING desk.cases AS c WHERE g.case_id = c.id AND c.no = %s"
            " AND g.staff_id = %s",
            (_known_case(connection, no), person.id),
        )
        return done.rowcount == 1


def give_branch(connection: Connection[Any], login: str, code: str) -> bool:
    """Let a counter or a lead work in a further branch; say whether that is new."""
    with as_owner(connection, prefix_at(connection)):
        person = member(connection, login)
        _require_role(person.role, person.login, BRANCH_READERS)
        require_branch(connection, code)
        done = connection.execute(
            "INSERT INTO sync.branch_grants (staff_id, branch) VALUES (%s, %s) ON CONFLICT DO NOTHING",
            (person.id, code),
        )
        return done.rowcount == 1


def take_branch(connection: Connection[Any], login: str, code: str) -> bool:
    """Take a further branch back; say whether it was given."""
    with as_owner(connection, prefix_at(connection)):
        person = member(connection, login)
        done = connection.execute(
            "DELETE FROM sync.branch_grants WHERE staff_id = %s AND branch = %s", (person.id, code)
        )
        return done.rowcount == 1


def _require_role(role: str, login: str, readers: frozenset[Role]) -> None:
    if Role(role) not in readers:
        raise Refusal("central.role_unfit", "login", login=login, role=("role", role))


def _known_case(connection: Connection[Any], no: str) -> str:
    number = str(CaseNumber.parse(no))
    if connection.execute("SELECT 1 FROM desk.cases WHERE no = %s", (number,)).fetchone() is None:
        raise Refusal("central.case_unknown", "no", no=number)
    return number
