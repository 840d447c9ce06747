"""What can be asked of the queue: views, and a question with filters, words and a place to start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.cases.codes import Channel, Status

FILTERS = ("channel", "cause", "status", "branch", "owner_id", "mine")


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
    WARNED = "warned"
    THIRD_PARTY = "third_party"


class Sort(StrEnum):
    """What a list can be ordered by besides its view's own order (label: sort)."""

    NO = "no"
    CUSTOMER = "customer"
    CHANNEL = "channel"
    CAUSE = "cause"
    AMOUNT = "amount"
    DUE = "due"
    RISK = "risk"
    OWNER = "owner"
    STATUS = "status"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueQuery:
    """What is asked for: a view, words to find, filters, and after which row the page starts (`Page.next` of the
    last).

    `mine` is what `View.MINE` means, within another view: the case is mine, or, at the counter, I took it down. Without
    `sort` a list has its view's own order.
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
    mine: bool = False
    sort: Sort | None = None
    descending: bool = False

    @property
    def used(self) -> tuple[str, ...]:
        """The names of the filters that are set."""
        return tuple(name for name in FILTERS if getattr(self, name) not in (None, False))


@dataclass(frozen=True, slots=True)
class Size:
    """How many cases fit: `count` of them, or, where `more` is set, at least that many."""

    count: int
    more: bool = False
