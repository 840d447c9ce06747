"""A labelled field with its error, hint and remedy in one place, and a form of such fields.

    form = Form(words)
    self.name = form.add("name", self.tr("&Name"), TextField(), required=True)
    self.amount = form.add("amount", self.tr("&Amount"), MoneyField(), help=self.tr("As on the statement"))
    self.jobs.change(self, save, done, failed=form.refuse)     # a Refusal stands beside its field
    form.missing()                                             # rows of required fields that are empty

The name given to `add` is the `field` that refusals name. A message box or a red list on top was decided
against: the eye is already at the field.
"""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from ui.widgets import theme
from ui.widgets.composition import composing
from ui.widgets.mnemonics import bare
from ui.widgets.text_field import Verdict

W = TypeVar("W", bound=QWidget)


class _Refused(Protocol):
    @property
    def refusals(self) -> tuple[Refusal, ...]: ...


class _Label(QLabel):
    """A label whose letter leads to its row: Qt's own way knows only controls that take the cursor themselves."""

    def __init__(self, text: str, row: FieldRow) -> None:
        super().__init__(text)
        self._row = row

    def event(self, event: QEvent) -> bool:
        """Go to the row on Alt and the letter; a letter while an input method composes is the method's."""
        if event.type() == QEvent.Type.Shortcut:
            if not composing(QApplication.focusWidget()):
                self._row.go()
            return True
        return super().event(event)


class FieldRow(QWidget):
    """Label at the left, control, and below it one line that is an error, a hint or a help, and otherwise not there."""

    def __init__(
        self, label: str, control: QWidget, *, required: bool = False, help: str = "", beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.control = control
        self.required = required
        self._help = help
        self.label = _Label(label, self)
        theme.role(self.label, "label")
        self.label.setFixedWidth(theme.WIDTH["label"])
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._line = _first_line(control)
        middle = max(self._line, theme.HEIGHT["control"] / 2)
        level = max(0, round(middle - self.label.fontMetrics().height() / 2))
        self.label.setContentsMargins(0, level, theme.space(1), 0)
        self.label.setBuddy(control)
        self.name = bare(label).strip("： :")
        if not control.accessibleName():
            control.setAccessibleName(self.name)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setMinimumWidth(1)  # what is wrong with a field never makes the page wider
        self.star = QLabel("*" if required else "")
        theme.role(self.star, "accent")
        self.star.setFixedWidth(theme.space(2))
        self.star.setContentsMargins(0, level, 0, 0)
        self.star.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out(beside)
        self._refused: str | None = None
        self.show_verdict(Verdict())
        judged = getattr(control, "judged", None)
        if judged is not None:
            judged.connect(self._judged)

    def _lay_out(self, beside: QWidget | None) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        # What is lower than a field (a box to tick) stands where a field's line would.
        low = max(0, round(theme.HEIGHT["control"] / 2 - self._line))
        line.setContentsMargins(0, low, 0, low)
        line.addWidget(self.control, 100)
        if beside is not None:
            line.addWidget(beside)
        if self.control.maximumWidth() < 10_000:
            line.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addLayout(line)
        right.addWidget(self.message)
        if not isinstance(self.control, QAbstractScrollArea):
            right.addStretch(1)  # beside a label of two lines the control stays with the first
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.space(1))
        whole.addWidget(self.star)
        whole.addWidget(self.label)
        whole.addLayout(right, 1)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show a verdict below the control; a well one brings the help back."""
        if not isValid(self.message):
            return  # the window is being torn down and the field loses its focus in the midst of it
        text = "  ".join(part for part in (verdict.sentence, verdict.remedy) if part)
        self.message.setText(("⚠ " if verdict.tone == "error" else "") + text if text else self._help)
        theme.role(self.message, verdict.tone if verdict.tone else "small")
        self.message.setVisible(bool(text or self._help))
        theme.state(self.control, verdict.tone if verdict.tone == "error" else "")
        self.control.setAccessibleDescription(text)

    def refuse(self, sentence: str, remedy: str = "") -> None:
        """Show an error beside this field; it stays until the field holds something else or another verdict comes."""
        self._refused = self._text()
        self.show_verdict(Verdict("error", sentence, remedy))

    def forgive(self) -> None:
        """Take a refusal away."""
        self._refused = None
        self.show_verdict(Verdict())

    def _judged(self, verdict: Verdict) -> None:
        # A field that finds itself well when it is left knows nothing of what its room refused.
        if not verdict.tone and self._refused is not None and self._refused == self._text():
            return
        self._refused = None
        self.show_verdict(verdict)

    def _text(self) -> str:
        if isinstance(self.control, QLineEdit):
            return self.control.text()
        return self.control.toPlainText() if isinstance(self.control, QPlainTextEdit) else ""

    def empty(self) -> bool:
        """Whether the control holds nothing."""
        value = getattr(self.control, "value_key", None)
        if callable(value):
            return not value()
        if isinstance(self.control, QLineEdit):
            return not self.control.text().strip()
        if isinstance(self.control, QPlainTextEdit):
            return not self.control.toPlainText().strip()
        return False

    def go(self) -> None:
        """Bring the field into view and put the cursor in it."""
        parent = self.parentWidget()
        while parent is not None:
            ensure = getattr(parent, "ensureWidgetVisible", None)
            if callable(ensure):
                ensure(self)
            parent = parent.parentWidget()
        self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_line(control: QWidget) -> float:
    """Where the middle of a control's first line is: of a box its own, of a long text its first, of several things
    that of the first.
    """
    middle = theme.HEIGHT["control"] / 2
    if isinstance(control, QPlainTextEdit):
        # Border and padding of the theme, then the margin of the document.
        return theme.space(1) + 1 + control.document().documentMargin() + control.fontMetrics().lineSpacing() / 2
    if isinstance(control, QLineEdit | QComboBox | QStackedWidget):
        return middle
    if not isinstance(control, QAbstractButton):
        inside = control.layout()
        item = inside.itemAt(0) if inside is not None else None
        while item is not None and item.widget() is None:
            deeper = item.layout()
            item = deeper.itemAt(0) if deeper is not None else None
        first = item.widget() if item is not None else None
        if inside is not None and first is not None:
            return inside.contentsMargins().top() + _first_line(first)
    control.ensurePolished()
    return min(control.sizeHint().height() / 2, middle)


class Form(QWidget):
    """Rows below each other; knows its rows by name, so that refusals find their place."""

    refused = Signal()

    def __init__(self, words: Wording | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.rows: dict[str, FieldRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))
        # Spare height goes below the rows, or to a long text if there is one.
        self._column.addStretch(0)

    def add(
        self,
        name: str,
        label: str,
        control: W,
        *,
        required: bool = False,
        help: str = "",
        beside: QWidget | None = None,
    ) -> W:
        """Append a row and hand its control back."""
        control.setObjectName(name)
        row = FieldRow(label, control, required=required, help=help, beside=beside)
        self.rows[name] = row
        several = isinstance(control, QPlainTextEdit)
        self._column.insertWidget(self._column.count() - 1, row, 1 if several else 0)
        return control

    def add_widget(self, widget: W) -> W:
        """Append something without a label, as wide as the form."""
        self._column.insertWidget(self._column.count() - 1, widget)
        return widget

    def missing(self) -> list[FieldRow]:
        """Return the rows that are required, visible and empty."""
        return [row for row in self.rows.values() if row.required and row.isEnabled() and row.empty()]

    def clear_errors(self) -> None:
        """Take every error away."""
        for row in self.rows.values():
            row.forgive()

    def flush(self) -> None:
        """Report unreported typing of every control."""
        for row in self.rows.values():
            flush = getattr(row.control, "flush", None)
            if callable(flush):
                flush()

    def refuse(self, trouble: _Refused | Any) -> None:
        """Put each refusal of a trouble beside its field; one that names no field of ours stands at the first row."""
        told = [(refusal, self._tell(refusal)) for refusal in trouble.refusals]
        first: FieldRow | None = None
        for refusal, (sentence, remedy) in told:
            row = self.rows.get(refusal.field or "") or next(iter(self.rows.values()), None)
            if row is not None:
                row.refuse(sentence, remedy)
                first = first or row
        if first is not None:
            first.go()
            self.refused.emit()

    def _tell(self, refusal: Refusal) -> tuple[str, str]:
        if self.words is None:
            return str(refusal), ""
        told = self.words.told(refusal)
        return told.sentence, told.remedy
