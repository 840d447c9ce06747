"""A list to choose from: stored keys with their labels, found by Pinyin initials, quiet under the wheel.

Closed it looks like any combo box. Typing opens the list with only what matches: 盗刷争议 is found by `ds`,
`dsz`, `daoshua` or 盗. Alt+Down opens it whole. Keys are what is stored; labels come from `Wording`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from ui.widgets import theme
from ui.widgets.composition import watch
from ui.widgets.pinyin import matches
from ui.widgets.typing import enter_goes_on


class _Finder(QSortFilterProxyModel):
    typed = ""

    def filterAcceptsRow(self, row: int, parent: object) -> bool:
        del parent
        label = self.sourceModel().index(row, 0).data()
        return matches(str(label), self.typed)

    def look_for(self, typed: str) -> None:
        self.beginFilterChange()
        self.typed = typed
        self.endFilterChange()


class Choice(QComboBox):
    """Choose one key; `chosen(str)` fires when the user chose, `value_key()` is "" while nothing is chosen.

    `items` maps key to label in the order to show (`words.labels("channel")`); `empty` is the text shown for nothing.
    """

    chosen = Signal(str)

    def __init__(
        self, items: Mapping[str, str] | None = None, *, empty: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edit = QLineEdit(self)
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(theme.WIDTH["number"])
        self.setMaximumWidth(theme.WIDTH["field"])
        self.setMaxVisibleItems(14)
        self._labels = QStringListModel(self)
        self._finder = _Finder(self)
        self._finder.setSourceModel(self._labels)
        completer = QCompleter(self._finder, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(14)
        self._popup = QListView()
        completer.setPopup(self._popup)
        self.setCompleter(completer)
        completer.activated.connect(self._take_label)
        self._edit.setPlaceholderText(empty)
        self._composition = watch(self._edit)
        self._edit.textEdited.connect(self._search)
        self._edit.editingFinished.connect(self._settle)
        enter_goes_on(self._edit)
        # With the list of matches open Enter reaches the field past that filter.
        self._edit.returnPressed.connect(lambda: self._edit.focusNextPrevChild(True))
        self.activated.connect(self._picked)
        self._key = ""
        self.set_items(items or {})

    def set_items(self, items: Mapping[str, str]) -> None:
        """Replace what can be chosen, keeping the chosen key if it is still there."""
        kept = self._key
        self.blockSignals(True)
        self.clear()
        for key, label in items.items():
            self.addItem(label, key)
        self.blockSignals(False)
        self._labels.setStringList(list(items.values()))
        self.put(kept if kept in items else "")

    def value_key(self) -> str:
        """Return the chosen key, or an empty string."""
        return self._key

    def put(self, key: str) -> None:
        """Show a key of the program's without `chosen`; an unknown key shows nothing."""
        place = self.findData(key) if key else -1
        self._key = key if place >= 0 else ""
        self.setCurrentIndex(place)
        if place < 0:
            self._edit.clear()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it never changes a closed list."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list on Alt+Down; plain arrows leave a closed list alone until it is opened."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
            return
        super().keyPressEvent(event)

    def _search(self, typed: str) -> None:
        if not self._composition.active:
            self._finder.look_for(typed)

    def _take_label(self, label: str) -> None:
        self._picked(self.findText(label, Qt.MatchFlag.MatchExactly))

    def _picked(self, place: int) -> None:
        key = str(self.itemData(place)) if place >= 0 else ""
        if place >= 0:
            self.setCurrentIndex(place)
        if key != self._key:
            self._key = key
            self.chosen.emit(key)

    def _settle(self) -> None:
        """Take what was typed when the field is left: the one that matches, else what was chosen before."""
        if self._composition.active:
            return
        typed = self._edit.text().strip()
        if not typed:
            self._picked(-1)
            self.setCurrentIndex(-1)
            return
        place = self.findText(typed, Qt.MatchFlag.MatchExactly)
        if place < 0:
            found = [row for row in range(self.count()) if matches(self.itemText(row), typed)]
            place = found[0] if found else -1
        if place >= 0:
            self._picked(place)
        else:
            self.put(self._key)
