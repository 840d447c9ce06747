"""Who drew over an exhibit, and every mark of it: layers that can be hidden, lines that lead to their place.

A small window that closes when somebody clicks beside it: the pages need the room, and it is looked at for a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.evidence.views import MarkRow, layers_of
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.widgets import layout, theme


class MarkList(QFrame):
    """`open(rows, hidden, under)` shows it below a widget; `hid(author, hidden)` and `went(row)` say what is wanted."""

    def __init__(
        self, words: Wording, hid: Callable[[UUID, bool], None], went: Callable[[MarkRow], None], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        theme.surface(self, "card")
        self._words = words
        self._hid = hid
        self._went = went
        self._rows: list[MarkRow] = []
        self.layers: list[QCheckBox] = []
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.space(1))
        self.none = layout.note(self.tr("Nothing is drawn over this exhibit yet."))
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("Marks of the exhibit"))
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.itemActivated.connect(self._go)
        self.lines.itemClicked.connect(self._go)
        box = layout.column(layout.heading(self.tr("Marks")), self._people, self.none, self.lines, gap=2)
        side = theme.space(3)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)
        self.setFixedWidth(theme.WIDTH["preview"])

    def open(self, rows: Sequence[MarkRow], hidden: set[UUID], under: QWidget) -> None:
        """Show the marks of an exhibit below a button, its right edge below the button's."""
        self.put(rows, hidden)
        corner = under.mapToGlobal(QPoint(under.width() - self.width(), under.height()))
        self.move(corner)
        self.show()
        (self.lines if rows else self).setFocus()

    def put(self, rows: Sequence[MarkRow], hidden: set[UUID]) -> None:
        """Take other marks."""
        self._rows = list(rows)
        while (item := self._people.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.layers = []
        for layer in layers_of(rows):
            name = self.tr("{0} (me)").format(layer.author) if layer.mine else layer.author
            box = QCheckBox(f"{name}  {layer.count}")
            box.setAccessibleName(self.tr("Show the marks of {0}").format(name))
            pages = "、".join(str(page) for page in layer.pages)
            box.setToolTip(self.tr("On pages {0}").format(pages))
            box.setChecked(layer.author_id not in hidden)
            box.toggled.connect(lambda on, author=layer.author_id: self._hid(author, not on))
            self._people.addWidget(box)
            self.layers.append(box)
        self.none.setVisible(not rows)
        self.lines.setVisible(bool(rows))
        self.lines.clear()
        for row in self._rows:
            line = QListWidgetItem(self._line(row))
            line.setToolTip(f"{row.author}  {local_minute(row.made_at)}")
            self.lines.addItem(line)
        high = self.lines.sizeHintForRow(0) if rows else 0
        self.lines.setFixedHeight(min(max(len(rows), 1), 8) * max(high, 1) + theme.space(2))
        self.adjustSize()

    def _line(self, row: MarkRow) -> str:
        told = told_of(self._words, row)
        return self.tr("Page {0}  {1}").format(row.page, told)

    def _go(self, item: QListWidgetItem) -> None:
        row = self._rows[self.lines.row(item)]
        self.hide()
        self._went(row)


def told_of(words: Wording, row: MarkRow) -> str:
    """A mark in one line: its kind, and what it says."""
    kind = words.label("mark_kind", row.kind.value)
    said = read_words(words, row.kind.value, row.words).replace("\n", " ")
    return f"{kind}：{said}" if said else kind


def read_words(words: Wording, kind: str, said: str) -> str:
    """The words of a mark as they are read: stamps and reasons are stored as keys."""
    labels = {"stamp": "mark_stamp", "redact": "cover_reason"}
    return words.label(labels[kind], said) if kind in labels and said else said
