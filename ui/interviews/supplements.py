"""Supplements (补充笔录) to a sealed record: written, signed by customer and staff, sealed themselves.

What is being written is in the drafts; once it is taken down it can be typed on until somebody seals it.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.interviews import desk
from app.interviews.form import draft_form
from app.interviews.record import InterviewRecord, SupplementShown
from app.kernel.clock import local_minute
from app.sealing.model import SignerRole
from ui.interviews.customer_side import CustomerSide
from ui.interviews.pressing import enter_presses
from ui.interviews.signers import Person, SignersPanel
from ui.shell.page import Page
from ui.widgets import layout
from ui.widgets.chips import Chip
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField


class SupplementsPanel(QWidget):
    """`put(record)` shows the supplements of a record and the form for the next."""

    def __init__(self, page: Page, side: CustomerSide) -> None:
        super().__init__()
        self._page = page
        self._side = side
        self._record: InterviewRecord | None = None
        self._cards: dict[str, SupplementCard] = {}
        self._list = layout.column(gap=3)
        self.form = Form(page.words)
        self.reason = self.form.add("reason", self.tr("&Reason"), TextField(), required=True)
        self.text = self.form.add("text", self.tr("&Text"), TextArea(lines=3), required=True)
        self.reason.settled.connect(lambda text: self._note("reason", text))
        self.text.settled.connect(lambda text: self._note("text", text))
        self.add = layout.button(self.tr("Take down the supplement"), self._add, icon="plus")
        self.writing = layout.card(
            layout.note(self.tr("The record is final. What is to be added or corrected is a supplement.")),
            self.form,
            layout.row(1, self.add),
            title=self.tr("New supplement"),
        )
        self.setLayout(layout.column(self._list, self.writing, gap=3))

    def put(self, record: InterviewRecord, *, may_change: bool) -> None:
        """Show the supplements; the form for a new one only to who may write."""
        fresh = self._record is None or self._record.interview_id != record.interview_id
        self._record = record
        if fresh:
            for old in self._cards.values():
                self._list.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._cards = {}
            kept = self._page.drafts.load(self._draft)
            self.reason.put(str(kept.get("reason") or ""))
            self.text.put(str(kept.get("text") or "") or self._left_over(record, may_change))
        for shown in record.supplements:
            card = self._cards.get(str(shown.id))
            if card is None:
                card = self._cards[str(shown.id)] = SupplementCard(self._page, self._side)
                self._list.addWidget(card)
            card.put(record, shown, may_change=may_change)
        self.writing.setVisible(may_change)

    @property
    def cards(self) -> list[SupplementCard]:
        """The supplements in their order."""
        return list(self._cards.values())

    def flush(self) -> None:
        """Report unreported typing."""
        self.form.flush()

    @property
    def _draft(self) -> str:
        return f"supplement:{self._record.interview_id}" if self._record is not None else "supplement:"

    def _left_over(self, record: InterviewRecord, may_change: bool) -> str:
        """What was typed and did not reach the record before somebody sealed it, as the text of a supplement."""
        left = self._page.drafts.load(draft_form(record.interview_id)) if may_change else {}
        lines = [
            self.tr("{0}: {1}").format(self._page.words.label("interview_field", name), value)
            for name, value in sorted(left.items())
            if value not in (None, "", [], False)
        ]
        if lines:
            self._page.notices.warn(
                self.tr("Something typed was not in the record when it was sealed."),
                self.tr("It is offered as the text of a supplement."),
            )
        return "\n".join(lines)

    def _note(self, name: str, text: str) -> None:
        self._page.drafts.put(self._draft, name, text)
        self._page.notices.saved(self._page.context.clock.now())

    def _add(self) -> None:
        record = self._record
        if record is None:
            return
        self.form.flush()
        self.form.clear_errors()
        interview_id, reason, text = record.interview_id, self.reason.text(), self.text.text()
        self._page.jobs.change(
            self,
            lambda s: desk.add_supplement(s, interview_id, reason, text).seq,
            self._added,
            verb="interviews.add_supplement",
            failed=self.form.refuse,
            busy=self.add,
        )

    def _added(self, seq: int) -> None:
        self._page.drafts.discard(self._draft)
        if self._record is not None:
            self._page.drafts.discard(draft_form(self._record.interview_id))
        self.reason.put("")
        self.text.put("")
        self._page.notices.good(self.tr("Supplement {0} is taken down; now it is signed.").format(seq))


class SupplementCard(QWidget):
    """One supplement: read and sign, or its seal."""

    def __init__(self, page: Page, side: CustomerSide) -> None:
        super().__init__()
        self._page = page
        self._shown: SupplementShown | None = None
        self.title = layout.heading("")
        self.state = Chip("")
        self.reason = layout.text_label("", "label", wrap=True, selectable=True)
        self.text = layout.text_label("", wrap=True, selectable=True)
        self.hash = layout.text_label("", "small", wrap=True, selectable=True)
        self.signers = SignersPanel(page, side, self._sign, narrow=True)
        self.seal = layout.button(self.tr("Seal the supplement"), self._seal, kind="primary", icon="lock")
        self.seal.setAccessibleName(self.tr("Seal the supplement"))
        card = layout.card(
            layout.row(self.title, 1, self.state),
            self.reason,
            self.text,
            self.hash,
            self.signers,
            layout.row(1, self.seal),
        )
        self.setLayout(layout.column(card))
        enter_presses(self)

    def put(self, record: InterviewRecord, shown: SupplementShown, *, may_change: bool) -> None:
        """Show the supplement as it stands."""
        self._shown = shown
        self.title.setText(self.tr("Supplement {0}").format(shown.seq))
        self.reason.setText(self.tr("Reason: {0}").format(shown.reason))
        self.text.setText(shown.text)
        sealed = shown.seal
        if sealed is not None:
            self.state.put(self.tr("Sealed {0} by {1}").format(local_minute(sealed.at), sealed.by), "good", "lock")
            self.hash.setText(f"SHA-256 {sealed.sha256}\nSM3 {sealed.sm3}")
        else:
            self.state.put(self.tr("Not sealed"), "soon", "clock")
        self.hash.setVisible(sealed is not None)
        self.seal.setVisible(sealed is None and may_change)
        self.signers.setVisible(sealed is None and may_change)
        people = [Person(one.role, one.name, one.role == SignerRole.CUSTOMER) for one in record.body.parties]
        people.append(Person(SignerRole.STAFF.value, self._page.actor.name, needed=True))
        self.signers.put(people, shown.signatures)

    def _sign(self, role: str, name: str, method: str, strokes: Any) -> None:
        shown = self._shown
        if shown is not None:
            self._page.jobs.change(
                self,
                lambda s: desk.sign_supplement(s, shown.id, role, name, method, strokes).id,
                verb="interviews.sign_supplement",
                failed=self.signers.refuse,
            )

    def _seal(self) -> None:
        shown = self._shown
        if shown is not None:
            self._page.jobs.change(
                self,
                lambda s: desk.seal_supplement(s, shown.id).id,
                lambda _id: self._page.notices.good(self.tr("The supplement is sealed.")),
                verb="interviews.seal_supplement",
                failed=self.signers.refuse,
                busy=self.seal,
            )
