"""Who acts: the signed-in person, as every action and every outbox row names them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """The roles of the desk; the values are stored and are the suffixes of the database roles."""

    COUNTER = "counter"  # 柜面人员
    MEDIATOR = "mediator"  # 调处专员, the bank's case officer
    LEAD = "lead"  # 组长
    INVESTIGATOR = "investigator"  # 调查员
    AUDITOR = "auditor"  # 审计员
    ADMIN = "admin"  # 管理员


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in person: `staff_id`, what to call them, what they may do (`role`) and where (`branch_id`, `team`).

    `branch_id` is the four-digit branch code. `deputy_for` holds the staff ids for whom this person stands in.
    """

    staff_id: UUID
    login: str
    name: str
    role: Role
    branch_id: str
    team: str = ""
    deputy_for: frozenset[UUID] = frozenset()
