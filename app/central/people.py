"""Branches and people of a centre, for whoever administers it.

A person is a row of `desk.staff`, which desks pull, and a database role, with which they sign in. Both are made in one
transaction. Everything may be repeated: adding who is there with the same particulars only sets the password again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.rows import class_row

from app.central import logins
from app.central.names import role_of
from app.central.ownership import as_owner, prefix_at
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.ids import new_id
from app.staff.names import branch_code_of, check_password, login_of, name_of


@dataclass(frozen=True, slots=True)
class Member:
    """A person as the centre lists them."""

    id: UUID
    login: str
    name: str
    role: str
    branch: str
    team: str
    phone: str
    disabled: bool


@dataclass(frozen=True, slots=True)
class BranchCard:
    """A branch as the centre lists it."""

    code: str
    name: str
    bank_name: str
    region: str


_MEMBER = """
SELECT id, login, name, role, branch_id AS branch, team, phone, disabled_at IS NOT NULL AS disabled
FROM desk.staff"""


def add_branch(
    connection: Connection[Any],
    code: str,
    name: str,
    bank_name: str,
    *,
    region: str = "",
    address: str = "",
    phone: str = "",
) -> BranchCard:
    """Add a branch; the same again is left as it is, another one of that code refused (`central.branch_exists`)."""
    card = BranchCard(branch_code_of(code), name_of(name), name_of(bank_name), region.strip())
    with as_owner(connection, prefix_at(connection)):
        known = [one for one in _branches(connection) if one.code == card.code]
        if known and known[0] != card:
            raise Refusal("central.branch_exists", "branch", branch=card.code, name=known[0].name)
        if not known:
            connection.execute(
                "INSERT INTO desk.branches (id, home_branch, branch_id, version, created_at, code, name, bank_name,"
                " region, address, phone)"
                " VALUES (%s, %s, %s, 0, sync.instant(clock_timestamp()), %s, %s, %s, %s, %s, %s)",
                (new_id(), card.code, card.code, card.code, card.name, card.bank_name, card.region, address.strip(),
                 phone.strip()),
            )  # fmt: skip
    return card


def branches(connection: Connection[Any]) -> list[BranchCard]:
    """All branches by code."""
    with as_owner(connection, prefix_at(connection)):
        return _branches(connection)


def add(
    connection: Connection[Any],
    login: str,
    name: str,
    role: Role,
    branch: str,
    password: str,
    *,
    team: str = "",
    phone: str = "",
    staff_id: UUID | None = None,
) -> Member:
    """Add a person with their password. Refused: `central.login_exists` with other particulars,
    `central.branch_unknown`, `central.login_long`, and what `app.staff.names` refuses."""
    prefix = prefix_at(connection)
    login, code = login_of(login), branch_code_of(branch)
    role_of(prefix, login)
    check_password(password, login)
    with connection.transaction():
        logins.make_login(connection, prefix, login, role, password)
        with as_owner(connection, prefix):
            return _add_row(
                connection,
                Member(
                    staff_id or new_id(), login, name_of(name), role.value, code, team.strip(), phone.strip(), False
                ),
            )


def change(
    connection: Connection[Any],
    login: str,
    *,
    role: Role | None = None,
    branch: str | None = None,
    team: str | None = None,
) -> Member:
    """Give a person another role, branch or team; what they see changes with their next statement."""
    prefix = prefix_at(connection)
    with connection.transaction():
        with as_owner(connection, prefix):
            found = member(connection, login)
            code = found.branch if branch is None else branch_code_of(branch)
            require_branch(connection, code)
            connection.execute(
                "UPDATE desk.staff SET role = %s, branch_id = %s, team = %s WHERE id = %s",
                (role.value if role else found.role, code, found.team if team is None else team.strip(), found.id),
            )
            found = member(connection, found.login)
        connection.execute("RESET ROLE")
        logins.join_group(connection, prefix, found.login, Role(found.role))
    return found


def disable(connection: Connection[Any], login: str) -> Member:
    """Let a person neither sign in nor see anything from now on, on connections that are open too."""
    prefix = prefix_at(connection)
    with connection.transaction():
        with as_owner(connection, prefix):
            found = member(connection, login)
            connection.execute(
                "UPDATE desk.staff SET disabled_at = sync.instant(clock_timestamp())"
                " WHERE id = %s AND disabled_at IS NULL",
                (found.id,),
            )
        connection.execute("RESET ROLE")
        logins.close_login(connection, prefix, found.login)
    return Member(found.id, found.login, found.name, found.role, found.branch, found.team, found.phone, True)


def reset_password(connection: Connection[Any], login: str, password: str) -> Member:
    """Give a person another password; refused for a disabled one (`central.disabled`)."""
    prefix = prefix_at(connection)
    with connection.transaction():
        with as_owner(connection, prefix):
            found = member(connection, login)
            if found.disabled:
                raise Refusal("central.disabled", "login", login=found.login)
            check_password(password, found.login)
            connection.execute("SELECT sync.note_act(%s, 'password', '{}')", (found.id,))
        connection.execute("RESET ROLE")
        logins.make_login(connection, prefix, found.login, Role(found.role), password)
    return found


def members(connection: Connection[Any], *, branch: str | None = None) -> list[Member]:
    """People by branch and login, of one branch or of all."""
    with as_owner(connection, prefix_at(connection)), connection.cursor(row_factory=class_row(Member)) as cursor:
        where = "" if branch is None else " WHERE branch_id = %s"
        given = () if branch is None else (branch_code_of(branch),)
        return cursor.execute(f"{_MEMBER}{where} ORDER BY branch_id, login", given).fetchall()


def _add_row(connection: Connection[Any], new: Member) -> Member:
    require_branch(connection, new.branch)
    with connection.cursor(row_factory=class_row(Member)) as cursor:
        known = cursor.execute(f"{_MEMBER} WHERE login = %s", (new.login,)).fetchone()
    if known is not None:
        same = (known.name, known.role, known.branch, known.team, known.disabled)
        if same != (new.name, new.role, new.branch, new.team, False):
            raise Refusal("central.login_exists", "login", login=new.login, name=known.name)
        return known
    connection.execute(
        "INSERT INTO desk.staff (id, home_branch, branch_id, version, created_at, login, name, role, team, phone)"
        " VALUES (%s, %s, %s, 0, sync.instant(clock_timestamp()), %s, %s, %s, %s, %s)",
        (new.id, new.branch, new.branch, new.login, new.name, new.role, new.team, new.phone),
    )
    return new


def member(connection: Connection[Any], login: str) -> Member:
    """The person with a login; refused (`central.login_unknown`) when there is none. Works as the owner."""
    login = login_of(login)
    with connection.cursor(row_factory=class_row(Member)) as cursor:
        found = cursor.execute(f"{_MEMBER} WHERE login = %s", (login,)).fetchone()
    if found is None:
        raise Refusal("central.login_unknown", "login", login=login)
    return found


def _branches(connection: Connection[Any]) -> list[BranchCard]:
    with connection.cursor(row_factory=class_row(BranchCard)) as cursor:
        return cursor.execute("SELECT code, name, bank_name, region FROM desk.branches ORDER BY code").fetchall()


def require_branch(connection: Connection[Any], code: str) -> None:
    """Refuse a branch that is not there (`central.branch_unknown`). Works as the owner."""
    if connection.execute("SELECT 1 FROM desk.branches WHERE code = %s", (code,)).fetchone() is None:
        raise Refusal("central.branch_unknown", "branch", branch=code)
