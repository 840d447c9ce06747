"""The lines of a statement as a table shows them, ticked or not: read already, or only looked at so far.

All lines are in memory (a statement has hundreds, at most tens of thousands), so that ticking, filtering and adding up
answer at once; what is ticked is told to the page, which writes it, and put back if it cannot be written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.kernel.money import Money
from app.kernel.wording import Wording
from ui.evidence.statement.line import Line, running_totals
from ui.evidence.statement.line_marks import CONFIRMED, PROOF, PROPOSED, LineMarks
from ui.widgets import theme

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole + 1
MARKS = Qt.ItemDataRole.UserRole + 2
TICK, WHAT, KIND, AMOUNT, CURRENCY, CARD, INSTALMENT, RUNNING, MARK = 0, 2, 3, 4, 5, 6, 7, 8, 9


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its title, width (0 takes the rest), whether it holds numbers, its text, what it is sorted by."""

    title: str
    width: int
    numeric: bool
    text: Callable[[Line], str]
    key: Callable[[Line], Any]


class LineModel(QAbstractTableModel):
    """See the module. `ticked(lines, disputed)` fires when somebody ticks, `totals_changed` when sums may differ."""

    ticked = Signal(list, bool)
    totals_changed = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._shown: list[int] = []
        self._typed = ""
        self._only_disputed = False
        self._order: tuple[int, bool] | None = None
        self.may_tick = False
        self.running = False
        self.marks = LineMarks()
        self._ran: dict[int, Money] = {}
        kinds = words.labels("transaction_kind")
        self.kind_labels = tuple(kinds.values())
        self.heads = (
            Head("", 34, False, lambda _line: "", lambda line: not line.disputed),
            Head(self.tr("Day"), 96, True, lambda line: _day(line.traded_on or line.posted_on), _first_day),
            Head(self.tr("Transaction"), 0, False, lambda line: line.what, lambda line: line.what.casefold()),
            Head(self.tr("Kind"), 62, False, lambda line: kinds.get(line.kind, line.kind), lambda line: line.kind),
            Head(self.tr("Amount"), 108, True, lambda line: line.amount.grouped(), lambda line: line.amount.fen),
            Head(self.tr("Currency"), 54, False, lambda line: line.amount.currency, lambda line: line.amount.currency),
            Head(self.tr("Card"), 54, True, lambda line: line.card_tail, lambda line: line.card_tail),
            Head(self.tr("Instalment"), 58, True, lambda line: line.instalment, lambda line: line.instalment),
            Head(self.tr("Running total"), 108, True, self._run, self._run_fen),
            Head(self.tr("Links"), 48, False, lambda _line: "", lambda line: -len(self.marks.icons(line.id))),
        )

    # ------------------------------------------------------------------ what the panel calls

    def put(self, lines: Iterable[Line], *, may_tick: bool) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self._ran = running_totals(self._lines)
        self.may_tick = may_tick
        self._choose()
        self.endResetModel()
        self.totals_changed.emit()

    def renew(self, lines: Sequence[Line]) -> bool:
        """Take the same lines in their present state without losing the place; False when they are other lines."""
        if [line.id for line in lines] != [line.id for line in self._lines]:
            return False
        self._lines = list(lines)
        self._told_all()
        return True

    def know(self, marks: LineMarks) -> None:
        """Show what is known of the lines besides."""
        self.marks = marks
        self._told_all()

    def narrow(self, typed: str, only_disputed: bool) -> None:
        """Show only what fits."""
        self.beginResetModel()
        self._typed, self._only_disputed = typed.strip(), only_disputed
        self._choose()
        self.endResetModel()

    @property
    def lines(self) -> Sequence[Line]:
        """All lines, shown or not."""
        return self._lines

    def line_at(self, row: int) -> Line:
        """The line in a row that is shown."""
        return self._lines[self._shown[row]]

    def differing(self) -> set[int]:
        """The columns that tell one line from another: one card or one currency for all needs no column."""
        wanted = {1, WHAT, KIND, AMOUNT}
        if self.may_tick:
            wanted.add(TICK)
        # Where a running total stands there is no room for kind and card; sign and colour tell the way of the money.
        if self.running:
            wanted.discard(KIND)
        for column in (CURRENCY,) if self.running else (CURRENCY, CARD):
            if len({self.heads[column].text(line) for line in self._lines}) > 1:
                wanted.add(column)
        if any(line.instalment for line in self._lines):
            wanted.add(INSTALMENT)
        if self.running:
            wanted.add(RUNNING)
        if any(self.marks.icons(line.id) for line in self._lines):
            wanted.add(MARK)
        return wanted

    def totals(self) -> dict[str, tuple[int, Money]]:
        """Number and sum per currency, yuan first, of the lines in dispute."""
        found: dict[str, tuple[int, Money]] = {}
        for line in self._lines:
            if line.disputed:
                currency = line.amount.currency
                count, amount = found.get(currency, (0, Money(0, currency)))
                found[currency] = (count + 1, amount + line.amount)
        return dict(sorted(found.items(), key=lambda pair: (pair[0] != "CNY", pair[0])))

    def tick(self, rows: Sequence[int], disputed: bool | None = None) -> None:
        """Tick the lines in these rows, or take the ticks back; None turns them: all ticked become unticked."""
        if not self.may_tick or not rows:
            return
        if disputed is None:
            disputed = not all(self.line_at(row).disputed for row in rows)
        changed = [line for line in (self.line_at(row) for row in rows) if line.disputed != disputed]
        if changed:
            self.mark(changed, disputed)
            self.ticked.emit(changed, disputed)

    def mark(self, lines: Sequence[Line], disputed: bool) -> None:
        """Show lines as ticked or not, without telling: also how a tick that was refused is taken back."""
        wanted = {line.place for line in lines}
        self._lines = [replace(line, disputed=disputed) if line.place in wanted else line for line in self._lines]
        self._told_all()

    # ------------------------------------------------------------------ what the table asks

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of lines shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """The number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section in (AMOUNT, RUNNING))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.heads[section].title or self.tr("In dispute")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The tick can be set while ticking is allowed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TICK and self.may_tick:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() != TICK and self.line_at(index.row()).id is not None:
            # Dragged out from anywhere but the ticks, where the mouse selects several.
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tick and looks of a cell."""
        line, column = self.line_at(index.row()), index.column()
        if role == LINE:
            return line
        if role == MARKS:
            return self.marks.icons(line.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[column].text(line)
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if line.disputed else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column == MARK:
                return self._marks_told(line)
            return self.heads[column].text(line) if column else self.tr("in dispute") if line.disputed else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column in (AMOUNT, RUNNING))
        if role == Qt.ItemDataRole.ToolTipRole and column == MARK:
            return self._marks_told(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(line) if column == WHAT else None
        return _look(role, line, column, self.heads[column].numeric)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick by mouse."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TICK:
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort what is shown; a column below 0 is the order of the file."""
        self.layoutAboutToBeChanged.emit()
        self._order = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._choose()
        self.layoutChanged.emit()

    # ------------------------------------------------------------------ inside

    def _choose(self) -> None:
        shown = [
            number
            for number, line in enumerate(self._lines)
            if (line.disputed or not self._only_disputed) and (not self._typed or line.fits(self._typed))
        ]
        if self._order is not None:
            key = self.heads[self._order[0]].key
            shown.sort(key=lambda number: key(self._lines[number]), reverse=self._order[1])
        self._shown = shown

    def _told_all(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.heads) - 1))
        self.totals_changed.emit()

    def _run(self, line: Line) -> str:
        return "" if line.neutral or line.place not in self._ran else self._ran[line.place].grouped()

    def _run_fen(self, line: Line) -> int:
        return self._ran[line.place].fen if line.place in self._ran else 0

    def _marks_told(self, line: Line) -> str:
        told = {
            PROOF: self.tr("has exhibits"),
            CONFIRMED: self.tr("belongs to another one"),
            PROPOSED: self.tr("may belong to another one"),
        }
        return ", ".join(told[icon] for icon in self.marks.icons(line.id))

    def _title(self, column: int) -> str:
        currencies = {line.amount.currency for line in self._lines} if column == AMOUNT else set()
        title = self.heads[column].title
        return f"{title} {currencies.pop()}" if len(currencies) == 1 else title

    def _tip(self, line: Line) -> str:
        parts = [line.what, self.tr("Line {0}").format(line.line_no), line.status]
        if line.posted_on is not None:
            parts.append(self.tr("Booked {0}").format(line.posted_on))
        if line.original is not None:
            parts.append(f"{line.original.currency} {line.original.grouped()}")
        if line.neutral:
            parts.append(self.tr("between the customer's own accounts"))
        return "\n".join(part for part in parts if part)


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else "—"


def _first_day(line: Line) -> date:
    return line.traded_on or line.posted_on or date.min


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _look(role: int, line: Line, column: int, numeric: bool) -> Any:
    if role == Qt.ItemDataRole.BackgroundRole and line.disputed:
        return theme.colour("soon_soft")
    if role == Qt.ItemDataRole.ForegroundRole:
        if line.neutral:
            return theme.colour("ink_faint")
        if column == AMOUNT and line.amount.fen < 0:
            return theme.colour("good")
        return None
    if role == Qt.ItemDataRole.FontRole and (numeric or line.disputed):
        return theme.font("body", bold=line.disputed and column in (WHAT, AMOUNT), tabular=numeric)
    return None
