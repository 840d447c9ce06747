"""The contract's terms as a form: every field with what fills it if nothing is typed, and where that comes from.

Kept as it is typed, field by field. What cannot be read stays and is told at its field; the bill is recomputed as soon
as all of it can be. Plain text fields on purpose: a rate may be 0.05%, 0.0005 or 万分之五, and full-width digits are as
good as any.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.kernel.wording import Wording
from app.mediation.bill import said
from app.mediation.bill.fields import Group, Kind
from app.mediation.views import TermRow
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.text_field import TextField

_WIDE = frozenset({Kind.RATES})


class TermsForm(QWidget):
    """`put(terms)` shows terms; `settled(name, text)` tells what was typed or chosen."""

    settled = Signal(str, str)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self.forms = {group: Form(words) for group in Group}
        self.fields: dict[str, TextField | Choice] = {}
        self.marks: dict[str, QLabel] = {}
        self.rests: dict[str, str] = {}
        self.about = layout.text_label("", "label", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.space(2), 0)
        self._column.setSpacing(theme.space(2))
        for group, form in self.forms.items():
            self._column.addWidget(layout.heading(words.label("bill_group", group.value)))
            self._column.addWidget(form)
        self._column.addStretch(1)

    def put(self, terms: Sequence[TermRow], *, may_change: bool) -> None:
        """Show terms; what somebody is typing in stays."""
        if not self.fields:
            for term in terms:
                self._make(term)
        for term in terms:
            field, mark = self.fields[term.name], self.marks[term.name]
            field.setEnabled(may_change)
            if isinstance(field, Choice):
                field.put(term.value)
            else:
                field.setPlaceholderText(term.filled)
                if not field.hasFocus():
                    field.put(term.typed)
            source = said.source_of(term)
            mark.setText(self._words.label("bill_source", source))
            theme.role(mark, "accent" if source == "contract" else "label")
            rest = said.rests_on(term, self._words)
            self.rests[term.name] = rest
            mark.setToolTip(rest)
            field.setToolTip(rest)
            field.setAccessibleDescription(f"{mark.text()} {rest}".strip())
            self._judge(term)

    def flush(self) -> None:
        """Report what was typed and not yet told."""
        for form in self.forms.values():
            form.flush()

    def go(self, name: str = "daily_rate") -> None:
        """Put the cursor into a field."""
        for form in self.forms.values():
            if name in form.rows:
                form.rows[name].go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what the field with the cursor rests on."""
        if event.type() == QEvent.Type.FocusIn:
            rest = self.rests.get(watched.objectName(), "")
            self.about.setText(self.tr("Default by {0}; the contract goes before it.").format(rest) if rest else "")
        return False

    # ------------------------------------------------------------------ inside

    def _make(self, term: TermRow) -> None:
        name = term.name
        field: TextField | Choice
        if term.kind is Kind.CHOICE:
            field = Choice(self._words.labels(term.choices))
            field.chosen.connect(lambda key, name=name: self.settled.emit(name, key))
        else:
            field = TextField()
            if term.kind not in _WIDE:
                field.setFixedWidth(theme.WIDTH["number"])
            else:
                field.setMaximumWidth(theme.WIDTH["field"])
            field.settled.connect(lambda text, name=name: self.settled.emit(name, text))
        mark = layout.text_label("", "label")
        label = self._words.label("bill_term", name)
        self.forms[term.group].add(name, label, field, beside=mark)
        field.installEventFilter(self)
        self.fields[name], self.marks[name] = field, mark

    def _judge(self, term: TermRow) -> None:
        row = self.forms[term.group].rows[term.name]
        if term.fault is None:
            row.forgive()
        else:
            told = self._words.told(term.fault)
            row.refuse(told.sentence, told.remedy)
