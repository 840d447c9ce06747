"""How the desk stands to the centre (同步状态), in a word, an icon and a colour; pressing it opens the sync page.

The badge is drawn from one plain value and asks nobody: whoever knows better calls `put`. The words follow urgency:
what a person must look at (refused, conflicts, attention) before what will pass by itself. Each state has an icon and
a word of its own, so that no colour stands alone; everything known is in the tooltip, which is also the accessible
description.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from app.kernel.clock import Clock, SystemClock, legal_day, local_minute
from ui.widgets import theme


class Stand(StrEnum):
    """How the desk stands: no centre at all, reached last time, not reached, at work, or stopped until looked at."""

    LOCAL = "local"
    ONLINE = "online"
    OFFLINE = "offline"
    SYNCING = "syncing"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class SyncState:
    """What the badge says: changes waiting to go out, conflicts to decide, changes that the centre refused, when the
    last sync ended (UTC), and whether this PC's clock is so far off that deadlines are uncertain."""

    state: Stand = Stand.LOCAL
    waiting: int = 0
    conflicts: int = 0
    refused: int = 0
    last_sync: datetime | None = None
    clock_wrong: bool = False

    @property
    def urgent(self) -> bool:
        """Whether somebody has to look."""
        return bool(self.refused or self.conflicts or self.clock_wrong) or self.state is Stand.ATTENTION


_FACE = {
    Stand.LOCAL: ("desktop", "accent"),
    Stand.ONLINE: ("cloud", "good"),
    Stand.OFFLINE: ("offline", "soon"),
    Stand.SYNCING: ("sync", "accent"),
}
_URGENT = ("warning", "danger")


def face(state: SyncState) -> tuple[str, str]:
    """The icon and the colour of a state."""
    return _URGENT if state.urgent else _FACE[state.state]


def word(state: SyncState, now: datetime) -> str:
    """The few words on the badge, the most urgent first."""
    if state.refused:
        return QCoreApplication.translate("SyncBadge", "%n refused", "", state.refused)
    if state.conflicts:
        return QCoreApplication.translate("SyncBadge", "%n conflict(s)", "", state.conflicts)
    if state.clock_wrong:
        return QCoreApplication.translate("SyncBadge", "Deadlines uncertain")
    if state.state is Stand.ATTENTION:
        return QCoreApplication.translate("SyncBadge", "Sync needs attention")
    if state.state is Stand.LOCAL:
        return QCoreApplication.translate("SyncBadge", "This PC")
    if state.state is Stand.SYNCING:
        return QCoreApplication.translate("SyncBadge", "Syncing…")
    if state.state is Stand.OFFLINE:
        offline = QCoreApplication.translate("SyncBadge", "Offline")
        return f"{offline} · {_waiting(state)}" if state.waiting else offline
    if state.waiting:
        return _waiting(state)
    if state.last_sync is None:
        return QCoreApplication.translate("SyncBadge", "Online")
    minute = local_minute(state.last_sync)
    # The time alone would make yesterday's look like today's.
    short = minute[-5:] if legal_day(state.last_sync) == legal_day(now) else minute[5:10]
    return QCoreApplication.translate("SyncBadge", "Synced {0}").format(short)


def sentences(state: SyncState) -> list[str]:
    """Everything known, a line each."""
    if state.state is Stand.LOCAL:
        return [QCoreApplication.translate("SyncBadge", "Works on this PC only; there is no central database yet.")]
    say: dict[Stand, Callable[[], str]] = {
        Stand.ONLINE: lambda: QCoreApplication.translate("SyncBadge", "The centre was reached."),
        Stand.OFFLINE: lambda: QCoreApplication.translate(
            "SyncBadge", "The centre cannot be reached. Work goes on; changes are sent later by themselves."
        ),
        Stand.SYNCING: lambda: QCoreApplication.translate("SyncBadge", "Changes are being exchanged with the centre."),
        Stand.ATTENTION: lambda: QCoreApplication.translate(
            "SyncBadge", "Syncing has stopped until somebody looks at it. Work here goes on."
        ),
    }
    lines = [say[state.state]()]
    if state.clock_wrong:
        lines.append(
            QCoreApplication.translate(
                "SyncBadge", "The clock of this PC is more than a day off: deadlines shown here are uncertain."
            )
        )
    if state.refused:
        lines.append(
            QCoreApplication.translate("SyncBadge", "%n change(s) were refused by the centre", "", state.refused)
        )
    if state.conflicts:
        lines.append(QCoreApplication.translate("SyncBadge", "%n conflict(s) to decide", "", state.conflicts))
    if state.waiting:
        lines.append(QCoreApplication.translate("SyncBadge", "%n change(s) waiting to be sent", "", state.waiting))
    if state.last_sync is not None:
        minute = local_minute(state.last_sync)
        lines.append(QCoreApplication.translate("SyncBadge", "Last sync {0}").format(minute))
    return lines


def _waiting(state: SyncState) -> str:
    return QCoreApplication.translate("SyncBadge", "%n waiting", "", state.waiting)


class SyncBadge(QPushButton):
    """Shows the `SyncState` that `put` brought last; the clock tells today's times from older ones."""

    def __init__(self, clock: Clock | None = None) -> None:
        super().__init__()
        self._clock = clock or SystemClock()
        self.state = SyncState()
        theme.kind(self, "quiet")
        self.put(self.state)

    def put(self, state: SyncState) -> None:
        """Show a state."""
        self.state = state
        self.setIcon(theme.icon(*face(state)))
        self.setText(word(state, self._clock.now()))
        told = sentences(state)
        self.setAccessibleName(self.tr("Sync: {0}").format(self.text()))
        self.setAccessibleDescription("\n".join(told))
        self.setToolTip("\n".join(told))
