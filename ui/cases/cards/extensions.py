"""Extensions (延长) on the overview: asked for, decided by the level above, counted only when the customer was told."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from app.cases.codes import FINAL
from app.cases.views import CaseOverview
from app.cases.views.overview import ExtensionLine
from ui.cases import shelf, texts
from ui.cases.cards.base import Card, Opening
from ui.cases.cards.kept import Kept
from ui.cases.cards.telling import TellRow
from ui.widgets import layout
from ui.widgets.field import FieldRow, Form
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

_MOST_DAYS = 60


class ExtensionDesk(QWidget):
    """Shows extensions and what this person may do about them; `ask()` opens the request."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self._card = card
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.form = Form(card.page.words)
        self.days = self.form.add("days", self.tr("&Days more"), QuietSpin(1, _MOST_DAYS), required=True)
        self.reason = self.form.add("reason", self.tr("&Reason"), shelf.short(TextArea(lines=2)), required=True)
        self.send = layout.button(self.tr("Ask for it"), self._send, kind="primary")
        self.opening = Opening(self.form, self.send)
        self.kept = Kept(card.page, "extension", reason=self.reason)
        self.opening.left.connect(self.kept.done)
        column.addWidget(self.opening)
        self.shelf = shelf.Shelf(gap=2)
        column.addWidget(self.shelf)

    def put(self, overview: CaseOverview) -> None:
        """Show the extensions of a case."""
        over = overview.header.status in FINAL or overview.header.answered_on is not None
        key = (overview.extensions, over)
        self.shelf.put(key, lambda: [self._line(line, over) for line in reversed(overview.extensions)])

    def ask(self) -> None:
        """Open the request."""
        self.form.clear_errors()
        self.days.setValue(_MOST_DAYS // 2)
        self.reason.put("")
        self.kept.begin(self._card.case_id)
        self.opening.open_at(self.reason)

    def _send(self) -> None:
        case_id, days, reason = self._card.case_id, self.days.value(), self.reason.text()
        self._card.change(
            lambda s: desk.request_extension(s, case_id, days, reason),
            "cases.request_extension",
            lambda _row: self._sent(),
            failed=self.form.refuse,
            busy=self.send,
        )

    def _sent(self) -> None:
        self.reason.put("")
        self.kept.done()
        self.opening.shut()
        self._card.page.notices.good(self.tr("Asked for; a lead decides."))

    def _line(self, line: ExtensionLine, over: bool) -> QWidget:
        state, icon, tone = self._state(line)
        asked = texts.dotted(
            self.tr("%n day(s) more", "", line.days), state, line.requester, texts.moment(line.requested_at)
        )
        top = layout.row(shelf.picture(icon, tone, self), layout.text_label(asked, "strong", wrap=True), gap=2)
        top.setStretch(1, 1)
        box = layout.column(top, layout.text_label(line.reason, "muted", wrap=True), gap=1)
        if line.decision_note:
            box.addWidget(layout.text_label(texts.dotted(line.approver, line.decision_note), "muted", wrap=True))
        undecided = line.approved_at is None and line.refused_at is None
        if undecided and not over:
            box.addWidget(self._decide(line))
        elif line.approved_at is not None and line.told_at is None and not over:
            box.addWidget(self._tell(line.id))
        return layout.holder(box)

    def _state(self, line: ExtensionLine) -> tuple[str, str, str]:
        words = self._card.page.words
        if line.refused_at is not None:
            return self.tr("Refused"), "cross", "soon"
        if line.approved_at is None:
            return self.tr("Waits for a decision"), "clock", "soon"
        if line.told_at is None:
            return self.tr("Approved, not told yet"), "warning", "soon"
        how = words.label("told_how", line.told_how)
        return self.tr("told on {0} ({1})").format(texts.day_of(line.told_at), how), "check-circle", "good"

    def _decide(self, line: ExtensionLine) -> QWidget:
        own = line.requested_by == self._card.page.actor.staff_id
        if own or not self._card.may("cases.decide_extension"):
            said = self.tr("Your own request: another lead decides.") if own else self.tr("A lead decides.")
            return layout.text_label(said, "muted", wrap=True)
        note = TextField(placeholder=self.tr("Needed when you refuse"))
        row = FieldRow(self.tr("Note"), note)
        yes = layout.button(self.tr("Approve"), lambda: self._decided(line.id, True, row, note), kind="primary")
        no = layout.button(self.tr("Refuse"), lambda: self._decided(line.id, False, row, note), kind="danger")
        return shelf.panel(row, layout.row(1, no, yes))

    def _decided(self, extension_id: UUID, approve: bool, row: FieldRow, note: TextField) -> None:
        text = note.text()
        said = self.tr("Approved; the customer is to be told.") if approve else self.tr("Refused.")
        page = self._card.page
        self._card.change(
            lambda s: desk.decide_extension(s, extension_id, approve, text),
            "cases.decide_extension",
            lambda _row: page.notices.good(said),
            failed=lambda trouble: row.refuse(*page.notices.tell(trouble)),
        )

    def _tell(self, extension_id: UUID) -> QWidget:
        words, page = self._card.page.words, self._card.page
        if not self._card.may("cases.tell_extension"):
            return layout.text_label(self.tr("It counts only when the customer was told."), "soon", wrap=True)
        row = TellRow(words, self.tr("It counts only when the customer was told."))
        row.told.connect(
            lambda how: self._card.change(
                lambda s: desk.tell_extension(s, extension_id, how),
                "cases.tell_extension",
                lambda _row: page.notices.good(self.tr("Recorded; the deadline is reckoned anew.")),
                failed=row.refuse(page),
            )
        )
        return row
