"""Forms of a joint visit: what is a representative's own, and what becomes of the claim of one who leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from app.cases import desk
from app.cases.codes import PersonKind
from app.cases.desk.walk_in import amount_of
from app.cases.joint import LeftHow
from app.cases.views import MemberRow
from app.store.session import DeskSession
from ui.cases.cards.base import Opening
from ui.widgets import layout
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import IdField, MoneyField, PhoneField
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from ui.cases.joint.group import Group


class AddForm(Opening):
    """`ask(case_id)` opens it for a further representative: who they are, and what they claim for themselves."""

    def __init__(self, group: Group, done: Callable[[], None]) -> None:
        form = Form(group.page.words)
        super().__init__(form)
        self._group, self._done, self.form = group, done, form
        self._case: UUID | None = None
        self._currency = "CNY"
        self.person = form.add("name", self.tr("Name"), TextField(), required=True)
        self.phone = form.add("phone", self.tr("Phone"), PhoneField())
        self.id_number = form.add("id_number", self.tr("ID number"), IdField())
        self.amount = form.add("amount", self.tr("Own claim"), MoneyField())
        self.save = layout.button(self.tr("Add"), self._save, kind="primary", icon="plus")
        self.offer(self.save)

    def ask(self, case_id: UUID, currency: str) -> None:
        """Open empty."""
        self._case, self._currency = case_id, currency
        self.form.clear_errors()
        for box in (self.person, self.phone, self.id_number, self.amount):
            box.put("")
        self.open_at(self.person)

    def _save(self) -> None:
        case_id = self._case
        if case_id is None:
            return
        data = desk.PersonData(
            kind=PersonKind.REPRESENTATIVE,
            name=self.person.text(),
            phone=self.phone.text(),
            id_number=self.id_number.text(),
            amount=self.amount.text(),
        )
        self._group.change(
            lambda s: desk.add_person(s, case_id, data).id,
            "cases.joint",
            lambda _id: self._saved(),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _saved(self) -> None:
        self.shut()
        self._done()


class OwnForm(Opening):
    """`ask(row)` opens it for a representative: own claim, election paper, consents."""

    def __init__(self, group: Group, done: Callable[[], None]) -> None:
        form = Form(group.page.words)
        self.who = layout.text_label("", "strong")
        super().__init__(layout.holder(layout.column(self.who, form)))
        self._group, self._done, self.form = group, done, form
        self._person: UUID | None = None
        self._currency = "CNY"
        self.amount = form.add("amount", self.tr("Own claim"), MoneyField())
        self.paper = form.add("election_ref", self.tr("Election paper (number of the exhibit)"), TextField())
        self.consents = form.add("consents", self.tr("Own consents"), ChipRow(group.page.words.labels("joint_consent")))
        self.save = layout.button(self.tr("Save"), self._save, kind="primary", icon="save")
        self.offer(self.save)

    def ask(self, row: MemberRow, currency: str) -> None:
        """Open with what is known."""
        self._person, self._currency = row.id, currency
        self.form.clear_errors()
        self.who.setText(row.name)
        self.amount.put("" if row.amount is None else str(row.amount))
        self.paper.put(row.election_ref)
        self.consents.put(list(row.consents))
        self.open_at(self.amount)

    def _save(self) -> None:
        person, amount, paper = self._person, self.amount.text(), self.paper.text()
        consents, currency = self.consents.chosen(), self._currency
        if person is None:
            return

        def write(session: DeskSession) -> None:
            desk.claim(session, person, amount_of(amount, currency))
            if paper.strip():
                desk.elect(session, person, paper)
            desk.consent(session, person, consents)

        self._group.change(write, "cases.joint", lambda _none: self._saved(), failed=self.form.refuse, busy=self.save)

    def _saved(self) -> None:
        self.shut()
        self._done()


class LeaveForm(Opening):
    """`ask(row)` opens it: what becomes of the claim; a case of one's own is made at once."""

    def __init__(self, group: Group, done: Callable[[], None]) -> None:
        form = Form(group.page.words)
        self.who = layout.text_label("", "strong")
        super().__init__(layout.holder(layout.column(self.who, form)))
        self._group, self._done, self.form = group, done, form
        self._member: MemberRow | None = None
        self._no = ""
        self.how = form.add(
            "left_how", self.tr("The claim"), Choice(group.page.words.labels("left_how")), required=True
        )
        self.save = layout.button(self.tr("Note leaving"), self._save, kind="primary", icon="sign-out")
        self.offer(self.save)

    def ask(self, row: MemberRow, no: str, how: LeftHow = LeftHow.STAYS) -> None:
        """Open for a representative."""
        self._member, self._no = row, no
        self.form.clear_errors()
        self.who.setText(row.name)
        self.how.put(how.value)
        self.open_at(self.how)

    def _save(self) -> None:
        row, how = self._member, LeftHow(self.how.value_key() or LeftHow.STAYS)
        if row is None:
            return
        shared = self._group.page.words.text("repeats.shared_facts", no=self._no)

        def write(session: DeskSession) -> str:
            if how is LeftHow.OWN_CASE:
                return desk.split_off(session, row.id, shared).no
            desk.leave(session, row.id, how)
            return ""

        self._group.change(write, "cases.joint", self._left, failed=self.form.refuse, busy=self.save)

    def _left(self, no: str) -> None:
        self.shut()
        self._group.page.notices.good(self.tr("Case {0} was made.").format(no) if no else self.tr("Leaving was noted."))
        self._done()
