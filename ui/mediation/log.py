"""The log of first notice and of every request (首次通知与协查记录), as a time line to which lines are only added."""

from __future__ import annotations

from typing import Any

from app.mediation import desk
from app.mediation.codes import NoticeKind
from app.mediation.desk import NoticeData
from app.mediation.views import Investigation, LogRow
from app.staff.powers import may
from ui.cases import shelf, texts
from ui.cases.day.listing import Listing
from ui.mediation import words as told
from ui.mediation.section import Section
from ui.shell.page import Key
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.column import Column
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.moment_field import PastField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class LogSection(Section):
    """See the module."""

    def build(self) -> None:
        """Make list and forms."""
        words = self.page.words
        self._source = "typed"
        self._writes = may(self.page.actor.role, "mediation.notice")
        self.new = layout.button(self.tr("Notice of the holder…  A"), self.ask_notice, icon="plus")
        self.correct = layout.button(self.tr("Put right…  C"), self.ask_correction, icon="edit")
        note = layout.text_label(
            self.tr("What the bank cannot show it bears (Article 5): lines are added and never changed."), "muted"
        )
        for one in (self.new, self.correct):
            one.setVisible(self._writes)
        self.bar(self.new, self.correct, 1, note)
        self.form, self.correct_form = Form(words), Form(words)
        self.at = self.form.add("at", self.tr("&When"), PastField(self.page.context.clock), required=True)
        channels = Choice(words.labels("notice_channel"))
        self.channel = self.form.add("channel", self.tr("&Channel"), channels, required=True)
        self.took = self.form.add("took", self.tr("&Taken by"), TextField(), required=True)
        self.text = self.form.add("said", self.tr("What was &said"), shelf.short(TextArea(lines=3)), required=True)
        self.save = layout.button(self.tr("Enter it"), self._save, kind="primary", icon="check")
        self.opening = self.add_form(self.form, self.save)
        self.take_over = layout.button(
            self.tr("Take over from the receipt"), self._take_over, kind="quiet", icon="file"
        )
        self.opening.offer(self.take_over)
        self.right = self.correct_form.add(
            "said", self.tr("What is &right"), shelf.short(TextArea(lines=2)), required=True
        )
        self.correcting = self.add_form(
            self.correct_form, layout.button(self.tr("Add the correction"), self._correct, kind="primary")
        )
        nothing = Empty(
            self.tr("No notice is on record"),
            self.tr("Enter with A when the holder first gave notice, through which channel, and who took it."),
            icon="history",
        )
        self.add_list(Listing(self._columns(), self.tr("Log of notice and requests"), nothing), lambda _row: None)
        self.said = layout.text_label("", wrap=True, selectable=True)
        self.column.addWidget(self.said)

    def show_found(self, found: Investigation) -> None:
        """Show the log."""
        super().show_found(found)
        self.take_over.setVisible(found.offer is not None)
        self.show_rows(found.log)

    def keys(self) -> list[Key]:
        """The keys of the section."""
        if not self._writes:
            return []
        return [
            Key("A", self.tr("Enter a notice of the holder"), self.ask_notice),
            Key("C", self.tr("Put the line right"), self.ask_correction),
        ]

    def moved(self, row: LogRow | None) -> None:
        """Show the whole line below; what was done at the window is put right there."""
        self.correct.setEnabled(row is not None and not row.action)
        if row is None:
            self.said.setVisible(False)
            return
        source = self.page.words.label("notice_source", row.source)
        entered = self.tr("entered {0} by {1}").format(texts.moment(row.written_at), row.recorded_by)
        self.said.setText(f"{told.log_said(row)}\n{texts.dotted(source, entered)}")
        self.said.setVisible(True)

    def ask_notice(self) -> None:
        """Open the form."""
        self.form.clear_errors()
        self.opening.open_at(self.at)

    def ask_correction(self) -> None:
        """Open the form for a correction of the line under the cursor."""
        if self.can(self.correct):
            self.correct_form.clear_errors()
            self.correcting.open_at(self.right)

    def _take_over(self) -> None:
        offer = self.found.offer if self.found is not None else None
        if offer is not None:
            self.at.put(offer.at)
            self.channel.put(offer.channel.value)
            self.took.put(offer.took)
            self.text.put(offer.said)
            self._source = "receipt"

    def _save(self) -> None:
        at, channel, took, text = self.at.instant(), self.channel.value_key(), self.took.text(), self.text.text()
        case_id, source = self.case_id, self._source
        self.form.clear_errors()
        if at is None:
            self.form.rows["at"].refuse(self.tr("Say day and minute."))
            return
        data = NoticeData(at=at, channel=channel, took=took, said=text, source=source)
        self.do(
            lambda s: desk.note_notice(s, case_id, data).id,
            "mediation.notice",
            self.tr("Entered."),
            form=self.form,
            opening=self.opening,
            then=self._saved,
        )

    def _saved(self, row_id: Any) -> None:
        self._source = "typed"
        self.wanted = row_id
        self.at.put(None)
        for field in (self.took, self.text):
            field.put("")
        self.channel.put("")

    def _correct(self) -> None:
        row: LogRow | None = self.row
        text = self.right.text()
        if row is not None:
            self.do(
                lambda s: desk.correct_notice(s, row.id, text).id,
                "mediation.notice",
                self.tr("Added."),
                form=self.correct_form,
                opening=self.correcting,
                then=lambda _id: self.right.put(""),
            )

    def _columns(self) -> list[Column[LogRow]]:
        words = self.page.words
        return [
            Column("at", self.tr("When"), lambda row: texts.moment(row.at), width=150, numeric=True),
            Column(
                "what", self.tr("What"), lambda row: told.log_what(row, words), width=170,
                tone=lambda row: "accent" if row.kind == NoticeKind.FIRST_NOTICE else "",
                bold=lambda row: row.kind == NoticeKind.FIRST_NOTICE,
                icon=lambda row: _ICONS.get(row.kind, "mail"),
            ),
            Column("channel", self.tr("Channel"), lambda row: told.log_channel(row, words), width=130),
            Column("took", self.tr("Taken or done by"), lambda row: row.took, width=140),
            Column("said", self.tr("What was said"), told.log_said, tip=told.log_said),
        ]  # fmt: skip


_ICONS = {"first_notice": "flag", "notice": "phone", "first_action": "shield", "answer": "check", "reminder": "bell"}
