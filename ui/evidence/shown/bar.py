"""The line above what is shown: as what it is looked at, and the way back from an attachment to its mail."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from ui.widgets import layout, theme


class WayBar(QFrame):
    """`chosen(way)` fires when another way is wanted, `back` and `take` beside the name of an attachment."""

    chosen = Signal(str)
    back = Signal()
    take = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.surface(self, "top")
        self.chips: dict[str, QPushButton] = {}
        for way, name in {
            "pages": self.tr("As pages"),
            "statement": self.tr("As a statement"),
            "table": self.tr("As a table"),
            "letter": self.tr("As a mail"),
            "chat": self.tr("As a conversation"),
            "text": self.tr("As plain text"),
        }.items():
            chip = layout.button(name, partial(self.chosen.emit, way), kind="chip")
            chip.setCheckable(True)
            self.chips[way] = chip
        self.leave = layout.button(self.tr("Back to the mail"), self.back.emit, kind="quiet", icon="chevron-left")
        self.name = layout.text_label("", "strong")
        self.keep = layout.button(self.tr("Take as an exhibit"), self.take.emit, icon="plus")
        line = layout.row(self.leave, self.name, 1, *self.chips.values(), self.keep, gap=2)
        line.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        self.setLayout(line)
        self.hide()

    def put(self, ways: Sequence[str], way: str, *, attached: str = "", may_take: bool = False) -> None:
        """Offer the ways of what is shown; `attached` is its name when it is an attachment and no exhibit."""
        for one, chip in self.chips.items():
            chip.setVisible(len(ways) > 1 and one in ways)
            chip.setChecked(one == way)
        self.name.setText(attached)
        for widget in (self.leave, self.name):
            widget.setVisible(bool(attached))
        self.keep.setVisible(bool(attached) and may_take)
        self.setVisible(len(ways) > 1 or bool(attached))
