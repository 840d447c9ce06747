"""Keys: one random data key per store, held in slots, and what is derived from it.

Slot kind 1 (`password`): the data key wrapped by AES-256-GCM under HKDF(Argon2id(password) ‖ secret in the key
store), one slot per staff member of a local store. The file holds no secret: without the key store of this
operating-system user a stolen profile cannot even be guessed at, and without the password the key store is no use.
Kinds 2 (`share`, released by the centre) and 3 (`recovery`, the bank's key) are in `datakey`; slots of kinds that this
program does not know are kept untouched.

Slots are written only inside `Store.action`, whose writer lock also orders two processes; the file itself is replaced
whole.
"""

from __future__ import annotations

import base64
import json
import os
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from argon2.low_level import Type, hash_secret_raw

from app.kernel.errors import Fault
from app.kernel.files import write_whole
from app.kernel.ids import new_id
from app.store.datakey import (
    SECRET_BYTES,
    DataKey,
    Wrapped,
    WrongKey,
    hkdf,
    new_recovery_wrapping,
    recovery_wrapping,
    share_wrapping,
)
from app.store.keystore import KeyStore

__all__ = ["DataKey", "Hardness", "KeyFile", "WrongKey"]

FORMAT = 1
PASSWORD_SLOT = "password"  # noqa: S105 - the name of a kind of slot
SHARE_SLOT = "share"
RECOVERY_SLOT = "recovery"
_PARTS = {
    PASSWORD_SLOT: ("salt", "nonce", "wrapped"),
    SHARE_SLOT: ("nonce", "wrapped"),
    RECOVERY_SLOT: ("ephemeral", "nonce", "wrapped"),
}


@dataclass(frozen=True, slots=True)
class Hardness:
    """How hard Argon2id works: passes, KiB of memory, lanes. Kept per slot, so that it can be raised later."""

    passes: int = 3
    memory_kib: int = 65536
    lanes: int = 4

    def __post_init__(self) -> None:
        if not (1 <= self.passes <= 64 and 8 * self.lanes <= self.memory_kib <= 4 << 20 and 1 <= self.lanes <= 64):
            raise ValueError("no slot of ours asks for that much work")


def _wrapping_key(password: str, salt: bytes, hardness: Hardness, secret: bytes) -> bytes:
    # Full-width letters of an input method and decomposed accents are the same password.
    typed = unicodedata.normalize("NFKC", password).encode()
    stretched = hash_secret_raw(
        typed, salt, hardness.passes, hardness.memory_kib, hardness.lanes, SECRET_BYTES, Type.ID
    )
    return hkdf(stretched + secret, "slot")


class KeyFile:
    """The slots of one profile (`keys.json`) beside the key store that holds their secrets."""

    def __init__(self, path: Path, store: KeyStore, hardness: Hardness | None = None) -> None:
        self._path = path
        self._store = store
        self._hardness = hardness or Hardness()

    def exists(self) -> bool:
        """Whether the profile has key slots: whether somebody can sign in at all."""
        return self._path.exists()

    def logins(self) -> list[str]:
        """The logins that have a password slot, in order of name."""
        return sorted(slot["login"] for slot in self._read()["slots"] if slot["kind"] == PASSWORD_SLOT)

    def unlock(self, login: str, password: str) -> tuple[DataKey, bytes]:
        """Open the slot of `login`: the data key, and the wrapping key by which `unlock_remembered` can do it again.

        Raises `WrongKey` for a wrong password and for a login without a slot, after the same work;
        `Fault("keystore.secret_missing")` when the key store no longer holds this slot's secret.
        """
        data = self._read()
        slot = self._slot(data, login)
        secret = self._store.get(self._name(data, login))
        if slot is None:
            _wrapping_key(password, os.urandom(16), self._hardness, os.urandom(SECRET_BYTES))
            raise WrongKey
        wrapping = _wrapping_key(password, _unpack(slot["salt"]), Hardness(**slot["argon2id"]), secret or b"")
        if secret is None:
            raise Fault("keystore.secret_missing", login=login)
        return self._open(data, slot, wrapping), wrapping

    def unlock_remembered(self, login: str) -> DataKey:
        """Open the slot of `login` by the wrapping key in the key store.

        Raises `WrongKey` when none fits (any more).
        """
        data = self._read()
        slot = self._slot(data, login)
        wrapping = self._store.get(self._name(data, login) + "/remembered")
        if slot is None or wrapping is None:
            raise WrongKey
        return self._open(data, slot, wrapping)

    def remembers(self, login: str) -> bool:
        """Whether the key store holds a wrapping key for a login that has a slot.

        It may be out of date all the same.
        """
        data = self._read()
        return (
            self._slot(data, login) is not None and self._store.get(self._name(data, login) + "/remembered") is not None
        )

    def remember(self, login: str, wrapping: bytes) -> None:
        """Keep the wrapping key in the key store; a changed password makes it useless."""
        self._store.set(self._name(self._read(), login) + "/remembered", wrapping)

    def forget(self, login: str) -> None:
        """Remove the remembered wrapping key, if there is one."""
        self._store.delete(self._name(self._read(), login) + "/remembered")

    def put(self, login: str, password: str, key: DataKey) -> bytes:
        """Give `login` a password slot, in place of the one it may have, with a new salt and a new key-store secret.

        Returns the slot's wrapping key, so that whoever is to be remembered need not be asked for the work again.
        """
        data = self._read() if self.exists() else {"format": FORMAT, "profile": str(new_id()), "slots": []}
        salt = os.urandom(16)
        wrapping = _wrapping_key(password, salt, self._hardness, self._secret(data, login))
        self._put(data, PASSWORD_SLOT, login, key, wrapping, salt=_pack(salt), argon2id=asdict(self._hardness))
        return wrapping

    def put_share(self, login: str, share: bytes, key: DataKey, device: str = "") -> None:
        """Give `login` a slot that opens with the centre's share; the password slot must be there already.

        `device` is for whom the centre keeps the share: it must be known before the replica can be opened.
        """
        data = self._read()
        self._put(data, SHARE_SLOT, login, key, share_wrapping(share, self._secret(data, login)), device=device)

    def share_device(self, login: str) -> str:
        """The device of the share slot; empty without one."""
        slot = self._slot(self._read(), login, SHARE_SLOT)
        return str(slot["device"]) if slot is not None else ""

    def unlock_share(self, login: str, share: bytes) -> DataKey:
        """Open by the share that the centre released; `WrongKey` without such a slot, without the machine's secret."""
        data = self._read()
        slot = self._slot(data, login, SHARE_SLOT)
        secret = self._store.get(self._name(data, login))
        if slot is None or secret is None:
            raise WrongKey
        return self._open(data, slot, share_wrapping(share, secret))

    def put_recovery(self, login: str, public: bytes, key: DataKey) -> None:
        """Give `login` a slot that only the bank's private recovery key opens (32 bytes, X25519)."""
        wrapping, beside = new_recovery_wrapping(public)
        self._put(self._read(), RECOVERY_SLOT, login, key, wrapping, ephemeral=_pack(beside))

    def unlock_recovery(self, login: str, private: bytes) -> DataKey:
        """Open by the bank's private recovery key; `WrongKey` when it is another or there is no such slot."""
        data = self._read()
        slot = self._slot(data, login, RECOVERY_SLOT)
        if slot is None:
            raise WrongKey
        return self._open(data, slot, recovery_wrapping(private, _unpack(slot["ephemeral"])))

    def has_share(self, login: str) -> bool:
        """Whether the replica belongs to a centre: only enrolment writes a share slot."""
        return self.exists() and self._slot(self._read(), login, SHARE_SLOT) is not None

    def keep_secret(self, login: str, name: str, value: bytes | None) -> None:
        """Keep a further secret of `login` in the key store under a name, or remove it."""
        place = f"{self._name(self._read(), login)}/{name}"
        if value is None:
            self._store.delete(place)
        else:
            self._store.set(place, value)

    def kept_secret(self, login: str, name: str) -> bytes | None:
        """A further secret of `login`, or None."""
        return self._store.get(f"{self._name(self._read(), login)}/{name}")

    def _secret(self, data: dict[str, Any], login: str) -> bytes:
        # Made once per login: were it replaced before the file, a crash between the two would lock the person out.
        secret = self._store.get(self._name(data, login))
        if secret is None:
            secret = os.urandom(SECRET_BYTES)
            self._store.set(self._name(data, login), secret)
        return secret

    def _put(self, data: dict[str, Any], kind: str, login: str, key: DataKey, wrapping: bytes, **beside: Any) -> None:
        wrapped = Wrapped.of(key, wrapping, _bound_to(data, login, kind))
        slot = {
            "kind": kind,
            "login": login,
            **beside,
            "nonce": _pack(wrapped.nonce),
            "wrapped": _pack(wrapped.data),
        }
        self._write(data, [*self._others(data, login, kind), slot])

    def remove(self, login: str) -> None:
        """Take the slot of `login` away, and what the key store held for it."""
        data = self._read()
        self._write(data, [slot for slot in data["slots"] if slot["kind"] not in _PARTS or slot["login"] != login])
        self._store.delete(self._name(data, login) + "/remembered")
        self._store.delete(self._name(data, login))

    def _open(self, data: dict[str, Any], slot: dict[str, Any], wrapping: bytes) -> DataKey:
        wrapped = Wrapped(_unpack(slot["nonce"]), _unpack(slot["wrapped"]))
        return wrapped.open(wrapping, _bound_to(data, slot["login"], slot["kind"]))

    @staticmethod
    def _name(data: dict[str, Any], login: str) -> str:
        return f"{data['profile']}/{login}"

    @staticmethod
    def _slot(data: dict[str, Any], login: str, kind: str = PASSWORD_SLOT) -> dict[str, Any] | None:
        found = [slot for slot in data["slots"] if slot["kind"] == kind and slot["login"] == login]
        return found[0] if found else None

    @staticmethod
    def _others(data: dict[str, Any], login: str, kind: str) -> list[dict[str, Any]]:
        return [slot for slot in data["slots"] if slot["kind"] != kind or slot["login"] != login]

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise Fault("keys.missing", file=self._path.name) from None
        except (OSError, ValueError) as error:
            raise Fault("keys.corrupt", file=self._path.name) from error
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            if isinstance(data, dict) and isinstance(data.get("format"), int):
                raise Fault("keys.too_new", file=self._path.name, found=data["format"], known=FORMAT)
            raise Fault("keys.corrupt", file=self._path.name)
        try:
            UUID(data["profile"])
            for slot in data["slots"]:
                if slot["kind"] in _PARTS:
                    _ = [_unpack(slot[part]) for part in _PARTS[slot["kind"]]], str(slot["login"])
                if slot["kind"] == SHARE_SLOT:
                    _ = str(slot["device"])
                if slot["kind"] == PASSWORD_SLOT:
                    Hardness(**slot["argon2id"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise Fault("keys.corrupt", file=self._path.name) from error
        return data

    def _write(self, data: dict[str, Any], slots: list[dict[str, Any]]) -> None:
        text = json.dumps({**data, "slots": slots}, ensure_ascii=False, indent=1, sort_keys=True)
        write_whole(self._path, text.encode())


def _bound_to(data: dict[str, Any], login: str, kind: str) -> bytes:
    # A slot copied to another login, profile or kind does not open.
    return json.dumps([FORMAT, data["profile"], kind, login]).encode()


def _pack(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _unpack(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
