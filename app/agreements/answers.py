"""What the drafter chose and typed: the only input of an agreement besides the case itself.

One frozen object with a canonical form, stored with every version, so that a later version starts from the same
answers and differences can be told in words and numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.agreements.model import AgreementKind
from app.kernel.money import Money
from app.terms.debt import Debt
from app.terms.request import PlanRequest

NOTHING = Debt.of({})


@dataclass(frozen=True, slots=True)
class FreeClause:
    """A clause the drafter wrote; marked as such on screen and checked like any other."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Answers:
    """The drafter's answers. `texts` and `dates` hold the asked variables of the library by name, filled in or empty.

    `claimed` and `waived` are per component; `plan` is None for a settlement without instalments. `options` are keys
    of optional clauses that were chosen, `order` the keys of all clauses as the drafter arranged them (empty: the
    template's). `exceeds_ability` and `willing` are the two conditions of Article 70, confirmed by the drafter from
    the interview.
    """

    kind: AgreementKind
    claimed: Debt = NOTHING
    waived: Debt = NOTHING
    plan: PlanRequest | None = None
    refund: Money | None = None
    lump_sum: bool = False
    oral: bool = False
    recording_kept: bool = False
    exceeds_ability: bool = False
    willing: bool = False
    credit_record_error: bool = False
    apology: bool = False
    annual_fee_runs: bool = False
    copies: int = 3
    cure_days: int | None = None
    reminder_days: int | None = None
    texts: Mapping[str, str] = None  # type: ignore[assignment]
    dates: Mapping[str, date] = None  # type: ignore[assignment]
    options: frozenset[str] = frozenset()
    free: tuple[FreeClause, ...] = ()
    order: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", dict(self.texts or {}))
        object.__setattr__(self, "dates", dict(self.dates or {}))

    @property
    def agreed(self) -> Debt:
        """What is left to pay: claimed less waived, per component; more waived than claimed raises `ValueError`."""
        return self.claimed - self.waived

    def with_plan(self, plan: PlanRequest | None) -> Answers:
        """The same answers with another plan."""
        return replace(self, plan=plan)

    def to_plain(self) -> dict[str, Any]:
        """Write as plain values for JSON."""
        return {
            "kind": self.kind.value,
            "claimed": self.claimed.to_plain(),
            "waived": self.waived.to_plain(),
            "plan": self.plan.to_plain() if self.plan else None,
            "refund": str(self.refund) if self.refund else None,
            "lump_sum": self.lump_sum,
            "oral": self.oral,
            "recording_kept": self.recording_kept,
            "exceeds_ability": self.exceeds_ability,
            "willing": self.willing,
            "credit_record_error": self.credit_record_error,
            "apology": self.apology,
            "annual_fee_runs": self.annual_fee_runs,
            "copies": self.copies,
            "cure_days": self.cure_days,
            "reminder_days": self.reminder_days,
            "texts": dict(self.texts),
            "dates": {name: day.isoformat() for name, day in self.dates.items()},
            "options": sorted(self.options),
            "free": [[clause.title, clause.text] for clause in self.free],
            "order": list(self.order),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Answers:
        """Read what `to_plain` wrote."""
        return cls(
            kind=AgreementKind(plain["kind"]),
            claimed=Debt.from_plain(plain["claimed"]),
            waived=Debt.from_plain(plain["waived"]),
            plan=PlanRequest.from_plain(plain["plan"]) if plain["plan"] else None,
            # One agreement is of one currency (`version.build` refuses another), so the debt says the refund's.
            refund=Money.of(plain["refund"], plain["claimed"]["currency"]) if plain["refund"] else None,
            lump_sum=plain["lump_sum"],
            oral=plain["oral"],
            recording_kept=plain["recording_kept"],
            exceeds_ability=plain["exceeds_ability"],
            willing=plain["willing"],
            credit_record_error=plain["credit_record_error"],
            apology=plain["apology"],
            annual_fee_runs=plain["annual_fee_runs"],
            copies=plain["copies"],
            cure_days=plain["cure_days"],
            reminder_days=plain["reminder_days"],
            texts=plain["texts"],
            dates={name: date.fromisoformat(day) for name, day in plain["dates"].items()},
            options=frozenset(plain["options"]),
            free=tuple(FreeClause(title, text) for title, text in plain["free"]),
            order=tuple(plain["order"]),
        )
