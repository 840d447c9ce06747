"""What the syncer tells: how far it is, how a round ended, what a comparison found, and where the badge stands.

Plain values and one pure function, so that badge and pages can be drawn in tests without a line to anywhere.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.kernel.wording import Wording
from app.sync.cycle import Outcome
from app.sync.offset import Drift, drift
from app.sync.views import Badge
from ui.shell.sync_badge import Stand, SyncState

translate = QCoreApplication.translate
_TELL_EVERY = 0.1
_WELL = ("ok", "read_only", "elsewhere")
_WAITS = ("ok", "never", "cancelled", "elsewhere", "read_only")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step (label: sync_step) is: `done` of `of` (0: unknown), since `seconds`."""

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


class Watching:
    """What a cycle is watched by: `check()` may raise `Cancelled`; `tell(progress)` is called ten times a second."""

    def __init__(self, check: Callable[[], None], tell: Callable[[Progress], None]) -> None:
        self._check = check
        self._tell = tell
        self._held = Progress("")
        self._told = 0.0

    def __call__(self, step: str, done: int, of: int) -> None:
        """Take note of `done` of `of` in a step; called by the worker that syncs."""
        self._check()
        now = time.monotonic()
        began = self._held.began if step == self._held.step else now
        self._held = Progress(step, done, of, began, now - began)
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self._tell(self._held)


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
    def files_left(self) -> int:
        """Evidence files that still have to go or come, of those that moved on this time."""
        moved = self.outcome.moved
        return 0 if moved is None or moved.fault is not None else moved.left_up + moved.left_down

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


def stand_of(
    badge: Badge | None, last: Round | None, heard: datetime | None = None, *, at_centre: bool, running: bool
) -> SyncState:
    """What the badge shows: counts from the replica, the stand from the last round, or from the notes before any.

    `heard` is when the centre answered last, as long as the window remembers; a poll that finds nothing is not noted in
    the replica, and the next sync notes itself.
    """
    if not at_centre:
        return SyncState()
    condition = last.condition if last is not None else badge.condition if badge is not None else "never"
    if running:
        stand = Stand.SYNCING
    elif condition == "offline" or (condition == "never" and last is None):
        stand = Stand.OFFLINE
    else:
        stand = Stand.ONLINE if condition in _WAITS else Stand.ATTENTION
    if badge is None:
        return SyncState(stand, last_sync=heard)
    wrong = drift(badge.offset_ms) is Drift.UNCERTAIN
    return SyncState(stand, badge.waiting, badge.conflicts, badge.kept, heard or badge.last_sync, wrong)


def progress_words(words: Wording, progress: Progress) -> str:
    """How far a step is: 12,000 of 600,000 · 8,400 per second · about 70 seconds left."""
    done = f"{progress.done:,}"
    parts = [
        words.label("sync_step", progress.step),
        translate("Syncing", "{0} of {1}").format(done, f"{progress.of:,}") if progress.of else done,
    ]
    if progress.seconds >= 1:
        parts.append(translate("Syncing", "{0} per second").format(f"{progress.rate:,.0f}"))
    if progress.left is not None and progress.seconds >= 1:
        left = span_words(timedelta(seconds=progress.left))
        parts.append(translate("Syncing", "about {0} left").format(left))
    return " · ".join(parts)


def span_words(span: timedelta) -> str:
    """A length of time in the largest unit that says something."""
    seconds = round(abs(span.total_seconds()))
    say: tuple[tuple[int, Callable[[int], str]], ...] = (
        (86_400, lambda n: translate("Syncing", "%n day(s)", "", n)),
        (3_600, lambda n: translate("Syncing", "%n hour(s)", "", n)),
        (60, lambda n: translate("Syncing", "%n minute(s)", "", n)),
    )
    for unit, words in say:
        if seconds >= 2 * unit:
            return words(round(seconds / unit))
    return translate("Syncing", "%n second(s)", "", seconds)
