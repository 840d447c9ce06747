"""What happened to an agreement, for later rooms: obligations are made, the case moves."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class AgreementSubmitted:
    """A version was handed in for approval."""

    case_id: UUID
    agreement_id: UUID


@dataclass(frozen=True, slots=True)
class AgreementApproved:
    """Exactly this version was approved."""

    case_id: UUID
    agreement_id: UUID
    version_id: UUID


@dataclass(frozen=True, slots=True)
class AgreementRefused:
    """A submitted version was refused; it goes back to drafting."""

    case_id: UUID
    agreement_id: UUID


@dataclass(frozen=True, slots=True)
class AgreementSigned:
    """Both sides signed; the version is sealed and takes effect."""

    case_id: UUID
    agreement_id: UUID
    version_id: UUID
