"""The one search box (Ctrl+K): cases, customers, card tails, full text, while typing.

The shell only types, asks and lists; what is found and how it is masked is the rooms' (`Registry.find`,
a function of a read session). Enter without a chosen hit opens the search page with everything.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.widgets import theme
from ui.widgets.text_field import TextField

LEAST = 2
LIMIT = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: `case_id` to open, `label` (number), `detail` (masked customer, cause, snippet)."""

    case_id: UUID
    label: str
    detail: str
    tab: str = ""


class SearchBox(TextField):
    """`asked(text)` fires while typing, `all_asked(text)` on Enter, `picked(Hit)` for a hit of the drop-down."""

    asked = Signal(str)
    all_asked = Signal(str)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        words = self.tr("Ctrl+K  Search cases, customers, card tails, full text")
        super().__init__(placeholder=words, goes_on=False, parent=parent)
        theme.kind(self, "search")
        self.setAccessibleName(self.tr("Search everything"))
        self.setClearButtonEnabled(True)
        self.settled.connect(self._ask)
        self._drop = QFrame(self, Qt.WindowType.ToolTip)
        theme.surface(self._drop, "card")
        self._list = QListWidget(self._drop)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._clicked)
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)

    def show_hits(self, hits: list[Hit]) -> None:
        """List what was found below the box; nothing pops up while composing or when the box was left."""
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.label}   {hit.detail}")
            item.setData(Qt.ItemDataRole.UserRole, hit)
            self._list.addItem(item)
        if not hits or self.composing or not self.hasFocus():
            self._drop.hide()
            return
        rows = min(len(hits), LIMIT) * self._list.sizeHintForRow(0)
        self._drop.resize(self.width(), rows + 2 * self._list.frameWidth() + theme.space(1))
        self._drop.move(self.mapToGlobal(QPoint(0, self.height() + theme.space(1))))
        self._drop.show()

    def leave(self) -> None:
        """Close the list; a search is not a value to keep."""
        super().leave()
        self._drop.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens, Esc closes; all of it belongs to the input method while composing."""
        key = Qt.Key(event.key())
        if self.composing:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._drop.isVisible():
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % max(self._list.count(), 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._drop.hide()
            self.clear()
        else:
            super().keyPressEvent(event)

    def _ask(self, text: str) -> None:
        wanted = text.strip()
        if len(wanted) >= LEAST and self.hasFocus():
            self.asked.emit(wanted)
        else:
            self._drop.hide()

    def _enter(self) -> None:
        item = self._list.currentItem() if self._drop.isVisible() else None
        self._drop.hide()
        if item is not None:
            self._clicked(item)
        elif self.text().strip():
            self.all_asked.emit(self.text().strip())

    def _clicked(self, item: QListWidgetItem) -> None:
        hit = item.data(Qt.ItemDataRole.UserRole)
        self._drop.hide()
        # What was typed may be a name, and the next customer can read the bar.
        self.clear()
        self.picked.emit(hit)
