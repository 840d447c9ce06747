"""The cases that hold one Chinese word, the newest entries of the index first, as soon as there are enough of them.

The queue keeps a view's order and so must know all hits or walk the view; who searches everything wants the first
screen at once. So the index is read from its newest entry backwards and left when the screen is full: what a common
word costs does not grow with how common it is. Persons come first, but leave half of the screen to the texts.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from uuid import UUID

from app.cases.found_by import Group
from app.cases.model import Customer
from app.cases.views.asked import View
from app.cases.views.row import QueueRow
from app.cases.views.statements import Compiled, compiled, page_statement
from app.store.paging import fetch
from app.store.search import LOOKED_AT, in_name, is_chinese, phrase, runs
from app.store.session import DeskSession

_NEWEST = """SELECT i.rowid, d.table_name, d.case_id FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid
WHERE i.search_index MATCH ? AND i.rowid < ? ORDER BY i.rowid DESC LIMIT ?"""
_BEYOND = 2**62


def chinese_word(typed: str) -> str:
    """The one Chinese word that was typed, folded; empty when it is something else."""
    found = runs(typed)
    return found[0] if len(found) == 1 and is_chinese(found[0]) and len(typed.split()) == 1 else ""


def newest(session: DeskSession, word: str, most: int) -> tuple[list[tuple[QueueRow, Group]], bool]:
    """At most `most` cases that hold a folded Chinese word, with their group, and whether there are more."""
    match = phrase(word)
    named = f'"{in_name(word[0])}"'
    people = _cases(session, named if len(word) == 1 else f"{match} AND {named}", most + 1)
    texts = [one for one in _cases(session, match, most + 1) if one not in set(people)]
    shown = people[: max(most - len(texts), most // 2)]
    groups = dict.fromkeys(shown, Group.PERSON) | dict.fromkeys(texts[: most - len(shown)], Group.TEXT)
    rows = [(row, groups[row.case_id]) for row in rows_of(session, list(groups))]
    return rows, len(people) + len(texts) > most


def rows_of(session: DeskSession, case_ids: Sequence[UUID]) -> list[QueueRow]:
    """The rows of some cases, in the order they are named in; those that are not here are left out."""
    if not case_ids:
        return []
    sql, names, fixed = _rows_statement()
    given = {"found": json.dumps([one.hex for one in case_ids]), "size": len(case_ids)}
    read = fetch(session, sql, [given[name] if name in given else fixed[name] for name in names])
    rows = {one[0]: QueueRow(one) for one in read}
    return [rows[one.bytes] for one in case_ids if one.bytes in rows]


def cases_of(session: DeskSession, owners: Sequence[tuple[str, bytes]]) -> list[UUID]:
    """The cases of index entries (table, owner), in their order: of a customer all, the newest first."""
    people = list(dict.fromkeys(owner for table, owner in owners if table == Customer.__tablename__))
    theirs: dict[bytes, list[bytes]] = {}
    if people:
        marks = ",".join("?" * len(people))
        sql = f"SELECT customer_id, id FROM cases WHERE customer_id IN ({marks}) ORDER BY id DESC"  # noqa: S608 - marks
        for customer, case in fetch(session, sql, people):
            theirs.setdefault(customer, []).append(case)
    found: dict[bytes, None] = {}
    for table, owner in owners:
        found.update(dict.fromkeys(theirs.get(owner, []) if table == Customer.__tablename__ else [owner]))
    return [UUID(bytes=one) for one in found]


def _cases(session: DeskSession, match: str, most: int) -> list[UUID]:
    found: dict[UUID, None] = {}
    before, looked, slice_ = _BEYOND, 0, most
    while len(found) < most and looked < LOOKED_AT:
        entries = fetch(session, _NEWEST, [match, before, slice_])
        found.update(dict.fromkeys(cases_of(session, [(table, bytes(owner)) for _, table, owner in entries])))
        if len(entries) < slice_:
            break
        before, looked, slice_ = entries[-1][0], looked + len(entries), slice_ * 4
    return list(found)[:most]


@cache
def _rows_statement() -> Compiled:
    return compiled(page_statement(View.ALL, (), False, driven="SELECT unhex(value) AS id FROM json_each(:found)"))
