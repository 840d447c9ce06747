"""Reading an order's own index from where a page begins until the page is full.

The index is named in the statement: the planner does not know that a page wants two hundred rows, and would rather
sort a hundred thousand.

A value of a column with few of them is read by deadline, so there are two indexes to read it from: that of the column,
where the cases of other views are passed over, and the view's own, where other values are. The view's own is taken for
values that many open cases have.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select, text, tuple_, type_coerce, union_all
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import LargeBinary, String

from app.cases.model import IS_OPEN, IS_PAST, Case, Customer
from app.cases.views.asked import QueueQuery, Sort, View
from app.cases.views.orders import GROUPED, PLAIN, Place, Read, sort_of, values_among
from app.cases.views.statements import BY_STATUS, Compiled, compiled, conditions, projected
from app.staff.model import StaffMember
from app.store.paging import fetch
from app.store.session import DeskSession

_OPEN_INDEX = {sort: f"ix_cases_open_{sort.value}" for sort in Sort} | {Sort.STATUS: "ix_cases_status_due"}
_HALVED = frozenset({Sort.DUE, Sort.AMOUNT, Sort.RISK, Sort.CHANNEL, Sort.CAUSE, Sort.OWNER})
"""Orders in which what is open and what is past have an index each."""
_WHOLE = {Sort.NO: "", Sort.RECEIVED: "ix_cases_received", Sort.STATUS: "ix_cases_status_due", Sort.CUSTOMER: ""}
_PAST_INDEX = _WHOLE | {sort: f"ix_cases_past_{sort.value}" for sort in _HALVED}
_THIRD_PARTY_INDEX = _OPEN_INDEX | {Sort.DUE: "ix_cases_third_party"}
_OWN_INDEX = dict.fromkeys(BY_STATUS, "ix_cases_status_due") | {
    View.MINE: "ix_cases_open_owner",
    View.UNASSIGNED: "ix_cases_open_owner",
    View.THIRD_PARTY: "ix_cases_third_party",
}
"""The indexes of views in their own order, by which each value of a column can be read too."""
_BY_DUE = (View.DUE_SOON, View.OVERDUE)
"""Of these any index that ends in the deadline gives exactly the cases of a value."""
COMMON = 2_000
"""More open cases than this make a value common."""
_ALREADY_OPEN = (View.ALL, View.CLOSED, View.OPEN)
_cases: Any = Case.__table__
_customers: Any = Customer.__table__
_staff: Any = StaffMember.__table__


def indexes(view: View) -> Mapping[Sort, str]:
    """The index of each order that a view can be walked in (of `ALL` that of its past half, where there are two)."""
    if view in (View.ALL, View.CLOSED):
        return _PAST_INDEX
    return _THIRD_PARTY_INDEX if view is View.THIRD_PARTY else _OPEN_INDEX


def owned_alone(query: QueueQuery, params: Mapping[str, Any]) -> bool:
    """Whether what is mine is only what I own."""
    return query.view is View.MINE and params.get("registrar") is None


def straight(query: QueueQuery, params: Mapping[str, Any]) -> bool:
    """Whether the order asked for is the view's own, or that of a few stretches of an index, so that none is sorted."""
    sort = sort_of(query)
    if query.view in _BY_DUE:
        return sort is Sort.DUE or sort in GROUPED
    if query.view is View.MINE:
        return owned_alone(query, params) and sort in (Sort.DUE, Sort.OWNER)
    if query.view in BY_STATUS:
        return sort in (Sort.DUE, Sort.STATUS)
    return query.view in _OWN_INDEX and sort is Sort.DUE


def by_values(query: QueueQuery, params: Mapping[str, Any]) -> bool:
    """Whether each value of the order's column can be read in the view's own index."""
    own = query.view in _OWN_INDEX and (query.view is not View.MINE or owned_alone(query, params))
    return own and sort_of(query) in GROUPED


def covered(query: QueueQuery, params: Mapping[str, Any]) -> bool:
    """Whether the order's index itself tells which cases are in the view, so that passing over others costs little."""
    return sort_of(query) is Sort.RECEIVED and (
        query.view in BY_STATUS or query.view is View.THIRD_PARTY or owned_alone(query, params)
    )


def walked(
    session: DeskSession,
    query: QueueQuery,
    params: Mapping[str, Any],
    place: Place | None,
    size: int,
    *,
    most: int | None = None,
) -> list[Read]:
    """At most `size` rows behind `place`; with `most`, from so many values at most, each read in the view's own index.

    Only where `by_values` says so `most` may be given.
    """
    read: list[Read] = []
    sort = sort_of(query)
    alone, plain = owned_alone(query, params), straight(query, params)
    told = sort is Sort.OWNER and query.view in BY_STATUS  # the index of owners tells the state as well
    groups: list[Any]
    if alone and sort is Sort.OWNER:
        groups = [params["me"]]
    elif sort in GROUPED:
        groups = values_among(session, query, place)
    else:
        groups = [0, 1] if sort is Sort.AMOUNT else [0]
    if place is not None:
        groups = groups[groups.index(place.group) :] if place.group in groups else []
    for number, group in enumerate(groups[:most]):
        begin = place if number == 0 else None
        given = {**params, "group": group, "size": size - len(read), **_begin(sort, begin)}
        lacking = sort is Sort.AMOUNT and group == 1
        index = indexes(query.view)[sort]
        if covered(query, params):
            index = "ix_cases_received"
        elif (plain and query.view in _OWN_INDEX) or (
            by_values(query, params) and (most is not None or (not told and _common(session, sort, group)))
        ):
            index = _OWN_INDEX[query.view]
        shape = (sort, query.descending, lacking, begin is not None)
        sql, names, fixed = _statement(query.view, query.used, *shape, index, alone)
        read += fetch(session, sql, [given[name] if name in given else fixed[name] for name in names])
        if len(read) >= size:
            break
    return read


def _common(session: DeskSession, sort: Sort, value: Any) -> bool:
    """Whether many open cases have a value; counted in the index alone, no further than needed."""
    sql = (
        f"SELECT count(*) FROM (SELECT 1 FROM cases INDEXED BY {_OPEN_INDEX[sort]} WHERE {IS_OPEN} "  # noqa: S608 - ours
        f"AND {GROUPED[sort]} IS ? LIMIT {COMMON + 1})"
    )
    return int(fetch(session, sql, [value])[0][0]) > COMMON


def rows_of() -> Any:
    """The columns of a row with those that a token needs."""
    return projected(_raw(_cases.c.received_at), _raw(_cases.c.customer_id, LargeBinary))


def _begin(sort: Sort, place: Place | None) -> dict[str, Any]:
    if place is None:
        return {}
    if sort is Sort.CUSTOMER:
        return {"after_key": place.key[0], "after_customer": place.key[1], "after_id": place.id}
    return {"after_key": place.key, "after_id": place.id}


@cache
def _statement(
    view: View,
    used: tuple[str, ...],
    sort: Sort,
    descending: bool,
    lacking: bool,
    further: bool,
    index: str,
    alone: bool,
) -> Compiled:
    where = list(conditions(view, used, alone))
    if view not in _ALREADY_OPEN:
        where.append(text(IS_OPEN))  # a partial index is used only for the condition it was made for
    if view is View.CLOSED:
        where.append(text(IS_PAST))
    if sort is Sort.AMOUNT:
        where.append(_cases.c.amount_fen.is_(None) if lacking else _cases.c.amount_fen.is_not(None))
    if sort in GROUPED:
        # Unary plus where the index is the view's own: the value is only looked at.
        where.append(text(f"{'+' if index == _OWN_INDEX.get(view) else ''}cases.{GROUPED[sort]} IS :group"))
    keys, names = _keys(sort, lacking)
    down = descending and sort not in GROUPED
    if further:
        # As they are stored, whatever their kind.
        here, there = tuple_(*keys), tuple_(*(bindparam(name, type_=LargeBinary()) for name in names))
        where.append(here < there if down else here > there)
    if view is View.ALL and sort in _HALVED:
        return _both(sort, where, keys, down)
    tables = (
        _customers.join(_cases, _customers.c.id == _cases.c.customer_id)
        if sort is Sort.CUSTOMER
        else _cases.outerjoin(_customers, _customers.c.id == _cases.c.customer_id)
    )
    statement = rows_of().select_from(tables.outerjoin(_staff, _staff.c.id == _cases.c.owner_id)).where(*where)
    statement = statement.order_by(*(key.desc() if down else key for key in keys)).limit(bindparam("size"))
    made = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return _hinted(str(made), index, sort), tuple(made.positiontup or ()), dict(made.params)


def _both(sort: Sort, where: list[Any], keys: list[Any], down: bool) -> Compiled:
    """A page of all cases: two indexes in the same order, merged while they are read, then the rows."""
    row_id = _raw(_cases.c.id, LargeBinary)
    named = [key.label(f"k{number}") for number, key in enumerate([*keys[:-1], row_id])]
    halves = union_all(*(select(*named).where(text(half), *where) for half in (IS_OPEN, IS_PAST)))
    columns = [halves.selected_columns[one.name] for one in named]
    chosen = halves.order_by(*(one.desc() if down else one for one in columns)).limit(bindparam("size")).cte("chosen")
    tables = chosen.join(_cases, row_id == _raw(chosen.c[named[-1].name], LargeBinary))
    tables = tables.outerjoin(_customers, _customers.c.id == _cases.c.customer_id)
    statement = rows_of().select_from(tables.outerjoin(_staff, _staff.c.id == _cases.c.owner_id))
    sql, names, fixed = compiled(statement.order_by(*(key.desc() if down else key for key in keys)))
    for name in (_OPEN_INDEX[sort], _PAST_INDEX[sort]):
        sql = re.sub(r"FROM cases\s+WHERE", f"FROM cases INDEXED BY {name} WHERE", sql, count=1)
    return sql, names, fixed


def _keys(sort: Sort, lacking: bool) -> tuple[list[Any], list[str]]:
    """The columns of the order and the parameters that a page begins behind."""
    c, row_id = _cases.c, _raw(_cases.c.id, LargeBinary)
    if sort in GROUPED:
        return [_raw(c.due_on), row_id], ["after_key", "after_id"]
    if sort is Sort.CUSTOMER:
        names = ["after_key", "after_customer", "after_id"]
        return [_customers.c.name, _raw(_customers.c.id, LargeBinary), row_id], names
    if sort is Sort.NO:
        return [_raw(c.no)], ["after_key"]
    return ([row_id], ["after_id"]) if lacking else ([_raw(c[PLAIN[sort]]), row_id], ["after_key", "after_id"])


def _hinted(sql: str, index: str, sort: Sort) -> str:
    if sort is Sort.CUSTOMER:
        return re.sub(
            r"FROM customers JOIN cases ON", "FROM customers INDEXED BY ix_customers_name CROSS JOIN cases ON", sql
        )
    return re.sub(r"FROM cases ", f"FROM cases INDEXED BY {index} ", sql, count=1) if index else sql


def _raw(column: Any, kind: type[Any] = String) -> Any:
    return type_coerce(column, kind())
