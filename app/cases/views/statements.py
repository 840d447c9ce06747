"""The SQL of the queue: one projection with its joins, in the driver's form, built once per shape.

ORM objects and OFFSET were decided against: the first costs five times the query, the second reads what it skips.
Every view has an index in its own order (`app.cases.model`), the open ones a partial index, because the closed cases of
ten years must not slow down today's queue.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    func,
    literal_column,
    select,
    text,
    tuple_,
    type_coerce,
    union_all,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import LargeBinary, String

from app.cases.codes import Status
from app.cases.model import IS_AT_THIRD_PARTY, IS_OPEN, IS_OVER, Case, Customer
from app.cases.views.asked import View
from app.staff.model import StaffMember

_cases: Any = Case.__table__
_customers: Any = Customer.__table__
_staff: Any = StaffMember.__table__
ORDERS: dict[View, tuple[str, bool]] = {View.ALL: ("received_at", True), View.CLOSED: ("closed_on", True)}
BY_STATUS = {
    View.TO_ACCEPT: Status.REGISTERED,
    View.TO_APPROVE: Status.PENDING_APPROVAL,
    View.TO_SIGN: Status.PENDING_SIGNATURE,
    View.PERFORMING: Status.PERFORMING,
}
# Unary plus keeps a filter from being taken for an index to begin with: half of all cases are closed, and sorting
# them costs more than reading the view's own index until the page is full.
_FILTERS = {
    "channel": "+cases.channel = :channel",
    "cause": "+cases.cause = :cause",
    "status": "+cases.status = :status",
    "branch": "+cases.branch_id = :branch",
    "owner_id": "+cases.owner_id = :owner_id",
    "mine": "(+cases.owner_id = :me OR +cases.registered_by = :registrar)",
}
# Warnings live in a room that stands on this one (`app.insight`), so the table is named, not imported; a test holds
# the two names to its mapping. An alternative, copying "is warned" onto the case, would sync every warning twice.
IS_WARNED = "cases.id IN (SELECT case_id FROM warnings WHERE answered_at IS NULL AND case_id IS NOT NULL)"
AT_THIRD_PARTY = (Status.MEDIATING, Status.DRAFTING, Status.PENDING_SIGNATURE)
_OWNED = "cases.owner_id = :me"
_TAKEN_DOWN = "cases.registered_by = :registrar"
Compiled = tuple[str, tuple[str, ...], Mapping[str, Any]]
"""SQL, the names of its parameters in order, and the values it fixes itself."""


def page_statement(
    view: View,
    used: tuple[str, ...],
    further: bool,
    *,
    extra: tuple[str, ...] = (),
    driven: str = "",
    until: bool = False,
) -> Select[Any]:
    """One page of a view: parameters `size`, those of the filters used, and `after_key`, `after_id` when `further`.

    `extra` are further conditions on `cases`, `driven` a select of case ids to begin with, `until` stops the walk at
    `until_key`, `until_id`.
    """  # fmt: skip
    c = _cases.c
    key, row_id, descending = _order(view)
    order = (key.desc(), row_id.desc()) if descending else (key, row_id)
    where = (*conditions(view, used), *_bounds(view, further, until), *map(text, extra))
    tables = _cases
    if view is View.MINE and not (driven or extra or until):
        chosen, where = _mine(used, further).cte("chosen"), ()
        tables = chosen.join(_cases, row_id == _raw(chosen.c.id, LargeBinary))
    elif driven:
        # The page is chosen before anything is joined to it: the hits may be fifty pages.
        hits = select(c.id).select_from(_begin(driven)).where(*where).order_by(*order).limit(bindparam("size"))
        chosen, where = hits.cte("chosen"), ()
        tables = chosen.join(_cases, row_id == _raw(chosen.c.id, LargeBinary))
    tables = tables.outerjoin(_customers, _customers.c.id == c.customer_id)
    statement = projected(key.label("sort_key")).select_from(tables.outerjoin(_staff, _staff.c.id == c.owner_id))
    return statement.where(*where).order_by(*order).limit(bindparam("size"))


def projected(*further: Any) -> Select[Any]:
    """The columns of a row (`row.COLUMNS`) in the driver's form, and further ones behind them."""
    c = _cases.c
    return select(
        _raw(c.id, LargeBinary), c.no, _customers.c.name, _raw(c.channel), c.cause, c.amount_fen, c.currency,
        _raw(c.due_on), type_coerce(c.due_provisional, LargeBinary()), _raw(c.status), c.risk,
        _raw(c.owner_id, LargeBinary), _staff.c.name, _raw(c.received_on), _raw(c.answered_on), c.card_tail,
        _raw(c.route), _raw(c.track), c.branch_id, *further,
    )  # fmt: skip


def count_statement(
    view: View,
    used: tuple[str, ...],
    *,
    extra: tuple[str, ...] = (),
    driven: str = "",
    until: bool = False,
    most: bool = False,
) -> Select[Any]:
    """How many cases fit; with `most`, counted up to the parameter `size`."""
    where = (*conditions(view, used), *_bounds(view, False, until), *map(text, extra))
    if not most:
        return select(func.count()).select_from(_begin(driven)).where(*where)
    key, row_id, descending = _order(view)
    order = (key.desc(), row_id.desc()) if descending else (key, row_id)
    fitting: Select[Any] = select(literal_column("1")).select_from(_begin(driven)).where(*where).order_by(*order)
    return select(func.count()).select_from(fitting.limit(bindparam("size")).subquery())


def place_statement(view: View, used: tuple[str, ...], further: bool) -> Select[Any]:
    """Key and id of the case `walk` places behind the beginning of a view, if there is one."""
    key, row_id, descending = _order(view)
    order = (key.desc(), row_id.desc()) if descending else (key, row_id)
    statement = select(key, row_id).where(*conditions(view, used), *_bounds(view, further, False))
    return statement.order_by(*order).limit(1).offset(bindparam("walk"))


@cache
def compiled_page(view: View, used: tuple[str, ...], further: bool) -> Compiled:
    """The page without words, compiled once per shape: the way through the compiler took half a page."""
    return compiled(page_statement(view, used, further))


def compiled(statement: Select[Any]) -> Compiled:
    """A statement as the driver takes it; what is driven by hits stays in that order."""
    made = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"))
    # SQLAlchemy has no word for it: in SQLite it is the way to say which table comes first.
    sql = re.sub(r"FROM (found|chosen) JOIN cases ON", r"FROM \1 CROSS JOIN cases ON", str(made))
    return sql, tuple(made.positiontup or ()), dict(made.params)


@cache
def counts_statement(views: tuple[View, ...]) -> Select[Any]:
    """How many cases each view has, side by side."""
    return select(*(count_statement(view, ()).scalar_subquery() for view in views))


def _mine(used: tuple[str, ...], further: bool) -> Any:
    """Ids of a page of what is mine: two indexes in the same order, merged while they are read."""
    key, row_id, _ = _order(View.MINE)
    halves = (_OWNED, f"{_TAKEN_DOWN} AND +cases.owner_id IS NOT :me")
    filters = [text(_FILTERS[name]) for name in used]
    parts = [
        select(key.label("due_on"), row_id.label("id")).where(
            text(IS_OPEN), text(half), *_bounds(View.MINE, further, False), *filters
        )
        for half in halves
    ]
    both = union_all(*parts)
    columns = both.selected_columns
    return both.order_by(*(columns[name] for name in ("due_on", "id"))).limit(bindparam("size"))


def _begin(driven: str) -> Any:
    if not driven:
        return _cases
    found = text(driven).columns(_cases.c.id).cte("found")
    return found.join(_cases, _raw(_cases.c.id, LargeBinary) == _raw(found.c.id, LargeBinary))


def _order(view: View) -> tuple[Any, Any, bool]:
    name, descending = ORDERS.get(view, ("due_on", False))
    return _raw(_cases.c[name]), _raw(_cases.c.id, LargeBinary), descending


def _bounds(view: View, further: bool, until: bool) -> list[ColumnElement[bool]]:
    key, row_id, descending = _order(view)
    here = tuple_(key, row_id)
    found: list[ColumnElement[bool]] = []
    if further:
        there = _place("after")
        found.append(here < there if descending else here > there)
    if until:
        there = _place("until")
        found.append(here > there if descending else here < there)
    return found


def _place(name: str) -> Any:
    return tuple_(bindparam(f"{name}_key", type_=String()), bindparam(f"{name}_id", type_=LargeBinary()))


def _raw(column: Any, kind: type[Any] = String) -> Any:
    """A column in the driver's own form: no conversion per cell."""
    return type_coerce(column, kind())


def conditions(view: View, used: tuple[str, ...], alone: bool = False) -> list[ColumnElement[bool] | Any]:
    """What makes a case part of a view and fit its filters; `alone`: what is mine is only what I own."""
    due = _raw(_cases.c.due_on)
    owner = _raw(_cases.c.owner_id, LargeBinary)
    found: list[Any] = []
    if view in BY_STATUS:
        found += [_raw(_cases.c.status) == BY_STATUS[view].value, text("merged_into_id IS NULL")]
    elif view is View.CLOSED:
        found.append(text(IS_OVER))
    elif view in (View.DUE_SOON, View.OVERDUE):
        found += [text(IS_OPEN), text(f"answered_on IS NULL AND status <> '{Status.SUSPENDED.value}'")]
        today = bindparam("today", type_=String())
        if view is View.OVERDUE:
            found.append(due < today)
        else:
            found += [due >= today, due <= bindparam("soon", type_=String())]
    elif view is View.MINE and alone:
        found += [text(IS_OPEN), text(_OWNED)]
    elif view is View.MINE:
        # The condition of the partial indexes in each half: only so may both be used.
        found.append(text(f"({IS_OPEN} AND {_OWNED} OR {IS_OPEN} AND {_TAKEN_DOWN})"))
    elif view is View.THIRD_PARTY:
        where = ", ".join(f"'{status.value}'" for status in AT_THIRD_PARTY)
        found.append(text(f"{IS_AT_THIRD_PARTY} AND +status IN ({where})"))
    elif view is not View.ALL:
        found.append(text(IS_OPEN))
        if view is View.WARNED:
            found.append(text(IS_WARNED))
        if view is View.UNASSIGNED:
            found.append(owner.is_(None))
    return [*found, *(text(_FILTERS[name]) for name in used)]
