"""Link an exhibit to a transaction (交易凭据): the slip, the message, the photo that shows something about it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.cases.codes import FINAL
from app.cases.desk.log import log_event
from app.cases.model import Case
from app.evidence.desk.words import typed
from app.evidence.model import EvidenceItem, Transaction, TransactionProof
from app.kernel.clock import local_minute
from app.kernel.errors import Refusal
from app.staff.powers import require
from app.store.session import DeskSession


def link_proof(
    session: DeskSession, transaction_id: UUID, item_id: UUID, page: int = 0, note: str = ""
) -> TransactionProof:
    """Say that an exhibit (or its page, from 1; 0 is the whole) shows something about a line; once is enough.

    Refused: an exhibit of another case (`evidence.proof_of_another`), a withdrawn one (`evidence.is_withdrawn`), a page
    that it does not have (`evidence.no_such_page`), a case that is over (`evidence.case_over`).
    """
    require(session.actor, "evidence.mark")
    line: Transaction = session.found(Transaction, transaction_id)
    item: EvidenceItem = session.found(EvidenceItem, item_id)
    if item.case_id != line.case_id:
        raise Refusal("evidence.proof_of_another", "item_id")
    if item.withdrawn_at is not None:
        raise Refusal("evidence.is_withdrawn", seq=item.seq, at=local_minute(item.withdrawn_at))
    if page < 0 or (item.pages is not None and page > item.pages):
        raise Refusal("evidence.no_such_page", "page", seq=item.seq, page=page, pages=item.pages or 0)
    case = _open_case(session, line.case_id)
    pages = str(page) if page else ""
    known = session.scalars(
        select(TransactionProof).where(
            TransactionProof.transaction_id == transaction_id,
            TransactionProof.item_id == item_id,
            TransactionProof.pages == pages,
            TransactionProof.removed_at.is_(None),
        )
    ).first()
    if known is not None:
        return known
    proof = TransactionProof(
        **case.keys(), transaction_id=transaction_id, item_id=item_id, sha256=item.sha256,
        pages=pages, note=typed(note, 200), linked_by=session.actor.staff_id,
    )  # fmt: skip
    session.add(proof)
    session.flush()
    log_event(session, case, "proof_linked", seq=item.seq, page=pages)
    return proof


def remove_proof(session: DeskSession, proof_id: UUID) -> TransactionProof:
    """Take an exhibit away from a line again."""
    require(session.actor, "evidence.mark")
    proof: TransactionProof = session.found(TransactionProof, proof_id)
    _open_case(session, proof.case_id)
    if proof.removed_at is None:
        proof.removed_at = session.at
    return proof


def _open_case(session: DeskSession, case_id: UUID) -> Case:
    case: Case = session.found(Case, case_id)
    if case.status in FINAL:
        raise Refusal("evidence.case_over", no=case.no, status=("status", case.status.value))
    return case
