"""A structured value in a conflict, member by member (逐项): each side's value to choose from, and room for a third.

What only one side changed is chosen already and can be chosen otherwise; what is alike on both sides is counted and
not shown. Nothing is carried out before every member has a choice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QWidget

from app.kernel.wording import Wording
from app.sync import told_members
from app.sync.members import ABSENT, Member, Path, Pick, Side, Written, combined, members, undecided
from app.sync.told import words_joined
from app.sync.told_members import Place
from app.sync.views import ConflictRow
from ui.sync.third import Third, editor_of
from ui.widgets import layout, theme
from ui.widgets.text_area import TextArea

_LONG = 120
_LINES = 4
SIDES = (Side.BASE, Side.THEIRS, Side.MINE)


def place_of(row: ConflictRow) -> Place:
    """Where the value of a conflict stands."""
    return Place(row.table[1], row.field[1].partition(".")[2], row.section)


def members_of(row: ConflictRow) -> list[Member] | None:
    """The members of a conflict's value; None when it can only be chosen whole."""
    found = members(row.base, row.theirs, row.mine)
    return None if found is None else told_members.ordered(place_of(row), found)


class _Words(QFrame):
    """A value beside its button: a click on it chooses it too."""

    def __init__(self, button: QRadioButton) -> None:
        super().__init__()
        self._button = button
        self.value = layout.text_label("", "", wrap=True)
        self.long = TextArea(lines=_LINES)
        self.long.setReadOnly(True)
        box = layout.column(self.value, self.long, gap=0)
        box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(box)

    def put(self, name: str, text: str) -> None:
        """Show a value; a long one scrolls."""
        long = len(text) > _LONG or text.count("\n") >= _LINES
        self.value.setText("" if long else text)
        self.value.setVisible(not long)
        self.long.put(text if long else "")
        self.long.setVisible(long)
        self.long.setAccessibleName(name)
        self._button.setAccessibleName(f"{name}: {text}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this value."""
        self._button.click()
        event.accept()


@dataclass(slots=True)
class _Row:
    member: Member
    name: str
    group: QButtonGroup
    covered: QLabel
    words: dict[Side, _Words] = field(default_factory=dict)
    buttons: dict[Side, QRadioButton] = field(default_factory=dict)
    other: QRadioButton | None = None
    third: Third | None = None

    def pick(self) -> Pick | None:
        """What is chosen; None for nothing yet, or for a third value that is not written yet."""
        for side, button in self.buttons.items():
            if button.isChecked():
                return side
        value = (
            self.third.value() if self.third is not None and self.other is not None and self.other.isChecked() else None
        )
        return None if value is None else Written(value)


class Members(QWidget):
    """Shows the members of a `ConflictRow`; `chosen(value)` with the value that the choices make."""

    chosen = Signal(object)

    def __init__(self, words: Wording, today: Callable[[], date], *, may_decide: bool = True) -> None:
        super().__init__()
        self._words, self._today, self._may_decide = words, today, may_decide
        self._row: ConflictRow | None = None
        self._members: list[Member] = []
        self.rows: list[_Row] = []
        self.sides = layout.text_label("", "muted", wrap=True)
        self._list = layout.column(gap=3)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        ground = QFrame()
        theme.surface(ground, "flat")
        ground.setLayout(self._list)
        self._area = layout.scrolled(ground)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self.use = layout.button(self.tr("&Use these choices"), self.decide, kind="primary")
        self.alike = layout.text_label("", "muted")
        self.wrong = layout.text_label("", "error", wrap=True)
        below = layout.row(self.use, self.wrong, self.alike)
        below.setStretch(1, 1)
        whole = layout.column(self.sides, self._area, below)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.use.setVisible(may_decide)

    def put(self, row: ConflictRow, found: list[Member], who: dict[Side, str]) -> None:
        """Show a conflict's members; `who` heads each side."""
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._row, self._members = row, found
        self.rows = []
        self.wrong.setText("")
        self.sides.setText("  ·  ".join(f"{self._title(side)}: {who[side]}" for side in (Side.THEIRS, Side.MINE)))
        for member in found:
            if member.differs:
                self._list.addWidget(self._card(member, place_of(row), who))
        count = len(found) - len(self.rows)
        self.alike.setText(self.tr("%n more alike on both sides", "", count) if count else "")
        self.draw(masked=True)

    def draw(self, *, masked: bool) -> None:
        """Show the values, masked or whole."""
        if self._row is None:
            return
        place = place_of(self._row)
        for row in self.rows:
            texts: dict[Side, str] = {}
            for side, shown in row.words.items():
                value = row.member.of(side)
                text = told_members.told(self._words, place, row.member.path, value, masked=masked)
                absent = self.tr("(not there)") if value is ABSENT else self.tr("(empty)")
                texts[side] = text or absent
                shown.put(f"{row.name}, {self._title(side)}", texts[side])
            row.covered.setVisible(masked and texts[Side.THEIRS] == texts[Side.MINE])

    def picks(self) -> dict[Path, Pick]:
        """What was chosen so far."""
        return {row.member.path: pick for row in self.rows if (pick := row.pick()) is not None}

    def to_first(self) -> None:
        """Put the cursor on the first member without a choice, else on the first."""
        row = next((row for row in self.rows if row.pick() is None), self.rows[0] if self.rows else None)
        if row is not None:
            (row.buttons.get(Side.THEIRS) or next(iter(row.buttons.values()))).setFocus()

    def decide(self) -> None:
        """Put the value together and tell it, or say what is missing."""
        if self._row is None or not self._may_decide:
            return
        picks = self.picks()
        missing = [row.name for row in self.rows if row.member.path not in picks]
        if missing or undecided(self._members, picks):
            self.wrong.setText(self.tr("Please choose: {0}").format(words_joined(self._words, missing)))
            self.to_first()
            return
        self.wrong.setText("")
        self.chosen.emit(combined(self._members, picks, listed=isinstance(self._row.theirs, list)))

    # ------------------------------------------------------------------ inside

    def _title(self, side: Side) -> str:
        return {
            Side.BASE: self.tr("before"),
            Side.THEIRS: self.tr("stands at the centre"),
            Side.MINE: self.tr("came later"),
        }[side]

    def _card(self, member: Member, place: Place, who: dict[Side, str]) -> QWidget:
        covered = layout.note(self.tr("The difference is masked: give a reason above and hold the eye to see it."))
        row = _Row(member, told_members.label(self._words, place, member.path), QButtonGroup(self), covered)
        columns = layout.row(gap=3)
        for number, side in enumerate(SIDES):
            button = QRadioButton(self._title(side))
            button.setToolTip(who.get(side, ""))
            button.setChecked(member.suggested is side)
            button.setEnabled(self._may_decide)
            row.group.addButton(button)
            row.buttons[side], row.words[side] = button, _Words(button)
            columns.addLayout(layout.column(button, row.words[side], 1, gap=1))
            columns.setStretch(number, 1)
        title = layout.text_label(row.name, "strong", wrap=True)
        state = layout.text_label(self._state(member), "soon" if member.suggested is None else "muted")
        card = layout.card(layout.row(title, 1, state), columns, covered, gap=2)
        if self._may_decide:
            self._add_third(card, row, place)
        self.rows.append(row)
        return card

    def _add_third(self, card: QFrame, row: _Row, place: Place) -> None:
        member = row.member
        start = None if member.mine is ABSENT else member.mine
        masked = any(told_members.secret(place, member.path, member.of(side)) for side in SIDES)
        found = told_members.labels(place, member.path)
        row.third = editor_of(
            self._words, told_members.kind(place, member.path), found, start, self._today(), masked=masked
        )
        if row.third is None:
            return
        said = self.tr("another value")
        row.other = QRadioButton(said)
        row.other.setAccessibleName(f"{row.name}, {said}")
        row.group.addButton(row.other)
        editor = row.third.widget
        editor.setAccessibleName(f"{row.name}, {said}")
        editor.setVisible(False)
        row.other.toggled.connect(editor.setVisible)
        row.other.clicked.connect(lambda: editor.setFocus())
        box: Any = card.layout()
        box.addLayout(layout.row(row.other, editor, 0 if isinstance(editor, TextArea) else 1))

    def _state(self, member: Member) -> str:
        if member.suggested is None:
            return self.tr("changed on both sides")
        if member.suggested is Side.MINE:
            return self.tr("changed only later")
        return self.tr("changed only at the centre")
