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
_TOGETHER = 16
_PEOPLE = Customer.__tablename__


def chinese_word(typed: str) -> str:
    """The one Chinese word that was typed, folded; empty when it is something else."""
    found = runs(typed)
    return found[0] if len(found) == 1 and is_chinese(found[0]) and len(typed.split()) == 1 else ""


def chinese_words(typed: str) -> list[str]:
    """The Chinese words that were typed, folded, where there is more than one and nothing else; else none."""
    found = [runs(one) for one in dict.fromkeys(typed.split())]
    words = [one[0] for one in found if len(one) == 1 and is_chinese(one[0])]
    return words if 1 < len(words) == len(found) else []


def newest(session: DeskSession, word: str, most: int) -> tuple[list[tuple[QueueRow, Group]], bool]:
    """At most `most` cases that hold a folded Chinese word, with their group, and whether there are more."""
    match = phrase(word)
    named = f'"{in_name(word[0])}"'
    theirs: dict[bytes, list[bytes]] = {}
    people = _cases(session, named if len(word) == 1 else f"{match} AND {named}", most + 1, theirs, _TOGETHER)
    texts = [one for one in _cases(session, match, most + 1, theirs) if one not in people]
    shown = dict.fromkeys(list(people)[: max(most - len(texts), most // 2)], Group.PERSON)
    groups = {**shown, **dict.fromkeys(texts[: most - len(shown)], Group.TEXT)}
    rows = [(QueueRow(one), groups[one[0]]) for one in _read(session, list(groups))]
    if shown:
        rows.sort(key=lambda one: one[1] is not Group.PERSON)
    return rows, len(people) + len(texts) > most


def newest_of_all(session: DeskSession, words: Sequence[str], most: int) -> list[QueueRow]:
    """At most `most` + 1 cases one text of which holds all of some folded Chinese words; others are not looked for."""
    found = _cases(session, " AND ".join(phrase(word) for word in words), most + 1, {})
    return [QueueRow(one) for one in _read(session, list(found))]


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
    return _take(session, owners, {}, {}, None)


def _take(
    session: DeskSession,
    owners: Sequence[tuple[str, bytes]],
    found: dict[bytes, None],
    theirs: dict[bytes, list[bytes]],
    most: int | None,
) -> dict[bytes, None]:
    """Add the cases of index entries to `found`, in their order, until there are `most`; `theirs` is what customers
    have, as far as it is known.
    """
    for at, (table, owner) in enumerate(owners):
        if most is not None and len(found) >= most:
            break
        if table != _PEOPLE:
            found[owner] = None
            continue
        if owner not in theirs:
            # Some at once, and not all: a screen is soon full of the cases of a few.
            asked = dict.fromkeys(one for kind, one in owners[at:] if kind == _PEOPLE and one not in theirs)
            _ask(session, list(asked if most is None else islice(asked, _TOGETHER)), theirs)
        found.update(dict.fromkeys(theirs[owner]))
    return found


def _ask(session: DeskSession, people: Sequence[bytes], theirs: dict[bytes, list[bytes]]) -> None:
    theirs.update((one, []) for one in people)
    marks = ",".join("?" * len(people))
    sql = f"SELECT customer_id, id FROM cases WHERE customer_id IN ({marks}) ORDER BY id DESC"  # noqa: S608 - marks
    for customer, case in fetch(session, sql, people):
        theirs[customer].append(case)


def _cases(
    session: DeskSession, match: str, most: int, theirs: dict[bytes, list[bytes]], first: int = 0
) -> dict[bytes, None]:  # fmt: skip
    found: dict[bytes, None] = {}
    before, looked, slice_ = _BEYOND, 0, first or most
    while len(found) < most and looked < LOOKED_AT:
        entries = fetch(session, _NEWEST, [match, before, slice_])
        _take(session, [(table, owner) for _, table, owner in entries], found, theirs, most)
        if len(entries) < slice_:
            break
        before, looked, slice_ = entries[-1][0], looked + len(entries), slice_ * 4
    return dict.fromkeys(islice(found, most)) if len(found) > most else found
