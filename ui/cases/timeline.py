"""A timeline to read: days as headings, under each the minute, the sentence, and who.

Newest first, because that is what one looks for; only the newest `most` are drawn and the rest are one press away, so
that a case of three years opens as fast as one of today.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cases import shelf, texts
from ui.widgets import layout, theme

MOST = 120


@dataclass(frozen=True, slots=True)
class Line:
    """One line: when (UTC), who, the sentence; `icon` and `tone` mark what is worth seeing."""

    at: datetime
    who: str
    text: str
    icon: str = ""
    tone: str = ""


class Timeline(QWidget):
    """`put(lines)` shows them newest first; `more_asked` fires when the user wants the rest."""

    more_asked = Signal()

    def __init__(self, most: int = MOST, *, small: bool = False) -> None:
        super().__init__()
        self._most = most
        self._small = small
        self._lines: tuple[Line, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1))
        self.setAccessibleName(self.tr("Timeline"))

    def put(self, lines: Sequence[Line]) -> None:
        """Show lines, which come oldest first."""
        fresh = tuple(lines)
        if fresh == self._lines and self._column.count():
            return
        self._lines = fresh
        self._draw()

    def show_all(self) -> None:
        """Draw every line."""
        self._most = len(self._lines) + 1
        self._draw()

    def shown(self) -> list[str]:
        """The sentences drawn now, from top to bottom."""
        return [line.text for line in self._newest()]

    def _newest(self) -> list[Line]:
        return list(reversed(self._lines))[: self._most]

    def _draw(self) -> None:
        shelf.empty(self._column)
        day = ""
        for line in self._newest():
            if texts.day_of(line.at) != day:
                day = texts.day_of(line.at)
                self._column.addWidget(layout.text_label(day, "label"))
            self._column.addWidget(self._row(line))
        rest = len(self._lines) - len(self._newest())
        if rest > 0:
            self._column.addWidget(
                shelf.link(self.tr("%n earlier line(s)", "", rest), self._more, icon="chevron-down"),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )
        self._column.addStretch(1)

    def _more(self) -> None:
        self.more_asked.emit()
        self.show_all()

    def _row(self, line: Line) -> QWidget:
        minute = layout.text_label(texts.minute_of(line.at), "small" if self._small else "label")
        theme.tabular(minute)
        minute.setFixedWidth(theme.space(5) + theme.space(4))
        minute.setAlignment(Qt.AlignmentFlag.AlignTop)
        said = layout.text_label(line.text, line.tone, wrap=True, selectable=not self._small)
        said.setAccessibleName(texts.dotted(texts.minute_of(line.at), line.text, line.who))
        who = layout.text_label(line.who, "small")
        who.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        items: list[QWidget] = [minute]
        if not self._small:
            # On a whole page the name stands beside its minute; across the page the eye would lose the line.
            theme.role(who, "label")
            who.setFixedWidth(theme.space(5) * 3)
            who.setAlignment(Qt.AlignmentFlag.AlignTop)
            items.append(who)
        if line.icon:
            items.append(shelf.picture(line.icon, line.tone or "ink_faint", self))
        row = layout.row(*items, said, *([who] if self._small else []), gap=2)
        row.setStretch(len(items), 1)
        return layout.holder(row)
