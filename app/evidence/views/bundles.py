"""The exhibits of a case as a bundle chooses from them, with the numbers of people that were found on their pages."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

from sqlalchemy import select

from app.evidence.blobs import Blobs
from app.evidence.bundles import Candidate
from app.evidence.model import EvidenceItem, RecognisedPage
from app.evidence.recognition.page import unpacked
from app.evidence.recognition.private import count_in, private_numbers
from app.kernel.masking import mask_name
from app.staff.powers import require
from app.store.session import DeskSession


def candidates(session: DeskSession, case_id: UUID, blobs: Blobs | None = None) -> list[Candidate]:
    """All exhibits of a case by number, withdrawn ones too; names masked.

    With the store of contents each says whether its bytes are here. Numbers are those found on pages that were read,
    else in the words that came out of the file: those of mails, chats and texts have no page to be read.
    """
    require(session.actor, "evidence.view")
    private = _private(session, case_id)
    query = select(EvidenceItem).where(EvidenceItem.case_id == case_id).order_by(EvidenceItem.seq, EvidenceItem.id)
    return [
        Candidate(
            id=row.id,
            seq=row.seq,
            label=row.title or row.file_name,
            category=row.category,
            kind=row.kind,
            file_name=row.file_name,
            size=row.size,
            pages=row.pages,
            sha256=row.sha256,
            sm3=row.sm3,
            brought_by=row.brought_by,
            brought_name=mask_name(row.brought_name) if row.brought_name else "",
            received_at=row.received_at,
            withdrawn=row.withdrawn_at is not None,
            derived_from=row.derived_from,
            derived_how=row.derived_how,
            private=private[row.id] or count_in(row.text),
            here=blobs is None or blobs.has(row.sha256),
        )
        for row in session.scalars(query)
    ]


def _private(session: DeskSession, case_id: UUID) -> Counter[UUID]:
    found: Counter[UUID] = Counter()
    query = select(RecognisedPage.item_id, RecognisedPage.page, RecognisedPage.by, RecognisedPage.lines)
    for item_id, page, by, lines in session.execute(query.where(RecognisedPage.case_id == case_id)):
        found[item_id] += len(private_numbers(unpacked({"number": page, "by": by, "lines": lines})))
    return found
