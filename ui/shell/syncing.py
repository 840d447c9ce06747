"""What the syncer tells: how far it is, how a round ended, what a comparison found, and where the badge stands.

Plain values and one pure function, so that badge and pages can be drawn in tests without a line to anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.sync.cycle import Outcome
from app.sync.views import Badge
from ui.shell.sync_badge import Stand, SyncState

_WELL = ("ok", "read_only", "elsewhere")
_WAITS = ("ok", "never", "cancelled", "elsewhere", "read_only")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step (push, pull, first, search) is: `done` of `of` (0: unknown), since `seconds`."""

    step: str
    done: int = 0
    of: int = 0
    began: float = field(default=0.0, repr=False)
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        """Pieces per second of this step."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def left(self) -> float | None:
        """Seconds left at this rate, None when nobody can know."""
        return (self.of - self.done) / self.rate if self.of > self.done and self.rate else None

    @property
    def words(self) -> str:
        """What the step does, in the language of the window."""
        return {
            "push": QCoreApplication.translate("Syncing", "Sending changes"),
            "pull": QCoreApplication.translate("Syncing", "Fetching changes"),
            "first": QCoreApplication.translate("Syncing", "Filling this desk"),
            "search": QCoreApplication.translate("Syncing", "Building the search"),
        }.get(self.step, "")


@dataclass(frozen=True, slots=True)
class Round:
    """How one round ended: when, what came of it, the error that ended it and the number a bug was logged under."""

    at: datetime
    outcome: Outcome
    error: BaseException | None = None
    number: str = ""
    poll: bool = False

    @property
    def condition(self) -> str:
        """The key of the label `sync_condition`, or "failed" for trouble of this PC."""
        return self.outcome.condition

    @property
    def well(self) -> bool:
        """Whether the centre was reached and nothing stands in the way."""
        return self.condition in _WELL


@dataclass(frozen=True, slots=True)
class Verified:
    """What a comparison found: rows that differed and were read again; or why it could not be made."""

    at: datetime
    differences: int = 0
    seconds: float = 0.0
    error: BaseException | None = None
    number: str = ""
    elsewhere: bool = False


def stand_of(badge: Badge | None, last: Round | None, *, at_centre: bool, running: bool) -> SyncState:
    """What the badge shows: counts from the replica, the stand from the last round, or from the notes before any."""
    if not at_centre:
        return SyncState()
    condition = last.condition if last is not None else badge.condition if badge is not None else "never"
    if running:
        stand = Stand.SYNCING
    elif condition == "offline" or (condition == "never" and last is None):
        stand = Stand.OFFLINE
    else:
        stand = Stand.ONLINE if condition in _WAITS else Stand.ATTENTION
    reached = last.at if last is not None and last.condition == "ok" else None
    if badge is None:
        return SyncState(stand, last_sync=reached)
    return SyncState(stand, badge.waiting, badge.conflicts, badge.kept, reached or badge.last_sync)
