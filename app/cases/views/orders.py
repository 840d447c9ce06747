"""What an order of the queue means: its keys, its values, and the token that says where a page begins.

Columns with few values (channel, cause, state, owner) are ordered by value and, within a value, by deadline: the order
of values is the one that means something (the life of a case, names of people), not that of their keys. Cases without
an amount stand behind all others in both directions: nobody sorts by amount to see those without one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.cases.codes import FINAL, Channel, Status
from app.cases.model import IS_OPEN, IS_PAST
from app.cases.views.asked import QueueQuery, Sort, View
from app.cases.views.statements import AT_THIRD_PARTY, BY_STATUS
from app.kernel.errors import Refusal
from app.store.paging import fetch, token_for, values_of
from app.store.session import DeskSession

GROUPED = {Sort.CHANNEL: "channel", Sort.CAUSE: "cause", Sort.OWNER: "owner_id", Sort.STATUS: "status"}
PLAIN = {Sort.NO: "no", Sort.DUE: "due_on", Sort.RISK: "risk", Sort.RECEIVED: "received_at", Sort.AMOUNT: "amount_fen"}
_PLACES = {
    Sort.NO: 1, Sort.CUSTOMER: 2, Sort.CHANNEL: 3, Sort.CAUSE: 4, Sort.AMOUNT: 5, Sort.DUE: 7, Sort.STATUS: 9,
    Sort.RISK: 10, Sort.OWNER: 11, Sort.RECEIVED: 19,
}  # fmt: skip
_ID, _DUE, _CUSTOMER_ID = 0, 7, 20
Read = tuple[Any, ...]
"""A row as `row.COLUMNS`, with the moment of receipt and the customer's id behind."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins: the value it stands in (0, or 1 behind all amounts), its key, its case."""

    group: Any
    key: Any
    id: bytes


def sort_of(query: QueueQuery) -> Sort:
    """The order asked for."""
    if query.sort is None:
        raise ValueError("no order was asked for")
    return query.sort


def token_of(query: QueueQuery, row: Read) -> str:
    """The token of the page behind a row."""
    sort = sort_of(query)
    value: Any = row[_PLACES[sort]]
    group: Any = 0
    if sort in GROUPED:
        group, value = value.hex() if isinstance(value, bytes) else value, row[_DUE]
    elif sort is Sort.CUSTOMER:
        value = [value or "", row[_CUSTOMER_ID].hex()]
    elif value is None:
        group = 1
    return token_for([_tag(query), group, value, row[_ID].hex()])


def place_of(query: QueueQuery) -> Place | None:
    """Where the page begins; a token of another order is refused (`page.bad_token`)."""
    if query.after is None:
        return None
    tag, group, key, row_id = values_of(query.after, 4)
    try:
        if tag != _tag(query):
            raise ValueError(tag)
        if query.sort is Sort.OWNER and group is not None:
            group = bytes.fromhex(group)
        if query.sort is Sort.CUSTOMER:
            name, customer = key
            key = (str(name), bytes.fromhex(customer))
        elif not isinstance(key, str | int | None) or not isinstance(group, str | int | bytes | None):
            raise TypeError(key)
        return Place(group, key, bytes.fromhex(row_id))
    except (ValueError, TypeError) as error:
        raise Refusal("page.bad_token", "after") from error


def statuses_of(view: View) -> list[str]:
    """The states that cases of a view may be in, as they follow one another in a case's life."""
    if view in BY_STATUS:
        return [BY_STATUS[view].value]
    if view is View.THIRD_PARTY:
        return [one.value for one in Status if one in AT_THIRD_PARTY]
    if view is View.ALL:
        return [one.value for one in Status]
    return [one.value for one in Status if (one in FINAL) == (view is View.CLOSED)]


def values_among(session: DeskSession, query: QueueQuery, place: Place | None) -> list[Any]:
    """The values that cases of a view have in a column with few of them, in order; that of `place` is always there."""
    sort = sort_of(query)
    filtered = getattr(query, GROUPED[sort])
    if filtered is not None:
        return [filtered.bytes if isinstance(filtered, UUID) else str(filtered)]
    if sort is Sort.STATUS:
        return ordered(query, statuses_of(query.view), {})
    if sort is Sort.CHANNEL:
        return ordered(query, [one.value for one in Channel], {})
    if query.view is View.UNASSIGNED and sort is Sort.OWNER:
        return [None]
    halves = {View.ALL: (IS_OPEN, IS_PAST), View.CLOSED: (IS_PAST,)}.get(query.view, (IS_OPEN,))
    found: set[Any] = {
        value for half in halves for (value,) in fetch(session, _distinct(GROUPED[sort], sort, half), ())
    }
    found.add(None if sort is Sort.OWNER else "")
    if place is not None:
        # The last case of a value may have gone meanwhile: what follows it still follows.
        found.add(place.group)
    return ordered(query, found, names_of_owners(session, query))


def names_of_owners(session: DeskSession, query: QueueQuery) -> dict[bytes, str]:
    """Names by id as stored, where owners are ordered."""
    return dict(fetch(session, "SELECT id, name FROM staff", ())) if query.sort is Sort.OWNER else {}


def ordered(query: QueueQuery, values: Collection[Any], names: Mapping[bytes, str]) -> list[Any]:
    """Values of a column in the order in which they are shown; what is missing (no owner, no cause) stands last."""
    sort = sort_of(query)
    found: list[Any]
    last: list[Any]
    if sort is Sort.OWNER:
        found = sorted((one for one in values if one is not None), key=lambda one: (names.get(one) or "", one))
        last = [None]
    else:
        known = {Sort.STATUS: [*Status], Sort.CHANNEL: [*Channel]}.get(sort, [])
        rank = {one.value: number for number, one in enumerate(known)}
        found = sorted((one for one in values if one), key=lambda one: (rank.get(one, len(rank)), one))
        last = [""]
    missing = [one for one in last if one in values]
    return (found[::-1] if query.descending else found) + missing


def keys_in_sql(sort: Sort, descending: bool) -> list[str]:
    """The same order as terms of SQL over `cases`, joined to `customers` or `staff` where their names count.

    Unary plus: an index in this order would be read past all cases of other views.
    """
    down = " DESC" if descending else ""
    if sort is Sort.CUSTOMER:
        return [f"coalesce(customers.name, ''){down}", f"+cases.customer_id{down}", f"+cases.id{down}"]
    if sort not in GROUPED:
        column = f"cases.{PLAIN[sort]}"
        return [f"{column} IS NULL", f"+{column}{down}", f"+cases.id{down}"]
    column = f"cases.{GROUPED[sort]}"
    if sort is Sort.OWNER:
        values = [f"{column} IS NULL", f"coalesce(staff.name, ''){down}"]
    else:
        known = {Sort.STATUS: [*Status], Sort.CHANNEL: [*Channel]}.get(sort, [])
        ranks = " ".join(f"WHEN '{one.value}' THEN {number}" for number, one in enumerate(known))
        values = [f"{column} = ''", *([f"CASE {column} {ranks} ELSE {len(known)} END{down}"] if known else [])]
    return [*values, f"+{column}{down}", "+cases.due_on", "+cases.id"]


def _distinct(column: str, sort: Sort, half: str) -> str:
    """The values of a column among open or past cases, each found by one step in its index."""
    least = f"SELECT min({column}) FROM cases WHERE {half} AND {column}"  # noqa: S608 - ours
    nothing = "x''" if sort is Sort.OWNER else "''"
    return (
        f"WITH RECURSIVE found(value) AS ({least} > {nothing} UNION ALL SELECT ({least} > found.value) FROM found "  # noqa: S608 - ours
        "WHERE found.value IS NOT NULL) SELECT value FROM found WHERE value IS NOT NULL"
    )


def _tag(query: QueueQuery) -> str:
    return sort_of(query).value + ("-" if query.descending else "")
