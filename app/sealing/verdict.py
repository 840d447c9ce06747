"""What a check of a seal found: nothing, or each thing that is not as it was sealed, by name.

Pure: the stored content is hashed again, each signature is fingerprinted again, and what the room holds now is compared
with what was sealed. A single yes or no was left aside: whoever has to explain a broken seal needs the place.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.sealing.compare import differences
from app.sealing.digest import digest, digest_text


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that differs: `kind` (label: seal_finding) and where it is."""

    kind: str
    where: str


@dataclass(frozen=True, slots=True)
class SealCheck:
    """The outcome for one subject: its hashes as sealed, and what was found (nothing when all is well)."""

    subject_id: UUID
    sha256: str
    sm3: str
    sealed_at: datetime
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing differs."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class Stored:
    """A seal as it is stored now."""

    content: str
    sha256: str
    sm3: str
    signatures: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Mark:
    """A signature as it is stored now: the hash it binds and what is fingerprinted of it."""

    id: str
    role: str
    name: str
    sha256: str
    values: Mapping[str, Any]

    def fingerprint(self) -> str:
        """The SHA-256 of everything that the signature says."""
        return digest(self.values).sha256


def judge(stored: Stored, marks: Sequence[Mark], now: Mapping[str, Any] | None) -> tuple[Finding, ...]:
    """Compare a stored seal with itself, with its signatures and with what the room composes `now`.

    Only the top-level parts that `now` has are compared, so that a room may leave out what later changes by right.
    """
    found: list[Finding] = []
    again = digest_text(stored.content)
    if again.sha256 != stored.sha256:
        found.append(Finding("hash", "sha256"))
    if again.sm3 != stored.sm3:
        found.append(Finding("hash", "sm3"))
    sealed = _read(stored.content)
    if now is not None and isinstance(sealed, dict):
        parts = {key: sealed.get(key) for key in now}
        found += [Finding("content", path) for path in differences(parts, digest(now).content())]
    seen = {mark.id: mark for mark in marks}
    for mark in marks:
        known = stored.signatures.get(mark.id)
        if known is not None and (known != mark.fingerprint() or mark.sha256 != stored.sha256):
            found.append(Finding("signature", f"{mark.role} {mark.name}"))
        elif known is None and mark.sha256 == stored.sha256:
            found.append(Finding("signature_added", f"{mark.role} {mark.name}"))
    found += [Finding("signature_missing", one) for one in stored.signatures if one not in seen]
    return tuple(found)


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text
