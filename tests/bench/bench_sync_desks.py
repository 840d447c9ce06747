"""Up to two hundred desks on one server, an action every five seconds each, over up to a million cases.

A desk here is its half of the protocol: it connects as its person (SCRAM), says hello, pushes one note and pulls what
is new, as a seat does. Replicas are left out, because they would work on other machines; the desks themselves are
threads of this process, so the two cores of the server are shared with them. Twenty branches. Desks keep their line
from sync to sync, as a seat does while the centre allows it.

Told for each number of desks and of cases: the syncs that were done in a second, against those that were to be done,
and the p95 of a sync, against one second. Then, over each number of cases, how many syncs a second sixteen desks get
that never pause, with lines that are kept and with a line for each sync: what the server can do, and what letting a
person in costs. No deadlock and no failure is allowed in any of it. `BENCH_DESK_CASES=1000,100000` chooses the numbers
of cases.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from psycopg import Connection

from app.kernel.actor import Actor, Role
from app.kernel.ids import new_id
from app.store.migrate import schema_version
from app.sync.sql import SqlTransport
from app.sync.transport import Offline
from tests.bench.bench_sync_first import fill
from tests.bench.harness import Result, judge, percentile
from tests.bench.syncing import BenchCentre, running_centre

DESKS = (1, 10, 50, 200)
CASES = tuple(int(text) for text in os.environ.get("BENCH_DESK_CASES", "1000,100000,1000000").split(","))
BRANCHES = 20
EVERY = 5.0
SECONDS = 20.0
AT_ONCE = 16
"""Desks that never pause."""
P95_LIMIT = 1.0
DONE = 0.9
"""Of the syncs that were to be done so many must be done in their time."""
GROWN = 0.5
"""With so many times the cases a server may get slower, but not by more than half."""
KEPT = 2.0
"""A line that is kept must be worth it."""


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

    def p(self, share: float) -> float:
        """Seconds that a share of the syncs stayed below."""
        return percentile(share)(self.seconds)


def bench() -> list[Result]:
    """Load cases and let desks loose, for each number of cases on a server of its own."""
    results: list[Result] = []
    for cases in CASES:
        with running_centre() as centre, centre.connect() as boss:
            people = [
                centre.add(boss, f"desk{number}", Role.MEDIATOR, f"{123 + number % BRANCHES:04d}")
                for number in range(max(DESKS))
            ]
            centre.add(boss, "clerk", Role.COUNTER, "0123")
            began = time.perf_counter()
            rows = fill(boss, cases, BRANCHES)
            boss.execute("CHECKPOINT")  # what loading left to be written is not the desks' affair
            print(f"{rows:,} rows loaded in {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
            run = Run(centre, boss, people, cases, _in_branches(boss))
            results += [*run.paced(), *run.at_once()]
    return [*results, *_moved(results)]


def _in_branches(boss: Connection[Any]) -> dict[str, list[UUID]]:
    found = boss.execute("SELECT branch_id, (array_agg(id))[1:50] FROM desk.cases GROUP BY branch_id")
    return dict(found.fetchall())


def _moved(results: Sequence[Result]) -> Iterator[Result]:
    """How far the most cases take the figures from those with the fewest."""
    fewest, most = (f"{cases:,} cases" for cases in (CASES[0], CASES[-1]))
    if fewest == most:
        return
    by_name = {one.name: one for one in results}
    first, last = (by_name[f"{cases}, {AT_ONCE} at once, syncs/s kept / opened"].ours for cases in (fewest, most))
    yield judge(f"syncs/s at once, {most} / {fewest}", [last], [first], GROWN, unit="/s", at_least=True)


@dataclass(frozen=True, slots=True)
class Run:
    """Desks over one number of cases."""

    centre: BenchCentre
    boss: Connection[Any]
    people: Sequence[Actor]
    cases: int
    in_branch: dict[str, list[UUID]]

    def paced(self) -> Iterator[Result]:
        """More and more desks, each with an action every five seconds."""
        for count in DESKS:
            told = self.let_loose(self.people[:count])
            name = f"{self.cases:,} cases, desks: {count}"
            offered = count / EVERY
            yield judge(f"{name}, p95", [told.p(0.95)], [P95_LIMIT], 1.0, unit="s")
            yield judge(f"{name}, syncs/s", [told.rate], [offered], DONE, unit="/s", at_least=True)

    def at_once(self) -> Iterator[Result]:
        """A few desks that never pause, with kept lines and with a line for each sync, in turns."""
        people = self.people[:AT_ONCE]
        kept: list[float] = []
        opened: list[float] = []
        for turn in range(2):
            for keeps in (True, False) if turn % 2 == 0 else (False, True):
                told = self.let_loose(people, every=0.0, seconds=SECONDS / 4, keeps=keeps)
                (kept if keeps else opened).append(told.rate)
        name = f"{self.cases:,} cases, {AT_ONCE} at once, syncs/s kept / opened"
        yield judge(name, kept, opened, KEPT, unit="/s", at_least=True)

    def let_loose(
        self, people: Sequence[Actor], *, every: float = EVERY, seconds: float = SECONDS, keeps: bool = True
    ) -> Told:
        """Let desks sync, each from a moment of its own, and say how long each sync took."""
        told = Told()
        before = self._deadlocks()
        started = time.perf_counter()
        desks = [Desk(self.centre, actor, self.in_branch[actor.branch_id], told, keeps=keeps) for actor in people]
        threads = [
            threading.Thread(target=desk.work, args=(started, number / len(people) * every, every, seconds))
            for number, desk in enumerate(desks)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        told.elapsed = max(seconds, time.perf_counter() - started)
        told.deadlocks = self._deadlocks() - before
        print(
            f"{self.cases:>9,} cases {len(people):>4} desks every {every:.0f} s, {'kept' if keeps else 'opened'}:"
            f" {told.rate:6.1f} syncs/s, p50 {told.p(0.5) * 1000:5.0f} ms, p95 {told.p(0.95) * 1000:5.0f} ms,"
            f" longest {max(told.seconds) * 1000:5.0f} ms, deadlocks {told.deadlocks}, failures {len(told.failures)},"
            f" load {os.getloadavg()[0]:.1f}",
            file=sys.stderr, flush=True,
        )  # fmt: skip
        if told.deadlocks or told.failures:
            raise AssertionError(f"{told.deadlocks} deadlocks, {sorted(set(told.failures))[:3]}")
        return told

    def _deadlocks(self) -> int:
        self.boss.execute("SELECT pg_stat_clear_snapshot()")
        row = self.boss.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()").fetchone()
        return int(row[0]) if row else 0


class Desk:
    """One desk's half of the protocol."""

    def __init__(self, centre: BenchCentre, actor: Actor, cases: Sequence[UUID], told: Told, *, keeps: bool) -> None:
        self._centre, self._actor, self._cases, self._told, self._keeps = centre, actor, cases, told, keeps
        self._device, self._incarnation, self._seq = str(new_id()), None, 0
        self._cursors: dict[str, int] | None = None
        self._transport: SqlTransport | None = None

    def work(self, started: float, due: float, every: float, seconds: float) -> None:
        """Sync every so many seconds from `due` on, or without a pause, until `seconds` are over."""
        while max(due, time.perf_counter() - started if not every else 0.0) < seconds:
            time.sleep(max(0.0, started + due - time.perf_counter()))
            due += every
            self.once()
        self.hang_up()

    def once(self) -> None:
        """Sync once and note how long it took."""
        began = time.perf_counter()
        transport = self._transport = self._transport or self._centre.transport(self._actor.login)
        try:
            self._sync(transport)
        except Offline as fault:
            self._told.failures.append(str(fault))
        if not self._keeps:
            self.hang_up()
        self._told.seconds.append(time.perf_counter() - began)

    def hang_up(self) -> None:
        """Close the line."""
        transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()

    def _sync(self, transport: SqlTransport) -> None:
        welcome = transport.hello(
            {
                "protocol": 1, "schema": schema_version(), "device": self._device, "incarnation": self._incarnation,
                "name": "bench", "cursors": self._cursors or {}, "generation": 1, "last_seq": self._seq,
                "numbers": [{"branch": self._actor.branch_id, "year": 2026, "left": 1000}],
            }
        )  # fmt: skip
        self._incarnation = welcome["incarnation"]
        self._seq += 1
        case = self._cases[self._seq * 7 % len(self._cases)]
        answer = transport.push(_batch(self._actor, self._device, self._seq, case))
        if answer["answers"][0]["result"] != "applied":
            self._told.failures.append(str(answer["answers"][0]))
        if self._cursors is None:
            self._cursors = dict.fromkeys(welcome["scopes"], 0) | dict(transport.head())
        else:
            pages = transport.pull(self._cursors, 1_000)["pages"]
            self._cursors.update({scope: int(page["to"]) for scope, page in pages.items()})


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
