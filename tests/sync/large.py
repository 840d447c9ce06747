"""A pull of many rows for the tests: cases with a customer and notes, staged as if pages had brought them."""

from __future__ import annotations

import json
from typing import Any

from app.kernel.ids import new_id
from app.sync.pull import positions
from app.sync.wire import plan_of
from tests.sync.desks import BRANCH, Desk

NOW = "2026-11-24T02:00:00.000Z"
NOTES = 8
"""Notes of a case; with the case and its customer ten rows."""


def _row(table: str, **values: Any) -> dict[str, Any]:
    keys = {"id": str(new_id()), "home_branch": BRANCH, "branch_id": BRANCH, "created_at": NOW, "version": 1}
    return {**keys, **values, "_table": table}


def rows(desk: Desk, cases: int) -> list[dict[str, Any]]:
    """Ten rows for each case."""
    found = []
    for number in range(cases):
        customer = _row("customers", name="李小华")
        case = _row(
            "cases", no=f"{BRANCH}-2025-{number:06d}", customer_id=customer["id"], channel="branch",
            status="registered", narrative=f"客户反映第{number}笔账单有误，要求核实并退还年费，已向网点说明情况。",
            received_at=NOW, received_on="2026-11-24", due_on="2026-12-24",
        )  # fmt: skip
        notes = [
            _row(
                "case_notes",
                case_id=case["id"],
                author_id=str(desk.actor.staff_id),
                text=f"第{place}次回访，约定再谈。",
            )
            for place in range(NOTES)
        ]
        found += [customer, case, *notes]
    return found


def stage(desk: Desk, found: list[dict[str, Any]], scope: str = f"branch:{BRANCH}") -> None:
    """Put rows among what is staged, behind the cursor of the scope."""
    with desk.store.write_apart("test.stage") as connection:
        after = positions(connection, [scope])[scope]
        connection.exec_driver_sql(
            "INSERT INTO sync_staged (scope, seq, kind, table_name, row_id, payload) VALUES (?,?,?,?,?,?)",
            [
                (
                    scope, after + 1 + place, "row", row["_table"], bytes.fromhex(row["id"].replace("-", "")),
                    json.dumps({name: row[name] for name in plan_of(row["_table"]).names if name in row}),
                )
                for place, row in enumerate(found)
            ],
        )  # fmt: skip
