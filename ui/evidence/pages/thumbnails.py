"""The pages of a content as small pictures, drawn when they come into view, the visible ones first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.evidence.preview.content import PageSize
from ui.widgets import theme

WIDTH, HEIGHT = 84, 108
_KEPT = 400
Ask = Callable[[int, float], None]
Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractListModel):
    """Pages with their small pictures; `ask(page, scale)` is called one at a time, answer with `put` or `skip`."""

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self._ask = ask
        self._pages: tuple[PageSize, ...] = ()
        self._pictures: dict[int, QPixmap | None] = {}
        self._wanted: list[int] = []
        self._asked: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def show_pages(self, pages: tuple[PageSize, ...]) -> None:
        """Show the pages of another content."""
        self.beginResetModel()
        self._pages = pages
        self._pictures.clear()
        self._wanted.clear()
        self._asked = None
        self.endResetModel()

    def put(self, image: QImage) -> None:
        """Take the picture that was asked for."""
        self._take(QPixmap.fromImage(image))

    def skip(self) -> None:
        """There is no picture for the page that was asked for; its number stands alone."""
        self._take(None)

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of pages."""
        return 0 if parent is not None and parent.isValid() else len(self._pages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A page can be dragged out; without saying so the mouse would only run along the strip."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Number and picture of a page."""
        page = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {0}").format(page + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            if page not in self._pictures and page != self._asked:
                self._want(page)
            return self._pictures.get(page)
        return None

    def _want(self, page: int) -> None:
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        if self._asked is None and not self._timer.isActive():
            self._timer.start(0)

    def _next(self) -> None:
        # Painting asks for what is in view; what was scrolled past long ago is not drawn any more.
        del self._wanted[:-24]
        if self._asked is None and self._wanted:
            self._asked = self._wanted.pop()
            page = self._pages[self._asked]
            self._ask(self._asked, min(WIDTH / page.width, HEIGHT / page.height))

    def _take(self, picture: QPixmap | None) -> None:
        page, self._asked = self._asked, None
        if page is None:
            return
        while len(self._pictures) >= _KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[page] = picture
        self.dataChanged.emit(self.index(page), self.index(page))
        if self._wanted:
            self._timer.start(0)


class _Small(QStyledItemDelegate):
    """Draws a page: its picture on paper, its number below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("select"))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        room = QRect(rect.x() + (rect.width() - WIDTH) // 2, rect.y() + theme.space(1), WIDTH, HEIGHT)
        if isinstance(picture, QPixmap):
            place = QRect(0, 0, picture.width(), picture.height())
            place.moveCenter(room.center())
            painter.drawPixmap(place, picture)
        else:
            place = room.adjusted(theme.space(2), 0, -theme.space(2), 0)
            painter.fillRect(place, theme.colour("surface"))
        painter.setPen(theme.colour(theme.on_selection("accent", theme.SHAPE_RATIO) if chosen else "line_strong"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.setPen(theme.colour("select_ink" if chosen else "ink_soft"))
        painter.setFont(theme.font("small", bold=chosen, tabular=True))
        below = QRect(rect.x(), room.bottom(), rect.width(), rect.bottom() - room.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.data()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(WIDTH + theme.space(3), HEIGHT + theme.space(5))


class PageList(QListView):
    """The strip of pages; `chosen(page)` fires on going to one, `carried(page from 1)` when one is dragged out."""

    chosen = Signal(int)
    carried = Signal(int)

    def __init__(self, ask: Ask) -> None:
        super().__init__()
        self.pages = PageModel(ask)
        self.pages.setParent(self)
        self.setModel(self.pages)
        self.setItemDelegate(_Small(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH + theme.space(5) + theme.space(3))
        self.setAccessibleName(self.tr("Pages"))
        self.setDragEnabled(True)

    def go(self, page: int) -> None:
        """Put the cursor on a page without telling."""
        self.blockSignals(True)
        self.setCurrentIndex(self.pages.index(page))
        self.blockSignals(False)
        self.scrollTo(self.pages.index(page))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Somebody drags a page out."""
        del actions
        if self.currentIndex().isValid():
            self.carried.emit(self.currentIndex().row() + 1)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which page was gone to."""
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            self.chosen.emit(current.row())
