"""The cases that hold one Chinese word, the newest entries of the index first, as soon as there are enough of them.

The queue keeps a view's order and so must know all hits or walk the view; who searches everything wants the first
screen at once. So the index is read from its newest entry backwards and left when the screen is full: what a common
word costs does not grow with how common it is. Persons come first, but leave half of the screen to the texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import String, type_coerce

from app.cases.found_by import Group
from app.cases.model import Case, Customer
from app.cases.views.row import QueueRow
from app.cases.views.statements import compiled, projected
from app.staff.model import StaffMember
from app.store.paging import fetch
from app.store.search import LOOKED_AT, in_name, is_chinese, phrase, runs
from app.store.session import DeskSession

_NEWEST = """SELECT i.rowid, d.table_name, d.case_id FROM search_index i CROSS JOIN search_doc d ON d.doc = i.rowid
WHERE i.search_index MATCH ? AND i.rowid < ? ORDER BY i.rowid DESC LIMIT ?"""
_BEYOND = 2**62
_PEOPLE = Customer.__tablename__


def chinese_word(typed: str) -> str:
    """The one Chinese word that was typed, folded; empty when it is something else."""
    found = runs(typed)
    return found[0] if len(found) == 1 and is_chinese(found[0]) and len(typed.split()) == 1 else ""


def newest(session: DeskSession, word: str, most: int) -> tuple[list[tuple[QueueRow, Group]], bool]:
    """At most `most` cases that hold a folded Chinese word, with their group, and whether there are more."""
    match = phrase(word)
    named = f'"{in_name(word[0])}"'
    people = _cases(session, named if len(word) == 1 else f"{match} AND {named}", most + 1)
    texts = [one for one in _cases(session, match, most + 1) if one not in people]
    shown = dict.fromkeys(list(people)[: max(most - len(texts), most // 2)], Group.PERSON)
    groups = {**shown, **dict.fromkeys(texts[: most - len(shown)], Group.TEXT)}
    rows = [(QueueRow(one), groups[one[0]]) for one in _read(session, list(groups))]
    if shown:
        rows.sort(key=lambda one: one[1] is not Group.PERSON)
    return rows, len(people) + len(texts) > most


def rows_of(session: DeskSession, case_ids: Sequence[UUID]) -> list[QueueRow]:
    """The rows of some cases, the last received first; those that are not here are left out."""
    return [QueueRow(one) for one in _read(session, [one.bytes for one in case_ids])]


def _read(session: DeskSession, ids: Sequence[bytes]) -> list[tuple[Any, ...]]:
    if not ids:
        return []
    sql = _rows_statement(len(ids))
    return sorted(fetch(session, sql, ids), key=_received, reverse=True)


def _received(read: tuple[Any, ...]) -> tuple[Any, ...]:
    return read[-1], read[0]


@cache
def _rows_statement(count: int) -> str:
    # Not the queue's own statement: an order by an index of a million cases is dearer than sorting sixty.
    cases: Any = Case.__table__
    customers, staff = Customer.__table__, StaffMember.__table__
    joined = cases.outerjoin(customers, customers.c.id == cases.c.customer_id).outerjoin(
        staff, staff.c.id == cases.c.owner_id
    )
    received = type_coerce(cases.c.received_at, String())
    sql, _, _ = compiled(projected(received).select_from(joined))
    return f"{sql} WHERE cases.id IN ({','.join('?' * count)})"


def cases_of(session: DeskSession, owners: Sequence[tuple[str, bytes]]) -> list[UUID]:
    """The cases of index entries (table, owner), in their order: of a customer all, the newest first."""
    return [UUID(bytes=one) for one in _owned(session, owners)]


def _owned(session: DeskSession, owners: Sequence[tuple[str, bytes]]) -> dict[bytes, None]:
    people = list(dict.fromkeys(owner for table, owner in owners if table == _PEOPLE))
    if not people:
        return dict.fromkeys(owner for _, owner in owners)
    theirs: dict[bytes, list[bytes]] = {}
    marks = ",".join("?" * len(people))
    sql = f"SELECT customer_id, id FROM cases WHERE customer_id IN ({marks}) ORDER BY id DESC"  # noqa: S608 - marks
    for customer, case in fetch(session, sql, people):
        theirs.setdefault(customer, []).append(case)
    found: dict[bytes, None] = {}
    for table, owner in owners:
        found.update(dict.fromkeys(theirs.get(owner, []) if table == _PEOPLE else [owner]))
    return found


def _cases(session: DeskSession, match: str, most: int) -> dict[bytes, None]:
    found: dict[bytes, None] = {}
    before, looked, slice_ = _BEYOND, 0, most
    while len(found) < most and looked < LOOKED_AT:
        entries = fetch(session, _NEWEST, [match, before, slice_])
        found.update(_owned(session, [(table, owner) for _, table, owner in entries]))
        if len(entries) < slice_:
            break
        before, looked, slice_ = entries[-1][0], looked + len(entries), slice_ * 4
    return dict.fromkeys(islice(found, most)) if len(found) > most else found
