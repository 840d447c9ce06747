"""The sync page (同步): how things stand, conflicts to decide, work that was not taken, what this desk holds.

The badge leads here. Parts of one page, because whoever comes to look at one wants to know about the others; each reads
what it shows when it is shown and when something of it changed.
"""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.shell.sync_badge import SyncState
from ui.shell.syncing import Round
from ui.sync.conflicts import ConflictsPart
from ui.sync.held import HeldPart
from ui.sync.kept import KeptPart
from ui.sync.status import StatusPart
from ui.widgets import theme
from ui.widgets.empty import Empty


class Part(Protocol):
    """What the page asks of its parts."""

    def load(self) -> None:
        """Read and show."""
        ...

    def leave(self) -> None:
        """Finish what is open."""
        ...

    def keys(self) -> list[Key]:
        """The keys of the part."""
        ...


class SyncPage(Page):
    """See the module. `opened(part="status" | "conflicts" | "kept" | "held")` shows one."""

    tables = frozenset({"conflicts", "cases", "customers", "case_people", "interviews", "interview_sections"})

    def build(self) -> None:
        """Make the parts, or say that there is no centre."""
        self.head.title(self.tr("Sync"))
        self.parts: dict[str, Part] = {}
        sync = self.context.sync
        if sync is None or not sync.at_centre:
            self.body_add(
                Empty(
                    self.tr("This desk works on its own"),
                    self.tr(
                        "There is no central database yet. Everything is kept on this PC; an administrator sets the "
                        "address of the centre in the settings."
                    ),
                    icon="desktop",
                ),
                1,
            )
            return
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Parts of the page"))
        self.stack = QStackedWidget()
        self.status = StatusPart(self, sync)
        self.conflicts = ConflictsPart(self)
        self.kept = KeptPart(self, sync)
        self.held = HeldPart(self, sync)
        titles = (self.tr("How it stands"), self.tr("Conflicts"), self.tr("Not taken"), self.tr("At this desk"))
        icons = ("sync", "link", "warning", "desktop")
        made: tuple[tuple[str, QWidget], ...] = (
            ("status", self.status), ("conflicts", self.conflicts), ("kept", self.kept),
            ("held", self.held),
        )  # fmt: skip
        for (name, part), title, icon in zip(made, titles, icons, strict=True):
            self.bar.addTab(theme.icon(icon), title)
            self.bar.setTabData(self.bar.count() - 1, name)
            self.stack.addWidget(part)
        self.parts = {"status": self.status, "conflicts": self.conflicts, "kept": self.kept, "held": self.held}
        self._titles = dict(zip(self.parts, titles, strict=True))
        self.body_add(self.bar)
        self.body_add(self.stack, 1)
        self.bar.currentChanged.connect(lambda _place: self._turned())
        sync.stood.connect(self._count)
        sync.ended.connect(self._ended)
        self._count(sync.state)

    @property
    def part(self) -> str:
        """The part that shows."""
        return str(self.bar.tabData(self.bar.currentIndex())) if self.parts else ""

    def opened(self, **args: Any) -> None:
        """Show a part; without a wish the one where somebody has to decide, if there is one."""
        if not self.parts:
            return
        sync = self.context.sync
        wanted = str(args.get("part") or "")
        if not wanted and sync is not None:
            wanted = "kept" if sync.state.refused else "conflicts" if sync.state.conflicts else "status"
        self.show_part(wanted)

    def show_part(self, name: str) -> None:
        """Bring a part up and read it."""
        names = list(self.parts)
        place = names.index(name) if name in names else 0
        if self.bar.currentIndex() == place:
            self._turned()
        else:
            self.bar.setCurrentIndex(place)

    def refresh(self, change: Change) -> None:
        """Something that came or was written touches what is shown."""
        if self.parts and (change.touches("conflicts") or self.part == "conflicts"):
            self.conflicts.load()

    def closed(self) -> None:
        """Carry out what waits for its ten seconds."""
        for part in self.parts.values():
            part.leave()

    def keys(self) -> list[Key]:
        """The keys of the part that shows."""
        if not self.parts:
            return []
        sync = self.context.sync
        every = [Key("Ctrl+R", self.tr("Sync now"), sync.now)] if sync is not None else []
        return [*every, *self.parts[self.part].keys()]

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Syncing goes on by itself. Here you see how far it is, decide conflicts, and settle what the centre did "
            "not take. Nothing that was typed is lost."
        )

    # ------------------------------------------------------------------ inside

    def _turned(self) -> None:
        self.stack.setCurrentIndex(self.bar.currentIndex())
        self.parts[self.part].load()
        self.set_keys()

    def _count(self, state: SyncState) -> None:
        for place, (name, count) in enumerate((("status", 0), ("conflicts", state.conflicts), ("kept", state.refused))):
            title = self._titles[name]
            self.bar.setTabText(place, f"{title} ({count})" if count else title)

    def _ended(self, ended: Round) -> None:
        if self.isVisible() and not ended.poll and self.part != "status":
            self.parts[self.part].load()
