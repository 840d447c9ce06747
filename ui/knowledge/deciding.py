"""What is done with the article that shows: votes, approval, sending back, review, withdrawal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.knowledge import desk
from app.knowledge.codes import Place
from ui.knowledge.article_view import ArticleView
from ui.knowledge.reason_bar import ReasonBar
from ui.shell.jobs import Trouble
from ui.shell.page import Page

if TYPE_CHECKING:
    from app.store.session import DeskSession

_NEXT_REVIEW = timedelta(days=365)


class Deciding(QObject):
    """`decided(key)` after something was ("" when there is nothing left to show); `edit_asked`, `version_asked`."""

    edit_asked = Signal()
    version_asked = Signal(str, object)
    decided = Signal(str)

    def __init__(self, page: Page, view: ArticleView, bar: ReasonBar, today: date) -> None:
        super().__init__(view)
        self._page = page
        self._view = view
        self._bar = bar
        self._today = today
        self.sought = ""
        view.voted.connect(self._vote)
        view.acted.connect(self._act)

    def _vote(self, useful: bool) -> None:
        page = self._view.page
        if page is None:
            return
        key, sought = page.article.key, self.sought
        self._page.jobs.change(
            self,
            lambda s: desk.vote(s, key, useful=useful, place=Place.PAGE, sought=sought) is not None,
            lambda _new: self._page.notices.good(self.tr("Thank you, that was noted.")),
            verb="knowledge.vote",
        )

    def _act(self, verb: str) -> None:
        page = self._view.page
        if page is None:
            return
        if verb == "edit":
            self.edit_asked.emit()
        elif verb == "waiting":
            self.version_asked.emit(page.article.key, page.waiting[-1].id)
        else:
            begin = {
                "approve": self._approve,
                "refuse": self._refuse,
                "withdraw": self._withdraw,
                "review": self._review,
            }
            begin[verb](page.article.key, page.version.id if page.version is not None else None)

    def _approve(self, key: str, version: UUID | None) -> None:
        self._change("knowledge.approve", lambda s: desk.approve(s, key, version), self.tr("Approved."), key)

    def _refuse(self, key: str, version: UUID | None) -> None:
        if version is None:
            return

        def done(note: str, day: date | None) -> None:
            del day
            self._change(
                "knowledge.refuse", lambda s: desk.refuse(s, key, version, note=note), self.tr("Sent back."), key
            )

        self._bar.ask(self.tr("Send back:"), done)

    def _withdraw(self, key: str, version: UUID | None) -> None:
        del version

        def done(note: str, day: date | None) -> None:
            del day
            self._change("knowledge.withdraw", lambda s: desk.withdraw(s, key, note=note), self.tr("Withdrawn."), "")

        self._bar.ask(self.tr("Withdraw:"), done)

    def _review(self, key: str, version: UUID | None) -> None:
        del version

        def done(note: str, day: date | None) -> None:
            next_on = day or self._today
            self._change(
                "knowledge.review", lambda s: desk.review(s, key, next_on, note=note), self.tr("Reviewed."), key
            )

        self._bar.ask(self.tr("Next review on"), done, day=self._today + _NEXT_REVIEW)

    def _change(self, verb: str, what: Callable[[DeskSession], object], said: str, key: str) -> None:
        def done(_made: object) -> None:
            self._page.notices.good(said)
            self._bar.shut()
            self.decided.emit(key)

        def failed(trouble: Trouble) -> None:
            if self._bar.isVisibleTo(self._view) and trouble.refusals:
                self._bar.refuse(self._page.words.told(trouble.refusals[0]).line())
            elif trouble.refusals:
                self._page.notices.trouble(trouble)

        self._page.jobs.change(self, what, done, verb=verb, failed=failed)
