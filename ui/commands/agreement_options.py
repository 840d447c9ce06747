"""From the options of `agreement draft` to the form of the workbench, with what the case already knows filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.agreements import desk
from app.agreements.model import AgreementKind
from app.agreements.reading import DraftInput
from app.store.session import DeskSession
from app.terms.request import Method


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

    def form(self, session: DeskSession, case_id: UUID) -> DraftInput:
        """Fill the form in: what was not said stays as the case has it (amount in dispute, customer, place of the
        branch).

        That Article 70 applies is what choosing this kind of agreement by command states.
        """
        given = desk.starting_input(session, case_id, AgreementKind.INSTALMENT)
        typed = {
            "months": self.months,
            "first_due": self.first_due,
            "annual_rate": self.annual_rate,
            "down_payment": self.down_payment,
            "account": self.account,
            "court_place": self.court,
            "method": Method.ANNUITY.value if self.annual_rate.strip() else "",
            **{f"claimed.{key}": text for key, text in self.claimed.items()},
            **{f"waived.{key}": text for key, text in self.waived.items()},
        }
        texts = {**given.texts, **{name: text for name, text in typed.items() if text.strip()}}
        return replace(given, texts=texts, flags=frozenset({"exceeds_ability", "willing"}))
