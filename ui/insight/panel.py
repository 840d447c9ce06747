"""One warning in full beside the list: whose turn, why, the weeks of a surge, and taking notice and answering in place.

An answer says what the warning proved to be and what was done; both are asked for beside their fields. What was typed
and not sent is a draft of the warning, so that a call in between loses nothing.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.insight import desk
from app.insight.model import Outcome, WarningKind
from app.insight.views import Trend, WarningRow
from app.staff.powers import may
from ui.cases import shelf
from ui.cases.cards.base import Opening
from ui.cases.cards.kept import Kept
from ui.cases.texts import dotted, moment
from ui.insight import words as said
from ui.insight.chart import SurgeChart
from ui.insight.factors import FactorList
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea


class WarningPanel(QFrame):
    """See the module; `put(row)` shows a warning, `put_trend` the weeks of a surge. `done` fires after a change."""

    done = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        theme.surface(self, "card")
        self.page = page
        self.row: WarningRow | None = None
        self.setAccessibleName(self.tr("Warning"))
        self.title = layout.text_label("", "lead", selectable=True)
        self.level = Chip("")
        self.turn = layout.text_label("", "muted", wrap=True)
        self.factors = FactorList()
        self.chart = SurgeChart()
        self.chart.put(None)
        self.answered = layout.text_label("", "", wrap=True, selectable=True)
        self.notice = layout.button(self.tr("Take notice  (Space)"), self.acknowledge, kind="primary", icon="check")
        self.reply = layout.button(self.tr("Answer…  (A)"), self.ask, icon="edit")
        self.case = layout.button(self.tr("Open the case  (Enter)"), self.open_case, icon="cases")
        self.form = Form(page.words)
        outcomes = page.words.labels("warning_outcome")
        self.outcome = self.form.add("outcome", self.tr("&Proved to be"), Choice(outcomes), required=True)
        self.text = self.form.add("answer", self.tr("&What was done"), shelf.short(TextArea(lines=3)), required=True)
        self.send = layout.button(self.tr("Send the answer"), self._send, kind="primary")
        self.opening = Opening(self.form, self.send)
        self.kept = Kept(page, "warning", answer=self.text)
        self.opening.left.connect(self.kept.done)
        column = layout.column(
            layout.row(self.level, self.title, 1),
            self.turn,
            self.factors,
            self.chart,
            self.answered,
            layout.row(self.notice, self.reply, self.case, 1),
            self.opening,
            1,
            gap=3,
        )
        side = theme.space(3)
        column.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(column)
        self.put(None)

    def put(self, row: WarningRow | None) -> None:
        """Show a warning, or nothing."""
        if self.row is not None and (row is None or row.id != self.row.id):
            self.text.flush()
            self.opening.shut()
        self.row = row
        for widget in (self.level, self.title, self.turn, self.factors, self.answered):
            widget.setVisible(row is not None)
        if row is None or row.kind is not WarningKind.SURGE:
            self.chart.put(None)
        answers = row is not None and row.answered_at is None and may(self.page.actor.role, "warnings.answer")
        self.notice.setVisible(answers and row is not None and row.acknowledged_at is None)
        self.reply.setVisible(answers)
        self.case.setVisible(row is not None and row.case_id is not None)
        if row is not None:
            self._draw(row)

    def put_trend(self, warning_id: UUID, trend: Trend | None) -> None:
        """Show the weeks of a surge, if it still is the one that is shown."""
        if self.row is not None and self.row.id == warning_id:
            self.chart.put(trend)

    def acknowledge(self) -> None:
        """Take notice of the warning."""
        row = self.row
        if row is None or self.notice.isHidden():
            return
        self.page.jobs.change(
            self.page,
            lambda s: desk.acknowledge(s, row.id).id,
            lambda _id: self._changed(self.tr("You took notice; an answer is expected in time.")),
            verb="warnings.answer",
            failed=self._refused,
            busy=self.notice,
        )

    def ask(self) -> None:
        """Open the form of the answer, with what was typed before."""
        if self.row is None or self.reply.isHidden():
            return
        self.form.clear_errors()
        self.text.put("")
        self.outcome.put("")
        self.kept.begin(self.row.id)
        self.opening.open_at(self.outcome)

    def open_case(self) -> None:
        """Open the case of the warning."""
        if self.row is not None and self.row.case_id is not None:
            self.page.navigator.open_case(self.row.case_id, dotted(self.row.no, self.row.customer))

    # ------------------------------------------------------------------ inside

    def _draw(self, row: WarningRow) -> None:
        words = self.page.words
        look = said.row_look(row, words)
        self.level.put(look.text, look.tone, look.icon)
        self.title.setText(said.subject(row, words))
        until = said.answer_by(row, self.page.context.clock.now())
        raised = self.tr("raised {0}").format(moment(row.raised_at))
        due = self.tr("answer by {0}").format(until.text)
        self.turn.setText(dotted(raised, *((said.turn(row, words), due) if row.answered_at is None else ())))
        self.factors.put(row.factors, words, points=row.kind is WarningKind.CASE)
        if row.answered_at is not None and row.outcome is not None:
            proved = words.label("warning_outcome", row.outcome.value)
            line = dotted(proved, row.answered_by, moment(row.answered_at))
            self.answered.setText(f"{line}\n{row.answer}")
        self.answered.setVisible(row.answered_at is not None)

    def _send(self) -> None:
        row, key, text = self.row, self.outcome.value_key(), self.text.text()
        self.form.clear_errors()
        if row is None:
            return
        if not key:
            self.form.rows["outcome"].refuse(self.tr("Please choose"))
            return
        self.page.jobs.change(
            self.page,
            lambda s: desk.answer(s, row.id, Outcome(key), text).id,
            lambda _id: self._sent(),
            verb="warnings.answer",
            failed=self._refused,
            busy=self.send,
        )

    def _sent(self) -> None:
        self.text.put("")
        self.kept.done()
        self.opening.shut()
        self._changed(self.tr("Answered"))

    def _changed(self, sentence: str) -> None:
        self.page.notices.good(sentence)
        self.done.emit()

    def _refused(self, trouble: Trouble) -> None:
        if self.opening.isHidden():
            self.page.notices.trouble(trouble)
        else:
            self.form.refuse(trouble)
