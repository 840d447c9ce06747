"""Which key store is used: a real one, the encrypted file that was chosen, or none with a plain sentence."""

import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend, get_all_keyring
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.kernel.errors import Fault, Refusal
from app.store.keystore import KeyringStore, KeyStoreKind, choose, fit_backend, system_store
from app.store.keystore_file import EncryptedFileKeyring


class Ring(KeyringBackend):
    """A back end in memory. Not viable, so that keyring never takes it by itself."""

    priority = -1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.forgetful:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


def _ring_of(module: str) -> KeyringBackend:
    """A back end whose class claims to live in `module`."""
    return type("Keyring", (Ring,), {"__module__": module})()  # type: ignore[no-any-return]


def _chain(*parts: KeyringBackend) -> KeyringBackend:
    class Chain(Ring):
        backends = parts

    Chain.__module__ = chainer.__name__
    return Chain()


REAL = [
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.kwallet",
]
PLAIN = ["keyrings.alt.file", "keyrings.alt.Gnome", "keyrings.cryptfile.cryptfile", "elsewhere"]


@pytest.mark.parametrize("module", REAL)
def test_the_system_s_key_stores_are_used(module: str) -> None:
    ring = _ring_of(module)
    store = system_store(ring)
    store.set("profile/wangmin", b"\x00\xff secret")
    assert store.get("profile/wangmin") == b"\x00\xff secret"
    assert store.kind is KeyStoreKind.SYSTEM
    store.delete("profile/wangmin")
    store.delete("profile/wangmin")
    assert store.get("profile/wangmin") is None


@pytest.mark.parametrize("module", PLAIN)
def test_a_back_end_that_may_keep_plain_text_is_refused_by_name(module: str) -> None:
    with pytest.raises(Refusal) as caught:
        system_store(_ring_of(module))
    assert caught.value.code == "keystore.not_trusted"
    assert module in str(caught.value.params["name"])


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, _chain])
def test_no_key_store_is_a_refusal(backend: Callable[[], KeyringBackend]) -> None:
    with pytest.raises(Refusal) as caught:
        system_store(backend())
    assert caught.value.code == "keystore.none"


def test_the_machine_of_the_tests_has_none() -> None:
    with pytest.raises(Refusal) as caught:
        choose(KeyStoreKind.SYSTEM, Path())
    assert caught.value.code == "keystore.none"


def test_in_a_chain_only_the_back_ends_that_encrypt_count() -> None:
    plain, real = _ring_of("keyrings.alt.file"), _ring_of("keyring.backends.SecretService")
    assert fit_backend(_chain(plain, real)) is real
    assert fit_backend(_chain(plain)) is None
    with pytest.raises(Refusal):
        system_store(_chain(plain))


def test_keyrings_alt_on_the_machine_is_never_used_in_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    module = types.ModuleType("keyrings.alt.file")
    monkeypatch.setitem(sys.modules, "keyrings.alt.file", module)
    before = keyring.get_keyring()
    keyring.set_keyring(_ring_of("keyrings.alt.file"))
    try:
        with pytest.raises(Refusal) as caught:
            choose(KeyStoreKind.SYSTEM, Path())
    finally:
        keyring.set_keyring(before)
    assert caught.value.code == "keystore.not_trusted"


def test_a_key_store_that_forgets_is_a_fault() -> None:
    ring = Ring()
    ring.forgetful = True
    with pytest.raises(Fault) as caught:
        KeyringStore(ring, KeyStoreKind.SYSTEM).set("a", b"secret")
    assert caught.value.code == "keystore.failed"


def test_a_locked_key_store_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = Ring()

    def locked(*_arguments: str) -> str:
        raise KeyringLocked("the collection is locked")

    monkeypatch.setattr(ring, "get_password", locked)
    with pytest.raises(Fault) as caught:
        KeyringStore(ring, KeyStoreKind.SYSTEM).get("a")
    assert caught.value.code == "keystore.failed"
    assert "locked" in str(caught.value.params["reason"])


def _file(path: Path, passphrase: str | None = "four unrelated words") -> EncryptedFileKeyring:
    ask: Callable[[], str] | None = None if passphrase is None else lambda: passphrase
    return EncryptedFileKeyring(path, ask, passes=1, memory_kib=32)


def test_the_encrypted_file_keeps_and_forgets(tmp_path: Path) -> None:
    path = tmp_path / "keystore.json"
    _file(path).set_password("mediation-desk", "wangmin", "secret 值")
    again = _file(path)
    assert again.get_password("mediation-desk", "wangmin") == "secret 值"
    assert again.get_password("mediation-desk", "lixue") is None
    again.delete_password("mediation-desk", "wangmin")
    with pytest.raises(PasswordDeleteError):
        again.delete_password("mediation-desk", "wangmin")
    assert _file(path).get_password("mediation-desk", "wangmin") is None


def test_the_encrypted_file_shows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "keystore.json"
    _file(path).set_password("mediation-desk", "wangmin", "secret")
    assert b"c2VjcmV0" not in path.read_bytes()
    assert b"secret" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        ("five unrelated words", "keystore.passphrase_wrong"),
        ("", "keystore.passphrase_missing"),
        (None, "keystore.passphrase_missing"),
    ],
)
def test_another_passphrase_opens_nothing(tmp_path: Path, passphrase: str | None, code: str) -> None:
    path = tmp_path / "keystore.json"
    _file(path).set_password("mediation-desk", "wangmin", "secret")
    before = path.read_bytes()
    attempts: list[Callable[[], object]] = [
        lambda: _file(path, passphrase).get_password("mediation-desk", "wangmin"),
        lambda: _file(path, passphrase).set_password("mediation-desk", "wangmin", "other"),
        lambda: _file(path, passphrase).delete_password("mediation-desk", "wangmin"),
    ]
    for attempt in attempts:
        with pytest.raises(Refusal) as caught:
            attempt()
        assert caught.value.code == code
    assert path.read_bytes() == before


def test_a_first_passphrase_must_be_long(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        _file(tmp_path / "keystore.json", "short").set_password("mediation-desk", "a", "b")
    assert (caught.value.code, caught.value.params["minimum"]) == ("keystore.passphrase_short", 12)
    assert not (tmp_path / "keystore.json").exists()


def test_an_entry_moved_to_another_name_does_not_open(tmp_path: Path) -> None:
    import json

    path = tmp_path / "keystore.json"
    _file(path).set_password("mediation-desk", "wangmin", "secret")
    data = json.loads(path.read_text(encoding="utf-8"))
    data["entries"]["mediation-desk/lixue"] = data["entries"].pop("mediation-desk/wangmin")
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(Fault) as caught:
        _file(path).get_password("mediation-desk", "lixue")
    assert caught.value.code == "keystore.failed"


COST = '"argon2id": {"passes": 1, "memory_kib": 32, "lanes": 4}'
DAMAGED = [
    "",
    "[]",
    '{"format": 2}',
    '{"format": 1, "argon2id": {"passes": 1}}',
    '{"format": 1, "argon2id": {"passes": 1, "memory_kib": 8, "lanes": 4}, "entries": {}}',
    '{"format": 1, ' + COST + ', "entries": []}',
]


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_file_is_a_fault(tmp_path: Path, text: str) -> None:
    path = tmp_path / "keystore.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Fault) as caught:
        _file(path).get_password("mediation-desk", "wangmin")
    assert caught.value.code == "keystore.failed"


def test_keyring_never_takes_the_encrypted_file_by_itself() -> None:
    assert not EncryptedFileKeyring.viable
    assert not [ring for ring in get_all_keyring() if isinstance(ring, EncryptedFileKeyring)]


def test_a_wrong_passphrase_is_told_as_such_through_the_key_store(tmp_path: Path) -> None:
    path = tmp_path / "keystore.json"
    _file(path).set_password("mediation-desk", "wangmin", "c2VjcmV0")
    with pytest.raises(Refusal) as caught:
        KeyringStore(_file(path, "five unrelated words"), KeyStoreKind.ENCRYPTED_FILE).get("wangmin")
    assert caught.value.code == "keystore.passphrase_wrong"


def test_the_kinds_are_chosen_by_name(tmp_path: Path) -> None:
    assert choose(KeyStoreKind.DEMO_FILE, tmp_path).kind is KeyStoreKind.DEMO_FILE
    assert choose(KeyStoreKind.ENCRYPTED_FILE, tmp_path, lambda: "x" * 12).kind is KeyStoreKind.ENCRYPTED_FILE
