"""What every card of the overview is: a titled surface that shows an overview, and knows its page and its case."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.casefile.views import NextMove
from app.cases.views import CaseOverview
from app.staff.powers import may
from app.store.session import DeskSession
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.composition import composing

T = TypeVar("T")


class Seen:
    """What the cards show together: the overview and the moves from here, read by one query."""

    def __init__(self, overview: CaseOverview, moves: tuple[NextMove, ...]) -> None:
        self.overview = overview
        self.moves = moves


class Card(QFrame):
    """A card; subclasses fill `column` and override `show_case`."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme.surface(self, "card")
        self.page = page
        self.seen: Seen | None = None
        self.title = layout.heading("")
        self.head: QHBoxLayout = layout.row(self.title, 1)
        self.column: QVBoxLayout = layout.column(self.head, gap=2)
        side = theme.space(3)
        self.column.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(self.column)

    def name(self, title: str, *beside: QWidget) -> None:
        """Set the heading, and what stands at its right."""
        self.title.setText(title)
        self.setAccessibleName(title)
        for widget in beside:
            self.head.addWidget(widget)

    @property
    def case_id(self) -> UUID:
        """The case that is shown; asking before one is shown is a bug."""
        if self.seen is None:
            raise LookupError("no case is shown yet")
        return self.seen.overview.header.case_id

    def put(self, seen: Seen) -> None:
        """Show a case as it stands now."""
        self.seen = seen
        self.show_case(seen.overview)

    def show_case(self, overview: CaseOverview) -> None:
        """Draw the overview; for subclasses."""

    def add(self, item: QWidget | QBoxLayout) -> None:
        """Put something at the end of the card."""
        if isinstance(item, QWidget):
            self.column.addWidget(item)
        else:
            self.column.addLayout(item)

    def may(self, power: str) -> bool:
        """Whether the signed-in person has a power."""
        return may(self.page.actor.role, power)

    def change(
        self,
        fn: Callable[[DeskSession], T],
        verb: str,
        done: Callable[[T], None],
        failed: Callable[[Trouble], None] | None = None,
        busy: QWidget | None = None,
    ) -> None:
        """Carry out one change of this case."""
        self.page.jobs.change(self.page, fn, done, verb=verb, failed=failed, busy=busy)


class Opening(QFrame):
    """A form that opens inside a card under a button and closes when done; Esc closes it too. `left` fires when the
    user gave it up.
    """

    left = Signal()

    def __init__(self, form: QWidget, *buttons: QWidget) -> None:
        super().__init__()
        theme.surface(self, "sunken")
        self._row = layout.row(1, layout.button(self.tr("Cancel"), self.leave), *buttons)
        box = layout.column(form, self._row)
        side = theme.space(3)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)
        self._before: QWidget | None = None
        self.setVisible(False)

    def offer(self, button: QWidget) -> None:
        """Put a further button at the right."""
        self._row.addWidget(button)

    def open_at(self, first: QWidget) -> None:
        """Open with the cursor in a field."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.setVisible(True)
        first.setFocus()

    def shut(self) -> None:
        """Close, and give the cursor back to where it came from."""
        inside = QApplication.focusWidget()
        inside = inside if inside is not None and self.isAncestorOf(inside) else None
        self.setVisible(False)
        if inside is not None and self._before is not None and isValid(self._before):
            self._before.setFocus()

    def leave(self) -> None:
        """Close because the user gave it up."""
        self.shut()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape and not composing(QApplication.focusWidget()):
            self.leave()
            event.accept()
            return
        super().keyPressEvent(event)
