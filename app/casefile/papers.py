"""The papers of a case as the print panel shows them: the stage and the printed copies, read by one query per room."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.agreements.model import AgreementVersion
from app.agreements.views import agreements
from app.casefile.offers import USUAL_COPIES, Deed, Offer, PrintedCopy, Sitting, Stage, offers
from app.cases.codes import Need, Route
from app.cases.views.header import case_header
from app.cases.views.masks import MASKED
from app.evidence.model import EvidenceItem
from app.evidence.views import originals_of
from app.interviews.views.lists import interviews_of
from app.mediation.views import bills_begun, investigation, liability
from app.sealing.model import Paper, PaperCopy
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class PaperTable:
    """The papers of a case, with what the panel says of the case; the customer's name is masked.

    `large_print` says that the customer's age or sight asks for large print.
    """

    case_id: UUID
    no: str
    customer: str
    large_print: bool
    offers: tuple[Offer, ...]


def papers_of(session: DeskSession, case_id: UUID) -> PaperTable:
    """The papers of a case as it stands now."""
    head = case_header(session, case_id, MASKED)
    opinion = liability(session, case_id)
    stage = Stage(
        head.status,
        tuple(Sitting(row.id, row.seq, row.state, row.sha256) for row in interviews_of(session, case_id)),
        _deeds(session, case_id),
        third_party=head.route is not Route.NEGOTIATION,
        originals=bool(originals_of(session, case_id)),
        evidence=session.scalar(select(EvidenceItem.id).where(EvidenceItem.case_id == case_id).limit(1)) is not None,
        investigated=investigation(session, case_id).begun,
        bill_checked=bills_begun(session, case_id),
        issues=opinion.begun,
        concluded=opinion.concluded,
    )
    large = head.elderly or Need.POOR_SIGHT.value in head.needs
    return PaperTable(case_id, head.no, head.customer, large, offers(stage, _printed(session, case_id)))


def _deeds(session: DeskSession, case_id: UUID) -> tuple[Deed, ...]:
    query = select(AgreementVersion.agreement_id, AgreementVersion.seq, AgreementVersion.answers)
    # The version itself may still be on its way from another desk.
    copies = {
        (of, seq): int(answers.get("copies", USUAL_COPIES))
        for of, seq, answers in session.execute(query.where(AgreementVersion.case_id == case_id))
    }
    return tuple(
        Deed(row.id, row.seq, row.state, row.kind, copies.get((row.id, row.version), USUAL_COPIES), row.sha256)
        for row in agreements(session, case_id)
        if row.version
    )


def _printed(session: DeskSession, case_id: UUID) -> list[PrintedCopy]:
    query = (
        select(
            PaperCopy.id,
            Paper.kind,
            Paper.subject_id,
            Paper.sha256,
            Paper.large_print,
            PaperCopy.receiver,
            PaperCopy.state,
            PaperCopy.printed_at,
        )
        .join(Paper, Paper.id == PaperCopy.paper_id)
        .where(PaperCopy.case_id == case_id)
        .order_by(PaperCopy.printed_at.desc(), PaperCopy.id)
    )
    return [
        PrintedCopy(row_id, kind, subject, sha256, large, receiver, state.value, at)
        for row_id, kind, subject, sha256, large, receiver, state, at in session.execute(query)
    ]
