"""A line to look for words in the exhibit that is shown: what is looked for, which place of how many, on and back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from ui.widgets import layout, theme
from ui.widgets.text_field import TextField


class FindBar(QFrame):
    """`asked(words)` fires when typing rests, `stepped(1 or -1)` for the next or previous place, `left` at the end."""

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.surface(self, "top")
        self.field = TextField(placeholder=self.tr("Find in this exhibit"), goes_on=False)
        self.field.setAccessibleName(self.tr("Find in this exhibit"))
        self.field.settled.connect(self.asked)
        self.count = layout.text_label("", "label")
        theme.tabular(self.count)
        line = layout.row(
            self.field,
            self.count,
            layout.tool(
                "chevron-up", self.tr("Previous place (Shift+Enter)"), lambda: self.stepped.emit(-1), small=True
            ),
            layout.tool("chevron-down", self.tr("Next place (Enter)"), lambda: self.stepped.emit(1), small=True),
            layout.tool("cross", self.tr("Leave the search (Esc)"), self.leave, small=True),
            gap=1,
        )
        line.setContentsMargins(theme.space(2), theme.space(1), theme.space(2), theme.space(1))
        self.setLayout(line)
        self.hide()

    def begin(self) -> None:
        """Show the line and put the cursor into it, with what was looked for last chosen."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def leave(self) -> None:
        """Hide the line; its marks go."""
        self.hide()
        self.count.setText("")
        self.left.emit()

    def tell(self, place: int, count: int, unread: int) -> None:
        """Say which place of how many is shown (from 1), and how many pages nobody has read yet."""
        if count:
            told = self.tr("{0} of {1}").format(place, count)
        else:
            told = self.tr("Not found") if self.field.text().strip() else ""
        if unread and self.field.text().strip():
            told = " · ".join(part for part in (told, self.tr("%n page(s) not read yet", "", unread)) if part)
        self.count.setText(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter goes back, Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
