"""The bar at the top: name of the program, the search box, the state of syncing, who is here, lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from app.kernel.actor import Actor
from app.kernel.wording import Wording
from ui.shell.search import SearchBox
from ui.shell.sync_badge import SyncBadge
from ui.widgets import layout, theme


class TopBar(QFrame):
    """`lock_asked` fires on the lock, `sync_asked` on the badge, `help_asked` on the question mark.

    `mark` stands beside the badge.
    """

    lock_asked = Signal()
    sync_asked = Signal()
    help_asked = Signal()

    def __init__(self, actor: Actor, words: Wording, mark: QWidget | None = None) -> None:
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
        marks = [] if mark is None else [mark]
        row = layout.row(
            name, self.search, 1, *marks, self.badge, layout.post(), who, role, self.help, self.lock, gap=3
        )
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
