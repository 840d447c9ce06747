"""The papers in the print panel: due ones ticked, copies per receiver, large print, what was printed before."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLayout, QVBoxLayout, QWidget

from app.casefile.papers import Offer, PaperTable
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.quiet import QuietSpin

STATE_TONES = {"printed": "", "unsigned": "soon", "back": "good"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A ticked paper with what was chosen for it."""

    offer: Offer
    copies: int
    large_print: bool


class OfferLine(QFrame):
    """One paper; `shown` fires when it is to be previewed, `returned` when the signed copy is back."""

    shown = Signal()
    returned = Signal(object)
    changed = Signal()

    def __init__(self, offer: Offer, words: Wording, large: bool) -> None:
        super().__init__()
        theme.surface(self, "card")
        self.offer = offer
        name = words.label("paper", offer.kind)
        self.name = f"{name} {offer.number}" if offer.number > 1 else name
        self.tick = QCheckBox(self.name)
        self.tick.setAccessibleName(self.name)
        self.tick.setChecked(offer.due)
        theme.role(self.tick, "strong")
        self.tick.toggled.connect(lambda _on: self.changed.emit())
        self.shares = {receiver: self._share(words.label("receiver", receiver), n) for receiver, n in offer.receivers}
        self.large = QCheckBox(self.tr("large print"))
        self.large.setAccessibleName(self.tr("{0} in large print").format(self.name))
        self.large.setChecked(large and offer.kind != "case_report")
        self.large.toggled.connect(lambda _on: self.shown.emit())
        look = layout.tool("eye", self.tr("Show {0}").format(self.name), self.shown.emit, small=True)
        shares = FlowLayout()
        for receiver, spin in self.shares.items():
            who = layout.text_label(self.tr("{0}, copies").format(words.label("receiver", receiver)), "small")
            shares.addWidget(layout.holder(layout.row(who, spin, gap=1)))
        rows: list[QWidget | QLayout] = [layout.holder(layout.row(self.tick, 1, self.large, look)), shares]
        for one in offer.printed:
            state = Chip(words.label("paper_state", one.state), STATE_TONES[one.state])
            said = self.tr("{0} × {1}").format(local_minute(one.printed_at), one.copies)
            parts: list[QWidget | int] = [layout.text_label(said, "small"), state, 1]
            if one.state == "unsigned":
                press = layout.button(self.tr("Signed copy is back"), kind="quiet")
                press.clicked.connect(lambda _on=False, one=one: self.returned.emit(one.id))
                parts.append(press)
            rows.append(layout.holder(layout.row(*parts)))
        box = QVBoxLayout()
        box.setSpacing(theme.space(1))
        for row in rows:
            if isinstance(row, QWidget):
                box.addWidget(row)
            else:
                box.addLayout(row)
        box.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        self.setLayout(box)

    def wanted(self) -> Wanted:
        """What is chosen for this paper."""
        return Wanted(self.offer, self.copies, self.large.isChecked())

    @property
    def copies(self) -> int:
        """How many copies all receivers get together."""
        return sum(spin.value() for spin in self.shares.values())

    def _share(self, receiver: str, copies: int) -> QuietSpin:
        spin = QuietSpin(0, 99)
        spin.setValue(copies)
        spin.setFixedWidth(theme.WIDTH["rail"] // 2)
        spin.setAccessibleName(self.tr("Copies of {0}: {1}").format(self.name, receiver))
        spin.valueChanged.connect(lambda _copies: self.changed.emit())
        return spin


class OfferList(QWidget):
    """All papers of a case; `shown(Wanted)`, `returned(paper id)`, `changed()` when a tick changes."""

    shown = Signal(object)
    returned = Signal(object)
    changed = Signal()

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.lines: list[OfferLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.space(1), 0)
        self._column.setSpacing(theme.space(2))
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def put(self, table: PaperTable) -> None:
        """Show the papers of a case; large print is set by itself for the elderly."""
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = [OfferLine(offer, self._words, table.elderly) for offer in table.offers]
        for line in self.lines:
            self._column.addWidget(line)
            line.shown.connect(lambda line=line: self.shown.emit(line.wanted()))
            line.returned.connect(self.returned)
            line.changed.connect(self.changed)

    def ticked(self) -> list[Wanted]:
        """What is ticked and goes to somebody, in order."""
        return [line.wanted() for line in self.lines if line.tick.isChecked() and line.copies]

    def first(self) -> Wanted | None:
        """What to preview first: the first ticked paper, else the first."""
        line = next((line for line in self.lines if line.tick.isChecked()), self.lines[0] if self.lines else None)
        return line.wanted() if line else None
