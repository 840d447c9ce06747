"""The data key of a replica and the ways to wrap it that need no password.

A slot of kind `share` opens with a share that the centre releases after an online sign-in, together with the secret
in this machine's key store: so a password that was changed or reset at the centre opens the replica again, and
neither the centre nor the stolen machine can do it alone. A slot of kind `recovery` opens with the bank's private
recovery key (X25519), which no desk holds: for a machine whose key store is gone.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SECRET_BYTES = 32


class WrongKey(Exception):  # noqa: N818 - an answer, not an error: the caller counts it and says a sentence
    """The password, the login, the share or the remembered key opens no slot; which of them is not said."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """The store's 32-byte key; what opens files is derived from it, one key per purpose."""

    raw: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> DataKey:
        """Make a random key."""
        return cls(os.urandom(SECRET_BYTES))

    @property
    def replica(self) -> bytes:
        """The raw key of the replica file (and, through it, of the drafts)."""
        return hkdf(self.raw, "replica")

    @property
    def blobs(self) -> bytes:
        """The key of evidence bytes outside the database file."""
        return hkdf(self.raw, "blobs")


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A data key under a wrapping key: AES-256-GCM, bound to a text that says where it belongs."""

    nonce: bytes
    data: bytes

    @classmethod
    def of(cls, key: DataKey, wrapping: bytes, bound: bytes) -> Wrapped:
        """Wrap a key."""
        nonce = os.urandom(12)
        return cls(nonce, AESGCM(wrapping).encrypt(nonce, key.raw, bound))

    def open(self, wrapping: bytes, bound: bytes) -> DataKey:
        """Unwrap; `WrongKey` when the wrapping key or the place is another."""
        try:
            return DataKey(AESGCM(wrapping).decrypt(self.nonce, self.data, bound))
        except (InvalidTag, ValueError):
            raise WrongKey from None


def hkdf(secret: bytes, purpose: str) -> bytes:
    """Derive a 32-byte key for one purpose."""
    return HKDF(SHA256(), SECRET_BYTES, salt=None, info=f"mediation-desk {purpose} 1".encode()).derive(secret)


def share_wrapping(share: bytes, secret: bytes) -> bytes:
    """The wrapping key of a share slot: what the centre released and what this machine keeps, both of them."""
    return hkdf(share + secret, "share slot")


def new_recovery_wrapping(public: bytes) -> tuple[bytes, bytes]:
    """A wrapping key that only the holder of the private key can make again, and the ephemeral key to keep beside."""
    ephemeral = X25519PrivateKey.generate()
    beside = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    return hkdf(shared + beside + public, "recovery slot"), beside


def recovery_wrapping(private: bytes, beside: bytes) -> bytes:
    """The same wrapping key from the bank's private key."""
    own = X25519PrivateKey.from_private_bytes(private)
    shared = own.exchange(X25519PublicKey.from_public_bytes(beside))
    return hkdf(shared + beside + own.public_key().public_bytes_raw(), "recovery slot")
