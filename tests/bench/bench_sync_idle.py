"""What a desk costs its centre while nothing happens: rows read for a poll, a kept line's time and its memory.

The server itself counts the rows, with ten thousand scopes and ten thousand people there. The poll over a kept line
is measured against one that connects for itself, in turns. Memory is what the processes of kept lines own alone, after
each has done a few syncs; so many megabytes a line must be set aside at a server for desks that keep theirs.
"""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path
from typing import Any

from psycopg import Connection

from app.kernel.actor import Actor, Role
from tests.bench.bench_sync_desks import Desk, Told
from tests.bench.bench_sync_first import fill
from tests.bench.harness import Result, compare, judge
from tests.bench.syncing import BenchCentre, running_centre

SCOPES = 10_000
POLLS = 200
LINES = 20
MANY = 20
MEGABYTES = 20.0
"""A kept line may own so much at the server."""
WORTH = 0.1
"""A poll over a kept line against one that connects."""


def bench() -> list[Result]:
    """Fill a centre with other people's scopes and ask."""
    with running_centre() as centre, centre.connect() as boss:
        people = [centre.add(boss, f"desk{number}", Role.MEDIATOR, "0123") for number in range(LINES)]
        centre.add(boss, "clerk", Role.COUNTER, "0123")
        fill(boss, 1_000)
        boss.execute(
            "INSERT INTO sync.scopes (scope) SELECT 'person:' || gen_random_uuid() FROM generate_series(1, %s)",
            (SCOPES,),
        )
        boss.execute(
            "INSERT INTO sync.people (role_name, staff_id, role, branch) SELECT 'other' || i, gen_random_uuid(),"
            " 'counter', '0123' FROM generate_series(1, %s) AS i",
            (SCOPES,),
        )
        boss.execute("ANALYZE")
        key = _key(boss)
        login, key = people[0].login, _key(boss)
        results = [
            judge("rows of an ordinary poll", [_rows(centre, boss, login, key)], [1.0], 1.0, unit="rows"),
            judge("rows of a poll for all heads", [_rows(centre, boss, login)], [5.0], 1.0, unit="rows"),
            _kept(centre, login, key),
        ]
        return [*results, _memory(centre, boss, people)]


def _kept(centre: BenchCentre, login: str, key: str) -> Result:
    """A poll over a kept line against one over a line of its own."""
    transport = centre.transport(login)

    def kept() -> None:
        for _ in range(MANY):
            transport.wake([key])

    def opened() -> None:
        for _ in range(MANY):
            brief = centre.transport(login)
            brief.wake([key])
            brief.close()

    result = compare(f"{MANY} polls, kept line / opened", kept, opened, WORTH, runs=11, warm_up=2)
    transport.close()
    return result


def _key(boss: Connection[Any]) -> str:
    boss.execute("INSERT INTO sync.scopes (scope) VALUES ('branch:0123') ON CONFLICT DO NOTHING")
    row = boss.execute("SELECT wake::text FROM sync.scopes WHERE scope = 'branch:0123'").fetchone()
    if row is None:
        raise LookupError("the scope was made a moment ago")
    return str(row[0])


def _rows(centre: BenchCentre, boss: Connection[Any], login: str, key: str = "") -> float:
    """Rows of all tables that the server reads for one poll: a session of many polls less one of a few."""
    few, many = (_session(centre, boss, login, key, polls) for polls in (POLLS // 10, POLLS))
    return (many - few) / (POLLS - POLLS // 10)


def _session(centre: BenchCentre, boss: Connection[Any], login: str, key: str, polls: int) -> float:
    """Rows read by a session of so many polls; the server tells its counters when the session has ended."""
    before = _read(boss)
    transport = centre.transport(login)
    for _ in range(polls):
        if key:
            transport.wake([key])
        else:
            transport.head()
    transport.close()
    return _read(boss) - before


def _read(boss: Connection[Any]) -> float:
    time.sleep(1.2)
    boss.execute("SELECT pg_stat_clear_snapshot()")
    row = boss.execute("SELECT sum(seq_tup_read) + sum(idx_tup_fetch) FROM pg_stat_user_tables").fetchone()
    return float(row[0]) if row else 0.0


def _memory(centre: BenchCentre, boss: Connection[Any], people: list[Actor]) -> Result:
    """Megabytes that a kept line's process owns alone."""
    found = boss.execute("SELECT array_agg(id) FROM (SELECT id FROM desk.cases LIMIT 50) AS c").fetchone()
    cases = found[0] if found else []
    told = Told()
    desks = [Desk(centre, actor, cases, told, keeps=True) for actor in people]
    try:
        for desk in desks:
            for _ in range(3):
                desk.once()
        pids = [
            pid for (pid,) in boss.execute("SELECT pid FROM pg_stat_activity WHERE application_name = 'mediation-desk'")
        ]
        owned = [_owned(pid) for pid in pids]
    finally:
        for desk in desks:
            desk.hang_up()
    if told.failures or len(owned) != len(desks):
        raise AssertionError(f"{len(owned)} lines, {told.failures[:2]}")
    print(f"{len(owned)} kept lines: {min(owned):.1f} to {max(owned):.1f} MB each", file=sys.stderr)
    return judge("memory of a kept line", [sum(owned) / len(owned)], [MEGABYTES], 1.0, unit="MB")


def _owned(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    return sum(int(size) for size in re.findall(r"^Private_\w+: +(\d+) kB", text, re.MULTILINE)) / 1024
