"""Milestones (里程碑): received, completed, extended, decided, told; and the line that records the next.

They run beside the state of the case: only *decided and told* answers the complaint's own clock.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.codes import FINAL, MilestoneKind
from app.cases.views import CaseOverview
from app.cases.views.overview import MilestoneLine
from ui.cases import shelf, texts
from ui.cases.cards.base import Card, Opening
from ui.cases.cards.kept import Kept
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea

M = MilestoneKind
_RECORDED = (M.ASKED, M.COMPLETED, M.DECIDED, M.TOLD)


class MilestonesCard(Card):
    """See the module; `go(kind)` opens the form at a kind."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        words = page.words
        self.record = layout.button(self.tr("Record…"), lambda: self.go(None), kind="quiet", icon="plus")
        self.name(self.tr("Milestones"), self.record)
        self.shelf = shelf.Shelf()
        self.add(self.shelf)
        self.form = Form(words)
        kinds = {kind.value: words.label("milestone", kind.value) for kind in _RECORDED}
        self.kind = self.form.add("kind", self.tr("&Milestone"), Choice(kinds), required=True)
        self.how = self.form.add("how", self.tr("&How told"), Choice(words.labels("told_how")))
        self.note = self.form.add("note", self.tr("De&tails"), shelf.short(TextArea(lines=2)))
        self.save = layout.button(self.tr("Record"), self._save, kind="primary")
        self.opening = Opening(self.form, self.save)
        self.kept = Kept(page, "milestone", note=self.note)
        self.opening.left.connect(self.kept.done)
        self.add(self.opening)
        self.kind.chosen.connect(lambda _key: self._fit())

    def show_case(self, overview: CaseOverview) -> None:
        """Show the milestones that were reached, and those the clock still waits for."""
        header = overview.header
        self.record.setVisible(self.may("cases.milestone") and header.status not in FINAL)
        key = (overview.milestones, header.answered_on)
        self.shelf.put(key, lambda: self._lines(overview))

    def go(self, kind: MilestoneKind | None) -> None:
        """Open the form; without a kind at the one that comes next."""
        if self.record.isHidden():
            return
        reached = {line.kind for line in self.seen.overview.milestones} if self.seen is not None else set()
        self.form.clear_errors()
        self.kind.put((kind or (M.TOLD if M.DECIDED in reached else M.DECIDED)).value)
        self._fit()
        self.note.put("")
        self.kept.begin(self.case_id)
        self.opening.open_at(self.how if self.kind.value_key() == M.TOLD.value else self.note)

    def _fit(self) -> None:
        self.form.rows["how"].setVisible(self.kind.value_key() == M.TOLD.value)

    def _lines(self, overview: CaseOverview) -> list[QWidget]:
        reached = {line.kind for line in overview.milestones}
        made = [self._line(line) for line in overview.milestones]
        made += [self._waiting(kind) for kind in (M.DECIDED, M.TOLD) if kind not in reached]
        return made

    def _line(self, line: MilestoneLine) -> QWidget:
        words = self.page.words
        how = words.label("told_how", line.how) if line.how else ""
        said = layout.text_label(words.label("milestone", line.kind.value), "strong")
        when = layout.text_label(texts.dotted(texts.moment(line.at), how, line.actor), "label")
        row = layout.row(shelf.picture("check-circle", "good", self), said, when, 1)
        box = layout.column(row, gap=1)
        if line.note:
            box.addWidget(layout.text_label(line.note, "muted", wrap=True, selectable=True))
        return layout.holder(box)

    def _waiting(self, kind: MilestoneKind) -> QWidget:
        name = self.page.words.label("milestone", kind.value)
        return layout.holder(
            layout.row(
                shelf.picture("clock", "ink_faint", self),
                layout.text_label(name, "muted"),
                layout.text_label(self.tr("Not yet"), "muted"),
                1,
            )
        )

    def _save(self) -> None:
        if not self.kind.value_key():
            self.form.rows["kind"].refuse(self.tr("Please choose"))
            return
        case_id, kind = self.case_id, MilestoneKind(self.kind.value_key())
        how, note = self.how.value_key() if kind is M.TOLD else "", self.note.text()
        self.change(
            lambda s: desk.record_milestone(s, case_id, kind, how=how, note=note),
            "cases.milestone",
            lambda _row: self._saved(kind),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _saved(self, kind: MilestoneKind) -> None:
        self.note.put("")
        self.how.put("")
        self.kept.done()
        self.opening.shut()
        self.page.notices.good(self.tr("Recorded: {0}").format(self.page.words.label("milestone", kind.value)))
