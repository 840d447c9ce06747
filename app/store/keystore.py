"""Where secrets are kept: the system's key store, an encrypted file an administrator chose, or a *demo only* file.

Key slots need a 32-byte secret that lies outside the profile. The rule is: a real key store or a refusal. There is no
fall-back to plain text, not even by accident: `keyring` would silently take `keyrings.alt` where that is installed,
so its choice is checked against a list of back ends that encrypt, and everything else counts as none. `keyring`
itself is loaded on first use (it is slow).
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.kernel.errors import Fault, Refusal
from app.kernel.files import write_whole

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "mediation-desk"

# Back ends that hand secrets to the operating system. Named one by one: what is not here may be a plain file.
_TRUSTED = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)
_NONE = ("keyring.backends.fail", "keyring.backends.null")


class KeyStoreKind(StrEnum):
    """Which key store a profile uses (setting `key_store.kind`; label: key_store)."""

    SYSTEM = "system"
    ENCRYPTED_FILE = "encrypted_file"
    DEMO_FILE = "demo_file"


class KeyStore(Protocol):
    """A place for small secrets by name; every method may raise `Fault("keystore.failed")`."""

    kind: KeyStoreKind

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None."""
        ...

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret under `name`, in place of an earlier one."""
        ...

    def delete(self, name: str) -> None:
        """Forget what is kept under `name`; nothing kept is fine."""
        ...


class KeyringStore:
    """A key store that speaks to one `keyring` back end, already found fit."""

    def __init__(self, backend: KeyringBackend, kind: KeyStoreKind) -> None:
        self._backend = backend
        self.kind = kind

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None."""
        text = self._call(lambda: self._backend.get_password(SERVICE, name))
        return None if text is None else base64.b64decode(text)

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret under `name` and read it back: a key store that forgets must not be trusted with a slot."""
        text = base64.b64encode(secret).decode()
        self._call(lambda: self._backend.set_password(SERVICE, name, text))
        if self.get(name) != secret:
            raise Fault("keystore.failed", reason="read back differs")

    def delete(self, name: str) -> None:
        """Forget what is kept under `name`; nothing kept is fine."""
        if self.get(name) is not None:
            self._call(lambda: self._backend.delete_password(SERVICE, name))

    @staticmethod
    def _call(ask: Callable[[], str | None]) -> str | None:
        try:
            return ask()
        except (Fault, Refusal):
            raise
        except Exception as error:
            # Back ends raise whatever their system raises (D-Bus, COM, locked collections); to us it is one thing.
            raise Fault("keystore.failed", reason=f"{type(error).__name__}: {error}") from error


class DemoFileStore:
    """Secrets in a file of the profile that its owner can read: for `demo` and tests only, never for customers' data.

    Whoever has the profile has the key; that is why the profile is marked *demo only* and no centre will enrol it.
    """

    kind = KeyStoreKind.DEMO_FILE

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> bytes | None:
        """Return the secret kept under `name`, or None."""
        text = self._read().get(name)
        return None if text is None else base64.b64decode(text)

    def set(self, name: str, secret: bytes) -> None:
        """Keep a secret under `name`, in place of an earlier one."""
        self._write({**self._read(), name: base64.b64encode(secret).decode()})

    def delete(self, name: str) -> None:
        """Forget what is kept under `name`; nothing kept is fine."""
        kept = self._read()
        if kept.pop(name, None) is not None:
            self._write(kept)

    def _read(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        if os.name != "nt" and self._path.stat().st_mode & 0o077:
            raise Fault("keystore.exposed", file=self._path.name)
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            return {str(name): str(secret) for name, secret in kept["secrets"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise Fault("keystore.failed", reason=f"{self._path.name}: {error}") from error

    def _write(self, secrets: dict[str, str]) -> None:
        text = json.dumps({"demo only": True, "secrets": secrets}, ensure_ascii=False, indent=1)
        write_whole(self._path, text.encode())


def fit_backend(offered: KeyringBackend) -> KeyringBackend | None:
    """The back end to use out of what `keyring` offers, or None; a chain of back ends is searched in its order."""
    module = type(offered).__module__
    if module == "keyring.backends.chainer":
        fit = [fit_backend(part) for part in getattr(offered, "backends", [])]
        return next((part for part in fit if part is not None), None)
    return offered if module in _TRUSTED else None


def backend_name(offered: KeyringBackend) -> str:
    """Name a back end as `doctor` shows it."""
    return f"{type(offered).__module__}.{type(offered).__qualname__}"


def system_store(offered: KeyringBackend | None = None) -> KeyStore:
    """The operating system's key store.

    Raises `Refusal("keystore.none")` where there is none and `Refusal("keystore.not_trusted")` where `keyring` offers
    one that is not known to encrypt (`keyrings.alt` keeps plain text).
    """
    if offered is None:
        import keyring

        offered = keyring.get_keyring()
    found = fit_backend(offered)
    if found is not None:
        return KeyringStore(found, KeyStoreKind.SYSTEM)
    if type(offered).__module__ in _NONE or type(offered).__module__ == "keyring.backends.chainer":
        raise Refusal("keystore.none")
    raise Refusal("keystore.not_trusted", name=backend_name(offered))


def choose(kind: KeyStoreKind, folder: Path, passphrase: Callable[[], str] | None = None) -> KeyStore:
    """The key store of a profile, as its settings say.

    `passphrase` is asked for the master passphrase of the encrypted file, once, when it is first needed; without it
    that kind is refused (`keystore.passphrase_missing`).
    """
    if kind is KeyStoreKind.DEMO_FILE:
        return DemoFileStore(folder / "demo-keystore.json")
    if kind is KeyStoreKind.ENCRYPTED_FILE:
        from app.store.keystore_file import EncryptedFileKeyring

        return KeyringStore(EncryptedFileKeyring(folder / "keystore.enc.json", passphrase), kind)
    return system_store()
