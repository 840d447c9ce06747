"""Shares being written: a line per party with percentage and reason, the sum live beside a bar.

Whole shares are what is written; so the editor shows what is still missing or too much while one types, and `Rest`
puts what is missing into the line the cursor is in.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from app.mediation.codes import LiableParty
from app.mediation.liability import WHOLE, hundredths_of, percent
from app.mediation.views import ShareLine
from ui.mediation.share_bar import ShareBar
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.text_field import WELL, TextField, Verdict

translate = QCoreApplication.translate
_FIRST = (LiableParty.BANK, LiableParty.HOLDER)


class PercentField(TextField):
    """A percentage with two places when left; `value()` is None while empty or wrong."""

    def __init__(self) -> None:
        super().__init__(placeholder="0.00")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.WIDTH["label"] * 2 // 3)
        theme.tabular(self)

    def value(self) -> int | None:
        """Hundredths of a percent, or None."""
        try:
            return hundredths_of(self.text())
        except Refusal:
            return None

    def normalised(self, text: str) -> str:
        """With two places; what cannot be read stays as typed."""
        try:
            return percent(hundredths_of(text))
        except Refusal:
            return text.strip()

    def verdict(self, text: str) -> Verdict:
        """Say that it is no percentage."""
        if not text.strip() or self.value() is not None:
            return WELL
        return Verdict("error", self.tr("No percentage from 0 to 100"))


class _Line:
    """One party: three fields and a button to take it away."""

    def __init__(self, editor: ShareEditor) -> None:
        self.party = Choice(editor.words.labels("liable_party"))
        self.party.setMinimumWidth(0)
        self.party.setFixedWidth(theme.WIDTH["label"] + theme.space(4))
        self.percent = PercentField()
        self.reason = TextField(placeholder=translate("ShareEditor", "Reason"))
        self.away = layout.tool(
            "trash", translate("ShareEditor", "Take this party away"), lambda: editor.drop(self), small=True
        )
        self.party.setAccessibleName(translate("ShareEditor", "Party"))
        self.percent.setAccessibleName(translate("ShareEditor", "Share in percent"))
        self.reason.setAccessibleName(translate("ShareEditor", "Reason"))
        self.party.chosen.connect(editor.renew)
        self.percent.textChanged.connect(editor.renew)
        self.reason.textChanged.connect(editor.renew)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """What stands beside each other."""
        return self.party, self.percent, self.reason, self.away


class ShareEditor(QWidget):
    """`put(shares)` shows shares, `typed()` gives them back; `changed` fires with every key."""

    changed = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self.words = words
        self.lines: list[_Line] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space(1))
        self._grid.setColumnStretch(2, 1)
        self.bar = ShareBar()
        self.sum = layout.text_label("")
        theme.tabular(self.sum)
        self.rest = layout.button(self.tr("Give the rest to the last"), self._rest, kind="quiet")
        self.more = layout.button(self.tr("Another party"), self.add, kind="quiet", icon="plus")
        foot = layout.row(self.sum, 1, self.rest, self.more, gap=1)
        self.setLayout(layout.column(_held(self._grid), self.bar, foot, gap=1))
        self.put(())

    def put(self, shares: Sequence[ShareLine]) -> None:
        """Show shares; none: the bank and the holder, to begin with."""
        given = [(one.party.value, percent(one.hundredths), one.reason) for one in shares]
        self.put_typed(given or [(party.value, "", "") for party in _FIRST])

    def put_typed(self, given: Sequence[tuple[str, str, str]]) -> None:
        """Show what was typed before."""
        while self.lines:
            self._away(self.lines[-1])
        for party, text, reason in given:
            line = self._new()
            line.party.put(party)
            line.percent.put(text)
            line.reason.put(reason)
        self._draw()

    def typed(self) -> list[tuple[str, str, str]]:
        """What stands in the lines; a line without percentage and reason is none."""
        return [
            (line.party.value_key(), line.percent.text(), line.reason.text())
            for line in self.lines
            if line.percent.text().strip() or line.reason.text().strip()
        ]

    def total(self) -> int:
        """The sum of what can be read, in hundredths of a percent."""
        return sum(line.percent.value() or 0 for line in self.lines)

    def add(self) -> None:
        """A further line, for the first party that has none."""
        there = {line.party.value_key() for line in self.lines}
        line = self._new()
        line.party.put(next((one.value for one in LiableParty if one.value not in there), ""))
        line.percent.setFocus()
        self.renew()

    def drop(self, line: _Line) -> None:
        """Take a line away."""
        if line in self.lines:
            self._away(line)
            self.renew()

    def renew(self, *_typed: object) -> None:
        """Draw what stands there now, and tell of it."""
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        total = self.total()
        parts = [(line.party.currentText() or "—", line.percent.value() or 0) for line in self.lines]
        self.bar.put([part for part in parts if part[1]])
        if total == WHOLE:
            words, role = self.tr("✓ 100.00 %"), "good"
        elif total < WHOLE:
            words, role = (
                self.tr("{0} % given out, {1} % missing").format(percent(total), percent(WHOLE - total)),
                "soon",
            )
        else:
            words = self.tr("{0} % given out, {1} % too much").format(percent(total), percent(total - WHOLE))
            role = "danger"
        self.sum.setText(words)
        theme.role(self.sum, role)
        self.rest.setEnabled(bool(self.lines) and total < WHOLE)
        self.more.setEnabled(len(self.lines) < len(LiableParty))

    def _rest(self) -> None:
        line = self.lines[-1]
        line.percent.put(percent(min((line.percent.value() or 0) + WHOLE - self.total(), WHOLE)))
        self.renew()

    def _new(self) -> _Line:
        line = _Line(self)
        self.lines.append(line)
        self._lay()
        return line

    def _away(self, line: _Line) -> None:
        self.lines.remove(line)
        for widget in line.widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lay()

    def _lay(self) -> None:
        for row, line in enumerate(self.lines):
            for column, widget in enumerate(line.widgets):
                self._grid.addWidget(widget, row, column)


def _held(grid: QGridLayout) -> QWidget:
    widget = QWidget()
    widget.setLayout(grid)
    return widget
