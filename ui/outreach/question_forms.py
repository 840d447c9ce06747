"""The forms of a question: take one in, put its words right, refuse, answer, send back, open a case, follow up.

What is typed as a question is no draft: the words as they were said are kept nowhere, so they are not kept here.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from app.kernel.wording import Wording
from app.outreach.scrubbing import scrub
from app.outreach.views import QuestionRow
from ui.cases import shelf, texts
from ui.cases.day.people import Person
from ui.outreach.question_panel import marked
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import ChipRow
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import CardField, DateField, MoneyField, PhoneField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class AskForm(Form):
    """A new question, with how it will be kept shown while it is typed."""

    def __init__(self, words: Wording) -> None:
        super().__init__(words)
        self.text = self.add("text", self.tr("&Question"), shelf.short(TextArea(lines=3)), required=True)
        self.kept = layout.text_label("", "muted", wrap=True)
        self.kept.setTextFormat(Qt.TextFormat.RichText)
        self.add_widget(self.kept)
        self.topic = self.add("topic", self.tr("&Topic"), Choice(words.labels("cause"), empty=self.tr("None")))
        self.agreed = self.add(
            "agreed",
            self.tr("&Agreed to"),
            ChipRow(
                {
                    "may_answer": self.tr("A public answer"),
                    "may_keep": self.tr("Keeping it"),
                    "may_open": self.tr("A case"),
                }
            ),
        )
        self.text.textChanged.connect(self._told)
        self._told()

    def clear_all(self) -> None:
        """Empty, for the next question."""
        self.clear_errors()
        self.text.put("")
        self.topic.put("")
        self.agreed.put([])
        self._told()

    def _told(self) -> None:
        found = scrub(self.text.toPlainText())
        self.kept.setText(self.tr("Kept as: {0}").format(marked(found.text)) if found.marks else "")
        self.kept.setVisible(bool(found.marks))


class CorrectForm(Form):
    """The words put right."""

    def __init__(self, words: Wording) -> None:
        super().__init__(words)
        self.text = self.add(
            "text", self.tr("&Question"), shelf.short(TextArea(lines=3)), required=True,
            help=self.tr("Words taken for a name may come back; numbers are taken out again"),
        )  # fmt: skip
        self.topic = self.add("topic", self.tr("&Topic"), Choice(words.labels("cause"), empty=self.tr("None")))

    def put_row(self, row: QuestionRow) -> None:
        """Begin with what is there."""
        self.clear_errors()
        self.text.put(row.text)
        self.topic.put(row.topic)


class ReasonForm(Form):
    """A reason, for leaving a question out or sending an answer back; `field` is what refusals name."""

    def __init__(self, words: Wording, field: str) -> None:
        super().__init__(words)
        self.reason = self.add(field, self.tr("&Why"), TextField(), required=True)

    def clear_all(self) -> None:
        """Empty."""
        self.clear_errors()
        self.reason.put("")


class AnswerForm(Form):
    """What an expert answered."""

    def __init__(self, words: Wording) -> None:
        super().__init__(words)
        self.expert = self.add("expert", self.tr("E&xpert"), Choice(), required=True)
        self.answer = self.add("answer", self.tr("A&nswer"), shelf.short(TextArea(lines=4)), required=True)

    def put_row(self, row: QuestionRow) -> None:
        """Begin with the newest answer, if there is one."""
        self.clear_errors()
        self.answer.put(row.answer)


class CaseForm(Form):
    """The customer's data, asked for now."""

    def __init__(self, words: Wording) -> None:
        super().__init__(words)
        self.name = self.add("name", self.tr("&Name"), TextField(), required=True)
        self.phone = self.add("phone", self.tr("&Phone"), PhoneField(), required=True)
        self.card = self.add("card", self.tr("Card or tail"), CardField())
        self.amount = self.add("amount", self.tr("Amount"), MoneyField())
        self.told = self.add(
            "narrative", self.tr("What &happened"), shelf.short(TextArea(lines=3)), required=True,
            help=self.tr("In the customer's own words; this is kept on the case"),
        )  # fmt: skip
        self.agreed = self.add(
            "agreed", self.tr("C&onsent"), ChipRow({"agreed": self.tr("The customer agrees that a case is made")})
        )
        self.anyway = self.add(
            "anyway", self.tr("Open cases"), ChipRow({"anyway": self.tr("Another matter than the open case")})
        )

    def put_row(self, row: QuestionRow) -> None:
        """Begin with the words of the question."""
        self.clear_errors()
        for field in (self.name, self.phone, self.card, self.amount):
            field.put("")
        self.told.put(row.text)
        self.agreed.put(["agreed"] if row.may_open else [])
        self.anyway.put([])


class FollowForm(Form):
    """What is promised, by whom, until when."""

    def __init__(self, page: Page) -> None:
        super().__init__(page.words)
        self._page = page
        self.promised: date | None = None
        self.about = self.add("about", self.tr("A&bout"), TextField())
        self.due = self.add("due_on", self.tr("&Until"), DateField(today=texts.today_of(page)), required=True)
        self.owner = self.add("owner_id", self.tr("O&wner"), Person(page, empty=self.tr("Me")))

    def put_row(self, row: QuestionRow | None) -> None:
        """Begin with the words of the question, and with the day that the rules give for a promise."""
        self.clear_errors()
        self.about.put("" if row is None else row.text)
        self.due.put_day(self.promised)
        self.owner.load()
