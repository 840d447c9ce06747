"""The model of a long list: one keyset page at a time, a bounded number of rows in memory.

    self.model = PagedModel(
        [Column("no", self.tr("Number"), lambda r: r.no, width=150), Column("amount", …, align="right", numeric=True)],
        lambda token, done: self.jobs.query(self, lambda s: views.queue(s, self.question, after=token), done),
        key=lambda r: r.id,
    )
    self.model.reload()                      # from the first page; call again when the question changes
    self.model.renew()                       # after a change signal: what is shown, in place

What is kept per page is its token (a hundred bytes); rows only of the `KEPT` pages used last. A million
cases therefore cost what a few thousand do, and scrolling never loads more than a page at a time. A
page that was let go is fetched again by its token when it comes into view. QSqlQueryModel was decided against:
it cannot open SQLCipher and keeps every row it has seen.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from ui.widgets.column import Column, alignment, cell

__all__ = ["KEPT", "PAGE", "ROW", "Column", "PageOf", "PagedModel"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex
PAGE = 200
KEPT = 20
ROW = Qt.ItemDataRole.UserRole + 1
"""The role under which `data` hands out the row object itself."""


class PageOf(Protocol[T_co]):
    """One page as `app.store.paging.Page` gives it."""

    @property
    def rows(self) -> Sequence[T_co]:
        """Rows in order."""
        ...

    @property
    def next(self) -> str | None:
        """Token of the next page, None at the end."""
        ...


Fetch = Callable[[str | None, Callable[[PageOf[T]], None]], object]


class PagedModel(QAbstractTableModel, Generic[T]):
    """See the module. `loaded` fires after each page with the number of rows known; `reset_done` after a first page."""

    loaded = Signal(int)
    reset_done = Signal()

    def __init__(
        self, columns: Sequence[Column[T]], fetch: Fetch[T], key: Callable[[T], object], page: int = PAGE
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.page_size = page
        self._fetch = fetch
        self._key = key
        self._tokens: list[str | None] = [None]
        self._pages: OrderedDict[int, Sequence[T]] = OrderedDict()
        self._count = 0
        self._ended = False
        self._generation = 0
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._stale: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask_wanted)

    # ------------------------------------------------------------------ what pages call

    def reload(self) -> None:
        """Start over with the first page; the old rows stay on screen until it arrives."""
        self._generation += 1
        self._asked.clear()
        self._wanted.clear()
        self._ask(0, first=True)

    def renew(self) -> None:
        """Fetch again what is in memory when it is next looked at, in place: position and selection stay."""
        self._stale = set(self._pages)
        if not self._pages:
            self.reload()
            return
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))
        self._want(next(reversed(self._pages)))

    def row_at(self, row: int) -> T | None:
        """Return the row object, or None while its page is on its way."""
        number, place = divmod(row, self.page_size)
        rows = self._pages.get(number)
        if rows is None or number in self._stale:
            self._want(number)
        if rows is None:
            return None
        self._pages.move_to_end(number)
        return rows[place] if place < len(rows) else None

    def row_of(self, key: object) -> int:
        """Return where the row with this key stands among the rows in memory, or -1."""
        for number, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self._key(row) == key:
                    return number * self.page_size + place
        return -1

    def key_at(self, row: int) -> object:
        """Return the key of a row, or None while its page is on its way."""
        found = self.row_at(row)
        return None if found is None else self._key(found)

    @property
    def kept_rows(self) -> int:
        """How many rows are in memory now."""
        return sum(len(rows) for rows in self._pages.values())

    # ------------------------------------------------------------------ what Qt calls

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Rows known so far."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of columns."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, colour, weight, tool tip of a cell; `ROW` gives the row object."""
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == ROW:
            return row
        return cell(column, row, role)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there is a further page nobody asked for yet."""
        return (
            not parent.isValid() and not self._ended and bool(self._count) and len(self._tokens) - 1 not in self._asked
        )

    def fetchMore(self, parent: Index) -> None:
        """Ask for exactly one further page."""
        if self.canFetchMore(parent):
            self._ask(len(self._tokens) - 1)

    # ------------------------------------------------------------------ inside

    def _want(self, number: int) -> None:
        # Painting asks cell by cell; the pages it misses are asked for once, after it.
        if number not in self._asked and number < len(self._tokens):
            self._wanted.add(number)
            if not self._timer.isActive():
                self._timer.start(0)

    def _ask_wanted(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for number in sorted(wanted):
            self._ask(number)

    def _ask(self, number: int, *, first: bool = False) -> None:
        if number in self._asked or number >= len(self._tokens):
            return
        self._asked.add(number)
        generation = self._generation
        self._fetch(None if first else self._tokens[number], lambda page: self._take(number, generation, first, page))

    def _take(self, number: int, generation: int, first: bool, page: PageOf[T]) -> None:
        if generation != self._generation:
            return
        self._asked.discard(number)
        if first:
            self._take_first(page)
            return
        rows = page.rows[: self.page_size]
        if number == len(self._tokens) - 1 and not self._ended and number not in self._pages and self._reaches(number):
            self._append(number, rows, page.next)
        else:
            self._replace(number, rows, page.next)
        self.loaded.emit(self._count)

    def _reaches(self, number: int) -> bool:
        return self._count == number * self.page_size

    def _take_first(self, page: PageOf[T]) -> None:
        self.beginResetModel()
        self._pages = OrderedDict({0: page.rows[: self.page_size]})
        self._stale.clear()
        self._count = len(self._pages[0])
        self._tokens = [None]
        self._ended = page.next is None
        if page.next is not None:
            self._tokens.append(page.next)
        self.endResetModel()
        self.reset_done.emit()
        self.loaded.emit(self._count)

    def _append(self, number: int, rows: Sequence[T], token: str | None) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), self._count, self._count + len(rows) - 1)
            self._count += len(rows)
            self._keep(number, rows)
            self.endInsertRows()
        self._ended = token is None
        if token is not None:
            self._tokens.append(token)

    def _replace(self, number: int, rows: Sequence[T], token: str | None) -> None:
        self._keep(number, rows)
        self._stale.discard(number)
        begin = number * self.page_size
        if token is None:
            self._cut(begin + len(rows), number)
        elif number + 1 == len(self._tokens):
            # What was the last page has grown over its end.
            self._grow(begin + len(rows))
            self._tokens.append(token)
            self._ended = False
        elif self._tokens[number + 1] != token:
            # Rows came or went before the border: the neighbour begins elsewhere now.
            self._tokens[number + 1] = token
            self._pages.pop(number + 1, None)
        last = min(begin + len(rows), self._count) - 1
        if last >= begin:
            self.dataChanged.emit(self.index(begin, 0), self.index(last, len(self.columns) - 1))

    def _cut(self, count: int, last_page: int) -> None:
        self._ended = True
        del self._tokens[last_page + 1 :]
        for number in [number for number in self._pages if number > last_page]:
            del self._pages[number]
        if count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        else:
            self._grow(count)

    def _grow(self, count: int) -> None:
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def _keep(self, number: int, rows: Sequence[T]) -> None:
        self._pages[number] = rows
        self._pages.move_to_end(number)
        while len(self._pages) > KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
