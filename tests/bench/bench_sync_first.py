"""First sync of 100,000 cases with their rows against COPY and a bulk insert into the same SQLCipher tables.

The baseline reads every table with the same `COPY … TO STDOUT (FORMAT binary)`, as the superuser whom no policy holds,
and puts the rows into an empty replica of the same schema: file settings as fast as ours, indexes made afterwards. Ours
is `first_sync` as a desk runs it: the person's own row security, progress, the local rows carried over, the takeover by
the desk's replica at the end. Each runs in a process of its own, so its memory is its own. Building the search index
comes after and is told apart; nobody waits for it.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import psycopg
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from app.kernel.actor import Role
from app.kernel.clock import SystemClock
from app.store.base import captured_tables
from app.store.engine import connect
from app.store.migrate import migrate
from app.sync.first import first_sync
from app.sync.hello import hello
from app.sync.searching import build_search
from app.sync.snapshot import BLOCK, stored_form
from app.sync.sql import SqlTransport
from app.sync.wire import plan_of
from tests.bench.harness import Result, judge
from tests.bench.syncing import KEY, PASSWORD, BenchCentre, open_store, running_centre, staff_id

CASES = int(os.environ.get("BENCH_CASES", "100000"))
RUNS = 2
LIMIT = 0.4
MEMORY_LIMIT = 300.0  # megabytes
SEARCH_LIMIT = 10.0  # times as long as the first sync itself: told, hardly a limit
_INDEXES = """
SELECT c.relname::text, pg_get_indexdef(i.indexrelid) FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
WHERE i.indrelid = %s::regclass AND NOT i.indisunique"""
_BRANCH = "0123"
_SAID = "我的信用卡上个月被扣了年费，客服说刷满六次可以免，但是账单里仍然有一笔，希望尽快核实处理并且书面答复。"


def bench() -> list[Result]:
    """Fill a centre, then copy it in turns."""
    with running_centre() as centre, tempfile.TemporaryDirectory(prefix="bench-first-") as name:
        with centre.connect() as boss:
            centre.add(boss, "clerk", Role.COUNTER, _BRANCH)
            rows = fill(boss, CASES)
        figures: dict[str, list[dict[str, float]]] = {"ours": [], "bare": []}
        for turn in range(RUNS):
            for kind in ("ours", "bare") if turn % 2 == 0 else ("bare", "ours"):
                figures[kind].append(_child(kind, centre, Path(name) / f"{kind}{turn}"))
        for kind, found in figures.items():
            print(kind, found, file=sys.stderr)
        ours, bare = figures["ours"], figures["bare"]
        if any(one["rows"] < rows for one in [*ours, *bare]):
            raise AssertionError(f"{rows} rows were to come")
        if any(one["told"] < 100 for one in ours):
            raise AssertionError("progress was not shown")
        return [
            judge(
                "first sync", [one["rows"] / one["seconds"] for one in ours],
                [one["rows"] / one["seconds"] for one in bare], LIMIT, unit="rows/s", at_least=True,
            ),
            judge("first sync memory", [one["memory"] for one in ours], [MEMORY_LIMIT] * RUNS, 1.0, unit="MB"),
            judge(
                "search afterwards", [one["search"] for one in ours], [one["seconds"] for one in ours], SEARCH_LIMIT,
                unit="s",
            ),
        ]  # fmt: skip


def fill(boss: Connection[Any], cases: int, branches: int = 1) -> int:
    """Load cases with a customer, two milestones, a line of the log and a note each; returns how many rows.

    As an old system is taken over: by the superuser, with the triggers of each table off for the length of one
    transaction, so that neither log nor audit is written; desks get the rows by a first sync. Indexes that guard
    nothing are made when the rows are there.
    """
    tables = {
        "customers": "id, home_branch, branch_id, version, created_at, name, id_type, id_number, phone, address, needs",
        "cases": "id, home_branch, branch_id, version, created_at, no, customer_id, card_number, card_tail,"
        " channel, feed, business, reason, cause, demands, tags, amount_fen, currency, still_called, people_count,"
        " narrative, wish, route, track, status, received_at, received_on, due_on, due_provisional, team, risk,"
        " decline_reason, close_note",
        "milestones": "id, home_branch, branch_id, version, created_at, case_id, kind, at, actor_id, how, note",
        "case_events": "id, home_branch, branch_id, version, created_at, case_id, at, actor_id, kind, params",
        "case_notes": "id, home_branch, branch_id, version, created_at, case_id, author_id, text",
    }
    branch = f"lpad((123 + i %% {branches})::text, 4, '0')"
    head = branch + ", " + branch + ", 1, '2026-11-24T02:00:00.000Z'"
    number = f"(2026 - i / 1000000) || '-' || {branch} || '-' || lpad((i %% 1000000)::text, 6, '0')"
    said = f"repeat('{_SAID}', 2) || i"
    values = {
        "customers": f"id(1, i), {head}, '李' || i, 'resident_id', '', '138' || lpad(i::text, 8, '0'), '', '[]'",
        "cases": f"id(2, i), {head}, {number}, id(1, i), '', '', 'app', '',"
        f" 'credit_card', 'pricing', 'annual_fee', '[\"refund_fee\"]', '[]', i, 'CNY', false, 1, {said}, '退还年费',"
        " 'negotiation', 'ordinary', 'registered', '2026-11-20T02:00:00.000Z', '2026-11-20', '2026-12-05', false, '',"
        " 0, '', ''",
        "milestones": f"id(3, i * 2 + k), {head}, id(2, i), 'received', '2026-11-20T02:00:00.000Z', %s, '', ''",
        "case_events": f"id(4, i), {head}, id(2, i), '2026-11-20T02:00:00.000Z', %s, 'registered', '{{}}'",
        "case_notes": f"id(5, i), {head}, id(2, i), %s, '客户来电询问进度，已答复' || i",
    }
    total = 0
    with boss.transaction():
        boss.execute(
            "CREATE FUNCTION pg_temp.id(t int, i int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$"
            " SELECT (lpad(to_hex(i), 8, '0') || lpad(to_hex(t), 4, '0') || '7'"
            " || substr(md5(t || '/' || i), 1, 19))::uuid $$"
        )
        for table, columns in tables.items():
            place = Identifier("desk", table)
            boss.execute(SQL("ALTER TABLE {} DISABLE TRIGGER USER").format(place))
            text = values[table].replace("id(", "pg_temp.id(").replace("pg_temp.pg_temp.", "pg_temp.")
            source = f"generate_series(1, {cases}) AS i" + (
                ", generate_series(0, 1) AS k" if table == "milestones" else ""
            )
            indexes = boss.execute(_INDEXES, (f"desk.{table}",)).fetchall()
            for name, _ in indexes:
                boss.execute(SQL("DROP INDEX {}").format(Identifier("desk", name)))
            query = f"INSERT INTO desk.{table} ({columns}) SELECT {text} FROM {source}"  # noqa: S608 - our own
            given = (staff_id("clerk"),) if "%s" in text else ()
            total += boss.execute(query.encode(), given).rowcount
            for _, made_again in indexes:
                boss.execute(made_again.encode())
            for (trigger,) in boss.execute(
                "SELECT tgname FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal", (f"desk.{table}",)
            ).fetchall():
                boss.execute(SQL("ALTER TABLE {} ENABLE ALWAYS TRIGGER {}").format(place, Identifier(trigger)))
    boss.execute("ANALYZE")
    return total


def _child(kind: str, centre: BenchCentre, folder: Path) -> dict[str, float]:
    words = [sys.executable, "-m", "tests.bench.bench_sync_first", kind, centre.url, str(folder)]
    url = centre.server.url("", database="mediation")
    done = subprocess.run([*words, url], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _ours(url: str, folder: Path) -> dict[str, float]:
    store = open_store(folder)
    transport = SqlTransport(url, "clerk", PASSWORD)
    welcome, _ = hello(store, transport, SystemClock(), "bench", _BRANCH)
    told: list[int] = []
    started = time.perf_counter()
    rows = first_sync(
        store, transport, lambda _step, done, _of: told.append(done), database=welcome.database,
        generation=welcome.generation,
    )  # fmt: skip
    seconds = time.perf_counter() - started
    memory = _peak()
    transport.close()
    if told != sorted(told):
        raise AssertionError("progress went back")
    started = time.perf_counter()
    build_search(store, lambda *_: None)
    search = time.perf_counter() - started
    store.close()
    return {"rows": rows, "seconds": seconds, "memory": memory, "told": len(told), "search": search, "after": _peak()}


def _bare(url: str, folder: Path) -> dict[str, float]:
    folder.mkdir(parents=True)
    migrate(folder / "replica.db", KEY)
    replica = connect(folder / "replica.db", KEY)
    rows = 0
    started = time.perf_counter()
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE", "cache_size = -65536"):
        replica.execute(f"PRAGMA {pragma}").fetchone()
    tables = captured_tables()
    indexes = [
        (name, sql)
        for name, table, sql in replica.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index'")
        if sql and table in tables
    ]
    for name, _ in indexes:
        replica.execute(f'DROP INDEX "{name}"')
    with psycopg.connect(url) as connection:
        for table, model in tables.items():
            plan = plan_of(table)
            parts = [stored_form(name, model.__table__.c[name].type) for name in plan.names]
            chosen = ", ".join(part for part, _ in parts)
            query = f"COPY (SELECT {chosen} FROM desk.{table} AS t) TO STDOUT (FORMAT binary)"  # noqa: S608 - our own
            replica.execute("BEGIN")
            with connection.cursor() as cursor, cursor.copy(query.encode()) as copy:
                copy.set_types([kind for _, kind in parts])
                block = []
                for row in copy.rows():
                    block.append(row)
                    if len(block) == BLOCK:
                        replica.executemany(plan.insert, block)
                        rows += len(block)
                        block = []
                replica.executemany(plan.insert, block)
                rows += len(block)
            replica.execute("COMMIT")
    replica.execute("BEGIN")
    for _, sql in indexes:
        replica.execute(sql)
    replica.execute("COMMIT")
    seconds = time.perf_counter() - started
    replica.close()
    return {"rows": rows, "seconds": seconds, "memory": _peak()}


if __name__ == "__main__":
    from app.desktop import load_models

    load_models()
    _kind, _url, _folder, _plain_url = sys.argv[1:]
    print(json.dumps(_ours(_plain_url, Path(_folder)) if _kind == "ours" else _bare(_url, Path(_folder))))
