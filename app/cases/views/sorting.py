"""The queue in an order that somebody asked for by a click on a column, still a page at a time.

Two ways, chosen by how many cases there are to order:

- walked: the order's own index is read from where the page begins until it is full (`walking`). Orders over open cases
  have a partial index each, and so have those over what is past.
- gathered: the cases of a narrow view are few; their keys are read and sorted, and the page's rows fetched by id.

With m of n cases fitting, a page of 200 is walked in 200 n/m steps and gathered in m: the ways cost the same where m²
is 200 n, which for half a million open cases is `FEW`. So neither costs more than some ten thousand steps. Which way
is taken decides the cost only, never what is found: so that a view is wide is remembered for some minutes, instead of
being counted before each page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Select, bindparam, func, literal_column, select, type_coerce
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import LargeBinary

from app.cases.model import Case, Customer
from app.cases.views.asked import QueueQuery, Sort, View
from app.cases.views.orders import GROUPED, PLAIN, Place, Read, names_of_owners, ordered, place_of, sort_of
from app.cases.views.statements import Compiled, conditions
from app.cases.views.walking import indexes, rows_of, walked
from app.staff.model import StaffMember
from app.store.paging import fetch
from app.store.session import DeskSession

FEW = 10_000
"""Up to so many cases are gathered and sorted; more are walked."""
_WIDE = (View.ALL, View.OPEN, View.CLOSED)
_AT_ONCE = 500
_REMEMBERED = timedelta(minutes=5)
_DECIDING = ("me", "registrar", "today", "channel", "cause", "status", "branch", "owner_id")
_known_wide: WeakKeyDictionary[Any, dict[Any, datetime]] = WeakKeyDictionary()
_cases: Any = Case.__table__
_customers: Any = Customer.__table__
_staff: Any = StaffMember.__table__


def served(view: View) -> frozenset[Sort]:
    """The orders that a view offers, however many cases it has."""
    return frozenset(indexes(view))


def sorted_page(session: DeskSession, query: QueueQuery, params: Mapping[str, Any], size: int) -> list[Read]:
    """At most `size` rows in the order asked for; raises `Refusal` (`page.bad_token`)."""
    place, sort = place_of(query), sort_of(query)
    if query.view in _WIDE and not query.used:
        return walked(session, query, params, place, size)
    # What is mine is never walked to by owner (those of others would be read) nor by deadline (those of all would be).
    if (query.view is View.MINE and sort in (Sort.OWNER, Sort.DUE)) or not _wide(session, query, params):
        return gathered(session, query, _run(session, _keys_of(query.view, query.used, sort), params), place, size)
    return walked(session, query, params, place, size)


def _wide(session: DeskSession, query: QueueQuery, params: Mapping[str, Any]) -> bool:
    """Whether there are more than `FEW` cases to order; counted up to there, mostly in the view's index alone."""
    known = _known_wide.setdefault(session.get_bind(), {})
    asked = (query.view, *((name, params[name]) for name in _DECIDING if params.get(name) is not None), query.mine)
    until = known.get(asked)
    if until is not None and session.at < until:
        return True
    wide = int(_run(session, _counted(query.view, query.used), {**params, "size": FEW + 1})[0][0]) > FEW
    if wide:
        known[asked] = session.at + _REMEMBERED
    else:
        known.pop(asked, None)
    return wide


def _run(session: DeskSession, made: Compiled, params: Mapping[str, Any]) -> list[Read]:
    sql, names, fixed = made
    return fetch(session, sql, [params[name] if name in params else fixed[name] for name in names])


@cache
def _counted(view: View, used: tuple[str, ...]) -> Compiled:
    fitting: Select[Any] = select(literal_column("1")).select_from(_cases).where(*conditions(view, used))
    statement = select(func.count()).select_from(fitting.limit(bindparam("size")).subquery())
    made = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return str(made), tuple(made.positiontup or ()), dict(made.params)


@cache
def _keys_of(view: View, used: tuple[str, ...], sort: Sort) -> Compiled:
    """Id and keys of the cases, in whatever order the view's index gives."""
    statement = _keys(sort).where(*conditions(view, used))
    made = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return str(made), tuple(made.positiontup or ()), dict(made.params)


def keys_of_cases(session: DeskSession, ids: Sequence[bytes], sort: Sort) -> list[Read]:
    """Id and keys of these cases, for `gathered`."""
    read: list[Read] = []
    for begin in range(0, len(ids), _AT_ONCE):
        part = ids[begin : begin + _AT_ONCE]
        read += fetch(session, _keys_by_ids(sort, len(part)), part)
    return read


@cache
def _keys_by_ids(sort: Sort, count: int) -> str:
    return f"{_keys(sort).compile(dialect=sqlite.dialect(paramstyle='qmark'))} WHERE cases.id IN ({_marks(count)})"


def _marks(count: int) -> str:
    return ",".join("?" * count)


def _keys(sort: Sort) -> Any:
    c, tables = _cases.c, _cases
    if sort is Sort.CUSTOMER:
        tables = _cases.outerjoin(_customers, _customers.c.id == c.customer_id)
        keys = [_customers.c.name, c.customer_id]
    else:
        keys = [c[GROUPED[sort]], c.due_on] if sort in GROUPED else [c[PLAIN[sort]]]
    raw = [type_coerce(column, LargeBinary()) for column in (c.id, *keys)]
    return select(*raw).select_from(tables)


def gathered(
    session: DeskSession, query: QueueQuery, members: list[Read], place: Place | None, size: int
) -> list[Read]:
    """The rows behind `place` in the order asked for, of cases whose id and keys are `members`."""
    ids = _in_order(session, query, members, place)[:size]
    read: dict[bytes, Read] = {}
    for begin in range(0, len(ids), _AT_ONCE):
        part = ids[begin : begin + _AT_ONCE]
        read.update((row[0], row) for row in fetch(session, _by_ids(len(part)), part))
    return [read[one] for one in ids if one in read]


def _in_order(session: DeskSession, query: QueueQuery, members: list[Read], place: Place | None) -> list[bytes]:
    """Ids in the order asked for, only those behind `place`."""
    grouped, down = query.sort in GROUPED, query.descending
    if place is not None:
        # The place itself is sorted among them: its case may have moved away, or out of the view.
        key = place.key if query.sort is Sort.CUSTOMER else (place.group, place.key) if grouped else (place.key,)
        members = [*(one for one in members if one[0] != place.id), (place.id, *key)]
    if grouped:
        values = ordered(query, {one[1] for one in members}, names_of_owners(session, query))
        rank = {value: number for number, value in enumerate(values)}
        members.sort(key=lambda one: (rank[one[1]], one[2], one[0]))
    elif query.sort is Sort.CUSTOMER:
        members.sort(key=lambda one: (one[1] or "", one[2], one[0]), reverse=down)
    else:
        known = sorted((one for one in members if one[1] is not None), key=lambda one: (one[1], one[0]), reverse=down)
        members = known + sorted((one for one in members if one[1] is None), key=lambda one: one[0], reverse=down)
    ids = [one[0] for one in members]
    return ids if place is None else ids[ids.index(place.id) + 1 :]


@cache
def _by_ids(count: int) -> str:
    tables = _cases.outerjoin(_customers, _customers.c.id == _cases.c.customer_id)
    statement = rows_of().select_from(tables.outerjoin(_staff, _staff.c.id == _cases.c.owner_id))
    return f"{statement.compile(dialect=sqlite.dialect(paramstyle='qmark'))} WHERE cases.id IN ({_marks(count)})"
