"""Agreements (协议): versions of a text made from clauses and a plan, and approvals bound to a version's hash."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped

from app.sealing.guard import SealedWith
from app.store.base import Merge, Row, field


class AgreementKind(StrEnum):
    """Which paper it is; the route decides which are possible (label: agreement_kind)."""

    SETTLEMENT = "settlement"  # 和解协议书
    INSTALMENT = "instalment"  # 个性化分期还款协议
    MEDIATION = "mediation"  # 调解协议书, route third_party only


class AgreementState(StrEnum):
    """Where an agreement stands (label: agreement_state)."""

    DRAFT = "draft"
    PENDING_APPROVAL = "pending_approval"
    APPROVED = "approved"
    SIGNED = "signed"
    VOID = "void"


class Agreement(Row):
    """One agreement of a case; its text is in its versions."""

    __tablename__ = "agreements"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND)
    kind: Mapped[AgreementKind] = field(Merge.GUARDED)
    state: Mapped[AgreementState] = field(Merge.COMMAND, default=AgreementState.DRAFT)
    current_version: Mapped[int] = field(Merge.COMMAND, default=0)
    signed_at: Mapped[datetime | None] = field(Merge.COMMAND)
    effective_on: Mapped[date | None] = field(Merge.COMMAND)


class AgreementVersion(Row):
    """A version: the answers it was composed from, the clauses as printed, the plan, the hash that approval binds."""

    __tablename__ = "agreement_versions"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("id", frozen=True)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    agreement_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    seq: Mapped[int] = field(Merge.APPEND)
    author_id: Mapped[UUID] = field(Merge.APPEND, actor=True)
    facts: Mapped[dict[str, Any]] = field(Merge.APPEND)  # the parties and the case as they stood
    answers: Mapped[dict[str, Any]] = field(Merge.APPEND)  # what the drafter chose and typed
    content: Mapped[dict[str, Any]] = field(Merge.APPEND)  # what is printed, hashed, approved and signed
    template: Mapped[str] = field(Merge.APPEND)  # template name and version it was made from
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64), index=True)

    __table_args__ = (UniqueConstraint("agreement_id", "seq"),)


class Approval(Row):
    """A decision on exactly one version: any later edit has another hash, and so voids it."""

    __tablename__ = "approvals"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    agreement_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    version_id: Mapped[UUID] = field(Merge.APPEND)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    requested_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    needs_role: Mapped[str] = field(Merge.APPEND)  # the lowest role whose limit covers the waiver (label: role)
    request_note: Mapped[str] = field(Merge.APPEND, default="")
    decided_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    decided_at: Mapped[datetime | None] = field(Merge.COMMAND)
    granted: Mapped[bool | None] = field(Merge.COMMAND)
    decision_note: Mapped[str] = field(Merge.COMMAND, default="")
