"""The agreements of a case as a list, each with its last decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from app.agreements.model import Agreement, AgreementVersion, Approval
from app.staff.model import StaffMember
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement in the list of a case, with its last decision."""

    id: UUID
    seq: int
    kind: str
    state: str
    version: int
    sha256: str
    author: str
    saved_at: datetime | None
    needs_role: str
    request_note: str
    decided_by: str
    decided_at: datetime | None
    granted: bool | None
    decision_note: str
    effective_on: date | None


def agreements(session: DeskSession, case_id: UUID) -> list[AgreementRow]:
    """The agreements of a case in the order they were drafted."""
    names = {row.id: row.name for row in session.execute(select(StaffMember.id, StaffMember.name))}
    rows: list[AgreementRow] = []
    for agreement in session.scalars(select(Agreement).where(Agreement.case_id == case_id).order_by(Agreement.seq)):
        version = session.scalars(
            select(AgreementVersion).where(
                AgreementVersion.agreement_id == agreement.id, AgreementVersion.seq == agreement.current_version
            )
        ).one_or_none()
        decision = session.scalars(
            select(Approval)
            .where(Approval.agreement_id == agreement.id)
            .order_by(Approval.created_at.desc(), Approval.id.desc())
        ).first()
        rows.append(
            AgreementRow(
                id=agreement.id,
                seq=agreement.seq,
                kind=agreement.kind.value,
                state=agreement.state.value,
                version=agreement.current_version,
                sha256=version.sha256 if version else "",
                author=names.get(version.author_id, "") if version else "",
                saved_at=version.created_at if version else None,
                needs_role=decision.needs_role if decision else "",
                request_note=decision.request_note if decision else "",
                decided_by=names.get(decision.decided_by, "") if decision and decision.decided_by else "",
                decided_at=decision.decided_at if decision else None,
                granted=decision.granted if decision else None,
                decision_note=decision.decision_note if decision else "",
                effective_on=agreement.effective_on,
            )
        )
    return rows
