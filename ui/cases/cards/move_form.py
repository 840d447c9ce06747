"""The form of a move that asks for something: a reason from a list, words, how the customer was told.

Which fields a move has is one table. What is still missing beyond them stands on top as links and keeps the button
off. A withdrawal is confirmed once more in a small window, because no move leads back from it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from app.casefile.desk import move
from app.casefile.views import NextMove
from app.cases.codes import CloseReason, Status, ToldHow
from app.cases.lifecycle import Missing, close_reasons
from app.cases.views import CaseHeader
from ui.cases import shelf, ways
from ui.cases.cards.base import Card, Opening
from ui.cases.cards.kept import Kept
from ui.widgets import layout
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_area import TextArea

S = Status
Moved = Callable[[CaseHeader, Status, Status], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a move asks for: the label kind of its reasons, whether a note is needed, how the customer was told."""

    reasons: str = ""
    note_needed: bool = False
    told: bool = False
    other_ways: bool = False


_ASKED = {
    S.DECLINED: Asked(reasons="decline_reason"),
    S.SUSPENDED: Asked(reasons="suspension_reason", told=True),
    S.REOPENED: Asked(reasons="reopen_reason"),
    S.WITHDRAWN: Asked(note_needed=True),
    S.FAILED: Asked(told=True, other_ways=True),
    S.CLOSED: Asked(reasons="close_reason", note_needed=True),
}
_FOREVER = frozenset({S.WITHDRAWN})


def has_form(source: Status, target: Status) -> bool:
    """Whether a move asks for anything."""
    del source
    return target in _ASKED


class MoveForm(Opening):
    """`ask(header, move)` opens it; `target` is the move it is open for.

    `links` draws what is missing, `moved` is told of a move that was made: header, state before, state after.
    """

    def __init__(self, card: Card, links: Callable[[list[Missing]], QWidget], moved: Moved) -> None:
        words = card.page.words
        form = Form(words)
        super().__init__(form)
        self._card, self._links, self._moved = card, links, moved
        self._header: CaseHeader | None = None
        self._asked = Asked()
        self.form = form
        self.target: Status | None = None
        self.heading = form.add_widget(layout.text_label("", "strong"))
        self.lacks = form.add_widget(shelf.Shelf())
        self.reason = form.add("reason", self.tr("&Reason"), Choice(), required=True)
        self.note = form.add("note", self.tr("De&tails"), shelf.short(TextArea(lines=2)))
        self.other_ways = form.add_widget(
            QCheckBox(self.tr("The customer was told the other ways: review, arbitration, suit"))
        )
        self.how = form.add("told_how", self.tr("&How told"), Choice(words.labels("told_how")))
        self.go = layout.button(self.tr("Make the step"), self._press, kind="primary")
        self.offer(self.go)
        self.kept = Kept(card.page, "move", note=self.note)
        self.left.connect(self.kept.done)

    def ask(self, header: CaseHeader, one: NextMove) -> None:
        """Open for a move."""
        words = self._card.page.words
        self._header, self.target = header, one.target
        self._asked = asked = _ASKED.get(one.target, Asked())
        reasons = words.labels(asked.reasons) if asked.reasons else {}
        if one.target is S.CLOSED:
            fitting = {reason.value for reason in close_reasons(header.status)}
            reasons = {key: label for key, label in reasons.items() if key in fitting}
        self.reason.set_items(reasons)
        self.reason.put(next(iter(reasons)) if len(reasons) == 1 else "")
        self.note.put("")
        self.kept.begin(header.case_id, one.target.value)
        self.how.put("")
        self.other_ways.setChecked(False)
        self.form.clear_errors()
        self.form.rows["reason"].setVisible(bool(reasons))
        self.form.rows["note"].setVisible(one.target in _ASKED)
        self.form.rows["note"].star.setText("*" if asked.note_needed else "")
        self.form.rows["told_how"].setVisible(asked.told)
        self.other_ways.setVisible(asked.other_ways)
        verb = ways.verb(header.status, one.target)
        self.heading.setText(verb)
        self.go.setText(verb)
        self.go.setAccessibleName(verb)
        self._show_lacks(one)
        first: QWidget = self.reason if reasons else self.note if one.target in _ASKED else self.go
        self.open_at(first)

    def renew(self, moves: tuple[NextMove, ...]) -> None:
        """Show anew what is missing, after something was mended; what is typed stays."""
        for one in moves:
            if one.target is self.target and not self.isHidden():
                self._show_lacks(one)

    def _show_lacks(self, one: NextMove) -> None:
        lacks = ways.lacking(one.missing)
        self.lacks.put(one.missing, lambda: [self._links(lacks)] if lacks else [])
        self.go.setEnabled(not lacks)

    def _press(self) -> None:
        if self._wrong():
            return
        if self.target in _FOREVER:
            self._ask_again()
        else:
            self._do()

    def _wrong(self) -> bool:
        rows = self.form.rows
        wrong = [rows["reason"]] if not rows["reason"].isHidden() and not self.reason.value_key() else []
        if self._asked.note_needed and not self.note.text().strip():
            wrong.append(rows["note"])
        for row in wrong:
            row.refuse(self.tr("Please fill this in"))
        if wrong:
            wrong[0].go()
        elif self._asked.other_ways and not self.other_ways.isChecked():
            rows["told_how"].refuse(self.tr("First tell the customer the other ways, and tick it."))
            self.other_ways.setFocus()
            return True
        return bool(wrong)

    def _ask_again(self) -> None:
        number = self._header.no if self._header is not None else ""
        box = QMessageBox(self.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Withdraw the case"))
        box.setText(self.tr("Withdraw case {0}?").format(number))
        box.setInformativeText(self.tr("No step leads back from here. Everything stays readable; notes can be added."))
        yes = box.addButton(self.tr("Withdraw"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        yes.clicked.connect(self._do)
        self.question = box
        box.open()

    def _do(self) -> None:
        if self._header is None or self.target is None:
            return
        header, target, asked = self._header, self.target, self._asked
        reason = self.reason.value_key()
        closing = CloseReason(reason) if target is S.CLOSED else None
        note, how, ways_told = self.note.text(), self.how.value_key(), self.other_ways.isChecked()
        self._card.change(
            lambda s: move(
                s,
                header.case_id,
                target,
                reason="" if closing else reason,
                note=note,
                close_reason=closing,
                told_how=ToldHow(how) if asked.told and how else None,
                other_ways_told=ways_told,
            ),
            "casefile.move",
            lambda _case: self._done(header, target),
            failed=self.form.refuse,
            busy=self.go,
        )

    def _done(self, header: CaseHeader, target: Status) -> None:
        self.kept.done()
        self.shut()
        self._moved(header, header.status, target)
