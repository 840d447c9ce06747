"""The forms of an issue, opened in place: its words and amounts, a citation, conclusion and shares."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.mediation import desk
from app.mediation.codes import Side
from app.mediation.elements import elements, of_cause
from app.mediation.views import IssueLine
from app.store.session import DeskSession
from ui.cases import shelf
from ui.cases.cards.base import Opening
from ui.evidence.carried import Carried
from ui.mediation.section import Exhibits
from ui.mediation.share_editor import ShareEditor
from ui.mediation.typed import Typing
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import MoneyField
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

Change = Callable[[DeskSession], Any]


def _keys(words: Mapping[str, str], first: str) -> dict[str, str]:
    return {"none": first, **words}


class EditForm(QWidget):
    """Words, amounts, admission and burden of an issue, or of one to come."""

    def __init__(self, page: Page, save: Callable[[], None]) -> None:
        super().__init__()
        self._page = page
        self._of: IssueLine | None = None
        words = page.words
        self.form = form = Form(words)
        self.title = form.add("title", self.tr("&Issue"), TextField(), required=True)
        self.claim = form.add("claim", self.tr("The customer c&laims"), shelf.short(TextArea(lines=2)))
        self.answer = form.add("answer", self.tr("The &bank answers"), shelf.short(TextArea(lines=2)))
        self.claimed = form.add("claimed", self.tr("Amo&unt claimed"), MoneyField())
        self.by = form.add(
            "admitted_by", self.tr("A&dmitted"), Choice(_keys(words.labels("admitted_by"), self.tr("by nobody")))
        )
        self.admitted = form.add("admitted", self.tr("Amount admi&tted"), MoneyField())
        self.element = form.add("element", self.tr("Ele&ment it turns on"), Choice(empty=self.tr("of the checklist")))
        self.burden = form.add("burden", self.tr("Bu&rden of proof"), Choice(words.labels("burden")))
        self.why = form.add("burden_why", self.tr("Sour&ce"), TextField(placeholder=self.tr("Article or contract")))
        self.advice = form.add("advice", self.tr("Ad&vice"), shelf.short(TextArea(lines=2)))
        self.element.setMaximumWidth(theme.WIDTH["form"])
        self.element.chosen.connect(self._turned)
        self.opening = Opening(form, layout.button(self.tr("Save"), save, kind="primary", icon="check"))
        self.setLayout(layout.column(self.opening, gap=1))
        self.typing = Typing(
            page, "issue", title=self.title, claim=self.claim, answer=self.answer, claimed=self.claimed,
            admitted=self.admitted, burden_why=self.why, advice=self.advice,
        )  # fmt: skip
        self.opening.left.connect(self.typing.done)

    def ask(self, case_id: UUID, cause: str, one: IssueLine | None) -> None:
        """Open with an issue, or for a new one (None)."""
        self._of = one
        self.form.clear_errors()
        language = self._page.words.language.value
        self.element.set_items({each.key: each.says[language] for each in of_cause(cause)})
        for field, text in (
            (self.title, one.title if one else ""),
            (self.claim, one.claim if one else ""),
            (self.answer, one.answer if one else ""),
            (self.why, one.burden_why if one else ""),
            (self.advice, one.advice if one else ""),
        ):
            field.put(text)
        self.claimed.put_money(one.claimed if one else None)
        self.admitted.put_money(one.admitted if one else None)
        self.by.put((one.admitted_by if one else "") or "none")
        self.element.put(one.element if one else "")
        self._from_the_left()
        self.burden.put(one.burden.value if one and one.burden else "")
        if self.typing.begin(one.id if one else f"new.{case_id}"):
            self._page.notices.info(self.tr("What was typed and not saved stands here again."))
        self.opening.open_at(self.title)

    def change(self, case_id: UUID) -> Change:
        """What saving does, all in one action."""
        one, by = self._of, self.by.value_key()
        said = {"title": self.title.text(), "claim": self.claim.text(), "answer": self.answer.text()}
        claimed, admitted = self.claimed.text(), self.admitted.text()
        burden, why, element = self.burden.value_key(), self.why.text(), self.element.value_key()
        advice = self.advice.text()

        def save(session: DeskSession) -> UUID:
            issue_id = one.id if one is not None else desk.add_issue(session, case_id, **said).id
            desk.reword_issue(session, issue_id, **said, advice=advice)
            desk.admit(session, issue_id, "" if by == "none" else by, admitted, claimed=claimed)
            if burden or element:
                desk.set_burden(session, issue_id, burden, why, element)
            return issue_id

        return save

    def _from_the_left(self) -> None:
        line = self.element.lineEdit()
        if line is not None:
            line.setCursorPosition(0)  # a long element shows its beginning

    def _turned(self, key: str) -> None:
        self._from_the_left()
        known = elements().get(key)
        if known is not None:
            self.burden.put(known.burden.value)
            self.why.put(known.article)
            self.typing.note("burden_why", known.article)


class CiteForm(QWidget):
    """A place in the evidence, for or against; filled in when something was dropped that lacks its page."""

    def __init__(self, page: Page, save: Callable[[], None]) -> None:
        super().__init__()
        words = page.words
        self.form = form = Form(words)
        self._region: tuple[int, ...] = ()
        self._transaction: UUID | None = None
        self.item = form.add("item_id", self.tr("E&xhibit"), Exhibits(page), required=True)
        self.pages = form.add("pages", self.tr("&Pages"), TextField(placeholder="2, 4-6"))
        self.side = form.add("side", self.tr("F&or or against"), Choice(words.labels("citation_side")))
        self.note = form.add("note", self.tr("&Note"), TextField())
        self.opening = Opening(form, layout.button(self.tr("Cite it"), save, kind="primary", icon="link"))
        self.setLayout(layout.column(self.opening, gap=1))

    def ask(self, case_id: UUID, side: str = Side.FOR.value, place: Carried | None = None) -> None:
        """Open, with what was dropped if anything was."""
        self.form.clear_errors()
        self._region = place.region if place is not None else ()
        self._transaction = place.transaction_id if place is not None else None
        self.pages.put(str(place.page) if place is not None and place.page else "")
        self.note.put("")
        self.side.put(side)
        self.item.load(case_id, None if place is None else place.item_id)
        self.opening.open_at(self.item if place is None else self.pages)

    def change(self, issue_id: UUID) -> Change | None:
        """What saving does; None (and said so) while no exhibit is chosen."""
        item = self.item.item()
        self.form.clear_errors()
        if item is None:
            known = self.item.known
            said = self.tr("Choose an exhibit.") if known else self.tr("The case has no exhibit yet; add one.")
            self.form.rows["item_id"].refuse(said)
            return None
        pages, side, note = self.pages.text(), self.side.value_key(), self.note.text()
        region, transaction = self._region, self._transaction
        return lambda s: (
            desk.cite_for_issue(s, issue_id, item, pages, side, note, region=region, transaction_id=transaction).id
        )


class JudgeForm(QWidget):
    """What was concluded on an issue, and who bears which share of it."""

    def __init__(self, page: Page, save: Callable[[], None], take_back: Callable[[], None]) -> None:
        super().__init__()
        self._page = page
        self.form = form = Form(page.words)
        self.conclusion = form.add("conclusion", self.tr("Con&clusion"), shelf.short(TextArea(lines=3)), required=True)
        self.shares = ShareEditor(page.words)
        form.add("shares", self.tr("S&hares"), self.shares)
        self.back = layout.button(self.tr("Take the shares back"), take_back, kind="quiet", icon="undo")
        self.opening = Opening(
            form, self.back, layout.button(self.tr("Write the opinion"), save, kind="primary", icon="check")
        )
        self.typing = Typing(page, "judging", conclusion=self.conclusion)
        self.opening.left.connect(self.typing.done)
        self.setLayout(layout.column(self.opening, gap=1))
        self.typing.other("shares", lambda given: self.shares.put_typed([tuple(one) for one in given]))
        self.shares.changed.connect(lambda: self.typing.note("shares", [list(one) for one in self.shares.typed()]))
        self.shares.changed.connect(form.rows["shares"].forgive)

    def ask(self, one: IssueLine) -> None:
        """Open with what was concluded so far."""
        self.form.clear_errors()
        self.conclusion.put(one.conclusion)
        self.shares.put(one.shares)
        self.back.setVisible(bool(one.shares))
        if self.typing.begin(one.id):
            self._page.notices.info(self.tr("What was typed and not saved stands here again."))
        self.opening.open_at(self.conclusion)

    def change(self, issue_id: UUID, *, judged: bool) -> Change:
        """What saving does: the conclusion, and the shares if there are any (or were, `judged`)."""
        conclusion, shares = self.conclusion.text(), self.shares.typed()

        def save(session: DeskSession) -> UUID:
            desk.conclude(session, issue_id, conclusion)
            if shares or judged:
                desk.judge(session, issue_id, shares)
            return issue_id

        return save
