"""Searching everything: what the box in the bar lists while typing (`find`), and the page with all of it.

Cases are found by number, name, phone, card tail, identity number and any words typed into them, in groups; the words
are marked in the piece of text around them. What nearly fits stands behind, with its reason. Customers are listed
beside with their open cases. A search can be kept under a name; while nothing is typed the kept and the last ones are
offered. No ranking: within a group the newest come first.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from app.cases.views import CustomerHit, QueueRow, case_id_of
from app.cases.views.finding import is_here
from app.kernel.errors import Refusal
from app.kernel.masking import mask_name
from app.staff.powers import may
from app.store.session import DeskSession
from ui.cases import texts
from ui.cases.asked_list import AskedList
from ui.cases.found import FoundList
from ui.cases.search_hits import Found, find, search
from ui.shell.changes import Change
from ui.shell.jobs import Jobs
from ui.shell.live import live_context, may_search_centre
from ui.shell.page import Key, Page
from ui.shell.recent import Asked, Recents
from ui.shell.search import enough
from ui.widgets import layout, theme
from ui.widgets.empty import Empty
from ui.widgets.text_field import TextField

__all__ = ["SearchPage", "enough", "find", "search"]


class SearchPage(Page):
    """See the module. `opened(text=…)`."""

    tables = frozenset({"cases", "customers", "case_notes"})

    def build(self) -> None:
        """Make the field and the two lists."""
        self._live: Jobs | None = None
        self._shown = Found("")
        self.head.title(self.tr("Search"))
        self.count = layout.text_label("", "muted")
        self.head.add(self.count, left=True)
        hint = self.tr("Number, name, phone, card tail, document number or any words")
        self.text = TextField(placeholder=hint, goes_on=False)
        theme.kind(self.text, "search")
        self.text.setAccessibleName(self.tr("Search for"))
        self.text.setClearButtonEnabled(True)
        self.text.settled.connect(lambda _text: self._ask())
        self.text.returnPressed.connect(self._to_list)
        self.centre = layout.button(self.tr("Search at the centre"), self._ask_centre, icon="cloud")
        self.centre.setToolTip(self.tr("Older cases and those of other desks, as far as you may see them"))
        self.centre.setVisible(may_search_centre(self.context))
        self.recents = Recents(self.drafts, self.actor.staff_id)
        self.keep = layout.button(self.tr("Keep this search"), self._keep)
        self.keep.setToolTip(self.tr("It is offered whenever the search box is entered empty"))
        asked = layout.row(self.text, self.keep, self.centre, gap=3)
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
        self.asked = self.body_add(AskedList(self.recents), 2)
        self.asked.again.connect(self._again)
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
        self._shown = found
        some = bool(found.cases or found.customers)
        self.lists.setVisible(some)
        self.empty.setVisible(not some)
        self.asked.show_asked(not some and not enough(found.typed))
        self.keep.setEnabled(enough(found.typed))
        self.beside.setVisible(bool(found.customers))
        self.found.setVisible(bool(found.cases))
        today = texts.today_of(self)
        self.found.put_cases(found.cases, today)
        self.customers.put_customers(found.customers)
        count, near = found.exact, len(found.cases) - found.exact
        if not enough(found.typed):
            self.count.setText("")
            self.empty.title.setText(self.tr("What are you looking for?"))
            self.empty.hint.setText(
                self.tr("One Chinese character or two letters are enough: a name, a card's last four, a word.")
            )
            self.empty.hint.setVisible(True)
            return
        told = self.tr("the first {0}").format(count) if found.more else self.tr("%n case(s)", "", count)
        if near:
            told = self.tr("{0}, {1} nearly the same").format(told, near)
        self.count.setText(self.tr("Read live from the centre · {0}").format(told) if found.live else told)
        self.empty.title.setText(self.tr("Nothing found for “{0}”").format(found.typed))
        self.empty.hint.setText(self.tr("Check the number, or try the phone or the last four of the card."))
        self.empty.hint.setVisible(True)

    def _keep(self) -> None:
        """Keep what is searched for now; a long number may not be kept."""
        typed = self.text.text().strip()
        person = self._somebody(typed)
        if self.recents.save(typed, "", person=person):
            shown = mask_name(typed) if person else typed
            self.notices.good(self.tr("“{0}” is kept and offered with Ctrl+K.").format(shown))
        else:
            self.notices.warn(self.tr("Numbers of cards, people and telephones are not kept."))

    def _somebody(self, typed: str) -> bool:
        """Whether what was searched for is the name of a customer that was found: that is shown masked later."""
        return any(one.row.customer == mask_name(typed) for one in self._shown.cases) if typed else False

    def _again(self, one: Asked) -> None:
        if one.case_id:
            self.navigator.open_case(UUID(one.case_id), one.label)
            return
        self.text.put(one.text)
        self._ask()

    def _to_list(self) -> None:
        self.text.flush()
        if self.asked.isVisibleTo(self):
            self.asked.take_focus()
            return
        typed = self.text.text().strip()
        if enough(typed):
            self.recents.note(typed, person=self._somebody(typed))
        if self._shown.typed == typed and len(self._shown.cases) == 1:
            self._open(self._shown.cases[0].row)  # a number, or words that only one case holds
            return
        self.found.setFocus()

    def _open(self, row: QueueRow) -> None:
        label = f"{row.no} {row.customer}"
        if not self._shown.live:
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
        live = self._live if self._shown.live else None
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
