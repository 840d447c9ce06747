"""Key slots: who opens them, what a stolen file is worth, and that a failed change leaves the old one."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.kernel.errors import Fault
from app.store.keys import DataKey, Hardness, KeyFile, WrongKey
from app.store.keystore import DemoFileStore, KeyStore, KeyStoreKind

FAST = Hardness(1, 8, 1)


class MemoryStore:
    """A key store that lives as long as the test."""

    kind = KeyStoreKind.SYSTEM

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


@pytest.fixture
def store() -> MemoryStore:
    """Give an empty key store."""
    return MemoryStore()


@pytest.fixture
def key() -> DataKey:
    """Give a data key."""
    return DataKey.fresh()


@pytest.fixture
def keys(tmp_path: Path, store: MemoryStore, key: DataKey) -> Iterator[KeyFile]:
    """Give a key file with the slots of wangmin and lixue."""
    file = KeyFile(tmp_path / "keys.json", store, FAST)
    file.put("wangmin", "calm harbour 7", key)
    file.put("lixue", "green window 3", key)
    yield file
    assert not list(tmp_path.glob("*.part"))


def _data(tmp_path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((tmp_path / "keys.json").read_text(encoding="utf-8"))
    return found


def _other_process(tmp_path: Path, store: KeyStore) -> KeyFile:
    return KeyFile(tmp_path / "keys.json", store, FAST)


def test_each_person_s_password_opens_the_same_data_key(keys: KeyFile, key: DataKey) -> None:
    assert keys.unlock("wangmin", "calm harbour 7")[0] == key == keys.unlock("lixue", "green window 3")[0]
    assert keys.logins() == ["lixue", "wangmin"]


@pytest.mark.parametrize(
    ("login", "password"),
    [("wangmin", "green window 3"), ("wangmin", ""), ("nobody", "calm harbour 7"), ("WANGMIN", "calm harbour 7")],
)
def test_wrong_password_and_unknown_login_are_one_answer(keys: KeyFile, login: str, password: str) -> None:
    with pytest.raises(WrongKey):
        keys.unlock(login, password)


def test_a_password_is_the_same_however_the_input_method_writes_it(keys: KeyFile, key: DataKey) -> None:
    assert keys.unlock("wangmin", "ｃａｌｍ　harbour ７")[0] == key


def test_an_unknown_login_costs_the_same_work(keys: KeyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    import app.store.keys as module

    real = module._wrapping_key

    def counted(password: str, salt: bytes, hardness: Hardness, secret: bytes) -> bytes:
        asked.append(f"{password} {len(salt)} {hardness} {len(secret)}")
        return real(password, salt, hardness, secret)

    monkeypatch.setattr(module, "_wrapping_key", counted)
    for login in ("nobody", "wangmin"):
        with pytest.raises(WrongKey):
            keys.unlock(login, "wrong")
    assert len(asked) == 2
    assert asked[0] == asked[1]


def test_without_the_key_store_the_password_is_no_use(keys: KeyFile, tmp_path: Path, store: MemoryStore) -> None:
    stolen = _other_process(tmp_path, MemoryStore())
    with pytest.raises(Fault) as caught:
        stolen.unlock("wangmin", "calm harbour 7")
    assert caught.value.code == "keystore.secret_missing"
    foreign = MemoryStore()
    foreign.kept = {name: bytes(32) for name in store.kept}
    with pytest.raises(WrongKey):
        _other_process(tmp_path, foreign).unlock("wangmin", "calm harbour 7")


def test_the_file_holds_neither_key_nor_password_nor_secret(
    keys: KeyFile, tmp_path: Path, key: DataKey, store: MemoryStore
) -> None:
    import base64

    text = (tmp_path / "keys.json").read_text(encoding="utf-8")
    for secret in (key.raw, *store.kept.values()):
        assert base64.b64encode(secret).decode() not in text
        assert secret.hex() not in text
    assert "harbour" not in text
    assert (tmp_path / "keys.json").stat().st_mode & 0o077 == 0
    assert "raw" not in repr(key)


def test_a_changed_password_wraps_anew_and_the_old_one_opens_nothing(
    keys: KeyFile, key: DataKey, tmp_path: Path
) -> None:
    before = _data(tmp_path)
    keys.put("wangmin", "calm harbour 8", key)
    assert keys.unlock("wangmin", "calm harbour 8")[0] == key
    with pytest.raises(WrongKey):
        keys.unlock("wangmin", "calm harbour 7")
    assert keys.unlock("lixue", "green window 3")[0] == key
    assert _data(tmp_path)["profile"] == before["profile"]


def test_a_removed_slot_opens_nothing_and_leaves_nothing_behind(keys: KeyFile, store: MemoryStore) -> None:
    _, wrapping = keys.unlock("wangmin", "calm harbour 7")
    keys.remember("wangmin", wrapping)
    keys.remove("wangmin")
    with pytest.raises(WrongKey):
        keys.unlock("wangmin", "calm harbour 7")
    with pytest.raises(WrongKey):
        keys.unlock_remembered("wangmin")
    assert keys.logins() == ["lixue"]
    assert [name for name in store.kept if "wangmin" in name] == []


def test_what_is_remembered_opens_the_slot_until_the_password_changes(keys: KeyFile, key: DataKey) -> None:
    assert not keys.remembers("wangmin")
    keys.remember("wangmin", keys.unlock("wangmin", "calm harbour 7")[1])
    assert keys.remembers("wangmin")
    assert keys.unlock_remembered("wangmin") == key
    keys.put("wangmin", "calm harbour 8", key)
    with pytest.raises(WrongKey):
        keys.unlock_remembered("wangmin")
    keys.forget("wangmin")
    assert not keys.remembers("wangmin")


def test_who_gets_a_slot_can_be_remembered_by_what_putting_it_gave(keys: KeyFile, key: DataKey) -> None:
    wrapping = keys.put("wangmin", "calm harbour 8", key)
    assert wrapping == keys.unlock("wangmin", "calm harbour 8")[1]
    keys.remember("wangmin", wrapping)
    assert keys.unlock_remembered("wangmin") == key


def test_a_slot_moved_to_another_login_does_not_open(keys: KeyFile, tmp_path: Path, store: MemoryStore) -> None:
    data = _data(tmp_path)
    slots = {slot["login"]: slot for slot in data["slots"]}  # type: ignore[attr-defined]
    slots["lixue"].update(login="wangmin"), slots["wangmin"].update(login="lixue")
    (tmp_path / "keys.json").write_text(json.dumps(data), encoding="utf-8")
    profile = data["profile"]
    store.kept[f"{profile}/wangmin"], store.kept[f"{profile}/lixue"] = (
        store.kept[f"{profile}/lixue"],
        store.kept[f"{profile}/wangmin"],
    )
    with pytest.raises(WrongKey):
        _other_process(tmp_path, store).unlock("wangmin", "green window 3")


def test_slots_of_a_kind_unknown_here_are_kept(keys: KeyFile, tmp_path: Path, key: DataKey) -> None:
    data = _data(tmp_path)
    later = {"kind": "smart_card", "public_key": "MCow", "wrapped": "AAAA"}
    data["slots"].append(later)  # type: ignore[attr-defined]
    data["enrolled"] = "later"
    (tmp_path / "keys.json").write_text(json.dumps(data), encoding="utf-8")
    keys.put("zhaogang", "yellow ladder 5", key)
    keys.remove("lixue")
    after = _data(tmp_path)
    assert later in after["slots"]  # type: ignore[operator]
    assert after["enrolled"] == "later"
    assert keys.logins() == ["wangmin", "zhaogang"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "keys.corrupt"),
        ("[]", "keys.corrupt"),
        ('{"format": "1"}', "keys.corrupt"),
        ('{"format": 2, "profile": "x", "slots": []}', "keys.too_new"),
        ('{"format": 1, "profile": "x", "slots": []}', "keys.corrupt"),
        ('{"format": 1, "profile": "01a20c5e-8e40-77cc-8132-b3cbcb0bee6b", "slots": [{}]}', "keys.corrupt"),
        ('{"format": 1, "profile": "01a20c5e-8e40-77cc-8132-b3cbcb0bee6b", "slots": 3}', "keys.corrupt"),
    ],
)
def test_a_file_that_is_not_ours_is_named_and_left_alone(
    tmp_path: Path, store: MemoryStore, key: DataKey, text: str, code: str
) -> None:
    file = tmp_path / "keys.json"
    file.write_text(text, encoding="utf-8")
    keys = KeyFile(file, store, FAST)
    for attempt in (lambda: keys.logins(), lambda: keys.remove("wangmin"), lambda: keys.put("wangmin", "x", key)):
        with pytest.raises(Fault) as caught:
            attempt()
        assert caught.value.code == code
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("cost", [{"memory_kib": 1 << 30}, {"passes": 0}, {"lanes": 1000}, {"passes": 10**6}])
def test_a_slot_that_asks_for_absurd_work_is_corrupt(
    keys: KeyFile, tmp_path: Path, store: MemoryStore, cost: dict[str, int]
) -> None:
    data = _data(tmp_path)
    data["slots"][0]["argon2id"].update(cost)  # type: ignore[index]
    (tmp_path / "keys.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(Fault) as caught:
        _other_process(tmp_path, store).unlock("wangmin", "calm harbour 7")
    assert caught.value.code == "keys.corrupt"


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path, store: MemoryStore) -> None:
    keys = KeyFile(tmp_path / "keys.json", store, FAST)
    assert not keys.exists()
    with pytest.raises(Fault) as caught:
        keys.unlock("wangmin", "x")
    assert caught.value.code == "keys.missing"


def test_a_full_disk_leaves_the_old_slots(
    keys: KeyFile, key: DataKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = (tmp_path / "keys.json").read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(Fault) as caught:
            keys.put("wangmin", "calm harbour 8", key)
    assert caught.value.code == "store.disk_full"
    assert (tmp_path / "keys.json").read_bytes() == before
    assert keys.unlock("wangmin", "calm harbour 7")[0] == key


def test_every_purpose_has_a_key_of_its_own(key: DataKey) -> None:
    assert len({key.raw, key.replica, key.blobs}) == 3
    assert DataKey(key.raw).replica == key.replica
    assert {len(key.replica), len(key.blobs)} == {32}


def test_the_hardness_of_the_program_is_not_the_tests(tmp_path: Path, store: MemoryStore, key: DataKey) -> None:
    KeyFile(tmp_path / "keys.json", store).put("wangmin", "calm harbour 7", key)
    data = _data(tmp_path)
    assert data["slots"][0]["argon2id"] == {"passes": 3, "memory_kib": 65536, "lanes": 4}  # type: ignore[index]


def test_the_demo_file_is_for_its_owner_only(tmp_path: Path) -> None:
    store = DemoFileStore(tmp_path / "demo.json")
    store.set("a", b"secret")
    assert (tmp_path / "demo.json").stat().st_mode & 0o777 == 0o600
    assert store.get("a") == b"secret"
    assert store.get("b") is None
    store.delete("a")
    store.delete("a")
    assert store.get("a") is None
    (tmp_path / "demo.json").chmod(0o644)
    with pytest.raises(Fault) as caught:
        store.get("a")
    assert caught.value.code == "keystore.exposed"


def test_a_damaged_demo_file_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "demo.json").touch(mode=0o600)
    (tmp_path / "demo.json").write_text("{", encoding="utf-8")
    with pytest.raises(Fault) as caught:
        DemoFileStore(tmp_path / "demo.json").get("a")
    assert caught.value.code == "keystore.failed"


def test_the_share_of_the_centre_opens_after_a_changed_password(keys: KeyFile, key: DataKey) -> None:
    share = bytes(range(32))
    assert not keys.has_share("wangmin")
    assert keys.share_device("wangmin") == ""
    keys.put_share("wangmin", share, key, device="d1")
    assert keys.share_device("wangmin") == "d1"
    keys.put("wangmin", "another river 8", key)
    assert keys.has_share("wangmin")
    assert keys.unlock_share("wangmin", share) == key
    with pytest.raises(WrongKey):
        keys.unlock_share("wangmin", bytes(32))
    with pytest.raises(WrongKey):
        keys.unlock_share("lixue", share)


def test_the_share_is_no_use_without_the_key_store(keys: KeyFile, store: MemoryStore, key: DataKey) -> None:
    keys.put_share("wangmin", bytes(32), key)
    store.kept.clear()
    with pytest.raises(WrongKey):
        keys.unlock_share("wangmin", bytes(32))


def test_the_bank_s_recovery_key_opens_without_the_key_store(keys: KeyFile, store: MemoryStore, key: DataKey) -> None:
    private = X25519PrivateKey.generate()
    keys.put_recovery("wangmin", private.public_key().public_bytes_raw(), key)
    store.kept.clear()
    assert keys.unlock_recovery("wangmin", private.private_bytes_raw()) == key
    with pytest.raises(WrongKey):
        keys.unlock_recovery("wangmin", X25519PrivateKey.generate().private_bytes_raw())
    with pytest.raises(WrongKey):
        keys.unlock_recovery("lixue", private.private_bytes_raw())


def test_a_slot_of_one_kind_does_not_open_as_another(keys: KeyFile, tmp_path: Path, key: DataKey) -> None:
    keys.put_share("wangmin", bytes(32), key)
    data = _data(tmp_path)
    for slot in data["slots"]:  # type: ignore[attr-defined]
        if slot["kind"] == "share":
            slot["login"] = "lixue"
    (tmp_path / "keys.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(WrongKey):
        keys.unlock_share("lixue", bytes(32))


def test_a_person_who_goes_takes_every_slot_along(keys: KeyFile, tmp_path: Path, key: DataKey) -> None:
    keys.put_share("wangmin", bytes(32), key)
    keys.put_recovery("wangmin", X25519PrivateKey.generate().public_key().public_bytes_raw(), key)
    keys.remove("wangmin")
    assert [slot["login"] for slot in _data(tmp_path)["slots"]] == ["lixue"]  # type: ignore[attr-defined]


def test_a_further_secret_is_kept_per_person(keys: KeyFile) -> None:
    keys.keep_secret("wangmin", "central", b"calm harbour 7")
    assert keys.kept_secret("wangmin", "central") == b"calm harbour 7"
    assert keys.kept_secret("lixue", "central") is None
    keys.keep_secret("wangmin", "central", None)
    assert keys.kept_secret("wangmin", "central") is None
