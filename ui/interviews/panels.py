"""What a section holds besides its fields (questions, issues, read-back, signatures …), made section by section.

A section is furnished together with all before it, so that Tab walks the page from top to bottom; `furnish_next` does
one at a time for an idle moment. Making everything when the tab opens was decided against: the window would stand
still for a quarter of a second, mostly for what lies far below.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.interviews.sections import SECTIONS
from app.store.types import instant_text
from ui.interviews import document, people, picked
from ui.interviews.causes import CauseHints
from ui.interviews.controls import Control, Surroundings
from ui.interviews.customer_side import CustomerSide
from ui.interviews.drawing import draw
from ui.interviews.first_things import FirstThingsStrip
from ui.interviews.household import HouseholdPanel
from ui.interviews.issues import IssuesPanel
from ui.interviews.joint import JointPanel
from ui.interviews.keeper import Keeper
from ui.interviews.picked import PickedTransactions
from ui.interviews.powers import PowersPanel
from ui.interviews.questions import QuestionsPanel
from ui.interviews.reading import ReadBackPanel
from ui.interviews.rights import RightsPanel
from ui.interviews.section import SectionCard
from ui.interviews.seen import Seen
from ui.interviews.signers import Sign, SignersPanel
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.field import FieldRow
from ui.widgets.text_area import TextArea

P = TypeVar("P", bound=QWidget)
Ready = Callable[[Callable[[], None]], None]
_ABOVE_FIELDS = frozenset({"rights", "read_back"})


class Panels(QObject):
    """The cards and what is in them; `furnished(section)` fires once a section is whole."""

    furnished = Signal(str)

    def __init__(
        self,
        page: Page,
        keeper: Keeper,
        side: CustomerSide,
        about: Surroundings,
        sign: Sign,
        ready: Ready,
        looked: Callable[[str], None],
        inner: QWidget,
    ) -> None:
        super().__init__(inner)
        self._page = page
        self._keeper = keeper
        self._side = side
        self._sign = sign
        self._ready = ready
        self._seen: Seen | None = None
        self._fresh: set[str] = set()
        self._stray: Mapping[str, object] = {}
        self._table: PickedTransactions | None = None
        self._folded = False
        own: dict[str, dict[str, Callable[[], Control]]] = {"facts": {"transactions": self._make_table}}
        self.cards = {
            spec.key: SectionCard(spec, about, keeper.typed, own.get(spec.key), inner, looked) for spec in SECTIONS
        }
        self._made: dict[str, tuple[QWidget, ...]] = {}
        self._makers: Mapping[str, Callable[[SectionCard], tuple[QWidget, ...]]] = {
            "first_things": self._first_things,
            "agent": lambda card: (self._below(card, PowersPanel(page.words, card)),),
            "joint": lambda card: (self._below(card, JointPanel(page, card)),),
            "rights": self._rights,
            "facts": self._facts,
            "questions": lambda card: (self._below(card, QuestionsPanel(page.words, card)),),
            "issues": lambda card: (self._below(card, IssuesPanel(page, keeper, card)),),
            "circumstances": lambda card: (self._below(card, HouseholdPanel(card)),),
            "materials": self._materials,
            "read_back": self._read_back,
            "signatures": lambda card: (self._below(card, SignersPanel(page, side, sign, card, narrow=self._folded)),),
        }

    # ------------------------------------------------------------------ furnishing

    def furnish(self, section: str) -> None:
        """Make a section whole, and every section before it."""
        for key in self.cards:
            if key not in self._made:
                self._furnish(key)
            if key == section:
                return

    def furnish_next(self) -> bool:
        """Make the next section whole; False when all are."""
        waiting = next((key for key in self.cards if key not in self._made), None)
        if waiting is not None:
            self._furnish(waiting)
        return len(self._made) < len(self.cards)

    def is_furnished(self, section: str) -> bool:
        """Whether a section is whole."""
        return section in self._made

    def _furnish(self, key: str) -> None:
        card, maker = self.cards[key], self._makers.get(key)
        self._made[key] = ()
        if key in document.READ_IN:
            document.offer(self._page, card, self._keeper.typed)
        if key not in _ABOVE_FIELDS:
            card.furnish()
        self._made[key] = maker(card) if maker is not None else ()
        if key in _ABOVE_FIELDS:
            card.furnish()
        self._put(key)
        self.draw_section(key)
        self.furnished.emit(key)

    # ------------------------------------------------------------------ what there is

    @property
    def strip(self) -> FirstThingsStrip:
        """First things first."""
        return self._of("first_things", FirstThingsStrip)

    @property
    def rights(self) -> RightsPanel:
        """The rights notice."""
        return self._of("rights", RightsPanel)

    @property
    def powers(self) -> PowersPanel:
        """What the agent may do."""
        return self._of("agent", PowersPanel)

    @property
    def joint(self) -> JointPanel:
        """Who represents the others."""
        return self._of("joint", JointPanel)

    @property
    def table(self) -> PickedTransactions:
        """The transactions."""
        return self._of("facts", PickedTransactions)

    @property
    def causes(self) -> CauseHints:
        """Proposed causes."""
        return self._of("facts", CauseHints)

    @property
    def questions(self) -> QuestionsPanel:
        """Questions and answers."""
        return self._of("questions", QuestionsPanel)

    @property
    def issues(self) -> IssuesPanel:
        """The issue table."""
        return self._of("issues", IssuesPanel)

    @property
    def household(self) -> HouseholdPanel:
        """What the customer can carry."""
        return self._of("circumstances", HouseholdPanel)

    @property
    def attach(self) -> QPushButton:
        """The way to the evidence."""
        return self._of("materials", QPushButton)

    @property
    def reading(self) -> ReadBackPanel:
        """The read-back."""
        return self._of("read_back", ReadBackPanel)

    @property
    def signers(self) -> SignersPanel:
        """Who signs."""
        return self._of("signatures", SignersPanel)

    def _of(self, section: str, kind: type[P]) -> P:
        self.furnish(section)
        for one in self._made[section]:
            if isinstance(one, kind):
                return one
        raise LookupError(f"{section} has no {kind.__name__}")

    # ------------------------------------------------------------------ showing

    def put(self, seen: Seen, *, fresh: bool) -> None:
        """Show what was read; a `fresh` sitting gets back what was being written when the program ended."""
        self._seen = seen
        if fresh:
            self._fresh = {"questions", "issues"}
            self._stray = self._keeper.state.stray
        for key in list(self._made):
            self._put(key)

    def fold(self, on: bool) -> None:
        """Make do with a narrow form."""
        self._folded = on
        if self.is_furnished("signatures"):
            self.signers.fold(on)
            self.draw_section("signatures")

    def draw_section(self, key: str) -> None:
        """Show what the panels of a section make of the state."""
        if self._seen is not None and key in self._made:
            draw(self, key, self._seen, self._keeper.state, self._page)

    def _put(self, key: str) -> None:
        seen = self._seen
        if seen is None:
            return
        match key:
            case "rights":
                self.rights.put(seen.route, seen.review_days)
            case "facts":
                self.table.put_rows(seen.transactions)
            case "questions":
                self.questions.put(seen.asked, people.speakers(self._keeper.state))
                self._restore(key, self.questions.restore)
            case "issues":
                self.issues.put(seen.issues)
                self._restore(key, self.issues.restore)
            case "read_back":
                self.reading.load()

    def _restore(self, key: str, restore: Callable[[Mapping[str, object]], None]) -> None:
        if key in self._fresh:
            self._fresh.discard(key)
            restore(self._stray)

    # ------------------------------------------------------------------ typing

    def flush(self) -> None:
        """Report unreported typing of everything."""
        for card in self.cards.values():
            card.flush()
        if self.is_furnished("questions"):
            self.questions.flush()
        if self.is_furnished("issues"):
            self.issues.flush()

    def leave_issues(self) -> None:
        """Save the issues that the cursor has left."""
        if self.is_furnished("issues"):
            self.issues.leave()

    def save_issues(self, then: Callable[[], None]) -> None:
        """Save every issue, then go on."""
        if self.is_furnished("issues"):
            self.issues.save(then)
        else:
            then()

    # ------------------------------------------------------------------ making

    @staticmethod
    def _below(card: SectionCard, panel: P) -> P:
        card.add(panel)
        return panel

    def _first_things(self, card: SectionCard) -> tuple[QWidget, ...]:
        why = card.entries["not_done_why"].control.widget
        if isinstance(why, TextArea):
            # Said once, at the first long text of the page.
            why.setPlaceholderText(self.tr("Enter: new line   Ctrl+Enter: next field"))
        return (self._below(card, FirstThingsStrip(self._page, card)),)

    def _rights(self, card: SectionCard) -> tuple[QWidget, ...]:
        panel = RightsPanel(self._page, self._side, card)
        card.add(panel, top=True)
        panel.told.connect(self._told)
        return (panel,)

    def _facts(self, card: SectionCard) -> tuple[QWidget, ...]:
        hints = CauseHints(self._page.words, card)
        card.add_after("cause", FieldRow(self.tr("Proposed cause"), hints))
        hints.chosen.connect(lambda key: self._keeper.typed("facts", "cause", key))
        table = self._table
        if table is None:
            return (hints,)
        table.amount_taken.connect(lambda fen: self._keeper.typed("facts", "amount", fen))
        return hints, table

    def _make_table(self) -> Control:
        self._table = PickedTransactions()
        if self._seen is not None:
            self._table.put_rows(self._seen.transactions)
        return picked.control(self._table)

    def _materials(self, card: SectionCard) -> tuple[QWidget, ...]:
        attach = layout.button(self.tr("Add papers to the evidence  F6"), icon="attach")
        attach.setAutoDefault(True)
        card.add(layout.row(attach, 1))
        return (attach,)

    def _read_back(self, card: SectionCard) -> tuple[QWidget, ...]:
        panel = ReadBackPanel(self._page, self._keeper, self._side, self._ready, card)
        card.add(panel, top=True)
        return (panel,)

    def _told(self, way: str) -> None:
        self._keeper.typed("rights", "told_at", instant_text(self._page.context.clock.now()))
        self._keeper.typed("rights", "told_how", way)
        self._keeper.typed("rights", "understood", True)
