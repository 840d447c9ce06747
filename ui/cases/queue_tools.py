"""The buttons at the head of the queue: one's own views, columns, order, and the lists that leave the window.

Apart from the page, because none of it is needed to read and work a list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QFileDialog, QMenu

from app.cases.views import Sort
from app.staff.powers import may
from ui.cases.columns import HIDDEN
from ui.cases.saved_views import PREFIX, SavedView, SavedViews
from ui.widgets import layout

if TYPE_CHECKING:
    from app.cases.export import Exported
    from ui.cases.queue import QueuePage

_DAYS = 14


class QueueTools(QObject):
    """Makes the buttons and does what they say; `page` keeps the question."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self.views = SavedViews(page)
        self.hidden: tuple[str, ...] = tuple(page.recall("hidden", list(HIDDEN)))
        self._renaming = ""
        self.menu_button = layout.button(self.tr("View and columns"), self.show_menu, icon="columns")
        self.lists_button = layout.button(self.tr("Lists"), self.show_lists, icon="download")
        self.lists_button.setVisible(may(page.actor.role, "reports.print"))
        page.bar.own.connect(self.use)
        page.name_line.named.connect(self._named)

    def draw(self) -> None:
        """Show the columns and list one's own views."""
        self._page.table.hide_columns(self.hidden)
        self._page.bar.put_own(self.views.labels())

    def use(self, name: str) -> None:
        """Show one's own view."""
        view = self.views.find(name)
        if view is None:
            return
        self.hidden = view.hidden
        self._page.table.hide_columns(self.hidden)
        self._page.bar.change(view.chosen)
        self._page.bar.put_own(self.views.labels(), PREFIX + name)

    def show_menu(self) -> None:
        """Open the menu of views, order and columns."""
        self.menu().exec(QCursor.pos())

    def menu(self) -> QMenu:
        """The menu of views, order and columns."""
        menu = QMenu(self._page)
        self._item(menu, self.tr("Keep as a view of my own…"), self.ask_keep)
        key = self._page.bar.view.value_key()
        if key.startswith(PREFIX):
            name = key.removeprefix(PREFIX)
            self._item(menu, self.tr("Rename “{0}”…").format(name), lambda: self._ask_rename(name))
            self._item(menu, self.tr("Delete “{0}”").format(name), lambda: self.delete(name))
        self._fill_orders(menu.addMenu(self.tr("Order by")))
        columns = menu.addMenu(self.tr("Columns"))
        for column in self._page.model.columns:
            action = self._item(columns, column.title, partial(self.toggle, column.key))
            action.setCheckable(True)
            action.setChecked(column.key not in self.hidden)
            action.setEnabled(column.key != "no")
        return menu

    def show_lists(self) -> None:
        """Open the menu of lists."""
        menu = QMenu(self._page)
        self._item(menu, self.tr("Print this list…"), self._page.print_list)
        self._item(menu, self.tr("Deadline list, by day…"), self.deadlines)
        self._item(menu, self.tr("Write to a spreadsheet…"), self.ask_export)
        menu.exec(QCursor.pos())

    def ask_keep(self) -> None:
        """Ask for the name under which the present question is kept."""
        self._renaming = ""
        self._page.name_line.ask()

    def delete(self, name: str) -> None:
        """Delete one's own view; it can be had back for ten seconds."""
        back = self.views.delete(name)
        self._page.bar.put_own(self.views.labels(), self._page.bar.chosen.view)

        def undo() -> None:
            back()
            self._page.bar.put_own(self.views.labels())

        self._page.notices.undoable(self.tr("View “{0}” deleted").format(name), undo)

    def toggle(self, key: str) -> None:
        """Show or hide a column."""
        shown = key in self.hidden
        self.hidden = tuple(one for one in self.hidden if one != key) if shown else (*self.hidden, key)
        self._page.remember("hidden", list(self.hidden))
        self._page.table.hide_columns(self.hidden)

    def deadlines(self) -> None:
        """Make the deadline list."""
        from ui.cases.list_print import show_deadlines

        show_deadlines(self._page, _DAYS)

    def ask_export(self) -> None:
        """Ask where the spreadsheet goes."""
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Write to a spreadsheet…"), "queue.xlsx", "XLSX (*.xlsx)"
        )
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Write all rows of the question to a spreadsheet, beside the window, with Cancel in the strip."""
        from app.cases.export import export_queue
        from ui.cases.lists import sync_note

        page = self._page
        asked, words = replace(page.asked, after=None), page.words

        def written(found: Exported) -> None:
            page.notices.good(self.tr("%n case(s) written", "", found.rows) + ": " + found.file.name)

        page.jobs.work(
            page,
            lambda task: export_queue(
                task.read, asked, path, words, notes=[task.read(lambda s: sync_note(s, words))], step=task.progress
            ),
            written,
            title=self.tr("Writing the spreadsheet"),
        )

    def _fill_orders(self, menu: QMenu) -> None:
        chosen, words = self._page.bar.chosen, self._page.words
        for sort in Sort:
            for down in (False, True):
                way = self.tr("{0}, descending") if down else self.tr("{0}, ascending")
                words_of = way.format(words.label("sort", sort.value))
                order = replace(chosen, sort=sort.value, down=down)
                action = self._item(menu, words_of, partial(self._page.bar.change, order))
                action.setCheckable(True)
                action.setChecked((chosen.sort, chosen.down) == (sort.value, down))

    def _ask_rename(self, name: str) -> None:
        self._renaming = name
        self._page.name_line.ask(name)

    def _named(self, name: str) -> None:
        if self._renaming:
            self.views.rename(self._renaming, name)
        else:
            self.views.keep(SavedView(name, replace(self._page.bar.chosen, text=""), self.hidden))
        self._renaming = ""
        self._page.bar.put_own(self.views.labels(), PREFIX + name)
        self._page.notices.good(self.tr("View “{0}” kept").format(name))
        self._page.take_focus()

    def _item(self, menu: QMenu, text: str, call: Callable[[], object]) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(lambda *_: call())
        menu.addAction(action)
        return action
