"""The one search box (Ctrl+K): cases, customers, card tails, full texts, while typing; recent and saved searches.

The shell only types, asks and lists; what is found, in which groups and how it is masked is the rooms'
(`Registry.find`, a function of a read session). Enter without a chosen hit opens the one case meant: that whose number
was typed whole, or the only one found; else the search page with everything. Whoever types faster than the search
answers gets the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.shell.recent import Asked, Recents
from ui.widgets import theme
from ui.widgets.normalise import plain
from ui.widgets.text_field import TextField

LEAST = 2
LIMIT = 12
SHOWN = 18
"""Lines of the list that are seen at once, headings included."""
_OBJECT = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: `case_id` to open, `label` (number), `detail` (masked customer, cause, snippet).

    `group` is the heading it stands under, `why` says how it differs from what was typed; `person` whether a name was
    what fitted.
    """

    case_id: UUID
    label: str
    detail: str
    tab: str = ""
    group: str = ""
    why: str = ""
    person: bool = False


def enough(typed: str) -> bool:
    """Whether a text can be searched for: two letters or digits, or one Chinese character."""
    plain = typed.strip()
    return len(plain) >= LEAST or (bool(plain) and not plain.isascii())


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
        self.textEdited.connect(lambda _text: self._wait_no_more())
        self.recents: Recents | None = None
        self._asked_for = ""
        self._answered = False
        self._entered = False
        self._drop = QFrame(self, Qt.WindowType.ToolTip)
        theme.surface(self._drop, "card")
        self._list = QListWidget(self._drop)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._clicked)
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)

    def show_hits(self, hits: list[Hit]) -> None:
        """List what was found below the box; nothing pops up while composing or when the box was left."""
        self._answered = True
        self._list.clear()
        group = ""
        for hit in hits:
            if hit.group != group:
                self._heading(hit.group)
                group = hit.group
            why = f"〔{hit.why}〕  " if hit.why else ""
            self._add(f"{hit.label}   {why}{hit.detail}", hit)
        if self._entered:
            self._entered = False
            self._open_meant()
        else:
            self._drop_down()

    def show_asked(self) -> None:
        """Offer the saved and the recent searches while the box is empty."""
        if self.recents is None or self.text().strip():
            return
        self._list.clear()
        for heading, some in (
            (self.tr("Saved searches"), self.recents.saved),
            (self.tr("Recent searches"), self.recents.recent),
        ):
            if some:
                self._heading(heading)
            for one in some:
                self._add(one.shown, one)
        if self.recents.recent:
            self._add(self.tr("Clear the recent searches"), None)
        self._drop_down()

    def leave(self) -> None:
        """Close the list; a search is not a value to keep."""
        super().leave()
        self._wait_no_more()
        self._drop.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what was asked before, to who came by key; a window that comes back shows nothing by itself."""
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.show_asked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens, Esc closes; all of it belongs to the input method while composing."""
        key = Qt.Key(event.key())
        if self.composing:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._drop.hide()
            self.clear()
        else:
            super().keyPressEvent(event)

    def _wait_no_more(self) -> None:
        self._entered = False

    def _heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font("small", bold=True))
        self._list.addItem(item)

    def _add(self, text: str, thing: Hit | Asked | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_OBJECT, thing)
        self._list.addItem(item)
        # As wide as the list and no wider: a long piece of text is cut, not scrolled.
        item.setSizeHint(QSize(0, self._list.sizeHintForRow(self._list.count() - 1)))

    def _drop_down(self) -> None:
        self._list.setCurrentRow(-1)
        if not self._list.count() or self.composing or not self.hasFocus():
            self._drop.hide()
            return
        rows = min(self._list.count(), SHOWN) * max(self._list.sizeHintForRow(0), self._list.sizeHintForRow(1))
        self._drop.resize(self.width(), rows + 2 * self._list.frameWidth() + theme.space(1))
        self._drop.move(self.mapToGlobal(QPoint(0, self.height() + theme.space(1))))
        self._drop.show()

    def _step(self, step: int) -> None:
        if not self._drop.isVisible():
            self.show_asked()
            return
        row = self._list.currentRow()
        for _ in range(self._list.count()):
            row = (row + step) % self._list.count() if row >= 0 or step > 0 else self._list.count() - 1
            if self._list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable:
                self._list.setCurrentRow(row)
                return

    def _ask(self, text: str) -> None:
        wanted = text.strip()
        if enough(wanted) and self.hasFocus():
            self._asked_for, self._answered = wanted, False
            self.asked.emit(wanted)
        else:
            self._asked_for, self._entered = "", False
            self._drop.hide()
            if self.hasFocus():
                self.show_asked()

    def _enter(self) -> None:
        item = self._list.currentItem() if self._drop.isVisible() else None
        self._drop.hide()
        if item is not None:
            self._clicked(item)
            return
        self.flush()
        if self._asked_for == self.text().strip() and self._asked_for and not self._answered:
            self._entered = True  # the answer is under way, and decides
        else:
            self._open_meant()

    def _open_meant(self) -> None:
        """Open the case that was meant without doubt, else everything that was found."""
        typed = self.text().strip()
        hit = self._meant(typed)
        if hit is not None:
            self._drop.hide()
            self._pick(hit)
        elif typed:
            self._note(None)
            self.all_asked.emit(typed)

    def _meant(self, typed: str) -> Hit | None:
        """The case whose number was typed whole, or the only one found; what only nearly fits is never meant."""
        if not typed or typed != self._asked_for or not self._answered:
            return None
        hits = [hit for hit in self._hits() if not hit.why]
        number = plain(typed).casefold()
        exact = [hit for hit in hits if hit.label.casefold() == number]
        if len(exact) == 1:
            return exact[0]
        return hits[0] if len(hits) == 1 and len(self._hits()) == 1 else None

    def _clicked(self, item: QListWidgetItem) -> None:
        if not item.flags() & Qt.ItemFlag.ItemIsSelectable:
            return
        thing = item.data(_OBJECT)
        self._drop.hide()
        if isinstance(thing, Asked):
            self._ask_again(thing)
        elif isinstance(thing, Hit):
            self._pick(thing)
        elif self.recents is not None:
            self.recents.clear()

    def _pick(self, hit: Hit) -> None:
        self._note(hit)
        # What was typed may be a name, and the next customer can read the bar.
        self.clear()
        self.picked.emit(hit)

    def _ask_again(self, one: Asked) -> None:
        if one.case_id:
            self.picked.emit(Hit(UUID(one.case_id), one.label, ""))
            return
        self.all_asked.emit(one.text)

    def _note(self, hit: Hit | None) -> None:
        """Remember the search; what fitted a person is somebody's name."""
        if self.recents is None:
            return
        first = next((thing for thing in self._hits() if not thing.why), None)
        person = hit.person if hit is not None else first is not None and first.person
        case_id, label = (hit.case_id, hit.label) if hit is not None else (None, "")
        self.recents.note(self.text(), person=person, case_id=case_id, label=label)

    def _hits(self) -> list[Hit]:
        things = (self._list.item(row).data(_OBJECT) for row in range(self._list.count()))
        return [thing for thing in things if isinstance(thing, Hit)]
