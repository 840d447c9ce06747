"""The panel at the right: what is said about an exhibit, its fingerprints, and everything that happened to it.

Title, category, bringer and note save themselves as they are typed. Withdrawing asks for its reason in place; nothing
here is ever deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.evidence.naming import LONGEST_TITLE
from app.evidence.views import CustodyLine, ItemRow
from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from ui.evidence.side_field import SideField
from ui.shell.jobs import Trouble
from ui.widgets import layout, theme
from ui.widgets.chips import Chip
from ui.widgets.choice import Choice
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

WIDTH = 272


class SidePanel(QScrollArea):
    """Shows one item with its custody.

    `described(item id, field, value)`, `withdrawn(item id, reason)`, `restored(item id)`, `verified(item id)` say what
    is wanted of it.
    """

    described = Signal(object, str, str)
    withdrawn = Signal(object, str)
    restored = Signal(object)
    verified = Signal(object)

    def __init__(self, words: Wording, *, may_change: bool) -> None:
        super().__init__()
        self._words = words
        self._may_change = may_change
        self._id: UUID | None = None
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = TextField(goes_on=True)
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.settled.connect(lambda text: self._said("title", text))
        self.category = Choice(words.labels("evidence_category"))
        self.category.chosen.connect(lambda key: self._said("category", key))
        self.brought_by = Choice(words.labels("brought_by"))
        self.brought_by.chosen.connect(lambda key: self._said("brought_by", key))
        self.note = TextArea(lines=2)
        self.note.setMaximumHeight(self.note.minimumHeight())
        self.note.settled.connect(lambda text: self._said("note", text))
        self.fields = {
            "title": SideField(self.tr("Title"), self.title),
            "category": SideField(self.tr("Category"), self.category),
            "brought_by": SideField(self.tr("Brought by"), self.brought_by),
            "note": SideField(self.tr("Note"), self.note),
        }
        self.why = TextField(placeholder=self.tr("Why is it withdrawn?"), goes_on=False)
        self.why.returnPressed.connect(self._withdraw)
        self.why_row = SideField(self.tr("Reason"), self.why)
        self._make_rest()
        self._lay_out()
        self.put(None, ())

    # ------------------------------------------------------------------ what the page calls

    def put(self, row: ItemRow | None, custody: Sequence[CustodyLine]) -> None:
        """Show an item; the same one again leaves alone what is being typed."""
        self.setEnabled(row is not None)
        self._inner.setVisible(row is not None)
        if row is None:
            self._id = None
            return
        another = row.id != self._id
        if another:
            self.flush()
            self._id = row.id
            self._ask_why(False)
            self.verticalScrollBar().setValue(0)
            for field in self.fields.values():
                field.forgive()
        if another or not self.title.hasFocus():
            self.title.put(row.title)
        if another or not self.note.hasFocus():
            self.note.put(row.note)
        self.title.setPlaceholderText(row.file_name)
        self.category.put(row.category)
        self.brought_by.put(row.brought_by)
        standing = row.withdrawn_at is None and self._may_change
        if not standing:
            self._ask_why(False)
        for one in self.fields.values():
            one.control.setEnabled(standing)
        self._show_facts(row)
        self._show_custody(custody)
        self._withdraw_button.setVisible(standing)
        self._restore_button.setVisible(row.withdrawn_at is not None and self._may_change)

    def flush(self) -> None:
        """Report unreported typing."""
        self.title.flush()
        self.note.flush()

    def refuse(self, trouble: Trouble) -> None:
        """Put a refusal beside its field."""
        for refusal in trouble.refusals:
            told = self._words.told(refusal)
            field = self.why_row if refusal.field == "why" else self.fields.get(refusal.field or "title")
            (field or self.fields["title"]).refuse(told.line())

    def ask_withdraw(self) -> None:
        """Ask for the reason of withdrawing."""
        if self._id is not None and not self._withdraw_button.isHidden():
            self._ask_why(True)

    # ------------------------------------------------------------------ inside

    def _make_rest(self) -> None:
        self._state = Chip("")
        self._facts = layout.text_label("", "label", wrap=True, selectable=True)
        self._hashes = layout.text_label("", "small", wrap=True, selectable=True)
        self._copy = layout.button(self.tr("Copy fingerprints"), self._copy_hashes, kind="quiet", icon="attach")
        self._verify = layout.button(self.tr("Verify"), self._ask_verify, kind="quiet", icon="shield")
        self._withdraw_button = layout.button(self.tr("Withdraw…"), self.ask_withdraw, kind="quiet", icon="undo")
        self._restore_button = layout.button(self.tr("Restore"), self._restore, kind="quiet", icon="redo")
        self._confirm = layout.button(self.tr("Withdraw"), self._withdraw, kind="danger")
        self._never_mind = layout.button(self.tr("Keep it"), lambda: self._ask_why(False), kind="quiet")
        self._why_box = layout.card(
            self.why_row, layout.row(self._confirm, self._never_mind, 1), surface="sunken", gap=1
        )
        self._custody = QVBoxLayout()
        self._custody.setSpacing(theme.space(1))

    def _lay_out(self) -> None:
        box = layout.column(
            *self.fields.values(),
            layout.row(self._withdraw_button, self._restore_button, 1, gap=1),
            self._why_box,
            layout.rule(),
            layout.row(layout.heading(self.tr("Integrity")), 1, self._verify),
            layout.row(self._state, 1),
            self._facts,
            self._hashes,
            layout.row(self._copy, 1),
            layout.rule(),
            layout.heading(self.tr("Custody")),
            self._custody,
            1,
            gap=2,
        )
        side = theme.space(3)
        box.setContentsMargins(side, side, side, side)
        self._inner = QFrame()
        theme.surface(self._inner, "flat")
        self._inner.setLayout(box)
        self.setWidget(self._inner)
        theme.surface(self, "flat")

    def _show_facts(self, row: ItemRow) -> None:
        if row.intact is None:
            self._state.put(self.tr("Not verified since received"), "", "shield")
        elif row.intact and row.checked_at is not None:
            self._state.put(self.tr("As received, {0}").format(local_minute(row.checked_at)), "good", "check-circle")
        else:
            self._state.put(self.tr("Not as received"), "danger", "overdue")
        pages = self.tr("%n page(s)", "", row.pages) if row.pages else ""
        kind = self._words.label("evidence_kind", row.kind)
        facts = " · ".join(part for part in (kind, pages, _bytes(row.size)) if part)
        received = self.tr("Received {0} by {1}").format(local_minute(row.received_at), row.received_by)
        self._facts.setText("\n".join([_breakable(row.file_name), facts, received]))
        self._hashes.setText(f"SHA-256\n{_grouped(row.sha256)}\nSM3\n{_grouped(row.sm3)}")
        self._fingerprints = f"SHA-256 {row.sha256}\nSM3 {row.sm3}"

    def _show_custody(self, lines: Sequence[CustodyLine]) -> None:
        while (item := self._custody.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for line in reversed(lines):
            self._custody.addWidget(self._custody_line(line))

    def _custody_line(self, line: CustodyLine) -> QWidget:
        act = QLabel(self._words.label("custody_act", line.act))
        act.setTextFormat(Qt.TextFormat.PlainText)
        theme.role(act, "danger" if line.act == "damaged" else "strong")
        who = layout.text_label(f"{line.actor}  {local_minute(line.at)}", "small")
        theme.tabular(who)
        parts: list[QWidget] = [layout.holder(layout.row(act, 1, who))]
        note = self._note_of(line)
        if note:
            parts.append(layout.text_label(note, "small", wrap=True))
        return layout.holder(layout.column(*parts, gap=1))

    def _note_of(self, line: CustodyLine) -> str:
        if line.act == "described":
            return "、".join(self._words.label("custody_field", name) for name in line.note.split(","))
        if line.act == "damaged":
            return self._words.label("custody_damage", line.note)
        if line.act == "read":
            lines, _, faults = line.note.partition("/")
            return self._words.text("statement.read", lines=lines, faults=faults)
        return line.note

    def _said(self, field: str, value: str) -> None:
        if self._id is not None and self._may_change:
            self.fields[field].forgive()
            self.described.emit(self._id, field, value)

    def _ask_why(self, on: bool) -> None:
        self._why_box.setVisible(on)
        self.why_row.forgive()
        if on:
            self.why.clear()
            self.ensureWidgetVisible(self._why_box)
            self.why.setFocus()

    def _withdraw(self) -> None:
        if self._id is not None and not self.why.composing:
            self.withdrawn.emit(self._id, self.why.text())

    def _restore(self) -> None:
        if self._id is not None:
            self.restored.emit(self._id)

    def _ask_verify(self) -> None:
        if self._id is not None:
            self.verified.emit(self._id)

    def _copy_hashes(self) -> None:
        QApplication.clipboard().setText(self._fingerprints)


def _bytes(size: int) -> str:
    if size < 1024:
        return f"{size} B"
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / (1024 * 1024):.1f} MB"


def _grouped(digest: str) -> str:
    # Groups of eight can be compared by eye and break over lines.
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def _breakable(name: str) -> str:
    # A long name without a space would push the panel wide.
    return "\u200b".join(name)
