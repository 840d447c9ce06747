"""Notes of staff on a case: read newest first, written in place; also on a case that is over."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.cases import desk
from app.cases.views import CaseOverview
from app.cases.views.overview import NoteLine
from ui.cases import shelf, texts
from ui.cases.cards.base import Card
from ui.cases.cards.kept import Kept
from ui.shell.jobs import Trouble
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.field import FieldRow
from ui.widgets.text_area import TextArea

_NEWEST = 8


class NotesCard(Card):
    """See the module; `go()` puts the cursor in the new note."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.name(self.tr("Notes"), layout.text_label(self.tr("Never shown to the customer"), "small"))
        self.text = shelf.short(TextArea(lines=2, placeholder=self.tr("What a colleague should know")))
        self.kept = Kept(page, "note", text=self.text)
        self._begun: UUID | None = None
        self.field = FieldRow(self.tr("New &note"), self.text)
        self.save = layout.button(self.tr("Add note"), self._add, icon="plus")
        self._write = layout.holder(layout.column(self.field, layout.row(1, self.save)))
        layout.only_if(self._write, self.may("cases.note"))
        self.add(self._write)
        self.shelf = shelf.Shelf()
        self.add(self.shelf)

    def show_case(self, overview: CaseOverview) -> None:
        """Show the notes, and once per case what was typed and not added."""
        if self._begun != overview.header.case_id and self.may("cases.note"):
            self._begun = overview.header.case_id
            self.kept.begin(overview.header.case_id)
        self.shelf.put(overview.notes, lambda: self._notes(overview.notes))

    def go(self) -> None:
        """Begin to write."""
        if not self._write.isHidden():
            self.field.go()

    def _notes(self, notes: Sequence[NoteLine]) -> list[QWidget]:
        newest = list(reversed(notes))
        made: list[QWidget] = [self._note(one) for one in newest[:_NEWEST]]
        if len(newest) > _NEWEST:
            text = self.tr("%n earlier note(s) in the log", "", len(newest) - _NEWEST)
            made.append(shelf.link(text, lambda: self.page.navigator.open_case(self.case_id, tab="log")))
        return made

    def _note(self, note: NoteLine) -> QWidget:
        head = layout.text_label(texts.dotted(texts.moment(note.at), note.author), "small")
        return layout.holder(layout.column(head, layout.text_label(note.text, wrap=True, selectable=True), gap=1))

    def _add(self) -> None:
        case_id, text = self.case_id, self.text.text()
        self.change(
            lambda s: desk.add_note(s, case_id, text),
            "cases.note",
            lambda _note: self._added(),
            failed=self._refuse,
            busy=self.save,
        )

    def _added(self) -> None:
        self.text.put("")
        self.kept.done()
        self.page.notices.good(self.tr("Note added."))

    def _refuse(self, trouble: Trouble) -> None:
        self.field.refuse(*self.page.notices.tell(trouble))
        self.text.setFocus()
