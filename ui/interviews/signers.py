"""Who signs, and how far that has come: one line per person, whichever paper it is about.

Printing, signing by hand and scanning back is the default way; drawing on the pad or on the customer's window is
offered and never forced (a drawn signature alone is no reliable electronic one, 电子签名法 13). A signature under an
earlier wording is shown as such: it counts no longer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from app.interviews.record import Signed
from app.kernel.clock import local_minute
from app.sealing.model import SignatureMethod, SignerRole
from ui.agreements.signing import scaled
from ui.interviews.customer_side import CustomerSide
from ui.interviews.pressing import enter_presses
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.signature import SignaturePad, Strokes

Sign = Callable[[str, str, str, Any], None]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign: role, name, whether sealing waits for it, and what keeps them from signing (empty:
    nothing).
    """

    role: str
    name: str
    needed: bool = False
    why_not: str = ""


class SignerLine(QWidget):
    """One person: who, how it stands, and the ways to sign."""

    def __init__(self, panel: SignersPanel, person: Person) -> None:
        super().__init__()
        words = panel.page.words
        self.person = person
        role = words.label("signer_role", person.role)
        who = layout.text_label(f"{role}  {person.name}", "strong")
        who.setMinimumWidth(theme.WIDTH["number"])
        self.state = Chip("")
        self.buttons = {
            SignatureMethod.ON_PAPER.value: layout.button(
                self.tr("On paper"), lambda: panel.ask(person, SignatureMethod.ON_PAPER.value)
            ),
            SignatureMethod.DRAWN.value: layout.button(self.tr("Draw here"), lambda: panel.draw(person), icon="pen"),
            "display": layout.button(
                self.tr("On the customer's screen"), lambda: panel.on_display(person), icon="customer-screen"
            ),
            SignatureMethod.FINGERPRINT.value: layout.button(
                self.tr("Fingerprint"), lambda: panel.ask(person, SignatureMethod.FINGERPRINT.value)
            ),
        }
        for button in self.buttons.values():
            button.setAccessibleName(f"{role} {person.name}: {button.text()}")
        why = layout.text_label(person.why_not, "soon", wrap=True)
        why.setVisible(bool(person.why_not))
        if panel.narrow:
            low = QWidget()
            flow = FlowLayout(low)
            flow.setContentsMargins(0, 0, 0, 0)
            flow.setSpacing(theme.space(1))
            for button in self.buttons.values():
                flow.addWidget(button)
            self.setLayout(layout.column(layout.row(who, 1, self.state), why, low, gap=1))
        else:
            line = layout.row(who, self.state, 1, *self.buttons.values(), gap=1)
            self.setLayout(layout.column(line, why, gap=1))
        enter_presses(self)

    def put(self, mark: Signed | None, outdated: bool, panel: SignersPanel) -> None:
        """Show whether this person signed."""
        words = panel.page.words
        if mark is not None:
            how = words.label("signature_method", mark.method)
            self.state.put(f"{how} {local_minute(mark.at)}", "good", "check-circle")
        elif outdated:
            self.state.put(self.tr("Signed an earlier wording"), "soon", "warning")
        else:
            needed = self.person.needed
            self.state.put(self.tr("Not signed") if needed else self.tr("May sign"), "soon" if needed else "", "minus")
        staff = self.person.role == SignerRole.STAFF.value
        for key, button in self.buttons.items():
            there = mark is None and not (staff and key in (SignatureMethod.FINGERPRINT.value, "display"))
            button.setVisible(there)
            button.setEnabled(not self.person.why_not)


def into_view(widget: QWidget) -> None:
    """Scroll whatever holds a widget until it is seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


class SignersPanel(QWidget):
    """`put(people, signatures)` shows the lines; `sign(role, name, method, strokes)` is called to have one saved.

    `narrow` puts the buttons below the names.
    """

    def __init__(
        self, page: Page, side: CustomerSide, sign: Sign, parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:
        super().__init__(parent)
        self.page = page
        self.narrow = narrow
        self._side = side
        self._sign = sign
        self._drawing: Person | None = None
        self._people: tuple[Person, ...] = ()
        self.lines: list[SignerLine] = []
        self._list = layout.column(gap=1)
        self.pad = SignaturePad("")
        self.pad.setMinimumHeight(theme.WIDTH["number"])
        self.take = layout.button(self.tr("Save this signature"), self._save_drawn, kind="primary", icon="check")
        self.clear = layout.button(self.tr("Draw again"), self.pad.clear, kind="quiet", icon="undo")
        self.give_up = layout.button(self.tr("Cancel"), self._shut)
        self.take.setEnabled(False)
        self.pad.changed.connect(lambda: self.take.setEnabled(self.pad.signed()))
        self.drawing = layout.card(
            self.pad, layout.row(self.clear, 1, self.give_up, self.take), surface="sunken", gap=1
        )
        self.drawing.setVisible(False)
        self.error = layout.text_label("", "error", wrap=True)
        self.error.setVisible(False)
        self.setLayout(layout.column(self._list, self.drawing, self.error))

    def put(self, people: Sequence[Person], signatures: Sequence[Signed]) -> None:
        """Show who has signed and who has not."""
        if tuple(people) != self._people:
            self._people = tuple(people)
            for old in self.lines:
                self._list.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.lines = [SignerLine(self, person) for person in people]
            for line in self.lines:
                self._list.addWidget(line)
        for line in self.lines:
            own = [one for one in signatures if (one.role, one.name) == (line.person.role, line.person.name)]
            current = next((one for one in own if one.current), None)
            line.put(current, bool(own), self)

    def fold(self, on: bool) -> None:
        """Put the buttons below the names, or beside them where there is room."""
        if on != self.narrow:
            self.narrow = on
            self._people = ()

    def ask(self, person: Person, method: str, strokes: Any = ()) -> None:
        """Have a signature saved."""
        self.error.setVisible(False)
        self._shut()
        self._sign(person.role, person.name, method, strokes)

    def draw(self, person: Person) -> None:
        """Open the pad for somebody."""
        self._drawing = person
        self.pad.clear()
        self.pad.set_name(person.name)
        self.drawing.setVisible(True)
        QTimer.singleShot(0, self, lambda: into_view(self.drawing))

    def on_display(self, person: Person) -> None:
        """Let somebody sign on the customer's window, or on this screen when there is no other."""
        self._shut()
        if not self._side.take(signed=lambda strokes: self._drawn_there(person, strokes), same_screen=True):
            return
        sentence = self.tr("I have read this record or had it read to me, and it says what I said.")
        self._side.display.ask_signature(person.name, sentence)

    def refuse(self, trouble: Trouble) -> None:
        """Say below the lines why a signature was not taken."""
        told = "\n".join(self.page.words.told(refusal).line() for refusal in trouble.refusals)
        self.error.setText(f"⚠ {told}")
        self.error.setVisible(bool(told))

    def go(self) -> None:
        """Put the cursor at the first who has not signed."""
        for line in self.lines:
            for button in line.buttons.values():
                if not button.isHidden() and button.isEnabled():
                    button.setFocus()
                    return

    def _drawn_there(self, person: Person, strokes: Strokes) -> None:
        self._side.release()
        self.ask(person, SignatureMethod.DRAWN.value, scaled(strokes))

    def _save_drawn(self) -> None:
        person, strokes = self._drawing, scaled(self.pad.strokes())
        if person is not None:
            self.ask(person, SignatureMethod.DRAWN.value, strokes)

    def _shut(self) -> None:
        self._drawing = None
        self.drawing.setVisible(False)
