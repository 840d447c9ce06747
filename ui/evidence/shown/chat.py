"""A chat (聊天记录) as a conversation: days, who said what when, one side on the right where two people talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QVBoxLayout

from app.evidence.preview import telling
from app.evidence.preview.content import Content
from app.evidence.texts.chats import Chat, Said
from app.kernel.masking import mask_numbers
from app.store.folding import fold
from ui.evidence.pages.renderer import Renderer
from ui.evidence.shown.base import Shown
from ui.evidence.shown.bubbles import DAY, ROW, Bubbles, Entry
from ui.evidence.shown.finding import rows_with
from ui.evidence.shown.found_line import FoundLine
from ui.shell.context import Context
from ui.shell.page import Key
from ui.widgets import layout, theme

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Read:
    chat: Chat
    rows: list[Entry]
    folded: list[str]


def entries(chat: Chat) -> list[Entry]:
    """What the list shows: a line for each new day, then its messages; of two speakers one stands at the right."""
    right = chat.speakers[1] if len(chat.speakers) == 2 else ""
    rows: list[Entry] = []
    day = ""
    for said in chat.messages:
        if said.day and said.day != day:
            day = said.day
            rows.append(Entry(DAY, Said(day, "", "", day)))
        side = "told" if not said.speaker else "right" if said.speaker == right else "left"
        rows.append(Entry(side, said))
    return rows


class ChatModel(QAbstractListModel):
    """The rows of one chat."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Entry] = []

    def put(self, rows: list[Entry]) -> None:
        """Show another chat."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the list draws and what a reader says."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line_of(row)
        return None


def line_of(row: Entry) -> str:
    """A row as one piece of text."""
    said = row.said
    if row.side == DAY:
        return said.text
    who = f"{said.speaker}: " if said.speaker else ""
    return f"{said.clock} {who}{said.text}".strip()


class ChatList(QListView):
    """Shows a `ChatModel`; Ctrl+C copies the selected messages, people's numbers masked."""

    def __init__(self, model: ChatModel) -> None:
        super().__init__()
        self.chat = model
        model.setParent(self)
        self.setModel(model)
        self._bubbles = Bubbles(self)
        self.setItemDelegate(self._bubbles)
        self.setAccessibleName(self.tr("Messages"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Ten thousand messages are laid out a few at a time.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths break lines elsewhere."""
        self._bubbles.forget()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, or what a list does."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> str:
        """Put the selected messages on the clipboard; give them back."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        text = mask_numbers("\n".join(line_of(self.chat.rows[row]) for row in rows))
        if text:
            QApplication.clipboard().setText(text)
        return text


class ChatView(Shown):
    """See the module."""

    def __init__(self, context: Context, renderer: Renderer) -> None:
        super().__init__(context, renderer)
        self.list = ChatList(ChatModel())
        self.note = layout.text_label("", "small", wrap=True)
        self._folded: list[str] = []
        self._hits: list[int] = []
        self.finder = FoundLine(self._find, self._go, self.list.setFocus)
        tools = layout.row(self.note)
        tools.setContentsMargins(theme.space(3), theme.space(1), theme.space(2), theme.space(1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(tools)
        box.addWidget(self.finder.bar)
        box.addWidget(self.list, 1)

    def clear(self) -> None:
        """Show nothing."""
        self.list.chat.put([])
        self._folded = []
        self.note.setText("")

    def load(self, content: Content) -> None:
        """Read the chat."""
        previewer = self.renderer.previewer

        def read() -> _Read:
            chat = telling.chat(previewer, content)
            rows = entries(chat)
            return _Read(chat, rows, [fold(f"{row.said.speaker} {row.said.text}") for row in rows])

        self.ask(read, self._show)

    def take_focus(self) -> None:
        """Into the list."""
        self.list.setFocus()

    def keys(self) -> list[Key]:
        """Find."""
        return [Key("Ctrl+F", self.tr("Find in this exhibit"), self.finder.bar.begin)]

    # ------------------------------------------------------------------ inside

    def _show(self, read: _Read) -> None:
        chat = read.chat
        self._folded = read.folded
        self.list.chat.put(read.rows)
        shown = "、".join(chat.speakers[:6]) + (" …" if len(chat.speakers) > 6 else "")
        parts = [self.tr("%n message(s)", "", len(chat.messages)), shown]
        if chat.assumed:
            parts.append(self.tr("the order of day and month was assumed"))
        if chat.before:
            parts.append(self.tr("lines before the first message stand in the plain text"))
        if chat.cut:
            parts.append(self.tr("only the first messages are shown; the file has more"))
        self.note.setText(" · ".join(part for part in parts if part))
        self.finder.renew()
        self.looked.emit()

    def _find(self, words: str) -> int:
        self._hits = rows_with(self._folded, words)
        return len(self._hits)

    def _go(self, place: int) -> None:
        if place >= 0:
            index = self.list.chat.index(self._hits[place])
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
