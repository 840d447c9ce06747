"""The queue: a page of a view at a time, cheap on a million cases, and how many cases there are.

Statements come ready from `statements`; words are hunted by `hunting`, inside the view and its filters, so that no
hit is lost to a limit before the view was applied.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from app.cases.deadlines import SOON_DAYS
from app.cases.views import elsewhere
from app.cases.views.asked import QueueQuery, Size, View
from app.cases.views.elsewhere_sorted import sorted_there
from app.cases.views.hunting import page_of_words, size_of_words, total_of_words
from app.cases.views.orders import token_of
from app.cases.views.row import QueueRow
from app.cases.views.sorted_words import sorted_words
from app.cases.views.sorting import sorted_page
from app.cases.views.statements import compiled_page, count_statement, counts_statement
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.paging import Page, fetch, token_for, values_of
from app.store.session import DeskSession

LONGEST_PAGE = 1000


def queue(session: DeskSession, query: QueueQuery) -> Page[QueueRow]:
    """One page of a view in its order (by deadline, newest first for `all`, last closed first for `closed`) or in the
    one asked for.

    Raises `Refusal`: `page.bad_token` for a token that is not of this view, `cases.page_size` for a limit outside
    1..1000, `cases.sort_hits` for an order of what too many cases hold (`sorted_words`), `cases.sort_words` for an
    order of what words found at the centre.
    """
    require(session.actor, "cases.view")
    if not 1 <= query.limit <= LONGEST_PAGE:
        raise Refusal("cases.page_size", "limit", limit=query.limit, most=LONGEST_PAGE)
    params = _params(session, query)
    if query.sort is not None:
        return _in_order(session, query, params)
    if query.after is not None:
        params["after_key"], params["after_id"] = _position(query.after)
    params["size"] = query.limit + 1
    if session.live:
        there = None if query.after is None else _position(query.after)
        read = elsewhere.page(session, query, there, query.limit + 1)
    elif query.text.strip():
        read = page_of_words(session, query, params)
    else:
        sql, names, fixed = compiled_page(query.view, query.used, query.after is not None)
        read = fetch(session, sql, [params[name] if name in params else fixed[name] for name in names])
    shown = read[: query.limit]
    token = token_for([shown[-1][-1], shown[-1][0].hex()]) if len(read) > query.limit else None
    return Page([QueueRow(row) for row in shown], token)


def _in_order(session: DeskSession, query: QueueQuery, params: dict[str, Any]) -> Page[QueueRow]:
    size = query.limit + 1
    if not query.text.strip():
        read = sorted_there(session, query, size) if session.live else sorted_page(session, query, params, size)
    elif session.live:
        raise Refusal("cases.sort_words", "sort")
    else:
        read = sorted_words(session, query, params, size)
    shown = read[: query.limit]
    return Page([QueueRow(row) for row in shown], token_of(query, shown[-1]) if len(read) > query.limit else None)


def queue_total(session: DeskSession, query: QueueQuery) -> int:
    """How many cases the view, text and filters have in all, exactly; `queue_size` is for people who wait."""
    require(session.actor, "cases.view")
    if session.live:
        return elsewhere.total(session, query)
    params = _params(session, query)
    if query.text.strip():
        return total_of_words(session, query, params)
    return int(session.connection().execute(count_statement(query.view, query.used), params).scalar_one())


def queue_size(session: DeskSession, query: QueueQuery) -> Size:
    """How many cases there are, told as “at least” where a word is so common that an exact total takes seconds."""
    if not query.text.strip():
        return Size(queue_total(session, query))
    require(session.actor, "cases.view")
    if session.live:
        return elsewhere.size(session, query)
    return size_of_words(session, query, _params(session, query))


def queue_counts(session: DeskSession, *views: View) -> dict[View, int]:
    """How many cases each view has (all views when none is named), in one query."""
    require(session.actor, "cases.view")
    asked = views or tuple(View)
    if session.live:
        return elsewhere.counts(session, asked)
    row = session.connection().execute(counts_statement(asked), _params(session, QueueQuery())).one()
    return dict(zip(asked, (int(number) for number in row), strict=True))


def _params(session: DeskSession, query: QueueQuery) -> dict[str, Any]:
    return {
        "me": session.actor.staff_id.bytes,
        # A mediator who registers a case for somebody else is done with it; the counter is asked about it again.
        "registrar": session.actor.staff_id.bytes if session.actor.role is Role.COUNTER else None,
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
