"""Agreements for tests of the centre: contents as a desk composes them, with any numbers, and what belongs to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from app.agreements.obligations import BANK, CUSTOMER, ObligationDraft
from app.agreements.version import component_rows
from app.kernel.money import Money
from app.sealing.digest import digest
from app.store.types import canonical_json
from app.terms.debt import Component, Debt
from app.terms.waiver import Waiver
from tests.central.bank import NOW, Bank, Person


def content_of(waiver: Waiver, paid: Iterable[Money] = ()) -> dict[str, Any]:
    """The part of a version's content that says what is given: the component table and the obligations."""
    owed = [_owed("lump_sum", CUSTOMER, waiver.agreed.total)] if waiver.agreed.total else []
    owed += [_owed("refund", BANK, amount) for amount in paid]
    return {
        "currency": waiver.claimed.currency,
        "components": component_rows(waiver),
        "obligations": [one.to_plain() for one in [*owed, _owed("apology", BANK, None)]],
        "title": "和解协议书",
    }


def _owed(kind: str, debtor: str, amount: Money | None) -> ObligationDraft:
    creditor = BANK if debtor == CUSTOMER else CUSTOMER
    return ObligationDraft(kind, debtor, creditor, amount, None, None, "", "", "", money=amount is not None)


def giving(
    waived: str = "0", claimed: str = "100000", refund: str = "0", component: Component = Component.INTEREST
) -> dict[str, Any]:
    """A content that waives so much of one component, and pays a refund."""
    debt, given = (Debt.of({component: Money.of(text)}) for text in (claimed, waived))
    back = Money.of(refund)
    return content_of(Waiver(debt, debt - given), [back] if back else [])


def tell_move(bank: Bank, case: UUID, before: str, after: str, why: object = "", note: str = "") -> UUID:
    """Write the line that a move leaves in the case's log."""
    params = canonical_json({"before": before, "after": after, "why": why, "note": note})
    return bank.insert("case_events", case_id=case, kind="moved", params=params)


def a_version(
    bank: Bank, case: UUID, content: Mapping[str, Any], *, author: str = "mediator", **given: Any
) -> tuple[UUID, UUID, str]:
    """An agreement of a case in draft, and its one version: agreement, version, hash."""
    agreement = bank.insert("agreements", case_id=case, **{"state": "draft", "current_version": 1} | given)
    made = digest(dict(content))
    version = bank.insert(
        "agreement_versions", case_id=case, agreement_id=agreement, author_id=bank.staff[author], seq=1,
        content=made.text, sha256=made.sha256,
    )  # fmt: skip
    return agreement, version, made.sha256


def asked(bank: Bank, case: UUID, content: Mapping[str, Any], *, needs: str = "lead", **given: Any) -> UUID:
    """An agreement that somebody asks a decision for; the approval that waits."""
    agreement, version, sha256 = a_version(bank, case, content, state="pending_approval")
    return bank.insert(
        "approvals", case_id=case, agreement_id=agreement, version_id=version, needs_role=needs,
        **{"sha256": sha256, "requested_by": bank.staff["counter"]} | given,
    )  # fmt: skip


def decide(person: Person, approval: UUID, granted: bool = True, at: str = NOW) -> None:
    """Decide as the desk does: the approval, and in the same action the agreement's state."""
    (agreement,) = person.act(
        "WITH put AS (UPDATE desk.approvals SET granted = ($1 ->> 'granted')::boolean, decided_at = $1 ->> 'at',"
        " decided_by = ($1 ->> 'by')::uuid WHERE id = ($1 ->> 'id')::uuid RETURNING agreement_id)"
        " SELECT to_jsonb(put.agreement_id) FROM put",
        id=approval, granted=granted, at=at, by=person.staff_id,
    )  # fmt: skip
    person.update("agreements", UUID(agreement), state="approved" if granted else "draft")
