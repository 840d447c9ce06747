"""People around the case: who they are and, for each act, whether they may do it or which power is missing.

An act nobody can do yet is shown struck off with the reason in words, because "disabled" alone sends people asking.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.codes import FINAL, PersonKind
from app.cases.views import CaseOverview, PersonCard
from ui.cases import shelf, texts
from ui.cases.cards.base import Card
from ui.cases.cards.call_back import CallBackForm
from ui.cases.cards.person_form import PersonForm
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import Chip


class PeopleCard(Card):
    """See the module; `go()` opens the form for somebody new."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.new = layout.button(self.tr("Add…"), self.go, kind="quiet", icon="plus")
        self.name(self.tr("People around the case"), self.new)
        self.form = PersonForm(self)
        self.calls = CallBackForm(self)
        self.add(self.form)
        self.add(self.calls)
        self.shelf = shelf.Shelf(gap=3)
        self.add(self.shelf)
        self.nobody = layout.note("")
        self.add(self.nobody)

    def show_case(self, overview: CaseOverview) -> None:
        """Show everybody."""
        can_edit = self.may("cases.edit") and overview.header.status not in FINAL
        self.new.setVisible(can_edit)
        self.nobody.setVisible(not overview.people)
        self.nobody.setText(
            self.tr("The customer came alone. Add a companion, an agent or a witness here.")
            if can_edit
            else self.tr("Nobody beside the customer.")
        )
        self.shelf.put((overview.people, can_edit), lambda: [self._person(one, can_edit) for one in overview.people])

    def go(self) -> None:
        """Add somebody."""
        if not self.new.isHidden():
            self.form.ask()

    def _person(self, one: PersonCard, can_edit: bool) -> QWidget:
        words = self.page.words
        name = layout.text_label(one.name, "strong")
        kind = Chip(words.label("person_kind", one.kind.value), "accent" if one.left_at is None else "")
        top = layout.row(kind, name, layout.text_label(one.relation, "label"), 1)
        if one.left_at is not None:
            top.addWidget(layout.text_label(self.tr("left {0}").format(texts.moment(one.left_at)), "muted"))
        elif can_edit and one.kind is not PersonKind.REPRESENTATIVE:
            # A representative leaves in the card of the joint visit, where it is asked what becomes of the claim.
            leave = layout.button(self.tr("Note leaving"), lambda: self._left(one), kind="quiet", icon="sign-out")
            leave.setAccessibleName(self.tr("Note that {0} leaves").format(one.name))
            top.addWidget(leave)
        box = layout.column(top, gap=1)
        about = texts.dotted(
            one.id_number, one.phone, self.tr("own claim {0}").format(texts.money(one.amount)) if one.amount else ""
        )
        if about:
            box.addWidget(layout.text_label(about, "muted", selectable=True))
        if one.kind is PersonKind.AGENT:
            for line in self._agent(one):
                box.addWidget(line)
            if can_edit and one.left_at is None and one.called_back_at is None:
                box.addWidget(self.calls.ways(one))
        elif one.kind is PersonKind.COMPANION:
            box.addWidget(
                layout.text_label(self.tr("Speaks for nobody; each answer says who spoke."), "muted", wrap=True)
            )
        return layout.holder(box)

    def _agent(self, one: PersonCard) -> list[QWidget]:
        words = self.page.words
        how = words.label("authority_kind", one.authority.value) if one.authority else self.tr("no authority given")
        until = one.authority_expires_on
        made: list[QWidget] = [
            layout.text_label(
                texts.dotted(how, one.authority_scope, self.tr("until {0}").format(until.isoformat()) if until else ""),
                "label",
                wrap=True,
            )
        ]
        may = [act for act, missing in one.powers.items() if not missing]
        chips = [Chip(words.label("agent_power", act.value), "good", icon="check") for act in may]
        made.append(shelf.words_line(*chips))
        # Acts that lack the same thing stand in one line, or five lines would say one sentence.
        lacks: dict[str, list[str]] = {}
        for act, missing in one.powers.items():
            if missing:
                why = texts.joined(words.label("lack", lack.value) for lack in missing)
                lacks.setdefault(why, []).append(words.label("agent_power", act.value))
        for why, acts in lacks.items():
            said = self.tr("May not {0}: {1}").format(texts.joined(acts), why)
            line = layout.text_label(said, "soon", wrap=True)
            row = layout.row(shelf.picture("lock", "soon", self), line)
            row.setStretch(1, 1)
            made.append(layout.holder(row))
        if one.account_facts:
            why = texts.joined(words.label("lack", lack.value) for lack in one.account_facts)
            made.append(
                layout.text_label(self.tr("No account facts to this person yet: {0}").format(why), "soon", wrap=True)
            )
        else:
            made.append(layout.text_label(self.tr("May hear account facts."), "good"))
        return made

    def _left(self, one: PersonCard) -> None:
        self.change(
            lambda s: desk.person_left(s, one.id),
            "cases.person_left",
            lambda _row: self.page.notices.good(self.tr("Noted that {0} left.").format(one.name)),
        )
