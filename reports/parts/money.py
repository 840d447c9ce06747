"""The two tables of every offer: what becomes of each component of the debt, and the schedule of instalments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.kernel.money import Money, total
from reports.parts.table import Column, Row, table
from reports.sheet import Sheet
from reports.typesetting.blocks import Block
from reports.typesetting.paint import Align


@dataclass(frozen=True, slots=True)
class Component:
    """A component of the debt; waived = claimed − agreed (减免 = 主张 − 约定)."""

    name: str
    claimed: Money
    agreed: Money


@dataclass(frozen=True, slots=True)
class Instalment:
    """One instalment 分期; `total` is what is paid on the day, `balance` what is left of the principal."""

    n: int
    due: date
    principal: Money
    interest: Money
    fee: Money
    total: Money
    balance: Money


def components(sheet: Sheet, items: Sequence[Component]) -> Block:
    """Return the component table with its total row."""
    claimed = total([item.claimed for item in items])
    agreed = total([item.agreed for item in items])
    rows = [Row(_component(item.name, item.claimed, item.agreed)) for item in items]
    rows.append(Row(_component(sheet.say("total"), claimed, agreed), strong=True))
    heads = [Column(sheet.say(f"component.{code}"), figures=True) for code in ("claimed", "waived", "agreed")]
    return table(sheet, [Column(sheet.say("component.name")), *heads], rows, whole=True)


def _component(name: str, claimed: Money, agreed: Money) -> list[str]:
    return [name, claimed.grouped(), (claimed - agreed).grouped(), agreed.grouped()]


def schedule(sheet: Sheet, items: Sequence[Instalment]) -> Block:
    """Return the schedule with its totals; a column of interest or fees that is nothing but zeros is left out."""
    costs = [code for code in ("interest", "fee") if any(getattr(item, code) for item in items)]
    amounts = ["principal", *costs, "total"]
    columns = [Column(sheet.say("instalment.n"), figures=True, align=Align.CENTRE)]
    columns.append(Column(sheet.say("instalment.due"), figures=True, align=Align.CENTRE))
    columns += [Column(sheet.say(f"instalment.{code}"), figures=True) for code in (*amounts, "balance")]
    rows = [
        Row([str(item.n), item.due.isoformat(), *(getattr(item, code).grouped() for code in (*amounts, "balance"))])
        for item in items
    ]
    sums = [total([getattr(item, code) for item in items]).grouped() for code in amounts]
    rows.append(Row([sheet.say("total"), "", *sums, ""], strong=True))
    return table(sheet, columns, rows)
