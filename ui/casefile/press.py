"""The press: what the print panel asks of the papers, and the register of what was printed. No Qt here.

Reading leaves an access record and happens in an action; making the paper touches no store and may happen on any
thread. What is made stays in memory: a preview or a print leaves no file of ours behind. A customer's own paper names
the customer in full, for which the record says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.casefile.offers import FOR_THE_BANK
from app.cases.model import Case
from app.evidence.blobs import Blobs
from app.kernel.wording import Wording
from app.sealing.desk import Share, register_paper
from app.sealing.model import Paper
from app.store.access import AccessKind, record_access
from app.store.session import DeskSession
from reports.document import Printed
from ui.casefile.bound_job import KIND as FILE
from ui.casefile.bound_job import FileJob, file_job
from ui.casefile.gathering import PaperJob, gather


@dataclass(frozen=True, slots=True)
class Order:
    """One paper to be made: its kind, which interview or agreement it shows (0: there is only one), how large."""

    kind: str
    case_id: UUID
    subject_id: UUID | None = None
    number: int = 0
    large_print: bool = False


def read(session: DeskSession, order: Order, words: Wording, blobs: Blobs | None = None) -> PaperJob | FileJob:
    """Read what a paper shows; the job that comes back makes it. Refused: whatever `gather` or `file_job` refuse."""
    case: Case = session.found(Case, order.case_id)
    if order.kind == FILE:
        if blobs is None:
            raise LookupError("a case file is made with the store of contents")
        return file_job(session, case, words, blobs, AccessKind.VIEW)
    reason = "" if order.kind in FOR_THE_BANK else words.text("papers.own_paper")
    return gather(session, order.kind, case.no, words, reveal=reason, sitting=order.number, access=AccessKind.VIEW)


def register(
    session: DeskSession, order: Order, printed: Printed, shares: Sequence[Share], access: AccessKind = AccessKind.PRINT
) -> Paper:
    """Enter the printed copies into the register of papers, with an access record; a reprint adds to earlier ones."""
    case: Case = session.found(Case, order.case_id)
    record_access(session, access, "cases", case.id, case_id=case.id, field_name=f"paper.{order.kind}")
    return register_paper(
        session,
        case.keys(),
        order.kind,
        printed.digest,
        shares,
        pages=printed.pages,
        subject_id=order.subject_id,
        large_print=order.large_print,
    )
