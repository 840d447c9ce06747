"""The searches somebody keeps and the last ones, on the search page while nothing is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.shell.recent import Asked, Recents
from ui.widgets import layout

_OBJECT = Qt.ItemDataRole.UserRole


class _List(QListWidget):
    """Enter asks again, Delete forgets a kept search."""

    chosen = Signal(object)
    dropped = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class; the rest is Qt's."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.chosen.emit(item.data(_OBJECT))
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self.dropped.emit(item.data(_OBJECT))
        else:
            super().keyPressEvent(event)


class AskedList(QWidget):
    """`again(Asked)` fires with the search to ask again."""

    again = Signal(object)

    def __init__(self, recents: Recents) -> None:
        super().__init__()
        self._recents = recents
        self._shown = False
        self.list = _List()
        self.list.setAccessibleName(self.tr("Saved and recent searches"))
        self.list.itemActivated.connect(lambda item: self.again.emit(item.data(_OBJECT)))
        self.list.chosen.connect(self.again)
        self.list.dropped.connect(self._drop)
        self.clear = layout.button(self.tr("Clear the recent searches"), self._clear)
        head = layout.row(layout.heading(self.tr("Saved and recent searches")), 1, self.clear)
        self.setLayout(layout.column(head, self.list, layout.note(self.tr("Enter asks again, Delete forgets it."))))

    def show_asked(self, shown: bool) -> None:
        """Show the list, if it is wanted and holds something."""
        self._shown = shown
        saved, recent = (self._recents.saved, self._recents.recent) if shown else ([], [])
        row = max(self.list.currentRow(), 0)
        self.list.clear()
        for one in (*saved, *recent):
            item = QListWidgetItem(f"★ {one.shown}" if one.name else one.shown)
            item.setData(_OBJECT, one)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.clear.setEnabled(bool(recent))
        self.setVisible(bool(saved or recent))

    def take_focus(self) -> None:
        """Begin in the list."""
        self.list.setFocus()

    def _drop(self, one: Asked) -> None:
        if one.name:
            self._recents.forget(one.name)
        else:
            self._recents.drop(one)
        self.show_asked(self._shown)

    def _clear(self) -> None:
        self._recents.clear()
        self.show_asked(self._shown)
