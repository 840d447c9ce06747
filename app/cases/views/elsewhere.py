"""The queue where another database is read: the same questions in portable SQL, answered in the same form.

The statements of `statements` are made for the replica: SQLite's hints, its stored forms, its index of words. Here a
page costs a journey to the centre anyway, so the mapping's own types do the converting, and one statement says what is
meant. A word that is the key of something (number, card, telephone, identity document, the channel's own number) looks
for that alone: only when no key fits are texts read, for at the centre that is reading all of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select, text, tuple_, union, union_all

from app.cases.codes import Route, Status
from app.cases.deadlines import SOON_DAYS
from app.cases.model import Case, Customer
from app.cases.views.asked import QueueQuery, Size, View
from app.cases.views.hunting import COUNTED
from app.cases.views.sought import FEW, MOST_WORDS, NUMBER
from app.cases.views.statements import AT_THIRD_PARTY, BY_STATUS, IS_WARNED, ORDERS
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.ids import CaseNumber
from app.staff.model import StaffMember
from app.store.folding import as_asked
from app.store.search_elsewhere import holding, searched_tables
from app.store.session import DeskSession
from app.store.types import Id, instant_text, parse_instant

_OVER = (Status.DECLINED, Status.WITHDRAWN, Status.CLOSED)
Conditions = list[ColumnElement[bool]]


def page(session: DeskSession, query: QueueQuery, after: tuple[str, bytes] | None, size: int) -> list[tuple[Any, ...]]:
    """At most `size` rows of a view in its order, each as `row.COLUMNS` with the sort key behind, in stored form."""
    fitting = fitting_cases(session, query)
    if fitting is None:
        return []
    name, descending = ORDERS.get(query.view, ("due_on", False))
    key: Any = getattr(Case, name)
    if after is not None:
        here, there = tuple_(key, Case.id), tuple_(literal(_key(name, after[0]), key.type), literal(_id(after), Id()))
        fitting.append(here < there if descending else here > there)
    order = (key.desc(), Case.id.desc()) if descending else (key, Case.id)
    return rows_in_order(session, fitting, order, size, key)


def rows_in_order(
    session: DeskSession, fitting: Conditions, order: Sequence[Any], size: int, *further: Any
) -> list[tuple[Any, ...]]:
    """Rows as `row.COLUMNS` with further columns behind, in stored form."""
    statement = (
        select(
            Case.id, Case.no, Customer.name, Case.channel, Case.cause, Case.amount_fen, Case.currency, Case.due_on,
            Case.due_provisional, Case.status, Case.risk, Case.owner_id, StaffMember.name, Case.received_on,
            Case.answered_on, Case.card_tail, Case.route, Case.track, Case.branch_id, *further,
        )
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .outerjoin(StaffMember, StaffMember.id == Case.owner_id)
        .where(*fitting)
        .order_by(*order)
        .limit(size)
    )  # fmt: skip
    return [tuple(map(_stored, row)) for row in session.execute(statement)]


def total(session: DeskSession, query: QueueQuery) -> int:
    """How many cases fit."""
    fitting = fitting_cases(session, query)
    if fitting is None:
        return 0
    return int(session.scalar(select(func.count(Case.id)).where(*fitting)) or 0)


def size(session: DeskSession, query: QueueQuery) -> Size:
    """How many cases fit: exact for few, else at least `COUNTED`."""
    fitting = fitting_cases(session, query)
    if fitting is None:
        return Size(0)
    some = select(Case.id).where(*fitting).limit(FEW + 1).subquery()
    count = int(session.scalar(select(func.count()).select_from(some)) or 0)
    return Size(COUNTED, more=True) if count > FEW else Size(count)


def counts(session: DeskSession, views: tuple[View, ...]) -> dict[View, int]:
    """How many cases each view has, in one reading of the cases."""
    numbers = (
        func.count(Case.id).filter(and_(*_of_view(session, view))) if view is not View.ALL else func.count(Case.id)
        for view in views
    )
    return dict(zip(views, map(int, session.execute(select(*numbers)).one()), strict=True))


def customers_named(session: DeskSession, plain: str, most: int) -> list[UUID]:
    """Ids of customers whose name holds what was typed, the newest first."""
    named = holding(Customer, plain)
    return [] if named is None else list(session.scalars(named.order_by(Customer.id.desc()).limit(most)))


def fitting_cases(session: DeskSession, query: QueueQuery) -> Conditions | None:
    """What makes a case fit view, filters and words; None when nothing can."""
    conditions = [*_of_view(session, query.view), *_of_filters(session, query)]
    if not query.text.strip():
        return conditions
    words = _of_words(session, query.text)
    return None if words is None else conditions + words


def _of_view(session: DeskSession, view: View) -> Conditions:
    is_open = and_(Case.merged_into_id.is_(None), Case.status.not_in(_OVER))
    if view in BY_STATUS:
        return [Case.status == BY_STATUS[view], Case.merged_into_id.is_(None)]
    if view is View.ALL:
        return []
    if view is View.CLOSED:
        return [Case.closed_on.is_not(None)]
    if view is View.UNASSIGNED:
        return [is_open, Case.owner_id.is_(None)]
    if view is View.WARNED:
        return [is_open, text(IS_WARNED)]  # type: ignore[list-item] # a text is a condition too
    if view is View.THIRD_PARTY:
        return [is_open, Case.route == Route.THIRD_PARTY, Case.status.in_(AT_THIRD_PARTY)]
    if view is View.MINE:
        return [is_open, _mine(session)]
    if view in (View.DUE_SOON, View.OVERDUE):
        runs = [is_open, Case.answered_on.is_(None), Case.status != Status.SUSPENDED]
        if view is View.OVERDUE:
            return [*runs, Case.due_on < session.today]
        return [*runs, Case.due_on >= session.today, Case.due_on <= session.today + timedelta(days=SOON_DAYS)]
    return [is_open]


def _of_filters(session: DeskSession, query: QueueQuery) -> Conditions:
    told = {
        Case.channel: query.channel,
        Case.cause: query.cause,
        Case.status: query.status,
        Case.branch_id: query.branch,
        Case.owner_id: query.owner_id,
    }
    found: Conditions = [column == value for column, value in told.items() if value is not None]
    return [*found, _mine(session)] if query.mine else found


def _mine(session: DeskSession) -> ColumnElement[bool]:
    me = session.actor.staff_id
    if session.actor.role is Role.COUNTER:
        return or_(Case.owner_id == me, Case.registered_by == me)
    return Case.owner_id == me


def _of_words(session: DeskSession, typed: str) -> Conditions | None:
    """A condition for each word, as `sought.words_sought` splits them; None when nothing can fit."""
    plain = as_asked(typed)
    if not plain:
        return None
    if NUMBER.fullmatch(plain):
        return [Case.no == plain]
    split = list(dict.fromkeys(plain.split()))
    if len(split) > 1 and (whole := _by_keys(session, plain)) is not None:
        return [whole]
    if len(split) > MOST_WORDS:
        split[MOST_WORDS - 1 :] = [" ".join(split[MOST_WORDS - 1 :])]
    found: Conditions = []
    for word in split:
        condition = _by_keys(session, word)
        condition = _by_texts(word) if condition is None else condition
        if condition is None:
            return None
        found.append(condition)
    return found


def _by_keys(session: DeskSession, plain: str) -> ColumnElement[bool] | None:
    """The cases that a word names by a key of theirs, each looked for in an index; None when it names none."""
    digits = re.sub(r"[\s*-]", "", plain).upper()
    keys: list[Select[Any]] = [select(Case.id).where(Case.external_id == plain)]
    if (digits.isascii() and digits.isdigit()) or re.fullmatch(r"[0-9]{17}X", digits):
        if len(digits) <= 6 and int(digits):
            number = str(CaseNumber(session.today.year, session.actor.branch_id, int(digits)))
            keys.append(select(Case.id).where(Case.no == number))
        if len(digits) == 4:
            keys.append(select(Case.id).where(Case.card_tail == digits))
        if len(digits) >= 12:
            keys.append(select(Case.id).where(Case.card_tail == digits[-4:], Case.card_number == digits))
        if len(digits) >= 7:
            # One by one: an index is used for each, and for an OR of them perhaps not.
            for condition in (
                and_(Customer.phone >= digits, Customer.phone < digits + ":"),
                Customer.id_number == digits,
            ):
                keys.append(select(Case.id).join(Customer, Customer.id == Case.customer_id).where(condition))
    named = union(*keys)
    if session.execute(named.limit(1)).first() is None:
        return None
    return Case.id.in_(named)


def _by_texts(word: str) -> ColumnElement[bool] | None:
    found: list[Select[Any]] = []
    for model in searched_tables():
        texts = holding(model, word)
        if texts is None:
            return None
        found.append(select(Case.id).where(Case.customer_id.in_(texts)) if model is Customer else texts)
    return Case.id.in_(union_all(*found))


def _stored(value: Any) -> Any:
    """A value as the replica stores it."""
    if isinstance(value, UUID):
        return value.bytes
    if hasattr(value, "tzinfo"):
        return instant_text(value)
    return value.isoformat() if isinstance(value, date) else value


def _key(name: str, told: str) -> Any:
    try:
        return parse_instant(told) if name == "received_at" else date.fromisoformat(told)
    except ValueError as error:
        raise Refusal("page.bad_token", "after") from error


def _id(after: tuple[str, bytes]) -> UUID:
    try:
        return UUID(bytes=after[1])
    except ValueError as error:
        raise Refusal("page.bad_token", "after") from error
