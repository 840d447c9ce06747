"""Ask for a seal on a printed paper (用印申请), or note that an organisation has sealed one. Opens in place.

One form for both, because whoever holds the paper knows which seal it is and not which procedure it has: the bank's
seals are asked for with a reason, the organisation's is only noted, with its name and who pressed it.
"""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases import desk
from app.cases.views import SealablePaper, sealable_papers
from app.sealing.model import SealKind
from ui.cases import texts
from ui.cases.cards.base import Opening
from ui.cases.day.when import When
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.quiet import QuietSpin
from ui.widgets.text_field import TextField

_USUAL = 3
_MOST = 99
_HASH_SHOWN = 8
_OURS = ("copies", "why")
_THEIRS = ("seal_name", "keeper", "sealed_at")


class SealForm(QWidget):
    """`ask(case_id)` opens the form with the papers of the case that were printed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        words = page.words
        self.form = Form(words)
        self.paper = self.form.add("paper_id", self.tr("P&aper"), Choice({}), required=True)
        self.seal = self.form.add("seal_kind", self.tr("&Seal"), Choice(words.labels("seal_kind")), required=True)
        self.copies = self.form.add("copies", self.tr("&Copies"), QuietSpin(1, _MOST))
        self.why = self.form.add("why", self.tr("&What for"), TextField(), required=True)
        self.name = self.form.add("seal_name", self.tr("&Organisation"), TextField(), required=True)
        self.keeper = self.form.add("keeper", self.tr("Pressed &by"), TextField(), required=True)
        self.at = self.form.add("sealed_at", self.tr("Sealed a&t"), When(page.context.clock))
        self.seal.chosen.connect(lambda _key: self._shape())
        self.save = layout.button("", self._save, kind="primary", icon="stamp")
        self.opening = Opening(self.form, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opening)

    def ask(self, case_id: UUID, *, organisation: bool = False) -> None:
        """Read which papers were printed, and open."""
        self.form.clear_errors()
        self.seal.put((SealKind.ORGANISATION if organisation else SealKind.CONTRACT).value)
        self.copies.setValue(_USUAL)
        self.at.put(None)
        self._shape()
        self._page.jobs.query(self._page, lambda s: sealable_papers(s, case_id), self._show, latest="sealable")

    def _show(self, papers: list[SealablePaper]) -> None:
        if not papers:
            self._page.notices.info(self.tr("No paper of this case was printed yet; print it first."))
            return
        label = self._page.words.label
        self.paper.set_items(
            {
                str(one.id): f"{label('paper', one.kind)}  {texts.moment(one.printed_at)}  {one.sha256[:_HASH_SHOWN]}"
                for one in papers
            }
        )
        first = next((one for one in papers if one.kind == "agreement"), papers[0])
        self.paper.put(str(first.id))
        self.opening.open_at(self.paper)

    def _shape(self) -> None:
        theirs = self.seal.value_key() == SealKind.ORGANISATION.value
        self.form.rows["why"].setVisible(not theirs)
        for field in _THEIRS:
            self.form.rows[field].setVisible(theirs)
        self.save.setText(self.tr("Note the organisation's seal") if theirs else self.tr("Ask for the seal"))

    def _save(self) -> None:
        key, seal, copies = self.paper.value_key(), self.seal.value_key(), self.copies.value()
        if not key:
            self.form.rows["paper_id"].refuse(self.tr("Choose the paper."))
            return
        paper, page = UUID(key), self._page
        why, name, keeper, at = self.why.text(), self.name.text(), self.keeper.text(), self.at.instant()
        if seal == SealKind.ORGANISATION.value:
            page.jobs.change(
                page,
                lambda s: desk.organisation_sealed(s, paper, name, keeper, copies, at=at).id,
                lambda _id: self._done(self.tr("The organisation's seal is in the register.")),
                verb="sealing.register",
                failed=self.form.refuse,
                busy=self.save,
            )
            return
        page.jobs.change(
            page,
            lambda s: desk.ask_seal(s, paper, seal, copies, why).id,
            lambda _id: self._done(self.tr("The seal was asked for; somebody else decides.")),
            verb="sealing.request",
            failed=self.form.refuse,
            busy=self.save,
        )

    def _done(self, said: str) -> None:
        for field in (self.why, self.name, self.keeper):
            field.put("")
        self.opening.shut()
        self._page.notices.good(said)
