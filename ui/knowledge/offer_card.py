"""The cards of the side panel: one offered article, one closed case. Made once and filled again with every offer."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.kernel.wording import Wording
from app.knowledge.ranking import Hit
from app.knowledge.views import SimilarCase
from ui.knowledge.marked import MarkedLabel
from ui.knowledge.words import reasons_told, source_in_short
from ui.widgets import layout, theme


class ArticleCard(QFrame):
    """An article: title, law, answer or words to say, why. `opened(key)`, `copied(key)`, `voted(key, useful)`."""

    opened = Signal(str)
    copied = Signal(str)
    voted = Signal(str, bool)

    def __init__(self, words: Wording, *, script: bool = False, may_vote: bool = True) -> None:
        super().__init__()
        self._words = words
        self._script = script
        self.hit: Hit | None = None
        theme.surface(self, "flat")
        self.title = layout.text_label("", "strong", wrap=True)
        self.law = layout.text_label("", "accent", wrap=True)
        self.text = MarkedLabel()
        self.why = layout.text_label("", "small", wrap=True)
        self.open = layout.tool("file", self.tr("Read the article"), lambda: self._tell(self.opened.emit), small=True)
        self.copy = layout.tool(
            "pen", self.tr("Copy the words to say"), lambda: self._tell(self.copied.emit), small=True
        )
        self.yes = layout.tool("check", self.tr("It helped"), lambda: self._vote(useful=True), small=True)
        self.no = layout.tool("cross", self.tr("It did not help"), lambda: self._vote(useful=False), small=True)
        for button in (self.yes, self.no):
            layout.only_if(button, may_vote)
        inner = layout.column(
            self.title,
            self.law,
            self.text,
            self.why,
            layout.row(1, self.copy, self.open, self.yes, self.no, gap=1),
            gap=1,
        )
        side = theme.space(2)
        inner.setContentsMargins(side, side, side, side)
        self.setLayout(inner)
        self.put(None)

    def put(self, hit: Hit | None) -> None:
        """Show an article, or nothing."""
        self.hit = hit
        self.setVisible(hit is not None)
        if hit is None:
            return
        article = hit.article
        kind = self._words.label("article_kind", article.kind.value)
        self.title.setText(f"{article.title} · {kind}")
        cited = next((source for source in article.sources if source.article), None)
        self.law.setText(source_in_short(cited) if cited is not None else "")
        self.law.setVisible(cited is not None)
        self.text.put(article.script if self._script else article.answer, () if self._script else hit.words)
        self.why.setText(reasons_told(hit.reasons, self._words))
        self.copy.setEnabled(bool(article.script))
        self.setAccessibleName(article.title)
        for button, name in (
            (self.open, self.tr("Read the article")),
            (self.copy, self.tr("Copy the words to say")),
            (self.yes, self.tr("It helped")),
            (self.no, self.tr("It did not help")),
        ):
            button.setAccessibleName(f"{name}: {article.title}")

    def _tell(self, emit: Callable[[str], None]) -> None:
        if self.hit is not None:
            emit(self.hit.article.key)

    def _vote(self, *, useful: bool) -> None:
        if self.hit is not None:
            self.voted.emit(self.hit.article.key, useful)


class CaseCard(QFrame):
    """A closed case like this one, masked; `opened(case id, number)`."""

    opened = Signal(object, str)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._case: tuple[UUID, str] | None = None
        theme.surface(self, "flat")
        self.title = layout.text_label("", "strong", wrap=True)
        self.how = layout.text_label("", "", wrap=True)
        self.text = MarkedLabel("muted")
        self.why = layout.text_label("", "small", wrap=True)
        self.open = layout.tool("cases", self.tr("Open the case"), self._open, small=True)
        inner = layout.column(layout.row(self.title, self.open), self.how, self.text, self.why, gap=1)
        side = theme.space(2)
        inner.setContentsMargins(side, side, side, side)
        self.setLayout(inner)
        self.put(None)

    def put(self, case: SimilarCase | None) -> None:
        """Show a case, or nothing."""
        self._case = None if case is None else (case.case_id, case.no)
        self.setVisible(case is not None)
        if case is None:
            return
        words = self._words
        self.title.setText(f"{case.no} · {case.customer}")
        amount = f"{case.amount.grouped()}" if case.amount is not None else ""
        closed = words.label("close_reason", case.close_reason) if case.close_reason else ""
        days = self.tr("%n day(s)", "", case.days)
        cause = words.label("cause", case.cause) if case.cause else ""
        self.how.setText(" · ".join(part for part in (cause, amount, closed, days) if part))
        marked = tuple(case.excerpt.text[begin:end] for begin, end in case.excerpt.marks) if case.excerpt else ()
        self.text.put(case.excerpt.text if case.excerpt else "", marked)
        self.why.setText(reasons_told(case.reasons, words))
        self.setAccessibleName(case.no)
        name = self.tr("Open the case")
        self.open.setAccessibleName(f"{name}: {case.no}")

    def _open(self) -> None:
        if self._case is not None:
            self.opened.emit(*self._case)


def filled(cards: list[QWidget], things: tuple[object, ...]) -> None:
    """Fill cards with things, and empty those that are left."""
    for place, card in enumerate(cards):
        card.put(things[place] if place < len(things) else None)  # type: ignore[attr-defined]
