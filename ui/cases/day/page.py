"""The day's work (当日工作): call-backs, deliveries, originals, seals, slips, shift, absences, roster, one part each.

Today shows what presses; here stands everything, with what can be done about it. Alt+Page Down turns to the next part.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTabBar

from app.staff.powers import may
from ui.cases import shelf
from ui.cases.day.away import AwayPart
from ui.cases.day.deliveries import DeliveriesPart
from ui.cases.day.originals import OriginalsPart
from ui.cases.day.part import Part
from ui.cases.day.printing import show_morning
from ui.cases.day.promises import PromisesPart
from ui.cases.day.roster import RosterPart
from ui.cases.day.seals import SealsPart
from ui.cases.day.shift import ShiftPart
from ui.cases.day.slips import SlipsPart
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout, theme


class DayPage(Page):
    """See the module. `opened(part="promises", row_id=…)` shows a part with the cursor on a row."""

    tables = frozenset(
        {
            "promises", "promise_attempts", "deliveries", "originals", "slips", "shift_handovers", "absences", "duties",
            "cases", "staff", "visits", "seal_requests", "seal_uses", "paper_copies",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Make the parts one after the other when they are first shown."""
        self.head.title(self.tr("The day's work"))
        self._sees = may(self.actor.role, "cases.view")
        if not self._sees:
            self.body_add(shelf.no_cases(), 1)
            return
        if may(self.actor.role, "cases.supervise"):
            self.morning = self.head.add(
                layout.button(self.tr("Morning sheet"), lambda: show_morning(self), icon="printer")
            )
        self.parts: dict[str, Part] = {
            "promises": PromisesPart(self),
            "deliveries": DeliveriesPart(self),
            "originals": OriginalsPart(self),
            "seals": SealsPart(self),
            "slips": SlipsPart(self),
            "shift": ShiftPart(self),
            "away": AwayPart(self),
            "roster": RosterPart(self),
        }
        titles = {
            "promises": (self.tr("Call-backs"), "phone"),
            "deliveries": (self.tr("Deliveries"), "mail"),
            "originals": (self.tr("Originals"), "file"),
            "seals": (self.tr("Seals"), "stamp"),
            "slips": (self.tr("Slips"), "bell"),
            "shift": (self.tr("Shift"), "users"),
            "away": (self.tr("Absences"), "calendar"),
            "roster": (self.tr("Roster"), "table"),
        }
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Parts of the day's work"))
        self.stack = QStackedWidget()
        for name, part in self.parts.items():
            self.stack.addWidget(part)
            self.bar.addTab(theme.icon(titles[name][1]), titles[name][0])
        self.bar.currentChanged.connect(lambda _place: self._turned())
        self.body_add(self.bar)
        self.body_add(self.stack, 1)

    @property
    def part(self) -> Part:
        """The part that shows."""
        return list(self.parts.values())[max(self.bar.currentIndex(), 0)]

    def opened(self, **args: Any) -> None:
        """Show a part, with the cursor on a row."""
        if not self._sees:
            return
        name = str(args.get("part", ""))
        if name in self.parts:
            self.parts[name].wanted = args.get("row_id")
            self.bar.setCurrentIndex(list(self.parts).index(name))
        self.part.load()

    def refresh(self, change: Change) -> None:
        """Show the part anew when it is about what changed."""
        if self._sees and change.touches(*self.part.tables):
            self.part.load()

    def keys(self) -> list[Key]:
        """The keys of the part that shows, and the way to the next one."""
        if not self._sees:
            return []
        return [*self.part.keys(), Key("Alt+PgDown", self.tr("Next part"), self._next)]

    def take_focus(self) -> None:
        """Begin where the part begins."""
        if self._sees:
            self.part.take_focus()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "What was promised, sent, kept and asked beside the cases. Letters act on the row under the cursor; what "
            "presses stands in Today as well."
        )

    def _next(self) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + 1) % self.bar.count())
        self.part.take_focus()

    def _turned(self) -> None:
        self.stack.setCurrentIndex(self.bar.currentIndex())
        self.part.load()
        self.set_keys()
        if not self.bar.hasFocus():
            self.part.take_focus()
