"""What waits for a decision, and what whoever decides has to know of it: the sums, and what counts with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from app.agreements.conceded import conceded
from app.agreements.mandate import HANDED_IN, beside, both_rules, hands, together
from app.agreements.model import Agreement, AgreementState, AgreementVersion, Approval
from app.agreements.version import passed_days
from app.cases.codes import Status
from app.cases.model import Case, Customer
from app.kernel.actor import Role
from app.kernel.masking import mask_name
from app.kernel.money import Money
from app.staff.model import StaffMember
from app.store.session import DeskSession
from app.terms.authority import check_authority, level_of


@dataclass(frozen=True, slots=True)
class PendingRow:
    """An agreement that waits for a decision; amounts are text with two places, names are masked.

    `waived` and `paid` are what this version gives, `others` counts the agreements that the limits add to it, `own`
    marks those the reader worked on and may not decide.
    """

    agreement_id: UUID
    case_id: UUID
    case_no: str
    customer: str
    kind: str
    seq: int
    version: int
    total: str
    waived: str
    paid: str
    others: int
    months: int
    requested_by: str
    requested_at: datetime
    request_note: str
    needs_role: str
    own: bool


def pending(session: DeskSession, limit: int = 200) -> list[PendingRow]:
    """The agreements that wait for approval, oldest first."""
    names = {row.id: row.name for row in session.execute(select(StaffMember.id, StaffMember.name))}
    query = (
        select(Approval, Agreement, AgreementVersion, Case, Customer)
        .join(Agreement, Agreement.id == Approval.agreement_id)
        .join(AgreementVersion, AgreementVersion.id == Approval.version_id)
        .join(Case, Case.id == Approval.case_id)
        .join(Customer, Customer.id == Case.customer_id)
        .where(
            Approval.decided_at.is_(None),
            Agreement.state == AgreementState.PENDING_APPROVAL,
            Case.status == Status.PENDING_APPROVAL,
        )
        .order_by(Approval.created_at, Approval.id)
        .limit(limit)
    )
    return [
        PendingRow(
            agreement_id=agreement.id,
            case_id=case.id,
            case_no=case.no,
            customer=mask_name(customer.name),
            kind=agreement.kind.value,
            seq=agreement.seq,
            version=version.seq,
            total=version.content["components"][-1]["agreed"],
            waived=version.content["components"][-1]["waived"],
            paid=str(conceded(version.content).paid),
            others=len(beside(session, agreement, HANDED_IN)),
            months=len(version.content["plan"]["rows"]) if version.content["plan"] else 0,
            requested_by=names.get(approval.requested_by, ""),
            requested_at=approval.created_at,
            request_note=approval.request_note,
            needs_role=approval.needs_role,
            own=session.actor.staff_id in hands(session, agreement, version),
        )
        for approval, agreement, version, case, customer in session.execute(query)
    ]


@dataclass(frozen=True, slots=True)
class OtherRow:
    """Another agreement with the same customer that the limits add."""

    case_no: str
    seq: int
    kind: str
    state: str
    waived: Money
    paid: Money


@dataclass(frozen=True, slots=True)
class MandateView:
    """What a version gives, alone and with the others of `months`; which level may grant it all (empty: none).

    `own` says that the reader worked on it, `beyond` names the limits of the reader's level that it exceeds, `passed`
    is the first date of it that has passed (None: none).
    """

    waived: Money
    paid: Money
    others: tuple[OtherRow, ...]
    all_waived: Money
    all_paid: Money
    months: int
    needs: str
    own: bool
    beyond: tuple[str, ...]
    article: str
    passed: date | None


def mandate(session: DeskSession, agreement_id: UUID) -> MandateView | None:
    """What the limits of authority say of the current version; None while there is none."""
    agreement: Agreement = session.found(Agreement, agreement_id)
    version = session.scalars(
        select(AgreementVersion).where(
            AgreementVersion.agreement_id == agreement_id, AgreementVersion.seq == agreement.current_version
        )
    ).one_or_none()
    if version is None:
        return None
    given = conceded(version.content)
    others = beside(session, agreement, HANDED_IN)
    whole = together(given, others)
    rules = both_rules(session, session.found(Case, agreement.case_id))
    authority = check_authority(level_of(Role(session.actor.role), rules[0]), whole, *rules)
    lowest = check_authority(level_of(Role.LEAD, rules[0]), whole, *rules)
    period = rules[0]["authority.period_months"]
    return MandateView(
        waived=given.waiver.waived.total,
        paid=given.paid,
        others=tuple(
            OtherRow(one.case_no, one.seq, one.kind, one.state, one.given.waiver.waived.total, one.given.paid)
            for one in others
        ),
        all_waived=whole.waiver.waived.total,
        all_paid=whole.paid,
        months=period.integer,
        needs=lowest.needs or "",
        own=session.actor.staff_id in hands(session, agreement, version),
        beyond=tuple(excess.about for excess in authority.excesses),
        article=period.article,
        passed=next(iter(passed_days(version.content, session.today)), None),
    )
