"""A finished schedule (还款计划) as others see it: rows, totals, annualised cost, and the forms in which it travels.

It is kept apart from how it is made, because a signed schedule is read back as it was signed and never made again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from app.kernel.money import Money, total
from app.kernel.wording import Wording
from app.terms.findings import Finding
from app.terms.request import PlanRequest


@dataclass(frozen=True, slots=True)
class Instalment:
    """One instalment (期): what is paid on `due`, and the principal that remains after it.

    `nominal` is the date before it moved off a day off. In a grace month only interest is paid.
    """

    n: int
    due: date
    nominal: date
    principal: Money
    interest: Money
    fee: Money
    balance: Money

    @property
    def total(self) -> Money:
        """What is paid altogether."""
        return self.principal + self.interest + self.fee

    def to_plain(self) -> dict[str, str | int]:
        """Write as text and a whole number; the total is left out, because it follows."""
        return {
            "n": self.n,
            "due": self.due.isoformat(),
            "nominal": self.nominal.isoformat(),
            "principal": str(self.principal),
            "interest": str(self.interest),
            "fee": str(self.fee),
            "balance": str(self.balance),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any], currency: str) -> Instalment:
        """Read what `to_plain` wrote."""
        parts = (Money.of(plain[name], currency) for name in ("principal", "interest", "fee", "balance"))
        due, nominal = (date.fromisoformat(plain[name]) for name in ("due", "nominal"))
        return cls(plain["n"], due, nominal, *parts)


@dataclass(frozen=True, slots=True)
class Plan:
    """A schedule with the request it was made from, its annualised cost and what whoever decides should know.

    `added_interest` is the interest of grace months that was added to the balance; it is repaid as principal.
    """

    request: PlanRequest
    rows: tuple[Instalment, ...]
    added_interest: Money
    annual_rate: Decimal
    effective_annual_rate: Decimal
    warnings: tuple[Finding, ...]

    @property
    def total(self) -> Money:
        """The sum of all instalments, without the down payment."""
        return total([row.total for row in self.rows])

    @property
    def interest_total(self) -> Money:
        """All interest, that of grace months included whether paid or added."""
        return total([row.interest for row in self.rows]) + self.added_interest

    @property
    def fee_total(self) -> Money:
        """All instalment fees."""
        return total([row.fee for row in self.rows])

    @property
    def highest(self) -> Money:
        """The largest single instalment: what the customer must be able to afford."""
        return max((row.total for row in self.rows), key=lambda amount: amount.fen)

    def to_plain(self) -> dict[str, Any]:
        """Write as text, whole numbers and lists, ready for canonical JSON: what a signed agreement keeps."""
        return {
            "request": self.request.to_plain(),
            "rows": [row.to_plain() for row in self.rows],
            "added_interest": str(self.added_interest),
            "annual_rate": str(self.annual_rate),
            "effective_annual_rate": str(self.effective_annual_rate),
            "warnings": [warning.to_plain() for warning in self.warnings],
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Plan:
        """Read what `to_plain` wrote, as it stands: a signed schedule is not calculated anew under later rules."""
        request = PlanRequest.from_plain(plain["request"])
        currency = request.principal.currency
        return cls(
            request,
            tuple(Instalment.from_plain(row, currency) for row in plain["rows"]),
            Money.of(plain["added_interest"], currency),
            Decimal(plain["annual_rate"]),
            Decimal(plain["effective_annual_rate"]),
            tuple(Finding.from_plain(warning) for warning in plain["warnings"]),
        )


def plan_json(plan: Plan, wording: Wording | None = None) -> dict[str, Any]:
    """Answer the `plan --json` document; money and rates are text, warnings sentences (codes without `wording`)."""
    rows = [
        {
            "n": row.n,
            "due": row.due.isoformat(),
            "principal": str(row.principal),
            "interest": str(row.interest),
            "fee": str(row.fee),
            "total": str(row.total),
            "balance": str(row.balance),
        }
        for row in plan.rows
    ]
    return {
        "rows": rows,
        "total": str(plan.total),
        "interest_total": str(plan.interest_total),
        "fee_total": str(plan.fee_total),
        "annual_rate": str(plan.annual_rate),
        "effective_annual_rate": str(plan.effective_annual_rate),
        "warnings": [wording.told(note.refusal()).line() if wording else note.code for note in plan.warnings],
    }
