"""Seals, signatures, printed papers, deliveries and the seal register: what is final, and who has it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped

from app.sealing.guard import SealedWith
from app.store.base import Mask, Merge, Row, field


class Seal(Row):
    """A content made final: canonical text, its SHA-256 and SM3, when, by whom. One seal per subject.

    `signatures` lists the signatures that stood under the content, [[id, sha256 of the signature], …]: they bind the
    content's hash and so cannot be in it.
    """

    __tablename__ = "seals"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("subject_id", frozen=True)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    subject_table: Mapped[str] = field(Merge.APPEND)
    subject_id: Mapped[UUID] = field(Merge.APPEND, unique=True)
    content: Mapped[str] = field(Merge.APPEND)  # canonical JSON of everything that was signed
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    sm3: Mapped[str] = field(Merge.APPEND, type_=String(64))
    signatures: Mapped[list[Any]] = field(Merge.APPEND, default=list)
    sealed_at: Mapped[datetime] = field(Merge.APPEND)
    sealed_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class SignatureMethod(StrEnum):
    """How somebody signed (label: signature_method).

    A drawn signature alone is not a reliable electronic one (电子签名法 13).
    """

    DRAWN = "drawn"
    ON_PAPER = "on_paper"
    FINGERPRINT = "fingerprint"


class SignerRole(StrEnum):
    """In which role somebody signs (label: signer_role)."""

    CUSTOMER = "customer"
    COMPANION = "companion"
    AGENT = "agent"
    REPRESENTATIVE = "representative"  # of a joint visit 共同来访
    WITNESS = "witness"
    SCRIBE = "scribe"
    STAFF = "staff"
    MEDIATOR = "mediator"  # an organisation's 调解员
    PAYER = "payer"  # 代偿人


class Signature(Row):
    """A signature under a content with the hash `sha256`; strokes are [[x, y, ms], …] lists in a 0-1000 square."""

    __tablename__ = "signatures"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("subject_id", frozen=True)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    subject_table: Mapped[str] = field(Merge.APPEND)
    subject_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    signer_role: Mapped[str] = field(Merge.APPEND)  # label: signer_role
    signer_name: Mapped[str] = field(Merge.APPEND, mask=Mask.NAME)
    method: Mapped[SignatureMethod] = field(Merge.APPEND)
    strokes: Mapped[list[Any]] = field(Merge.APPEND, default=list)
    signed_at: Mapped[datetime] = field(Merge.APPEND)


class Receiver(StrEnum):
    """For whom a copy is printed (label: receiver)."""

    CUSTOMER = "customer"
    BRANCH = "branch"
    ORGANISATION = "organisation"  # 调解组织


class PaperState(StrEnum):
    """Where a printed copy stands (label: paper_state)."""

    PRINTED = "printed"
    UNSIGNED = "unsigned"  # printed, waiting for paper
    BACK = "back"


class Paper(Row):
    """A paper that was made: kind, what it shows, hash of its content. A reprint has the same hash and more copies."""

    __tablename__ = "papers"
    __written_by__: ClassVar[tuple[str, ...]] = ("sealing.paper", "reports.print")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    kind: Mapped[str] = field(Merge.APPEND)  # label: paper
    subject_id: Mapped[UUID | None] = field(Merge.APPEND)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    pages: Mapped[int] = field(Merge.APPEND)
    large_print: Mapped[bool] = field(Merge.APPEND, default=False)
    printed_at: Mapped[datetime] = field(Merge.APPEND)  # the first time; copies know their own
    printed_by: Mapped[UUID] = field(Merge.APPEND, actor=True)


class PaperCopy(Row):
    """One copy (份) of a paper: for whom it was printed, and whether its signed original is waited for or back.

    A row per copy, because the customer's copy leaves with the customer while the branch still waits for its own; a
    counter on the paper would have to be merged, and two desks that print at once would lose one of the two.
    """

    __tablename__ = "paper_copies"
    __written_by__: ClassVar[tuple[str, ...]] = ("sealing.paper", "reports.print")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    paper_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    receiver: Mapped[Receiver] = field(Merge.APPEND)
    state: Mapped[PaperState] = field(Merge.COMMAND, default=PaperState.PRINTED)
    printed_at: Mapped[datetime] = field(Merge.APPEND)
    printed_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    back_at: Mapped[datetime | None] = field(Merge.COMMAND)
    back_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)


class Delivery(Row):
    """A delivery (送达) of a paper: to whom, how, and the proven date from which a clock may start."""

    __tablename__ = "deliveries"

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    paper_kind: Mapped[str] = field(Merge.APPEND)
    paper_id: Mapped[UUID | None] = field(Merge.APPEND)
    receiver: Mapped[str] = field(Merge.APPEND, mask=Mask.NAME)
    how: Mapped[str] = field(Merge.APPEND)  # handed_over, ems, sms, electronic (label: delivery_how)
    sent_at: Mapped[datetime] = field(Merge.APPEND)
    proven_on: Mapped[date | None] = field(Merge.GUARDED)
    returned_on: Mapped[date | None] = field(Merge.GUARDED)
    note: Mapped[str] = field(Merge.SERVER_ORDER, default="")

    __table_args__ = (
        Index(
            "ix_deliveries_unproven",
            "sent_at",
            "id",
            sqlite_where=text("proven_on IS NULL"),
            postgresql_where=text("proven_on IS NULL"),
        ),
    )


class SealKind(StrEnum):
    """Which seal is pressed (label: seal_kind). The organisation's (调解组织) is not the bank's to grant."""

    CONTRACT = "contract"  # 合同专用章
    BUSINESS = "business"  # 业务公章
    OFFICIAL = "official"  # 公章
    ORGANISATION = "organisation"  # 调解组织印章


IS_SEAL_UNDECIDED = "decided_at IS NULL AND withdrawn_at IS NULL"


class SealRequest(Row):
    """A seal asked for (用印申请) on one printed paper: exactly that content, by its hash. Decided once, by another."""

    __tablename__ = "seal_requests"
    __written_by__: ClassVar[tuple[str, ...]] = ("sealing.request", "sealing.approve")

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    paper_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    paper_kind: Mapped[str] = field(Merge.APPEND)  # label: paper
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    seal_kind: Mapped[SealKind] = field(Merge.APPEND)
    copies: Mapped[int] = field(Merge.APPEND)
    why: Mapped[str] = field(Merge.APPEND)
    requested_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    requested_at: Mapped[datetime] = field(Merge.APPEND)
    decided_by: Mapped[UUID | None] = field(Merge.COMMAND, actor=True)
    decided_at: Mapped[datetime | None] = field(Merge.COMMAND)
    granted: Mapped[bool | None] = field(Merge.COMMAND)
    decision_note: Mapped[str] = field(Merge.COMMAND, default="")
    withdrawn_at: Mapped[datetime | None] = field(Merge.COMMAND)

    __table_args__ = (
        Index(
            "ix_seal_requests_undecided",
            "requested_at",
            "id",
            sqlite_where=text(IS_SEAL_UNDECIDED),
            postgresql_where=text(IS_SEAL_UNDECIDED),
        ),
    )


class SealUse(Row):
    """A line of the seal register (用印登记): which seal, on how many copies of what, by whose hand, who was by.

    Its id follows from the request (or, for an organisation's seal, from the paper), so that two desks cannot register
    the same seal twice.
    """

    __tablename__ = "seal_uses"
    __sealed_with__: ClassVar[SealedWith] = SealedWith("id", frozen=True)
    __written_by__: ClassVar[tuple[str, ...]] = ("sealing.register",)

    case_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    request_id: Mapped[UUID | None] = field(Merge.APPEND, index=True)  # None: an organisation's own seal
    paper_id: Mapped[UUID] = field(Merge.APPEND, index=True)
    paper_kind: Mapped[str] = field(Merge.APPEND)
    subject_id: Mapped[UUID | None] = field(Merge.APPEND)
    sha256: Mapped[str] = field(Merge.APPEND, type_=String(64))
    seal_kind: Mapped[SealKind] = field(Merge.APPEND)
    seal_name: Mapped[str] = field(Merge.APPEND)  # which one of its kind: 合同专用章（2）, the organisation's name
    copies: Mapped[int] = field(Merge.APPEND)
    keeper: Mapped[str] = field(Merge.APPEND)  # whose hand pressed it
    second_id: Mapped[UUID | None] = field(Merge.APPEND)  # who was present; an organisation's seal has nobody of ours
    sealed_at: Mapped[datetime] = field(Merge.APPEND, index=True)
    registered_by: Mapped[UUID] = field(Merge.APPEND, actor=True)
    note: Mapped[str] = field(Merge.APPEND, default="")
