"""The component grid: what is claimed, what is waived, what is left, one line per component."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.kernel.money import Money
from app.kernel.wording import Wording
from app.terms.debt import COMPONENTS, Component
from ui.widgets import layout, theme
from ui.widgets.number_fields import MoneyField
from ui.widgets.text_field import Verdict

SHOWN = (Component.PRINCIPAL, Component.INTEREST, Component.LATE_CHARGE, Component.ANNUAL_FEE)
"""Components that are always there; the others appear when they hold something or when asked for."""


class DebtGrid(QWidget):
    """Two money fields per component and the difference; `edited(name, text)` tells what was typed."""

    edited = Signal(str, str)

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, MoneyField] = {}
        self._refused: dict[str, str] = {}
        self._left: dict[Component, QLabel] = {}
        self._rows: dict[Component, list[QWidget]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(2))
        self._grid.setVerticalSpacing(theme.space(1))
        for place, text in enumerate(("", self.tr("Claimed"), self.tr("Waived"), self.tr("Agreed"))):
            label = layout.text_label(text, "small")
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, 0, place)
        for row, component in enumerate(COMPONENTS, 1):
            self._add(row, component, words)
        self._total = [layout.text_label("0.00", "money") for _ in range(3)]
        last = len(COMPONENTS) + 1
        self._grid.addWidget(layout.text_label(self.tr("Total"), "strong"), last, 0)
        for place, label in enumerate(self._total, 1):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label, last, place)
        self.more = layout.button(self.tr("More components"), self._show_all, kind="quiet", icon="plus")
        self._grid.addWidget(self.more, last + 1, 0, 1, 2)
        self._message = layout.text_label("", "error", wrap=True)
        self._message.setVisible(False)
        self._grid.addWidget(self._message, last + 2, 0, 1, 4)

    def put(self, texts: dict[str, str]) -> None:
        """Show kept texts by field name (`claimed.interest` …)."""
        for name, field in self.fields.items():
            field.put(texts.get(name, ""))
        for component in COMPONENTS:
            there = any(texts.get(f"{kind}.{component.value}") for kind in ("claimed", "waived"))
            self._show_row(component, there or component in SHOWN)
        self._sum()

    def refuse(self, name: str, sentence: str) -> None:
        """Mark a field and say why below the grid."""
        self._refused[name] = self.fields[name].text()
        theme.state(self.fields[name], "error")
        self._message.setText(f"⚠ {sentence}")
        self._message.setVisible(True)

    def clear_errors(self) -> None:
        """Take every mark away."""
        self._refused.clear()
        for field in self.fields.values():
            theme.state(field, "")
        self._message.setVisible(False)

    def _add(self, row: int, component: Component, words: Wording) -> None:
        name = words.label("component", component.value)
        label = layout.text_label(name, "label")
        self._grid.addWidget(label, row, 0)
        parts: list[QWidget] = [label]
        for place, (kind, said) in enumerate((("claimed", self.tr("claimed")), ("waived", self.tr("waived"))), 1):
            field = MoneyField()
            field.setFixedWidth(theme.WIDTH["label"])
            key = f"{kind}.{component.value}"
            field.setObjectName(key)
            field.setAccessibleName(f"{name} {said}")
            field.settled.connect(lambda text, key=key: self._typed(key, text))
            field.judged.connect(lambda verdict, key=key: self._judge(key, verdict))
            if kind == "waived" and component is Component.PRINCIPAL:
                field.setToolTip(self.tr("Principal is waived in a settlement only"))
            self.fields[key] = field
            self._grid.addWidget(field, row, place)
            parts.append(field)
        left = layout.text_label("0.00", "money")
        left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        left.setMinimumWidth(theme.WIDTH["label"] - theme.space(3))
        self._grid.addWidget(left, row, 3)
        self._left[component] = left
        self._rows[component] = [*parts, left]

    def _typed(self, name: str, text: str) -> None:
        self._sum()
        self.edited.emit(name, text)

    def _judge(self, name: str, verdict: Verdict) -> None:
        if not verdict.tone and self._refused.get(name) == self.fields[name].text():
            return
        theme.state(self.fields[name], "error" if verdict.tone == "error" else "")
        self._message.setText(f"⚠ {verdict.sentence}")
        self._message.setVisible(verdict.tone == "error")

    def _show_all(self) -> None:
        for component in COMPONENTS:
            self._show_row(component, shown=True)
        self.more.setVisible(False)

    def _show_row(self, component: Component, shown: bool) -> None:
        for widget in self._rows[component]:
            widget.setVisible(shown)

    def _sum(self) -> None:
        sums = [Money(0), Money(0), Money(0)]
        for component in COMPONENTS:
            claimed = self.fields[f"claimed.{component.value}"].money() or Money(0)
            waived = self.fields[f"waived.{component.value}"].money() or Money(0)
            left = claimed - waived
            self._left[component].setText(left.grouped())
            sums = [one + other for one, other in zip(sums, (claimed, waived, left), strict=True)]
        for label, amount in zip(self._total, sums, strict=True):
            label.setText(amount.grouped())
