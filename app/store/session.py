"""The session rooms work in: one action of one person, with the time, rules and calendar that count for it.

Room code takes a `DeskSession`, changes mapped objects, may `publish` events, and never commits: `Store.action`
commits once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from app.kernel.actor import Actor
from app.kernel.clock import Clock, legal_day
from app.kernel.days import HolidayCalendar
from app.kernel.events import Events
from app.kernel.ids import new_id
from app.kernel.rulepack import RulePacks, RulesInForce


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the composition root hands the store for every session; `own` is the profile's folder, where a bank may lay
    packs of its own.
    """

    clock: Clock
    packs: RulePacks
    calendar: HolidayCalendar
    events: Events
    own: Path | None = None


class DeskSession(Session):
    """A SQLAlchemy session that knows who acts and when.

    `actor` is the signed-in person, `action` the verb for the outbox, `action_id` ties its operations together, `at`
    is the one instant of the action (UTC), `today` its day in Shanghai. `changed` collects table → ids for the change
    signal.
    """

    schema_version: ClassVar[int] = 0
    live: ClassVar[bool] = False
    """Whether synced tables are read elsewhere, in another database's dialect (see `app.store.live`)."""

    def __init__(self, engine: Engine, actor: Actor, action: str, around: Surroundings) -> None:
        super().__init__(engine, expire_on_commit=False, autoflush=True)
        self.actor = actor
        self.action = action
        self.action_id = new_id()
        self.around = around
        self.at: datetime = around.clock.now()
        self.today: date = legal_day(self.at)
        self.changed: defaultdict[str, set[UUID]] = defaultdict(set)

    @property
    def calendar(self) -> HolidayCalendar:
        """Days off and working days."""
        return self.around.calendar

    @property
    def here(self) -> dict[str, Any]:
        """`bind_arguments` for a question that means this replica, whatever else the session reads."""
        return {"bind": self.bind}

    def replica(self) -> Connection:
        """The connection of this replica: for what only it has (outbox, state of sync, search index)."""
        return self.connection(bind_arguments=self.here)

    def rules_on(self, day: date) -> RulesInForce:
        """The rules in force on `day`; a case uses its receipt date."""
        return self.around.packs.on(day)

    def publish(self, event: object) -> None:
        """Tell later rooms that something happened; their handlers run now, in this session."""
        self.flush()
        self.around.events.publish(self, event)

    def found(self, kind: type[Any], row_id: UUID) -> Any:
        """Load a row that must exist; a missing one is a bug of the caller (ids come from our own views)."""
        row = self.get(kind, row_id)
        if row is None:
            raise LookupError(f"{kind.__name__} {row_id} does not exist")
        return row
