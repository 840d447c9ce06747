"""Two hundred desks on one server, an action every five seconds each; and what it costs a desk to be idle.

A desk here is its half of the protocol: it connects as its person (SCRAM), says hello, pushes one note, pulls what
is new, and hangs up, as a seat does. Replicas are left out, because they would work on other machines. Twenty
branches; the figures are told for 1, 10, 50 and 200 desks over 1,000 and 100,000 cases (`BENCH_MILLION=1` adds a
million). The limit is on the p95 of a sync with two hundred desks, and no deadlock at all.

The idle poll is one call that finds its counters by index: rows read for each poll are counted by the server itself,
with ten thousand scopes and ten thousand people there.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from app.kernel.actor import Actor, Role
from app.kernel.ids import new_id
from app.store.migrate import schema_version
from app.sync.transport import Offline
from tests.bench.bench_sync_first import fill
from tests.bench.harness import Result, judge, percentile
from tests.bench.syncing import BenchCentre, running_centre

DESKS = (1, 10, 50, 200)
CASES = (1_000, 100_000)
BRANCHES = 20
EVERY = 5.0
SECONDS = 20.0
P95_LIMIT = 1.0
SCOPES = 10_000
POLLS = 200
ROWS_A_POLL = 10.0
"""A mediator follows three scopes; the rest is who they are."""


@dataclass
class Told:
    """What a run of many desks saw."""

    seconds: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    deadlocks: int = 0
    elapsed: float = 0.0

    @property
    def rate(self) -> float:
        """Syncs a second."""
        return len(self.seconds) / self.elapsed


def bench() -> list[Result]:
    """Load cases, let desks loose, count what a poll reads."""
    sizes = CASES + ((1_000_000,) if os.environ.get("BENCH_MILLION") else ())
    results = []
    for cases in sizes:
        with running_centre() as centre, centre.connect() as boss:
            people = [
                centre.add(boss, f"desk{number}", Role.MEDIATOR, f"{123 + number % BRANCHES:04d}")
                for number in range(max(DESKS))
            ]
            centre.add(boss, "clerk", Role.COUNTER, "0123")
            fill(boss, cases, BRANCHES)
            found = boss.execute("SELECT branch_id, (array_agg(id))[1:50] FROM desk.cases GROUP BY branch_id")
            in_branch: dict[str, list[UUID]] = dict(found.fetchall())
            for count in DESKS:
                told = let_loose(centre, boss, people[:count], in_branch)
                p95 = percentile(0.95)(told.seconds)
                print(
                    f"{cases:>9,} cases {count:>4} desks: {told.rate:6.1f} syncs/s, p50"
                    f" {percentile(0.5)(told.seconds) * 1000:6.0f} ms, p95 {p95 * 1000:6.0f} ms,"
                    f" deadlocks {told.deadlocks}, failures {len(told.failures)} {sorted(set(told.failures))}",
                    file=sys.stderr,
                )
                if told.deadlocks or told.failures:
                    raise AssertionError(f"{told.deadlocks} deadlocks, {told.failures[:3]}")
                if count == max(DESKS):
                    name = f"p95 of {count} desks over {cases:,} cases"
                    results.append(judge(name, [p95], [P95_LIMIT], 1.0, unit="s"))
            if cases == sizes[0]:
                results.append(_poll(centre, boss, people[0]))
    return results


def let_loose(
    centre: BenchCentre, boss: Connection[Any], people: Sequence[Actor], cases: dict[str, list[UUID]]
) -> Told:
    """Let desks sync, each every five seconds from a moment of its own, and say how long each sync took."""
    told = Told()
    before = _deadlocks(boss)
    started = time.perf_counter()
    threads = [
        threading.Thread(
            target=_desk, args=(centre, actor, cases[actor.branch_id], number / len(people), told, started)
        )
        for number, actor in enumerate(people)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    told.elapsed = time.perf_counter() - started
    told.deadlocks = _deadlocks(boss) - before
    return told


def _deadlocks(boss: Connection[Any]) -> int:
    row = boss.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").fetchone()
    return int(row[0]) if row else 0


def _desk(centre: BenchCentre, actor: Actor, cases: Sequence[UUID], share: float, told: Told, started: float) -> None:
    device, incarnation, seq = str(new_id()), None, 0
    cursors: dict[str, int] | None = None
    due = share * EVERY
    while due < SECONDS:
        time.sleep(max(0.0, started + due - time.perf_counter()))
        due += EVERY
        began = time.perf_counter()
        transport = centre.transport(actor.login)
        try:
            welcome = transport.hello(
                {
                    "protocol": 1, "schema": schema_version(), "device": device, "incarnation": incarnation,
                    "name": "bench", "cursors": cursors or {}, "generation": 1, "last_seq": seq,
                    "numbers": [{"branch": actor.branch_id, "year": 2026, "left": 1000}],
                }
            )  # fmt: skip
            incarnation = welcome["incarnation"]
            seq += 1
            answer = transport.push(_batch(actor, device, seq, cases[seq * 7 % len(cases)]))
            if answer["answers"][0]["result"] != "applied":
                told.failures.append(str(answer["answers"][0]))
            if cursors is None:
                cursors = dict.fromkeys(welcome["scopes"], 0) | dict(transport.head())
            else:
                pages = transport.pull(cursors, 1_000)["pages"]
                cursors.update({scope: int(page["to"]) for scope, page in pages.items()})
        except Offline as fault:
            told.failures.append(str(fault))
        finally:
            transport.close()
        told.seconds.append(time.perf_counter() - began)


def _batch(actor: Actor, device: str, seq: int, case: UUID) -> dict[str, Any]:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    row = {
        "home_branch": actor.branch_id, "branch_id": actor.branch_id, "version": 0, "created_at": now,
        "case_id": str(case), "author_id": str(actor.staff_id), "text": f"第{seq}条备注：客户来电询问进度，已答复",
    }  # fmt: skip
    operation = {
        "op_id": str(new_id()), "seq": seq, "table": "case_notes", "row": str(new_id()), "kind": "insert", "base": 0,
        "old": {}, "new": row,
    }  # fmt: skip
    action = {
        "action_id": str(new_id()), "action": "cases.note", "actor": str(actor.staff_id), "desk_time": now,
        "ops": [operation],
    }  # fmt: skip
    return {"device": device, "schema": schema_version(), "actions": [action]}


def _poll(centre: BenchCentre, boss: Connection[Any], actor: Actor) -> Result:
    """Rows that the server reads for one idle poll."""
    boss.execute(
        "INSERT INTO sync.scopes (scope) SELECT 'person:' || gen_random_uuid() FROM generate_series(1, %s)", (SCOPES,)
    )
    boss.execute(
        "INSERT INTO sync.people (role_name, staff_id, role, branch) SELECT 'other' || i, gen_random_uuid(), 'counter',"
        " '0123' FROM generate_series(1, %s) AS i",
        (SCOPES,),
    )
    boss.execute("ANALYZE")
    transport = centre.transport(actor.login)
    for _ in range(10):
        transport.head()
    before = _rows_read(boss)
    started = time.perf_counter()
    for _ in range(POLLS):
        transport.head()
    took = (time.perf_counter() - started) / POLLS
    transport.close()
    read = (_rows_read(boss) - before) / POLLS
    print(f"idle poll: {took * 1000:.2f} ms, {read:.1f} rows of scopes, people and grants read", file=sys.stderr)
    return judge("rows read by an idle poll", [read], [ROWS_A_POLL], 1.0, unit="rows")


def _rows_read(boss: Connection[Any]) -> float:
    time.sleep(1.2)  # the server tells its counters when a session has been idle for a second, or ends
    boss.execute("SELECT pg_stat_clear_snapshot()")
    row = boss.execute(
        "SELECT sum(seq_tup_read) + sum(idx_tup_fetch) FROM pg_stat_user_tables"
        " WHERE schemaname = 'sync' AND relname IN ('scopes', 'people', 'branch_grants', 'case_grants')"
    ).fetchone()
    return float(row[0]) if row else 0.0
