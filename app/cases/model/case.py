"""The case (案件) itself and its customer.

The queues read `cases` through partial indexes, one for what is open and one for what is over: the open cases are few
beside ten years of closed ones, and a queue page must cost the same in year ten.
"""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped

from app.cases.codes import Channel, CloseReason, Route, Status, Track
from app.kernel.money import Money
from app.store.base import Mask, Merge, Row, Seen, field

# The same words stand in the queue's WHERE: SQLite and PostgreSQL use a partial index only for a condition they
# recognise.
# A complaint that was merged into an earlier one is worked on there: no queue has it twice.
IS_OPEN = "merged_into_id IS NULL AND status NOT IN ('declined', 'withdrawn', 'closed')"
IS_PAST = "(merged_into_id IS NOT NULL OR status IN ('declined', 'withdrawn', 'closed'))"
IS_MERGED = "merged_into_id IS NOT NULL"
HAS_ADDRESS = "address <> ''"
IS_OVER = "closed_on IS NOT NULL"
IS_OPEN_AT_WINDOW = f"registered_by IS NOT NULL AND {IS_OPEN}"
# What the queue filters by stands at the end of each view's own index: a rare cause among a million cases is looked
# for in the index alone. An index per filter and order would be quicker still, but taking a feed in pays for each.
_FILTERED = ("status", "cause", "channel", "owner_id", "registered_by")
# Orders that a click on a column asks for (`app.cases.views.sorting`), over open cases: each costs taking a feed in,
# and none grows with the years. Status and owner are served by the indexes of their views.
_SORTED = {
    "no": ("no",),
    "received": ("received_at", "id"),
    "amount": ("amount_fen", "id"),
    "risk": ("risk", "id"),
    "channel": ("channel", "due_on", "id"),
    "cause": ("cause", "due_on", "id"),
}
# The same over everything else, so that all cases are read in any order as two indexes side by side. A case comes into
# these once, when it is over: taking in and working on cases pays nothing for them.
_SORTED_PAST = {
    "due": ("due_on", "id"),
    "amount": ("amount_fen", "id"),
    "risk": ("risk", "id"),
    "channel": ("channel", "due_on", "id"),
    "cause": ("cause", "due_on", "id"),
    "owner": ("owner_id", "due_on", "id"),
}
IS_AT_THIRD_PARTY = f"route = 'third_party' AND {IS_OPEN}"


class Customer(Row):
    """A customer (客户) of the bank. Numbers are kept as typed after normalising width and spaces."""

    __tablename__ = "customers"
    __seen__: ClassVar[Seen] = Seen.CUSTOMER

    name: Mapped[str] = field(Merge.GUARDED, mask=Mask.NAME, search=True)
    id_type: Mapped[str] = field(Merge.GUARDED, default="resident_id")  # label: id_type
    id_number: Mapped[str] = field(Merge.GUARDED, mask=Mask.ID_NUMBER, default="", index=True)
    phone: Mapped[str] = field(Merge.GUARDED, mask=Mask.PHONE, default="", index=True)
    address: Mapped[str] = field(Merge.GUARDED, mask=Mask.ADDRESS, default="")
    birth_date: Mapped[date | None] = field(Merge.GUARDED)
    needs: Mapped[list[str]] = field(Merge.SET, default=list)  # elderly, disabled, pregnant, … (label: need)

    __table_args__ = (
        Index("ix_customers_name", "name", "id"),
        Index(
            "ix_customers_address",
            "address",
            sqlite_where=text(HAS_ADDRESS),
            postgresql_where=text(HAS_ADDRESS),
        ),
    )


class Case(Row):
    """A case. `status` and the deadline move by commands; amounts and identity are never merged by themselves."""

    __tablename__ = "cases"
    __seen__: ClassVar[Seen] = Seen.CASES

    no: Mapped[str] = field(Merge.APPEND, type_=String(16), unique=True)
    customer_id: Mapped[UUID] = field(Merge.GUARDED)
    card_number: Mapped[str] = field(Merge.GUARDED, mask=Mask.CARD, default="")
    card_tail: Mapped[str] = field(Merge.GUARDED, default="", index=True)
    channel: Mapped[Channel] = field(Merge.GUARDED)
    feed: Mapped[str] = field(Merge.APPEND, default="")
    external_id: Mapped[str | None] = field(Merge.APPEND)
    business: Mapped[str] = field(Merge.GUARDED, default="")  # label: business
    reason: Mapped[str] = field(Merge.GUARDED, default="")  # label: reason (12 keys)
    cause: Mapped[str] = field(Merge.GUARDED, default="")  # label: cause, the desk's own finer key
    demands: Mapped[list[str]] = field(Merge.SET, default=list)
    tags: Mapped[list[str]] = field(Merge.SET, default=list)
    amount_fen: Mapped[int | None] = field(Merge.GUARDED, fen=True)
    currency: Mapped[str] = field(Merge.GUARDED, type_=String(3), default="CNY")
    still_called: Mapped[bool] = field(Merge.GUARDED, default=False)  # collectors still call the customer
    people_count: Mapped[int] = field(Merge.GUARDED, default=1)  # how many came together about the same matter
    narrative: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    wish: Mapped[str] = field(Merge.GUARDED, default="", search=True)
    route: Mapped[Route] = field(Merge.COMMAND, default=Route.NEGOTIATION)
    track: Mapped[Track] = field(Merge.GUARDED, default=Track.ORDINARY)
    status: Mapped[Status] = field(Merge.COMMAND, default=Status.REGISTERED)
    status_before: Mapped[Status | None] = field(Merge.COMMAND)  # where a suspended case returns to
    received_at: Mapped[datetime] = field(Merge.GUARDED)
    received_on: Mapped[date] = field(Merge.GUARDED)
    due_on: Mapped[date] = field(Merge.COMMAND)  # the complaint's own clock, extensions included
    due_provisional: Mapped[bool] = field(Merge.COMMAND, default=False)
    answered_on: Mapped[date | None] = field(
        Merge.COMMAND
    )  # decided and told: only this stops the complaint's own clock
    reopened_at: Mapped[datetime | None] = field(Merge.COMMAND)  # for new facts: a clock of its own runs from here
    owner_id: Mapped[UUID | None] = field(Merge.COMMAND)
    registered_by: Mapped[UUID | None] = field(
        Merge.APPEND, actor=True
    )  # at the window; a feed is registered by nobody
    team: Mapped[str] = field(Merge.COMMAND, default="")
    risk: Mapped[int] = field(Merge.SERVER_ORDER, default=0)
    close_reason: Mapped[CloseReason | None] = field(Merge.COMMAND)
    decline_reason: Mapped[str] = field(Merge.COMMAND, default="")  # label: decline_reason
    close_note: Mapped[str] = field(Merge.COMMAND, default="")
    closed_on: Mapped[date | None] = field(Merge.COMMAND)
    merged_into_id: Mapped[UUID | None] = field(Merge.COMMAND)  # the earlier complaint that goes on for both

    __table_args__ = (
        # Not unique: two desks without a network may take in the same feed; intake looks up, repeats are found later.
        Index("ix_cases_external", "external_id", "feed"),
        # Other complaints of the same person are counted for every case that is scored: in the index alone.
        Index("ix_cases_customer_id", "customer_id", "received_on", "merged_into_id"),
        Index("ix_cases_status_due", "status", "due_on", "id", *_FILTERED[1:], "merged_into_id"),
        Index("ix_cases_received", "received_at", "id", *_FILTERED),
        Index(
            "ix_cases_open_due",
            "due_on",
            "id",
            "answered_on",
            *_FILTERED,
            sqlite_where=text(IS_OPEN),
            postgresql_where=text(IS_OPEN),
        ),
        Index(
            "ix_cases_open_owner",
            "owner_id",
            "due_on",
            "id",
            *_FILTERED[:3],
            sqlite_where=text(IS_OPEN),
            postgresql_where=text(IS_OPEN),
        ),
        Index(
            "ix_cases_open_registered",
            "registered_by",
            "due_on",
            "id",
            sqlite_where=text(IS_OPEN_AT_WINDOW),
            postgresql_where=text(IS_OPEN_AT_WINDOW),
        ),
        Index("ix_cases_merged", "merged_into_id", sqlite_where=text(IS_MERGED), postgresql_where=text(IS_MERGED)),
        Index(
            "ix_cases_over", "closed_on", "id", *_FILTERED, sqlite_where=text(IS_OVER), postgresql_where=text(IS_OVER)
        ),
        Index(
            "ix_cases_third_party",
            "due_on",
            "id",
            *_FILTERED,
            sqlite_where=text(IS_AT_THIRD_PARTY),
            postgresql_where=text(IS_AT_THIRD_PARTY),
        ),
        *(
            Index(f"ix_cases_open_{name}", *columns, sqlite_where=text(IS_OPEN), postgresql_where=text(IS_OPEN))
            for name, columns in _SORTED.items()
        ),
        *(
            Index(f"ix_cases_past_{name}", *columns, sqlite_where=text(IS_PAST), postgresql_where=text(IS_PAST))
            for name, columns in _SORTED_PAST.items()
        ),
    )

    @property
    def amount(self) -> Money | None:
        """The amount in dispute, if one was stated."""
        return None if self.amount_fen is None else Money(self.amount_fen, self.currency)

    def keys(self) -> dict[str, Any]:
        """The row keys that everything belonging to this case shares."""
        return {"home_branch": self.home_branch, "branch_id": self.branch_id, "case_id": self.id}
