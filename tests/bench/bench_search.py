"""Searching a million cases for Chinese words of one to five characters, common and rare.

The baseline is what nobody can do without: the same FTS5 question on the same SQLCipher file, read from the newest
entry until a screen is full, and the page of those cases fetched by their ids with the columns the list shows. Ours
opens a read session, folds, asks for persons and texts, fetches and groups. Names, numbers and tails are compared with
the bare look-up of that very key. Beside it stands what a bare query cannot find: the whole page with the pieces of
text around each word, several words, a slip, a sound; these are told against what a person takes for at once.
"""

from __future__ import annotations

from typing import Any

from app.cases.views.nearly import nearly
from app.cases.views.searching import found_rows, search_cases
from app.store.search import in_name, phrase
from tests.bench.harness import Result, against_line, duel
from tests.bench.million import BARE, Million, million

LIMIT = 2.0
PAGE = 60
SECONDS = 1.5
AT_ONCE_MS = 100.0
"""The line of the tolerant way: what a person takes for at once."""
FRAME_MS = 1000 / 60
_WORDS = (
    "卡", "境", "信用", "盗刷", "分期", "信用卡", "手续费", "催收人员", "境外被盗", "我的信用卡", "境外被盗刷",
    "要求书面答",
)  # fmt: skip
_NAMES = ("李", "李小", "李小华")
_NOTHING = ("龘", "龘龘", "境外罚金")
_WHOLE = ("卡", "信用卡", "境外被盗刷", "李小华")
_SEVERAL = ("境外 年费", "催收 李小华", "手续费 境外")
_NEAR = ("信用咔", "李小花", "李大芳", "境外盗刷", "lixiaohua", "lxh", "13800000099", "催收人多次打")
_SOME = """SELECT d.case_id FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid
WHERE i.search_index MATCH ? AND d.table_name = 'cases' ORDER BY i.rowid DESC LIMIT 61"""
_OF_NAMES = """SELECT k.id FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid
CROSS JOIN cases k ON k.customer_id = d.case_id WHERE i.search_index MATCH ? ORDER BY i.rowid DESC LIMIT 61"""
_OF_PHONE = "SELECT c.id FROM customers p CROSS JOIN cases c ON c.customer_id = p.id WHERE p.phone = ? LIMIT 61"
_OF_TAIL = "SELECT id FROM cases WHERE card_tail = ? ORDER BY received_at DESC, id DESC LIMIT 61"


def bench() -> list[Result]:
    """Measure each word, then keys, then the tolerant way."""
    with million() as made:
        number = str(made.bare.execute("SELECT no FROM cases LIMIT 1 OFFSET 5000").fetchone()[0])
        keys = (("13800012345", _OF_PHONE), ("1234", _OF_TAIL), (number, "SELECT id FROM cases WHERE no = ?"))
        return [
            *(_word(made, word) for word in _WORDS),
            *(_name(made, word) for word in _NAMES),
            *(_nothing(made, word) for word in _NOTHING),
            *(_key(made, key, sql) for key, sql in keys),
            *(_told(made, f"search, whole page: {word}", word, FRAME_MS) for word in _WHOLE),
            *(_told(made, f"search, several words: {word}", word, AT_ONCE_MS) for word in _SEVERAL),
            *(_near(made, word) for word in _NEAR),
        ]


def _word(made: Million, word: str) -> Result:
    with made.store.read(made.actor) as session:
        rows, more = found_rows(session, word, PAGE)
    theirs = _page(made.bare, _SOME, phrase(word))
    if (len(rows), more) != (PAGE, len(theirs) > PAGE):
        raise AssertionError(f"{word}: the two find different numbers")
    return _against(made, f"search, {len(word)} character(s): {word}", word, _SOME, phrase(word))


def _name(made: Million, word: str) -> Result:
    marks = f'"{in_name(word[0])}"'
    match = marks if len(word) == 1 else f"{phrase(word)} AND {marks}"
    return _against(made, f"search, name: {word}", word, _OF_NAMES, match)


def _nothing(made: Million, word: str) -> Result:
    """Against a tenth of a frame: nothing is found in no time by a bare query, and a ratio to it says nothing."""
    with made.store.read(made.actor) as session:
        if found_rows(session, word, PAGE)[0]:
            raise AssertionError(f"{word}: something was found")
    return _told(made, f"search, nothing found: {word}", word, FRAME_MS / 10, tolerant=False)


def _key(made: Million, key: str, sql: str) -> Result:
    """Against a frame as well, for a bare look-up takes a tenth of a millisecond."""
    with made.store.read(made.actor) as session:
        if not found_rows(session, key, PAGE)[0] or not _page(made.bare, sql, key):
            raise AssertionError(f"{key}: nothing was found")
    return _told(made, f"search, key: {key}", key, FRAME_MS / 2, tolerant=False)


def _against(made: Million, name: str, word: str, sql: str, value: str) -> Result:
    def ours() -> None:
        with made.store.read(made.actor) as session:
            found_rows(session, word, PAGE)

    return duel(name, ours, lambda: _page(made.bare, sql, value), LIMIT, seconds=SECONDS)


def _page(bare: Any, sql: str, value: str) -> list[Any]:
    ids = [row[0] for row in bare.execute(sql, (value,))]
    where = f"c.id IN ({','.join('?' * len(ids))})"
    order = "c.received_at DESC"
    return list(bare.execute(BARE.format(further="", begin="cases c", where=where, order=order, size=61), ids))


def _told(made: Million, name: str, word: str, line: float, *, tolerant: bool = True) -> Result:
    """Milliseconds of what the page does, against a line."""

    def ours() -> None:
        with made.store.read(made.actor) as session:
            search_cases(session, word, PAGE, tolerant=tolerant)

    return _line(name, ours, line)


def _near(made: Million, word: str) -> Result:
    def ours() -> None:
        with made.store.read(made.actor) as session:
            nearly(session, word)

    return _line(f"search, near: {word}", ours, AT_ONCE_MS)


def _line(name: str, ours: Any, line: float) -> Result:
    return against_line(name, ours, line, seconds=SECONDS / 2)
