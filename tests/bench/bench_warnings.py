"""Scoring a hundred thousand cases in bulk against reading the same rows by raw SQL, in turns on one SQLCipher file.

Both walk the same cases in the same slices of 500 ids. The baseline reads the columns that the score looks at, of case
and customer, in the driver's form and does nothing with them; ours also counts the customer's other complaints, late
promises and incomes, scores, and finds what has news, as the rounds of a desk do. Nothing is written: a round after
the first finds next to nothing to write.
"""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app.insight.desk import out_of_date
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
from tests.bench.harness import Result, duel
from tests.bench.million import furnish

CASES = 100_000
CUSTOMERS = 40_000
SLICE = 500
SECONDS = 60.0
LIMIT = 3.0
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


def bench() -> Result:
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
            return duel(
                "warnings, scoring 100,000 cases",
                lambda: _score(store, lead, slices),
                lambda: _read(bare, slices),
                LIMIT,
                seconds=SECONDS,
            )
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
        risks = [(score.points, case_id.bytes) for case_id, score in scored]
        warned = [(new_id().bytes, case.bytes, one.points) for case, one in scored if one.level is Level.HIGH]
        with store.write_apart("bench") as connection:
            connection.exec_driver_sql("UPDATE cases SET risk = ? WHERE id = ?", risks)
            if warned:
                connection.exec_driver_sql(_WARNED, warned)


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
