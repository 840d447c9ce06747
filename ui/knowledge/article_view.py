"""One article to read: answer, words to say, text, sources with their mark, validity, votes, and what may be decided.

A version that waits looks like an article with its author and reason on top: whoever approves reads what everybody
will read.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.knowledge.changes import Changed
from app.knowledge.views import ArticlePage
from ui.knowledge.marked import MarkedLabel
from ui.knowledge.words import source_told
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout

_HISTORY = 8
_SHOWN = 400


class ArticleView(QWidget):
    """Shows an `ArticlePage`. `voted(useful)`, `acted(verb)`: edit, approve, refuse, review, withdraw, waiting."""

    voted = Signal(bool)
    acted = Signal(str)
    copied = Signal()

    def __init__(self, words: Wording, *, may_vote: bool) -> None:
        super().__init__()
        self._words = words
        self._may_vote = may_vote
        self.page: ArticlePage | None = None
        self.title = layout.text_label("", "title", wrap=True, selectable=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.notice = layout.text_label("", "soon", wrap=True)
        self.changed = MarkedLabel()
        self._differs = layout.card(self.changed, title=self.tr("What it changes"), surface="soon")
        self.answer = MarkedLabel("lead")
        self.script = MarkedLabel()
        self.copy = layout.button(self.tr("&Copy the words"), self.copy_script, icon="pen")
        self._said = layout.card(
            layout.row(layout.heading(self.tr("Words to say")), 1, self.copy), self.script, surface="accent"
        )
        self.text = MarkedLabel()
        self.sources = MarkedLabel()
        self.dates = layout.text_label("", "muted", wrap=True, selectable=True)
        self.history = layout.text_label("", "muted", wrap=True, selectable=True)
        self._past = layout.card(self.history, title=self.tr("History"), surface="flat")
        self._vote_row = self._votes()
        self._act_row = self._acts()
        inner = layout.column(
            self.title, self._chips, self.notice, self._differs, self.answer, self._said, self.text,
            layout.card(self.sources, title=self.tr("Sources"), surface="flat"),
            self.dates, self._past, 1, gap=3,
        )  # fmt: skip
        side = theme.space(3)
        inner.setContentsMargins(side, side, side, side)
        ground = QFrame()
        theme.surface(ground, "card")
        ground.setLayout(inner)
        self.area = layout.scrolled(ground)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Article"))
        whole = layout.column(self.area, self._vote_row, self._act_row)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.put(None)

    def put(self, page: ArticlePage | None, marked: tuple[str, ...] = ()) -> None:
        """Show an article with words marked, or nothing."""
        fresh = page is None or self.page is None or page.article.digest != self.page.article.digest
        self.page = page
        self.setVisible(page is not None)
        if page is None:
            return
        article = page.article
        self.title.setText(article.title)
        self._fill_chips(page)
        self.notice.setText(self._notice(page))
        self.notice.setVisible(bool(self.notice.text()))
        self.changed.put("\n".join(line for one in page.changes for line in self._change(one)))
        self._differs.setVisible(bool(page.changes))
        self.answer.put(article.answer, marked)
        self.script.put(article.script, marked)
        self._said.setVisible(bool(article.script))
        self.text.put(article.body, marked)
        self.sources.put("\n".join(source_told(source) for source in article.sources), marked)
        self.dates.setText(self._dates(page))
        self.history.setText("\n".join(self._line(page, place) for place in range(min(len(page.history), _HISTORY))))
        self._past.setVisible(bool(page.history))
        self._draw_votes(page)
        self._draw_acts(page)
        if fresh:
            self.area.verticalScrollBar().setValue(0)

    def copy_script(self) -> None:
        """Copy the words to say."""
        if self.page is not None and self.page.article.script:
            QApplication.clipboard().setText(self.page.article.script)
            self.copied.emit()

    # ------------------------------------------------------------------ inside

    def _votes(self) -> QWidget:
        self.yes = layout.button(self.tr("It helped"), lambda: self.voted.emit(True), icon="check")
        self.no = layout.button(self.tr("It did not help"), lambda: self.voted.emit(False), icon="cross")
        self.count = layout.text_label("", "muted")
        for button in (self.yes, self.no):
            button.setCheckable(True)
        return layout.holder(layout.row(self.yes, self.no, self.count, 1))

    def _acts(self) -> QWidget:
        def act(verb: str) -> Callable[[], None]:
            return lambda: self.acted.emit(verb)

        self.acts = {
            "edit": layout.button(self.tr("&Edit as a new version"), act("edit"), icon="edit"),
            "approve": layout.button(self.tr("&Approve"), act("approve"), kind="primary", icon="stamp"),
            "refuse": layout.button(self.tr("Send &back"), act("refuse"), icon="undo"),
            "review": layout.button(self.tr("&Reviewed, still right"), act("review"), icon="check-circle"),
            "withdraw": layout.button(self.tr("&Withdraw"), act("withdraw"), kind="danger", icon="stop"),
            "waiting": layout.button(self.tr("See the version that waits"), act("waiting"), icon="clock"),
        }
        row: QHBoxLayout = layout.row(*self.acts.values(), 1)
        return layout.holder(row)

    def _fill_chips(self, page: ArticlePage) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        article, words = page.article, self._words
        chips = [Chip(words.label("article_kind", article.kind.value), "accent")]
        chips += [Chip(words.label("cause", cause)) for cause in article.causes]
        chips.append(
            Chip(words.text("knowledge.unsure"), "soon")
            if article.unsure
            else Chip(words.text("knowledge.sure"), "good")
        )
        if page.approved:
            chips.append(Chip(self.tr("Approved by the bank"), "good", icon="stamp"))
        elif page.shipped:
            chips.append(Chip(self.tr("Came with the program")))
        if page.due:
            chips.append(Chip(self.tr("Review is due"), "soon", icon="clock"))
        for chip in chips:
            self._flow.addWidget(chip)
            chip.show()
        self._flow.invalidate()

    def _notice(self, page: ArticlePage) -> str:
        if page.version is not None:
            told = self.tr("A version by {0}, {1}: {2}")
            return told.format(page.author, local_minute(page.version.at), page.version.why)
        if page.withdrawn:
            return self.tr("This article was withdrawn; nobody finds it any more.")
        if page.over:
            return self.tr("This article is not valid today.")
        return ""

    def _dates(self, page: ArticlePage) -> str:
        article = page.article
        until = article.valid_to.isoformat() if article.valid_to else self.tr("further notice")
        review = page.review_on.isoformat() if page.review_on else "—"
        owner = self._words.label("role", article.owner.value)
        told = self.tr("Valid from {0} until {1} · review on {2} by {3} · key {4}")
        return told.format(article.valid_from.isoformat(), until, review, owner, article.key)

    def _line(self, page: ArticlePage, place: int) -> str:
        line = page.history[place]
        what = self._words.label("article_verdict", line.verdict.value) if line.verdict else self.tr("New version")
        return " · ".join(part for part in (local_minute(line.at), line.who, what, line.note) if part)

    def _change(self, one: Changed) -> list[str]:
        name = self._words.label("article_field", one.field)
        return [f"{name}", f"− {_cut(one.before) or '…'}", f"+ {_cut(one.now) or '…'}"]

    def _draw_votes(self, page: ArticlePage) -> None:
        self._vote_row.setVisible(page.version is None and not page.withdrawn)
        for button, useful in ((self.yes, True), (self.no, False)):
            button.setVisible(self._may_vote)
            button.setChecked(page.my_vote is useful)
        told = self.tr("helped {0}, did not help {1}")
        self.count.setText(told.format(page.useful, page.useless))

    def _draw_acts(self, page: ArticlePage) -> None:
        waits = page.version is not None and any(one.id == page.version.id for one in page.waiting)
        shown = {
            "edit": page.may_edit,
            "approve": page.may_approve and (waits or (page.version is None and not page.approved)),
            "refuse": page.may_approve and waits,
            "review": page.may_edit and page.version is None and not page.withdrawn,
            "withdraw": page.may_approve and page.version is None and not page.withdrawn,
            "waiting": page.version is None and bool(page.waiting),
        }
        for verb, button in self.acts.items():
            button.setVisible(shown[verb])
        self.acts["approve"].setEnabled(not page.own)
        self.acts["approve"].setToolTip(self.tr("Somebody else must approve what you wrote") if page.own else "")
        self._act_row.setVisible(any(shown.values()))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
