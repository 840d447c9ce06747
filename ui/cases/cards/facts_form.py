"""Correcting what a complaint is about, in place: facts, track and route in one form, one change.

The whole narrative is the interview's; this form is for what a case officer puts right while working on it. A changed
track moves the deadline and can be taken back for ten seconds.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox

from app.cases import desk
from app.cases.codes import Route, Track
from app.cases.views import CaseOverview
from app.store.session import DeskSession
from ui.cases import shelf
from ui.cases.cards.base import Card, Opening
from ui.cases.cards.kept import Kept
from ui.widgets import layout
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import CardField, MoneyField
from ui.widgets.text_area import TextArea


class FactsForm(Opening):
    """`ask(overview)` opens it with what is stored."""

    def __init__(self, card: Card) -> None:
        words = card.page.words
        form = Form(words)
        super().__init__(form)
        self._card = card
        self.form = form
        self._save_it = layout.button(self.tr("Save"), self._save, kind="primary")
        self.offer(self._save_it)
        add = self.form.add
        self.cause = add("cause", self.tr("&Cause"), Choice(words.labels("cause")), required=True)
        self.amount = add("amount", self.tr("&Amount"), MoneyField(), help=self.tr("Empty when it cannot be said"))
        self.card_field = add(
            "card", self.tr("Car&d"), CardField(), help=self.tr("Whole number or last four; empty keeps what is stored")
        )
        self.narrative = add("narrative", self.tr("&What happened"), shelf.short(TextArea(lines=3)), required=True)
        self.wish = add("wish", self.tr("Wis&h"), shelf.short(TextArea(lines=2)))
        self.demands = add("demands", self.tr("Demands"), ChipRow(words.labels("demand")))
        self.tags = add("tags", self.tr("Tags"), ChipRow(words.labels("sensitivity")))
        self.still_called = self.form.add_widget(QCheckBox(self.tr("Collectors still call the customer")))
        self.kept = Kept(card.page, "facts", narrative=self.narrative, wish=self.wish)
        self.left.connect(self.kept.done)
        self.track = add("track", self.tr("&Track"), Choice(words.labels("track")))
        self.route = add("route", self.tr("&Route"), Choice(words.labels("route")))

    def ask(self, overview: CaseOverview) -> None:
        """Open with what is stored now."""
        header = overview.header
        self.form.clear_errors()
        self.cause.put(header.cause)
        self.amount.put_money(header.amount)
        self.card_field.put("")
        self.narrative.put(overview.narrative)
        self.wish.put(overview.wish)
        self.kept.begin(header.case_id)
        self.demands.put(overview.demands)
        self.tags.put(header.tags)
        self.still_called.setChecked(overview.still_called)
        self.track.put(header.track.value)
        self.route.put(header.route.value)
        self.route.setEnabled(self._card.may("cases.move"))
        self.open_at(self.cause)

    def _save(self) -> None:
        missing = self.form.missing()
        if missing:
            for row in missing:
                row.refuse(self.tr("Please fill this in"))
            missing[0].go()
            return
        if self._card.seen is None:
            return
        header = self._card.seen.overview.header
        case_id, track = header.case_id, Track(self.track.value_key() or header.track.value)
        route = Route(self.route.value_key() or header.route.value)
        facts = desk.Facts(
            cause=self.cause.value_key(),
            amount=self.amount.text(),
            card=self.card_field.text() or None,
            narrative=self.narrative.text(),
            wish=self.wish.text(),
            demands=self.demands.chosen(),
            tags=self.tags.chosen(),
            still_called=self.still_called.isChecked(),
        )
        before = header.track
        self._card.change(
            lambda s: _save(s, case_id, facts, track, route),
            "cases.update_facts",
            lambda _none: self._saved(case_id, before, track),
            failed=self.form.refuse,
            busy=self._save_it,
        )

    def _saved(self, case_id: UUID, before: Track, track: Track) -> None:
        self.kept.done()
        self.shut()
        page = self._card.page
        if before == track:
            page.notices.good(self.tr("Saved."))
            return
        said = self.tr("The case is on another track now: {0}.").format(page.words.label("track", track.value))
        page.notices.undoable(
            said, lambda: self._card.change(lambda s: desk.set_track(s, case_id, before), "cases.set_track", _nothing)
        )


def _save(session: DeskSession, case_id: UUID, facts: desk.Facts, track: Track, route: Route) -> None:
    case = desk.update_facts(session, case_id, facts)
    if case.track != track:
        desk.set_track(session, case_id, track)
    if case.route != route:
        desk.choose_route(session, case_id, route, "")


def _nothing(_done: object) -> None:
    """The change signal refreshes the page; there is nothing else to say."""
