"""The encrypted-file key store: our own back end behind keyring's interface, for machines without a key store.

One file; a 32-byte file key wrapped under Argon2id(master passphrase), every entry sealed by AES-256-GCM with its
name bound to it. `keyrings.cryptfile` was left aside: source only, slow, and its format does not bind entries to
their names. Chosen only by an administrator's setting: `priority` says *not viable*, so that keyring never takes it
by itself.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import PasswordDeleteError

from app.kernel.errors import Fault, Refusal
from app.kernel.files import write_whole

FORMAT = 1
MINIMUM = 12


class EncryptedFileKeyring(KeyringBackend):
    """Entries in an encrypted file; the passphrase is asked for once, on the first use."""

    def __init__(
        self, path: Path, passphrase: Callable[[], str] | None, *, passes: int = 4, memory_kib: int = 131072
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._path = path
        self._ask = passphrase
        self._cost = {"passes": passes, "memory_kib": memory_kib, "lanes": 4}
        self._key: bytes | None = None

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 - keyring's own way to say it
        """Never viable by itself."""
        raise RuntimeError("the encrypted file is used only where an administrator chose it")

    def get_password(self, service: str, username: str) -> str | None:
        """Open an entry; None when there is none."""
        data = self._read()
        key = self._file_key(data)
        entry = data["entries"].get(f"{service}/{username}") if data else None
        if entry is None:
            return None
        return _open(key, entry, f"{service}/{username}", self._path.name).decode()

    def set_password(self, service: str, username: str, password: str) -> None:
        """Seal an entry and replace the file."""
        data = self._read()
        key = self._file_key(data)
        data = data or self._fresh(key)
        data["entries"][f"{service}/{username}"] = _seal(key, password.encode(), f"{service}/{username}")
        self._write(data)

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry; keyring's `PasswordDeleteError` when there is none."""
        data = self._read()
        self._file_key(data)
        if data is None or data["entries"].pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError(username)
        self._write(data)

    def _file_key(self, data: dict[str, Any] | None) -> bytes:
        if self._key is not None:
            return self._key
        passphrase = self._ask() if self._ask else ""
        if not passphrase:
            raise Refusal("keystore.passphrase_missing", "passphrase")
        if data is None:
            if len(passphrase) < MINIMUM:
                raise Refusal("keystore.passphrase_short", "passphrase", minimum=MINIMUM)
            self._salt = os.urandom(16)
            self._wrapping = self._stretch(passphrase, self._salt, self._cost)
            self._key = os.urandom(32)
            return self._key
        wrapping = self._stretch(passphrase, base64.b64decode(data["salt"]), data["argon2id"])
        try:
            self._key = _unseal(wrapping, data["key"], "file key")
        except InvalidTag:
            raise Refusal("keystore.passphrase_wrong", "passphrase") from None
        return self._key

    def _fresh(self, key: bytes) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "salt": base64.b64encode(self._salt).decode(),
            "argon2id": self._cost,
            "key": _seal(self._wrapping, key, "file key"),
            "entries": {},
        }

    @staticmethod
    def _stretch(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
        return hash_secret_raw(
            passphrase.encode(), salt, cost["passes"], cost["memory_kib"], cost["lanes"], 32, Type.ID
        )

    def _read(self) -> dict[str, Any] | None:
        if not self._path.exists():
            return None
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
            if data["format"] != FORMAT:
                raise ValueError(f"format {data['format']}")
            cost = data["argon2id"]
            if not (
                0 < cost["passes"] <= 64
                and 8 * cost["lanes"] <= cost["memory_kib"] <= 4 << 20
                and 0 < cost["lanes"] <= 64
            ):
                raise ValueError("unreasonable cost")
            if not isinstance(data["entries"], dict):
                raise TypeError("entries")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Fault("keystore.failed", reason=f"{self._path.name}: {error}") from error
        return dict(data)

    def _write(self, data: dict[str, Any]) -> None:
        write_whole(self._path, json.dumps(data, ensure_ascii=False, indent=1).encode())


def _seal(key: bytes, plain: bytes, name: str) -> str:
    nonce = os.urandom(12)
    return base64.b64encode(nonce + AESGCM(key).encrypt(nonce, plain, name.encode())).decode()


def _unseal(key: bytes, sealed: str, name: str) -> bytes:
    data = base64.b64decode(sealed)
    return AESGCM(key).decrypt(data[:12], data[12:], name.encode())


def _open(key: bytes, sealed: str, name: str, file: str) -> bytes:
    try:
        return _unseal(key, sealed, name)
    except (InvalidTag, ValueError) as error:
        raise Fault("keystore.failed", reason=f"{file}: {name}") from error
