"""One line of the queue, over the columns as the driver gave them; a cell is turned into words when it is looked
at.

A page has two hundred rows and a screen shows twenty: making ids, dates and masks for all of them took as long as
the query. So a row holds what was read and converts on access. Whatever leaves it is masked, its representation in
logs too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from app.cases.codes import Channel, Route, Status, Track
from app.kernel.masking import mask_name
from app.kernel.money import Money

COLUMNS = (
    "id", "no", "customer", "channel", "cause", "amount_fen", "currency", "due_on", "due_provisional", "status", "risk",
    "owner_id", "owner", "received_on", "answered_on", "card_tail", "route", "track", "branch_id",
)  # fmt: skip
"""What `QueueRow` is made of, in this order, in the driver's form; further columns of the query are left alone."""

_STOPPED = frozenset({Status.SUSPENDED, Status.DECLINED, Status.WITHDRAWN, Status.CLOSED})
_masked = lru_cache(maxsize=4096)(mask_name)


@dataclass(slots=True, repr=False, unsafe_hash=True)
class QueueRow:
    """One line of the queue; `customer` is masked, `due` the last day of the complaint's own clock.

    Read-only: everything public is a property. `frozen` would triple what making a row costs.
    """

    _read: tuple[Any, ...]

    def __repr__(self) -> str:
        """Number and state; never whose case it is."""
        return f"QueueRow({self.no}, {self.status.value})"

    @property
    def case_id(self) -> UUID:
        """The case."""
        return UUID(bytes=self._read[0])

    @property
    def no(self) -> str:
        """Its number."""
        return str(self._read[1])

    @property
    def customer(self) -> str:
        """The customer's name, masked."""
        return _masked(self._read[2] or "")

    @property
    def channel(self) -> Channel:
        """Where the complaint came from."""
        return Channel(self._read[3])

    @property
    def cause(self) -> str:
        """The cause's key (label: cause), empty when not known."""
        return str(self._read[4])

    @property
    def amount_fen(self) -> int | None:
        """The amount in dispute in fen."""
        fen: int | None = self._read[5]
        return fen

    @property
    def currency(self) -> str:
        """The amount's currency."""
        return str(self._read[6])

    @property
    def amount(self) -> Money | None:
        """The amount in dispute, if one was stated."""
        return None if self._read[5] is None else Money(self._read[5], self._read[6])

    @property
    def due(self) -> date:
        """The last day of the complaint's own clock."""
        return date.fromisoformat(self._read[7])

    @property
    def provisional(self) -> bool:
        """Whether that day may still move when holidays are published."""
        return bool(self._read[8])

    @property
    def status(self) -> Status:
        """Where the case stands."""
        return Status(self._read[9])

    @property
    def risk(self) -> int:
        """The risk score, 0 to 100."""
        return int(self._read[10])

    @property
    def owner_id(self) -> UUID | None:
        """Whose case it is."""
        return None if self._read[11] is None else UUID(bytes=self._read[11])

    @property
    def owner(self) -> str:
        """Their name, empty when nobody has it."""
        return self._read[12] or ""

    @property
    def received_on(self) -> date:
        """The day of receipt."""
        return date.fromisoformat(self._read[13])

    @property
    def answered_on(self) -> date | None:
        """The day the customer was told the decision."""
        return None if self._read[14] is None else date.fromisoformat(self._read[14])

    @property
    def card_tail(self) -> str:
        """The last four digits of the card."""
        return str(self._read[15])

    @property
    def route(self) -> Route:
        """Who presides."""
        return Route(self._read[16])

    @property
    def track(self) -> Track:
        """Which track."""
        return Track(self._read[17])

    @property
    def branch_id(self) -> str:
        """Whose branch's case it is."""
        return str(self._read[18])

    @property
    def stopped(self) -> bool:
        """Whether the complaint's own clock no longer runs: answered, standing still or over."""
        return self._read[14] is not None or self.status in _STOPPED
