"""What the customer can carry, at a glance, while the numbers are being told.

The arithmetic is `app.terms.affordability`; here the numbers are only gathered from the form and drawn. Without an
income nothing is drawn: a bar of zeros would say that nothing is affordable.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from app.interviews.form import Ability, FormState, ability
from app.kernel.money import Money
from ui.widgets import layout, theme
from ui.widgets.affordability import AffordabilityBar


class HouseholdPanel(QFrame):
    """`put(state, living, …)` measures the proposed monthly amount against the month of the household."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.surface(self, "sunken")
        self.bar = AffordabilityBar()
        self.note = layout.note("")
        box = layout.column(self.bar, self.note)
        side = theme.space(3)
        box.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self.setLayout(box)

    def put(self, state: FormState, living: Money, *, checked: bool, article: str) -> None:
        """Show the month as the form tells it; `living` is the basic living of one person."""
        told = ability(state)
        heads = 1 + (told.dependants or 0)
        known = told.income is not None or told.household_income is not None
        self.bar.setVisible(known)
        if known:
            self.bar.put(
                _money(told.income) + _money(told.household_income),
                living.times(heads),
                _money(told.other_instalments),
                _money(told.proposed_monthly),
            )
        self.note.setText(self._said(told, living, heads, known, checked, article))

    def _said(self, told: Ability, living: Money, heads: int, known: bool, checked: bool, article: str) -> str:
        if not known:
            return self.tr("Tell the income and the bar shows what is left each month.")
        parts = [self.tr("Basic living {0} × %n person(s), the customer included", "", heads).format(living.grouped())]
        if article:
            parts.append(article)
        if not checked:
            parts.append(self.tr("parameter not checked yet"))
        if told.proposed_monthly is None:
            parts.append(self.tr("no monthly amount proposed yet"))
        return self.tr("; ").join(parts)


def _money(fen: int | None) -> Money:
    return Money(max(fen or 0, 0))
