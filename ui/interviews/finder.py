"""Customers that fit what is typed, at once under the field: masked, with their open cases said first.

Typing on asks anew and only the newest answer counts. A pop-up was decided against: it would cover the form and fight
the input method.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.cases.views.customers import CustomerHit
from app.kernel.wording import Wording
from ui.interviews.pressing import enter_presses
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.composition import composing

_MOST = 3


def known_by(hit: CustomerHit, words: Wording) -> str:
    """A customer in one line, masked."""
    number = f"{words.label('id_type', hit.id_type)} {hit.id_number}" if hit.id_number else ""
    return "  ".join(part for part in (hit.name, hit.phone, number) if part)


class HitRow(QFrame):
    """One customer that fits: masked, open cases first, and the button that takes them."""

    def __init__(self, hit: CustomerHit, words: Wording) -> None:
        super().__init__()
        theme.surface(self, "sunken")
        said = layout.text_label(known_by(hit, words), "strong")
        theme.tabular(said)
        self.take: QPushButton = layout.button(self.tr("It is this one"), icon="check")
        self.take.setAccessibleName(self.tr("It is this one: {0}").format(hit.name))
        enter_presses(self)
        chips: list[QWidget] = []
        if hit.open_cases:
            chips.append(Chip(self.tr("open case {0}").format(hit.open_cases[-1]), "soon", icon="warning"))
        elif hit.cases and hit.last_received_on is not None:
            chips.append(Chip(self.tr("last here {0}").format(hit.last_received_on.isoformat())))
        chips += [Chip(words.label("need", need)) for need in hit.needs[:2]]
        line = layout.row(layout.column(said, layout.row(*chips, 1, gap=1), gap=1), 1, self.take)
        line.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        self.setLayout(line)


class Finder(QWidget):
    """`put(hits, typed)` shows them; `chosen(hit)` fires when one is the customer.

    From the `search` field Tab and the down arrow lead into the list.
    """

    chosen = Signal(object)

    def __init__(self, words: Wording, search: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._search = search
        search.installEventFilter(self)
        self.hits: list[CustomerHit] = []
        self.buttons: list[QPushButton] = []
        self._list = layout.column(gap=1)
        self.said = layout.note("")
        self.setLayout(layout.column(self._list, self.said, gap=1))
        self.put((), "")

    def put(self, hits: Sequence[CustomerHit], typed: str) -> None:
        """Show who fits."""
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.hits = list(hits)
        self.buttons = []
        for hit in self.hits[:_MOST]:
            row = HitRow(hit, self._words)
            row.take.clicked.connect(lambda _on=False, hit=hit: self.chosen.emit(hit))
            row.take.installEventFilter(self)
            self._list.addWidget(row)
            QWidget.setTabOrder(self.buttons[-1] if self.buttons else self._search, row.take)
            self.buttons.append(row.take)
        more = len(self.hits) - _MOST
        if not typed.strip():
            self.said.setText(self.tr("Known customers appear here while you type."))
        elif not self.hits:
            self.said.setText(self.tr("Nobody known fits. Go on as a new customer."))
        else:
            self.said.setText(self.tr("and %n more; type on", "", more) if more > 0 else "")
        self.said.setVisible(bool(self.said.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list by arrows, unless they belong to the input method."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self.buttons:
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step or composing(self._search):
            return False
        stops = [self._search, *self.buttons]
        at = next((place for place, stop in enumerate(stops) if stop is watched), 0) + step
        if 0 <= at < len(stops):
            stops[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True
