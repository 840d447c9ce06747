"""Sign: a name in a role under exactly one content.

A signature binds the hash of what was read. When the content changes afterwards, the signature stays as what it is,
a signature under the older content, and counts no longer; it is never moved to the new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.sealing.desk.subject import case_keys, named
from app.sealing.guard import require_unsealed
from app.sealing.model import Signature, SignatureMethod, SignerRole
from app.sealing.signers import Signer, checked
from app.staff.powers import require
from app.store.base import Row
from app.store.session import DeskSession


def sign(
    session: DeskSession,
    subject: Row,
    sha256: str,
    role: SignerRole | str,
    name: str,
    method: SignatureMethod | str,
    strokes: Sequence[Any] = (),
) -> Signature:
    """Sign `subject` under the content with the hash `sha256`.

    Strokes are [[x, y, ms], …] lists in a 0-1000 square, only for drawn signatures. Refused: a sealed subject
    (`sealing.sealed`), the same person in the same role twice under one content (`sealing.already_signed`), and
    what `signers.checked` refuses.
    """
    require(session.actor, "sealing.sign")
    require_unsealed(session, subject.id)
    signer = checked(Signer(_role(role), name, _method(method), strokes), session.actor)
    for other in signatures_of(session, subject.id, sha256):
        if (other.signer_role, other.signer_name) == (signer.role, signer.name):
            raise Refusal("sealing.already_signed", "name", name=signer.name, role=("signer_role", signer.role.value))
    signature = Signature(
        **case_keys(subject),
        **named(subject),
        sha256=sha256,
        signer_role=signer.role,
        signer_name=signer.name,
        method=signer.method,
        strokes=list(signer.strokes),
        signed_at=session.at,
    )
    session.add(signature)
    session.flush()
    return signature


def signatures_of(session: DeskSession, subject_id: UUID, sha256: str | None = None) -> list[Signature]:
    """Signatures of a subject in the order they were given; with `sha256` only those under that content."""
    query = select(Signature).where(Signature.subject_id == subject_id).order_by(Signature.signed_at, Signature.id)
    if sha256 is not None:
        query = query.where(Signature.sha256 == sha256)
    return list(session.scalars(query))


def _role(role: SignerRole | str) -> SignerRole:
    try:
        return SignerRole(role)
    except ValueError:
        raise Refusal("sealing.unknown_role", "role", role=str(role)) from None


def _method(method: SignatureMethod | str) -> SignatureMethod:
    try:
        return SignatureMethod(method)
    except ValueError:
        raise Refusal("sealing.unknown_method", "method", method=str(method)) from None
