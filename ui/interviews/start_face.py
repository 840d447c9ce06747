"""Before the first sitting: one sentence, the place, one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.kernel.wording import Wording
from ui.interviews.seen import Seen
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


class StartFace(QWidget):
    """`wanted(place)` starts the interview."""

    wanted = Signal(str)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self.empty = Empty(
            self.tr("No interview yet"),
            self.tr("Start when the customer sits down; every keystroke is saved from then on."),
            icon="interviews",
        )
        self.form = Form(words)
        self.place = self.form.add(
            "place", self.tr("&Place"), TextField(placeholder=self.tr("This branch; add the room if you like"))
        )
        self.start = layout.button(
            self.tr("Start the interview  Ctrl+Enter"), self.ask, kind="large-primary", icon="play"
        )
        card = layout.card(self.form, layout.row(1, self.start))
        card.setMaximumWidth(theme.WIDTH["form"])
        self.card = card
        middle = layout.row(1, card, 1)
        middle.setStretch(1, 1000)  # as wide as it may be, and less where the window is narrow
        column = layout.column(self.empty, middle, 1, gap=3)
        self.setLayout(column)

    def put(self, seen: Seen) -> None:
        """Offer to start only where it can be."""
        can = seen.may_conduct and not seen.over
        self.card.setVisible(can)
        if not can:
            self.empty.hint.setText(
                self.tr("The case is over; nothing can be taken down any more.")
                if seen.over
                else self.tr("Counter staff, case officers and leads conduct interviews.")
            )

    def ask(self) -> None:
        """Want it started."""
        if not self.card.isHidden():
            self.form.clear_errors()
            self.wanted.emit(self.place.text())
