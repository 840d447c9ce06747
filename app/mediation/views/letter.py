"""A letter of request (协查函): what goes to a third person, and so as little of the customer as will do.

Name, card and amount are masked as on any paper for others; whoever answers finds the transaction by time, tail and
amount. Nothing of the complaint itself is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.cases.model import Case, Customer
from app.kernel.masking import mask_name
from app.kernel.money import Money
from app.mediation.codes import Party, RequestChannel
from app.mediation.model import Inquiry
from app.mediation.numbering import letter_no
from app.staff.powers import require
from app.staff.views import BranchCard, branch_card, staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class RequestLetter:
    """What stands on the letter."""

    id: UUID
    case_no: str
    number: str
    party: Party
    whom: str
    asked: str
    channel: RequestChannel
    asked_at: datetime
    answer_by: date
    asked_by: str
    customer: str
    card_tail: str
    amount: Money | None
    branch: BranchCard
    as_of: datetime


def request_letter(session: DeskSession, inquiry_id: UUID) -> RequestLetter:
    """The letter of one request."""
    require(session.actor, "mediation.view")
    inquiry: Inquiry = session.found(Inquiry, inquiry_id)
    case: Case = session.found(Case, inquiry.case_id)
    customer: Customer = session.found(Customer, case.customer_id)
    return RequestLetter(
        id=inquiry.id,
        case_no=case.no,
        number=letter_no(case.no, inquiry.seq),
        party=Party(inquiry.party),
        whom=inquiry.whom,
        asked=inquiry.asked,
        channel=RequestChannel(inquiry.channel),
        asked_at=inquiry.asked_at,
        answer_by=inquiry.answer_by,
        asked_by=staff_names(session).get(inquiry.asked_by, ""),
        customer=mask_name(customer.name),
        card_tail=case.card_tail,
        amount=case.amount,
        branch=branch_card(session, case.branch_id),
        as_of=session.at,
    )
