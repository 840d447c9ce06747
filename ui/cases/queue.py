"""The queue (案件, 我的案件): one page of rows at a time, a saved view, filters, and a preview at the right.

The same page serves both items of the rail; which one it is decides the view it opens with and whether it begins with
one's own cases. A million cases cost what a thousand do: rows come by keyset pages, the total is asked for apart and
only once the list stands. A click on a column's title orders by it, a second the other way round, a third as before;
what cannot be ordered without making people wait says so in the strip, and the list stays as it was. With words typed
the head says which order the hits have; a column that was chosen keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from app.cases.views import Page as Rows
from app.cases.views import QueueQuery, QueueRow, Size, View, queue, queue_size
from app.staff.powers import may
from ui.cases import shelf, texts
from ui.cases.bulk import BulkBar
from ui.cases.chip_bar import ChipBar
from ui.cases.columns import levels_of, queue_columns
from ui.cases.filters import Chosen, FilterBar
from ui.cases.preview import Preview
from ui.cases.queue_tools import QueueTools
from ui.cases.saved_views import NameLine
from ui.shell.changes import Change
from ui.shell.jobs import Kind, Trouble
from ui.shell.page import Key, Page
from ui.widgets import layout
from ui.widgets.empty import Empty
from ui.widgets.paged import PagedModel
from ui.widgets.paged_table import PagedTable

_FILTER = "filter"
_NO_SORT = ("cases.sort_hits", "cases.sort_words")


class QueuePage(Page):
    """See the module. `opened(mine=…, view=…, text=…)`; what was chosen last is remembered for each of the two."""

    tables = frozenset({"cases", "customers", "staff"})

    def build(self) -> None:
        """Make bar, table and preview."""
        self._mine = False
        self.asked = QueueQuery()
        self._sees = may(self.actor.role, "cases.view")
        if not self._sees:
            self.body_add(shelf.no_cases(), 1)
            return
        self.count = layout.text_label("", "muted")
        self.head.add(self.count, left=True)
        self.head.add(
            layout.button(self.tr("New walk-in  F2"), lambda: self.navigator.go("walk-in"), kind="primary", icon="plus")
        ).setVisible(may(self.actor.role, "cases.register"))
        self.bar = self.body_add(FilterBar(self.words, list(View)))
        self.name_line = self.body_add(NameLine())
        self.chips = self.body_add(ChipBar())
        self.bulk = self.body_add(BulkBar(self))
        self.model: PagedModel[QueueRow] = PagedModel(
            queue_columns(lambda: texts.today_of(self), self.words, levels_of(self)),
            self._fetch,
            key=lambda row: row.case_id,
        )
        self.empty = Empty(self.tr("No cases here"), self.tr("Choose another view, or clear the filters."))
        self.table = PagedTable(self.model, empty=self.empty, many=True)
        self.table.setAccessibleName(self.tr("Cases"))
        # Of each language its own: what Chinese needs cuts English off.
        widths = f"widths.{self.words.language.value}"
        self.table.set_widths(self.recall(widths, {}))
        self.preview = Preview(self)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(self.preview)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        self.body_add(split, 1)
        self.bar.changed.connect(self._question)
        self.table.opened.connect(self._open)
        self.table.moved.connect(self.preview.put)
        self.table.widths_changed.connect(lambda wide: self.remember(widths, wide))
        self.model.reset_done.connect(self._listed)
        self.table.chosen.connect(self.bulk.put)
        self.table.sort_asked.connect(self._sort)
        self.chips.away.connect(lambda name: self.bar.change(self.bar.chosen.without(name)))
        self.chips.emptied.connect(self.take_focus)
        self.tools = QueueTools(self)
        self.head.add(self.tools.menu_button)
        self.head.add(self.tools.lists_button)
        self.tools.draw()

    def opened(self, **args: Any) -> None:
        """Show the queue as it was left, or the view that was asked for."""
        self._mine = bool(args.get("mine", False))
        title = self.tr("My cases") if self._mine else self.tr("Cases")
        self.head.title(title)
        if not self._sees:
            return
        default = Chosen(mine=self._mine)
        if "view" in args or "text" in args:
            chosen = replace(default, view=str(args.get("view", default.view)), text=str(args.get("text", "")))
            if chosen.view != View.OPEN.value:
                chosen = replace(chosen, mine=bool(args.get("own", False)))
        else:
            chosen = Chosen.of(self.recall(self._name(_FILTER)), default)
        self.bar.put(chosen)
        self._ask()

    def refresh(self, change: Change) -> None:
        """Show what changed in place; a case that came or went moves the list from its first page."""
        del change
        if not self._sees:
            return
        self.model.renew()
        self._count()
        self.preview.put(self.table.current_row())

    def keys(self) -> list[Key]:
        """The keys of the queue."""
        if not self._sees:
            return []
        found = [
            Key("Ctrl+R", self.tr("Load again"), self._ask),
            Key("Ctrl+F", self.tr("Filter"), self._to_filter),
            Key("V", self.tr("Choose a view"), self._to_view),
            Key("S", self.tr("Keep as a view of my own"), self.tools.ask_keep),
            Key("O", self.tr("Order and columns"), self.tools.show_menu),
        ]
        if may(self.actor.role, "reports.print"):
            found.append(Key("F8", self.tr("Print the list"), self.print_list))
            found.append(Key("X", self.tr("Write to a spreadsheet"), self.tools.ask_export))
            found.append(Key("D", self.tr("Deadline list"), self.tools.deadlines))
        if may(self.actor.role, "cases.take"):
            found.append(Key("T", self.tr("Take the case"), self.preview.take_it))
        if may(self.actor.role, "cases.assign"):
            found.append(Key("A", self.tr("Assign the case, or all that are chosen"), self._assign))
        return found

    def help_text(self) -> str:
        """What the page is for."""
        return self.tr(
            "Cases by view, nearest deadline first; a click on a column's title orders by it. Arrows or J and K move, "
            "Enter opens; Shift, Ctrl and Ctrl+A choose many. The preview says what each case waits for."
        )

    def take_focus(self) -> None:
        """Begin in the list: arrows and Enter work at once."""
        if self._sees:
            self.table.setFocus()

    def print_list(self) -> None:
        """Make the list of the present question on paper."""
        # Papers are loaded with the first list, not with the first queue.
        from ui.cases.list_print import show_list

        show_list(self, self.asked)

    # ------------------------------------------------------------------ inside

    def _name(self, what: str) -> str:
        return f"{what}.mine" if self._mine else what

    def _question(self) -> None:
        self.remember(self._name(_FILTER), self.bar.chosen.kept())
        self._ask()

    def _sort(self, key: str) -> None:
        self.bar.change(self.bar.chosen.ordered_by(key))

    def _assign(self) -> None:
        if self.bulk.isVisibleTo(self):
            self.bulk.take_focus()
        else:
            self.preview.ask_assign()

    def _ask(self) -> None:
        self.asked = self.bar.chosen.question()
        self.chips.put(self.bar.chips(self.words))
        self.table.show_sort(self.asked.sort.value if self.asked.sort else "", self.asked.descending)
        # A filter that few cases pass may take a while among a million: the old rows stay, and the title says so.
        self.count.setText(self.tr("Looking…"))
        self.model.reload()

    def _fetch(self, token: str | None, done: Callable[[Rows[QueueRow]], None]) -> None:
        asked = replace(self.asked, after=token, limit=self.model.page_size)
        self.jobs.query(self, lambda s: queue(s, asked), done, failed=self._failed)

    def _failed(self, trouble: Trouble) -> None:
        self.count.setText("")
        if trouble.kind is Kind.REFUSAL:
            self.notices.trouble(trouble)  # everything else is told by the jobs themselves
            if self.bar.chosen.sort and getattr(trouble.error, "code", "") in _NO_SORT:
                self.bar.change(self.bar.chosen.without("sort"))

    def _listed(self) -> None:
        self._say_empty()
        self._count()
        if not self.model.rowCount():
            self.preview.put(None)

    def _count(self) -> None:
        if self.model.rowCount() < self.model.page_size:
            self._show_count(Size(self.model.rowCount()))
            return
        asked = self.asked
        self.jobs.query(self, lambda s: queue_size(s, asked), self._show_count, latest="total")

    def _show_count(self, size: Size) -> None:
        count = size.count
        if size.more:
            # A very common word: counting on would take longer than the list, and nobody reads to the end.
            said = self.tr("{0}+ cases").format(f"{count:,}")
        else:
            said = self.tr("%n case(s)", "", count) if count < 1000 else self.tr("{0} cases").format(f"{count:,}")
        self.count.setText(texts.dotted(said, self._order_of_hits()) if count else said)

    def _order_of_hits(self) -> str:
        """Which order the hits of words have, while no column was chosen (then its chip says it)."""
        if not self.asked.text.strip() or self.asked.sort is not None:
            return ""
        return {
            View.ALL: self.tr("newest first"),
            View.CLOSED: self.tr("last closed first"),
        }.get(self.asked.view, self.tr("nearest deadline first"))

    def _say_empty(self) -> None:
        chosen = self.bar.chosen
        if chosen.narrowed:
            title, hint = self.tr("Nothing fits"), self.tr("Clear the filters, or look in another view.")
        elif chosen.mine and View(chosen.view) is View.OPEN:
            title = self.tr("No open case is yours")
            hint = self.tr("Switch off “Only mine” to see everybody's, or begin with F2 New walk-in.")
        else:
            title = self.tr("No cases in this view")
            hint = self.tr("Cases come by F2 New walk-in or by importing a feed.")
        self.empty.title.setText(title)
        self.empty.hint.setText(hint)

    def _open(self, row: QueueRow) -> None:
        self.navigator.open_case(row.case_id, f"{row.no} {row.customer}")

    def _to_filter(self) -> None:
        self.bar.text.setFocus()
        self.bar.text.selectAll()

    def _to_view(self) -> None:
        self.bar.view.setFocus()
        self.bar.view.showPopup()
