"""The two fingerprints of a content: SHA-256, and SM3 (商用密码) beside it for systems of the national standard.

Both are taken over canonical JSON, the one encoding that both databases share, so that a desk, the centre and a paper
reach the same hash. Hashing a PDF was decided against: its bytes hold a print time and a font subset, and a reprint
would have another hash.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.kernel.errors import Fault
from app.store.types import canonical_json


@dataclass(frozen=True, slots=True)
class Digest:
    """A content as canonical text and its two fingerprints in lower-case hex, 64 characters each."""

    text: str
    sha256: str
    sm3: str

    def content(self) -> dict[str, Any]:
        """Read the content back as plain values, exactly as a stored seal would give it."""
        found: dict[str, Any] = json.loads(self.text)
        return found


def digest(content: Mapping[str, Any]) -> Digest:
    """Encode canonically and fingerprint; floats raise `TypeError`, a machine without SM3 is a `Fault`."""
    return digest_text(canonical_json(dict(content)))


def digest_text(text: str) -> Digest:
    """Fingerprint a text that is canonical already; `Fault("sealing.no_sm3")` where the OpenSSL of Python lacks SM3."""
    data = text.encode()
    try:
        national = hashlib.new("sm3", data)
    except ValueError as error:
        raise Fault("sealing.no_sm3") from error
    return Digest(text, hashlib.sha256(data).hexdigest(), national.hexdigest())
