"""One call as it was written down, with its recording; and the list of recent calls beside the form."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.cases.model import CallerIs
from app.cases.views import CallCard, CallRow
from ui.cases import shelf, texts
from ui.cases.hotline.going import GoingBox
from ui.cases.hotline.recording import RecordingPanel
from ui.cases.hotline.timeline import clock_text
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip

_MOST = 12


class CallFace(QWidget):
    """`put(card)`; `next_wanted` fires when the agent goes on to the next call, `gone(no)` when this one was handed to
    another branch.
    """

    next_wanted = Signal()
    gone = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.call_id: UUID | None = None
        self._case: tuple[UUID, str] | None = None
        self.shelf = shelf.Shelf(gap=2)
        self.next = layout.button(self.tr("Next call"), self.next_wanted.emit, kind="primary", icon="phone")
        self.open_case = layout.button(self.tr("Open the case"), self._open, icon="cases")
        self.recording = RecordingPanel(page)
        self.going = GoingBox(page)
        self.going.gone.connect(self._went)
        self.setLayout(
            layout.column(
                layout.card(self.shelf, layout.row(self.next, self.open_case, 1), title=self.tr("Written down")),
                self.recording,
                self.going,
                1,
                gap=3,
            )
        )

    def show_branches(self, found: tuple[str, dict[str, str]]) -> None:
        """Say where a call can be handed; the first of the pair is the own branch."""
        self.going.show_branches(found)

    def put(self, card: CallCard) -> None:
        """Show a call."""
        row = card.row
        self.call_id = row.id
        self._case = None if row.case_id is None else (row.case_id, row.no)
        self.open_case.setVisible(self._case is not None)
        self.shelf.put((card.row, card.text), lambda: self._lines(card))
        self.recording.put(card)
        self.going.put(card)

    def forget(self) -> None:
        """Show no call any more; the player lets go of its bytes."""
        self.call_id = None
        self.recording.close_player()

    def _went(self, no: str) -> None:
        self.forget()
        self.gone.emit(no)

    def _lines(self, card: CallCard) -> list[QWidget]:
        words, row = self._page.words, card.row
        caller_is = "" if row.caller_is is CallerIs.HOLDER else words.label("caller_is", row.caller_is.value)
        who = texts.dotted(words.label("call_direction", row.direction.value), row.caller, row.number, caller_is)
        when = texts.dotted(texts.moment(row.started_at), clock_text(row.seconds * 1000), row.handled_by)
        chip = Chip(words.label("call_outcome", row.outcome.value), "good", icon="check")
        made: list[QWidget] = [
            layout.holder(layout.row(chip, layout.text_label(row.no, "strong", selectable=True), 1)),
            layout.text_label(row.about, "lead", wrap=True, selectable=True),
            layout.text_label(texts.dotted(who, when), "muted", wrap=True),
        ]
        if card.over is not None:
            over = card.over
            said = texts.dotted(over.from_branch, over.why, over.by, texts.moment(over.at))
            made.append(shelf.fact(self.tr("Handed over by the hotline"), said))
        elif row.to_branch:
            made.append(shelf.fact(self.tr("Handed to branch"), row.to_branch))
        if row.called_back_at is not None:
            made.append(shelf.fact(self.tr("Called back"), texts.moment(row.called_back_at)))
        elif row.call_back_by is not None:
            number = "" if row.caller_is is CallerIs.HOLDER else self.tr("at the number the bank holds")
            made.append(shelf.fact(self.tr("Call back by"), texts.dotted(texts.moment(row.call_back_by), number)))
        if card.done_at_once:
            done = texts.joined(words.label("first_action", one) for one in card.done_at_once)
            made.append(shelf.fact(self.tr("Done at once"), done))
        for name, text in ((self.tr("Notes"), card.text), (self.tr("Answer given"), card.answer)):
            if text:
                made.append(shelf.fact(name, text))
        return made

    def _open(self) -> None:
        if self._case is not None:
            self._page.navigator.open_case(*self._case)


class CallList(QFrame):
    """Recent calls; `wanted(call_id)` fires when one is pressed."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        theme.surface(self, "card")
        self.shelf = shelf.Shelf(gap=1)
        self.empty = layout.note(self.tr("Calls stand here once they are written down."))
        box: QVBoxLayout = layout.column(layout.heading(self.tr("Recent calls")), self.empty, self.shelf, 1)
        side = theme.space(3)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)

    def put(self, rows: Sequence[CallRow]) -> None:
        """Show the newest."""
        self.empty.setVisible(not rows)
        newest = list(rows[:_MOST])
        self.shelf.put(tuple(newest), lambda: [self._row(one) for one in newest])

    def _row(self, row: CallRow) -> QWidget:
        if row.gone:
            return self._gone(row)
        said = row.about if len(row.about) <= 16 else row.about[:16] + "…"
        press = shelf.link(said, lambda: self.wanted.emit(row.id), "phone")
        press.setAccessibleName(self.tr("Call: {0}").format(row.about))
        words = self._page.words
        outcome = words.label("call_outcome", row.outcome.value)
        if row.called_back_at is not None:
            outcome = self.tr("called back {0}").format(texts.minute_of(row.called_back_at))
        elif row.call_back_by is not None:
            outcome = texts.dotted(outcome, texts.minute_of(row.call_back_by))
        about = texts.dotted(texts.minute_of(row.started_at), row.caller, outcome, row.no)
        return layout.holder(layout.column(layout.row(press, 1), layout.text_label(about, "small", wrap=True), gap=1))

    def _gone(self, row: CallRow) -> QWidget:
        """A call that is another branch's now: its number and where it is, nothing to open."""
        said = texts.dotted(row.no, self.tr("at branch {0}").format(row.to_branch))
        when = texts.dotted(texts.minute_of(row.started_at), row.handled_by, self.tr("handed over"))
        return layout.holder(
            layout.column(
                layout.text_label(said, "label", selectable=True), layout.text_label(when, "small", wrap=True), gap=1
            )
        )
