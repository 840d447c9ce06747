"""The strip of clocks in the head of a case: all that run, nearest first, each with its article when looked at.

Calm on purpose: small words in a line, a tone and a sign only for what is near. Each can have the focus; its article
then stands at the right, as it does under the mouse: a tool tip alone is not for hands on a keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.widgets import layout, theme


@dataclass(frozen=True, slots=True)
class Tick:
    """One clock: its name, date and distance, where it comes from (article), and a tone when it is near."""

    name: str
    text: str
    tip: str = ""
    tone: str = ""


class _Clock(QLabel):
    looked_at = Signal(str)

    def __init__(self, tick: Tick) -> None:
        super().__init__(("⚠ " if tick.tone == "danger" else "") + f"{tick.name} {tick.text}")
        theme.role(self, {"danger": "danger", "soon": "soon"}.get(tick.tone, "small"))
        theme.tabular(self)
        self._tip = tick.tip
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{tick.name} {tick.text}")
        self.setAccessibleDescription(tick.tip)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(self._tip)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.looked_at.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._lined(True)
        self.looked_at.emit(self._tip)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._lined(False)
        self.looked_at.emit("")

    def _lined(self, on: bool) -> None:
        font = self.font()
        font.setUnderline(on)
        self.setFont(font)


class ClockStrip(QWidget):
    """`put(ticks)` shows them; hidden when none runs. `note_wanted`: somebody wants to note a date for one."""

    note_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.clocks: list[_Clock] = []
        self.said = layout.text_label("", "small")
        # The article gives way: it must never make the window wider.
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note = layout.button(self.tr("Note a date…"), self.note_wanted.emit, kind="quiet", icon="calendar")
        self.note.setVisible(False)
        self._row = layout.row(self.said, self.note, gap=4)
        self._row.setStretch(0, 1)
        self.setLayout(self._row)
        self.setAccessibleName(self.tr("Clocks that run"))
        self._shown: tuple[Tick, ...] = ()
        self.setVisible(False)

    def put(self, ticks: Sequence[Tick]) -> None:
        """Show these, in this order; nothing is drawn anew when nothing changed."""
        if tuple(ticks) == self._shown:
            return
        self._shown = tuple(ticks)
        for clock in self.clocks:
            self._row.removeWidget(clock)
            clock.hide()
            clock.deleteLater()
        self.clocks = [_Clock(tick) for tick in ticks]
        for place, clock in enumerate(self.clocks):
            clock.looked_at.connect(self.said.setText)
            self._row.insertWidget(place, clock)
        self.said.setText("")
        self.setVisible(bool(ticks))
