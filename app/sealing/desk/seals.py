"""Seal a content and check a seal.

One row, one transaction: a subject is completely sealed or not at all. Everything is written before the seal is,
so that nothing can change in the flush that seals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.kernel.ids import derived_id
from app.sealing.desk.signatures import signatures_of
from app.sealing.desk.subject import case_keys, named
from app.sealing.digest import Digest, digest
from app.sealing.guard import require_unsealed
from app.sealing.model import Seal, Signature
from app.sealing.verdict import Mark, SealCheck, Stored, judge
from app.store.base import Row
from app.store.killpoints import kill_point
from app.store.session import DeskSession


def seal(session: DeskSession, subject: Row, content: Mapping[str, Any]) -> Seal:
    """Make `content` final as what `subject` says; the subject and whatever is declared to belong to it never change
    again.

    Refused when the subject has a seal (`sealing.sealed`) or when nobody signed this very content (`sealing.unsigned`).
    Who must have signed is the room's rule.
    """
    session.flush()
    require_unsealed(session, subject.id)
    fingerprint = digest(content)
    signatures = signatures_of(session, subject.id, fingerprint.sha256)
    if not signatures:
        raise Refusal("sealing.unsigned", subject=("sealed_subject", str(subject.__tablename__)))
    return _made(session, subject, fingerprint, signatures)


def seal_alone(session: DeskSession, subject: Row, content: Mapping[str, Any]) -> Seal:
    """Make `content` final in the name of who acts and nobody else: a list that the desk draws up itself and that no
    party signs. Refused when the subject has a seal (`sealing.sealed`).
    """
    session.flush()
    require_unsealed(session, subject.id)
    return _made(session, subject, digest(content), ())


def _made(session: DeskSession, subject: Row, fingerprint: Digest, signatures: Sequence[Signature]) -> Seal:
    kill_point("sealing.before_seal")
    made = Seal(
        id=derived_id("seal", subject.id),
        **case_keys(subject),
        **named(subject),
        content=fingerprint.text,
        sha256=fingerprint.sha256,
        sm3=fingerprint.sm3,
        signatures=[[mark.id, mark.fingerprint()] for mark in map(_mark, signatures)],
        sealed_at=session.at,
        sealed_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    kill_point("sealing.after_seal")
    return made


def seal_of(session: DeskSession, subject_id: UUID) -> Seal | None:
    """The seal of a subject, or None while it is not sealed."""
    return session.scalars(select(Seal).where(Seal.subject_id == subject_id)).one_or_none()


def verify_seal(session: DeskSession, subject_id: UUID, now: Mapping[str, Any] | None = None) -> SealCheck:
    """Recompute a seal and name everything that differs.

    `now` is the content as the room composes it from its rows today, or those of its top-level parts that cannot change
    by right. Refused when there is no seal to verify (`sealing.not_sealed`).
    """
    made = seal_of(session, subject_id)
    if made is None:
        raise Refusal("sealing.not_sealed")
    stored = Stored(made.content, made.sha256, made.sm3, {str(one): str(known) for one, known in made.signatures})
    findings = judge(stored, [_mark(one) for one in signatures_of(session, subject_id)], now)
    return SealCheck(subject_id, made.sha256, made.sm3, made.sealed_at, findings)


def _mark(signature: Signature) -> Mark:
    values = {
        "subject_id": signature.subject_id,
        "sha256": signature.sha256,
        "role": signature.signer_role,
        "name": signature.signer_name,
        "method": signature.method,
        "strokes": signature.strokes,
        "signed_at": signature.signed_at,
    }
    return Mark(str(signature.id), str(signature.signer_role), signature.signer_name, signature.sha256, values)
