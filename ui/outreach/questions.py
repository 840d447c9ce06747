"""The questions of the chosen event: moderated at the left, read and answered at the right.

Letters act on the question under the cursor, because a moderator works with one hand on the keyboard while the expert
speaks: S shows, T lets it be answered to the asker only, R refuses, A answers, O opens a case.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from app.outreach import desk, views
from app.outreach.codes import EventStatus, QuestionState, Verdict
from app.outreach.reading import read_questions
from app.outreach.views import QuestionRow, SpeakerRow
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import shelf
from ui.cases.cards.base import Opening
from ui.cases.day.listing import Listing
from ui.outreach.columns import question_columns
from ui.outreach.part import EventPart
from ui.outreach.question_forms import AnswerForm, AskForm, CaseForm, CorrectForm, FollowForm, ReasonForm
from ui.outreach.question_panel import QuestionPanel
from ui.outreach.taking import take_file
from ui.shell.page import Key
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.field import Form
from ui.widgets.flow import FlowLayout


class Questions(EventPart):
    """See the module."""

    tables = frozenset(
        {
            "event_questions", "event_answers", "event_answer_decisions", "event_reuses", "event_follow_ups",
            "event_speakers", "live_events",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Make list, panel, buttons and forms."""
        words = self.page.words
        self.new = layout.button(self.tr("New question…  N"), self.ask_new, kind="primary", icon="plus")
        self.file = layout.button(self.tr("Questions of a file…"), self._choose, icon="download")
        self.bar(self.new, self.file, 1)
        nothing = Empty(
            self.tr("Nothing was asked yet"),
            self.tr("N takes a question in; a platform's file comes in with the button above."),
            icon="outreach",
        )
        self.list = Listing(question_columns(words), self.tr("Questions"), nothing)
        self.list.moved.connect(self.moved)
        self.list.opened.connect(self._open)
        self.panel = QuestionPanel(words)
        self._make_buttons()
        self._make_forms()
        inner = layout.column(self.panel, self.acts, *self.openings, 1, gap=2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        right = shelf.scrolling(layout.holder(inner))
        right.setMinimumWidth(theme.WIDTH["preview"])
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([theme.WIDTH["form"] * 5 // 6, theme.WIDTH["form"] * 5 // 6])
        self.column.addWidget(split, 1)
        self.moved(None)

    def load(self) -> None:
        """Read the questions of the chosen event and who may answer them."""
        event = self.event_id
        allowed = self.own and self.chosen_event is not None and self.chosen_event.status is not EventStatus.CANCELLED
        self.new.setEnabled(allowed and self.may("sign_up"))
        self.file.setEnabled(allowed and self.may("sign_up"))
        if event is None:
            self.show_rows(())
            return

        def read(session: DeskSession) -> tuple[list[QuestionRow], list[SpeakerRow], date]:
            return views.questions(session, event), views.speakers_of(session, event), views.promised_by(session)

        self.read(read, self._show)

    def chosen(self) -> None:
        """Shut what was open for another event."""
        for one in self.openings:
            one.shut()

    def keys(self) -> list[Key]:
        """The keys of the part."""
        return [
            Key("N", self.tr("New question"), self.ask_new),
            Key("S", self.tr("Show it"), self.show_it),
            Key("T", self.tr("Asker only"), self.keep_private),
            Key("R", self.tr("Leave it out"), self.ask_refuse),
            Key("C", self.tr("Put the words right"), self.ask_correct),
            Key("A", self.tr("Enter the answer"), self.ask_answer),
            Key("P", self.tr("Approve the answer"), self.approve),
            Key("O", self.tr("Make a case of it"), self.ask_case),
            Key("F", self.tr("Follow it up"), self.ask_follow),
        ]

    def moved(self, row: QuestionRow | None) -> None:
        """Show a question, and what can be done with it."""
        self.panel.put(row)
        own = row is not None and self.own
        state = None if row is None else row.state
        waits, refused = state is QuestionState.WAITING, state is QuestionState.REFUSED
        moderates = own and self.may("moderate")
        undecided = row is not None and row.answer_id is not None and row.verdict is None
        decides = own and undecided and self.may("approve") and row is not None and not row.own_answer
        approved = row is not None and row.verdict is Verdict.APPROVED
        opens = own and not refused and row is not None and not row.case_no
        visible = {
            self.show_button: moderates and waits and row is not None and row.may_answer,
            self.private_button: moderates and waits,
            self.refuse_button: moderates and waits,
            self.correct_button: moderates and not refused,
            self.answer_button: moderates and not refused and not waits,
            self.approve_button: decides,
            self.return_button: decides,
            self.article_button: moderates and approved and row is not None and not row.article_key and not row.private,
            self.case_button: opens and may(self.page.actor.role, "cases.register"),
            self.follow_button: opens and self.may("sign_up") and row is not None and not row.followed,
        }
        for button, there in visible.items():
            button.setVisible(bool(there))

    def ask_new(self) -> None:
        """Open the form for a question."""
        if self.new.isEnabled():
            self.ask_form.clear_all()
            self._open_only(self.asking, self.ask_form.text)

    def show_it(self) -> None:
        """Let the question be seen."""
        row = self._row_for(self.show_button)
        if row is not None:
            self.do(lambda s: desk.show(s, row.id).id, "outreach.moderate", self.tr("Shown."))

    def keep_private(self) -> None:
        """Let the question be answered to its asker only."""
        row = self._row_for(self.private_button)
        if row is not None:
            told = self.tr("The answer is for the asker only.")
            self.do(lambda s: desk.keep_private(s, row.id).id, "outreach.moderate", told)

    def ask_refuse(self) -> None:
        """Ask why it is left out."""
        if self._row_for(self.refuse_button) is not None:
            self.refuse_form.clear_all()
            self._open_only(self.refusing, self.refuse_form.reason)

    def ask_correct(self) -> None:
        """Open the words."""
        row = self._row_for(self.correct_button)
        if row is not None:
            self.correct_form.put_row(row)
            self._open_only(self.correcting, self.correct_form.text)

    def ask_answer(self) -> None:
        """Open the answer."""
        row = self._row_for(self.answer_button)
        if row is not None:
            self.answer_form.put_row(row)
            self._open_only(self.answering, self.answer_form.expert)

    def approve(self) -> None:
        """Approve the answer."""
        row = self._row_for(self.approve_button)
        if row is not None and row.answer_id is not None:
            answer = row.answer_id
            self.do(lambda s: desk.approve_answer(s, answer).id, "outreach.approve", self.tr("Approved."))

    def ask_return(self) -> None:
        """Ask what is wrong with the answer."""
        if self._row_for(self.return_button) is not None:
            self.return_form.clear_all()
            self._open_only(self.returning, self.return_form.reason)

    def make_article(self) -> None:
        """Make a draft article of the answer."""
        row = self._row_for(self.article_button)
        if row is not None and row.answer_id is not None:
            answer = row.answer_id
            told = self.tr("A draft article was made; a lead approves it under Knowledge.")
            self.do(lambda s: desk.make_article(s, answer).article_key, "outreach.article", told)

    def ask_case(self) -> None:
        """Ask for the customer's data."""
        row = self._row_for(self.case_button)
        if row is not None:
            self.case_form.put_row(row)
            self._open_only(self.opening_case, self.case_form.name)

    def ask_follow(self) -> None:
        """Ask by whom and until when."""
        row = self._row_for(self.follow_button)
        if row is not None:
            self.follow_form.put_row(row)
            self._open_only(self.following, self.follow_form.due)

    def take(self, file: Path) -> None:
        """Take a file of questions in."""
        event = self.event_id
        if event is not None:
            take_file(self.page, file, read_questions, lambda s, read: desk.ask_all(s, event, read))

    # ------------------------------------------------------------------ inside

    def _make_buttons(self) -> None:
        self.show_button = layout.button(self.tr("Show  S"), self.show_it, kind="primary", icon="eye")
        self.private_button = layout.button(self.tr("Asker only  T"), self.keep_private, icon="lock")
        self.refuse_button = layout.button(self.tr("Leave out…  R"), self.ask_refuse, icon="cross")
        self.correct_button = layout.button(self.tr("Put right…  C"), self.ask_correct, kind="quiet", icon="edit")
        self.answer_button = layout.button(self.tr("Answer…  A"), self.ask_answer, icon="pen")
        self.approve_button = layout.button(self.tr("Approve  P"), self.approve, kind="primary", icon="check")
        self.return_button = layout.button(self.tr("Send back…"), self.ask_return, icon="undo")
        self.article_button = layout.button(self.tr("Make an article of it"), self.make_article, icon="knowledge")
        self.case_button = layout.button(self.tr("Make a case…  O"), self.ask_case, icon="cases")
        self.follow_button = layout.button(self.tr("Follow up…  F"), self.ask_follow, kind="quiet", icon="flag")
        self.acts = QWidget()
        flow = FlowLayout(self.acts)
        for button in (
            self.show_button, self.private_button, self.refuse_button, self.approve_button, self.return_button,
            self.answer_button, self.article_button, self.case_button, self.correct_button, self.follow_button,
        ):  # fmt: skip
            flow.addWidget(button)

    def _make_forms(self) -> None:
        words = self.page.words
        self.ask_form, self.refuse_form = AskForm(words), ReasonForm(words, "reason")
        self.correct_form, self.answer_form = CorrectForm(words), AnswerForm(words)
        self.return_form, self.case_form = ReasonForm(words, "note"), CaseForm(words)
        self.follow_form = FollowForm(self.page)

        def opening(form: Form, said: str, pressed: object) -> Opening:
            return Opening(form, layout.button(said, pressed, kind="primary", icon="check"))  # type: ignore[arg-type]

        self.asking = opening(self.ask_form, self.tr("Take it in"), self._ask)
        self.refusing = opening(self.refuse_form, self.tr("Leave it out"), self._refuse)
        self.correcting = opening(self.correct_form, self.tr("Save the words"), self._correct)
        self.answering = opening(self.answer_form, self.tr("Enter the answer"), self._answer)
        self.returning = opening(self.return_form, self.tr("Send it back"), self._return)
        self.opening_case = opening(self.case_form, self.tr("Register the case"), self._case)
        self.following = opening(self.follow_form, self.tr("Note it"), self._follow)
        self.openings = (
            self.asking, self.refusing, self.correcting, self.answering, self.returning, self.opening_case,
            self.following,
        )  # fmt: skip

    def _open_only(self, one: Opening, first: QWidget) -> None:
        for other in self.openings:
            if other is not one:
                other.shut()
        one.open_at(first)

    def _row_for(self, button: QWidget) -> QuestionRow | None:
        # The panel follows the cursor after a moment; a key acts on the row under it at once.
        row: QuestionRow | None = self.row
        self.moved(row)
        return None if button.isHidden() else row

    def _show(self, found: tuple[list[QuestionRow], list[SpeakerRow], date]) -> None:
        rows, speakers, self.follow_form.promised = found
        self.answer_form.expert.set_items({str(one.expert_id): one.name for one in speakers})
        self.show_rows(rows)

    def _open(self, row: QuestionRow) -> None:
        if row.case_id is not None:
            self.page.navigator.open_case(row.case_id, row.case_no)
        elif row.article_key:
            self.page.navigator.go("knowledge", key=row.article_key)

    def _ask(self) -> None:
        event, form = self.event_id, self.ask_form
        agreed = set(form.agreed.chosen())
        asked = desk.AskedNow(
            text=form.text.text(),
            topic=form.topic.value_key(),
            may_answer="may_answer" in agreed,
            may_keep="may_keep" in agreed,
            may_open="may_open" in agreed,
        )
        if event is not None:
            told = self.tr("Taken in; it waits for the moderator.")
            self.do(
                lambda s: desk.ask(s, event, asked).id, "outreach.ask", told,
                form=form, opening=self.asking, then=self._went_to,
            )  # fmt: skip

    def _went_to(self, question: UUID) -> None:
        self.ask_form.clear_all()
        self.wanted = question

    def _refuse(self) -> None:
        row, why = self.row, self.refuse_form.reason.text()
        if row is not None:
            self.do(
                lambda s: desk.refuse(s, row.id, why).id, "outreach.moderate", self.tr("Left out."),
                form=self.refuse_form, opening=self.refusing,
            )  # fmt: skip

    def _correct(self) -> None:
        row, text, topic = self.row, self.correct_form.text.text(), self.correct_form.topic.value_key()
        if row is not None:
            self.do(
                lambda s: desk.correct(s, row.id, text, topic or row.topic).id, "outreach.moderate",
                self.tr("The words are put right."), form=self.correct_form, opening=self.correcting,
            )  # fmt: skip

    def _answer(self) -> None:
        row, text, key = self.row, self.answer_form.answer.text(), self.answer_form.expert.value_key()
        if not key:
            self.answer_form.rows["expert"].refuse(self.tr("Please choose"))
            self.answer_form.rows["expert"].go()
        elif row is not None:
            self.do(
                lambda s: desk.enter_answer(s, row.id, UUID(key), text).id, "outreach.answer",
                self.tr("Entered; somebody else approves it."), form=self.answer_form, opening=self.answering,
            )  # fmt: skip

    def _return(self) -> None:
        row, why = self.row, self.return_form.reason.text()
        if row is not None and row.answer_id is not None:
            self.do(
                lambda s: desk.return_answer(s, row.answer_id, why).id, "outreach.approve", self.tr("Sent back."),
                form=self.return_form, opening=self.returning,
            )  # fmt: skip

    def _case(self) -> None:
        row, form = self.row, self.case_form
        form.flush()
        data = desk.OpenCase(
            name=form.name.text(),
            phone=form.phone.text(),
            card=form.card.text(),
            amount=form.amount.text(),
            words=form.told.text(),
            agreed=bool(form.agreed.chosen()),
            anyway=bool(form.anyway.chosen()),
        )

        def made(session: DeskSession) -> tuple[UUID, str]:
            case = desk.open_case(session, row.id, data)
            return case.id, case.no

        if row is not None:
            self.do(made, "outreach.case", "", form=form, opening=self.opening_case, then=self._registered)

    def _registered(self, case: tuple[UUID, str]) -> None:
        self.page.notices.good(self.tr("Registered: {0}; its clock began when the question came.").format(case[1]))

    def _follow(self) -> None:
        row, event, form = self.row, self.event_id, self.follow_form
        about, due, owner = form.about.text(), form.due.day(), form.owner.person()
        if event is not None:
            question = None if row is None else row.id
            self.do(
                lambda s: desk.follow_up(s, event, about, due, owner_id=owner, question_id=question).id,
                "outreach.follow_up", self.tr("Noted; it stands in the owner's Today."),
                form=form, opening=self.following,
            )  # fmt: skip

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Questions of a platform"), "", self.tr("Tables (*.csv *.jsonl *.json *.xlsx *.txt)")
        )
        if name:
            self.take(Path(name))
