"""One question in full: its words with what was taken out marked, what the asker agreed to, answer and decision."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel

from app.kernel.wording import Wording
from app.outreach.codes import QuestionState
from app.outreach.scrubbing import pieces
from app.outreach.views import QuestionRow
from app.outreach.words import joined, topic_said
from ui.cases.texts import dotted, moment
from ui.outreach.columns import question_said, result_said, tone_of_verdict
from ui.widgets import layout, theme
from ui.widgets.chips import Chip

_TONE = {QuestionState.WAITING: "soon", QuestionState.ANSWERED: "good", QuestionState.REFUSED: ""}


def marked(text: str) -> str:
    """A scrubbed text as markup: everything is escaped, what was taken out is bold on a soft ground."""
    ground = theme.colour("soon_soft").name()
    parts = [
        f'<b style="background-color:{ground}">{escape(part)}</b>' if mark else escape(part)
        for part, mark in pieces(text)
    ]
    return "".join(parts).replace("\n", "<br>")


class QuestionPanel(QFrame):
    """See the module; `put(row)` shows a question."""

    def __init__(self, words: Wording) -> None:
        super().__init__()
        theme.surface(self, "card")
        self.setAccessibleName(self.tr("Question"))
        self._words = words
        self.state = Chip("")
        self.agreed = layout.text_label("", "muted", wrap=True)
        self.private = layout.text_label(
            self.tr("Tell the answer to the asker only: it stands in no summary and is not read out."),
            "danger",
            wrap=True,
        )
        self.text = _rich()
        self.why = layout.text_label("", "muted", wrap=True, selectable=True)
        self.who = layout.text_label("", "strong", wrap=True)
        self.answer = _rich()
        self.verdict = Chip("")
        self.note = layout.text_label("", "muted", wrap=True, selectable=True)
        column = layout.column(
            layout.row(self.state, self.agreed, gap=2), self.private, self.text, self.why, self.who, self.answer,
            layout.row(self.verdict, self.note, gap=2), 1, gap=2,
        )  # fmt: skip
        side = theme.space(3)
        column.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(column)
        self.put(None)

    def put(self, row: QuestionRow | None) -> None:
        """Show a question, or what to do without one."""
        self.state.setVisible(row is not None)
        self.private.setVisible(row is not None and row.private and row.state is not QuestionState.REFUSED)
        if row is None:
            self.text.setText(escape(self.tr("Choose a question at the left.")))
            for label in (self.agreed, self.why, self.who, self.note):
                label.setText("")
                label.setVisible(False)
            self.answer.setVisible(False)
            self.verdict.setVisible(False)
            return
        words = self._words
        self.state.put(words.label("question_state", row.state.value), _TONE.get(row.state, "accent"))
        self._say(self.agreed, self._agreed(row))
        self.text.setText(marked(question_said(row)))
        source = words.label("question_source", row.source.value)
        case = self.tr("case {0}").format(row.case_no) if row.case_no else ""
        self._say(
            self.why,
            dotted(
                topic_said(row.topic, words), source, moment(row.asked_at), row.moderated_by, row.refuse_reason, case
            ),
        )
        entered = self.tr("entered by {0}").format(row.entered_by) if row.entered_by else ""
        self._say(self.who, dotted(row.expert, entered) if row.answer_id is not None else "")
        self.answer.setText(marked(row.answer))
        self.answer.setVisible(bool(row.answer))
        result = result_said(row, words) if row.answer_id is not None and not row.case_no else ""
        self.verdict.put(result, tone_of_verdict(row) or "soon")
        self.verdict.setVisible(bool(result))
        self._say(self.note, dotted(row.decided_by, row.verdict_note))

    def _agreed(self, row: QuestionRow) -> str:
        given = [
            (row.may_answer, self.tr("public answer")),
            (row.may_keep, self.tr("keeping")),
            (row.may_open, self.tr("a case")),
        ]
        told = joined((name for yes, name in given if yes), self._words)
        return self.tr("Agreed to: {0}").format(told) if told else self.tr("Agreed to nothing")

    @staticmethod
    def _say(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _rich() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
