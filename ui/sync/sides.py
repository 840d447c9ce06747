"""One conflict side by side (并排): what stood before, what stands at the centre, what came later, and a third value.

Names, not "mine" and "theirs": a lead decides about the work of two other people.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QStackedWidget, QTabBar, QWidget

from app.kernel.clock import local_minute
from app.kernel.wording import Wording
from app.sync import told_members
from app.sync.members import Side, same
from app.sync.model import Choice
from app.sync.told import told
from app.sync.views import ConflictRow
from ui.sync.looking import Looking
from ui.sync.members import Members, members_of, place_of
from ui.sync.third import Third, third_of
from ui.widgets import layout, theme
from ui.widgets.text_area import TextArea

_LONG = 160
"""A value of more characters scrolls in a field of its own: three long narratives must fit beside each other."""
_LINES = 6


class _Side(QFrame):
    def __init__(self, title: str, press: str = "", pressed: Callable[[], None] | None = None) -> None:
        super().__init__()
        theme.surface(self, "card")
        self._title = title
        self.who = layout.text_label("", "muted", wrap=True)
        self.value = layout.text_label("", "lead", wrap=True, selectable=True)
        self.value.setAccessibleName(title)
        self.long = TextArea(lines=_LINES)
        self.long.setReadOnly(True)
        self.long.setAccessibleName(title)
        self.button: QPushButton | None = layout.button(press, pressed) if press else None
        box = layout.column(layout.text_label(title, "strong"), self.who, layout.rule(), self.value, self.long, gap=2)
        box.addStretch(1)
        if self.button is not None:
            box.addWidget(self.button)
        side = theme.space(3)
        box.setContentsMargins(side, side, side, side)
        self.setLayout(box)

    def put(self, who: str, value: str) -> None:
        self.who.setText(who)
        long = len(value) > _LONG or value.count("\n") >= _LINES
        self.value.setText("" if long else value)
        self.value.setVisible(not long)
        self.long.put(value if long else "")
        self.long.setVisible(long)


class Sides(QWidget):
    """Shows a `ConflictRow`; `chosen(Choice, value)` when somebody decides, `look_asked(reason)` at the eye."""

    chosen = Signal(object, object)
    look_asked = Signal(str)
    case_asked = Signal()

    def __init__(self, words: Wording, me: str, today: Callable[[], date], *, may_decide: bool = True) -> None:
        super().__init__()
        self._words, self._me, self._today, self._may_decide = words, me, today, may_decide
        self.row: ConflictRow | None = None
        self._third: Third | None = None
        self.title = layout.text_label("", "lead", wrap=True)
        self.to_case = layout.button(self.tr("Open the case"), lambda: self.case_asked.emit(), kind="quiet")
        self.looking = Looking(self.tr("both values"))
        self.looking.asked.connect(self.look_asked)
        self.looking.over.connect(lambda: self._draw_values(masked=True))
        self.base = _Side(self.tr("Before"))
        self.theirs = _Side(
            self.tr("Stands at the centre"), self.tr("&Keep this (1)"), lambda: self.choose(Choice.THEIRS)
        )
        self.mine = _Side(self.tr("Came later"), self.tr("&Take this (2)"), lambda: self.choose(Choice.MINE))
        self._third_label = QLabel(self.tr("&Write another value (3)"))
        theme.role(self._third_label, "strong")
        self._place = layout.row()
        self.use = layout.button(self.tr("&Use this value"), self._use_third)
        self.no_third = layout.note(self.tr("A value of this kind can only be chosen, not written here."))
        self.wrong = layout.text_label("", "error", wrap=True)
        sides = layout.row(self.base, self.theirs, self.mine, gap=3)
        for place in range(3):
            sides.setStretch(place, 1)
        third = self._third_card = layout.card(
            self._third_label, self._place, layout.row(self.use, self.wrong, 1), self.no_third
        )
        self.members = Members(words, today, may_decide=may_decide)
        self.members.chosen.connect(self._members_chosen)
        self.how = QTabBar()
        self.how.setExpanding(False)
        self.how.setAccessibleName(self.tr("How to choose"))
        self.how.addTab(self.tr("Member by member"))
        self.how.addTab(self.tr("As a whole"))
        at_once = layout.column(sides, third, gap=3)
        at_once.setStretch(0, 1)
        self._faces = QStackedWidget()
        self._faces.addWidget(self.members)
        ground = QFrame()
        theme.surface(ground, "flat")
        ground.setLayout(at_once)
        area = layout.scrolled(ground)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._faces.addWidget(area)
        self.how.currentChanged.connect(self._faces.setCurrentIndex)
        head = layout.row(self.title, self.looking, self.to_case)
        head.setStretch(0, 1)
        whole = layout.column(head, self.how, self._faces, gap=3)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        # Who may only look sees both values and nothing to press.
        for control in (third, self.theirs.button, self.mine.button):
            if control is not None and not may_decide:
                control.setVisible(False)
        self.put(None)

    def put(self, row: ConflictRow | None) -> None:
        """Show a conflict, or nothing."""
        same_row = row is not None and self.row is not None and row.id == self.row.id
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        words = self._words
        section = words.label("interview_section", row.section) if row.section else ""
        parts = [row.case_no, row.whose, section or words.label(*row.table), words.label(*row.field)]
        self.title.setText(" · ".join(part for part in parts if part))
        self.to_case.setVisible(row.case_id is not None)
        if not same_row:
            found = members_of(row)
            self.how.setVisible(bool(found))
            self._third_card.setVisible(self._may_decide and not found)
            if found:
                self.members.put(row, found, self._heads(row))
            self.how.setCurrentIndex(0 if found else 1)
            self._faces.setCurrentIndex(0 if found else 1)
            self._make_third(row)
        self._draw_values(masked=not self.looking.held)

    def choose(self, choice: Choice) -> None:
        """Decide for one of the two values."""
        if self.row is not None and self._may_decide:
            self.chosen.emit(choice, None)

    def to_third(self) -> None:
        """Put the cursor where a third value is written."""
        if not self._at_once:
            self.members.to_first()
        elif self._third is not None:
            self._third.widget.setFocus()

    def reveal(self) -> None:
        """Show both values whole, if the eye is still held."""
        if self.looking.held:
            self._draw_values(masked=False)

    # ------------------------------------------------------------------ inside

    @property
    def _at_once(self) -> bool:
        """Whether the value is chosen as a whole."""
        return self._faces.currentIndex() == 1

    def _heads(self, row: ConflictRow) -> dict[Side, str]:
        return {
            Side.BASE: self.tr("what both had before them"),
            Side.THEIRS: self._who(row.theirs_by, row.theirs_at),
            Side.MINE: self._who(row.mine_by, row.mine_at),
        }

    def _members_chosen(self, value: Any) -> None:
        """Tell a value put together from members; one that is a side's as it is, is that side chosen."""
        row = self.row
        if row is None or not self._may_decide:
            return
        if same(value, row.theirs):
            self.chosen.emit(Choice.THEIRS, None)
        elif same(value, row.mine):
            self.chosen.emit(Choice.MINE, None)
        else:
            self.chosen.emit(Choice.OTHER, value)

    def _draw_values(self, *, masked: bool) -> None:
        row = self.row
        if row is None:
            return
        table, name = row.table[1], row.field[1].partition(".")[2]

        place, parted = place_of(row), members_of(row) is not None

        def words(value: Any, masked: bool) -> str:
            if parted:
                return told_members.whole(self._words, place, value, masked=masked)
            return told(self._words, table, name, value, masked=masked)

        def said(value: Any) -> str:
            return words(value, masked) or self.tr("(empty)")

        whole = [words(value, False) for value in (row.base, row.theirs, row.mine)]
        shown = [words(value, True) for value in (row.base, row.theirs, row.mine)]
        secret = whole != shown
        self.looking.setVisible(secret or not masked)
        self.members.draw(masked=masked)
        heads = self._heads(row)
        self.base.put(heads[Side.BASE], said(row.base))
        self.theirs.put(heads[Side.THEIRS], said(row.theirs))
        self.mine.put(heads[Side.MINE], said(row.mine))

    def _who(self, name: str, at: datetime | None) -> str:
        who = self.tr("{0} (you)").format(name) if name and name == self._me else name or self.tr("somebody else")
        return f"{who} · {local_minute(at)}" if at is not None else who

    def _make_third(self, row: ConflictRow) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.wrong.setText("")
        name = row.field[1].partition(".")[2]
        self._third = third_of(self._words, row.table[1], name, row.mine, self._today())
        there = self._third is not None
        self.use.setVisible(there)
        self._third_label.setVisible(there)
        self.no_third.setVisible(not there)
        if self._third is not None:
            self._third.widget.setAccessibleName(self.tr("Another value"))
            self._third_label.setBuddy(self._third.widget)
            self._place.addWidget(self._third.widget)
            if isinstance(self._third.widget, QLineEdit | QComboBox):
                self._place.addStretch(1)

    def _use_third(self) -> None:
        value = self._third.value() if self._third is not None else None
        if value is None:
            self.wrong.setText(self.tr("Please write the value first."))
            self.to_third()
            return
        self.wrong.setText("")
        self.chosen.emit(Choice.OTHER, value)
