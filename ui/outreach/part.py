"""A part of the page of live events: beside what every part of a day has, it knows which event is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from app.outreach.views import EventRow
from app.staff.powers import may
from ui.cases.day.part import Part

if TYPE_CHECKING:
    from ui.outreach.page import EventsPage


class EventPart(Part):
    """Base of the parts of `EventsPage`."""

    page: EventsPage

    @property
    def chosen_event(self) -> EventRow | None:
        """The chosen event."""
        return self.page.chosen_event

    @property
    def event_id(self) -> UUID | None:
        """The id of the chosen event."""
        return None if self.page.chosen_event is None else self.page.chosen_event.id

    @property
    def own(self) -> bool:
        """Whether the reader's branch holds the chosen event."""
        return self.page.chosen_event is not None and self.page.chosen_event.own

    def may(self, verb: str) -> bool:
        """Whether the reader has a power of this room."""
        return may(self.page.actor.role, f"outreach.{verb}")

    def chosen(self) -> None:
        """Another event was chosen; for subclasses."""

    def closed(self) -> None:
        """The page goes; for subclasses."""
