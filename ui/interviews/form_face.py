"""The open sitting: one long page of sections with the list of steps at the left; any order, nothing blocked.

The face draws the keeper's state and tells it which section the cursor has left. It makes the cards and the panels
inside them; what the panels do with the desk is `conduct`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from app.interviews import form
from app.interviews.form import Dot, Problem
from app.interviews.sections import SECTIONS
from ui.interviews.controls import Surroundings
from ui.interviews.customer_side import CustomerSide
from ui.interviews.finish import FinishCard, short_name
from ui.interviews.keeper import Keeper
from ui.interviews.panels import Panels, Ready
from ui.interviews.pressing import enter_presses
from ui.interviews.section import SectionCard
from ui.interviews.seen import Seen
from ui.interviews.signers import Sign, into_view
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.composition import Composition
from ui.widgets.ribbon import Ribbon
from ui.widgets.settle import Settle
from ui.widgets.steps import Step, StepList

_STATUS = {Dot.RED: "empty", Dot.AMBER: "begun", Dot.GREEN: "done", Dot.NONE: ""}


class FormFace(QWidget):
    """`put(seen)` shows a sitting; `left(section)` fires when the cursor has left a section."""

    left = Signal(str)

    def __init__(
        self,
        page: Page,
        keeper: Keeper,
        side: CustomerSide,
        about: Surroundings,
        sign: Sign,
        ready: Ready,
        looked: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._keeper = keeper
        self._seen: Seen | None = None
        self._at = ""
        self._steps: list[Step] = []
        self._beside: QScrollArea | None = None
        self._asked_to_seal = False
        # From the outside in: a style sheet looks anew at everything below a widget that gets another parent.
        self.area = QScrollArea(self)
        inner = self._inner = QWidget()
        self.area.setWidget(inner)
        self.panels = Panels(page, keeper, side, about, sign, ready, looked, inner)
        self.cards = self.panels.cards
        self.finish = FinishCard(page.words, inner)
        self.ribbon = Ribbon()
        self.steps = StepList()
        self.steps.setAccessibleName(self.tr("Sections of the interview"))
        self.steps.chosen.connect(self.go)
        self.finish.chosen.connect(self.go)
        self.panels.furnished.connect(self._furnished)
        self._lay_out()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._furnish_next)
        keeper.changed.connect(self.draw)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    # ------------------------------------------------------------------ showing

    def put(self, seen: Seen) -> None:
        """Show a sitting as it was read; the keeper holds its state already."""
        fresh = self._seen is None or self._interview(self._seen) != self._interview(seen)
        self._seen = seen
        if fresh:
            self._asked_to_seal = False
        self.panels.put(seen, fresh=fresh)
        if not self.panels.is_furnished("first_things"):
            self.panels.furnish("first_things")
            self._idle.start()
        self.draw()

    def draw(self) -> None:
        """Show the state: values, steps, problems, and what the panels make of it."""
        state, seen = self._keeper.state, self._seen
        if seen is None:
            return
        for card in self.cards.values():
            card.put(state)
        problems = form.problems(state, today=seen.today, elderly=seen.elderly)
        for card in self.cards.values():
            card.judge(problems, missing=self._asked_to_seal)
        words = self._page.words
        counted = form.blocking(problems)
        steps = [
            Step(spec.key, self._step_name(spec.key, counted), _STATUS[form.dot(state, spec.key, problems)])
            for spec in SECTIONS
        ]
        if steps != self._steps:
            self._steps = steps
            self.steps.put(steps)
            if self._beside is not None:
                self._beside.setFixedWidth(self._step_width())
        blocking = [one for one in problems if one.blocks]
        self.ribbon.put([(short_name(one, words), self._goer(one)) for one in blocking])
        self.finish.put(problems)
        for key in self.cards:
            self.panels.draw_section(key)

    def list_missing(self) -> list[Problem]:
        """Show everything that keeps the record from being sealed, beside its field and as links; return it."""
        self._asked_to_seal = True
        self.draw()
        blocking = [one for one in form.problems(self._keeper.state) if one.blocks]
        self.finish.name_all(blocking)
        return blocking

    # ------------------------------------------------------------------ going about

    def go(self, section: str, field: str = "") -> None:
        """Bring a section to the top and put the cursor into it, committing what is being composed first."""
        self.commit()
        card = self.cards[section]
        if not self.panels.is_furnished(section):
            self.panels.furnish(section)
            self._settle()
        self.area.verticalScrollBar().setValue(card.y() - theme.space(2))
        goers: dict[str, Callable[[], None]] = {
            "questions": lambda: self.panels.questions.go(),
            "issues": lambda: self.panels.issues.go(),
            "read_back": lambda: self.panels.reading.go(),
            "signatures": lambda: self.panels.signers.go(),
        }
        if not field and section in goers:
            goers[section]()
        else:
            card.go(field)
        self._mark(section)

    def step(self, step: int) -> None:
        """Go to the next section or to the one before."""
        keys = list(self.cards)
        at = keys.index(self._at) if self._at in keys else -1 if step > 0 else 0
        self.go(keys[(at + step) % len(keys)])

    def commit(self) -> None:
        """Turn what is being composed anywhere on the page into text."""
        for one in self.findChildren(Composition):
            one.commit()

    def composing(self) -> bool:
        """Whether an input method composes anywhere on the page."""
        return any(one.active for one in self.findChildren(Composition))

    @property
    def section(self) -> str:
        """The section the cursor is in, or an empty string."""
        return self._at

    def typing(self) -> bool:
        """Whether something is being typed anywhere on the page that no field has reported yet."""
        return self.composing() or any(one.dirty for one in self.findChildren(Settle))

    def flush(self) -> None:
        """Report unreported typing of everything."""
        self.panels.flush()

    def narrow(self, on: bool) -> None:
        """Lay the fields of every section below each other, for a page with something beside the form."""
        for card in self.cards.values():
            card.grid.narrow(on)
        self.panels.fold(on)

    def lock(self, on: bool) -> None:
        """Let nothing be changed (a pause, somebody who only reads)."""
        for card in (*self.cards.values(), self.finish):
            card.setEnabled(not on)

    def step_area(self) -> QScrollArea:
        """The steps from top to bottom of the tab: thirteen of them have just room on a branch PC."""
        inner = self.steps.layout()
        if inner is not None:
            inner.setSpacing(0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.steps)
        self._beside = area
        return area

    def _step_width(self) -> int:
        return min(max(theme.WIDTH["number"], self.steps.wanted_width()), theme.WIDTH["field"])

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is None or not isValid(self):
            return  # the window lost the keyboard, not the section
        section = self._section_of(new)
        self.panels.leave_issues()
        if section == self._at:
            return
        before, self._at = self._at, section
        if before:
            for one in self.cards[before].findChildren(Composition):
                one.commit()
            self.cards[before].flush()
            self.left.emit(before)
        if section:
            self._mark(section)

    def _mark(self, section: str) -> None:
        self.steps.mark(section)
        for button in self.steps.findChildren(QPushButton):
            if button.isChecked():
                into_view(button)

    def _section_of(self, widget: QObject | None) -> str:
        # Lists that pop up are windows of their own; their parents lead back to the card all the same.
        while widget is not None:
            if isinstance(widget, SectionCard) and self.cards.get(widget.spec.key) is widget:
                return widget.spec.key
            widget = widget.parent()
        return ""

    # ------------------------------------------------------------------ inside

    @property
    def furnishing(self) -> bool:
        """Whether sections are still to be made in idle moments."""
        return self._idle.isActive()

    def _furnish_next(self) -> None:
        if not self.panels.furnish_next():
            self._idle.stop()

    def _furnished(self, section: str) -> None:
        enter_presses(self.cards[section])
        if section == list(self.cards)[-1]:
            # The cards came after the button below them; Tab walks as the eye does.
            last = self.cards[section].previousInFocusChain()
            if last is not None:
                QWidget.setTabOrder(last, self.finish.seal)

    def _settle(self) -> None:
        """Lay out what was just made, so that places on the page are true."""
        for _ in range(3):  # field, card, page
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _step_name(self, section: str, counted: dict[str, int]) -> str:
        name = self._page.words.label("interview_section", section)
        return f"{name}  {counted[section]}" if section in counted else name

    def _goer(self, problem: Problem) -> Callable[[], None]:
        return lambda: self.go(problem.section, problem.field)

    def _lay_out(self) -> None:
        column = layout.column(*self.cards.values(), self.finish, 1, gap=3)
        self._inner.setLayout(column)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = layout.column(self.ribbon, self.area)
        column.setStretch(1, 1)
        self.setLayout(column)

    @staticmethod
    def _interview(seen: Seen) -> Any:
        return seen.record.interview_id if seen.record is not None else None
