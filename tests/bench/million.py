"""The file that the benches of queue and search measure on: a million invented cases, half of them over.

It is made once for all benches of one run, in memory where the machine has such a folder, and thrown away at the end.
Whoever runs benches again and again names a folder in DESK_BENCH_FOLDER: what is made there stays, under a name that
changes with the schema and with what is written here.
"""

from __future__ import annotations

import atexit
import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

from app.cases.codes import Channel, Status
from app.desktop import load_models
from app.kernel.actor import Actor, Role
from app.kernel.clock import FixedClock
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_ids
from app.kernel.rulepack import RulePacks
from app.store.engine import connect
from app.store.migrate import migrate
from app.store.search import tokens
from app.store.session import Surroundings
from app.store.store import REPLICA, Store

CASES = 1_000_000
CUSTOMERS = 200_000
WARNED = 500
RARE = 0.0002
KEY = b"\x09" * 32
NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
# Of a thousand cases: how many stand in which state.
_STATES = (
    (Status.REGISTERED, 125), (Status.INVESTIGATING, 125), (Status.MEDIATING, 115), (Status.PENDING_APPROVAL, 6),
    (Status.PENDING_SIGNATURE, 4), (Status.PERFORMING, 125), (Status.CLOSED, 500),
)  # fmt: skip
# How many in a thousand complaints say it: nearly all, a third, a hundredth, nearly none.
_SAID = (
    ("我的信用卡上个月被扣了一笔钱", 990),
    ("客服说年费可以免", 330),
    ("催收人员多次打电话给我的家人", 100),
    ("我的卡在境外被盗刷", 10),
    ("分期的手续费与宣传的不一致", 1),
)
_CAUSES = ("annual_fee", "collection", "instalment_cost", "card_theft")
RARE_CAUSE = "identity_theft"
_NAMES = [first + second for first in ("李小", "李大", "王阿", "赵") for second in "华明芳敏"]
BARE = """
SELECT c.id, c.no, k.name, c.channel, c.cause, c.amount_fen, c.currency, c.due_on, c.due_provisional, c.status, c.risk,
       c.owner_id, s.name, c.received_on, c.answered_on, c.card_tail, c.route, c.track, c.branch_id{further}
FROM {begin} LEFT JOIN customers k ON k.id = c.customer_id LEFT JOIN staff s ON s.id = c.owner_id
WHERE {where} ORDER BY {order} LIMIT {size}
"""
"""What the list shows, as somebody would write it by hand."""


@dataclass(frozen=True, slots=True)
class Million:
    """The open store, who sits before it, and a driver connection to the same file."""

    store: Store
    actor: Actor
    bare: Any


@contextmanager
def million() -> Iterator[Million]:
    """Open the million cases, making them first where they are not yet there."""
    folder = _folder()
    ready = folder / "ready"
    if not ready.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        made, actor = furnish(folder, warned=WARNED)
        made.close()
        ready.write_text(actor.staff_id.hex, "ascii")
    load_models()
    store = Store.open(folder, KEY, _around())
    bare = connect(folder / REPLICA, KEY, read_only=True)
    try:
        yield Million(store, _actor(UUID(ready.read_text("ascii"))), bare)
    finally:
        bare.close()
        store.close()


@cache
def _folder() -> Path:
    kept = os.environ.get("DESK_BENCH_FOLDER")
    if kept:
        steps = sorted((Path(__file__).parents[2] / "app" / "store").rglob("*.sql"))
        parts = [*steps, Path(__file__), *sorted((Path(__file__).parents[2] / "app" / "store").glob("*search*.py"))]
        stamp = hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()[:12]
        return Path(kept) / f"million-{stamp}"
    memory = Path("/dev/shm")  # noqa: S108 - a folder in memory where the system has one
    place = memory if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 4 << 30 else None
    folder = Path(tempfile.mkdtemp(prefix="bench-million-", dir=place))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _around() -> Surroundings:
    return Surroundings(FixedClock(NOW), RulePacks([]), HolidayCalendar(), Events())


def _actor(staff_id: UUID) -> Actor:
    return Actor(staff_id, "u0", "王敏", Role.MEDIATOR, "0123")


def furnish(folder: Path, cases: int = CASES, customers: int = CUSTOMERS, warned: int = 0) -> tuple[Store, Actor]:
    """Make a store with a million invented cases; half of them are over, as on a desk after some years."""
    load_models()
    migrate(folder / REPLICA, KEY)
    connection = connect(folder / REPLICA, KEY)
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
    _warn(connection, warned, stamp)
    for _, statement in indexes:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return Store.open(folder, KEY, _around()), _actor(people[0])


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
            connection.executemany(words, [(n, _tokens(said, named)) for n, (_, said) in numbered])
            doc += len(part)


_tokens = lru_cache(maxsize=4096)(lambda said, named: tokens(said, name=named))


def _warn(connection: Any, count: int, stamp: str) -> None:
    """Warn of some cases, spread over all of them, nobody having answered yet."""
    if not count:
        return
    ids = [row[0] for row in connection.execute("SELECT id FROM cases ORDER BY no")]
    step = len(ids) // count
    columns = "id home_branch branch_id version created_at case_id kind seq cause points found raised_at answer"
    rows = zip(new_ids(count), ids[::step], strict=False)
    connection.executemany(
        _insert("warnings", columns),
        [(one.bytes, "0123", "0123", 1, stamp, case, "case", 1, "", 70, "[]", stamp, "") for one, case in rows],
    )


def _insert(table: str, columns: str) -> str:
    names = columns.split()
    listed, marks = ", ".join(names), ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({listed}) VALUES ({marks})"  # noqa: S608 - names from above


def _cases(count: int, customers: list[Any], people: list[Any], stamp: str) -> Iterator[tuple[Any, ...]]:
    chance = random.Random(45)
    states, shares = zip(*_STATES, strict=True)
    channels = [channel.value for channel in Channel]
    first = date(2024, 1, 1)
    done = 0
    while done < count:
        for row_id in new_ids(min(10_000, count - done)):
            status = chance.choices(states, shares)[0]
            received = first + timedelta(days=chance.randint(0, 1050))
            said = "，".join(text for text, share in _SAID if chance.randrange(1000) < share) or "要求书面答复"
            cause = RARE_CAUSE if chance.random() < RARE else chance.choice(_CAUSES)
            over = received.isoformat() if status is Status.CLOSED else None
            yield (
                row_id.bytes, "0123", "0123", 1, stamp, f"2026-{done // 999_999:04d}-{done % 999_999 + 1:06d}",
                chance.choice(customers).bytes, "", f"{chance.randint(0, 9999):04d}", chance.choice(channels), "",
                "credit_card_use", "pricing", cause, "[]", "[]", chance.randint(100, 5_000_000), "CNY", 0, 1,
                said, "", chance.choices(("third_party", "negotiation"), (1, 9))[0], "ordinary", status.value,
                f"{received}T02:00:00.000Z",
                received.isoformat(), (received + timedelta(days=15)).isoformat(), 0,
                chance.choice(people).bytes if chance.random() < 0.8 else None, "", chance.randint(0, 100), "", "",
                over,
            )  # fmt: skip
            done += 1
