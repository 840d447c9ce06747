"""The queue in an order that somebody asked for by a click on a column, still a page at a time.

Two ways, chosen by how many cases there are to order:

- walked: the order's own index is read from where the page begins until it is full (`walking`). Orders over open cases
  have a partial index each, and so have those over what is past.
- gathered: the cases of a narrow view are few; their keys are read and sorted, and the page's rows fetched by id. The
  first page is chosen by SQLite, which keeps no more than the page; further ones begin at a case that may have moved.

Where the order is the view's own (`walking.straight`) there is nothing to choose. With m of n cases fitting, a page
of 200 is walked in 200 n/m steps and gathered in m: the ways cost the same where m² is 200 n, which for half a
million open cases is `FEW`. So neither costs more than some ten thousand steps. Which way is taken decides the cost
only, never what is found: so that a view is wide is remembered for some minutes, instead of being counted before each
page.
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
from app.cases.views.orders import GROUPED, PLAIN, Place, Read, keys_in_sql, names_of_owners, ordered, place_of, sort_of
from app.cases.views.statements import Compiled, conditions
from app.cases.views.walking import by_values, covered, owned_alone, rows_of, straight, walked
from app.staff.model import StaffMember
from app.store.paging import fetch
from app.store.session import DeskSession

FEW = 10_000
"""Up to so many cases are gathered and sorted; more are walked."""
FEW_COVERED = 1_200
"""The same where an index tells which cases to pass over (`walking.covered`), which costs a hundredth of a look."""
FEW_BY_NO = 4_000
"""The same in the order of numbers, in which cases lie side by side."""
FIRST_VALUES = 3
"""In so many values a page is looked for, each by deadline, before a view is sorted as a whole."""
WORTH_LOOKING = 1_000
"""Fewer cases are sorted at once."""
_WIDE = (View.ALL, View.OPEN, View.CLOSED)
_AT_ONCE = 500
_REMEMBERED = timedelta(minutes=5)
_DECIDING = ("me", "registrar", "today", "channel", "cause", "status", "branch", "owner_id")
_known_wide: WeakKeyDictionary[Any, dict[Any, datetime]] = WeakKeyDictionary()
_cases: Any = Case.__table__
_customers: Any = Customer.__table__
_staff: Any = StaffMember.__table__


def sorted_page(session: DeskSession, query: QueueQuery, params: Mapping[str, Any], size: int) -> list[Read]:
    """At most `size` rows in the order asked for; raises `Refusal` (`page.bad_token`)."""
    place, sort = place_of(query), sort_of(query)
    if (query.view in _WIDE and not query.used) or straight(query, params):
        return walked(session, query, params, place, size)
    alone = owned_alone(query, params)
    # What is mine at the counter is never walked to by owner (those of others would be read) nor by deadline (those of
    # all would be).
    found = 0 if query.view is View.MINE and sort in (Sort.OWNER, Sort.DUE) else _found(session, query, params)
    if found > _few(query, params):
        return walked(session, query, params, place, size)
    if place is None:
        if found > WORTH_LOOKING and by_values(query, params):
            read = walked(session, query, params, place, size, most=FIRST_VALUES)
            if len(read) == size:
                return read
        top = _top(query.view, query.used, sort, query.descending, alone)
        return _rows(session, [one[0] for one in _run(session, top, {**params, "size": size})])
    return gathered(session, query, _run(session, _keys_of(query.view, query.used, sort, alone), params), place, size)


def _few(query: QueueQuery, params: Mapping[str, Any]) -> int:
    return min(FEW, FEW_COVERED if covered(query, params) else FEW_BY_NO if query.sort is Sort.NO else FEW)


def _found(session: DeskSession, query: QueueQuery, params: Mapping[str, Any]) -> int:
    """How many cases there are to order, counted no further than `_few`, mostly in the view's index alone."""
    few = _few(query, params)
    known = _known_wide.setdefault(session.get_bind(), {})
    asked = (few, query.view, *((name, params[name]) for name in _DECIDING if params.get(name) is not None), query.mine)
    until = known.get(asked)
    if until is not None and session.at < until:
        return few + 1
    counted = _counted(query.view, query.used, owned_alone(query, params))
    found = int(_run(session, counted, {**params, "size": few + 1})[0][0])
    if found > few:
        known[asked] = session.at + _REMEMBERED
    else:
        known.pop(asked, None)
    return found


def _run(session: DeskSession, made: Compiled, params: Mapping[str, Any]) -> list[Read]:
    sql, names, fixed = made
    return fetch(session, sql, [params[name] if name in params else fixed[name] for name in names])


@cache
def _counted(view: View, used: tuple[str, ...], alone: bool) -> Compiled:
    fitting: Select[Any] = select(literal_column("1")).select_from(_cases).where(*conditions(view, used, alone))
    statement = select(func.count()).select_from(fitting.limit(bindparam("size")).subquery())
    made = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return str(made), tuple(made.positiontup or ()), dict(made.params)


@cache
def _top(view: View, used: tuple[str, ...], sort: Sort, descending: bool, alone: bool) -> Compiled:
    """The ids of the first page in order."""
    tables = _cases
    if sort is Sort.CUSTOMER:
        tables = _cases.outerjoin(_customers, _customers.c.id == _cases.c.customer_id)
    elif sort is Sort.OWNER:
        tables = _cases.outerjoin(_staff, _staff.c.id == _cases.c.owner_id)
    statement = select(type_coerce(_cases.c.id, LargeBinary())).select_from(tables)
    statement = statement.where(*conditions(view, used, alone)).limit(bindparam("size"))
    statement = statement.order_by(*map(literal_column, keys_in_sql(sort, descending)))
    made = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return str(made), tuple(made.positiontup or ()), dict(made.params)


@cache
def _keys_of(view: View, used: tuple[str, ...], sort: Sort, alone: bool) -> Compiled:
    """Id and keys of the cases, in whatever order the view's index gives."""
    statement = _keys(sort).where(*conditions(view, used, alone))
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
    return _rows(session, _in_order(session, query, members, place)[:size])


def _rows(session: DeskSession, ids: Sequence[bytes]) -> list[Read]:
    """The rows of these cases, in this order."""
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
