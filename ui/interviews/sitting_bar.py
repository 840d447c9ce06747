"""The line above a sitting: which sitting of the case, where it takes place, how it stands, and its few buttons."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.interviews.views import InterviewRow
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.interviews.seen import Seen
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.choice import Choice
from ui.widgets.text_field import TextField

_TONES = {"open": ("accent", "edit"), "paused": ("soon", "pause"), "read_back": ("accent", "speaker")}


class SittingBar(QFrame):
    """`chosen(id)` shows another sitting, `new_wanted()` starts one, `moved(place)` corrects the place."""

    chosen = Signal(object)
    new_wanted = Signal()
    moved = Signal(str)
    pause_wanted = Signal()
    beside_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self.sittings = Choice({})
        self.sittings.setAccessibleName(self.tr("Sitting"))
        self.sittings.setMinimumWidth(theme.WIDTH["field"])
        self.sittings.chosen.connect(lambda key: self.chosen.emit(UUID(key)) if key else None)
        self.state = Chip("")
        self.place = TextField()
        self.place.setAccessibleName(self.tr("Place of the interview"))
        self.place.setMinimumWidth(theme.WIDTH["label"])
        self.place.setMaximumWidth(theme.WIDTH["field"])
        self.place.editingFinished.connect(lambda: self.moved.emit(self.place.text()))
        self.place_label = layout.text_label(self.tr("Place"), "label")
        self.recorder = layout.text_label("", "small")
        self.new = layout.button(self.tr("New sitting"), self.new_wanted.emit, icon="plus")
        self.pause = layout.button(self.tr("Pause  F9"), self.pause_wanted.emit, icon="pause")
        self.beside = layout.tool(
            "knowledge", self.tr("Show or hide what the desk knows (Alt+K)"), self.beside_wanted.emit
        )
        self.paper = layout.button(self.tr("Print  F8"), self.print_wanted.emit, icon="printer")
        self.setLayout(
            layout.row(
                self.sittings,
                self.state,
                self.place_label,
                self.place,
                self.recorder,
                1,
                self.new,
                self.pause,
                self.paper,
                self.beside,
            )
        )

    def put(self, seen: Seen) -> None:
        """Show the sittings of the case and the one that is chosen."""
        record = seen.record
        self.sittings.set_items({str(row.id): self._named(row) for row in seen.sittings})
        self.sittings.put(str(record.interview_id) if record is not None else "")
        state = "sealed" if seen.sealed else record.state if record is not None else ""
        tone, icon = _TONES.get(state, ("good", "lock"))
        self.state.setVisible(bool(state))
        if state:
            self.state.put(self._words.label("interview_state", state), tone, icon)
        head = record.body.header if record is not None else None
        if head is not None and not self.place.hasFocus():
            self.place.put(head.place)
            self.place.setToolTip(head.place)
        self.recorder.setText(self.tr("Recorded by {0}").format(head.recorder) if head is not None else "")
        running = record is not None and not seen.sealed and seen.may_conduct
        self.place.setReadOnly(not running)
        self.pause.setVisible(running and not seen.paused)
        unsealed = any(not row.sha256 for row in seen.sittings)
        self.new.setVisible(seen.may_conduct and not seen.over and not unsealed)
        self.paper.setVisible(record is not None)
        self.beside.setVisible(record is not None and not seen.sealed)

    def _named(self, row: InterviewRow) -> str:
        state = self._words.label("interview_state", row.state)
        return self.tr("Sitting {0}: {1} {2}").format(row.seq, local_minute(row.started_at), state)
