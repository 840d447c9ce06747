"""The overview of a case (概览): first things, facts, people, notes; next step, customer, clocks, milestones.

Two columns of cards in one page that scrolls. One query reads everything the cards show; a change of the case shows
them anew, and each card keeps what is being typed into it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.casefile.views import case_moves
from app.cases.codes import MilestoneKind, PersonKind
from app.cases.views import case_overview
from app.store.session import DeskSession
from ui.cases.cards.base import Card, Seen
from ui.cases.cards.clocks import ClocksCard
from ui.cases.cards.customer import CustomerCard
from ui.cases.cards.day import DayCard
from ui.cases.cards.facts import FactsCard
from ui.cases.cards.first_things import FirstThingsCard
from ui.cases.cards.milestones import MilestonesCard
from ui.cases.cards.moves import MovesCard
from ui.cases.cards.notes import NotesCard
from ui.cases.cards.people import PeopleCard
from ui.cases.cards.sheets import SheetsCard
from ui.cases.joint.card import JointCard
from ui.cases.repeats.card import RepeatsCard
from ui.cases.ways import Place
from ui.insight.card import RiskCard
from ui.outreach.origin_card import OriginCard
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout
from ui.widgets.text_area import TextArea


def read(session: DeskSession, case_id: UUID) -> Seen:
    """Read everything the cards show."""
    return Seen(case_overview(session, case_id), case_moves(session, case_id))


class OverviewTab(Page):
    """See the module. `opened(case_id=…, spot=…)`: `spot` names where the cursor goes (assign, facts, told, …)."""

    tables = frozenset(
        {
            "cases", "customers", "case_people", "milestones", "extensions", "suspensions", "first_actions",
            "case_notes", "interviews", "agreements", "agreement_versions", "approvals", "obligations", "staff",
            "case_links", "warnings", "promises", "promise_attempts", "referrals", "deliveries", "originals", "slips",
            "clock_notes", "seal_requests", "seal_uses",
        }
    )  # fmt: skip
    scrolls = True

    def build(self) -> None:
        """Make the cards."""
        self._case_id: UUID | None = None
        self._spot = ""
        self.first_things = FirstThingsCard(self)
        self.facts = FactsCard(self)
        self.people = PeopleCard(self)
        self.repeats = RepeatsCard(self)
        self.joint = JointCard(self)
        self.joint.add_wanted = self._add_representative
        self.sheets = SheetsCard(self)
        self.origin = OriginCard(self)
        self.notes = NotesCard(self)
        self.day = DayCard(self)
        self.moves = MovesCard(self)
        self.customer = CustomerCard(self)
        self.clocks = ClocksCard(self)
        self.milestones = MilestonesCard(self)
        self.risk = RiskCard(self)
        self.cards: tuple[Card, ...] = (
            self.first_things, self.facts, self.people, self.notes, self.moves, self.customer, self.clocks,
            self.repeats, self.joint, self.milestones, self.day, self.sheets, self.origin, self.risk,
        )  # fmt: skip
        left = layout.column(
            self.first_things, self.facts, self.origin, self.sheets, self.repeats, self.joint, self.people, self.notes,
            1, gap=3,
        )  # fmt: skip
        right = layout.column(self.moves, self.risk, self.customer, self.day, self.clocks, self.milestones, 1, gap=3)
        both = layout.row(layout.holder(left), layout.holder(right), gap=3)
        both.setStretch(0, 11)
        both.setStretch(1, 9)
        self.content = self.body_add(layout.holder(both))
        self.content.setVisible(False)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.moves.wanted.connect(self._go)

    def opened(self, **args: Any) -> None:
        """Show a case."""
        self._case_id = args["case_id"]
        self._spot = str(args.get("spot", ""))
        self._read()

    def refresh(self, change: Change) -> None:
        """Show the case anew."""
        del change
        self._read()

    def closed(self) -> None:
        """Report what was typed a moment ago, so that it is a draft."""
        for area in self.findChildren(TextArea):
            area.flush()

    def keys(self) -> list[Key]:
        """The keys of the overview; letters act while no text is being typed."""
        return [
            Key("G", self.tr("Make the next step"), self.moves.press),
            Key("N", self.tr("Add a note"), self.notes.go),
            Key("A", self.tr("Assign the case"), self.moves.ask_assign),
            Key("M", self.tr("Record a milestone"), lambda: self.milestones.go(None)),
            Key("E", self.tr("Ask for an extension"), self.clocks.go),
            Key("T", self.tr("Note a date"), self.clocks.note_date),
            Key("P", self.tr("Add a person"), self.people.go),
            Key("C", self.tr("Correct the facts"), self.facts.go),
            Key("K", self.tr("Promise a call-back"), self.day.promise),
            Key("D", self.tr("Send a paper"), self.day.send),
            Key("O", self.tr("Take an original in"), self.day.take_original),
        ]

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr("What the case is about and what it waits for. What is missing is a link to where it is mended.")

    def take_focus(self) -> None:
        """Begin at the next step."""
        step = next(iter(self.moves.buttons.values()), None)
        (step if step is not None and step.isEnabled() else self.scroll_area).setFocus()

    # ------------------------------------------------------------------ inside

    def _read(self) -> None:
        case_id = self._case_id
        if case_id is not None:
            self.jobs.query(self, lambda s: read(s, case_id), self._show, latest="overview")

    def _show(self, seen: Seen) -> None:
        for card in self.cards:
            card.put(seen)
        self.content.setVisible(True)
        spot, self._spot = self._spot, ""
        if spot:
            self._go(Place(spot=spot))

    def _add_representative(self) -> None:
        self.people.form.ask(PersonKind.REPRESENTATIVE)
        self.scroll_area.ensureWidgetVisible(self.people)

    def _go(self, place: Place) -> None:
        if place.tab and self._case_id is not None:
            self.navigator.open_case(self._case_id, tab=place.tab)
            return
        spots: dict[str, tuple[QWidget, Callable[[], None]]] = {
            "assign": (self.moves, self.moves.ask_assign),
            "first_things": (self.first_things, self.first_things.go),
            "customer": (self.customer, self.customer.go),
            "facts": (self.facts, self.facts.go),
            "decided": (self.milestones, lambda: self.milestones.go(MilestoneKind.DECIDED)),
            "told": (self.milestones, lambda: self.milestones.go(MilestoneKind.TOLD)),
            "note": (self.notes, self.notes.go),
            "sheets": (self.sheets, self.sheets.go),
            "repeats": (self.repeats, self.repeats.go),
            "extension": (self.clocks, self.clocks.go),
            "note_date": (self.clocks.notes, self.clocks.note_date),
            "day": (self.day, self.day.call.setFocus),
            "promise": (self.day, self.day.promise),
        }
        if place.spot in spots:
            card, go = spots[place.spot]
            go()
            self.scroll_area.ensureWidgetVisible(card)
