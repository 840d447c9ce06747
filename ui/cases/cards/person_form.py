"""Adding somebody to a case, in place. Authority is asked of an agent only, an own claim of a representative only."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from app.cases import desk
from app.cases.codes import AuthorityKind, PersonKind
from app.cases.identity.document import IdDocument
from ui.cases import texts
from ui.cases.cards.base import Card, Opening
from ui.cases.id_reader import IdReaderButton
from ui.widgets import layout
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField, IdField, MoneyField, PhoneField
from ui.widgets.text_field import TextField

_AGENT = ("authority", "powers", "authority_scope", "authority_expires_on")


class PersonForm(Opening):
    """`ask()` opens it empty."""

    def __init__(self, card: Card) -> None:
        words = card.page.words
        form = Form(words)
        super().__init__(form)
        self._card = card
        self.form = form
        self.kind = form.add("kind", self.tr("&Who"), Choice(words.labels("person_kind")), required=True)
        self.reader = form.add_widget(IdReaderButton(card.page))
        self.reader.read.connect(self._take)
        self.person = form.add("name", self.tr("&Name"), TextField(), required=True)
        self.relation = form.add("relation", self.tr("&Relation"), TextField())
        self.id_type = form.add("id_type", self.tr("Document"), Choice(words.labels("id_type")))
        self.id_number = form.add("id_number", self.tr("&ID number"), IdField())
        self.phone = form.add("phone", self.tr("&Phone"), PhoneField())
        self.authority = form.add("authority", self.tr("&Authority"), Choice(words.labels("authority_kind")))
        self.powers = form.add("powers", self.tr("Named acts"), ChipRow(words.labels("agent_power")))
        self.scope = form.add("authority_scope", self.tr("&Scope"), TextField())
        self.expires = form.add(
            "authority_expires_on", self.tr("&Expires on"), DateField(today=texts.today_of(card.page))
        )
        self.original = form.add_widget(QCheckBox(self.tr("The original authorisation was seen")))
        self.called = form.add_widget(QCheckBox(self.tr("Called back on the number the bank holds")))
        self.amount = form.add("amount", self.tr("&Own claim"), MoneyField())
        self.save = layout.button(self.tr("Add"), self._save, kind="primary")
        self.offer(self.save)
        self.kind.chosen.connect(lambda _key: self._fit())

    def ask(self, kind: PersonKind = PersonKind.COMPANION) -> None:
        """Open empty, for somebody of a kind."""
        for box in (self.person, self.relation, self.id_number, self.phone, self.scope, self.expires, self.amount):
            box.put("")
        self.form.clear_errors()
        self.kind.put(kind.value)
        self.id_type.put("resident_id")
        self.authority.put("")
        self.powers.put([])
        self.original.setChecked(False)
        self.called.setChecked(False)
        self._fit()
        self.open_at(self.kind)

    def _take(self, document: IdDocument) -> None:
        """Fill in what the reader read; what was typed about the relation and the phone stays."""
        said = document.answers()
        for key, box in (("name", self.person), ("id_number", self.id_number)):
            box.put(said.get(key, ""))
        self.id_type.put(said["id_type"])
        self.relation.setFocus()

    def _fit(self) -> None:
        agent = self.kind.value_key() == PersonKind.AGENT.value
        for name in _AGENT:
            self.form.rows[name].setVisible(agent)
        self.original.setVisible(agent)
        self.called.setVisible(agent)
        self.form.rows["amount"].setVisible(self.kind.value_key() == PersonKind.REPRESENTATIVE.value)

    def _save(self) -> None:
        kind = PersonKind(self.kind.value_key() or PersonKind.COMPANION.value)
        agent = kind is PersonKind.AGENT
        now = self._card.page.context.clock.now()
        authority = self.authority.value_key()
        data = desk.PersonData(
            kind=kind,
            name=self.person.text(),
            relation=self.relation.text(),
            id_type=self.id_type.value_key() or "resident_id",
            id_number=self.id_number.text(),
            phone=self.phone.text(),
            authority=AuthorityKind(authority) if agent and authority else None,
            powers=self.powers.chosen() if agent else (),
            authority_scope=self.scope.text() if agent else "",
            authority_expires_on=self.expires.day() if agent else None,
            original_seen_at=now if agent and self.original.isChecked() else None,
            called_back_at=now if agent and self.called.isChecked() else None,
            amount=self.amount.text() if kind is PersonKind.REPRESENTATIVE else None,
        )
        case_id = self._card.case_id
        self._card.change(
            lambda s: desk.add_person(s, case_id, data).id,
            "cases.add_person",
            lambda person_id: self._saved(),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _saved(self) -> None:
        self.shut()
        kind = self._card.page.words.label("person_kind", self.kind.value_key())
        self._card.page.notices.good(self.tr("Added: {0}").format(kind))
