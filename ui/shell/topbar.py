"""The bar at the top: name of the program, the search box, the state of syncing, who is here, lock."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton

from app.kernel.actor import Actor
from app.kernel.wording import Wording
from ui.shell.search import SearchBox
from ui.widgets import layout, theme


@dataclass(frozen=True, slots=True)
class SyncState:
    """What the badge says: `kind` local, online or offline; operations waiting; conflicts; time of the last sync."""

    kind: str = "local"
    waiting: int = 0
    conflicts: int = 0
    at: str = ""


class SyncBadge(QPushButton):
    """Says in a word, an icon and a colour how the desk stands to the centre; pressing opens the sync page."""

    def __init__(self) -> None:
        super().__init__()
        theme.kind(self, "quiet")
        self.put(SyncState())

    def put(self, state: SyncState) -> None:
        """Show a state."""
        icon, ink = {"local": ("desktop", "accent"), "online": ("cloud", "good")}.get(state.kind, ("offline", "soon"))
        if state.conflicts:
            icon, ink = "warning", "danger"
        self.setIcon(theme.icon(icon, ink))
        self.setText(self._said(state))
        self.setAccessibleName(self.tr("Sync: {0}").format(self.text()))
        self.setToolTip(
            self.tr("Works on this PC only; there is no central database yet.")
            if state.kind == "local"
            else self.text()
        )

    def _said(self, state: SyncState) -> str:
        if state.conflicts:
            return self.tr("%n conflict(s)", "", state.conflicts)
        if state.kind == "local":
            return self.tr("This PC")
        if state.waiting:
            return self.tr("%n waiting", "", state.waiting)
        return self.tr("Synced {0}").format(state.at) if state.kind == "online" else self.tr("Offline")


class TopBar(QFrame):
    """`lock_asked` fires on the lock, `sync_asked` on the badge, `help_asked` on the question mark."""

    lock_asked = Signal()
    sync_asked = Signal()
    help_asked = Signal()

    def __init__(self, actor: Actor, words: Wording) -> None:
        super().__init__()
        theme.surface(self, "top")
        self.setFixedHeight(theme.HEIGHT["bar"])
        name = layout.text_label(self.tr("Mediation Desk"), "lead")
        theme.role(name, "lead")
        self.search = SearchBox()
        self.badge = SyncBadge()
        self.badge.clicked.connect(lambda: self.sync_asked.emit())
        who = layout.text_label(actor.name, "strong")
        role = layout.text_label(words.label("role", actor.role.value), "muted")
        self.lock = self._tool("lock", self.tr("Lock (Ctrl+L)"))
        self.lock.clicked.connect(lambda: self.lock_asked.emit())
        self.help = self._tool("keyboard", self.tr("Keys (?)"))
        self.help.clicked.connect(lambda: self.help_asked.emit())
        row = layout.row(name, self.search, 1, self.badge, layout.post(), who, role, self.help, self.lock, gap=3)
        row.setContentsMargins(theme.space(4), 0, theme.space(3), 0)
        self.search.setMinimumWidth(theme.WIDTH["field"])
        self.search.setMaximumWidth(theme.WIDTH["form"])
        row.setStretch(1, 3)
        self.setLayout(row)

    def _tool(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
