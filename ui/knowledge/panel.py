"""The side panel of the interview: what fits what is being typed, looked up beside the typing and never in its way.

A key-press only starts a timer again. When nothing was typed for `QUIET_MS` and no input method composes, the page is
asked for the situation (plain values that are there already) and a worker does the rest; the answer fills cards that
were made once. An answer that comes after further typing is dropped by the next question.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.knowledge import desk, views
from app.knowledge.codes import Place
from app.knowledge.suggest import OFFERED, Situation
from app.knowledge.views import Offered
from app.staff.powers import may
from ui.knowledge.offer_card import ArticleCard, CaseCard, filled
from ui.shell.page import Page
from ui.widgets import layout, theme

QUIET_MS = 500
"""How long nothing may be typed before anything is looked up; never less than 400."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What the panel asks the page: the situation, and the case that is worked on."""

    situation: Situation
    case_id: UUID | None


class SuggestionPanel(QFrame):
    """See the module. `read()` gives the situation, `busy()` says that somebody is in the midst of typing."""

    shown = Signal(object)

    def __init__(self, page: Page, read: Callable[[], Ask], busy: Callable[[], bool]) -> None:
        super().__init__()
        self._page = page
        self._read = read
        self._busy = busy
        self._asked: Ask | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.look)
        theme.surface(self, "sunken")
        self.setFixedWidth(theme.WIDTH["field"])
        self.setAccessibleName(self.tr("What the desk knows about this"))
        words, may_vote = page.words, may(page.actor.role, "knowledge.answer")
        self.rule = ArticleCard(words, may_vote=may_vote)
        self.script = ArticleCard(words, script=True, may_vote=may_vote)
        self.articles = [ArticleCard(words, may_vote=may_vote) for _ in range(OFFERED)]
        self.cases = [CaseCard(words) for _ in range(3)]
        self.hint = layout.note(self.tr("Fitting articles appear here while you type."))
        self._heads = {
            "script": layout.heading(self.tr("Words to say")),
            "rule": layout.heading(self.tr("Rule")),
            "articles": layout.heading(self.tr("Articles")),
            "cases": layout.heading(self.tr("Closed cases like this")),
        }
        self.search = layout.button(self.tr("Search the knowledge base"), self._search, icon="search", kind="quiet")
        self.setLayout(layout.column(self._scrolled(), self.search))
        self._connect()
        self.put(None)

    def touch(self) -> None:
        """Something was typed or another section begun: wait for quiet."""
        self._stale = True
        self._timer.start()

    def look(self) -> None:
        """Ask, unless somebody is typing (then a little later) or nobody sees the panel (then when it is shown)."""
        if self._busy():
            self._timer.start()
            return
        if not self.isVisible():
            return
        ask = self._read()
        self._stale = False
        if ask == self._asked:
            return
        self._asked = ask
        self._page.jobs.query(
            self,
            lambda s: views.offered(s, ask.situation, without=ask.case_id),
            self.put,
            latest="offer",
        )

    def put(self, offered: Offered | None) -> None:
        """Show what was found."""
        offer = offered.offer if offered is not None else None
        self.script.put(offer.script if offer is not None else None)
        self.rule.put(offer.rule if offer is not None else None)
        filled(list[QWidget](self.articles), offer.articles if offer is not None else ())
        filled(list[QWidget](self.cases), offered.similar if offered is not None else ())
        self._heads["script"].setVisible(self.script.hit is not None)
        self._heads["rule"].setVisible(self.rule.hit is not None)
        self._heads["articles"].setVisible(self.articles[0].hit is not None)
        self._heads["cases"].setVisible(bool(offered and offered.similar))
        self.hint.setVisible(offer is None or not offer.articles)
        self.shown.emit(offered)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was typed while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is looked up."""
        super().hideEvent(event)
        self._timer.stop()

    # ------------------------------------------------------------------ inside

    def _scrolled(self) -> QScrollArea:
        inner = layout.column(
            self.hint,
            self._heads["script"],
            self.script,
            self._heads["rule"],
            self.rule,
            self._heads["articles"],
            *self.articles,
            self._heads["cases"],
            *self.cases,
            1,
        )
        side = theme.space(2)
        inner.setContentsMargins(side, side, side, side)
        ground = QFrame()
        theme.surface(ground, "sunken")
        ground.setLayout(inner)
        area = layout.scrolled(ground)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _connect(self) -> None:
        for card in (self.script, self.rule, *self.articles):
            card.opened.connect(lambda key: self._page.navigator.go("knowledge", key=key))
            card.copied.connect(self._copy)
            card.voted.connect(self._vote)
        for case in self.cases:
            case.opened.connect(lambda case_id, no: self._page.navigator.open_case(case_id, no))

    def _copy(self, key: str) -> None:
        for card in (self.script, self.rule, *self.articles):
            if card.hit is not None and card.hit.article.key == key:
                QApplication.clipboard().setText(card.hit.article.script)
                self._page.notices.good(self.tr("The words are on the clipboard."))
                return

    def _vote(self, key: str, useful: bool) -> None:
        self._page.jobs.change(
            self,
            lambda s: desk.vote(s, key, useful=useful, place=Place.INTERVIEW) is not None,
            lambda _new: self._page.notices.good(self.tr("Thank you, that was noted.")),
            verb="knowledge.vote",
        )

    def _search(self) -> None:
        self._page.navigator.go("knowledge", text="")
