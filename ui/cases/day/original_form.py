"""Take an original in (原件收取): what, how many pages, from whom, where it is kept. Opens in place."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.evidence import desk
from ui.cases.cards.base import Opening
from ui.cases.day.printing import show_originals
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.field import Form
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_field import TextField

_MOST = 9999


class OriginalForm(QWidget):
    """`ask(case_id)` opens the form; the place is remembered, one cabinet serves a whole day."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._case: UUID | None = None
        self.form = Form(page.words)
        self.what = self.form.add("what", self.tr("&Original"), TextField(), required=True)
        self.pages = self.form.add("pages", self.tr("&Pages"), QuietSpin())
        self.pages.setRange(1, _MOST)
        self.from_whom = self.form.add("from_whom", self.tr("&From"), TextField(), required=True)
        self.kept_where = self.form.add("kept_where", self.tr("&Kept at"), TextField(), required=True)
        self.save = layout.button(self.tr("Take it in"), self._save, kind="primary", icon="file")
        self.opening = Opening(self.form, self.save)
        self.opening.offer(layout.button(self.tr("Receipt"), self._print, kind="quiet", icon="printer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)

    def ask(self, case_id: UUID) -> None:
        """Open the form."""
        self._case = case_id
        self.form.clear_errors()
        if not self.kept_where.text():
            self.kept_where.put(str(self._page.recall("originals", "")))
        self.opening.open_at(self.what)

    def _save(self) -> None:
        case_id, page = self._case, self._page
        what, pages, giver, place = self.what.text(), self.pages.value(), self.from_whom.text(), self.kept_where.text()
        if case_id is not None:
            page.jobs.change(
                page,
                lambda s: desk.take_original(s, case_id, what, pages, giver, place).id,
                lambda _id: self._done(place),
                verb="evidence.originals",
                failed=self.form.refuse,
                busy=self.save,
            )

    def _done(self, place: str) -> None:
        self._page.remember("originals", place)
        self.what.put("")
        self.pages.setValue(1)
        self.what.setFocus()
        self._page.notices.good(self.tr("Taken in; print the receipt when all are noted."))

    def _print(self) -> None:
        if self._case is not None:
            show_originals(self._page, self._case)
