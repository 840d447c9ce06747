"""The record with what stands under it: one object for screen, display, paper and command.

A sealed record is shown from its seal and not from the rows: a customer who moves house next year must not move in it.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from app.interviews import compose
from app.interviews.model import Interview, Supplement
from app.interviews.record import InterviewRecord, Sealed, Signed, SupplementShown, from_plain
from app.interviews.supplement import supplement_content
from app.sealing.desk import seal_of, signatures_of
from app.sealing.digest import digest, digest_text
from app.sealing.model import Seal
from app.store.session import DeskSession


def record(session: DeskSession, interview_id: UUID) -> InterviewRecord:
    """The interview record as it stands now, or as it was sealed, with signatures and supplements."""
    interview: Interview = session.found(Interview, interview_id)
    seal = seal_of(session, interview.id)
    if seal is None:
        now = digest(compose.content(session, interview))
    else:
        now = digest_text(seal.content)
    sha256 = now.sha256 if seal is None else seal.sha256
    return InterviewRecord(
        interview_id=interview.id,
        case_id=interview.case_id,
        state=str(interview.state),
        body=from_plain(now.content()["body"]),
        sha256=sha256,
        signatures=_signed(session, interview.id, sha256),
        seal=_sealed(session, seal),
        supplements=tuple(_supplements(session, interview.id)),
    )


def _signed(session: DeskSession, subject_id: UUID, sha256: str) -> tuple[Signed, ...]:
    return tuple(
        Signed(
            str(one.signer_role),
            one.signer_name,
            str(one.method),
            tuple(one.strokes),
            one.signed_at,
            one.sha256,
            one.sha256 == sha256,
        )
        for one in signatures_of(session, subject_id)
    )


def _sealed(session: DeskSession, seal: Seal | None) -> Sealed | None:
    if seal is None:
        return None
    return Sealed(seal.sha256, seal.sm3, seal.sealed_at, compose.staff_name(session, seal.sealed_by))


def _supplements(session: DeskSession, interview_id: UUID) -> list[SupplementShown]:
    query = select(Supplement).where(Supplement.interview_id == interview_id).order_by(Supplement.seq)
    found = []
    for row in session.scalars(query):
        seal = seal_of(session, row.id)
        sha256 = digest(supplement_content(session, row)).sha256 if seal is None else seal.sha256
        found.append(
            SupplementShown(
                id=row.id,
                seq=row.seq,
                reason=row.reason,
                text=row.text,
                recorder=compose.staff_name(session, row.recorder_id),
                at=row.created_at,
                sha256=sha256,
                signatures=_signed(session, row.id, sha256),
                seal=_sealed(session, seal),
            )
        )
    return found
