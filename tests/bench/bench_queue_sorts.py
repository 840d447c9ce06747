"""Every order of the queue on a million cases, both ways, against the bare keyset query that names the right index.

The baseline is what somebody would write by hand who knows the order's own index: the same columns and joins on an open
connection. For columns with few values that is the first value's own range, by deadline, which the bench looks up
beforehand. The file is that of the queue's other bench.
"""

import tempfile
from pathlib import Path
from typing import Any

from app.cases.views import QueueQuery, Sort, View, queue
from app.kernel.actor import Actor
from app.store.engine import connect
from app.store.store import REPLICA, Store
from tests.bench.bench_queue import _BARE, _KEY, _OPEN, LIMIT, PAGE, furnish
from tests.bench.harness import Result, alternate, judge

RUNS = 40
_ORDERS = {
    Sort.NO: ("no", "c.no"),
    Sort.RECEIVED: ("received", "c.received_at, c.id"),
    Sort.DUE: ("due", "c.due_on, c.id"),
    Sort.RISK: ("risk", "c.risk, c.id"),
    Sort.AMOUNT: ("amount", "c.amount_fen, c.id"),
}
_VALUES = {Sort.CHANNEL: "channel", Sort.CAUSE: "cause", Sort.OWNER: "owner_id", Sort.STATUS: "status"}
_INDEXES = {Sort.STATUS: "ix_cases_status_due"}


def bench() -> list[Result]:
    """Compare the first page of each order of the open cases, and some of other views."""
    with tempfile.TemporaryDirectory(prefix="bench-queue-") as name:
        store, actor = furnish(Path(name))
        bare = connect(Path(name) / REPLICA, _KEY, read_only=True)
        try:
            results = [_open(store, actor, bare, sort, down) for sort in Sort for down in (False, True)]
            received = ("cases c INDEXED BY ix_cases_received", "1", "c.received_at, c.id")
            waiting = ("cases c INDEXED BY ix_cases_open_amount", f"c.status = 'registered' AND {_OPEN}", "")
            results.append(_same(store, actor, bare, View.ALL, Sort.RECEIVED, False, received))
            results.append(_same(store, actor, bare, View.ALL, Sort.NO, True, ("cases c", "1", "c.no DESC")))
            results.append(
                _same(store, actor, bare, View.TO_ACCEPT, Sort.AMOUNT, False, (*waiting[:2], "c.amount_fen, c.id"))
            )
        finally:
            bare.close()
            store.close()
    return results


def _open(store: Store, actor: Actor, bare: Any, sort: Sort, down: bool) -> Result:
    if sort is Sort.CUSTOMER:
        order = ", ".join(f"{key} DESC" if down else key for key in ("k.name", "k.id", "c.id"))
        begin = "customers k INDEXED BY ix_customers_name CROSS JOIN cases c ON c.customer_id = k.id"
        return _same(store, actor, bare, View.OPEN, sort, down, (begin, _OPEN, order))
    if sort in _ORDERS:
        index, keys = _ORDERS[sort]
        order = ", ".join(f"{key} DESC" for key in keys.split(", ")) if down else keys
        where = f"{_OPEN} AND c.amount_fen IS NOT NULL" if sort is Sort.AMOUNT else _OPEN
        return _same(
            store, actor, bare, View.OPEN, sort, down, (f"cases c INDEXED BY ix_cases_open_{index}", where, order)
        )
    with store.read(actor) as session:
        first = queue(session, QueueQuery(view=View.OPEN, limit=1, sort=sort, descending=down)).rows[0]
    value = {
        Sort.CHANNEL: first.channel.value,
        Sort.CAUSE: first.cause,
        Sort.STATUS: first.status.value,
        Sort.OWNER: None if first.owner_id is None else first.owner_id.bytes,
    }[sort]
    index = _INDEXES.get(sort, f"ix_cases_open_{sort.value}")
    where = f"c.{_VALUES[sort]} = ? AND {_OPEN}"
    plan = (f"cases c INDEXED BY {index}", where, "c.due_on, c.id")
    return _same(store, actor, bare, View.OPEN, sort, down, plan, (value,))


def _same(
    store: Store,
    actor: Actor,
    bare: Any,
    view: View,
    sort: Sort,
    down: bool,
    plan: tuple[str, str, str],
    values: tuple[Any, ...] = (),
) -> Result:
    begin, where, order = plan
    sql = _BARE.format(begin=begin, where=where, order=order)
    if sort is Sort.CUSTOMER:
        sql = sql.replace("LEFT JOIN customers k ON k.id = c.customer_id ", "")
    query = QueueQuery(view=view, limit=PAGE, sort=sort, descending=down)

    def ours() -> None:
        with store.read(actor) as session:
            queue(session, query)

    def theirs() -> None:
        bare.execute(sql, values).fetchall()

    with store.read(actor) as session:
        expected = [row.case_id.bytes for row in queue(session, query).rows]
    name = f"queue {view.value} by {sort.value}{', descending' if down else ''}"
    if [row[0] for row in bare.execute(sql, values)][:PAGE] != expected:
        raise AssertionError(f"{name}: the two queries differ")
    return judge(name, *alternate(ours, theirs, RUNS, warm_up=5), LIMIT)
