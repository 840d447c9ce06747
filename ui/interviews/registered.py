"""After registering: the number, the deadline, what to do at once, the receipt, and on to the interview."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.cases.tables import is_theft
from app.cases.views import MajorCall
from app.staff.powers import may
from ui.cases.day.promise_form import PromiseForm
from ui.cases.joint.major import MajorBanner
from ui.cases.repeats.strip import RepeatsStrip
from ui.interviews.first_things import FirstThingsStrip
from ui.shell.page import Page
from ui.widgets import layout, theme


@dataclass(frozen=True, slots=True)
class Registered:
    """A case that was just registered; `left` is the number of days to its deadline."""

    case_id: UUID
    no: str
    due_on: date
    left: int
    provisional: bool
    cause: str
    theft: str
    still_called: bool
    major: MajorCall | None = None


class RegisteredFace(QWidget):
    """`receipt_wanted`, `interview_wanted` and `next_wanted` are where it goes from here."""

    receipt_wanted = Signal()
    interview_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.done: Registered | None = None
        self.number = layout.text_label("", "display", selectable=True)
        self.number.setAccessibleName(self.tr("Case number"))
        theme.tabular(self.number)
        self.due = layout.text_label("", "lead", selectable=True)
        self.cause = layout.text_label("", "label")
        self._words = page.words
        self.major = MajorBanner(page.words)
        self.strip = FirstThingsStrip(page)
        self.repeats = RepeatsStrip(page)
        self.receipt = layout.button(
            self.tr("Print the receipt  F8"), self.receipt_wanted.emit, kind="large", icon="printer"
        )
        self.interview = layout.button(
            self.tr("On to the interview  Ctrl+Enter"),
            self.interview_wanted.emit,
            kind="large-primary",
            icon="interviews",
        )
        self.call_back = PromiseForm(page)
        self.promise = layout.button(self.tr("Promise a call-back…"), self._promise, kind="quiet", icon="phone")
        layout.only_if(self.promise, may(page.actor.role, "cases.promise"))
        self.next = layout.button(self.tr("Next walk-in  F2"), self.next_wanted.emit, kind="quiet", icon="plus")
        card = layout.card(
            layout.text_label(self.tr("Registered"), "good"),
            self.number,
            self.due,
            self.cause,
            self.major,
            self.strip,
            self.repeats,
            self.call_back,
            layout.row(self.next, self.promise, 1, self.receipt, self.interview, gap=3),
            gap=3,
        )
        column = layout.column(1, card, 2)
        self.setLayout(layout.row(1, column, 1))
        card.setMinimumWidth(theme.WIDTH["form"])

    def put(self, done: Registered) -> None:
        """Show a case that was just registered."""
        self.done = done
        self.number.setText(done.no)
        distance = self.tr("%n day(s) left", "", done.left)
        mark = self.tr(" (holidays not published yet)") if done.provisional else ""
        self.due.setText(self.tr("To be decided by {0}, {1}").format(done.due_on.isoformat(), distance) + mark)
        cause = self._words.label("cause", done.cause) if done.cause else self.tr("not chosen")
        self.cause.setText(self.tr("Cause: {0}").format(cause))
        theft = done.theft == "yes" or is_theft(done.cause)
        self.strip.put(done.case_id, theft=theft, still_called=done.still_called, done=())
        self.major.put(done.major)
        self.repeats.put(done.case_id)
        self.call_back.opening.shut()
        self.interview.setFocus()

    def _promise(self) -> None:
        if self.done is not None:
            self.call_back.ask(self.done.case_id)
