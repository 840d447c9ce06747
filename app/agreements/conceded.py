"""What a version gives the customer, read from the content that is printed, hashed and signed.

The drafter's answers were decided against as the source: they are not what is hashed, and a limit that looks at
something else than the text could be passed by the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.agreements.obligations import BANK, ObligationDraft
from app.kernel.money import Money, total
from app.terms.concession import Concession
from app.terms.debt import Component, Debt
from app.terms.waiver import Waiver


def conceded(content: Mapping[str, Any]) -> Concession:
    """What the bank waives by the component table, and pays out by any obligation of its own that moves money."""
    currency: str = content["currency"]
    rows = [row for row in content["components"] if row["component"] != "total"]
    claimed, agreed = (
        Debt.of({Component(row["component"]): Money.of(row[column], currency) for row in rows}, currency)
        for column in ("claimed", "agreed")
    )
    paid = [
        one.amount
        for one in map(ObligationDraft.from_plain, content["obligations"])
        if one.debtor == BANK and one.amount is not None
    ]
    return Concession(
        Waiver(claimed, agreed),
        total([amount for amount in paid if amount.currency == currency], currency),
        tuple(amount for amount in paid if amount.currency != currency),
    )


def same_numbers(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two contents claim, waive and pay the same amounts, whatever their words and dates."""
    return _numbers(one) == _numbers(other)


def _numbers(content: Mapping[str, Any]) -> tuple[object, ...]:
    owed = [(one["kind"], one["debtor"], one["amount"]) for one in content["obligations"] if one["amount"]]
    return content["currency"], content["components"], owed
