"""Seals, signatures, printed papers and deliveries: the register of what is final and who has it."""

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
