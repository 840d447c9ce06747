"""Searching a million cases for Chinese words of one to five characters, common and rare.

The baseline is what nobody can do without: the same FTS5 question on the same SQLCipher file, read from the newest
entry until a screen is full, and the page of those cases fetched by their ids with the columns the list shows. Ours
opens a read session, folds, asks for persons and texts, fetches and groups. Beside it stands what the tolerant way
costs (a slip, a sound) and the whole of what the page does (with excerpts and near hits): these have no limit against
a bare query, for a bare query cannot find them, but a line in milliseconds.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from app.cases.views.nearly import nearly
from app.cases.views.searching import found_rows, search_cases
from app.kernel.actor import Actor
from app.store.engine import connect
from app.store.search import phrase
from app.store.store import REPLICA, Store
from tests.bench.bench_queue import _BARE, _KEY, CASES, furnish
from tests.bench.harness import Result, alternate, judge

LIMIT = 2.0
PAGE = 60
RUNS = 40
MOST_MS = 100.0
"""The line of the tolerant way: what a person takes for at once."""
_WORDS = ("卡", "境", "信用", "盗刷", "信用卡", "手续费", "催收人员", "境外被盗", "我的信用卡", "境外被盗刷")
_NEAR = ("信用咔", "李小花", "李大芳", "境外盗刷", "lixiaohua", "lxh", "13800000099", "催收人多次打")
_SOME = """SELECT d.case_id FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid
WHERE i.search_index MATCH ? AND d.table_name = 'cases' ORDER BY i.rowid DESC LIMIT 61"""


def bench() -> list[Result]:
    """Measure each word, then the tolerant way."""
    with tempfile.TemporaryDirectory(prefix="bench-search-") as name:
        store, actor = furnish(Path(name), CASES)
        bare = connect(Path(name) / REPLICA, _KEY, read_only=True)
        try:
            return [*(_word(store, actor, bare, word) for word in _WORDS), *_tolerant(store, actor)]
        finally:
            bare.close()
            store.close()


def _word(store: Store, actor: Actor, bare: Any, word: str) -> Result:
    def ours() -> None:
        with store.read(actor) as session:
            found_rows(session, word, PAGE)

    def theirs() -> int:
        ids = [row[0] for row in bare.execute(_SOME, (phrase(word),))]
        where = f"c.id IN ({','.join('?' * len(ids))})"
        return len(bare.execute(_BARE.format(begin="cases c", where=where, order="c.received_at DESC"), ids).fetchall())

    with store.read(actor) as session:
        rows, more = found_rows(session, word, PAGE)
    if (len(rows), more) != (PAGE, theirs() > PAGE):
        raise AssertionError(f"{word}: the two find different numbers")
    figures = alternate(ours, lambda: theirs() and None, RUNS, warm_up=3)
    return judge(f"search, {len(word)} character(s): {word}", *figures, LIMIT)


def _tolerant(store: Store, actor: Actor) -> list[Result]:
    """Milliseconds of the near way and of the whole page, against the line."""

    def near(word: str) -> None:
        with store.read(actor) as session:
            nearly(session, word)

    def whole(word: str) -> None:
        with store.read(actor) as session:
            search_cases(session, word, PAGE, tolerant=True)

    results: list[Result] = []
    for name, work, words in (("near", near, _NEAR), ("whole page", whole, ("卡", "境外被盗刷", "李小花"))):
        for word in words:
            mine, _ = alternate(lambda work=work, word=word: work(word), lambda: None, 15, warm_up=2)  # type: ignore[misc]
            results.append(judge(f"search, {name}: {word}", mine, [MOST_MS] * len(mine), 1.0))
    return results
