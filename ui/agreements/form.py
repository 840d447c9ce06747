"""The form of the workbench: it holds a `DraftInput`, draws it, and says when the user changed it.

No rule lives here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.agreements.clauses import Template
from app.agreements.model import AgreementKind
from app.agreements.reading import DraftInput
from app.kernel.errors import Refusal
from app.kernel.wording import Wording
from app.terms.request import Method
from ui.agreements.debt_grid import DebtGrid
from ui.agreements.free_clauses import FreeClauses
from ui.widgets import layout, theme
from ui.widgets.choice import Choice
from ui.widgets.field import Form
from ui.widgets.number_fields import DateField, MoneyField
from ui.widgets.quiet import QuietSlider
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

PLAN_ROWS = ("months", "first_due", "method", "annual_rate", "down_payment", "grace_months", "roll")
SETTLEMENT_ROWS = (
    "refund",
    "refund_due",
    "refund_account_name",
    "refund_account",
    "lump_sum_due",
    "credit_record_due",
    "apology_due",
    "facts_summary",
)
SHORT = frozenset({"months", "annual_rate", "grace_months", "cure_days", "copies"})
"""Fields that hold a number, and are as wide as one."""

OFFERED = (Method.INTEREST_FREE, Method.ANNUITY, Method.EQUAL_PRINCIPAL)
"""The flat fee is for old contracts (13号文) and is not offered for new ones."""


class DraftForm(QWidget):
    """`changed` fires when the user changed anything; `value()` is the form as it stands."""

    changed = Signal()

    def __init__(self, words: Wording, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._given = DraftInput(AgreementKind.INSTALMENT)
        self._flags: dict[str, QCheckBox] = {}
        self._options: dict[str, QCheckBox] = {}
        self.grid = DebtGrid(words)
        self.grid.edited.connect(self._text)
        self.form = Form(words)
        self.options = QVBoxLayout()
        self.free = FreeClauses()
        self.free.changed.connect(self._free_changed)
        self._build(today)

    def value(self) -> DraftInput:
        """The form as the user sees it."""
        return self._given

    def put(self, given: DraftInput, template: Template) -> None:
        """Show a form; nothing is reported."""
        self._given = given
        self.grid.put(dict(given.texts))
        for name, row in self.form.rows.items():
            put = getattr(row.control, "put", None)
            if callable(put):
                put(given.texts.get(name, ""))
        self._slide(given.texts.get("months", ""))
        self._put_options(template)
        for name, box in [*self._flags.items(), *self._options.items()]:
            ticked = given.flags if name in self._flags else given.options
            box.blockSignals(True)
            box.setChecked(name in ticked)
            box.blockSignals(False)
        self.free.put(given.free)
        self._show_what_counts()

    def set_longest(self, months: int) -> None:
        """Bound the slider by the longest plan that the rules of the case allow."""
        self.slider.blockSignals(True)
        self.slider.setRange(1, months)
        self.slider.blockSignals(False)

    def flush(self) -> None:
        """Report typing that has not settled yet."""
        self.form.flush()
        for field in self.grid.fields.values():
            field.flush()
        self.free.flush()

    def refuse(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Put complaints beside their fields and give back those that have none here."""
        self.form.clear_errors()
        self.grid.clear_errors()
        left: list[Refusal] = []
        for refusal in refusals:
            told = self._words.told(refusal)
            name = refusal.field or ""
            if name in self.form.rows:
                self.form.rows[name].refuse(told.sentence, told.remedy)
            elif name in self.grid.fields:
                self.grid.refuse(name, told.sentence)
            else:
                left.append(refusal)
        return left

    def go(self, name: str) -> bool:
        """Put the cursor into a field; False when there is none of this name."""
        if name in self.form.rows:
            self.form.rows[name].go()
            return True
        if name in self.grid.fields:
            self.grid.fields[name].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    # ------------------------------------------------------------------ inside

    def _build(self, today: date) -> None:
        form, label = self.form, self._words.label
        self._line("months", self.tr("&Months"), TextField(), required=True)
        self.slider = QuietSlider()
        self.slider.setAccessibleName(self.tr("Months, by arrow keys"))
        self.slider.valueChanged.connect(lambda months: self._slid(months))
        form.add_widget(self.slider)
        self._line("first_due", self.tr("&First due"), DateField(today=today), required=True)
        methods = {method.value: label("plan_method", method.value) for method in OFFERED}
        method = form.add("method", self.tr("M&ethod"), Choice(methods))
        method.chosen.connect(lambda key: self._text("method", key))
        self._line("annual_rate", self.tr("Annual &rate"), TextField(placeholder="4.8%"))
        self._line("down_payment", self.tr("&Down payment"), MoneyField())
        self._line("grace_months", self.tr("&Grace months"), TextField())
        rolls = {key: label("plan_roll", key) for key in ("none", "next_working_day")}
        roll = form.add("roll", self.tr("Days o&ff"), Choice(rolls))
        roll.chosen.connect(lambda key: self._text("roll", key))
        self._flag("lump_sum", self.tr("One payment settles all"))
        self._line("lump_sum_due", self.tr("Payment due"), DateField(today=today))
        self._line("refund", self.tr("&Refund"), MoneyField())
        self._line("refund_due", self.tr("Refund due"), DateField(today=today))
        self._line("refund_account_name", self.tr("Refund to"), TextField())
        self._line("refund_account", self.tr("Refund account"), TextField())
        self._flag("credit_record_error", self.tr("Correct a wrong credit record"))
        self._line("credit_record_due", self.tr("Correction due"), DateField(today=today))
        self._flag("apology", self.tr("Explanation and apology in writing"))
        self._line("apology_due", self.tr("Apology due"), DateField(today=today))
        self._line("facts_summary", self.tr("Facts"), TextArea(lines=3))
        self._line("account_name", self.tr("Pay to (&name)"), TextField())
        self._line("account", self.tr("&Account"), TextField(), required=True)
        self._line("as_of", self.tr("Debt as of"), DateField(today=today))
        self._line("court_place", self.tr("&Court at"), TextField(), required=True)
        self._line("cure_days", self.tr("Days to cure"), TextField(placeholder=self.tr("As in the rules")))
        self._line("copies", self.tr("Co&pies"), TextField())
        self._flag("exceeds_ability", self.tr("The debt exceeds the ability to repay (Article 70)"))
        self._flag("willing", self.tr("The customer is willing to repay (Article 70)"))
        self._flag("oral", self.tr("Agreed by word of mouth"))
        self._flag("recording_kept", self.tr("The recording is kept until all is paid"))
        self._flag("annual_fee_runs", self.tr("The annual fee goes on"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        self.debt_card = layout.card(self.grid, title=self.tr("Debt"))
        column.addWidget(self.debt_card)
        column.addWidget(layout.card(form, title=self.tr("What is agreed")))
        column.addWidget(layout.card(layout.holder(self.options), self.free, title=self.tr("Further clauses")))
        column.addStretch(1)

    def _line(self, name: str, label: str, field: TextField | TextArea, *, required: bool = False) -> None:
        if name in SHORT:
            field.setMaximumWidth(theme.WIDTH["number"])
        self.form.add(name, label, field, required=required)
        field.settled.connect(lambda text: self._text(name, text))

    def _flag(self, name: str, label: str) -> None:
        box = QCheckBox(label)
        box.setAccessibleName(label)
        box.toggled.connect(lambda on: self._ticked(name, on))
        self._flags[name] = self.form.add_widget(box)

    def _put_options(self, template: Template) -> None:
        wanted = {clause.key: clause for clause in template.clauses if clause.when == "optional"}
        if wanted.keys() == self._options.keys():
            return
        for old in self._options.values():
            self.options.removeWidget(old)
            old.deleteLater()
        self._options = {}
        for key, clause in wanted.items():
            box = QCheckBox(clause.title)
            box.setAccessibleName(clause.title)
            box.setToolTip(f"{clause.purpose}\n{clause.article}")
            box.toggled.connect(lambda on, key=key: self._chosen(key, on))
            self.options.addWidget(box)
            self._options[key] = box

    def _show_what_counts(self) -> None:
        """Show the rows that belong to this kind of agreement, and dates only beside what they date."""
        plan = self._given.kind is AgreementKind.INSTALMENT
        rows = self.form.rows
        for name in PLAN_ROWS:
            rows[name].setVisible(plan)
        self.slider.setVisible(plan)
        for name in ("exceeds_ability", "willing", "oral", "annual_fee_runs"):
            self._flags[name].setVisible(plan)
        self._flags["recording_kept"].setVisible(plan and "oral" in self._given.flags)
        for name in SETTLEMENT_ROWS:
            rows[name].setVisible(not plan)
        for name in ("lump_sum", "credit_record_error", "apology"):
            self._flags[name].setVisible(not plan)
        if not plan:
            rows["lump_sum_due"].setVisible("lump_sum" in self._given.flags)
            rows["credit_record_due"].setVisible("credit_record_error" in self._given.flags)
            rows["apology_due"].setVisible("apology" in self._given.flags)
            pays = "lump_sum" in self._given.flags
            rows["account"].setVisible(pays)
            rows["account_name"].setVisible(pays)
        rows["annual_rate"].setVisible(plan and self._given.texts.get("method", "") != Method.INTEREST_FREE.value)

    def _text(self, name: str, text: str) -> None:
        if self._given.texts.get(name, "") == text:
            return
        self._given = self._given.with_text(name, text)
        if name == "months":
            self._slide(text)
        if name == "method":
            self._show_what_counts()
        self.changed.emit()

    def _slide(self, text: str) -> None:
        if text.isdecimal():
            self.slider.blockSignals(True)
            self.slider.setValue(int(text))
            self.slider.blockSignals(False)

    def _slid(self, months: int) -> None:
        control = self.form.rows["months"].control
        if isinstance(control, TextField):
            control.put(str(months))
        self._text("months", str(months))

    def _ticked(self, name: str, on: bool) -> None:
        flags = self._given.flags | {name} if on else self._given.flags - {name}
        self._given = replace(self._given, flags=flags)
        self._show_what_counts()
        self.changed.emit()

    def _chosen(self, key: str, on: bool) -> None:
        options = self._given.options | {key} if on else self._given.options - {key}
        self._given = replace(self._given, options=options)
        self.changed.emit()

    def _free_changed(self) -> None:
        self._given = replace(self._given, free=self.free.value())
        self.changed.emit()
