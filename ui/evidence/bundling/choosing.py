"""The exhibits of a case to be ticked and put in order: space ticks, Alt+Up and Alt+Down move."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.evidence.bundles import Candidate
from app.evidence.codes import Category
from app.kernel.wording import Wording

_SEQ = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Ticks(QTreeWidget):
    """`changed` fires when something was ticked or moved; `wanted()` gives the numbers in the order shown."""

    changed = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._rows: list[Candidate] = []
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Exhibits for the bundle"))
        self.setHeaderLabels([self.tr("No."), self.tr("Exhibit"), self.tr("Pages"), self.tr("Remark")])
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 3):  # a long remark leaves the name half of the room; both are whole in the tip
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(lambda *_: self.changed.emit())

    def put(self, rows: Sequence[Candidate]) -> None:
        """Show the standing exhibits of a case; what was ticked and the order made by hand are kept."""
        known = {one.seq: one for one in rows if not one.withdrawn}
        if list(known.values()) == self._rows:
            return
        order = [seq for seq in self._order() if seq in known]
        ticked = set(self.wanted()) if order else None
        order += [seq for seq in sorted(known) if seq not in order]
        self._rows = list(known.values())
        numbers = {one.id: one.seq for one in rows}
        with QSignalBlocker(self):
            self.clear()
            for seq in order:
                one = known[seq]
                on = seq in ticked if ticked is not None else self._usual(one)
                self.addTopLevelItem(self._item(one, numbers, on=on))
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
        self.changed.emit()

    def wanted(self) -> list[int]:
        """The ticked numbers in the order shown."""
        return [
            item.data(0, _SEQ)
            for at in range(self.topLevelItemCount())
            if (item := self.topLevelItem(at)) is not None and item.checkState(0) is Qt.CheckState.Checked
        ]

    @property
    def by_hand(self) -> bool:
        """Whether the order is another than that of the numbers."""
        order = self._order()
        return order != sorted(order)

    def tick_all(self, on: bool) -> None:
        """Tick all that usually go into a bundle, or none."""
        with QSignalBlocker(self):
            for at, one in ((at, self._of(seq)) for at, seq in enumerate(self._order())):
                item = self.topLevelItem(at)
                if item is not None:
                    item.setCheckState(0, _state(on and self._usual(one)))
        self.changed.emit()

    def sort_again(self) -> None:
        """Put them back into the order of their numbers."""
        with QSignalBlocker(self):
            items = [item for _ in range(self.topLevelItemCount()) if (item := self.takeTopLevelItem(0)) is not None]
            self.addTopLevelItems(sorted(items, key=lambda item: int(item.data(0, _SEQ))))
        self.changed.emit()

    def move_current(self, step: int) -> None:
        """Move the exhibit under the cursor up or down."""
        item = self.currentItem()
        if item is None:
            return
        at = self.indexOfTopLevelItem(item)
        to = at + step
        if 0 <= to < self.topLevelItemCount():
            with QSignalBlocker(self):
                self.takeTopLevelItem(at)
                self.insertTopLevelItem(to, item)
            self.setCurrentItem(item)
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves."""
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.move_current(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _order(self) -> list[int]:
        items = (self.topLevelItem(at) for at in range(self.topLevelItemCount()))
        return [int(item.data(0, _SEQ)) for item in items if item is not None]

    def _of(self, seq: int) -> Candidate:
        return next(one for one in self._rows if one.seq == seq)

    def _usual(self, one: Candidate) -> bool:
        return not one.redacted and one.category != Category.IDENTITY

    def _item(self, one: Candidate, numbers: dict[UUID, int], *, on: bool) -> QTreeWidgetItem:
        pages = "—" if one.pages is None else str(one.pages)
        item = QTreeWidgetItem([str(one.seq), one.label, pages, self._remark(one, numbers)])
        item.setData(0, _SEQ, one.seq)
        item.setCheckState(0, _state(on))
        item.setToolTip(1, f"{one.label}\n{one.file_name}")
        item.setToolTip(3, item.text(3))
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return item

    def _remark(self, one: Candidate, numbers: dict[UUID, int]) -> str:
        parts = []
        if one.redacted:
            origin = numbers.get(one.derived_from) if one.derived_from else None
            parts.append(self.tr("redacted copy of {0}").format(origin or "—"))
        if one.category == Category.IDENTITY:
            parts.append(self._words.label("evidence_category", one.category))
        if one.private and not one.redacted:
            parts.append(self.tr("%n private number(s)", "", one.private))
        if not one.here:
            parts.append(self.tr("not on this desk"))
        return " · ".join(parts)


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
