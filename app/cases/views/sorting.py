"""The queue in an order that somebody asked for by a click on a column, still a page at a time.

Two ways, chosen by how many cases there are to order:

- walked: the order's own index is read from where the page begins until it is full (`walking`). Orders over open cases
  have a partial index each; of all cases and of closed ones only those that an index serves anyhow.
- gathered: the cases of a narrow view are few; their keys are read and sorted, and the page's rows fetched by id.

With m of n cases fitting, a page of 200 is walked in 200 n/m steps and gathered in m: the ways cost the same where m²
is 200 n, which for half a million open cases is `FEW`. So neither costs more than some ten thousand steps. Where no
index serves (closed cases by amount) and the cases are many, it is refused with what to do before anybody waits: such
a list is read by a filter, not by its first page.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, literal_column, select, type_coerce
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import LargeBinary

from app.cases.model import Case, Customer
from app.cases.views.asked import QueueQuery, Sort, View
from app.cases.views.orders import GROUPED, PLAIN, Place, Read, names_of_owners, ordered, place_of, sort_of
from app.cases.views.statements import Compiled, conditions
from app.cases.views.walking import indexes, rows_of, walked
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.store.paging import fetch
from app.store.session import DeskSession

FEW = 10_000
"""Up to so many cases are gathered and sorted; more are walked."""
_WIDE = (View.ALL, View.OPEN, View.CLOSED)
_AT_ONCE = 500
_cases: Any = Case.__table__
_customers: Any = Customer.__table__
_staff: Any = StaffMember.__table__


def served(view: View) -> frozenset[Sort]:
    """The orders that a view offers however many cases it has; the others up to `FEW` cases."""
    return frozenset(indexes(view))


def sorted_page(session: DeskSession, query: QueueQuery, params: Mapping[str, Any], size: int) -> list[Read]:
    """At most `size` rows in the order asked for; raises `Refusal` (`cases.sort_wide`, `page.bad_token`)."""
    place, sort = place_of(query), sort_of(query)
    indexed = sort in indexes(query.view)
    if not (indexed and query.view in _WIDE and not query.used):
        # What is mine is never walked to: it is as much as one person can have, and no index begins with it.
        few = query.view is View.MINE or _count(session, query, params) <= FEW
        if few:
            return _gathered(session, query, _run(session, _keys_of(query.view, query.used, sort), params), place, size)
        if not indexed:
            raise Refusal("cases.sort_wide", "sort", sort=("sort", sort.value), most=FEW)
    return walked(session, query, params, place, size)


def _count(session: DeskSession, query: QueueQuery, params: Mapping[str, Any]) -> int:
    """How many cases there are to order, counted up to one more than `FEW`; mostly in the view's index alone."""
    return int(_run(session, _counted(query.view, query.used), {**params, "size": FEW + 1})[0][0])


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
    c, tables = _cases.c, _cases
    if sort is Sort.CUSTOMER:
        tables = _cases.outerjoin(_customers, _customers.c.id == c.customer_id)
        keys = [_customers.c.name, c.customer_id]
    else:
        keys = [c[GROUPED[sort]], c.due_on] if sort in GROUPED else [c[PLAIN[sort]]]
    raw = [type_coerce(column, LargeBinary()) for column in (c.id, *keys)]
    statement = select(*raw).select_from(tables).where(*conditions(view, used))
    made = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return str(made), tuple(made.positiontup or ()), dict(made.params)


def _gathered(
    session: DeskSession, query: QueueQuery, members: list[Read], place: Place | None, size: int
) -> list[Read]:  # fmt: skip
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
    return (
        f"{statement.compile(dialect=sqlite.dialect(paramstyle='qmark'))} WHERE cases.id IN ({','.join('?' * count)})"
    )
