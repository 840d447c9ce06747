"""The page that makes a bundle: exhibits to tick at the left, for whom and how large in the middle, its index right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from app.evidence.bundles import Candidate, Choice, Recipient, choose
from app.evidence.desk import ListCheck
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from ui.evidence.bundling.choosing import Ticks
from ui.evidence.bundling.preview import IndexPreview
from ui.evidence.bundling.sealed import SealedBox
from ui.evidence.side_field import SideField
from ui.widgets import layout, theme
from ui.widgets.choice import Choice as ChoiceBox
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_field import TextField

MOST_MB = 4000
_WIDTH = 264


class BundlePanel(QFrame):
    """`make_asked`, `open_asked(path)`, `print_asked(path)`, `back` say what is wanted; `put` shows a case."""

    make_asked = Signal()
    open_asked = Signal(object)
    print_asked = Signal(object)
    back = Signal()

    def __init__(self, words: Wording, *, may_bundle: bool, may_seal: bool) -> None:
        super().__init__()
        self._words = words
        self._rows: list[Candidate] = []
        self._may_bundle = may_bundle
        self._files: list[Path] = []
        self.choice: Choice | None = None
        self.ticks = Ticks(words)
        self.recipient = ChoiceBox(words.labels("bundle_recipient"))
        self.recipient.put(Recipient.INTERNAL.value)
        self.to = TextField()
        self.to.setMaxLength(100)
        self.limit = QuietSpin(0, MOST_MB, suffix=" MB")
        self.limit.setSpecialValueText(self.tr("no limit"))
        self.confirm = QCheckBox(self.tr("Consent was given: send them as they are"))
        self.fields = {
            "recipient": SideField(self.tr("Prepared for"), self.recipient),
            "to": SideField(self.tr("Name of the recipient"), self.to),
            "limit": SideField(self.tr("Largest part"), self.limit),
        }
        self.asked = layout.text_label("", "danger", wrap=True)
        self.errors = layout.text_label("", "error", wrap=True)
        self.done = layout.text_label("", "small", wrap=True, selectable=True)
        self.make = layout.button(self.tr("&Make the bundle…"), self.make_asked.emit, kind="primary", icon="download")
        self.open = layout.button(self.tr("&Open"), self._open, icon="file")
        self.print = layout.button(self.tr("&Print"), self._print, icon="printer")
        self.index = IndexPreview(words)
        self.sealed = SealedBox(words, may_seal=may_seal)
        self._lay_out()
        self.ticks.changed.connect(self._look)
        self.recipient.chosen.connect(lambda _key: self._look())
        self.confirm.toggled.connect(lambda _on: self._look())
        self.finished([], "")

    def put(self, rows: Sequence[Candidate], lists: Sequence[ListCheck]) -> None:
        """Show the exhibits and sealed lists of a case."""
        self._rows = list(rows)
        self.ticks.put(rows)
        self.sealed.put(lists, len(rows))
        self._look()

    @property
    def chosen_recipient(self) -> Recipient:
        """For whom it is made."""
        return Recipient(self.recipient.value_key() or Recipient.INTERNAL.value)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was made."""
        self.errors.setText(sentence)
        self.errors.setVisible(bool(sentence))

    def busy(self, busy: bool) -> None:
        """While a bundle is made no second one is."""
        self.make.setEnabled(not busy and self._ready())

    def finished(self, files: Sequence[Path], told: str) -> None:
        """Show what was made, to be opened or printed."""
        self._files = list(files)
        self.done.setText(told)
        for widget in (self.done, self.open, self.print):
            widget.setVisible(bool(files))

    def _look(self) -> None:
        """Decide anew what the bundle holds, and show it."""
        self.refuse("")
        wanted = self.ticks.wanted()
        try:
            # All that are ticked were chosen one by one.
            self.choice = choose(self._rows, self.chosen_recipient, wanted, by_hand=self.ticks.by_hand)
        except Refusal as refusal:
            self.choice = None
            self.index.say([self._words.told(refusal).line()])
        else:
            self.index.put(self.choice, self.chosen_recipient)
        asked = self.choice.asked if self.choice is not None else ()
        lines = [f"{item.seq} {item.label}: {self._words.label('bundle_asked', why.value)}" for item, why in asked]
        self.asked.setText("\n".join(lines))
        self.asked.setVisible(bool(lines))
        self.confirm.setVisible(bool(lines))
        self.make.setEnabled(self._ready())

    def _ready(self) -> bool:
        choice = self.choice
        return self._may_bundle and choice is not None and (not choice.asked or self.confirm.isChecked())

    def _open(self) -> None:
        for file in self._files:
            self.open_asked.emit(file)

    def _print(self) -> None:
        for file in self._files:
            self.print_asked.emit(file)

    def _lay_out(self) -> None:
        theme.surface(self, "flat")
        title = layout.heading(self.tr("Bundle and sealed lists"))
        leave = layout.button(self.tr("Back to the exhibits"), self.back.emit, kind="quiet", icon="chevron-left")
        up = layout.tool("chevron-up", self.tr("Up (Alt+Up)"), lambda: self.ticks.move_current(-1))
        down = layout.tool("chevron-down", self.tr("Down (Alt+Down)"), lambda: self.ticks.move_current(1))
        by_number = layout.button(self.tr("By number"), self.ticks.sort_again, kind="quiet")
        every = layout.button(self.tr("All"), lambda: self.ticks.tick_all(True), kind="quiet")
        none = layout.button(self.tr("None"), lambda: self.ticks.tick_all(False), kind="quiet")
        left = layout.column(layout.row(every, none, 1, by_number, up, down, gap=1), self.ticks)
        left.setStretch(1, 1)
        middle = layout.column(
            *self.fields.values(),
            self.asked,
            self.confirm,
            self.make,
            self.errors,
            self.done,
            layout.row(self.open, self.print, 1),
            1,
        )
        inner = QFrame()
        inner.setLayout(middle)
        area = layout.scrolled(inner)
        area.setFixedWidth(_WIDTH)
        right = layout.column(layout.text_label(self.tr("Index"), "strong"), self.index, self.sealed)
        right.setStretch(1, 1)
        columns = layout.row(layout.holder(left), area, layout.holder(right), gap=4)
        columns.setStretch(0, 5)
        columns.setStretch(2, 4)
        box = layout.column(layout.row(leave, title, 1), columns, gap=3)
        box.setStretch(1, 1)
        side = theme.space(4)
        box.setContentsMargins(side, theme.space(2), side, theme.space(3))
        self.setLayout(box)
