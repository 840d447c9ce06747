"""Every view of the queue in every order, both ways, on a million cases: the worst of each view, and the others.

A part is a view: `dev.py bench queue_sorts:mine` measures that one in some ten seconds, `queue_sorts` all of them.

The baseline is the quickest of what somebody might write by hand: the same columns and joins on an open connection,
with each of the indexes of `cases` that may serve named in turn, and without any; over all cases the two halves side by
side. For columns with few values it is the cases of the values that the page shows, one value after the other and each
by deadline; which values those are the bench looks up beforehand.
Where no bare query comes to an end in time the list cannot be ordered by hand; ours is told against that time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

from app.cases.views import QueueQuery, QueueRow, Sort, View, queue
from tests.bench.by_hand import OPEN, PAST, Bare, where_of
from tests.bench.harness import Result, duel, judge
from tests.bench.million import BARE, Million, million

LIMIT = 2.0
PAGE = 200
WORST = 2
SECONDS = 0.15
PARTS = tuple(view.value for view in View)
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


def bench(*parts: str) -> list[Result]:
    """Measure the views named, or all of them."""
    with million() as made:
        return [one for view in parts or PARTS for one in _of_view(made, View(view))]


def _of_view(made: Million, view: View) -> list[Result]:
    """Measure each list of a view, then the worst ones again and longer."""
    found: list[tuple[float, QueueQuery, Bare | None, float]] = []
    for sort, down in [(None, False), *((sort, down) for sort in Sort for down in (False, True))]:
        query = QueueQuery(view=view, limit=PAGE, sort=sort, descending=down)
        bare, took = _quickest(made, query)
        result = _duel(made, query, bare, took, SECONDS)
        found.append((result.cpu or result.ratio, query, bare, took))
    found.sort(key=lambda one: -one[0])
    worst = [_duel(made, query, bare, took, 1.0) for _, query, bare, took in found[:WORST]]
    others = [one[0] for one in found[WORST:]]
    return [
        *worst,
        judge(f"queue {view.value}, worst of the {len(others)} others", [others[0]], [1.0], LIMIT, unit="ratio"),
    ]


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
    shown = [row.case_id.bytes for row in rows]
    best: Bare | None = None
    took = LONGEST
    for cap in (0.02, LONGEST):
        for bare in _candidates(made, query, rows):
            seconds, read = _timed(made.bare, bare, min(took, cap))
            if read is not None and seconds < took:
                best, took = bare, seconds
                if [row[0] for row in read][:PAGE] != shown:
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


def _candidates(made: Million, query: QueueQuery, rows: Sequence[QueueRow]) -> Iterator[Bare]:
    where, values = where_of(query.view, made.actor.staff_id.bytes)
    sort, down = query.sort, query.descending
    if sort in _VALUES:
        yield from _by_value(sort, where, values, list(dict.fromkeys(_value(row, sort) for row in rows)))
        return
    keys = _KEYS[sort].split()
    if sort is None and query.view in (View.ALL, View.CLOSED):
        keys, down = ["c.received_at" if query.view is View.ALL else "c.closed_on", "c.id"], True
    order = ", ".join(f"{key} DESC" if down else key for key in keys)
    if sort is Sort.AMOUNT:
        where += " AND c.amount_fen IS NOT NULL"
    for hint in _hints(sort):
        yield _bare(f"cases c{hint}", where, order), values
    if query.view is View.ALL and sort is not None:
        yield _halves(sort, where, order), (*values, *values)
    if sort is Sort.CUSTOMER:
        begin = "customers k INDEXED BY ix_customers_name CROSS JOIN cases c ON c.customer_id = k.id"
        sql = _bare(begin, where, order)
        yield sql.replace("LEFT JOIN customers k ON k.id = c.customer_id ", ""), values


def _by_value(sort: Sort, where: str, values: tuple[Any, ...], shown: list[Any]) -> Iterator[Bare]:
    """A list of few values by hand: the values in turn, each by deadline, until the page is full."""
    everything = "cases c", where, "c.due_on, c.id"
    if not shown:
        yield _bare(*everything), values
        return
    for hint in _hints(sort):
        parts = [
            _bare(f"cases c{hint}", f"{where} AND c.{_VALUES[sort]} {'IS' if value is None else '='} ?", everything[2])
            for value in shown
        ]
        sql = parts[0]
        if len(parts) > 1:
            sql = " UNION ALL ".join(f"SELECT * FROM ({part})" for part in parts) + f" LIMIT {PAGE + 1}"  # noqa: S608
        yield sql, tuple(one for value in shown for one in (*values, value))


def _value(row: QueueRow, sort: Sort) -> Any:
    if sort is Sort.OWNER:
        return None if row.owner_id is None else row.owner_id.bytes
    return {Sort.CHANNEL: row.channel.value, Sort.CAUSE: row.cause, Sort.STATUS: row.status.value}[sort]


def _hints(sort: Sort | None) -> tuple[str, ...]:
    """Each index that may serve, and none."""
    serving = _SERVING if sort is None else (f"open_{sort.value}", f"past_{sort.value}", *_SERVING)
    return ("", *(f" INDEXED BY ix_cases_{name}" for name in dict.fromkeys(serving)))


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
