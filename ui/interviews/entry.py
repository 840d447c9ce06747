"""One field of the form on the screen: its row, its control, and the rule when the program may write into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.interviews.checks import Level
from app.interviews.form import Problem
from app.interviews.sections import FieldSpec, Need
from app.interviews.values import Value, normalise
from app.kernel.wording import Language, Wording
from ui.interviews.controls import Control
from ui.interviews.letters import label_of
from ui.interviews.masked import MaskedField
from ui.widgets.field import FieldRow
from ui.widgets.number_fields import IdField
from ui.widgets.text_field import Verdict

Typed = Callable[[str, str, Any], None]
_TONES = {Level.UNREADABLE: "error", Level.MISSING: "error", Level.HINT: "hint"}


class Entry(QObject):
    """A field: `put` shows a value unless the user is at it; typing is told to `typed(section, field, raw)`."""

    def __init__(self, section: str, spec: FieldSpec, control: Control, words: Wording, typed: Typed) -> None:
        super().__init__()
        self.section = section
        self.spec = spec
        self.control = control
        self._words = words
        self._typed = typed
        self._shown = False
        control.widget.setObjectName(spec.key)
        self.row = FieldRow(
            label_of(section, spec.key, words),
            control.widget,
            required=spec.needed_for is not Need.NOTHING,
        )
        self.row.setObjectName(f"{section}.{spec.key}")
        control.widget.setAccessibleName(self.row.name)
        control.connect(lambda raw: typed(section, spec.key, raw))

    def put(self, value: Value) -> None:
        """Show a stored value; what already says the same and what is being typed stays as it stands."""
        if self._shown and (self.control.unsettled() or normalise(self.spec, self.control.read()) == value):
            return
        self._shown = True
        self.control.show(value)

    def say(self, problem: Problem | None) -> None:
        """Show a problem beside the field, or that there is none; nothing is said while the cursor is in it."""
        if self.at_work():
            return
        if problem is None:
            self.row.forgive()
            return
        sentence = self._words.label("interview_problem", problem.code)
        if self._words.language is Language.EN:  # a Chinese sentence needs no subject beside its field
            sentence = f"{self.row.name} {sentence}"
        self.row.show_verdict(Verdict(_TONES[problem.level], sentence))

    def at_work(self) -> bool:
        """Whether the cursor is in this field."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self.control.widget or self.control.widget.isAncestorOf(focus))

    def go(self) -> None:
        """Bring the field into view and put the cursor in it."""
        self.row.go()

    def resident(self, on: bool) -> None:
        """Say whether a document number has the check character of resident cards."""
        widget = self.control.widget.inner if isinstance(self.control.widget, MaskedField) else self.control.widget
        if isinstance(widget, IdField):
            widget.resident = on
