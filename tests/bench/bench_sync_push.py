"""Push of 10,000 queued operations against a bare pipelined `executemany` of the very same rows.

The baseline takes the rows that our push left behind (notes, ledger, audit) and inserts them into bare copies of the
tables with the same indexes, in batches of 200 with a commit each, as the superuser: it merges nothing, checks
nothing, hashes nothing and counts nothing. Ours is the whole drain as a desk does it: batches out of the outbox, one
question for each, answers settled in the replica. What the server alone took is told beside it.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from psycopg import Connection
from psycopg.sql import SQL, Identifier, Placeholder

from app.cases.codes import Channel
from app.cases.model import Case, CaseNote, Customer
from app.kernel.actor import Actor, Role
from app.kernel.clock import SystemClock
from app.store.numbers import take_numbers
from app.store.store import SLICE, Store, bulk_insert
from app.sync.batch import ACTIONS
from app.sync.cycle import Cycle, quiet
from app.sync.push import push
from app.sync.sql import SqlTransport
from app.sync.state import device_of
from tests.bench.harness import Result, judge
from tests.bench.syncing import BenchCentre, open_store, running_centre

OPERATIONS = 10_000
RUNS = 3
LIMIT = 0.15
POUCHDB = 1_088.0
"""Operations per second of PouchDB on a machine like this one: told beside ours, no limit."""
_TABLES = ("desk.case_notes", "sync.ledger", "audit.entries")


class _Counted(SqlTransport):
    """A transport that counts its questions and the time that the server and the line took."""

    questions = 0
    seconds = 0.0

    def push(self, batch: dict[str, Any]) -> dict[str, Any]:
        started = time.perf_counter()
        answer = super().push(batch)
        self.seconds += time.perf_counter() - started
        self.questions += 1
        return answer


def bench() -> list[Result]:
    """Push and insert in turns; a fresh desk each time."""
    with (
        running_centre() as centre,
        centre.connect() as boss,
        tempfile.TemporaryDirectory(prefix="bench-desk-") as name,
    ):
        boss.execute("ALTER DATABASE mediation SET jit = off")
        ours, server, bare = list[float](), list[float](), list[float]()
        for turn in range(RUNS):
            actor = centre.add(boss, f"clerk{turn}", Role.MEDIATOR, "0123")
            rate, alone = _ours(centre, actor, Path(name) / str(turn))
            ours.append(rate)
            server.append(alone)
            bare.append(OPERATIONS / _bare(boss, centre))
            shutil.rmtree(Path(name) / str(turn))
        return [
            judge("sync push", ours, bare, LIMIT, unit="ops/s", at_least=True),
            judge("sync push, server alone", server, bare, LIMIT, unit="ops/s", at_least=True),
            judge("sync push beside PouchDB", ours, [POUCHDB] * RUNS, 0.0, unit="ops/s", at_least=True),
        ]


def _ours(centre: BenchCentre, actor: Actor, folder: Path) -> tuple[float, float]:
    store = open_store(folder)
    counted = centre.transport(actor.login)
    counted.__class__ = _Counted
    transport: Any = counted
    Cycle(store, transport, SystemClock(), actor.branch_id).run()
    case = _case(store, actor)
    Cycle(store, transport, SystemClock(), actor.branch_id).run()
    queue_notes(store, actor, case, OPERATIONS)
    with store.look() as connection:
        device, _ = device_of(connection)
    transport.questions, transport.seconds = 0, 0.0
    started = time.perf_counter()
    told = push(store, transport, device, SystemClock(), quiet)
    took = time.perf_counter() - started
    transport.close()
    store.close()
    if told.operations != OPERATIONS or transport.questions != OPERATIONS // ACTIONS:
        raise AssertionError(f"{told.operations} operations in {transport.questions} questions")
    return OPERATIONS / took, OPERATIONS / transport.seconds


def _case(store: Store, actor: Actor) -> UUID:
    with store.action(actor, "cases.register") as session:
        customer = Customer(name="李小华")
        session.add(customer)
        session.flush()
        case = Case(
            no=str(take_numbers(session, actor.branch_id, session.today.year)[0]), customer_id=customer.id,
            channel=Channel.BRANCH, narrative="账单有误", received_at=session.at, received_on=session.today,
            due_on=session.today,
        )  # fmt: skip
        session.add(case)
        session.flush()
        return case.id


def queue_notes(store: Store, actor: Actor, case: UUID, count: int) -> None:
    """Type that many notes, each an action of its own."""
    with store.read(actor) as session:
        keys = session.found(Case, case).keys()
    for first in range(0, count, SLICE):
        with store.action(actor, "cases.note") as session:
            rows = [
                {**keys, "author_id": actor.staff_id, "text": f"第{first + number}条备注：客户来电询问进度，已答复"}
                for number in range(min(SLICE, count - first))
            ]
            bulk_insert(session, CaseNote, rows)
    # As if each had been typed by itself: ten thousand commits would measure the disk, and not what is asked here.
    with store.write_apart("bench.apart") as connection:
        connection.exec_driver_sql("UPDATE outbox SET action_id = randomblob(16) WHERE state = 'waiting'")


def _bare(boss: Connection[Any], centre: BenchCentre) -> float:
    """Insert what the newest push left behind into bare tables; seconds."""
    parts = []
    for table in _TABLES:
        schema, name = table.split(".")
        boss.execute(SQL("DROP TABLE IF EXISTS {}").format(Identifier("public", f"bare_{name}")))
        boss.execute(
            SQL("CREATE TABLE {} (LIKE {} INCLUDING ALL)").format(
                Identifier("public", f"bare_{name}"), Identifier(schema, name)
            )
        )
        parts.append(_rows(boss, schema, name))
    with centre.connect(autocommit=False) as connection:
        cursor = connection.cursor()
        started = time.perf_counter()
        for first in range(0, OPERATIONS, ACTIONS):
            with connection.pipeline():
                for statement, rows in parts:
                    cursor.executemany(statement, rows[first : first + ACTIONS])
                connection.commit()
        return time.perf_counter() - started


def _rows(boss: Connection[Any], schema: str, name: str) -> tuple[Any, Sequence[tuple[Any, ...]]]:
    order = {"case_notes": "t.id", "ledger": "t.at, t.device_seq", "entries": "t.seq"}[name]
    where = {"entries": "t.table_name = 'case_notes'", "ledger": "t.table_name = 'case_notes'"}.get(name, "true")
    columns = [
        str(one)
        for (one,) in boss.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped"
            " ORDER BY attnum",
            (f"{schema}.{name}",),
        )
    ]
    # Texts, so that the driver has nothing to convert on the way back in.
    chosen = SQL(", ").join(SQL("t.{}::text").format(Identifier(one)) for one in columns)
    query = SQL("SELECT {} FROM {} AS t WHERE {} ORDER BY {} DESC LIMIT {}").format(
        chosen,
        Identifier(schema, name),
        SQL(where),
        SQL(order.split(", ")[-1]),
        OPERATIONS,
    )
    rows = list(_checked(boss.execute(query).fetchall()))
    statement = SQL("INSERT INTO {} ({}) VALUES ({})").format(
        Identifier("public", f"bare_{name}"),
        SQL(", ").join(map(Identifier, columns)),
        SQL(", ").join(Placeholder() for _ in columns),
    )
    return statement, rows


def _checked(rows: Sequence[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    if len(rows) != OPERATIONS:
        raise AssertionError(f"{len(rows)} rows to insert")
    yield from rows
