"""What can be done with the issue under the cursor, and the forms it is done in."""

from __future__ import annotations

from typing import Any

from app.mediation import desk
from app.mediation.views import CitedPlace, IssueLine, Liability
from app.staff.powers import may
from ui.mediation import issue_words as told
from ui.mediation.issue_forms import CiteForm, EditForm, JudgeForm
from ui.mediation.printing import show_opinion
from ui.mediation.section import Section


class IssueActs(Section):
    """Base of the section; `make_forms` makes the forms that open above the issue."""

    opinion: Liability | None = None

    def make_forms(self) -> tuple[EditForm, CiteForm, JudgeForm]:
        """Make the forms; only one is open at a time."""
        self.editing = EditForm(self.page, self._save)
        self.citing = CiteForm(self.page, self._cite)
        self.judging = JudgeForm(self.page, self._judge, self._take_back)
        return self.editing, self.citing, self.judging

    @property
    def judges(self) -> bool:
        """Whether the reader may conclude and share out."""
        return may(self.page.actor.role, "mediation.judge")

    # ------------------------------------------------------------------ acts

    def take_up(self) -> None:
        """Take up what the interview's issue table has and the matrix has not."""
        case_id = self.case_id
        self.do(
            lambda s: len(desk.take_up_issues(s, case_id)),
            "mediation.investigate",
            self.tr("Taken up from the interview."),
        )

    def ask_new(self) -> None:
        """Open the form for a new issue."""
        if self.opinion is not None:
            self.only(self.editing)
            self.editing.ask(self.case_id, self.opinion.header.cause, None)

    def ask_edit(self) -> None:
        """Open the form with the issue under the cursor."""
        row: IssueLine | None = self.row
        if row is not None and self.opinion is not None and self.works:
            self.only(self.editing)
            self.editing.ask(self.case_id, self.opinion.header.cause, row)

    def ask_cite(self) -> None:
        """Open the form for a citation."""
        if self.row is not None and self.works:
            self.only(self.citing)
            self.citing.ask(self.case_id)

    def ask_judge(self) -> None:
        """Open conclusion and shares."""
        row: IssueLine | None = self.row
        if row is not None and self.works and self.judges:
            self.only(self.judging)
            self.judging.ask(row)

    def move_by(self, by: int) -> None:
        """Move the issue up or down."""
        row: IssueLine | None = self.row
        if row is not None:
            self.wanted = row.id
            self.do(lambda s: desk.move_issue(s, row.id, by), "mediation.investigate", "")

    def remove(self) -> None:
        """Remove the issue; it is brought back for ten seconds at a press, and later from below the matrix."""
        row: IssueLine | None = self.row
        if row is None:
            return

        def done(_id: Any) -> None:
            said = self.tr("Issue removed: {0}").format(row.title)
            self.page.notices.undoable(said, lambda: self.bring_back(row))

        self.do(lambda s: desk.remove_issue(s, row.id).id, "mediation.investigate", "", then=done)

    def print_opinion(self) -> None:
        """Show the opinion on liability as it is printed."""
        if self.opinion is not None and self.opinion.begun:
            show_opinion(self.page, self.opinion.header.no)
        else:
            self.page.notices.info(self.tr("There is no issue to print yet."))

    def print_told(self) -> None:
        """Show the form that the customer gets, without percentages."""
        if self.opinion is not None:
            show_opinion(self.page, self.opinion.header.no, for_customer=True)

    # ------------------------------------------------------------------ inside

    def bring_back(self, one: IssueLine) -> None:
        """Bring an issue back that was removed."""
        self.wanted = one.id
        self.do(
            lambda s: desk.remove_issue(s, one.id, removed=False).id,
            "mediation.investigate",
            self.tr("Brought back."),
        )

    def only(self, form: EditForm | CiteForm | JudgeForm) -> None:
        """Shut the other forms."""
        for one in (self.editing, self.citing, self.judging):
            if one is not form:
                one.opening.setVisible(False)

    def _save(self) -> None:
        self.editing.form.clear_errors()
        self.do(
            self.editing.change(self.case_id),
            "mediation.investigate",
            self.tr("Saved."),
            form=self.editing.form,
            opening=self.editing.opening,
            then=self._saved,
        )

    def _saved(self, issue_id: Any) -> None:
        self.wanted = issue_id
        self.editing.typing.done()

    def _cite(self) -> None:
        row: IssueLine | None = self.row
        change = None if row is None else self.citing.change(row.id)
        if change is not None:
            self.do(
                change,
                "mediation.investigate",
                self.tr("Cited."),
                form=self.citing.form,
                opening=self.citing.opening,
            )

    def _judge(self) -> None:
        row: IssueLine | None = self.row
        if row is None:
            return
        self.judging.form.clear_errors()
        self.do(
            self.judging.change(row.id, judged=bool(row.shares)),
            "mediation.judge",
            self.tr("Written down."),
            form=self.judging.form,
            opening=self.judging.opening,
            then=lambda _id: self.judging.typing.done(),
        )

    def _take_back(self) -> None:
        row: IssueLine | None = self.row
        if row is not None:
            self.do(
                lambda s: desk.judge(s, row.id, ()).id,
                "mediation.judge",
                self.tr("Shares taken back."),
                form=self.judging.form,
                opening=self.judging.opening,
                then=lambda _id: self.judging.typing.done(),
            )

    def follow(self, place: CitedPlace) -> None:
        """Show a cited place in the evidence."""
        self.page.navigator.open_case(
            self.case_id,
            "",
            tab="evidence",
            item_id=place.item_id,
            page=place.first_page,
            region=place.region,
            transaction_id=place.transaction_id,
        )

    def take_away(self, place: CitedPlace) -> None:
        """Take evidence away; it is brought back for ten seconds at a press."""

        def done(_id: Any) -> None:
            said = self.tr("Evidence taken away: {0}").format(told.place_said(place))
            self.page.notices.undoable(said, lambda: self._again(place))

        self.do(lambda s: desk.drop_citation(s, place.id).id, "mediation.investigate", "", then=done)

    def _again(self, place: CitedPlace) -> None:
        self.do(lambda s: desk.drop_citation(s, place.id, dropped=False).id, "mediation.investigate", self.tr("Cited."))
