"""Who owes what to whom by when: the obligations that a draft creates, as the clarity check and fulfilment see them.

They follow from answers and plan, not from reading the text back: the clauses and the obligations are two faces of
the same answers, so that what is printed and what is supervised cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.agreements.answers import Answers
from app.kernel.money import Money
from app.terms.schedule import Plan

BANK, CUSTOMER = "bank", "customer"


@dataclass(frozen=True, slots=True)
class ObligationDraft:
    """One obligation. `manner` and `on_default` name the clause that says how, and what happens if not.

    `amount` is None for a deed; `account` is None where no money moves. `due_on` None means: not stated.
    """

    kind: str
    debtor: str
    creditor: str
    amount: Money | None
    account: str | None
    due_on: date | None
    due_words: str
    manner: str
    on_default: str
    money: bool = True

    def to_plain(self) -> dict[str, Any]:
        """Write as plain values for JSON."""
        return {
            "kind": self.kind,
            "debtor": self.debtor,
            "creditor": self.creditor,
            "amount": str(self.amount) if self.amount else None,
            "currency": self.amount.currency if self.amount else None,
            "account": self.account,
            "due_on": self.due_on.isoformat() if self.due_on else None,
            "due_words": self.due_words,
            "manner": self.manner,
            "on_default": self.on_default,
            "money": self.money,
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> ObligationDraft:
        """Read what `to_plain` wrote."""
        return cls(
            kind=plain["kind"],
            debtor=plain["debtor"],
            creditor=plain["creditor"],
            amount=Money.of(plain["amount"], plain["currency"]) if plain["amount"] else None,
            account=plain["account"],
            due_on=date.fromisoformat(plain["due_on"]) if plain["due_on"] else None,
            due_words=plain["due_words"],
            manner=plain["manner"],
            on_default=plain["on_default"],
            money=plain["money"],
        )


def obligations_of(answers: Answers, plan: Plan | None, present: frozenset[str]) -> list[ObligationDraft]:
    """List the obligations of a draft in the order of their due dates within each kind.

    `present` are the keys of the clauses that stand in the draft: an obligation whose manner or default clause is
    missing names an empty clause, which the clarity check reports.
    """

    def clause(key: str) -> str:
        return key if key in present else ""

    found: list[ObligationDraft] = []
    default = clause("default")
    account = answers.texts.get("account", "").strip()
    if plan is not None:
        down = plan.request.down_payment
        if down:
            found.append(
                ObligationDraft(
                    "down_payment",
                    CUSTOMER,
                    BANK,
                    down,
                    account,
                    plan.request.start,
                    "",
                    clause("down_payment"),
                    default,
                )
            )
        for row in plan.rows:
            found.append(
                ObligationDraft(
                    "instalment", CUSTOMER, BANK, row.total, account, row.due, "", clause("schedule"), default
                )
            )
    if answers.lump_sum:
        due = answers.dates.get("lump_sum_due")
        manner = clause("lump_sum")
        found.append(
            ObligationDraft("lump_sum", CUSTOMER, BANK, answers.agreed.total, account, due, "", manner, default)
        )
    if answers.refund:
        target = answers.texts.get("refund_account", "").strip()
        due = answers.dates.get("refund_due")
        found.append(
            ObligationDraft("refund", BANK, CUSTOMER, answers.refund, target, due, "", clause("refund"), default)
        )
    if answers.credit_record_error:
        due = answers.dates.get("credit_record_due")
        found.append(_deed("credit_record", due, clause("credit_record"), default))
    if answers.apology:
        found.append(_deed("apology", answers.dates.get("apology_due"), clause("apology"), default))
    if clause("stop_collection"):
        found.append(_deed("stop_collection", None, clause("stop_collection"), default, words="on_effect"))
    return found


def _deed(kind: str, due: date | None, manner: str, default: str, words: str = "") -> ObligationDraft:
    return ObligationDraft(kind, BANK, CUSTOMER, None, None, due, words, manner, default, money=False)
