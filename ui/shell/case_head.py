"""What the head of a case says: never scrolled away, always three things: next step, nearest clock, saved.

The rooms fill a `CaseHead` by one query; the shell draws it. Texts come finished in the reader's language. The eye
beside the customer's name asks for a reason in place, once per case; a box in the middle was decided against: a
customer is waiting for an answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from ui.shell.clock_strip import ClockStrip, Tick
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.eye import EyeButton
from ui.widgets.stepper import Stepper
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from app.sync.of_case import CaseSync

_REASON = 2
"""The shortest reason that says something, in characters."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One tag in the head: a word, a tone (danger, soon, good, accent or none) and an icon; `tip` says more."""

    text: str
    tone: str = ""
    icon: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class CaseHead:
    """`number`, masked `customer`, `stages` with the present one `at`, `clock` (date and distance), `next_step`.

    `score` is how much attention the case needs, with its reasons as `tip`. `off_way` is the tone of a state off the
    normal way (withdrawn, failed). `marks` are tags for staff eyes, `ticks` the clocks that run, nearest
    first.
    """

    number: str
    customer: str
    stages: tuple[str, ...] = ()
    at: int = 0
    off_way: str = ""
    clock: Mark | None = None
    next_step: str = ""
    marks: tuple[Mark, ...] = ()
    score: Mark | None = None
    ticks: tuple[Tick, ...] = ()


class CaseHeadBar(QFrame):
    """Draws a `CaseHead`; `reveal(reason)` is called when the eye beside the customer's name is pressed.

    It answers by `show_name`, which shows nothing once the eye was let go. Without `reveal` there is no eye.
    `promise_wanted`: somebody has the customer on the telephone and promises to call back; the window shows the button
    to whoever may.
    """

    promise_wanted = Signal()

    def __init__(self, reveal: Callable[[str], None] | None = None) -> None:
        super().__init__()
        theme.surface(self, "top")
        self._masked = ""
        self._reveal = reveal
        self._number = layout.text_label("", "title", selectable=True)
        theme.tabular(self._number)
        self._customer = layout.text_label("", "lead")
        self.reason = TextField(placeholder=self.tr("Reason to look, for instance: calling back"))
        self.reason.setAccessibleName(self.tr("Reason to look"))
        self.reason.setFixedWidth(theme.WIDTH["field"])
        self.reason.setVisible(False)
        self.reason.textEdited.connect(lambda _text: theme.state(self.reason, ""))
        self.eye = EyeButton(self.tr("customer"))
        layout.only_if(self.eye, reveal is not None)
        self.eye.revealed.connect(self._look)
        self._marks = layout.row(gap=1)
        self.score = Chip("")
        self.score.setVisible(False)
        self._clock = Chip("")
        self._next = layout.text_label("", "accent")
        self._saved = layout.text_label("", "small")
        self._saved_text = ""
        self._waiting = 0
        self._conflicts = Chip("")
        self._conflicts.setVisible(False)
        self._stepper = Stepper()
        name = layout.row(self._customer, self.reason, self.eye)
        told = layout.row(self._marks, self.score, gap=1)
        top = layout.row(self._number, name, told, self._conflicts, 1, self._saved, self._clock, gap=3)
        low = layout.row(self._stepper, layout.post(), self._next, gap=4)
        low.setStretch(0, 1)
        self.clocks = ClockStrip()
        self.promise = layout.button(
            self.tr("Promise a call-back…"), self.promise_wanted.emit, kind="quiet", icon="phone"
        )
        self.promise.setVisible(False)
        # In the row of the clocks, and not among them: a case none of whose clocks runs is called back too.
        below = layout.row(self.clocks, self.promise, gap=2)
        below.setStretch(0, 1)
        below.setAlignment(self.promise, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole = layout.column(top, low, below, gap=1)
        whole.setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(1))
        self.setLayout(whole)

    @property
    def customer(self) -> str:
        """The customer's name as it stands there now."""
        return self._customer.text()

    def show_name(self, customer: str) -> None:
        """Show the customer's name whole, if the eye is still held."""
        if self.eye.open:
            self._customer.setText(customer)
            self.reason.setVisible(False)

    def put(self, head: CaseHead) -> None:
        """Show everything."""
        self._number.setText(head.number)
        self._masked = head.customer
        if not self.eye.open:
            self._customer.setText(head.customer)
        self._stepper.put(head.stages, head.at, head.off_way)
        self._stepper.setVisible(bool(head.stages))
        self._clock.setVisible(head.clock is not None)
        if head.clock is not None:
            self._clock.put(head.clock.text, head.clock.tone, head.clock.icon or "clock")
        self.clocks.put(head.ticks)
        self._next.setText(self.tr("Next: {0}").format(head.next_step) if head.next_step else "")
        while (item := self._marks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.score.setVisible(head.score is not None)
        if head.score is not None:
            self.score.put(head.score.text, head.score.tone, head.score.icon)
            self.score.setToolTip(head.score.tip)
            self.score.setAccessibleDescription(head.score.tip)
        for mark in head.marks:
            self._marks.addWidget(Chip(mark.text, mark.tone, icon=mark.icon))

    def saved(self, text: str) -> None:
        """Say when what was typed was saved."""
        self._saved_text = text
        self._draw_saved()

    def synced(self, stands: CaseSync) -> None:
        """Say what of the case still waits for the centre, and whether a conflict is to be decided."""
        self._waiting = stands.waiting
        self._draw_saved()
        self._conflicts.setVisible(bool(stands.conflicts))
        if stands.conflicts:
            self._conflicts.put(self.tr("%n conflict(s)", "", stands.conflicts), "danger", "warning")

    def _draw_saved(self) -> None:
        waiting = self.tr("%n waiting to sync", "", self._waiting) if self._waiting else ""
        self._saved.setText(" · ".join(part for part in (self._saved_text, waiting) if part))

    def _look(self, held: bool) -> None:
        if not held:
            self._customer.setText(self._masked)
            return
        reason = self.reason.text().strip()
        if len(reason) < _REASON or self._reveal is None:
            self.reason.setVisible(True)
            theme.state(self.reason, "error")
            self.reason.setFocus()
            return
        self._reveal(reason)
