"""The press: from a case to any of its papers, for the panel and for commands alike. No Qt here.

The customer's own papers carry personal data in full, and making them leaves an access record; the case report stays
masked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from app.agreements.views import agreement_paper
from app.casefile.views import whole_case
from app.cases.codes import EventKind
from app.cases.model import Case, CaseEvent
from app.cases.views.masks import Masks
from app.cases.views.overview import case_overview
from app.interviews.views import record
from app.kernel.clock import legal_day
from app.kernel.errors import Refusal
from app.kernel.masking import mask_card
from app.kernel.wording import Wording
from app.sealing.desk import register_paper
from app.sealing.model import Paper
from app.staff.powers import require
from app.staff.views import branch_card
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession
from reports.document import Printed


# A customer's own paper names the customer in full; a card number is never printed whole (JR/T 0171, C2).
OWN_PAPER = Masks(name=str, phone=str, id_number=str, address=str, card=mask_card)


@dataclass(frozen=True, slots=True)
class Order:
    """One paper to be made: its kind, the interview or agreement it shows, and whether in large print."""

    kind: str
    case_id: UUID
    subject_id: UUID | None = None
    large_print: bool = False


def press(session: DeskSession, order: Order, words: Wording, out: Path, now: datetime) -> Printed:
    """Make a paper from what the case says now and write it to `out`.

    Refused: an unknown kind (`papers.unknown`), and whatever the views refuse.
    """
    require(session.actor, "reports.print")
    case: Case = session.found(Case, order.case_id)
    large = order.large_print
    if order.kind == "agreement" and order.subject_id is not None:
        from reports import agreement

        return agreement.make(agreement_paper(session, order.subject_id), words, out, large_print=large, printed_at=now)
    if order.kind == "interview_record" and order.subject_id is not None:
        from reports import interview_record

        return interview_record.make(record(session, order.subject_id), words, out, large_print=large, printed_at=now)
    if order.kind == "case_report":
        from reports import case_report

        return case_report.make(whole_case(session, case.no), words, out, large_print=large, printed_at=now)
    return _notice(session, order, case, words, out, now)


def _notice(session: DeskSession, order: Order, case: Case, words: Wording, out: Path, now: datetime) -> Printed:
    from reports import acceptance_notice, receipt, rights_notice

    view = case_overview(session, case.id, OWN_PAPER)
    branch = branch_card(session, case.branch_id)
    review = session.rules_on(case.received_on)["clock.review.apply_days"].integer
    large = order.large_print
    if order.kind == "receipt":
        return receipt.make(view, words, out, branch=branch, large_print=large, printed_at=now)
    if order.kind == "rights_notice":
        return rights_notice.make(
            view, words, out, branch=branch, review_days=review, large_print=large, printed_at=now
        )
    if order.kind == "acceptance_notice":
        return acceptance_notice.make(
            view,
            words,
            out,
            branch=branch,
            accepted_on=_accepted_on(session, case),
            review_days=review,
            large_print=large,
            printed_at=now,
        )
    raise Refusal("papers.unknown", "kind", kind=order.kind)


def _accepted_on(session: DeskSession, case: Case) -> date:
    query = (
        select(CaseEvent)
        .where(CaseEvent.case_id == case.id, CaseEvent.kind == EventKind.MOVED.value)
        .order_by(CaseEvent.at, CaseEvent.id)
    )
    for event in session.scalars(query):
        if event.params.get("after") == "accepted":
            return legal_day(event.at)
    raise Refusal("papers.not_accepted", no=case.no)


def register(
    session: DeskSession, order: Order, printed: Printed, content_sha256: str, copies: int, signed: bool
) -> Paper:
    """Enter printed copies into the register of papers, with an access record; a reprint adds to the earlier ones."""
    case: Case = session.found(Case, order.case_id)
    record_access(session, AccessKind.PRINT, "papers", case.id, case_id=case.id, field_name=order.kind)
    return register_paper(
        session,
        case.keys(),
        order.kind,
        content_sha256,
        pages=printed.pages,
        copies=copies,
        subject_id=order.subject_id,
        large_print=order.large_print,
        to_be_signed=signed,
    )
