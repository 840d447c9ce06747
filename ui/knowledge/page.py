"""The knowledge page (知识): finding and reading for everybody, the lead's week for those who look after it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QTabBar

from app.staff.powers import may
from ui.knowledge.finding import FindPart
from ui.knowledge.week import NAMES, WeekPart
from ui.shell.changes import Change
from ui.shell.page import Key, Page
from ui.widgets import layout, theme


class KnowledgePage(Page):
    """See the module. `opened(text=…)`, `opened(key=…)`, `opened(part="week", list=…)`."""

    tables = frozenset(
        {
            "knowledge_versions", "knowledge_decisions", "knowledge_votes", "knowledge_gaps", "knowledge_questions",
            "knowledge_settlements", "knowledge_packages",
        }
    )  # fmt: skip

    def build(self) -> None:
        """Make the parts."""
        self.head.title(self.tr("Knowledge"))
        self.finding = FindPart(self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.finding)
        self.week: WeekPart | None = None
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Parts of the page"))
        self.bar.addTab(theme.icon("search"), self.tr("Find"))
        role = self.actor.role
        if may(role, "knowledge.inbox") or may(role, "knowledge.approve"):
            self.week = WeekPart(self)
            self.week.article_asked.connect(self._article)
            self.week.new_asked.connect(self._write)
            self.stack.addWidget(self.week)
            self.bar.addTab(theme.icon("queue"), self.tr("This week"))
        layout.only_if(self.bar, self.week is not None)
        if may(role, "knowledge.edit"):
            self.head.add(layout.button(self.tr("New article"), lambda: self._write(""), icon="plus"))
        self.bar.currentChanged.connect(lambda _place: self._turned())
        self.body_add(self.bar)
        self.body_add(self.stack, 1)

    @property
    def part(self) -> FindPart | WeekPart:
        """The part that shows."""
        return self.week if self.week is not None and self.bar.currentIndex() == 1 else self.finding

    def opened(self, **args: Any) -> None:
        """Search for a text, show an article, or show a list of the week."""
        if args.get("part") == "week" and self.week is not None:
            self.bar.setCurrentIndex(1)
            if args.get("list") in NAMES:
                self.week.show_list(str(args["list"]))
            self.week.load()
            return
        if args:
            self.bar.setCurrentIndex(0)
        if "text" in args:
            self.finding.show_text(str(args["text"]))
        elif "key" in args:
            self.finding.load(keep=True)
        else:
            self.part.load()
        if "key" in args:
            self.finding.show_article(str(args["key"]), args.get("version"))

    def refresh(self, change: Change) -> None:
        """Something was written or came from the centre."""
        if self.part is self.finding:
            if change.touches("knowledge_versions", "knowledge_decisions", "knowledge_votes"):
                self.finding.reload()
        else:
            self.part.load()

    def closed(self) -> None:
        """Keep what was typed."""
        self.finding.leave()

    def keys(self) -> list[Key]:
        """The keys of the part that shows."""
        return self.part.keys()

    def take_focus(self) -> None:
        """Begin where the part begins."""
        self.part.take_focus()

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Rules, words to say, questions and product terms, each with its sources: ✔ was read in the law, ○ must be "
            "checked. Search in the customer's own words. Tell us when nothing fits."
        )

    # ------------------------------------------------------------------ inside

    def _turned(self) -> None:
        self.stack.setCurrentIndex(self.bar.currentIndex())
        self.part.load()
        self.set_keys()

    def _article(self, key: str, version: Any) -> None:
        self.bar.setCurrentIndex(0)
        self.finding.show_article(key, version)

    def _write(self, title: str) -> None:
        self.bar.setCurrentIndex(0)
        self.finding.write_new(title)
