"""The form of the workbench without Qt: texts as typed and boxes as ticked in, answers and every complaint out.

A half-filled form must give a preview, so nothing here stops at the first fault: what cannot be read is left at its
default and told by the name of its field, what can be read already shows in the text. Window, command and kept drafts
share this one reading.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from app.agreements.answers import Answers, FreeClause
from app.agreements.model import AgreementKind
from app.kernel.errors import Refusal, RefusedTogether
from app.kernel.masking import scrub_secrets
from app.kernel.money import Money, parse_money
from app.kernel.rulepack import RulesInForce
from app.kernel.text import legible
from app.terms.debt import Component, Debt
from app.terms.reading import FIELDS as PLAN_FIELDS
from app.terms.reading import read_day, read_request, read_whole
from app.terms.request import Method, PlanRequest

T = TypeVar("T")
TEXT_FIELDS = ("account_name", "account", "court_place", "refund_account", "refund_account_name", "facts_summary")
DATE_FIELDS = ("as_of", "refund_due", "lump_sum_due", "credit_record_due", "apology_due")
FLAGS = (
    "exceeds_ability",
    "willing",
    "oral",
    "recording_kept",
    "lump_sum",
    "credit_record_error",
    "apology",
    "annual_fee_runs",
)
PLAN_TEXTS = tuple(sorted(PLAN_FIELDS - {"principal"}))


@dataclass(frozen=True, slots=True)
class DraftInput:
    """What stands in the form.

    `texts` by field name (`claimed.interest`, `months` …), ticked `flags`, clauses chosen and written.
    """

    kind: AgreementKind
    texts: Mapping[str, str] = field(default_factory=dict)
    flags: frozenset[str] = frozenset()
    options: frozenset[str] = frozenset()
    free: tuple[tuple[str, str], ...] = ()
    order: tuple[str, ...] = ()

    def with_text(self, name: str, text: str) -> DraftInput:
        """The same input with one text changed."""
        return replace(self, texts={**self.texts, name: text})

    def to_plain(self) -> dict[str, Any]:
        """Write as plain values, as the drafts file keeps them."""
        return {
            "kind": self.kind.value,
            "texts": dict(self.texts),
            "flags": sorted(self.flags),
            "options": sorted(self.options),
            "free": [list(clause) for clause in self.free],
            "order": list(self.order),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> DraftInput:
        """Read what `to_plain` wrote."""
        return cls(
            AgreementKind(plain["kind"]),
            dict(plain["texts"]),
            frozenset(plain["flags"]),
            frozenset(plain["options"]),
            tuple((title, text) for title, text in plain["free"]),
            tuple(plain["order"]),
        )


@dataclass(frozen=True, slots=True)
class DraftReading:
    """The answers as far as they can be read, and everything that cannot."""

    answers: Answers
    refusals: tuple[Refusal, ...]


def read_draft(given: DraftInput, rules: RulesInForce) -> DraftReading:
    """Read the form; refusals name the field they are about.

    The plan repays what was agreed: its principal is never typed, so the two cannot differ.
    """
    refusals: list[Refusal] = []

    def attempt(name: str, reader: Callable[[str, str], T]) -> T | None:
        text = given.texts.get(name, "").strip()
        if not text:
            return None
        try:
            return reader(text, name)
        except Refusal as refusal:
            refusals.append(refusal)
            return None

    claimed = _debt("claimed", attempt)
    waived = _debt("waived", attempt)
    refusals += _too_much(claimed, waived)
    if refusals:
        waived = _no_more_than(waived, claimed)
    plan = _plan(given, (claimed - waived).total, rules, refusals)
    dates = {name: day for name in DATE_FIELDS if (day := attempt(name, read_day)) is not None}
    answers = Answers(
        given.kind,
        claimed,
        waived,
        plan,
        refund=attempt("refund", _money),
        copies=attempt("copies", read_whole) or 3,
        cure_days=attempt("cure_days", read_whole),
        reminder_days=attempt("reminder_days", read_whole),
        texts={name: text for name in TEXT_FIELDS if (text := _words(given.texts.get(name, "")))},
        dates=dates,
        options=given.options,
        free=tuple(FreeClause(_words(title), _words(text)) for title, text in given.free),
        order=given.order,
        **{name: name in given.flags for name in FLAGS},
    )
    return DraftReading(answers, tuple(refusals))


def _words(text: str) -> str:
    """A typed text as it may be printed: nothing unseen, no passwords and codes."""
    return scrub_secrets(legible(text))[0].strip()


def _money(text: str, name: str) -> Money:
    return parse_money(text, field=name)


def _debt(kind: str, attempt: Callable[[str, Callable[[str, str], Money]], Money | None]) -> Debt:
    amounts = {
        component: amount
        for component in Component
        if (amount := attempt(f"{kind}.{component.value}", _money)) is not None
    }
    return Debt.of(amounts)


def _too_much(claimed: Debt, waived: Debt) -> list[Refusal]:
    return [
        Refusal(
            "agreements.waived_too_much",
            f"waived.{component.value}",
            component=("component", component.value),
            claimed=claimed[component],
            waived=amount,
        )
        for component, amount in waived
        if amount > claimed[component]
    ]


def _no_more_than(waived: Debt, claimed: Debt) -> Debt:
    return Debt.of({part: min(amount, claimed[part], key=lambda one: one.fen) for part, amount in waived})


def _plan(given: DraftInput, owed: Money, rules: RulesInForce, refusals: list[Refusal]) -> PlanRequest | None:
    """Read the plan of an instalment agreement; None for a settlement and while months or first date are empty."""
    if given.kind is not AgreementKind.INSTALMENT or not owed:
        return None
    texts = {name: given.texts.get(name, "") for name in PLAN_TEXTS}
    if not texts["months"].strip() or not texts["first_due"].strip():
        return None
    if texts["method"] == Method.INTEREST_FREE.value:
        # A rate that was typed before the method was changed stays in the form, and is not used.
        texts |= {"annual_rate": "", "fee_rate": ""}
    try:
        return read_request({**texts, "principal": str(owed)}, rules, owed.currency)
    except RefusedTogether as several:
        refusals.extend(several.refusals)
    except Refusal as refusal:
        refusals.append(refusal)
    return None


def _percent(share: str) -> str:
    # All its places: what comes back when it is read is the very rate.
    return f"{Decimal(share).scaleb(2).normalize():f}%"


def input_of(answers: Answers) -> DraftInput:
    """The form that these answers came from: what a later version starts with."""
    texts: dict[str, str] = {}
    for kind, debt in (("claimed", answers.claimed), ("waived", answers.waived)):
        texts |= {f"{kind}.{component.value}": amount.grouped() for component, amount in debt if amount}
    if answers.plan is not None:
        plain = answers.plan.to_plain()
        texts |= {name: str(plain[name]) for name in PLAN_TEXTS if plain[name] not in (None, 0)}
        texts |= {name: _percent(texts[name]) for name in ("annual_rate", "fee_rate") if name in texts}
    texts |= dict(answers.texts)
    texts |= {name: day.isoformat() for name, day in answers.dates.items()}
    for name, value in (
        ("refund", answers.refund.grouped() if answers.refund else ""),
        ("copies", str(answers.copies)),
        ("cure_days", "" if answers.cure_days is None else str(answers.cure_days)),
        ("reminder_days", "" if answers.reminder_days is None else str(answers.reminder_days)),
    ):
        if value:
            texts[name] = value
    flags = frozenset(name for name in FLAGS if getattr(answers, name))
    free = tuple((clause.title, clause.text) for clause in answers.free)
    return DraftInput(answers.kind, texts, flags, answers.options, free, answers.order)


def first_input(
    kind: AgreementKind, amount: Money | None, customer: str, court_place: str, today: date, first_due: date
) -> DraftInput:
    """The form a new agreement starts with: what the case already says, so that nothing is typed twice.

    Agreements are drawn up in yuan: an amount of another currency is left to be typed, it would be another amount.
    """
    texts = {
        "as_of": today.isoformat(),
        "account_name": customer,
        "refund_account_name": customer,
        "court_place": court_place,
        "copies": "3",
    }
    if amount is not None and amount.currency == "CNY":
        texts["claimed.principal" if kind is AgreementKind.INSTALMENT else "refund"] = amount.grouped()
    if kind is AgreementKind.INSTALMENT:
        texts |= {
            "months": "12",
            "first_due": first_due.isoformat(),
            "start": today.isoformat(),
            "method": Method.INTEREST_FREE.value,
        }
    return DraftInput(kind, texts)
