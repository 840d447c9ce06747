"""The queue: one projection query with its joins, a page at a time, cheap on a million cases.

Statements are built once per shape and executed with parameters; columns come back in the driver's form. ORM
objects and OFFSET were decided against: the first costs five times the query, the second reads what it skips. Every
view has an index in its own order (`app.cases.model`), the open ones a partial index, because the closed cases of
ten years must not slow down today's queue.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, func, select, text, tuple_, type_coerce
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import LargeBinary, String

from app.cases.codes import Channel, Status
from app.cases.deadlines import SOON_DAYS
from app.cases.model import IS_OPEN, IS_OVER, IS_RUNNING, Case, Customer
from app.cases.views.finding import cases_found
from app.cases.views.row import QueueRow
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.staff.powers import require
from app.store.paging import Page, fetch, token_for, values_of
from app.store.session import DeskSession

LONGEST_PAGE = 1000


class View(StrEnum):
    """The views of the queue (label: view)."""

    ALL = "all"
    OPEN = "open"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    TO_ACCEPT = "to_accept"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    TO_APPROVE = "to_approve"
    TO_SIGN = "to_sign"
    PERFORMING = "performing"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueQuery:
    """What is asked for: a view, words to find, filters, and after which row the page starts (`Page.next` of the
    last).
    """

    view: View = View.ALL
    text: str = ""
    after: str | None = None
    limit: int = 200
    channel: Channel | None = None
    cause: str | None = None
    status: Status | None = None
    branch: str | None = None
    owner_id: UUID | None = None


_cases: Any = Case.__table__
_customers: Any = Customer.__table__
_staff: Any = StaffMember.__table__
_ORDERS: dict[View, tuple[str, bool]] = {View.ALL: ("received_at", True), View.CLOSED: ("closed_on", True)}
_BY_STATUS = {
    View.TO_ACCEPT: Status.REGISTERED,
    View.TO_APPROVE: Status.PENDING_APPROVAL,
    View.TO_SIGN: Status.PENDING_SIGNATURE,
    View.PERFORMING: Status.PERFORMING,
}
_FILTERS = ("channel", "cause", "status", "branch", "owner_id")


def queue(session: DeskSession, query: QueueQuery) -> Page[QueueRow]:
    """One page of a view in its order: by deadline, newest first for `all`, last closed first for `closed`.

    Raises `Refusal`: `page.bad_token` for a token that is not of this view, `cases.page_size` for a limit outside
    1..1000.
    """
    require(session.actor, "cases.view")
    if not 1 <= query.limit <= LONGEST_PAGE:
        raise Refusal("cases.page_size", "limit", limit=query.limit, most=LONGEST_PAGE)
    used = _used(query)
    params = _params(session, query)
    if query.text.strip():
        found = cases_found(session, query.text)
        if not found:
            return Page([], None)
        params["found"] = [one.bytes for one in found]
    if query.after is not None:
        params["after_key"], params["after_id"] = _position(query.after)
    params["size"] = query.limit + 1
    if "found" in params:
        statement = _statement(query.view, used, True, query.after is not None)
        read = [tuple(row) for row in session.connection().execute(statement, params)]
    else:
        sql, names, fixed = _compiled(query.view, used, query.after is not None)
        read = fetch(session, sql, [params[name] if name in params else fixed[name] for name in names])
    shown = read[: query.limit]
    token = token_for([shown[-1][-1], shown[-1][0].hex()]) if len(read) > query.limit else None
    return Page([QueueRow(row) for row in shown], token)


def queue_total(session: DeskSession, query: QueueQuery) -> int:
    """How many cases the view, text and filters have in all."""
    require(session.actor, "cases.view")
    params = _params(session, query)
    if query.text.strip():
        found = cases_found(session, query.text)
        if not found:
            return 0
        params["found"] = [one.bytes for one in found]
    statement = _counted(query.view, _used(query), bool(query.text.strip()))
    return int(session.connection().execute(statement, params).scalar_one())


def queue_counts(session: DeskSession, *views: View) -> dict[View, int]:
    """How many cases each view has (all views when none is named), in one query."""
    require(session.actor, "cases.view")
    asked = views or tuple(View)
    params = _params(session, QueueQuery())
    row = session.connection().execute(_all_counts(asked), params).one()
    return dict(zip(asked, (int(number) for number in row), strict=True))


def _used(query: QueueQuery) -> tuple[str, ...]:
    return tuple(name for name in _FILTERS if getattr(query, name) is not None)


def _params(session: DeskSession, query: QueueQuery) -> dict[str, Any]:
    return {
        "me": session.actor.staff_id.bytes,
        "today": session.today.isoformat(),
        "soon": (session.today + timedelta(days=SOON_DAYS)).isoformat(),
        "channel": query.channel,
        "cause": query.cause,
        "status": query.status,
        "branch": query.branch,
        "owner_id": None if query.owner_id is None else query.owner_id.bytes,
    }


def _position(token: str) -> tuple[str, bytes]:
    key, row = values_of(token, 2)
    try:
        return str(key).encode().decode(), bytes.fromhex(str(row))
    except ValueError as error:
        raise Refusal("page.bad_token", "after") from error


def _raw(column: Any, kind: type[Any] = String) -> Any:
    """A column in the driver's own form: no conversion per cell."""
    return type_coerce(column, kind())


def _conditions(view: View, used: tuple[str, ...], with_text: bool) -> list[ColumnElement[bool] | Any]:
    due = _raw(_cases.c.due_on)
    owner = _raw(_cases.c.owner_id, LargeBinary)
    found: list[Any] = []
    if view in _BY_STATUS:
        found.append(_raw(_cases.c.status) == _BY_STATUS[view].value)
    elif view is View.CLOSED:
        found.append(text(IS_OVER))
    elif view in (View.DUE_SOON, View.OVERDUE):
        found.append(text(IS_RUNNING))
        today = bindparam("today", type_=String())
        if view is View.OVERDUE:
            found.append(due < today)
        else:
            found += [due >= today, due <= bindparam("soon", type_=String())]
    elif view is not View.ALL:
        found.append(text(IS_OPEN))
        if view is View.MINE:
            found.append(owner == bindparam("me", type_=LargeBinary()))
        elif view is View.UNASSIGNED:
            found.append(owner.is_(None))
    columns: dict[str, Callable[[], Any]] = {
        "channel": lambda: _raw(_cases.c.channel) == bindparam("channel", type_=String()),
        "cause": lambda: _cases.c.cause == bindparam("cause", type_=String()),
        "status": lambda: _raw(_cases.c.status) == bindparam("status", type_=String()),
        "branch": lambda: _cases.c.branch_id == bindparam("branch", type_=String()),
        "owner_id": lambda: owner == bindparam("owner_id", type_=LargeBinary()),
    }
    found += [columns[name]() for name in used]
    if with_text:
        found.append(_raw(_cases.c.id, LargeBinary).in_(bindparam("found", expanding=True, type_=LargeBinary())))
    return found


@cache
def _statement(view: View, used: tuple[str, ...], with_text: bool, further: bool) -> Select[Any]:
    c = _cases.c
    name, descending = _ORDERS.get(view, ("due_on", False))
    key, row_id = _raw(c[name]), _raw(c.id, LargeBinary)
    statement = (
        select(
            row_id,
            c.no,
            _customers.c.name,
            _raw(c.channel),
            c.cause,
            c.amount_fen,
            c.currency,
            _raw(c.due_on),
            type_coerce(c.due_provisional, LargeBinary()),
            _raw(c.status),
            c.risk,
            _raw(c.owner_id, LargeBinary),
            _staff.c.name,
            _raw(c.received_on),
            _raw(c.answered_on),
            c.card_tail,
            _raw(c.route),
            _raw(c.track),
            c.branch_id,
            key.label("sort_key"),
        )
        .select_from(
            _cases.outerjoin(_customers, _customers.c.id == c.customer_id).outerjoin(_staff, _staff.c.id == c.owner_id)
        )
        .where(*_conditions(view, used, with_text))
    )
    if further:
        here = tuple_(key, row_id)
        there = tuple_(bindparam("after_key", type_=String()), bindparam("after_id", type_=LargeBinary()))
        statement = statement.where(here < there if descending else here > there)
    order = (key.desc(), row_id.desc()) if descending else (key, row_id)
    return statement.order_by(*order).limit(bindparam("size"))


@cache
def _compiled(view: View, used: tuple[str, ...], further: bool) -> tuple[str, tuple[str, ...], Mapping[str, Any]]:
    """The statement as SQL, the names of its parameters in order, and the values it fixes itself: the way through
    the compiler took half a page.
    """
    made = _statement(view, used, False, further).compile(dialect=sqlite.dialect(paramstyle="qmark"))
    return str(made), tuple(made.positiontup or ()), dict(made.params)


@cache
def _counted(view: View, used: tuple[str, ...], with_text: bool) -> Select[Any]:
    return select(func.count()).select_from(_cases).where(*_conditions(view, used, with_text))


@cache
def _all_counts(views: tuple[View, ...]) -> Select[Any]:
    return select(*(_counted(view, (), False).scalar_subquery() for view in views))
