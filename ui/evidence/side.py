"""The panel at the right: what is said about an exhibit, its fingerprints, and everything that happened to it.

Title, category, bringer and note save themselves as they are typed. Withdrawing and handing out a copy ask their
question in place; nothing here is ever deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.evidence.naming import LONGEST_TITLE
from app.evidence.views import CustodyLine, ItemRow
from app.kernel.wording import Wording
from ui.evidence.ask_box import AskBox
from ui.evidence.custody_box import CustodyBox
from ui.evidence.facts import FactsBox
from ui.evidence.side_field import SideField
from ui.shell.jobs import Trouble
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

WIDTH = 272
Box = TypeVar("Box", bound=QWidget)


class SidePanel(QScrollArea):
    """Shows one item with its custody.

    `described(item id, field, value)`, `withdrawn(item id, reason)`, `restored(item id)`, `handed_out(item id, to
    whom)` and `verified(item id)` say what is wanted of it; `asked_out(item id)` that it is asked to whom a copy goes.
    """

    described = Signal(object, str, str)
    withdrawn = Signal(object, str)
    restored = Signal(object)
    handed_out = Signal(object, str)
    asked_out = Signal(object)
    verified = Signal(object)

    def __init__(self, words: Wording, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._may_change = may_change
        self._id: UUID | None = None
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = TextField(goes_on=True)
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.settled.connect(lambda text: self._said("title", text))
        self.category = Choice(words.labels("evidence_category"))
        self.category.chosen.connect(lambda key: self._said("category", key))
        self.brought_by = Choice(words.labels("brought_by"))
        self.brought_by.chosen.connect(lambda key: self._said("brought_by", key))
        self.brought_name = TextField(goes_on=True)
        self.brought_name.setMaxLength(100)
        self.brought_name.settled.connect(lambda text: self._said("brought_name", text))
        self.note = TextArea(lines=2)
        self.note.setMaximumHeight(self.note.minimumHeight())
        self.note.settled.connect(lambda text: self._said("note", text))
        self.fields = {
            "title": SideField(self.tr("Title"), self.title),
            "category": SideField(self.tr("Category"), self.category),
            "brought_by": SideField(self.tr("Brought by"), self.brought_by),
            "brought_name": SideField(self.tr("Name"), self.brought_name),
            "note": SideField(self.tr("Note"), self.note),
        }
        self.question = AskBox()
        self.facts = FactsBox(words)
        self.facts.verify_asked.connect(lambda: self._tell(self.verified))
        self.custody = CustodyBox(words)
        self.withdraw = layout.button(self.tr("Withdraw…"), self.ask_withdraw, kind="quiet", icon="undo")
        self.restore = layout.button(self.tr("Restore"), lambda: self._tell(self.restored), kind="quiet", icon="redo")
        self.copy_out = layout.button(self.tr("Hand out…"), self.ask_hand_out, kind="quiet", icon="upload")
        self._inner = QFrame()
        self._lay_out()
        self.put(None, ())

    # ------------------------------------------------------------------ what the page calls

    def put(self, row: ItemRow | None, custody: Sequence[CustodyLine]) -> None:
        """Show an item; the same one again leaves alone what is being typed."""
        self._inner.setVisible(row is not None)
        if row is None:
            self._id = None
            return
        another = row.id != self._id
        standing = row.withdrawn_at is None and self._may_change
        if another:
            self.flush()
            self._id = row.id
            self.verticalScrollBar().setValue(0)
            for field in self.fields.values():
                field.forgive()
        if another or not standing:
            self.question.leave()
        if another or not self.title.hasFocus():
            self.title.put(row.title)
        if another or not self.note.hasFocus():
            self.note.put(row.note)
        self.title.setPlaceholderText(row.file_name)
        self.category.put(row.category)
        self.brought_by.put(row.brought_by)
        if another or not self.brought_name.hasFocus():
            self.brought_name.put(row.brought_name)
        for one in self.fields.values():
            one.control.setEnabled(standing)
        self.facts.put(row)
        self.custody.put(custody)
        self.withdraw.setVisible(standing)
        self.copy_out.setVisible(standing)
        self.restore.setVisible(row.withdrawn_at is not None and self._may_change)

    def add_box(self, box: Box) -> Box:
        """Put something of the exhibit's page above its facts and hand it back."""
        self._column.insertWidget(self._column.indexOf(self.question) + 1, box)
        return box

    def add_first(self, box: QWidget) -> None:
        """Put something that asks above everything else: below the facts it would be out of sight."""
        self._column.insertWidget(0, box)

    def flush(self) -> None:
        """Report unreported typing."""
        self.title.flush()
        self.brought_name.flush()
        self.note.flush()

    def refuse(self, trouble: Trouble) -> None:
        """Put a refusal beside its field."""
        for refusal in trouble.refusals:
            told = self._words.told(refusal)
            asked = self.question.field if refusal.field == "why" else None
            (asked or self.fields.get(refusal.field or "", self.fields["title"])).refuse(told.line())

    def ask_withdraw(self) -> None:
        """Ask for the reason of withdrawing."""
        if not self.withdraw.isHidden():
            self._ask(self.tr("Why is it withdrawn?"), self.tr("Withdraw"), self.withdrawn)

    def ask_hand_out(self) -> None:
        """Ask to whom a copy goes."""
        if not self.copy_out.isHidden():
            note = self.tr("The copy is not encrypted. It stands in the custody.")
            self._ask(self.tr("To whom does the copy go, and what for?"), self.tr("Save a copy"), self.handed_out, note)
            self._tell(self.asked_out)

    # ------------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        box = self._column = layout.column(
            *self.fields.values(),
            layout.row(self.withdraw, self.copy_out, self.restore, 1, gap=1),
            self.question,
            layout.rule(),
            self.facts,
            layout.rule(),
            self.custody,
            1,
            gap=2,
        )
        side = theme.space(3)
        box.setContentsMargins(side, side, side, side)
        theme.surface(self._inner, "flat")
        self._inner.setLayout(box)
        self.setWidget(self._inner)
        theme.surface(self, "flat")

    def _said(self, field: str, value: str) -> None:
        if self._id is not None and self._may_change:
            self.fields[field].forgive()
            self.described.emit(self._id, field, value)

    def _ask(self, question: str, verb: str, answer: SignalInstance, note: str = "") -> None:
        item_id = self._id
        if item_id is not None:
            self.question.ask(question, verb, lambda text: answer.emit(item_id, text), note=note)
            self.ensureWidgetVisible(self.question)

    def _tell(self, signal: SignalInstance) -> None:
        if self._id is not None:
            signal.emit(self._id)
