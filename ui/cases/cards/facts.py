"""What the complaint is about: amount, cause, channel, demands, the customer's words; and a form to correct them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.cases.codes import FINAL
from app.cases.views import CaseOverview
from ui.cases import shelf, texts
from ui.cases.cards.base import Card
from ui.cases.cards.facts_form import FactsForm
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import Chip

_WORDS = 3
"""How many of the words that speak for a cause are shown."""


class FactsCard(Card):
    """See the module; `go()` opens the form."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.edit = layout.button(self.tr("Correct…"), self.go, kind="quiet", icon="edit")
        self.name(self.tr("The complaint"), self.edit)
        self.amount = layout.text_label("", "money", selectable=True)
        self.cause = layout.text_label("", "lead", wrap=True)
        top = layout.row(self.cause, 1, self.amount)
        top.setStretch(0, 1)
        self.add(top)
        self.proposal = layout.text_label("", "muted", wrap=True)
        self.add(self.proposal)
        self.shelf = shelf.Shelf()
        self.add(self.shelf)
        self.form = FactsForm(self)
        self.add(self.form)

    def show_case(self, overview: CaseOverview) -> None:
        """Show the facts; an open form keeps what is typed."""
        words, header = self.page.words, overview.header
        self.amount.setText(texts.money_full(header.amount))
        cause = words.label("cause", header.cause) if header.cause else self.tr("Cause not chosen yet")
        self.cause.setText(cause)
        self._propose(overview)
        self.edit.setVisible(self.may("cases.edit") and header.status not in FINAL)
        ending = (overview.close_reason, overview.decline_reason, overview.close_note)
        key = (header, overview.narrative, overview.wish, overview.demands, overview.business, overview.reason, ending)
        self.shelf.put(key, lambda: self._facts(overview))

    def _propose(self, overview: CaseOverview) -> None:
        best = overview.proposals[0] if overview.proposals else None
        other = best is not None and best.cause.key != overview.header.cause
        self.proposal.setVisible(other)
        if best is not None and other:
            words = texts.joined(f"“{word}”" for word in best.words[:_WORDS])
            cause = self.page.words.label("cause", best.cause.key)
            self.proposal.setText(self.tr("The words speak for {0}: {1}").format(cause, words))

    def go(self) -> None:
        """Open the form."""
        if self.seen is not None and not self.edit.isHidden():
            self.form.ask(self.seen.overview)

    def _facts(self, overview: CaseOverview) -> list[QWidget]:
        words, header = self.page.words, overview.header
        kind = texts.dotted(
            words.label("business", overview.business) if overview.business else "",
            words.label("reason", overview.reason) if overview.reason else "",
        )
        came = texts.dotted(words.label("channel", header.channel.value), header.received_on.isoformat())
        made = [
            shelf.fact(self.tr("Received"), came),
            shelf.fact(self.tr("Classified"), kind),
            shelf.fact(
                self.tr("Route, track"),
                texts.dotted(words.label("route", header.route.value), words.label("track", header.track.value)),
            ),
        ]
        demands = [Chip(words.label("demand", demand), "accent") for demand in overview.demands]
        if demands:
            made.append(shelf.named(self.tr("Demands"), shelf.words_line(*demands)))
        chips = [Chip(words.label("sensitivity", tag), "soon", icon="flag") for tag in header.tags]
        if overview.still_called:
            chips.append(Chip(words.label("why_first", "still_called"), "soon", icon="phone"))
        if overview.people_count > 1:
            chips.append(Chip(self.tr("%n people came", "", overview.people_count), "soon", icon="users"))
        if chips:
            made.append(shelf.named(self.tr("Tags"), shelf.words_line(*chips)))
        for name, text in ((self.tr("In their words"), overview.narrative or "—"), (self.tr("Wish"), overview.wish)):
            if text:
                made.append(shelf.named(name, shelf.LongText(text, name)))
        if header.major:
            made.append(layout.text_label(words.text("cases.major", count=overview.people_count), "soon", wrap=True))
        return made + self._ending(overview)

    def _ending(self, overview: CaseOverview) -> list[QWidget]:
        words = self.page.words
        if overview.closed_on is None:
            return []
        why = words.label("decline_reason", overview.decline_reason) if overview.decline_reason else ""
        why = why or (words.label("close_reason", overview.close_reason) if overview.close_reason else "")
        said = texts.dotted(overview.closed_on.isoformat(), why, overview.close_note)
        return [shelf.fact(self.tr("Ended"), said)]
