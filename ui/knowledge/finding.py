"""Finding and reading: the search box with its filters, the list, the article beside it, and writing a new version."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.kernel.clock import legal_day
from app.knowledge import desk, views
from app.knowledge.codes import Kind, Place
from app.knowledge.views import ArticlePage, ArticleRow, Found, Search
from app.staff.powers import may
from ui.knowledge.article_view import ArticleView
from ui.knowledge.deciding import Deciding
from ui.knowledge.edit import EditForm
from ui.knowledge.list import ArticleList
from ui.knowledge.reason_bar import ReasonBar
from ui.shell.page import Key, Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.text_field import TextField


class FindPart(QWidget):
    """See the module; a part of the page `page`."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._row: ArticleRow | None = None
        self._sought = ""
        self._open_form = ""
        words = page.words
        self.may_answer = may(page.actor.role, "knowledge.answer")
        today = legal_day(page.context.clock.now())
        self._make_search()
        self.list = ArticleList(words)
        self.list.moved.connect(self._moved)
        self.list.opened.connect(lambda _row: self.view.area.setFocus())
        self.missing = layout.button(
            self.tr("Nothing here answers it"), self._not_found, icon="flag",
            tip=self.tr("Tells those who look after the articles what you looked for"),
        )  # fmt: skip
        self.missing.setVisible(self.may_answer)
        self.empty = Empty("", "", icon="knowledge")
        self.left = QStackedWidget()
        self.left.addWidget(self.list)
        self.left.addWidget(self.empty)
        self.view: ArticleView = ArticleView(words, may_vote=self.may_answer)
        self.view.copied.connect(lambda: page.notices.good(self.tr("The words are on the clipboard.")))
        self.bar = ReasonBar(today)
        self.deciding = Deciding(page, self.view, self.bar, today)
        self.deciding.edit_asked.connect(lambda: self._begin_edit(self.view.page, ""))
        self.deciding.version_asked.connect(self.show_article)
        self.deciding.decided.connect(self._decided)
        self.edit = EditForm(words, today)
        self.edit.saved.connect(self._save)
        self.edit.left.connect(self._leave_edit)
        self.edit.typed.connect(self._keep)
        reading = layout.column(self.view, self.bar)
        reading.setStretch(0, 1)
        self.right = QStackedWidget()
        self.right.addWidget(layout.holder(reading))
        self.right.addWidget(self.edit)
        beside = layout.column(self.left, self.missing)
        beside.setStretch(0, 1)
        lists = layout.row(layout.holder(beside), self.right, gap=3)
        lists.setStretch(0, 2)
        lists.setStretch(1, 3)
        whole = layout.column(self._search_row, lists)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    # ------------------------------------------------------------------ what the page calls

    def load(self, *, keep: bool = False) -> None:
        """Search anew with what stands in the field."""
        self.search(keep=keep or self.view.page is not None)

    def reload(self) -> None:
        """Read again what shows, after a change; what is read stays in view."""
        self.search(keep=True)
        page = self.view.page
        if page is not None and self.right.currentWidget() is not self.edit:
            self._read(page.article.key, page.version.id if page.version is not None else None)

    def show_text(self, text: str) -> None:
        """Search for a text, all kinds and causes."""
        self.text.put(text)
        self.kind.put("")
        self.cause.put("")
        self.search()

    def show_article(self, key: str, version: UUID | None = None) -> None:
        """Show an article, whatever the list shows."""
        self._read(key, version)

    def write_new(self, title: str) -> None:
        """Begin a new article."""
        self._begin_edit(None, title)

    def leave(self) -> None:
        """Keep what was typed."""
        self.edit.form.flush()

    def keys(self) -> list[Key]:
        """The keys of this part."""
        found = [
            Key("Ctrl+F", self.tr("Search"), self._to_search),
            Key("Ctrl+Shift+C", self.tr("Copy the words"), self.view.copy_script),
        ]
        if may(self._page.actor.role, "knowledge.edit"):
            found.append(Key("Ctrl+N", self.tr("New article"), lambda: self.write_new("")))
        return found

    def take_focus(self) -> None:
        """Begin in the search field."""
        self._to_search()

    # ------------------------------------------------------------------ searching

    def search(self, *, keep: bool = False) -> None:
        """Ask for what stands in the field and the filters; unless told to `keep` what shows, the first is shown."""
        kind = self.kind.value_key()
        asked = Search(self.text.text().strip(), Kind(kind) if kind else None, self.cause.value_key())
        self._page.jobs.query(
            self, lambda s: views.find(s, asked), lambda found: self._show(asked, found, keep=keep), latest="find"
        )

    def _show(self, asked: Search, found: Found, *, keep: bool) -> None:
        self._sought = asked.text
        shown = self.view.page
        self.list.put(found.rows, shown.article.key if keep and shown is not None else "")
        self.left.setCurrentWidget(self.list if found.rows else self.empty)
        self.missing.setVisible(self.may_answer and found.searched)
        if not found.rows:
            self.empty.title.setText(self.tr("No article fits"))
            hint = (
                self.tr("Say it in other words, or take the filters away. The button below tells what is missing.")
                if found.searched
                else self.tr("Take the filters away to see everything.")
            )
            self.empty.hint.setText(hint)
            self.empty.hint.setVisible(True)
        if self.right.currentWidget() is not self.edit and not keep:
            row = self.list.current()
            if row is not None:
                self._moved(row)
            else:
                self.view.put(None)

    def _moved(self, row: ArticleRow) -> None:
        self._row = row
        if self.right.currentWidget() is not self.edit:
            self._read(row.key, None, row.words)

    def _read(self, key: str, version: UUID | None = None, marked: tuple[str, ...] = ()) -> None:
        def show(page: ArticlePage) -> None:
            self.view.put(page, marked)
            self.deciding.sought = self._sought
            self.bar.shut()
            if self.right.currentWidget() is self.edit:
                self.right.setCurrentIndex(0)

        self._page.jobs.query(self, lambda s: views.article_page(s, key, version), show, latest="read")

    def _not_found(self) -> None:
        text, count = self._sought, self.list.count()
        if not text:
            return

        def done(new: bool) -> None:
            self._page.notices.good(
                self.tr("Noted: “{0}”. It stands in the list of what is missing.").format(text)
                if new
                else self.tr("You told us about “{0}” today already.").format(text)
            )

        self._page.jobs.change(
            self,
            lambda s: desk.report_gap(s, text, place=Place.PAGE, found=count) is not None,
            done,
            verb="knowledge.gap",
            busy=self.missing,
        )

    def _decided(self, key: str) -> None:
        if key:
            self._read(key)
        self.search(keep=bool(key))

    # ------------------------------------------------------------------ writing

    def _begin_edit(self, page: ArticlePage | None, title: str) -> None:
        article = page.article if page is not None else None
        self._open_form = f"knowledge:{article.key if article is not None else ''}"
        self.edit.put(article, title=title)
        kept = self._page.drafts.load(self._open_form)
        if kept:
            self.edit.fill(kept)
            self._page.notices.info(self.tr("What you typed last time and did not save is here again."))
        self.right.setCurrentWidget(self.edit)
        self.edit.title.setFocus()

    def _keep(self, name: str, value: object) -> None:
        self._page.drafts.put(self._open_form, name, value)
        self._page.notices.saved(self._page.context.clock.now())

    def _leave_edit(self) -> None:
        self._page.drafts.discard(self._open_form)
        self.right.setCurrentIndex(0)
        if self._row is not None:
            self._read(self._row.key)

    def _save(self) -> None:
        values, why, based_on, form = self.edit.values(), self.edit.why.text(), self.edit.based_on, self._open_form

        def done(made: tuple[str, UUID]) -> None:
            self._page.drafts.discard(form)
            self._page.notices.good(self.tr("Saved. It waits for somebody else's approval."))
            self._read(*made)

        def write(session: Any) -> tuple[str, UUID]:
            made = desk.write_version(session, values, why=why, based_on=based_on)
            return made.article_key, made.id

        self._page.jobs.change(
            self, write, done, verb="knowledge.write", failed=self.edit.form.refuse, busy=self.edit.save
        )

    # ------------------------------------------------------------------ inside

    def _make_search(self) -> None:
        words = self._page.words
        hint = self.tr("What the customer says, or what you want to know")
        self.text = TextField(placeholder=hint, goes_on=False)
        theme.kind(self.text, "search")
        self.text.setAccessibleName(self.tr("Search the knowledge base"))
        self.text.setClearButtonEnabled(True)
        self.text.settled.connect(lambda _text: self.search())
        self.text.returnPressed.connect(lambda: self.list.setFocus())
        self.kind = Choice(words.labels("article_kind"), empty=self.tr("All kinds"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.cause = Choice(words.labels("cause"), empty=self.tr("All causes"))
        self.cause.setAccessibleName(self.tr("Cause"))
        for choice in (self.kind, self.cause):
            choice.chosen.connect(lambda _key: self.search())
        self._search_row = layout.row(self.text, self.kind, self.cause, gap=3)
        self._search_row.setStretch(0, 1)

    def _to_search(self) -> None:
        self.text.setFocus()
        self.text.selectAll()
