"""The transactions of the case's statements, ticked where the customer disputes them, and added up.

Space or a press ticks the line; the sum stands below and can be taken over as the amount in dispute. The lines
themselves never change here: they belong to the statement.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.evidence.views import TransactionRow
from app.interviews.values import Value
from app.kernel.money import Money
from ui.interviews.controls import Control
from ui.widgets import layout, theme
from ui.widgets.typing import enter_goes_on

_ROWS = 6


class _Table(QTableWidget):
    ticked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space; J and K walk too."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self.ticked.emit(self.currentRow())
        elif key in (Qt.Key.Key_J, Qt.Key.Key_K) and not event.modifiers():
            step = 1 if key == Qt.Key.Key_J else -1
            self.setCurrentCell(min(max(self.currentRow() + step, 0), self.rowCount() - 1), 0)
        else:
            super().keyPressEvent(event)


class PickedTransactions(QWidget):
    """`put_rows` shows the lines, `show_ids` the ticks; `changed` fires when the user ticked.

    `amount_taken(fen)` asks to take the sum over as the amount in dispute, `statement_wanted` to add a statement.
    """

    changed = Signal()
    amount_taken = Signal(int)
    statement_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TransactionRow, ...] = ()
        self._ids: set[str] = set()
        self._withheld = ""
        heads = (self.tr("Disputed"), self.tr("Day"), self.tr("What"), self.tr("Card"), self.tr("Amount"))
        self.table = _Table(0, len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(theme.HEIGHT["control"])
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.ticked.connect(self._tick)
        self.table.cellClicked.connect(lambda row, column: self._tick(row) if column == 0 else None)
        enter_goes_on(self.table)
        self.sum = layout.text_label("", "strong")
        theme.tabular(self.sum)
        self.take = layout.button(self.tr("Take as amount in dispute"), self._take, kind="quiet", icon="yuan")
        self.nothing = layout.note(self.tr("No statement is read yet. Add one and tick its lines here."))
        self.add = layout.button(
            self.tr("Add a statement  F6"), lambda: self.statement_wanted.emit(), kind="quiet", icon="attach"
        )
        self.kept_back = layout.text_label("", "soon", wrap=True)
        lines = (layout.row(self.nothing, self.add, 1), self.table, layout.row(self.sum, 1, self.take))
        self.setLayout(layout.column(self.kept_back, *lines, gap=1))
        self.put_rows(())

    def put_rows(self, rows: Sequence[TransactionRow]) -> None:
        """Show the lines of the statements; ticks are kept by id."""
        if tuple(rows) == self._rows and self.table.rowCount() == len(rows):
            self._draw()
            return
        self._rows = tuple(rows)
        at = self.table.currentRow()
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            day = row.traded_on or row.posted_on
            texts = ("", day.isoformat() if day else "", row.merchant or row.description, row.card_tail)
            for column, text in enumerate(texts):
                self.table.setItem(place, column, QTableWidgetItem(text))
            amount = QTableWidgetItem(_written(row.amount))
            amount.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(place, 4, amount)
        if rows:
            self.table.setCurrentCell(min(max(at, 0), len(rows) - 1), 0)
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(1)
        self.table.resizeColumnToContents(4)
        lines = min(max(len(rows), 1), _ROWS)
        self.table.setFixedHeight(theme.HEIGHT["control"] * (lines + 1) + theme.space(1))
        self._draw()

    def withhold(self, why: str) -> None:
        """Show none of the lines while somebody is there who may not be told them, and say why; empty shows them."""
        self._withheld = why
        self.kept_back.setText(why)
        self._draw()

    def ids(self) -> list[str]:
        """Return the ids of the ticked lines; those of lines that are not there any more are kept."""
        return sorted(self._ids)

    def show_ids(self, value: Value) -> None:
        """Show which lines are ticked."""
        self._ids = set(value) if isinstance(value, list) else set()
        self._draw()

    def total(self) -> dict[str, Money]:
        """Return the sum of the ticked lines by currency."""
        sums: dict[str, Money] = {}
        for row in self._rows:
            if str(row.id) in self._ids:
                currency = row.amount.currency
                sums[currency] = sums.get(currency, Money(0, currency)) + row.amount
        return sums

    def value_key(self) -> str:
        """Return the ticked ids, so that a form knows whether there are any."""
        return ",".join(self.ids())

    def setAccessibleName(self, name: str) -> None:
        """Name the table."""
        super().setAccessibleName(name)
        self.table.setAccessibleName(name)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into the table, or on the way to a statement."""
        if not self._withheld:
            (self.table if self._rows else self.add).setFocus(reason)

    def _tick(self, place: int) -> None:
        if not 0 <= place < len(self._rows):
            return
        self._ids ^= {str(self._rows[place].id)}
        self.table.setCurrentCell(place, 0)
        self._draw()
        self.changed.emit()

    def _take(self) -> None:
        sums = self.total()
        if len(sums) == 1:
            self.amount_taken.emit(next(iter(sums.values())).fen)

    def _draw(self) -> None:
        open_to_all = not self._withheld
        there = bool(self._rows) and open_to_all
        self.kept_back.setVisible(not open_to_all)
        empty = open_to_all and not there
        for widget, shown in ((self.table, there), (self.nothing, empty), (self.add, empty)):
            widget.setVisible(shown)
        for place, row in enumerate(self._rows):
            on = str(row.id) in self._ids
            item = self.table.item(place, 0)
            if item is not None:
                item.setText("✓" if on else "")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("disputed") if on else self.tr("not disputed"))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setForeground(theme.colour("accent"))
        sums = self.total()
        count = sum(str(row.id) in self._ids for row in self._rows)
        said = self.tr(", ").join(_written(amount) for amount in sums.values())
        self.sum.setText(self.tr("%n disputed", "", count) + (f"  {said}" if said else ""))
        self.sum.setVisible(there)
        self.take.setVisible(there and len(sums) == 1)


def control(table: PickedTransactions) -> Control:
    """The table as a control of the form."""

    def connect(call: Callable[[Any], None]) -> None:
        table.changed.connect(lambda: call(table.ids()))

    return Control(table, table.ids, table.show_ids, connect, lambda: None, wide=True)


def _written(amount: Money) -> str:
    return amount.grouped() if amount.currency == "CNY" else f"{amount.grouped()} {amount.currency}"
