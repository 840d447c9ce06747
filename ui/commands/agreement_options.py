"""From the options of `agreement draft` to the answers of the workbench, with what the case already knows filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.agreements.answers import Answers
from app.agreements.model import AgreementKind
from app.cases.model import Case, Customer
from app.kernel.errors import Refusal
from app.kernel.money import Money, parse_money
from app.staff.model import Branch
from app.store.session import DeskSession
from app.terms.debt import Component, Debt
from app.terms.reading import read_request


@dataclass(frozen=True, slots=True)
class AgreementOptions:
    """The options as typed; amounts by component key, empty where nothing was said."""

    months: str
    first_due: str
    annual_rate: str
    down_payment: str
    claimed: Mapping[str, str]
    waived: Mapping[str, str]
    account: str
    court: str

    def answers(self, session: DeskSession, case: Case) -> Answers:
        """Make the answers; raises `Refusal` naming the option that is wrong.

        The principal defaults to the amount in dispute, the account's name to the customer, the place of the court to
        the branch's region. That Article 70 applies is what choosing this kind of agreement by command states.
        """
        claimed, waived = self._debt(self.claimed, case), self._debt(self.waived, None)
        texts = {
            "principal": str((claimed - waived).total),
            "months": self.months,
            "first_due": self.first_due,
            "annual_rate": self.annual_rate,
            "down_payment": self.down_payment,
            "start": session.today.isoformat(),
        }
        customer: Customer = session.found(Customer, case.customer_id)
        return Answers(
            AgreementKind.INSTALMENT,
            claimed,
            waived,
            read_request(texts, session.rules_on(case.received_on)),
            exceeds_ability=True,
            willing=True,
            texts={"account": self.account, "account_name": customer.name, "court_place": self._court(session, case)},
            dates={"as_of": session.today},
        )

    def _debt(self, typed: Mapping[str, str], case: Case | None) -> Debt:
        amounts = {Component(key): parse_money(text, field=key) for key, text in typed.items() if text.strip()}
        if case is not None and Component.PRINCIPAL not in amounts:
            if case.amount is None:
                raise Refusal("money.empty", "principal")
            amounts[Component.PRINCIPAL] = Money(case.amount.fen, case.amount.currency)
        return Debt.of(amounts)

    def _court(self, session: DeskSession, case: Case) -> str:
        if self.court.strip():
            return self.court.strip()
        from sqlalchemy import select

        branch = session.scalars(select(Branch).where(Branch.code == case.branch_id)).one_or_none()
        return branch.region if branch else ""
