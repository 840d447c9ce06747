"""Scoring a hundred thousand cases in bulk against reading the same rows by raw SQL, in turns on one SQLCipher file.

Both walk the same cases in the same slices of 500 ids. The baseline reads the columns that the score looks at, of case
and customer, in the driver's form and does nothing with them; ours also counts the customer's other complaints, late
promises and incomes, scores, and finds what has news, as the rounds of a desk do. Nothing is written: a round after
the first finds next to nothing to write. Surges are judged once over the same cases, to be told.
"""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app.insight.counts import counted
from app.insight.desk import out_of_date
from app.insight.desk.surges import judged
from app.insight.score import Level, Scorer
from app.insight.signs import signs_of
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_id
from app.kernel.rulepack import RulePacks
from app.store.engine import connect
from app.store.session import Surroundings
from app.store.store import REPLICA, Store
from tests.bench.bench_queue import furnish
from tests.bench.harness import Result, alternate, judge

CASES = 100_000
CUSTOMERS = 40_000
SLICE = 500
RUNS = 7
LIMIT = 3.0
SURGE_LIMIT = 1000.0  # milliseconds for all causes of all branches, once a round
_KEY = b"\x09" * 32
_RULES = Path(__file__).parents[2] / "resources" / "rules"
_BARE = """
SELECT c.id, c.risk, c.due_on, c.answered_on, c.status, c.received_on, c.channel, c.tags, c.amount_fen, c.currency,
       c.narrative, c.wish, c.still_called, c.people_count, c.reopened_at, k.birth_date, k.needs
FROM cases c JOIN customers k ON k.id = c.customer_id WHERE c.id IN ({marks})
"""
_WARNED = """
INSERT INTO warnings (id, home_branch, branch_id, version, created_at, case_id, kind, seq, cause, points, found,
                      raised_at, answer)
VALUES (?, '0123', '0123', 1, '2026-11-01T02:00:00.000Z', ?, 'case', 1, '', ?, '[]', '2026-11-01T02:00:00.000Z', '')
"""
Slices = list[list[UUID]]


def bench() -> list[Result]:
    """Measure."""
    with tempfile.TemporaryDirectory(prefix="bench-warnings-") as name:
        folder = Path(name)
        made, actor = furnish(folder, CASES, CUSTOMERS)
        made.close()
        around = Surroundings(
            FixedClock(datetime(2026, 11, 24, 2, 0, tzinfo=UTC)), RulePacks.load(_RULES), HolidayCalendar(), Events()
        )
        store = Store.open(folder, _KEY, around)
        bare = connect(folder / REPLICA, _KEY, read_only=True)
        try:
            lead = Actor(actor.staff_id, actor.login, actor.name, Role.LEAD, actor.branch_id)
            ids = [UUID(bytes=row[0]) for row in bare.execute("SELECT id FROM cases ORDER BY due_on, id")]
            slices = [ids[at : at + SLICE] for at in range(0, len(ids), SLICE)]
            _settle(store, lead, slices)
            mine, theirs = alternate(lambda: _score(store, lead, slices), lambda: _read(bare, slices), RUNS)
            return [judge("warnings, scoring 100,000 cases", mine, theirs, LIMIT), _surges(store, lead)]
        finally:
            bare.close()
            store.close()


def _settle(store: Store, lead: Actor, slices: Slices) -> None:
    """Write scores and warnings, so that the rounds measured find nothing new; past the outbox, which is not measured
    here.
    """
    for ids in slices:
        with store.read(lead) as session:
            scorer = Scorer(session.rules_on(session.today))
            scored = [(one.case_id, scorer.score(one.signs)) for one in signs_of(session, ids)]
        with store.write_apart("bench") as connection:
            for case_id, score in scored:
                connection.exec_driver_sql("UPDATE cases SET risk = ? WHERE id = ?", (score.points, case_id.bytes))
                if score.level is Level.HIGH:
                    connection.exec_driver_sql(_WARNED, (new_id().bytes, case_id.bytes, score.points))


def _score(store: Store, lead: Actor, slices: Slices) -> None:
    news = 0
    for ids in slices:
        with store.read(lead) as session:
            news += len(out_of_date(session, ids))
    if news:
        raise AssertionError(f"{news} cases have news where none were expected")


def _read(bare: Any, slices: Slices) -> None:
    statement = _BARE.format(marks=", ".join("?" * SLICE))
    for ids in slices:
        if len(bare.execute(statement, [one.bytes for one in ids]).fetchall()) != SLICE:
            raise AssertionError("a slice is not whole")


def _surges(store: Store, lead: Actor) -> Result:
    times = []
    for _ in range(3):
        started = time.perf_counter()
        with store.read(lead) as session:
            judged(counted(session), session.rules_on(session.today))
        times.append((time.perf_counter() - started) * 1000)
    return judge("warnings, judging all surges", times, [SURGE_LIMIT] * len(times), 1.0)
