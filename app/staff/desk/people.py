"""What administrators do with branches and people. Rows only: passwords and key slots are `accounts`.

Nobody changes their own role or branch and nobody disables themselves, so that a store never ends without somebody
who can help. People are disabled, never removed: their name stands under old records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.model import Branch, Preference, StaffMember
from app.staff.names import branch_code_of, login_of, name_of
from app.staff.powers import require
from app.store.numbers import grant_stand_alone
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class NewBranch:
    """What is asked when a branch is added; `code` is the four-digit branch code of its case numbers."""

    code: str
    name: str
    bank_name: str
    region: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class NewStaff:
    """What is asked when a person is added; `branch` is the code of a branch that exists."""

    login: str
    name: str
    role: Role
    branch: str
    team: str = ""
    phone: str = ""


def add_branch(session: DeskSession, new: NewBranch) -> Branch:
    """Add a branch and let this store number its cases (there is no centre yet); a code can be used once."""
    require(session.actor, "staff.manage")
    code = branch_code_of(new.code)
    if session.scalar(select(Branch.id).where(Branch.code == code)) is not None:
        raise Refusal("staff.branch_exists", "branch", branch=code)
    branch = Branch(
        home_branch=code,
        branch_id=code,
        code=code,
        name=name_of(new.name),
        bank_name=name_of(new.bank_name),
        region=new.region.strip(),
        address=new.address.strip(),
        phone=new.phone.strip(),
    )
    session.add(branch)
    grant_stand_alone(session, code)
    session.flush()
    return branch


def add_member(session: DeskSession, new: NewStaff) -> StaffMember:
    """Add a person to a branch; a login can be used once, a disabled person's too."""
    require(session.actor, "staff.manage")
    login = login_of(new.login)
    if session.scalar(select(StaffMember.id).where(StaffMember.login == login)) is not None:
        raise Refusal("staff.login_exists", "login", login=login)
    code = _branch(session, new.branch)
    member = StaffMember(
        home_branch=code,
        branch_id=code,
        login=login,
        name=name_of(new.name),
        role=new.role,
        team=new.team.strip(),
        phone=new.phone.strip(),
    )
    session.add(member)
    session.flush()
    return member


def disable_member(session: DeskSession, login: str) -> StaffMember:
    """Keep a person from signing in from now on; refused for oneself and when done already."""
    member = _other(session, login)
    if member.disabled_at is not None:
        raise Refusal("staff.already_disabled", "login", login=member.login)
    member.disabled_at = session.at
    session.flush()
    return member


def enable_member(session: DeskSession, login: str) -> StaffMember:
    """Let a disabled person work again; a new password must be set with it, the old slot is gone."""
    member = _other(session, login)
    if member.disabled_at is None:
        raise Refusal("staff.not_disabled", "login", login=member.login)
    member.disabled_at = None
    session.flush()
    return member


def set_role(session: DeskSession, login: str, role: Role) -> StaffMember:
    """Give a person another role; refused for oneself."""
    member = _other(session, login)
    member.role = role
    session.flush()
    return member


def set_branch(session: DeskSession, login: str, branch: str, team: str = "") -> StaffMember:
    """Move a person to another branch and team; refused for oneself."""
    member = _other(session, login)
    member.branch_id = _branch(session, branch)
    member.team = team.strip()
    session.flush()
    return member


def set_preference(session: DeskSession, key: str, value: Any) -> None:
    """Keep one of the acting person's own preferences (column widths, filters) on this desk; None removes it."""
    kept = session.get(Preference, (session.actor.staff_id, key))
    if kept is not None:
        session.delete(kept)
        session.flush()
    if value is not None:
        session.add(Preference(staff_id=session.actor.staff_id, name=key, value=value))
        session.flush()


def preferences(session: DeskSession) -> dict[str, Any]:
    """All preferences of the acting person."""
    query = select(Preference).where(Preference.staff_id == session.actor.staff_id)
    return {kept.name: kept.value for kept in session.scalars(query)}


def member_of(session: DeskSession, login: str) -> StaffMember:
    """The person with a login; refused (`staff.not_found`) when there is none."""
    member = session.scalar(select(StaffMember).where(StaffMember.login == login_of(login)))
    if member is None:
        raise Refusal("staff.not_found", "login", login=login_of(login))
    return member


def members_count(session: DeskSession) -> int:
    """How many people the store knows, disabled ones included."""
    return session.scalar(select(func.count()).select_from(StaffMember)) or 0


def _other(session: DeskSession, login: str) -> StaffMember:
    require(session.actor, "staff.manage")
    member = member_of(session, login)
    if member.id == session.actor.staff_id:
        raise Refusal("staff.not_yourself", "login")
    return member


def _branch(session: DeskSession, text: str) -> str:
    code = branch_code_of(text)
    if session.scalar(select(Branch.id).where(Branch.code == code)) is None:
        raise Refusal("staff.branch_unknown", "branch", branch=code)
    return code
