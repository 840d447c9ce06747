"""Searching everything: what the box in the bar lists while typing (`find`), and the page with all of it.

Cases are found by number, name, phone, card tail, identity number and any words typed into them; the words are marked
in the piece of text around them. Customers are listed beside with their open cases. No ranking: exact numbers come
first, then the newest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from app.cases.views import CustomerHit, QueueQuery, QueueRow, View, case_id_of, find_customers, queue
from app.cases.views.excerpts import Excerpt, excerpts
from app.cases.views.finding import is_here
from app.kernel.errors import Refusal
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.columns import cause_of
from ui.cases.found import FoundList
from ui.shell.changes import Change
from ui.shell.jobs import Jobs
from ui.shell.live import live_context, may_search_centre
from ui.shell.page import Key, Page
from ui.shell.search import Hit
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.text_field import TextField

MOST = 60


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: cases with the piece of text that fits, customers, and whether there are more."""

    typed: str
    cases: tuple[tuple[QueueRow, Excerpt | None], ...] = ()
    customers: tuple[CustomerHit, ...] = ()
    more: bool = False
    live: bool = False
    """Whether it was found at the centre, and not on this desk."""


def find(session: DeskSession, text: str, limit: int) -> list[Hit]:
    """What the drop-down of the search box lists: cases, masked, in the language of the window."""
    if not may(session.actor.role, "cases.view"):
        return []
    words = texts.words_now()
    hits: list[Hit] = []
    page = queue(session, QueueQuery(view=View.ALL, text=text, limit=limit))
    cut = excerpts(session, [row.case_id for row in page.rows], text)
    for row in page.rows:
        piece = cut.get(row.case_id)
        status = words.label("status", row.status.value)
        detail = texts.dotted(row.customer, cause_of(row, words), status, piece.text if piece is not None else "")
        hits.append(Hit(row.case_id, row.no, detail))
    return hits


def enough(typed: str) -> bool:
    """Whether a text can be searched for: two letters or digits, or one Chinese character."""
    plain = typed.strip()
    return len(plain) > 1 or (bool(plain) and not plain.isascii())


def search(session: DeskSession, typed: str) -> Found:
    """Everything that fits, at most `MOST` cases."""
    page = queue(session, QueueQuery(view=View.ALL, text=typed, limit=MOST))
    cut = excerpts(session, [row.case_id for row in page.rows], typed)
    return Found(
        typed,
        tuple((row, cut.get(row.case_id)) for row in page.rows),
        tuple(find_customers(session, typed)),
        page.next is not None,
    )


class SearchPage(Page):
    """See the module. `opened(text=…)`."""

    tables = frozenset({"cases", "customers", "case_notes"})

    def build(self) -> None:
        """Make the field and the two lists."""
        self._live: Jobs | None = None
        self._shown_live = False
        self.head.title(self.tr("Search"))
        self.count = layout.text_label("", "muted")
        self.head.add(self.count, left=True)
        self.text = TextField(placeholder=self.tr("Number, name, phone, card tail, document number or any words"))
        theme.kind(self.text, "search")
        self.text.setAccessibleName(self.tr("Search for"))
        self.text.setClearButtonEnabled(True)
        self.text.settled.connect(lambda _text: self._ask())
        self.text.returnPressed.connect(self._to_list)
        self.centre = layout.button(self.tr("Search at the centre"), self._ask_centre, icon="cloud")
        self.centre.setToolTip(self.tr("Older cases and those of other desks, as far as you may see them"))
        self.centre.setVisible(may_search_centre(self.context))
        asked = layout.row(self.text, self.centre, gap=3)
        asked.setStretch(0, 1)
        self.body_add(layout.holder(asked))
        self.found = FoundList(self.words)
        self.found.opened.connect(self._open)
        self.customers = FoundList(self.words)
        self.customers.setAccessibleName(self.tr("Customers"))
        self.customers.opened.connect(self._open_customer)
        self.beside = layout.holder(layout.column(layout.heading(self.tr("Customers")), self.customers))
        lists = layout.row(self.found, self.beside, gap=3)
        lists.setStretch(0, 2)
        lists.setStretch(1, 1)
        self.lists = self.body_add(layout.holder(lists), 1)
        self.empty = self.body_add(Empty("", "", icon="search"), 1)
        self._show(Found(""))

    def opened(self, **args: Any) -> None:
        """Search for a text, if one was given."""
        if "text" in args:
            self.text.put(str(args["text"]))
        self._ask()

    def refresh(self, change: Change) -> None:
        """Search again."""
        del change
        self._ask()

    def keys(self) -> list[Key]:
        """The keys of the page."""
        return [Key("Ctrl+F", self.tr("Search for"), self.text.setFocus)]

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Everything that holds the words: cases at the left with the place marked, customers at the right."
        )

    def take_focus(self) -> None:
        """Begin in the field."""
        self.text.setFocus()
        self.text.selectAll()

    def _ask_centre(self) -> None:
        """Look at the centre for what is not on this desk; what comes back is marked, and opened live."""
        typed = self.text.text().strip()
        if enough(typed) and may(self.actor.role, "cases.view"):
            self._live = self._live or live_context(self.context).jobs
            self._live.query(self, lambda s: search(s, typed), self._show_centre, busy=self.centre, latest="centre")

    def _show_centre(self, found: Found) -> None:
        self._show(replace(found, live=True))

    def _ask(self) -> None:
        typed = self.text.text().strip()
        if not enough(typed) or not may(self.actor.role, "cases.view"):
            self._show(Found(typed))
            return
        self.jobs.query(self, lambda s: search(s, typed), self._show, latest="search")

    def _show(self, found: Found) -> None:
        self._shown_live = found.live
        some = bool(found.cases or found.customers)
        self.lists.setVisible(some)
        self.empty.setVisible(not some)
        self.beside.setVisible(bool(found.customers))
        self.found.setVisible(bool(found.cases))
        today = texts.today_of(self)
        self.found.put_cases(found.cases, today)
        self.customers.put_customers(found.customers)
        count = len(found.cases)
        if not enough(found.typed):
            self.count.setText("")
            self.empty.title.setText(self.tr("What are you looking for?"))
            self.empty.hint.setText(
                self.tr("One Chinese character or two letters are enough: a name, a card's last four, a word.")
            )
            self.empty.hint.setVisible(True)
            return
        told = self.tr("the first {0}").format(count) if found.more else self.tr("%n case(s)", "", count)
        self.count.setText(self.tr("Read live from the centre · {0}").format(told) if found.live else told)
        self.empty.title.setText(self.tr("Nothing found for “{0}”").format(found.typed))
        self.empty.hint.setText(self.tr("Check the number, or try the phone or the last four of the card."))
        self.empty.hint.setVisible(True)

    def _to_list(self) -> None:
        self.text.flush()
        self.found.setFocus()

    def _open(self, row: QueueRow) -> None:
        label = f"{row.no} {row.customer}"
        if not self._shown_live:
            self.navigator.open_case(row.case_id, label)
            return
        # What is here can be worked on: it is opened from this desk, wherever it was found.
        self.jobs.query(
            self,
            lambda s: is_here(s, row.case_id),
            lambda here: self.navigator.open_case(row.case_id, label, live=not here),
        )

    def _open_customer(self, hit: CustomerHit) -> None:
        if not hit.open_cases:
            self.notices.info(self.tr("{0} has no open case; the closed ones stand at the left.").format(hit.name))
            return
        number = hit.open_cases[-1]
        live = self._live if self._shown_live else None
        self.jobs.query(self, lambda s: _case(s, number), lambda case_id: self._go(case_id, number, live))

    def _go(self, case_id: UUID | None, number: str, live: Jobs | None) -> None:
        if case_id is not None:
            self.navigator.open_case(case_id, number)
        elif live is not None:
            live.query(self, lambda s: _case(s, number), lambda found: self._go_live(found, number))

    def _go_live(self, case_id: UUID | None, number: str) -> None:
        if case_id is not None:
            self.navigator.open_case(case_id, number, live=True)


def _case(session: DeskSession, number: str) -> UUID | None:
    try:
        return case_id_of(session, number)
    except Refusal:
        return None  # a case of another branch that is not on this desk
