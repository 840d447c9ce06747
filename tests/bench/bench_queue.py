"""The queue on a million cases against the bare keyset query on the same SQLCipher file.

The baseline runs the very page by hand: the columns that the list shows with their joins, in the driver's form, on
a connection that is open already. Ours opens a read session, asks, masks names and makes rows. First page and a
page from the middle; two filters at once, with a column to sort by. Words and a rare cause are compared with SQL
written for that one word, by somebody who knows how many cases hold it. The numbers beside the views are told against
the same counts by hand. The memory is what a desk grows by while it scrolls through fifty pages.
"""

import resource
from collections.abc import Callable
from typing import Any

from app.cases.codes import Channel
from app.cases.views import QueueQuery, Sort, View, queue, queue_counts, queue_size
from app.kernel.actor import Actor
from app.store.paging import values_of
from app.store.search import match_query
from app.store.store import Store
from tests.bench.by_hand import OPEN, where_of
from tests.bench.harness import Result, duel, judge
from tests.bench.million import BARE, RARE_CAUSE, Million, million

PAGE = 200
SCROLLED = 50
LIMIT = 2.0
MEMORY_LIMIT = 50.0  # megabytes
SECONDS = 3.0
_BY_DUE = "c.due_on, c.id"
_PROBED = """c.status = 'registered' AND EXISTS (SELECT 1 FROM search_doc d CROSS JOIN search_index i ON i.rowid = d.doc
WHERE d.case_id IN (c.id, c.customer_id) AND i.search_index MATCH ?)"""
_IN_SET = """c.status = 'registered' AND EXISTS (SELECT 1 FROM search_doc d WHERE d.case_id IN (c.id, c.customer_id)
AND +d.doc IN (SELECT rowid FROM search_index WHERE search_index MATCH ?))"""
_DRIVEN = """(SELECT h.id, h.due_on FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid
CROSS JOIN cases h ON h.id = d.case_id WHERE i.search_index MATCH ? AND h.status = 'registered'
ORDER BY h.due_on, h.id LIMIT 201) f CROSS JOIN cases c ON c.id = f.id"""
_STATUS = "c.status = 'registered'"
_COUNT = "SELECT count(*) FROM cases c WHERE {}"
_FURTHER = " AND (c.due_on, c.id) > (?, ?)"


def bench() -> list[Result]:
    """Compare first pages and later ones, words and filters; then count, then scroll."""
    with million() as made:
        store, actor, bare = made.store, made.actor, made.bare
        middle = _token_in_the_middle(store, actor)
        return [
            _page("queue first page, one state", made, QueueQuery(view=View.TO_ACCEPT, limit=PAGE), _STATUS),
            _page("queue first page, open", made, QueueQuery(view=View.OPEN, limit=PAGE), OPEN),
            _page("queue second page, open", made, _second(store, actor, View.OPEN), OPEN),
            _page("queue later page, open", made, QueueQuery(view=View.OPEN, limit=PAGE, after=middle), OPEN),
            *(_filtered(made, sort, down) for sort in (None, Sort.AMOUNT, Sort.DUE) for down in (False, True)),
            _words("queue page, word of nearly all", store, actor, bare, "信用卡", "cases c", _PROBED),
            _words("queue page, word of a third", store, actor, bare, "年费", "cases c", _IN_SET),
            _words("queue page, word of a tenth", store, actor, bare, "催收", "cases c", _IN_SET),
            _words("queue page, word of a thousandth", store, actor, bare, "分期", _DRIVEN, "1"),
            _rare(store, actor, bare),
            *_counts(made),
            _memory(store, actor),
        ]


def _token_in_the_middle(store: Store, actor: Actor) -> str:
    token = None
    for _ in range(SCROLLED):
        with store.read(actor) as session:
            token = queue(session, QueueQuery(view=View.OPEN, limit=PAGE, after=token)).next
    assert token is not None
    return token


def _second(store: Store, actor: Actor, view: View) -> QueueQuery:
    with store.read(actor) as session:
        return QueueQuery(view=view, limit=PAGE, after=queue(session, QueueQuery(view=view, limit=PAGE)).next)


def _page(name: str, made: Million, query: QueueQuery, where: str) -> Result:
    values: tuple[Any, ...] = ()
    if query.after is not None:
        key, row_id = values_of(query.after, 2)
        values, where = (key, bytes.fromhex(row_id)), where + _FURTHER
    statement = _bare("cases c", where, _BY_DUE)
    return _same(name, made.store, made.actor, query, lambda: made.bare.execute(statement, values).fetchall())


def _filtered(made: Million, sort: Sort | None, down: bool) -> Result:
    """Two chips and a column: open cases of one channel and one cause, against the best of the indexes there are."""
    if sort is None and down:
        query = QueueQuery(view=View.ALL, limit=PAGE, channel=Channel.APP, cause="collection")
        index, where, order = "ix_cases_received", "1", "c.received_at DESC, c.id DESC"
    else:
        query = QueueQuery(
            view=View.OPEN, limit=PAGE, channel=Channel.APP, cause="collection", sort=sort, descending=down
        )
        key = "c.amount_fen" if sort is Sort.AMOUNT else "c.due_on"
        index = "ix_cases_open_amount" if sort is Sort.AMOUNT else "ix_cases_open_due"
        where, order = OPEN, f"{key} DESC, c.id DESC" if down else f"{key}, c.id"
    statement = _bare(f"cases c INDEXED BY {index}", f"{where} AND +c.channel = ? AND +c.cause = ?", order)
    name = f"queue, channel and cause in {query.view.value}" + (
        "" if sort is None else f", by {sort.value}{', descending' if down else ''}"
    )
    values = (Channel.APP.value, "collection")
    return _same(name, made.store, made.actor, query, lambda: made.bare.execute(statement, values).fetchall())


def _counts(made: Million) -> list[Result]:
    """What stands beside the views: all numbers of the day's page in one question, and the number beside a list."""
    wheres = [where_of(view, made.actor.staff_id.bytes) for view in View]

    def all_counts() -> None:
        with made.store.read(made.actor) as session:
            queue_counts(session)

    def total() -> None:
        with made.store.read(made.actor) as session:
            queue_size(session, QueueQuery(view=View.OPEN))

    def one() -> None:
        made.bare.execute(_COUNT.format(OPEN)).fetchall()

    def each() -> None:
        for where, values in wheres:
            made.bare.execute(_COUNT.format(where), values).fetchall()

    return [
        duel("queue, size of the open cases", total, one, LIMIT, seconds=SECONDS),
        duel("queue, numbers of all views", all_counts, each, LIMIT, seconds=SECONDS),
    ]


def _bare(begin: str, where: str, order: str) -> str:
    return BARE.format(further="", begin=begin, where=where, order=order, size=PAGE + 1)


def _words(name: str, store: Store, actor: Actor, bare: Any, word: str, begin: str, where: str) -> Result:
    """Time the first page of what waits to be accepted and holds a word, against the same in SQL written for it."""
    query = QueueQuery(view=View.TO_ACCEPT, limit=PAGE, text=word)
    statement = _bare(begin, where, _BY_DUE)
    return _same(name, store, actor, query, lambda: bare.execute(statement, (match_query(word),)).fetchall())


def _rare(store: Store, actor: Actor, bare: Any) -> Result:
    """Time all cases of a rare cause, newest first, against the same scan of the index written by hand."""
    query = QueueQuery(view=View.ALL, limit=PAGE, cause=RARE_CAUSE)
    begin, order = "cases c INDEXED BY ix_cases_received", "c.received_at DESC, c.id DESC"
    statement = _bare(begin, "+c.cause = ?", order)
    return _same(
        "queue page, rare cause", store, actor, query, lambda: bare.execute(statement, (RARE_CAUSE,)).fetchall()
    )


def _same(name: str, store: Store, actor: Actor, query: QueueQuery, bare: Callable[[], list[Any]]) -> Result:
    def ours() -> None:
        with store.read(actor) as session:
            queue(session, query)

    def theirs() -> None:
        bare()

    with store.read(actor) as session:
        expected = [row.case_id.bytes for row in queue(session, query).rows]
    if [row[0] for row in bare()][:PAGE] != expected:
        raise AssertionError(f"{name}: the two queries differ")
    return duel(name, ours, theirs, LIMIT, seconds=SECONDS)


def _memory(store: Store, actor: Actor) -> Result:
    """Megabytes that the peak grows by while a desk scrolls and keeps one page at a time."""
    with store.read(actor) as session:
        queue(session, QueueQuery(view=View.OPEN, limit=1))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    token = None
    for _ in range(SCROLLED):
        with store.read(actor) as session:
            page = queue(session, QueueQuery(view=View.ALL, limit=PAGE, after=token))
        if len(page.rows) > PAGE:
            raise AssertionError("a page is larger than asked for")
        token = page.next
    grown = max(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before, 0.1)
    return judge("queue memory while scrolling", [grown], [MEMORY_LIMIT], 1.0, unit="MB")
