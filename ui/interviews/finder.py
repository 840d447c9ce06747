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
from ui.interviews.looking import Looked, looked_for
from ui.interviews.pressing import enter_presses
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.composition import composing
from ui.widgets.text_field import TextField

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
    """`put(hits, typed)` shows them; `chosen(hit)` fires when one is the customer, `new_wanted(typed)` when none is.

    From the `search` field Tab, the down arrow and Enter lead into the list; `passed` fires when Enter finds nothing
    to choose there. An answer that is still on its way is waited for, so that a fast typist never loses the place.
    """

    chosen = Signal(object)
    new_wanted = Signal(str)
    passed = Signal()

    def __init__(self, words: Wording, search: TextField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._search = search
        self._typed = ""
        self._awaited: str | None = None
        search.installEventFilter(self)
        search.textEdited.connect(self._typing)
        search.returnPressed.connect(self._enter)
        self.hits: list[CustomerHit] = []
        self.buttons: list[QPushButton] = []
        self._list = layout.column(gap=1)
        self.said = layout.note("")
        self.new = layout.button(self.tr("Register a new customer with this"), self._new, icon="plus")
        self.new.installEventFilter(self)
        enter_presses(self)
        self._new_line = layout.holder(layout.row(self.new, 1))
        self.setLayout(layout.column(self.said, self._list, self._new_line, gap=1))
        self.put((), "")

    def put(self, hits: Sequence[CustomerHit], typed: str, *, own: bool = True) -> None:
        """Show who fits; `own` is False when `typed` stands in a field of the form, not in the search field."""
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
        self._typed = typed.strip()
        as_what = looked_for(typed)
        self._new_line.setVisible(own and not self.hits and as_what.whole)
        if self.hits:
            said = self._found()
        elif not as_what.whole:
            begun = own and as_what is Looked.TYPING
            said = self.tr("Nobody so far, type on.") if begun else self._idle()
        else:
            said = self._nobody(as_what) + ("" if own else self.tr(" Go on as a new customer."))
        self.said.setText(said)
        if own and self._awaited is not None and self._awaited == self._typed:
            self._go_in()

    def _typing(self, text: str) -> None:
        """Take back what was said of another text while the answer to this one is on its way."""
        self._awaited = None
        if not self.hits and text.strip() != self._typed:
            self.put((), text if not looked_for(text).whole else "")

    def _enter(self) -> None:
        typed = self._search.text().strip()
        if typed and typed != self._typed and looked_for(typed).whole:
            self._awaited = typed
            self._search.flush()
        else:
            self._go_in()

    def _go_in(self) -> None:
        self._awaited = None
        if not self._search.hasFocus():
            return
        if stops := self._stops():
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.passed.emit()

    def _found(self) -> str:
        several, more = len(self.hits), len(self.hits) - _MOST
        if more > 0:
            return self.tr("%n customers fit; type on for fewer.", "", several)
        if several > 1:
            return self.tr("%n customers fit: compare phone and document.", "", several)
        if self.hits[0].open_cases:
            return self.tr("Found, with an open case: is it the same matter?")
        return self.tr("Found: compare with the document.")

    def _nobody(self, as_what: Looked) -> str:
        return {
            Looked.PHONE: self.tr("No customer with this phone yet."),
            Looked.TAIL: self.tr("No customer with this card tail yet."),
            Looked.CARD: self.tr("No customer with this card yet."),
            Looked.ID_NUMBER: self.tr("No customer with this document yet."),
        }.get(as_what, self.tr("No customer of this name yet."))

    def _idle(self) -> str:
        return self.tr("Known customers appear here while you type.")

    def _new(self) -> None:
        self.new_wanted.emit(self._typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list by arrows, unless they belong to the input method."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self._stops():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step or composing(self._search):
            return False
        stops = [self._search, *self._stops()]
        at = next((place for place, stop in enumerate(stops) if stop is watched), 0) + step
        if 0 <= at < len(stops):
            stops[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _stops(self) -> list[QPushButton]:
        return self.buttons if self.buttons or self._new_line.isHidden() else [self.new]
