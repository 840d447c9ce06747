"""The people and branches of the sample: invented, one of every role, in two branches.

Window staff belong to no team: what they register is for whoever takes it, and a team's cases only that team sees.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.kernel.actor import Role
from app.staff.desk import NewBranch

PASSWORD = "demo-branch-2026"  # noqa: S105 - a demo profile holds no customer of any bank
FIRST = "wangmin"
"""Who sits at the first desk."""
SECOND = "hejia"
"""Who sits at the second desk, in the other branch."""
INVESTIGATOR = "sunyi"
"""Who is given the case of the walk-in to look into."""

BRANCHES = (
    NewBranch("0123", "中山路支行", "华东银行", "江城市", "江城市中山路 8 号", "025-5550-0123"),
    NewBranch("0456", "滨江支行", "华东银行", "江城市", "江城市滨江大道 56 号", "025-5550-0456"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """One member of the sample's staff."""

    login: str
    name: str
    role: Role
    branch: str
    team: str = ""


PEOPLE = (
    Person(FIRST, "王敏", Role.COUNTER, "0123"),
    Person("lixue", "李雪", Role.MEDIATOR, "0123", "mediation"),
    Person("zhaogang", "赵刚", Role.LEAD, "0123", "mediation"),
    Person(INVESTIGATOR, "孙毅", Role.INVESTIGATOR, "0123"),
    Person("zhouning", "周宁", Role.AUDITOR, "0123"),
    Person("admin", "管文博", Role.ADMIN, "0123"),
    Person("hejia", "何佳", Role.COUNTER, "0456"),
    Person("xujing", "徐静", Role.MEDIATOR, "0456", "mediation"),
    Person("maqiang", "马强", Role.LEAD, "0456", "mediation"),
)

FEEDS = (("lixue", "0123"), ("xujing", "0456"))
"""Who takes in the complaints of which branch, at the first desk and at the second."""
