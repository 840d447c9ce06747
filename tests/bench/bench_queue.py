"""The queue on a million cases against the bare keyset query on the same SQLCipher file.

The baseline runs the very page by hand: the columns that the list shows with their joins, in the driver's form, on
a connection that is open already. Ours opens a read session, asks, masks names and makes rows. First page and a
page from the middle, p50 and p95. Words and a rare cause are compared with SQL written for that one word, by somebody
who knows how many cases hold it. The memory is what a desk grows by while it scrolls through fifty pages.
"""

import random
import resource
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.cases.codes import Channel, Status
from app.cases.views import QueueQuery, View, queue
from app.desktop import load_models
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_ids
from app.kernel.rulepack import RulePacks
from app.store.engine import connect
from app.store.migrate import migrate
from app.store.paging import values_of
from app.store.search import match_query, tokens
from app.store.session import Surroundings
from app.store.store import REPLICA, Store
from tests.bench.harness import Result, alternate, judge, percentile

CASES = 1_000_000
CUSTOMERS = 200_000
PAGE = 200
RUNS = 200
WORD_RUNS = 15
SCROLLED = 50
RARE = 0.0002
LIMIT = 2.0
MEMORY_LIMIT = 50.0  # megabytes
_KEY = b"\x09" * 32
_NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
_STATES = [Status.REGISTERED, Status.INVESTIGATING, Status.MEDIATING, Status.PERFORMING, *[Status.CLOSED] * 4]
# How many in a thousand complaints say it: nearly all, a third, a hundredth, nearly none.
_SAID = (
    ("我的信用卡上个月被扣了一笔钱", 990),
    ("客服说年费可以免", 330),
    ("催收人员多次打电话给我的家人", 100),
    ("我的卡在境外被盗刷", 10),
    ("分期的手续费与宣传的不一致", 1),
)
_CAUSES = ("annual_fee", "collection", "instalment_cost", "card_theft")
_RARE_CAUSE = "identity_theft"
_NAMES = [first + second for first in ("李小", "李大", "王阿", "赵") for second in "华明芳敏"]
_BARE = """
SELECT c.id, c.no, k.name, c.channel, c.cause, c.amount_fen, c.currency, c.due_on, c.due_provisional, c.status, c.risk,
       c.owner_id, s.name, c.received_on, c.answered_on, c.card_tail, c.route, c.track, c.branch_id
FROM {begin} LEFT JOIN customers k ON k.id = c.customer_id LEFT JOIN staff s ON s.id = c.owner_id
WHERE {where} ORDER BY {order} LIMIT 201
"""
_BY_DUE = "c.due_on, c.id"
_PROBED = """c.status = 'registered' AND EXISTS (SELECT 1 FROM search_doc d CROSS JOIN search_index i ON i.rowid = d.doc
WHERE d.case_id IN (c.id, c.customer_id) AND i.search_index MATCH ?)"""
_IN_SET = """c.status = 'registered' AND EXISTS (SELECT 1 FROM search_doc d WHERE d.case_id IN (c.id, c.customer_id)
AND +d.doc IN (SELECT rowid FROM search_index WHERE search_index MATCH ?))"""
_DRIVEN = """(SELECT h.id, h.due_on FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid
CROSS JOIN cases h ON h.id = d.case_id WHERE i.search_index MATCH ? AND h.status = 'registered'
ORDER BY h.due_on, h.id LIMIT 201) f CROSS JOIN cases c ON c.id = f.id"""
_STATUS = "c.status = 'registered'"
_OPEN = "c.merged_into_id IS NULL AND c.status NOT IN ('declined', 'withdrawn', 'closed')"
_FURTHER = " AND (c.due_on, c.id) > (?, ?)"


def bench() -> list[Result]:
    """Compare first pages and a later one, then scroll."""
    with tempfile.TemporaryDirectory(prefix="bench-queue-") as name:
        store, actor = furnish(Path(name))
        bare = connect(Path(name) / REPLICA, _KEY, read_only=True)
        try:
            middle = _token_in_the_middle(store, actor)
            results = [
                *_pages("queue first page, one state", store, actor, bare, View.TO_ACCEPT, _STATUS, None),
                *_pages("queue first page, open", store, actor, bare, View.OPEN, _OPEN, None),
                *_pages("queue later page, open", store, actor, bare, View.OPEN, _OPEN, middle),
                _words("queue page, word of nearly all", store, actor, bare, "信用卡", "cases c", _PROBED),
                _words("queue page, word of a third", store, actor, bare, "年费", "cases c", _IN_SET),
                _words("queue page, word of a tenth", store, actor, bare, "催收", "cases c", _IN_SET),
                _words("queue page, word of a thousandth", store, actor, bare, "分期", _DRIVEN, "1"),
                _rare(store, actor, bare),
                _memory(store, actor),
            ]
        finally:
            bare.close()
            store.close()
    return results


def furnish(folder: Path, cases: int = CASES, customers: int = CUSTOMERS) -> tuple[Store, Actor]:
    """Make a store with a million invented cases; half of them are over, as on a desk after some years."""
    load_models()
    migrate(folder / REPLICA, _KEY)
    connection = connect(folder / REPLICA, _KEY)
    people = new_ids(20)
    owned = new_ids(customers)
    stamp = "2026-11-01T02:00:00.000Z"
    connection.execute("BEGIN IMMEDIATE")
    # Indexes are made afterwards, in one sort each; filling them row by row takes ten times as long.
    indexes = list(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"))
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    connection.executemany(
        _insert("staff", "id home_branch branch_id version created_at login name role team phone"),
        [(one.bytes, "0123", "0123", 1, stamp, f"u{n}", "王敏", "mediator", "", "") for n, one in enumerate(people)],
    )
    columns = "id home_branch branch_id version created_at name id_type id_number phone address needs"
    connection.executemany(
        _insert("customers", columns),
        (
            (
                one.bytes,
                "0123",
                "0123",
                1,
                stamp,
                _NAMES[n % len(_NAMES)],
                "resident_id",
                "",
                f"138{n:08d}",
                "",
                "[]",
            )
            for n, one in enumerate(owned)
        ),
    )
    columns = (
        "id home_branch branch_id version created_at no customer_id card_number card_tail channel feed business reason"
        " cause demands tags amount_fen currency still_called people_count narrative wish route track status"
        " received_at received_on due_on due_provisional owner_id team risk close_note decline_reason closed_on"
    )
    connection.executemany(_insert("cases", columns), _cases(cases, owned, people, stamp))
    _index_words(connection)
    for _, statement in indexes:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    around = Surroundings(FixedClock(_NOW), RulePacks([]), HolidayCalendar(), Events())
    return Store.open(folder, _KEY, around), Actor(people[0], "u0", "王敏", Role.MEDIATOR, "0123")


def _index_words(connection: Any) -> None:
    """Fill the search index as the store would: customers by name, cases by what they say."""
    docs = _insert("search_doc", "doc table_name row_id case_id")
    words = _insert("search_index", "rowid body")
    doc = 0
    for table, text in (("customers", "name"), ("cases", "narrative")):
        reader = connection.cursor()
        reader.execute(f"SELECT id, {text} FROM {table} ORDER BY id")  # noqa: S608 - names from above
        while part := reader.fetchmany(10_000):
            numbered = list(enumerate(part, doc + 1))
            connection.executemany(docs, [(n, table, row_id, row_id) for n, (row_id, _) in numbered])
            named = table == "customers"
            connection.executemany(words, [(n, tokens(said, name=named)) for n, (_, said) in numbered])
            doc += len(part)


def _insert(table: str, columns: str) -> str:
    names = columns.split()
    listed, marks = ", ".join(names), ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({listed}) VALUES ({marks})"  # noqa: S608 - names from above


def _cases(count: int, customers: list[Any], people: list[Any], stamp: str) -> Iterator[tuple[Any, ...]]:
    chance = random.Random(45)
    channels = [channel.value for channel in Channel]
    first = date(2024, 1, 1)
    done = 0
    while done < count:
        for row_id in new_ids(min(10_000, count - done)):
            status = chance.choice(_STATES)
            received = first + timedelta(days=chance.randint(0, 1050))
            said = "，".join(text for text, share in _SAID if chance.randrange(1000) < share) or "要求书面答复"
            cause = _RARE_CAUSE if chance.random() < RARE else chance.choice(_CAUSES)
            over = received.isoformat() if status is Status.CLOSED else None
            yield (
                row_id.bytes, "0123", "0123", 1, stamp, f"2026-{done // 999_999:04d}-{done % 999_999 + 1:06d}",
                chance.choice(customers).bytes, "", f"{chance.randint(0, 9999):04d}", chance.choice(channels), "",
                "credit_card_use", "pricing", cause, "[]", "[]", chance.randint(100, 5_000_000), "CNY", 0, 1,
                said, "", "negotiation", "ordinary", status.value, f"{received}T02:00:00.000Z",
                received.isoformat(), (received + timedelta(days=15)).isoformat(), 0,
                chance.choice(people).bytes if chance.random() < 0.8 else None, "", chance.randint(0, 100), "", "",
                over,
            )  # fmt: skip
            done += 1


def _token_in_the_middle(store: Store, actor: Actor) -> str:
    token = None
    for _ in range(SCROLLED):
        with store.read(actor) as session:
            token = queue(session, QueueQuery(view=View.OPEN, limit=PAGE, after=token)).next
    assert token is not None
    return token


def _pages(name: str, store: Store, actor: Actor, bare: Any, view: View, where: str, token: str | None) -> list[Result]:
    query = QueueQuery(view=view, limit=PAGE, after=token)
    with store.read(actor) as session:
        expected = [row.case_id.bytes for row in queue(session, query).rows]
        values: tuple[Any, ...] = ()
        if token is not None:
            key, row_id = values_of(token, 2)
            values = (key, bytes.fromhex(row_id))
    statement = _BARE.format(begin="cases c", where=where + (_FURTHER if token else ""), order=_BY_DUE)

    def ours() -> None:
        with store.read(actor) as session:
            queue(session, query)

    def theirs() -> None:
        bare.execute(statement, values).fetchall()

    if [row[0] for row in bare.execute(statement, values)][:PAGE] != expected:
        raise AssertionError(f"{name}: the two queries differ")
    mine, bares = alternate(ours, theirs, RUNS, warm_up=10)
    return [
        judge(f"{name}, {label}", mine, bares, LIMIT, statistic=percentile(share))
        for label, share in (("p50", 0.5), ("p95", 0.95))
    ]


def _words(name: str, store: Store, actor: Actor, bare: Any, word: str, begin: str, where: str) -> Result:
    """Time the first page of what waits to be accepted and holds a word, against the same in SQL written for it."""
    query = QueueQuery(view=View.TO_ACCEPT, limit=PAGE, text=word)
    statement = _BARE.format(begin=begin, where=where, order=_BY_DUE)
    return _same(name, store, actor, query, lambda: bare.execute(statement, (match_query(word),)).fetchall())


def _rare(store: Store, actor: Actor, bare: Any) -> Result:
    """Time all cases of a rare cause, newest first, against the same scan of the index written by hand."""
    query = QueueQuery(view=View.ALL, limit=PAGE, cause=_RARE_CAUSE)
    begin, order = "cases c INDEXED BY ix_cases_received", "c.received_at DESC, c.id DESC"
    statement = _BARE.format(begin=begin, where="+c.cause = ?", order=order)
    return _same(
        "queue page, rare cause", store, actor, query, lambda: bare.execute(statement, (_RARE_CAUSE,)).fetchall()
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
    return judge(name, *alternate(ours, theirs, WORD_RUNS, warm_up=2), LIMIT)


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
