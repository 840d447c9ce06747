"""The protocol of the fake centre: what one connection of one person asks and is answered."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.kernel.actor import Role
from app.kernel.ids import new_id
from app.store.base import captured_tables
from app.store.migrate import schema_version
from app.sync.digest import digest_of
from app.sync.transport import Json, Rejected
from app.sync.wire import plan_of
from tests.sync.centre import Change
from tests.sync.fake_merge import KEPT_AT_INSERT, RefusedError, merged

if TYPE_CHECKING:
    from tests.sync.fake_centre import FakeCentre, Person


@dataclass
class Moment:
    heads: Mapping[str, int]
    counts: Mapping[str, int]
    tables: Mapping[str, Mapping[str, Json]]

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Sequence[tuple[Any, ...]]]:
        plan = plan_of(table)
        assert tuple(columns) == plan.names
        found = [plan.bound(row) for _, row in sorted(self.tables[table].items())]
        for first in range(0, len(found), 100):
            yield found[first : first + 100]


class FakeTransport:
    """One person's connection."""

    def __init__(self, centre: FakeCentre, staff_id: str) -> None:
        self._centre = centre
        self._staff = staff_id
        self.pushes = 0

    def hello(self, request: Json) -> Json:
        person, centre = self._me(), self._centre
        request = _through(request)
        data = centre.data
        device = data.devices.setdefault(
            request["device"],
            {
                "staff": person.staff_id, "now": None, "before": request["incarnation"], "last": 0,
                "from": centre.recent_from, "brought": {}, "branches": [],
            },
        )  # fmt: skip
        answer, why = "ok", ""
        schema = schema_version() if centre.schema is None else centre.schema
        if request["schema"] < schema:
            answer, why = "upgrade_required", "schema"
        elif request["schema"] > schema:
            answer, why = "read_only", "schema"
        same = request["generation"] in (0, centre.generation)
        if same and request["incarnation"] not in (device["now"], device["before"]):
            return {"answer": "enrol_again", "why": "copied"}
        if same and request["last_seq"] < device["last"]:
            return {"answer": "enrol_again", "why": "restored"}
        if request["incarnation"] == device["now"]:
            device["before"] = device["now"]
        device["now"] = str(new_id())
        numbers = [self.lease("", one["branch"], one["year"], 1000) for one in request["numbers"] if one["left"] < 500]
        return _through(
            {
                "answer": answer, "why": why, "database": centre.database, "generation": centre.generation,
                "protocol": 1, "schema": schema, "scopes": centre.scopes(person),
                "me": {"staff_id": person.staff_id, "login": person.login, "role": person.role, "epoch": person.epoch},
                "wake": {one: f"key of {one}" for one in centre.scopes(person) if one in centre.heads()}, "keep": 300,
                "acknowledged": device["last"], "incarnation": device["now"], "share": "", "recovery_key": "",
                "extent": centre.told_extent(person, request["device"]), "numbers": numbers,
                "time": "2026-11-24T02:00:00.000Z",
            }
        )  # fmt: skip

    def lease(self, device: str, branch: str, year: int, size: int) -> Json:
        first = self._centre.data.leased[branch, year] + 1
        self._centre.data.leased[branch, year] = first + size - 1
        return {"branch": branch, "year": year, "first": first, "last": first + size - 1}

    def head(self) -> Mapping[str, int]:
        heads, mine = self._centre.heads(), self._centre.scopes(self._me())
        return {scope: heads.get(scope, 0) for scope in mine}

    def wake(self, keys: Sequence[str]) -> Sequence[int | None]:
        heads = self._centre.heads()
        return [heads.get(key.removeprefix("key of ")) for key in keys]

    def pull(self, cursors: Mapping[str, int], most: int, device: str | None = None) -> Json:
        person = self._me()
        pages: Json = {}
        for scope, after in sorted(cursors.items()):
            assert scope in self._centre.scopes(person), "a desk asks for its own scopes"
            entries = [entry for entry in self._centre.data.logs[scope] if entry[0] > after][:most]
            pages[scope] = {
                "from": after, "to": after + len(entries), "head": self._centre.heads().get(scope, 0),
                "entries": [self._entry(person, device, *entry) for entry in entries],
            }  # fmt: skip
            most -= len(entries)
            if most <= 0:
                break
        return _through({"pages": pages})

    def _entry(self, person: Person, device: str | None, seq: int, kind: str, table: str, row_id: str) -> Json:
        told: Json = {"seq": seq, "kind": kind, "table": table, "id": row_id}
        row = self._centre.row(table, row_id)
        shown = row if row is not None and self._centre.visible(person, table, row, device) else None
        if kind == "row":
            return {**told, "row": shown}
        customers = self._centre.data.tables["customers"]
        customer = customers.get(row["customer_id"]) if row else None
        if kind == "leave":
            hidden = customer is not None and not self._centre.visible(person, "customers", customer, device)
            gone = [{"table": "customers", "id": customer["id"]}] if customer and hidden else []
            return {**told, "row": shown, "gone": gone}
        return {**told, "case": None if shown is None else self._whole(person, device, row_id)}

    def _whole(self, person: Person, device: str | None, case: str) -> Json:
        customer = self._centre.data.tables["customers"].get(self._centre.data.tables["cases"][case]["customer_id"])
        whole: Json = {"customers": [customer] if customer else []}
        for of_table, one in self._centre.rows_of_case(case):
            if self._centre.visible(person, of_table, one, device):
                whole.setdefault(of_table, []).append(one)
        return whole

    def bring_case(self, device: str, case: str) -> Json:
        person, row = self._me(), self._centre.row("cases", case)
        if row is None or not self._centre.visible(person, "cases", row):
            raise Rejected("sync.out_of_reach", table="cases")
        if person.role is Role.AUDITOR:
            raise Rejected("sync.holds_no_case", role="auditor")
        if not self._centre.visible(person, "cases", row, device):
            self._centre.device(device)["brought"][case] = "2026-11-24T02:00:00.000Z"
        return _through({"case": self._whole(person, device, case), "extent": self._extent(device)})

    def give_back(self, device: str, case: str) -> Json:
        self._centre.device(device)["brought"].pop(case, None)
        return self._extent(device)

    def hold_branches(self, device: str, branches: Sequence[str], keep: Sequence[str]) -> Json:
        person = self._me()
        if person.role is not Role.LEAD or not set(branches) <= set(person.further):
            raise Rejected("sync.not_allowed", table="branches")
        self._centre.device(device)["branches"] = list(branches)
        self._keep(person, device, keep)
        return self._extent(device)

    def move_extent(self, device: str, keep: Sequence[str]) -> Json:
        person = self._me()
        extent = self._centre.device(device)
        if extent["from"] < self._centre.recent_from:
            extent["from"] = self._centre.recent_from
            self._keep(person, device, keep)
        return self._extent(device)

    def _keep(self, person: Person, device: str, keep: Sequence[str]) -> None:
        for case in keep:
            row = self._centre.row("cases", case)
            if row is not None and not self._centre.visible(person, "cases", row, device):
                self._centre.device(device)["brought"][case] = "2026-11-24T02:00:00.000Z"

    def _extent(self, device: str) -> Json:
        return _through(self._centre.told_extent(self._me(), device))

    def push(self, batch: Json) -> Json:
        person = self._me()
        batch = _through(batch)
        self.pushes += 1
        answers = []
        broken: set[str] = set()
        for action in batch["actions"]:
            answer = self._answer(person, action, broken)
            if answer["result"] in ("parked", "held"):
                broken |= {op["row"] for op in action["ops"]}
            if answer["result"] != "applied":
                answer = {**answer, "rows": [self._now(person, op) for op in action["ops"]]}
            answers.append(answer)
        device = self._centre.data.devices[batch["device"]]
        device["last"] = max([device["last"], *(op["seq"] for one in batch["actions"] for op in one["ops"])])
        return _through({"answers": answers, "last_seq": device["last"]})

    def _answer(self, person: Person, action: Json, broken: set[str]) -> Json:
        data = self._centre.data
        ids = [op["op_id"] for op in action["ops"]]
        stored = [data.ledger[one] for one in ids if one in data.ledger]
        if stored:
            return stored[0]
        told: Json = {"action_id": action["action_id"]}
        if any(op["row"] in broken or op["new"].get("case_id") in broken for op in action["ops"]):
            return {**told, "result": "held", "code": "sync.held"}
        before = self._centre.begin()
        try:
            if any(self._centre.poisoned(op) for op in action["ops"]):
                raise ZeroDivisionError
            conflicts: list[str] = []
            versions, changes = [], {}
            for op in action["ops"]:
                was = centre_row(self._centre, op)
                versions.append({"op_id": op["op_id"], "version": self._apply(person, op, conflicts)})
                changes[op["op_id"]] = changed(op, was, centre_row(self._centre, op))
            answer = {**told, "result": "conflict" if conflicts else "applied", "ops": versions, "conflicts": conflicts}
            data.taken += ids
            data.changes.update(changes)
        except RefusedError as refused:
            self._centre.roll_back(before)
            answer = {**told, "result": "refused", "code": refused.code, "params": refused.params}
        except ZeroDivisionError:
            self._centre.roll_back(before)
            return {**told, "result": "parked", "code": "sync.parked", "params": {"state": "22012", "reason": "poison"}}
        data.ledger.update(dict.fromkeys(ids, answer))
        return answer

    def _apply(self, person: Person, op: Json, conflicts: list[str]) -> int:
        centre, table = self._centre, op["table"]
        if code := centre.refusing(op):
            raise RefusedError(code, table=table)
        mine, base = dict(op["new"]), op["old"]
        theirs = centre.row(table, op["row"])
        if op["kind"] == "insert":
            if mine.get("case_id") and table != "visits":
                case = centre.row("cases", mine["case_id"])
                if case is None:
                    raise RefusedError("sync.row_unknown", table="cases")
                mine |= {"home_branch": case["home_branch"], "branch_id": case["branch_id"]}
            row = {**dict.fromkeys(plan_of(table).names), **mine, "id": op["row"]}
            if not centre.visible(person, table, row):
                raise RefusedError("sync.out_of_reach", table=table)
            if theirs is None:
                return centre.write(table, row)
            mine = {name: value for name, value in mine.items() if name not in KEPT_AT_INSERT}
            base = {}
        if theirs is None:
            raise RefusedError("sync.row_unknown", table=table)
        if not centre.visible(person, table, theirs):
            raise RefusedError("sync.out_of_reach", table=table)

        def conflict(name: str, was: Any, there: Any, wanted: Any) -> None:
            conflicts.append(self._conflict(person, op, theirs, name, (was, there, wanted)))

        fresh = merged(table, theirs, base, mine, conflict)
        return centre.write(table, {**theirs, **fresh}) if fresh else int(theirs["version"])

    def _conflict(self, person: Person, op: Json, row: Json, name: str, values: tuple[Any, Any, Any]) -> str:
        base, theirs, mine = (None if value is None else json.dumps(value, ensure_ascii=False) for value in values)
        made = {
            **dict.fromkeys(plan_of("conflicts").names), "id": str(new_id()), "home_branch": row["home_branch"],
            "branch_id": row["branch_id"], "created_at": "2026-11-24T02:00:00.000Z", "table_name": op["table"],
            "case_id": row["id"] if op["table"] == "cases" else row.get("case_id"), "row_id": row["id"],
            "field_name": name, "base": base, "theirs": theirs, "mine": mine, "op_id": op["op_id"],
            "mine_by": person.staff_id, "mine_at": "2026-11-24T02:00:00.000Z",
        }  # fmt: skip
        self._centre.write("conflicts", made)
        return str(made["id"])

    def _now(self, person: Person, op: Json) -> Json:
        row = self._centre.row(op["table"], op["row"])
        shown = row if row is not None and self._centre.visible(person, op["table"], row) else None
        return {"table": op["table"], "id": op["row"], "row": shown}

    @contextmanager
    def snapshot(self, device: str | None = None) -> Iterator[Moment]:
        person = self._me()
        tables = {table: copy.deepcopy(self._centre.seen(person, table, device)) for table in captured_tables()}
        yield Moment(self.head(), {table: len(rows) for table, rows in tables.items()}, tables)

    def digest(self, request: Json) -> Json:
        told: Json = {}
        for table in request["tables"]:
            rows = self._versions(table, request["bucket"], request["device"])
            count, digest = digest_of(table, rows.items())
            told[table] = {"count": count, "digest": str(digest)}
        return told

    def versions(self, table: str, bucket: int, device: str | None = None) -> Mapping[str, int]:
        return self._versions(table, bucket, device)

    def rows(self, table: str, ids: Sequence[str], device: str | None = None) -> Json:
        return _through({one: row for one, row in self._centre.seen(self._me(), table, device).items() if one in ids})

    def close(self) -> None:
        pass

    def _versions(self, table: str, bucket: int | None, device: str | None) -> dict[str, int]:
        seen = self._centre.seen(self._me(), table, device)
        return {one: row["version"] for one, row in seen.items() if bucket is None or int(one[-2:], 16) == bucket}

    def _me(self) -> Person:
        person = self._centre.data.people[self._staff]
        if person.disabled:
            raise Rejected("sync.not_staff")
        return person


def centre_row(centre: FakeCentre, op: Json) -> Json | None:
    """The row that an operation is about, as it stands."""
    return centre.row(op["table"], op["row"])


def changed(op: Json, was: Json | None, now: Json | None) -> list[Change]:
    """What an operation did to a row that was there, told by looking at it before and after."""
    if was is None or now is None:
        return []
    names = [name for name in now if name != "version" and was[name] != now[name]]
    return [
        Change(op["op_id"], op["table"], op["row"], {one: was[one] for one in names}, {one: now[one] for one in names})
    ]


def _through(told: Json) -> Json:
    """Send something over a line."""
    sent: Json = json.loads(json.dumps(told))
    return sent
