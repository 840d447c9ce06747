"""A centre in memory: the same protocol as the PostgreSQL one, simple enough to be read and fast enough to be shaken.

It keeps rows in wire form, a log per scope, a ledger and the people; everything that goes in or out passes through
JSON, as it would on a line. It is no model of the real centre's insides, only of its answers.
"""

from __future__ import annotations

import copy
import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.kernel.actor import Actor, Role
from app.kernel.ids import new_id
from app.store.base import Scope, captured_tables
from app.sync.transport import Rejected
from app.sync.wire import plan_of
from tests.sync.centre import Change, Op, Row
from tests.sync.fake_transport import FakeTransport

NOW = "2026-11-24T02:00:00.000Z"
AGES_AGO = "2026-10-25"
RECENT_FROM = "2025-10-20"


@dataclass
class Person:
    staff_id: str
    login: str
    name: str
    role: Role
    branch: str
    team: str = ""
    epoch: int = 1
    disabled: bool = False
    further: list[str] = field(default_factory=list)


@dataclass
class Data:
    """What a backup holds."""

    tables: dict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))
    logs: dict[str, list[tuple[int, str, str, str]]] = field(default_factory=lambda: defaultdict(list))
    ledger: dict[str, dict[str, Any]] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)
    changes: dict[str, list[Change]] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    grants: set[tuple[str, str]] = field(default_factory=set)
    devices: dict[str, dict[str, Any]] = field(default_factory=dict)
    leased: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))


class FakeCentre:
    """See `tests.sync.centre.Centre`."""

    def __init__(self) -> None:
        self.database = str(new_id())
        self.generation = 1
        self.schema: int | None = None  # the desk's own unless a test says otherwise
        self.recent_from = RECENT_FROM
        self.data = Data()
        self.undo: list[tuple[str, str, Row | None]] = []
        self.refusing: Callable[[Op], str | None] = lambda op: None
        self.poisoned: Callable[[Op], bool] = lambda op: False

    # -- people ------------------------------------------------------------------------------------------------------

    def transport(self, actor: Actor) -> FakeTransport:
        return FakeTransport(self, str(actor.staff_id))

    def hire(self, actor: Actor) -> None:
        self.data.people[str(actor.staff_id)] = Person(
            str(actor.staff_id), actor.login, actor.name, actor.role, actor.branch_id, actor.team
        )
        keys = {"home_branch": actor.branch_id, "branch_id": actor.branch_id, "created_at": NOW}
        if not any(row["code"] == actor.branch_id for row in self.data.tables["branches"].values()):
            branch = {"code": actor.branch_id, "name": actor.branch_id, "bank_name": "华东银行", **keys}
            self.write("branches", {"id": str(new_id()), "region": "", "address": "", "phone": "", **branch})
        staff = {"id": str(actor.staff_id), "login": actor.login, "name": actor.name, "role": str(actor.role), **keys}
        self.write("staff", {"team": actor.team, "phone": "", "disabled_at": None, **staff})

    def change_person(
        self, actor: Actor, *, role: Role | None = None, branch: str = "", disabled: bool = False
    ) -> None:
        person = self.data.people[str(actor.staff_id)]
        person.role = role or person.role
        person.branch = branch or person.branch
        person.disabled = disabled
        person.epoch += 1

    def grant(self, case_id: object, actor: Actor) -> None:
        self.data.grants.add((str(case_id), str(actor.staff_id)))
        self._log(f"person:{actor.staff_id}", "enter", "cases", str(case_id))

    def add_branch(self, actor: Actor, branch: str) -> None:
        person = self.data.people[str(actor.staff_id)]
        person.further.append(branch)
        person.epoch += 1

    def revoke(self, case_id: object, actor: Actor) -> None:
        self.data.grants.discard((str(case_id), str(actor.staff_id)))
        self._log(f"person:{actor.staff_id}", "leave", "cases", str(case_id))

    def scopes(self, person: Person) -> list[str]:
        branches = [] if person.role is Role.AUDITOR else [person.branch, *person.further]
        return [*(f"branch:{branch}" for branch in branches), f"person:{person.staff_id}", "reference"]

    # -- rows --------------------------------------------------------------------------------------------------------

    def row(self, table: str, row_id: object) -> Row | None:
        return self.data.tables[table].get(str(row_id))

    def all_rows(self, table: str) -> dict[str, Row]:
        return dict(self.data.tables[table])

    def visible(self, person: Person, table: str, row: Row, device: str | None = None) -> bool:
        if plan_of(table).model.__scope__ is Scope.REFERENCE:
            return True
        if person.role is Role.ADMIN or (device is not None and not self._held(person, table, row, device)):
            return False
        further = self.device(device)["branches"] if device is not None and table == "customers" else person.further
        if person.role is Role.AUDITOR or row["branch_id"] in (person.branch, *further):
            return True
        if table == "customers":
            cases = [case for case in self.data.tables["cases"].values() if case["customer_id"] == row["id"]]
            return any(self.visible(person, "cases", case, device) for case in cases)
        return (row["id"] if table == "cases" else row.get("case_id"), person.staff_id) in self.data.grants

    def _held(self, person: Person, table: str, row: Row, device: str) -> bool:
        """Whether the device's extent has room for a row that its person may see."""
        extent = self.device(device)
        if person.role is Role.AUDITOR:
            return table == "access_log" and row["actor_id"] == person.staff_id
        if table == "visits":
            return str(row["arrived_at"])[:10] >= str(extent["from"])
        case = row if table == "cases" else self.data.tables["cases"].get(str(row.get("case_id")))
        if case is None or not (table == "cases" or plan_of(table).follows_case):
            return True
        if case["id"] in extent["brought"] or (case["id"], person.staff_id) in self.data.grants:
            return True
        recent = case["closed_on"] is None or case["closed_on"] >= extent["from"]
        return bool(recent and case["branch_id"] in (person.branch, *extent["branches"]))

    def device(self, device: str) -> dict[str, Any]:
        if device not in self.data.devices:
            raise Rejected("sync.enrol_again", why="device")
        return self.data.devices[device]

    def held_since(self, device: str | None) -> str:
        assert device is not None
        return str(self.device(device)["from"])

    def told_extent(self, person: Person, device: str) -> Row:
        cases = person.role not in (Role.AUDITOR, Role.ADMIN)
        extent = self.device(device)
        return {
            "cases": cases, "from": extent["from"] if cases else None,
            "branches": extent["branches"], "may": person.further,
            "brought": extent["brought"] if cases else {},
        }  # fmt: skip

    def seen(self, person: Person, table: str, device: str | None = None) -> dict[str, Row]:
        return {key: row for key, row in self.data.tables[table].items() if self.visible(person, table, row, device)}

    def view(self, actor: Actor, device: str | None = None) -> dict[str, dict[str, Row]]:
        person = self.data.people[str(actor.staff_id)]
        return {table: found for table in captured_tables() if (found := self.seen(person, table, device))}

    def write(self, table: str, row: Row) -> int:
        """Put a row as it is to be, with its next version, into table and log."""
        before = self.data.tables[table].get(row["id"])
        self.undo.append((table, row["id"], before))
        row = json.loads(json.dumps(row))
        row = {name: row.get(name) for name in plan_of(table).names}
        row["version"] = (before["version"] if before else 0) + 1
        self.data.tables[table][row["id"]] = row
        if plan_of(table).model.__scope__ is Scope.REFERENCE:
            self._log("reference", "row", table, row["id"])
        else:
            self._log(f"branch:{row['branch_id']}", "row", table, row["id"])
            case = row["id"] if table == "cases" else row.get("case_id")
            kinds = ["row"]
            if table == "cases" and before is not None and _leaves_or_enters(before["closed_on"], row["closed_on"]):
                kinds.append("enter")
                self._log(f"branch:{row['branch_id']}", "enter", table, row["id"])
            for granted, staff in sorted(self.data.grants):
                if granted == case:
                    for kind in kinds:
                        self._log(f"person:{staff}", kind, table, row["id"])
        return int(row["version"])

    def begin(self) -> dict[str, int]:
        """Where every log ends, to go back to; a copy of everything would be dear."""
        self.undo.clear()
        return {scope: len(log) for scope, log in self.data.logs.items()}

    def roll_back(self, ends: dict[str, int]) -> None:
        """Take back what was written since `begin`."""
        for table, row_id, before in reversed(self.undo):
            if before is None:
                del self.data.tables[table][row_id]
            else:
                self.data.tables[table][row_id] = before
        for scope, log in self.data.logs.items():
            del log[ends.get(scope, 0) :]

    def edit(self, table: str, row_id: object, **values: Any) -> None:
        self.write(table, {**self.data.tables[table][str(row_id)], **values})

    def move(self, case_id: object, branch: str) -> None:
        case = str(case_id)
        before = self.data.tables["cases"][case]["branch_id"]
        for table, row in self.rows_of_case(case):
            if plan_of(table).follows_case or table == "cases":
                row.update(branch_id=branch, version=row["version"] + 1)
        self._log(f"branch:{before}", "leave", "cases", case)
        self._log(f"branch:{branch}", "enter", "cases", case)

    def rows_of_case(self, case: str) -> Iterable[tuple[str, Row]]:
        for table in captured_tables():
            for row in self.data.tables[table].values():
                if row.get("case_id") == case or (table == "cases" and row["id"] == case):
                    yield table, row

    # -- what tests look at and do -----------------------------------------------------------------------------------

    def taken(self) -> list[str]:
        return list(self.data.taken)

    def changes(self, ops: Collection[str]) -> list[Change]:
        return [change for op in ops for change in self.data.changes.get(op, ())]

    def heads(self) -> dict[str, int]:
        return {scope: log[-1][0] for scope, log in self.data.logs.items() if log}

    def logs(self) -> dict[str, list[int]]:
        return {scope: [entry[0] for entry in log] for scope, log in self.data.logs.items()}

    def refuse_when(self, rule: Callable[[Op], str | None]) -> None:
        self.refusing = rule

    def poison_when(self, rule: Callable[[Op], bool]) -> None:
        self.poisoned = rule

    def backup(self) -> Data:
        return copy.deepcopy(self.data)

    def restore(self, backup: object) -> None:
        assert isinstance(backup, Data)
        self.data = copy.deepcopy(backup)
        self.generation += 1

    def hole(self, scope: str) -> None:
        del self.data.logs[scope][-2]

    def _log(self, scope: str, kind: str, table: str, row_id: str) -> None:
        log = self.data.logs[scope]
        log.append((log[-1][0] + 1 if log else 1, kind, table, str(UUID(row_id))))


def _leaves_or_enters(was: str | None, closed: str | None) -> bool:
    """Whether a case that is closed or opened may cross the edge of an extent."""
    return was != closed and (was is not None or (closed is not None and closed < AGES_AGO))
