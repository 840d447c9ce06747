"""Asked before two complaints are merged, or a merge is taken back: why, and whether it is surely one customer."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QCheckBox

from app.casefile.repeats import merge
from app.cases import desk
from ui.cases import shelf
from ui.cases.cards.base import Card, Opening
from ui.widgets import layout
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea


class MergeForm(Opening):
    """`ask(other, no)` opens it; the card's case and the other are merged, whichever came first goes on."""

    def __init__(self, card: Card, done: Callable[[], None]) -> None:
        form = Form(card.page.words)
        self.said = layout.note("")
        super().__init__(layout.holder(layout.column(self.said, form)))
        self._card, self._done, self.form = card, done, form
        self._other: UUID | None = None
        self.note = form.add("note", self.tr("&Why they are one"), shelf.short(TextArea(lines=2)))
        self.sure = form.add_widget(QCheckBox(self.tr("I made sure that it is the &same customer")))
        self.save = layout.button(self.tr("Merge"), self._save, kind="primary", icon="link")
        self.offer(self.save)

    def ask(self, other: UUID, no: str) -> None:
        """Open for another complaint."""
        self._other = other
        self.form.clear_errors()
        self.note.put("")
        self.sure.setChecked(False)
        self.said.setText(
            self.tr(
                "With case {0}: the one received first goes on, with its clock. Everything of the other stays and is"
                " shown there; it can be taken back at any time."
            ).format(no)
        )
        self.open_at(self.note)

    def _save(self) -> None:
        other, case_id, note, sure = self._other, self._card.case_id, self.note.text(), self.sure.isChecked()
        if other is None:
            return
        self._card.change(
            lambda s: merge(s, case_id, other, confirmed=sure, note=note).id,
            "cases.merge",
            lambda _id: self._merged(),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _merged(self) -> None:
        self.shut()
        self._card.page.notices.good(self.tr("Merged. It can be taken back here at any time."))
        self._done()


class UndoForm(Opening):
    """`ask(link, no)` opens it; taking a merge back needs a reason."""

    def __init__(self, card: Card, done: Callable[[], None]) -> None:
        form = Form(card.page.words)
        super().__init__(form)
        self._card, self._done, self.form = card, done, form
        self._link: UUID | None = None
        self.why = form.add("why", self.tr("Why they are &two"), shelf.short(TextArea(lines=2)), required=True)
        self.save = layout.button(self.tr("Take the merge back"), self._save, kind="primary", icon="undo")
        self.offer(self.save)

    def ask(self, link: UUID) -> None:
        """Open for a merge."""
        self._link = link
        self.form.clear_errors()
        self.why.put("")
        self.open_at(self.why)

    def _save(self) -> None:
        link, why = self._link, self.why.text()
        if link is None:
            return
        self._card.change(
            lambda s: desk.undo_merge(s, link, why).id,
            "cases.merge",
            lambda _id: self._undone(),
            failed=self.form.refuse,
            busy=self.save,
        )

    def _undone(self) -> None:
        self.shut()
        self._card.page.notices.good(self.tr("Taken back: both complaints stand as before."))
        self._done()
