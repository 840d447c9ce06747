"""Repeated complaints (重复投诉), the lead's list: pairs of open complaints that look like one, likely ones first.

Both sides of a pair stand in one line with every reason; the later one opens, where it can be merged with a note. It is
a list and no automation: two complaints become one only by a person who read both.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from app.cases.views import Pair, repeats_open
from app.staff.powers import may
from ui.cases import shelf
from ui.cases.repeats.lines import in_words, side_in_words, strength_chip
from ui.shell.changes import Change
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.empty import Empty


class RepeatsPage(Page):
    """See the module."""

    tables = frozenset({"cases", "customers", "case_links"})
    scrolls = True

    def build(self) -> None:
        """Make the list."""
        self.head.title(self.tr("Repeated complaints"))
        self._sees = may(self.actor.role, "cases.view")
        if not self._sees:
            self.body_add(shelf.no_cases(), 1)
            return
        self.said = layout.note("")
        self.shelf = shelf.Shelf(gap=2)
        self.list = self.body_add(layout.holder(layout.column(self.said, self.shelf, 1)), 1)
        self.nothing = Empty(
            self.tr("No open complaints look alike"),
            self.tr("Complaints of the same person or the same card and amount stand here when their matter is alike."),
            icon="check-circle",
        )
        self.body_add(self.nothing, 1)
        self.nothing.setVisible(False)

    def opened(self, **args: Any) -> None:
        """Look for pairs."""
        del args
        self._read()

    def refresh(self, change: Change) -> None:
        """Look again."""
        del change
        self._read()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr("Open the later complaint of a pair to read both and merge them, or to link it as a follow-up.")

    def take_focus(self) -> None:
        """Begin at the first pair."""
        first = self.findChild(QPushButton)
        (first if first is not None else self.scroll_area).setFocus()

    def _read(self) -> None:
        if self._sees:
            self.jobs.query(self, repeats_open, self._show, latest="repeats")

    def _show(self, pairs: tuple[Pair, ...]) -> None:
        self.nothing.setVisible(not pairs)
        self.list.setVisible(bool(pairs))
        self.said.setText(self.tr("%n pair(s) of open complaints that look like one", "", len(pairs)))
        self.shelf.put(pairs, lambda: [self._pair(pair) for pair in pairs])

    def _pair(self, pair: Pair) -> QWidget:
        words, later, earlier = self.words, pair.later, pair.repeat.other
        top = layout.row(strength_chip(pair.repeat.strength, words), 1)
        sides = [
            (self.tr("later"), later),
            (self.tr("earlier"), earlier),
        ]
        box = layout.column(top, gap=1)
        for name, side in sides:
            way = shelf.link(side.no, lambda one=side: self.navigator.open_case(one.case_id, one.no))  # type: ignore[misc]
            way.setAccessibleName(f"{name} {side.no}")
            line = layout.row(
                layout.text_label(name, "label"), way, layout.text_label(side_in_words(side, words), wrap=True)
            )
            line.setStretch(2, 1)
            box.addLayout(line)
        box.addWidget(layout.text_label(in_words(pair.repeat.reasons, words), "strong", wrap=True, selectable=True))
        return layout.card(box)
