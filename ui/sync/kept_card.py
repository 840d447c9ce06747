"""One action that the centre did not take: why, what to do, and every word that was typed, each with its field."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QWidget

from app.kernel.clock import local_minute
from app.kernel.errors import Fault
from app.kernel.wording import Wording
from app.sync.told import told
from app.sync.views import KeptLine, KeptRow
from ui.sync.facts import Said
from ui.sync.looking import Looking
from ui.widgets import layout, theme

_OFFERED = ("refused", "parked", "quarantined")


def why(words: Wording, row: KeptRow) -> tuple[str, str]:
    """Sentence and remedy of what the centre said."""
    said = words.told(Fault(row.code, **row.params))
    return said.sentence, said.remedy


def what(words: Wording, row: KeptRow) -> str:
    """What the action was about: the kinds of rows it wrote."""
    tables = dict.fromkeys(words.label(*line.table) for line in row.lines)
    return ("、" if words.language.value == "zh" else ", ").join(tables)


def label_of(words: Wording, line: KeptLine) -> str:
    """The name of a field as its page has it; one that has none shows the name of its column."""
    label = words.label(*line.field)
    return line.field[1].partition(".")[2] if label == line.field[1] else label


class KeptCard(QWidget):
    """Shows a `KeptRow`; `again`, `aside` when somebody decides, `look_asked(reason)` at the eye."""

    again = Signal()
    aside = Signal()
    look_asked = Signal(str)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._masked = True
        self.row: KeptRow | None = None
        self.title = layout.text_label("", "lead", wrap=True)
        self.who = layout.text_label("", "muted", wrap=True)
        self.said = Said()
        self.remedy = layout.text_label("", "", wrap=True, selectable=True)
        self._again = layout.button(self.tr("&Try again"), lambda: self.again.emit(), kind="primary", icon="redo")
        self._aside = layout.button(self.tr("Set &aside"), lambda: self.aside.emit(), icon="cross")
        self._copy = layout.button(self.tr("&Copy everything"), self.copy_all, icon="file")
        self.looking = Looking(self.tr("what was typed"))
        self.looking.asked.connect(self.look_asked)
        self.looking.over.connect(lambda: self._draw(masked=True))
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(3))
        self._grid.setColumnStretch(1, 1)
        ground = QFrame()
        theme.surface(ground, "flat")
        ground.setLayout(layout.column(self._lines, 1))
        area = layout.scrolled(ground)
        area.setFrameShape(QFrame.Shape.NoFrame)
        typed = layout.card(
            layout.row(layout.heading(self.tr("What was typed")), 1, self.looking, self._copy),
            area,
        )
        buttons = layout.row(self._again, self._aside, 1)
        whole = layout.column(self.title, self.who, self.said, self.remedy, buttons)
        whole.addWidget(typed, 1)
        self.setLayout(whole)
        self.put(None)

    def put(self, row: KeptRow | None) -> None:
        """Show a kept action, or nothing."""
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        words = self._words
        state = words.label("kept_settled", row.settled) if row.settled else words.label("kept_state", row.state)
        self.title.setText(" · ".join(part for part in (what(words, row), state) if part))
        self.who.setText(" · ".join(part for part in (row.who, local_minute(row.desk_time)) if part))
        sentence, remedy = why(words, row)
        self.said.put("good" if row.settled else "soon", sentence)
        self.remedy.setText("" if row.settled else remedy)
        self.remedy.setVisible(bool(self.remedy.text()))
        for button in (self._again, self._aside):
            button.setVisible(not row.settled)
        self._again.setEnabled(self.may_try)
        self._draw(masked=not self.looking.held)

    @property
    def may_try(self) -> bool:
        """Whether what is shown can be offered again: not what is settled, what only waits for another, or what was
        carried here from somebody else, which nobody sends in their own name."""
        return self.row is not None and not self.row.settled and self.row.state in _OFFERED

    def reveal(self) -> None:
        """Show everything whole, if the eye is still held."""
        if self.looking.held:
            self._draw(masked=False)

    def text(self) -> str:
        """What is shown, one field a line."""
        return "\n".join(f"{name}: {value}" for name, value in self._pairs())

    def copy_all(self) -> None:
        """Copy what is shown to the clipboard."""
        QApplication.clipboard().setText(self.text())

    # ------------------------------------------------------------------ inside

    def _pairs(self) -> list[tuple[str, str]]:
        row = self.row
        if row is None:
            return []
        return [
            (
                label_of(self._words, line),
                told(self._words, line.table[1], line.field[1].partition(".")[2], line.value, masked=self._masked),
            )
            for line in row.lines
        ]

    def _draw(self, *, masked: bool) -> None:
        self._masked = masked
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for place, (name, value) in enumerate(self._pairs()):
            self._grid.addWidget(layout.text_label(name, "muted"), place, 0)
            shown = layout.text_label(value, "", wrap=True, selectable=True)
            shown.setAccessibleName(name)
            self._grid.addWidget(shown, place, 1)
            copy = layout.tool("file", self.tr("Copy: {0}").format(name), partial(_copy, value), small=True)
            self._grid.addWidget(copy, place, 2)


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)
