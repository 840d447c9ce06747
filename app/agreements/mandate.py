"""What a decision has to look at besides the version: what the customer was given elsewhere, and who worked on it.

Read by the desk before it lets somebody decide, and by the views that tell the same on screen before anybody presses
a button. A customer is the person, not the row: the same identity document under two rows is one customer.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, or_, select

from app.agreements.conceded import conceded, same_numbers
from app.agreements.model import Agreement, AgreementState, AgreementVersion, Approval
from app.cases.model import Case, Customer
from app.kernel.days import add_months
from app.kernel.rulepack import RulesInForce
from app.store.session import DeskSession
from app.terms.concession import Concession

DECIDED = frozenset({AgreementState.APPROVED, AgreementState.SIGNED})
HANDED_IN = DECIDED | {AgreementState.PENDING_APPROVAL}


@dataclass(frozen=True, slots=True)
class Beside:
    """Another agreement with the same customer; `same_debt` unless both cases name a card and the cards differ."""

    agreement_id: UUID
    case_no: str
    seq: int
    kind: str
    state: str
    given: Concession
    same_debt: bool


def both_rules(session: DeskSession, case: Case) -> tuple[RulesInForce, ...]:
    """The rules whose limits bind a decision of today: those of today first, then those of the day of receipt.

    The mandate of a person is that of the day of the decision; a case keeps the numbers it was received under.
    """
    today, received = session.rules_on(session.today), session.rules_on(case.received_on)
    return (today,) if today.rules == received.rules else (today, received)


def beside(session: DeskSession, agreement: Agreement, states: Collection[AgreementState]) -> list[Beside]:
    """The other agreements with the customer in `states`, signed ones as far back as `authority.period_months`."""
    case: Case = session.found(Case, agreement.case_id)
    months = session.rules_on(session.today)["authority.period_months"].integer
    since = add_months(session.today, -months)
    query = (
        select(Agreement, AgreementVersion, Case)
        .join(AgreementVersion, AgreementVersion.agreement_id == Agreement.id)
        .join(Case, Case.id == Agreement.case_id)
        .where(
            AgreementVersion.seq == Agreement.current_version,
            Agreement.id != agreement.id,
            Agreement.state.in_(states),
            or_(Agreement.state != AgreementState.SIGNED, Agreement.effective_on >= since),
            Case.customer_id.in_(_same_person(session, case.customer_id)),
        )
        .order_by(Agreement.created_at, Agreement.id)
    )
    return [
        Beside(
            other.id,
            where.no,
            other.seq,
            other.kind.value,
            other.state.value,
            conceded(version.content),
            where.id == case.id or not _two_cards(where, case),
        )
        for other, version, where in session.execute(query)
    ]


def _same_person(session: DeskSession, customer_id: UUID) -> list[UUID]:
    customer: Customer = session.found(Customer, customer_id)
    same = Customer.id == customer_id
    if customer.id_number:
        same = or_(same, and_(Customer.id_type == customer.id_type, Customer.id_number == customer.id_number))
    return list(session.scalars(select(Customer.id).where(same)))


def _two_cards(one: Case, other: Case) -> bool:
    """Whether the cases are known to be about two cards; a tail tells cards apart as well as a whole number does."""
    tails = [case.card_number[-4:] or case.card_tail for case in (one, other)]
    return all(tails) and tails[0] != tails[1]


def together(given: Concession, others: Collection[Beside]) -> Concession:
    """What a version gives, with everything that was given beside it."""
    for other in others:
        given = given.beside(other.given, same_debt=other.same_debt)
    return given


def hands(session: DeskSession, agreement: Agreement, version: AgreementVersion) -> frozenset[UUID]:
    """Everybody who worked on an agreement: nobody among them decides on it.

    They are the authors of every version, whoever handed any of them in, and who wrote the same numbers in another
    agreement of the case (a draft that was given up and copied by a colleague keeps its author).
    """
    written = session.scalars(select(AgreementVersion).where(AgreementVersion.case_id == agreement.case_id))
    found = {
        one.author_id
        for one in written
        if one.agreement_id == agreement.id or same_numbers(one.content, version.content)
    }
    asked = select(Approval.requested_by).where(Approval.agreement_id == agreement.id)
    return frozenset(found | set(session.scalars(asked)))
