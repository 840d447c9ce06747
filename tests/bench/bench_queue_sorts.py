"""Every view of the queue in every order, both ways, on a million cases: the ten worst, and a word about the others.

The baseline is the quickest of what somebody might write by hand: the same columns and joins on an open connection,
with each of the indexes of `cases` that may serve named in turn, and without any; over all cases the two halves side by
side. For columns with few values it is the first value's own cases by deadline, which the bench looks up beforehand.
Where no bare query comes to an end in time the list cannot be ordered by hand; ours is told against that time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from app.cases.views import QueueQuery, Sort, View, queue
from tests.bench.by_hand import OPEN, PAST, Bare, where_of
from tests.bench.harness import Result, duel, judge
from tests.bench.million import BARE, Million, million

LIMIT = 2.0
PAGE = 200
WORST = 10
SECONDS = 0.15
BUDGET = 100.0
"""Seconds after which no further list is begun: upward orders come first."""
LONGEST = 0.3
"""Seconds that a bare query may take."""
_KEYS = {
    None: "c.due_on c.id",
    Sort.NO: "c.no",
    Sort.RECEIVED: "c.received_at c.id",
    Sort.DUE: "c.due_on c.id",
    Sort.RISK: "c.risk c.id",
    Sort.AMOUNT: "c.amount_fen c.id",
    Sort.CUSTOMER: "k.name k.id c.id",
}
_VALUES = {Sort.CHANNEL: "channel", Sort.CAUSE: "cause", Sort.OWNER: "owner_id", Sort.STATUS: "status"}
_SERVING = ("received", "status_due", "over", "third_party", "open_due", "open_owner")
"""Indexes that any view may be read by; beside them those of the order itself."""


def bench() -> list[Result]:
    """Measure all of them, then the worst ones again and longer."""
    with million() as made:
        found: list[tuple[float, QueueQuery, Bare | None, float]] = []
        lists = [(view, sort, down) for down in (False, True) for sort in (None, *Sort) for view in View]
        lists = [one for one in lists if one[1] is not None or not one[2]]
        until = time.monotonic() + BUDGET
        for view, sort, down in lists:
            if time.monotonic() > until:
                break
            query = QueueQuery(view=view, limit=PAGE, sort=sort, descending=down)
            bare, took = _quickest(made, query)
            result = _duel(made, query, bare, took, SECONDS)
            found.append((result.cpu or result.ratio, query, bare, took))
        missed = len(lists) - len(found)
        found.sort(key=lambda one: -one[0])
        worst = [_duel(made, query, bare, took, 2.0) for _, query, bare, took in found[:WORST]]
        others = [one[0] for one in found[WORST:]]
        name = f"queue, worst of the {len(others)} others" + (f" ({missed} not reached in time)" if missed else "")
        return [*worst, judge(name, [others[0]], [1.0], LIMIT, unit="ratio")]


def _duel(made: Million, query: QueueQuery, bare: Bare | None, took: float, seconds: float) -> Result:
    def ours() -> None:
        with made.store.read(made.actor) as session:
            queue(session, query)

    sort = "its own order" if query.sort is None else query.sort.value
    name = f"queue {query.view.value} by {sort}{', descending' if query.descending else ''}"
    if bare is None:
        began = time.thread_time()
        ours()
        return judge(f"{name} (none by hand)", [(time.thread_time() - began) * 1000], [took * 1000], LIMIT)
    sql, values = bare
    return duel(name, ours, lambda: made.bare.execute(sql, values).fetchall(), LIMIT, seconds=seconds, least=3)


def _quickest(made: Million, query: QueueQuery) -> tuple[Bare | None, float]:
    """The quickest bare query and its seconds; it must find what ours finds."""
    with made.store.read(made.actor) as session:
        rows = queue(session, query).rows
    best: Bare | None = None
    took = LONGEST
    for cap in (0.02, LONGEST):
        for bare in _candidates(made, query, rows[0] if rows else None):
            seconds, read = _timed(made.bare, bare, min(took, cap))
            if read is not None and seconds < took:
                best, took = bare, seconds
                if query.sort not in _VALUES and [row[0] for row in read][:PAGE] != [row.case_id.bytes for row in rows]:
                    raise AssertionError(f"{query.view} by {query.sort}: the two queries differ\n{bare[0]}")
        if best is not None:
            break
    return best, took


def _timed(bare: Any, asked: Bare, cap: float) -> tuple[float, list[Any] | None]:
    began = time.thread_time()
    bare.set_progress_handler(lambda: time.thread_time() - began > cap, 5_000)
    try:
        read = bare.execute(*asked).fetchall()
    except Exception as error:  # an index that does not serve, or one that takes too long
        if not any(told in str(error) for told in ("no query solution", "no such", "interrupted")):
            raise
        return cap, None
    finally:
        bare.set_progress_handler(None, 0)
    return time.thread_time() - began, read


def _candidates(made: Million, query: QueueQuery, first: Any) -> Iterator[Bare]:
    where, values = where_of(query.view, made.actor.staff_id.bytes)
    sort, down = query.sort, query.descending
    if sort in _VALUES:
        value = None
        if first is not None:
            told = {Sort.CHANNEL: first.channel.value, Sort.CAUSE: first.cause, Sort.STATUS: first.status.value}
            owner = None if first.owner_id is None else first.owner_id.bytes
            value = owner if sort is Sort.OWNER else told[sort]
        where += f" AND c.{_VALUES[sort]} {'IS' if value is None else '='} ?"
        values, order = (*values, value), "c.due_on, c.id"
    else:
        keys = _KEYS[sort].split()
        if sort is None and query.view in (View.ALL, View.CLOSED):
            keys, down = ["c.received_at" if query.view is View.ALL else "c.closed_on", "c.id"], True
        order = ", ".join(f"{key} DESC" if down else key for key in keys)
    if sort is Sort.AMOUNT:
        where += " AND c.amount_fen IS NOT NULL"
    serving = _SERVING if sort is None else (f"open_{sort.value}", f"past_{sort.value}", *_SERVING)
    for hint in ("", *(f" INDEXED BY ix_cases_{name}" for name in dict.fromkeys(serving))):
        yield _bare(f"cases c{hint}", where, order), values
    if query.view is View.ALL and sort is not None:
        yield _halves(sort, where, order), (*values, *values)
    if sort is Sort.CUSTOMER:
        begin = "customers k INDEXED BY ix_customers_name CROSS JOIN cases c ON c.customer_id = k.id"
        sql = _bare(begin, where, order)
        yield sql.replace("LEFT JOIN customers k ON k.id = c.customer_id ", ""), values


def _halves(sort: Sort, where: str, order: str) -> str:
    keys = ", ".join(key.removesuffix(" DESC") for key in order.split(", "))
    parts = [
        f"SELECT * FROM (SELECT {keys} FROM cases c INDEXED BY ix_cases_{name}_{sort.value} "  # noqa: S608 - ours
        f"WHERE {half} AND {where} ORDER BY {order} LIMIT {PAGE + 1})"
        for name, half in (("open", OPEN), ("past", PAST))
    ]
    return _bare(f"({' UNION ALL '.join(parts)}) f CROSS JOIN cases c ON c.id = f.id", "1", order)


def _bare(begin: str, where: str, order: str) -> str:
    return BARE.format(further="", begin=begin, where=where, order=order, size=PAGE + 1)
