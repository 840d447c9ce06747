"""The queue in an order asked for, where another database is read: one portable statement, the same order and tokens.

Names and numbers are compared by code point, as the replica compares them, whatever the other database's language.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, collate, func, literal, or_, select

from app.cases.codes import Channel, Status
from app.cases.model import Case, Customer
from app.cases.views import elsewhere
from app.cases.views.asked import QueueQuery, Sort
from app.cases.views.orders import PLAIN, Place, Read, ordered, place_of, sort_of, statuses_of
from app.kernel.errors import Refusal
from app.staff.model import StaffMember
from app.store.session import DeskSession
from app.store.types import parse_instant

_COLUMNS: dict[Sort, Any] = {Sort.CHANNEL: Case.channel, Sort.CAUSE: Case.cause, Sort.STATUS: Case.status}
Key = tuple[Any, bool, Any]
"""A column of the order, whether it descends, and where the page begins (None: at the beginning)."""


def sorted_there(session: DeskSession, query: QueueQuery, size: int) -> list[Read]:
    """At most `size` rows in the order asked for, as `orders.Read`."""
    place = place_of(query)
    fitting = elsewhere.fitting_cases(session, query)
    if fitting is None:
        return []
    try:
        keys = _keys(session, query, fitting, place)
    except (ValueError, TypeError) as error:
        raise Refusal("page.bad_token", "after") from error
    if place is not None:
        fitting = [*fitting, _behind(keys)]
    order = [key.desc() if down else key.asc() for key, down, _ in keys]
    return elsewhere.rows_in_order(session, fitting, order, size, Case.received_at, Case.customer_id)


def _behind(keys: Sequence[Key]) -> ColumnElement[bool]:
    steps: list[ColumnElement[bool]] = []
    for number, (key, down, value) in enumerate(keys):
        same = [before == there for before, _, there in keys[:number]]
        steps.append(and_(*same, key < value if down else key > value))
    return or_(*steps)


def _keys(
    session: DeskSession, query: QueueQuery, fitting: Sequence[ColumnElement[bool]], place: Place | None
) -> list[Key]:  # fmt: skip
    sort, down = sort_of(query), query.descending
    row_id = None if place is None else UUID(bytes=place.id)
    if sort is Sort.CUSTOMER:
        name = collate(func.coalesce(Customer.name, ""), "C")
        there = (None, None) if place is None else (place.key[0], UUID(bytes=place.key[1]))
        return [(name, down, there[0]), (Case.customer_id, down, there[1]), (Case.id, down, row_id)]
    if sort in PLAIN:
        key: Any = getattr(Case, PLAIN[sort])
        if sort is Sort.NO:
            return [(collate(key, "C"), down, None if place is None else str(place.key))]
        lacking = case((key.is_(None), 1), else_=0)
        value = None if place is None or place.key is None else _stored(sort, place.key)
        if sort is Sort.AMOUNT:
            key, value = func.coalesce(key, 0), value or 0
        group = None if place is None else place.group
        return [(lacking, False, group), (key, down, value), (Case.id, down, row_id)]
    rank, at = _rank(session, query, fitting, place)
    due = None if place is None else date.fromisoformat(str(place.key))
    return [(rank, False, at), (Case.due_on, False, due), (Case.id, False, row_id)]


def _rank(
    session: DeskSession, query: QueueQuery, fitting: Sequence[ColumnElement[bool]], place: Place | None
) -> tuple[Any, int]:  # fmt: skip
    """The place of a case's value among the values in order, and that of the page's beginning."""
    names: dict[bytes, str] = {}
    column: Any = _COLUMNS.get(sort_of(query), Case.owner_id)
    if query.sort is Sort.STATUS:
        values: set[Any] = {*statuses_of(query.view)}
    elif query.sort is Sort.CHANNEL:
        values = {one.value for one in Channel}
    else:
        read = session.scalars(select(column).where(*fitting).distinct())
        values = {one.bytes if isinstance(one, UUID) else one for one in read}
        if query.sort is Sort.OWNER:
            names = {row_id.bytes: name for row_id, name in session.execute(select(StaffMember.id, StaffMember.name))}
    if place is not None:
        values.add(place.group)
    found = ordered(query, values, names)
    if query.sort is Sort.OWNER:
        ranks = [(column.is_(None) if one is None else column == UUID(bytes=one), n) for n, one in enumerate(found)]
    else:
        kind = {Sort.STATUS: Status, Sort.CHANNEL: Channel}.get(sort_of(query), str)
        ranks = [(column == kind(one), number) for number, one in enumerate(found)]
    rank = case(*ranks, else_=len(found)) if ranks else literal(0)
    return rank, 0 if place is None else found.index(place.group)


def _stored(sort: Sort, key: Any) -> Any:
    if sort is Sort.RECEIVED:
        return parse_instant(str(key))
    return date.fromisoformat(str(key)) if sort is Sort.DUE else int(key)
