"""Pausing a sitting (F9): the customer's window goes dark at once, then the reason is chosen, and the minute is noted.

While it is paused the form is locked, so that nothing gets into the record that was not said in the sitting; a remark
goes with the pause.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.interviews.record import Pause
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.interviews.picks import Picks
from ui.widgets import layout, theme
from ui.widgets.text_field import TextField


class PauseBar(QFrame):
    """`paused(reason, note)` and `resumed()` are what the user wants; `given_up()` when F9 was a mistake."""

    paused = Signal(str, str)
    resumed = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        theme.surface(self, "soon")
        self._words = words
        self.said = layout.text_label(self.tr("Pause: why?"), "strong", wrap=True)
        self.reasons = Picks(words.labels("pause_reason"))
        self.reasons.setAccessibleName(self.tr("Reason for the pause"))
        self.note = TextField(placeholder=self.tr("Remark, for instance the customer's last words"), goes_on=False)
        self.note.setAccessibleName(self.tr("Remark about the pause"))
        self.begin = layout.button(self.tr("Pause now"), self._pause, kind="primary", icon="pause")
        self.cancel = layout.button(self.tr("Do not pause"), self.shut)
        self.go_on = layout.button(self.tr("Go on  F9"), self.resumed.emit, kind="primary", icon="play")
        top = layout.row(self.said, self.reasons, self.go_on, gap=3)
        top.setStretch(1, 1)
        low = layout.row(self.note, self.cancel, self.begin)
        low.setStretch(0, 1)
        box = layout.column(top, low, gap=1)
        side = theme.space(2)
        box.setContentsMargins(theme.space(3), side, theme.space(3), side)
        self.setLayout(box)
        self.setVisible(False)

    def ask(self) -> None:
        """Open and ask for the reason."""
        self.said.setText(self.tr("Pause: why?"))
        self._show(asking=True)
        self.reasons.put(["break"])
        self.reasons.setFocus()

    def put(self, pause: Pause | None) -> None:
        """Show the pause that lasts; None: there is none."""
        if pause is None:
            if self.go_on.isVisible() or not self.begin.isVisibleTo(self):
                self.setVisible(False)
            return
        reason = self._words.label("pause_reason", pause.reason)
        said = self.tr("Paused since {0}: {1}").format(local_minute(pause.begun), reason)
        self.said.setText(f"{said}  {pause.note}".strip())
        self._show(asking=False)

    @property
    def asking(self) -> bool:
        """Whether the reason is being asked for."""
        return not self.isHidden() and not self.begin.isHidden()

    def shut(self) -> None:
        """Close without a pause."""
        self.note.put("")
        self.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: no pause after all; Enter in the remark: now."""
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self.shut()
            return
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.asking:
            self._pause()
            return
        super().keyPressEvent(event)

    def _pause(self) -> None:
        self.note.flush()
        self.paused.emit(self.reasons.value_key() or "other", self.note.text())
        self.note.put("")

    def _show(self, *, asking: bool) -> None:
        for widget in (self.note, self.begin, self.cancel):
            widget.setVisible(asking)
        for key in self._words.labels("pause_reason"):
            self.reasons.offer(key, asking)
        self.go_on.setVisible(not asking)
        self.setVisible(True)
