"""Sealing: what is still missing as links, and the button that makes the record final.

The button is never grey: pressing it says what is missing, and each line leads to its place. A grey button says
nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.interviews.form import Problem
from app.interviews.sections import field_label
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from ui.interviews.signers import into_view
from ui.shell.jobs import Trouble
from ui.widgets import layout, theme

_UNSIGNED = {"customer_unsigned": "customer", "staff_unsigned": "staff"}


def short_name(problem: Problem, words: Wording) -> str:
    """Where a problem is, in a word or two; what is not just missing says what is wrong with it."""
    if problem.field:
        name = words.label(*field_label(problem.section, problem.field))
        if problem.code == "missing":
            return name
        return words.text("interviews.wrong", label=name, problem=words.label("interview_problem", problem.code))
    section = words.label("interview_section", problem.section)
    role = _UNSIGNED.get(problem.code)
    return section if role is None else f"{section} {words.label('signer_role', role)}"


class FinishCard(QFrame):
    """`wanted()` asks to seal; `chosen(section, field)` leads to what is missing."""

    wanted = Signal()
    chosen = Signal(str, str)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        theme.surface(self, "card")
        self.setAccessibleName(self.tr("Seal the record"))
        self.said = layout.text_label("", "label", wrap=True)
        self.seal = layout.button(self.tr("Seal the record  Ctrl+Enter"), self.wanted.emit, kind="primary", icon="lock")
        self.links = layout.column(gap=1)
        box = layout.column(layout.row(layout.heading(self.tr("Seal the record")), 1, self.seal), self.said, self.links)
        side = theme.space(3)
        box.setContentsMargins(theme.space(4), side, theme.space(4), side)
        self.setLayout(box)
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self.put(())

    def put(self, problems: Sequence[Problem]) -> None:
        """Show what keeps the record from being sealed; links only once somebody wanted to seal."""
        blocking = [one for one in problems if one.blocks]
        self.said.setText(
            self.tr("%n thing(s) are missing before the record can be sealed.", "", len(blocking))
            if blocking
            else self.tr("Nothing is missing. Sealed, the record never changes; later changes are supplements.")
        )
        if self._shown:
            self._draw([(one.section, one.field, self.sentence(one)) for one in blocking])

    def name_all(self, problems: Sequence[Problem]) -> None:
        """Show the missing things as links."""
        self._draw([(one.section, one.field, self.sentence(one)) for one in problems if one.blocks])

    def go(self) -> None:
        """Bring the card into view, with the cursor on the first link."""
        first = self.links.itemAt(0)
        holder = first.widget() if first is not None else None
        button = holder.findChild(QPushButton) if holder is not None else self.seal
        if isinstance(button, QPushButton):
            button.setFocus(Qt.FocusReason.TabFocusReason)
        into_view(self)

    def refuse(self, trouble: Trouble) -> None:
        """Show what the desk still misses as links."""
        lines = []
        for refusal in trouble.refusals:
            section, _, field = (refusal.field or "signatures").partition(".")
            lines.append((section, field, self._words.told(refusal).line()))
        self._draw(lines)

    def sentence(self, problem: Problem) -> str:
        """A problem in words, with where it is."""
        code = "interviews.not_ready" if problem.field else "interviews.not_ready_section"
        where = f"{problem.section}.{problem.field}" if problem.field else problem.section
        return self._words.told(
            Refusal(
                code,
                where,
                section=("interview_section", problem.section),
                field_name=field_label(problem.section, problem.field),
                problem=("interview_problem", problem.code),
            )
        ).sentence

    def _draw(self, lines: list[tuple[str, str, str]]) -> None:
        if tuple(lines) == self._shown:
            return
        self._shown = tuple(lines)
        while (item := self.links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for section, field, sentence in lines:
            button = layout.button(sentence, kind="quiet", icon="chevron-right")
            button.clicked.connect(lambda _on=False, section=section, field=field: self.chosen.emit(section, field))
            button.setAutoDefault(True)
            self.links.addWidget(layout.holder(layout.row(button, 1)))
