"""What is owed after events, of all of them: by day, with its result."""

from __future__ import annotations

from app.outreach import desk, views
from app.outreach.views import FollowUpRow
from ui.cases.day.listing import Listing
from ui.outreach.columns import follow_up_columns
from ui.outreach.part import EventPart
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


class FollowUps(EventPart):
    """See the module."""

    tables = frozenset({"event_follow_ups", "live_events"})

    def build(self) -> None:
        """Make list and form."""
        self.done = layout.button(self.tr("Done…  D"), self.ask, kind="primary", icon="check")
        self.done.setVisible(self.may("sign_up"))
        self.bar(self.done, 1)
        nothing = Empty(
            self.tr("Nothing is left to do"),
            self.tr("What stays open when an event is closed, and what is promised, comes here by itself."),
            icon="check-circle",
        )
        self.add_list(
            Listing(follow_up_columns(self.page.words), self.tr("Follow-ups"), nothing), lambda _row: self.ask()
        )
        self.form = Form(self.page.words)
        self.note = self.form.add("note", self.tr("&Result"), TextField(), required=True)
        self.settling = self.add_form(
            self.form, layout.button(self.tr("Note the result"), self._settle, kind="primary", icon="check")
        )
        self.moved(None)

    def load(self) -> None:
        """Read what is owed."""
        self.read(views.follow_ups, self.show_rows)

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [Key("D", self.tr("Note the result"), self.ask)]

    def moved(self, row: FollowUpRow | None) -> None:
        """Only what is open can be done."""
        self.done.setEnabled(row is not None and not row.done)

    def ask(self) -> None:
        """Ask for the result."""
        if self.done.isEnabled() and not self.done.isHidden():
            self.form.clear_errors()
            self.note.put("")
            self.settling.open_at(self.note)

    def _settle(self) -> None:
        row, note = self.row, self.note.text()
        if row is not None:
            self.do(
                lambda s: desk.settle(s, row.id, note).id, "outreach.settle", self.tr("Noted."),
                form=self.form, opening=self.settling,
            )  # fmt: skip
