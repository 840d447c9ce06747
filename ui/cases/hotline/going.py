"""Handing a call to another branch (转网点) after it was written down: with the recording and the marks it has by now.

There for whoever took the call, as long as nobody works on its case. It says beforehand what it means: the case is the
other branch's, and here only its number stays.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.cases import desk
from app.cases.views import CallCard
from ui.shell.page import Page
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_field import TextField


class GoingBox(QFrame):
    """`put(card)` shows the box where it can be used; `gone(no)` fires when the case was handed over."""

    gone = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._call_id: UUID | None = None
        self._no = ""
        theme.surface(self, "card")
        self.ask = layout.button(self.tr("Hand to another branch…"), self._open, icon="redo")
        self.form = Form(page.words)
        self.branch = self.form.add("branch", self.tr("&Branch"), Choice({}), required=True)
        self.why = self.form.add("why", self.tr("&Why there"), TextField(), required=True)
        self.go = layout.button(self.tr("Hand over"), self._go, kind="primary", icon="redo")
        self.keep = layout.button(self.tr("Keep it here"), self._close, kind="quiet")
        note = layout.note(
            self.tr(
                "The case goes there with notes, recording and marks, and is theirs from then on. Its number stays in "
                "your list of calls."
            )
        )
        self.inner = layout.holder(layout.column(note, self.form, layout.row(self.go, self.keep, 1)))
        box = layout.column(layout.row(self.ask, 1), self.inner)
        side = theme.space(3)
        box.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(box)
        self._close()

    def show_branches(self, found: tuple[str, dict[str, str]]) -> None:
        """Say where a call can be handed; the first of the pair is the own branch."""
        own, branches = found
        before = self.branch.value_key()
        self.branch.set_items({code: name for code, name in branches.items() if code != own})
        self.branch.put(before)

    def put(self, card: CallCard) -> None:
        """Show the box for a call that the reader may hand over."""
        if card.row.id != self._call_id:
            self._close()
        self._call_id, self._no = card.row.id, card.row.no
        self.setVisible(card.may_go)

    def _open(self) -> None:
        self.ask.setVisible(False)
        self.inner.setVisible(True)
        self.branch.setFocus()

    def _close(self) -> None:
        self.ask.setVisible(True)
        self.inner.setVisible(False)
        self.branch.put("")
        self.why.put("")
        self.form.clear_errors()

    def _go(self) -> None:
        call_id, branch, why = self._call_id, self.branch.value_key(), self.why.text()
        if call_id is None:
            return
        self.form.clear_errors()
        self._page.jobs.change(
            self, lambda s: desk.hand_call_over(s, call_id, branch, why).id, self._went, verb="cases.hand_call_over",
            failed=self._refused, busy=self.go,
        )  # fmt: skip

    def _went(self, _id: UUID) -> None:
        no = self._no
        self._close()
        self.setVisible(False)
        self.gone.emit(no)

    def _refused(self, trouble: Any) -> None:
        self.form.refuse(trouble)
