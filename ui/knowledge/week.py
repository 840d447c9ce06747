"""The lead's week (本周待办): what waits for approval, what is due, what was not found, what the robot asks, packages.

One list at a time, because each is worked through from top to bottom; the tabs say how much is in each.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QTabBar, QWidget

from app.kernel.errors import Refusal
from app.kernel.files import write_whole
from app.knowledge import desk, views
from app.knowledge.codes import Outcome
from app.knowledge.desk import Imported
from app.knowledge.gaps import GapRow
from app.knowledge.inbox import read_questions
from app.knowledge.package import Package
from app.knowledge.views import QuestionRow, ReviewRow, Search, WaitingRow
from app.knowledge.views.article import keys_in_force
from app.staff.powers import may
from ui.knowledge.week_columns import columns_of
from ui.shell.jobs import Task
from ui.shell.page import Key, Page
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.paged import PagedModel
from ui.widgets.paged_table import PagedTable

_MOST = 5000
_READ: dict[str, Callable[[Any], Sequence[Any]]] = {
    "waiting": views.waiting,
    "reviews": views.reviews_due,
    "gaps": views.gaps,
    "questions": views.questions,
    "unapproved": views.unapproved,
    "packages": views.packages,
    "faults": views.faults,
}
NAMES = tuple(_READ)


@dataclass(frozen=True, slots=True)
class _All:
    rows: Sequence[Any]
    next: str | None = None


class WeekPart(QWidget):
    """See the module. `article_asked(key, version id or None)` and `new_asked(title)` lead to the other part."""

    article_asked = Signal(str, object)
    new_asked = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        role = page.actor.role
        self._may = {power: may(role, f"knowledge.{power}") for power in ("inbox", "publish", "edit")}
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Lists"))
        titles = {
            "waiting": self.tr("To approve"),
            "reviews": self.tr("To review"),
            "gaps": self.tr("Not found"),
            "questions": self.tr("Chatbot's questions"),
            "unapproved": self.tr("Not for the chatbot yet"),
            "packages": self.tr("Packages"),
            "faults": self.tr("Faults"),
        }
        self._titles = titles
        for name in NAMES:
            self.bar.addTab(titles[name])
        self.models = {name: self._model(name) for name in NAMES}
        self.tables = {name: self._table(name) for name in NAMES}
        self._stack = layout.column(*self.tables.values())
        self._make_actions()
        whole = layout.column(self.bar, self._stack, self.settling, self.making)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.bar.currentChanged.connect(lambda _place: self._turned())
        self._turned()

    @property
    def name(self) -> str:
        """The list that shows."""
        return NAMES[max(self.bar.currentIndex(), 0)]

    def load(self) -> None:
        """Read the list that shows, and how much is in the others."""
        self._turned()
        self._page.jobs.query(self, views.week, self._count, latest="week")
        if self._may["inbox"]:
            self._page.jobs.query(self, keys_in_force, lambda pairs: self.answers.set_items(dict(pairs)), latest="keys")

    def leave(self) -> None:
        """Nothing is open here."""

    def show_list(self, name: str) -> None:
        """Bring a list up."""
        self.bar.setCurrentIndex(NAMES.index(name))

    def keys(self) -> list[Key]:
        """The keys of this part."""
        return []

    def take_focus(self) -> None:
        """Begin in the list."""
        self.tables[self.name].setFocus()

    # ------------------------------------------------------------------ inside

    def _model(self, name: str) -> PagedModel[Any]:
        def fetch(token: str | None, done: Callable[[Any], None]) -> None:
            del token
            self._page.jobs.query(self, lambda s: _All(_READ[name](s)), done, latest=name)

        return PagedModel(columns_of(name, self._page.words), fetch, key=_key, page=_MOST)

    def _table(self, name: str) -> PagedTable:
        empties = {
            "waiting": (
                self.tr("Nothing waits for approval"),
                self.tr("What colleagues write appears here by itself."),
            ),
            "reviews": (self.tr("Nothing is due"), self.tr("Articles appear here thirty days before their review.")),
            "gaps": (
                self.tr("Nothing was missed"),
                self.tr("Searches that found nothing appear here, the most wanted first."),
            ),
            "questions": (
                self.tr("No open question"),
                self.tr("Take in the file of the chatbot's unanswered questions below."),
            ),
            "unapproved": (
                self.tr("Every public article is approved"),
                self.tr("The next package gives them all to the chatbot."),
            ),
            "packages": (
                self.tr("No package was made yet"),
                self.tr("Approve public articles, then make the first package below."),
            ),
            "faults": (self.tr("Every article could be read"), ""),
        }
        title, hint = empties[name]
        table = PagedTable(self.models[name], empty=Empty(title, hint, icon="knowledge"))
        table.setAccessibleName(self._titles[name])
        table.horizontalHeader().setSectionsClickable(False)
        table.opened.connect(self._open)
        table.moved.connect(self._moved)
        return table

    def _make_actions(self) -> None:
        self.answers = Choice(empty=self.tr("Which article answers it?"))
        self.answers.setAccessibleName(self.tr("Which article answers it?"))
        self.answered = layout.button(self.tr("&Answered by it"), self._answered, kind="primary", icon="check")
        self.dismiss = layout.button(self.tr("&Dismiss"), self._dismiss, icon="cross")
        self.write = layout.button(self.tr("&Write an article"), self._write, icon="edit")
        self.settling = layout.holder(layout.row(self.answers, self.answered, self.dismiss, self.write, 1))
        self.take = layout.button(self.tr("&Take in questions…"), self._take, icon="download")
        self.publish = layout.button(self.tr("&Make a package…"), self._publish, icon="upload")
        self.making = layout.holder(layout.row(self.take, self.publish, 1))

    def _turned(self) -> None:
        name = self.name
        for one, table in self.tables.items():
            table.setVisible(one == name)
        self.settling.setVisible(name in ("gaps", "questions") and self._may["inbox"])
        self.settling.setEnabled(self.tables[name].current_row() is not None)
        self.write.setVisible(self._may["edit"])
        self.take.setVisible(name == "questions" and self._may["inbox"])
        self.publish.setVisible(name == "packages" and self._may["publish"])
        self.models[name].reload()

    def _count(self, week: views.Week) -> None:
        counts = {
            "waiting": week.waiting, "reviews": week.reviews, "gaps": week.gaps, "questions": week.questions,
            "unapproved": week.unapproved,
            "faults": week.faults,
        }  # fmt: skip
        for place, name in enumerate(NAMES):
            count = counts.get(name, 0)
            self.bar.setTabText(place, f"{self._titles[name]} ({count})" if count else self._titles[name])
        self.bar.setTabVisible(NAMES.index("faults"), bool(week.faults))

    def _moved(self, row: object) -> None:
        self.settling.setEnabled(row is not None)
        if not isinstance(row, GapRow | QuestionRow) or not self._may["inbox"]:
            return
        asked = Search(row.text, limit=1)

        def propose(found: views.Found) -> None:
            self.answers.put(found.rows[0].key if found.rows else "")

        self._page.jobs.query(self, lambda s: views.find(s, asked), propose, latest="propose")

    def _open(self, row: object) -> None:
        if isinstance(row, WaitingRow):
            self.article_asked.emit(row.key, row.version_id)
        elif isinstance(row, ReviewRow):
            self.article_asked.emit(row.key, None)

    def _answered(self) -> None:
        self._settle(Outcome.ANSWERED, self.answers.value_key())

    def _dismiss(self) -> None:
        self._settle(Outcome.DISMISSED, "")

    def _write(self) -> None:
        row = self.tables[self.name].current_row()
        if isinstance(row, GapRow | QuestionRow):
            self.new_asked.emit(row.text)

    def _settle(self, outcome: Outcome, key: str) -> None:
        row = self.tables[self.name].current_row()

        def settle(session: Any) -> None:
            if isinstance(row, GapRow):
                desk.settle_gap(session, row.folded, outcome, article_key=key)
            elif isinstance(row, QuestionRow):
                desk.settle_question(session, row.id, outcome, article_key=key)

        if row is not None:
            self._page.jobs.change(
                self, settle, lambda _none: self._page.notices.good(self.tr("Settled.")), verb="knowledge.settle",
                busy=self.settling,
            )  # fmt: skip

    def _take(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("The chatbot's unanswered questions"),
            "",
            self.tr("Tables (*.csv *.jsonl *.json *.xlsx *.txt)"),
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, file: Path) -> None:
        """Take questions in from a file, beside the window."""

        def read(task: Task) -> Imported:
            rows = list(read_questions(file))
            task.check()
            found: Imported = task.change(lambda s: desk.import_questions(s, rows, file.name), "knowledge.import")
            return found

        self._page.jobs.work(self, read, self._taken, title=self.tr("Questions of the chatbot"), busy=self.take)

    def _taken(self, done: Imported) -> None:
        told = self.tr("{0} new questions, {1} were known, {2} rows were not taken.")
        said = told.format(done.taken, done.known, len(done.bad))
        if not done.bad:
            self._page.notices.good(said)
            return
        words = self._page.words
        first = "；".join(
            self.tr("line {0}: {1}").format(row.line, words.told(row.reasons[0]).sentence) for row in done.bad[:3]
        )
        self._page.notices.warn(said, first)

    def _publish(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Package of answers"), "answers.zip", self.tr("Packages (*.zip)")
        )
        if name:
            self.publish_to(Path(name))

    def publish_to(self, file: Path) -> None:
        """Make a package and write it to a file; what could not be written was not published."""

        def publish(session: Any) -> Package:
            made = desk.publish(session)
            write_whole(file, made.data)
            return made

        def done(made: Package) -> None:
            told = self.tr("Package {0} with {1} answers was written.")
            self._page.notices.good(told.format(made.number, len(made.contents)))

        self._page.jobs.change(self, publish, done, verb="knowledge.publish", busy=self.publish)


def _key(row: Any) -> object:
    for name in ("version_id", "id", "folded", "number"):
        if hasattr(row, name):
            found: UUID | str | int = getattr(row, name)
            return found
    return (row.file, row.line) if isinstance(getattr(row, "why", None), Refusal) else row.key
