"""Who signed up for the chosen event: typed, from a platform's list, and back to the platform."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.kernel.files import write_whole
from app.outreach import desk, views
from app.outreach.codes import EventStatus
from app.outreach.reading import read_people
from app.outreach.views import SignUpRow
from app.store.session import DeskSession
from ui.cases.day.listing import Listing
from ui.outreach.columns import sign_up_columns
from ui.outreach.part import EventPart
from ui.outreach.taking import take_file
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.number_fields import PhoneField
from ui.widgets.text_field import TextField


class SignUps(EventPart):
    """See the module."""

    tables = frozenset({"event_sign_ups", "live_events", "event_questions"})

    def build(self) -> None:
        """Make list, buttons and form."""
        words = self.page.words
        self.new = layout.button(self.tr("Sign somebody up…  N"), self.ask_new, kind="primary", icon="plus")
        self.file = layout.button(self.tr("List of a platform…"), self._choose, icon="download")
        self.came = layout.button(self.tr("Attended  V"), self.attend, icon="check")
        self.off = layout.button(self.tr("Withdrew"), self.withdraw, kind="quiet", icon="cross")
        self.out = layout.button(self.tr("List for the platform…"), self._where, kind="quiet", icon="upload")
        self.bar(self.new, self.file, self.came, self.off, 1, self.out)
        nothing = Empty(
            self.tr("Nobody signed up yet"),
            self.tr("N signs somebody up; a platform's list comes in with the button above."),
            icon="users",
        )
        self.add_list(Listing(sign_up_columns(words), self.tr("Sign-ups"), nothing), lambda _row: self.attend())
        form = self.form = Form(words)
        self.name = form.add("name", self.tr("&Name"), TextField(), required=True)
        self.phone = form.add("phone", self.tr("&Phone"), PhoneField())
        self.told = form.add("told_by", self.tr("Told &by"), Choice(words.labels("told_by")))
        self.agreed = form.add("consent_contact", self.tr("&Consent"), ChipRow({"yes": self.tr("May be contacted")}))
        self.signing = self.add_form(
            form, layout.button(self.tr("Sign up"), self._sign_up, kind="primary", icon="check")
        )
        self.moved(None)

    def load(self) -> None:
        """Read the sign-ups of the chosen event."""
        event = self.event_id
        allowed = self.own and self.may("sign_up")
        going = self.chosen_event is not None and self.chosen_event.status is not EventStatus.CANCELLED
        for button in (self.new, self.file):
            button.setEnabled(allowed and going)
        self.out.setEnabled(allowed)
        if event is None:
            self.show_rows(())
        else:
            self.read(lambda s: views.sign_ups(s, event), self.show_rows)

    def chosen(self) -> None:
        """Shut what was open for another event."""
        self.signing.shut()

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("N", self.tr("Sign somebody up"), self.ask_new),
            Key("V", self.tr("Note that somebody came"), self.attend),
        ]

    def moved(self, row: SignUpRow | None) -> None:
        """Only somebody who comes can attend or withdraw."""
        there = row is not None and not row.withdrawn and self.own and self.may("sign_up")
        self.came.setEnabled(there)
        self.off.setEnabled(there)
        if row is not None:
            self.came.setText(self.tr("Did not attend  V") if row.attended else self.tr("Attended  V"))

    def ask_new(self) -> None:
        """Open the form."""
        if self.new.isEnabled():
            self.form.clear_errors()
            self.name.put("")
            self.phone.put("")
            self.agreed.put([])
            if not self.told.value_key():
                self.told.put("branch")
            self.signing.open_at(self.name)

    def attend(self) -> None:
        """Note that the person came, or did not after all."""
        row = self.row
        if row is not None and self.came.isEnabled():
            self.do(lambda s: desk.attend(s, row.id, not row.attended).id, "outreach.attend", "")

    def withdraw(self) -> None:
        """Note that the person does not come."""
        row = self.row
        if row is not None and self.off.isEnabled():
            self.do(lambda s: desk.withdraw(s, row.id).id, "outreach.withdraw", self.tr("Noted."))

    def take(self, file: Path) -> None:
        """Take a list in."""
        event = self.event_id
        if event is not None:
            take_file(self.page, file, read_people, lambda s, read: desk.import_sign_ups(s, event, read))

    def write_list(self, file: Path) -> None:
        """Write the list for the platform; an access record says so."""
        event = self.event_id

        def export(session: DeskSession) -> int:
            text = desk.sign_ups_for_platform(session, event) if event is not None else ""
            # Inside the action: what could not be written was not given out.
            write_whole(file, text.encode("utf-8-sig"))
            return len(text.splitlines())

        if event is not None:
            self.do(export, "outreach.export", self.tr("List written: {0}").format(file.name))

    def _sign_up(self) -> None:
        event = self.event_id
        data = desk.SignUpData(
            name=self.name.text(),
            phone=self.phone.text(),
            told_by=self.told.value_key() or "other",
            consent_contact=bool(self.agreed.chosen()),
        )
        if event is not None:
            self.do(
                lambda s: desk.sign_up(s, event, data).id, "outreach.sign_up", self.tr("Signed up."),
                form=self.form, opening=self.signing,
            )  # fmt: skip

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("List of a platform"), "", self.tr("Tables (*.csv *.jsonl *.json *.xlsx *.txt)")
        )
        if name:
            self.take(Path(name))

    def _where(self) -> None:
        if self.chosen_event is not None:
            name, _ = QFileDialog.getSaveFileName(
                self, self.tr("List for the platform"), f"{self.chosen_event.no}.csv", self.tr("Tables (*.csv)")
            )
            if name:
                self.write_list(Path(name))
