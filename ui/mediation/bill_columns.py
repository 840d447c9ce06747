"""The columns of the bill check, and how a statement is named in its choice. No widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.evidence.views import StatementRow
from app.kernel.money import Money
from app.kernel.wording import Wording
from app.mediation.bill import said
from app.mediation.bill.compare import State
from app.mediation.views import BillRow
from ui.cases.texts import dotted
from ui.widgets.column import Column

translate = QCoreApplication.translate
_LOOK = {
    State.EQUAL: ("good", "check"),
    State.DIFFERENT: ("danger", "warning"),
    State.NOT_BILLED: ("soon", "minus"),
    State.NOT_DUE: ("danger", "cross"),
    State.UNCHECKED: ("", "info"),
}


def columns(words: Wording) -> list[Column[BillRow]]:
    """Bill, what, billed, computed, difference, and why."""

    def figure(amount: Money | None) -> str:
        return "—" if amount is None else amount.grouped()

    def why(row: BillRow) -> str:
        return said.why(row, words) or words.label("bill_state", row.state.value)

    def difference(row: BillRow) -> str:
        return "—" if row.computed is None else said.signed(row.difference)

    def tip(row: BillRow) -> str:
        return "\n".join(part for part in (why(row), said.also(row, words), row.note) if part)

    def amount(key: str, title: str, text: Callable[[BillRow], str]) -> Column[BillRow]:
        return Column(key, title, text, width=84, numeric=True, align="right")

    return [
        Column("bill", translate("BillSection", "Bill"), lambda row: row.bill_day.isoformat(), width=96, numeric=True),
        Column(
            "what", translate("BillSection", "What"), lambda row: words.label("component", row.component), width=104
        ),
        amount("billed", translate("BillSection", "Billed"), lambda row: figure(row.billed)),
        amount("computed", translate("BillSection", "Computed"), lambda row: figure(row.computed)),
        replace(
            amount("difference", translate("BillSection", "Difference"), difference),
            tone=lambda row: _LOOK[row.state][0],
            bold=lambda row: bool(row.difference),
        ),
        Column(
            "why",
            translate("BillSection", "Explanation"),
            why,
            tip=tip,
            tone=lambda row: _LOOK[row.state][0],
            icon=lambda row: _LOOK[row.state][1],
        ),
    ]


def statement_said(one: StatementRow, words: Wording) -> str:
    """A statement in its choice: exhibit 3 · issuer · from – to."""
    months = [f"{day:%Y-%m}" for day in (one.period_from, one.period_to) if day]
    period = " – ".join(dict.fromkeys(months))
    exhibit = translate("BillSection", "Exhibit {0}").format(one.seq)
    return dotted(exhibit, words.label("statement_issuer", one.issuer) if one.issuer else one.title, period)
