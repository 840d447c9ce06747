"""One paper in the print panel: tick, copies per receiver, printer, large print, and what became of earlier copies.

What the user chose by hand stays chosen when the panel reads the case again (another desk, a seal, a pull); what was
not touched follows the case. Once the paper is printed, its tick and copies follow the case again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.casefile.offers import FOR_THE_BANK, Offer
from app.kernel.wording import Wording
from app.sealing.copies import Share
from app.sealing.model import Receiver
from ui.agreements.words import begun
from ui.casefile.copy_rows import CopyRows
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.flow import FlowLayout
from ui.widgets.quiet import QuietSpin


@dataclass(frozen=True, slots=True)
class Wanted:
    """A ticked paper with what was chosen for it."""

    offer: Offer
    shares: tuple[Share, ...]
    large_print: bool
    printer: str = ""

    @property
    def copies(self) -> int:
        """How many copies all receivers get together."""
        return sum(share.copies for share in self.shares)


class OfferLine(QFrame):
    """`shown` fires when the paper is to be previewed, `returned(copy id)` when a signed copy is back, `changed` when
    something was chosen, `printer_chosen(kind, printer)` to be remembered.
    """

    shown = Signal()
    returned = Signal(object)
    changed = Signal()
    printer_chosen = Signal(str, str)

    def __init__(self, offer: Offer, words: Wording) -> None:
        super().__init__()
        theme.surface(self, "card")
        self._words = words
        self._touched: set[str] = set()
        self._filling = False
        self.offer = offer
        name = words.label("paper", offer.kind)
        self.name = f"{name} {offer.number}" if offer.number > 1 else name
        self.tick = QCheckBox(self.name)
        self.tick.setAccessibleName(self.name)
        theme.role(self.tick, "strong")
        self.tick.toggled.connect(lambda _on: self._chose("tick"))
        self.large = QCheckBox(self.tr("Large print"))
        self.large.setAccessibleName(self.tr("{0} in large print").format(self.name))
        self.large.toggled.connect(self._enlarged)
        look = layout.tool("eye", self.tr("Show {0}").format(self.name), self.shown.emit, small=True)
        self.printer = Choice({}, empty=self.tr("No printer"))
        self.printer.setAccessibleName(self.tr("Printer of {0}").format(self.name))
        self.printer.chosen.connect(lambda printer: self.printer_chosen.emit(self.offer.kind, printer))
        self.shares: dict[Receiver, QuietSpin] = {}
        self._places: dict[Receiver, QWidget] = {}
        self._flow = FlowLayout()
        self.copies_made = CopyRows(words, self.name)
        self.copies_made.returned.connect(self.returned)
        box = QVBoxLayout()
        box.setSpacing(theme.space(1))
        box.setContentsMargins(theme.space(3), theme.space(2), theme.space(2), theme.space(2))
        box.addLayout(layout.row(self.tick, 1, self.large, look))
        box.addLayout(self._flow)
        box.addWidget(self._printer_row())
        box.addWidget(self.copies_made)
        self.setLayout(box)

    def put(self, offer: Offer, *, large: bool) -> None:
        """Show how the paper stands now, leaving alone what was chosen by hand."""
        self._filling = True
        self.offer = offer
        if "tick" not in self._touched:
            self.tick.setChecked(offer.due)
        if "large" not in self._touched:
            self.large.setChecked(large and offer.kind not in FOR_THE_BANK)
        if list(self.shares) != [share.receiver for share in offer.shares]:
            self._make_shares(offer)
        for share in offer.shares:
            if share.receiver not in self._touched:
                self.shares[share.receiver].setValue(share.copies)
        self.copies_made.put(offer.printed)
        self._filling = False

    def put_printers(self, names: Sequence[str], chosen: str) -> None:
        """Offer printers with the remembered one chosen, else the first; one alone needs no choice."""
        self.printer.set_items({name: name for name in names})
        if self.printer.value_key() != chosen or not chosen:
            self.printer.put(chosen if chosen in names else (names[0] if names else ""))
        self.printer_row.setVisible(len(names) > 1)

    def printed(self) -> None:
        """Follow the case again: this paper has just been printed as chosen."""
        self._touched -= {"tick", *Receiver}
        self._filling = True
        self.tick.setChecked(False)
        self._filling = False

    def wanted(self) -> Wanted:
        """What is chosen for this paper."""
        shares = tuple(
            Share(share.receiver, self.shares[share.receiver].value(), share.to_be_signed)
            for share in self.offer.shares
        )
        return Wanted(self.offer, shares, self.large.isChecked(), self.printer.value_key())

    def _chose(self, what: str) -> None:
        if not self._filling:
            self._touched.add(what)
            self.changed.emit()

    def _enlarged(self, _on: bool) -> None:
        if not self._filling:
            self._touched.add("large")
            self.shown.emit()

    def _make_shares(self, offer: Offer) -> None:
        for receiver in [one for one in self.shares if one not in {share.receiver for share in offer.shares}]:
            place = self._places.pop(receiver)
            self._flow.removeWidget(place)
            place.hide()
            place.deleteLater()
            del self.shares[receiver]
        for share in offer.shares:
            if share.receiver not in self.shares:
                self._add_share(share.receiver)

    def _add_share(self, receiver: Receiver) -> None:
        label = self._words.label("receiver", receiver.value)
        spin = QuietSpin(0, 99)
        spin.setFixedWidth(theme.WIDTH["rail"] // 2)
        spin.setAccessibleName(self.tr("Copies of {0}: {1}").format(self.name, label))
        spin.valueChanged.connect(lambda _copies: self._chose(receiver))
        who = layout.text_label(self.tr("{0}:").format(begun(label)), "small")
        self.shares[receiver] = spin
        self._places[receiver] = layout.holder(layout.row(who, spin, gap=1))
        self._flow.addWidget(self._places[receiver])

    def _printer_row(self) -> QWidget:
        line: QHBoxLayout = layout.row(layout.text_label(self.tr("Printer"), "small"), self.printer, 1, gap=1)
        self.printer_row = layout.holder(line)
        return self.printer_row
