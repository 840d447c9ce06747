"""The open sitting: one long page of sections with the list of steps at the left; any order, nothing blocked.

The face draws the keeper's state and tells it which section the cursor has left. It makes the cards and the panels
inside them; what the panels do with the desk is `conduct`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from shiboken6 import isValid

from app.interviews import form
from app.interviews.form import Dot, Problem
from app.interviews.sections import SECTIONS
from app.interviews.views import suggested_questions
from app.store.types import instant_text
from ui.interviews import people, picked
from ui.interviews.causes import CauseHints
from ui.interviews.controls import Surroundings
from ui.interviews.customer_side import CustomerSide
from ui.interviews.finish import FinishCard, short_name
from ui.interviews.first_things import FirstThingsStrip
from ui.interviews.household import HouseholdPanel
from ui.interviews.issues import IssuesPanel
from ui.interviews.keeper import Keeper
from ui.interviews.picked import PickedTransactions
from ui.interviews.powers import PowersPanel
from ui.interviews.questions import QuestionsPanel
from ui.interviews.reading import ReadBackPanel
from ui.interviews.rights import RightsPanel
from ui.interviews.section import SectionCard
from ui.interviews.seen import Seen, text_of
from ui.interviews.signers import Sign, SignersPanel, into_view
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.composition import Composition
from ui.widgets.field import FieldRow
from ui.widgets.ribbon import Ribbon
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
        ready: Callable[[Callable[[], None]], None],
        looked: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._keeper = keeper
        self._seen: Seen | None = None
        self._at = ""
        self._steps: list[Step] = []
        self._asked_to_seal = False
        # From the outside in: a style sheet looks anew at everything below a widget that gets another parent.
        self.area = QScrollArea(self)
        inner = self._inner = QWidget()
        self.area.setWidget(inner)
        self.table = PickedTransactions()
        own = {"facts": {"transactions": picked.control(self.table)}}
        cards = {
            spec.key: SectionCard(spec, about, keeper.typed, own.get(spec.key), inner, looked) for spec in SECTIONS
        }
        self.cards = cards
        self.strip = FirstThingsStrip(page, cards["first_things"])
        self.rights = RightsPanel(page, side, cards["rights"])
        self.powers = PowersPanel(page.words, cards["agent"])
        self.causes = CauseHints(page.words, cards["facts"])
        self.questions = QuestionsPanel(page.words, cards["questions"])
        self.issues = IssuesPanel(page, keeper, cards["issues"])
        self.household = HouseholdPanel(cards["circumstances"])
        self.reading = ReadBackPanel(page, keeper, side, ready, cards["read_back"])
        self.signers = SignersPanel(page, side, sign, cards["signatures"])
        self.finish = FinishCard(page.words, inner)
        self.attach = layout.button(self.tr("Add papers to the evidence  F6"), icon="attach")
        self.ribbon = Ribbon()
        self.steps = StepList()
        self.steps.setAccessibleName(self.tr("Sections of the interview"))
        self.steps.chosen.connect(self.go)
        self.finish.chosen.connect(self.go)
        self._furnish()
        self._lay_out()
        keeper.changed.connect(self.draw)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    # ------------------------------------------------------------------ showing

    def put(self, seen: Seen) -> None:
        """Show a sitting as it was read; the keeper holds its state already."""
        fresh = self._seen is None or self._interview(self._seen) != self._interview(seen)
        self._seen = seen
        self.rights.put(seen.route, seen.review_days)
        self.table.put_rows(seen.transactions)
        self.questions.put(seen.asked, people.speakers(self._keeper.state))
        self.issues.put(seen.issues)
        if fresh:
            self._asked_to_seal = False
            self.questions.restore(self._keeper.state.stray)
            self.issues.restore(self._keeper.state.stray)
        self.reading.load()
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
        steps = [
            Step(spec.key, words.label("interview_section", spec.key), _STATUS[form.dot(state, spec.key)])
            for spec in SECTIONS
        ]
        if steps != self._steps:
            self._steps = steps
            self.steps.put(steps)
        blocking = [one for one in problems if one.blocks]
        self.ribbon.put([(short_name(one, words), self._goer(one)) for one in blocking])
        self.finish.put(problems)
        self._draw_panels(seen)

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
        self.area.verticalScrollBar().setValue(card.y() - theme.space(2))
        goers: dict[str, Callable[[], None]] = {
            "questions": self.questions.go,
            "issues": self.issues.go,
            "read_back": self.reading.go,
            "signatures": self.signers.go,
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

    def flush(self) -> None:
        """Report unreported typing of everything."""
        for card in self.cards.values():
            card.flush()
        self.questions.flush()
        self.issues.flush()

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
        return area

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        if new is None or not isValid(self):
            return  # the window lost the keyboard, not the section
        section = self._section_of(new)
        self.issues.leave()
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

    def _draw_panels(self, seen: Seen) -> None:
        state, page = self._keeper.state, self._page
        self.strip.put(
            seen.case_id,
            theft=state.value("first_things", "theft") == "yes",
            still_called=state.value("first_things", "still_called") is True,
            done=seen.done,
        )
        self.powers.setVisible(state.value("agent", "present") == "yes")
        self.powers.put(state, seen.today, seen.special)
        self.causes.put(text_of(state, "facts", "narrative"), text_of(state, "facts", "cause"))
        self.household.put(state, seen.living, checked=seen.living_checked, article=seen.living_article)
        asked = [one.question for one in seen.asked if not one.struck]
        self.questions.offer([one.text for one in suggested_questions(state, asked, page.words.language)])
        self.signers.put(
            people.signers(state, seen, page.actor.name, page.words),
            seen.record.signatures if seen.record is not None else (),
        )

    def _goer(self, problem: Problem) -> Callable[[], None]:
        return lambda: self.go(problem.section, problem.field)

    def _told(self, way: str) -> None:
        self._keeper.typed("rights", "told_at", instant_text(self._page.context.clock.now()))
        self._keeper.typed("rights", "told_how", way)
        self._keeper.typed("rights", "understood", True)

    def _furnish(self) -> None:
        self.cards["first_things"].add(self.strip)
        self.cards["rights"].add(self.rights, top=True)
        self.cards["agent"].add(self.powers)
        self.cards["facts"].add_after("cause", FieldRow(self.tr("Proposed cause"), self.causes))
        self.cards["questions"].add(self.questions)
        self.cards["issues"].add(self.issues)
        self.cards["circumstances"].add(self.household)
        self.cards["materials"].add(layout.row(self.attach, 1))
        self.cards["read_back"].add(self.reading, top=True)
        self.cards["signatures"].add(self.signers)
        self.rights.told.connect(self._told)
        self.causes.chosen.connect(lambda key: self._keeper.typed("facts", "cause", key))
        self.table.amount_taken.connect(lambda fen: self._keeper.typed("facts", "amount", fen))

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
