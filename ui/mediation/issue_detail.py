"""The issue under the cursor, whole: what each side says, who has to show it, evidence on both sides, who bears it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.mediation.codes import Side
from app.mediation.liability import percent
from app.mediation.views import IssueLine, Liability
from ui.cases import shelf, texts
from ui.mediation import issue_words as told
from ui.mediation.evidence_well import EvidenceWell
from ui.mediation.share_bar import ShareBar
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import Chip


class IssueDetail(QWidget):
    """`put(liability, issue)` shows it; `dropped(side, place)`, `followed(place)`, `away(place)` are its wells'."""

    dropped = Signal(str, object)
    followed = Signal(object)
    away = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.title = layout.text_label("", "lead", wrap=True, selectable=True)
        self.state = Chip("")
        self.facts = shelf.Shelf(gap=1)
        self.pro = EvidenceWell(page, Side.FOR, self.tr("For the claim"))
        self.contra = EvidenceWell(page, Side.AGAINST, self.tr("Against the claim"))
        self.bar = ShareBar()
        self.result = shelf.Shelf(gap=1)
        self.lacks = shelf.Shelf(gap=1)
        head = layout.row(self.title, self.state, gap=2)
        head.setStretch(0, 1)
        wells = layout.row(self.pro, self.contra, gap=2)
        wells.setStretch(0, 1)
        wells.setStretch(1, 1)
        self.setLayout(layout.column(head, self.lacks, self.facts, wells, self.result, self.bar, 1))
        for well in (self.pro, self.contra):
            well.dropped.connect(self.dropped)
            well.followed.connect(self.followed)
            well.away.connect(self.away)

    def put(self, found: Liability, one: IssueLine, *, may_change: bool) -> None:
        """Show an issue of a case."""
        words = self._page.words
        self.title.setText(f"{one.number}. {one.title}")
        look = told.dispute_look(one, words)
        self.state.put(look.text, look.tone, look.icon)
        self.facts.put(one, lambda: self._facts(one))
        self.pro.put(found.header.case_id, one.evidence_for, may_change=may_change)
        self.contra.put(found.header.case_id, one.evidence_against, may_change=may_change)
        self.bar.put([(words.label("liable_party", share.party.value), share.hundredths) for share in one.shares])
        self.bar.setVisible(bool(one.shares))
        self.result.put(one, lambda: self._result(one))
        self.lacks.put(one, lambda: self._lacks(one))

    def _facts(self, one: IssueLine) -> list[QWidget]:
        words = self._page.words
        lines = [
            (self.tr("Customer claims"), one.claim),
            (self.tr("Bank answers"), one.answer),
            (self.tr("Admitted"), texts.dotted(told.admission_said(one, words))),
            (self.tr("Amounts"), told.amounts_said(one)),
            (self.tr("Burden of proof"), told.burden_said(one, words)),
        ]
        return [shelf.fact(name, said) for name, said in lines if said or name != self.tr("Amounts")]

    def _result(self, one: IssueLine) -> list[QWidget]:
        words = self._page.words
        made = [shelf.fact(self.tr("Conclusion"), one.conclusion)]
        for share in one.shares:
            amount = "" if share.amount is None else share.amount.grouped()
            name = words.label("liable_party", share.party.value)
            made.append(shelf.fact(name, texts.dotted(f"{percent(share.hundredths)} %", amount, share.reason)))
        if one.advice:
            made.append(shelf.fact(self.tr("Advice"), one.advice))
        if one.judged_at is not None:
            made.append(layout.text_label(texts.dotted(one.judged_by, texts.moment(one.judged_at)), "small"))
        return made

    def _lacks(self, one: IssueLine) -> list[QWidget]:
        lacks = told.lacks_of(one, self._page.words)
        if not lacks:
            return []
        said = layout.text_label(self.tr("Still missing: {0}").format(texts.joined(lacks)), "soon", wrap=True)
        row = layout.row(shelf.picture("warning", "soon", self), said, gap=1)
        row.setStretch(1, 1)
        return [layout.holder(row)]
