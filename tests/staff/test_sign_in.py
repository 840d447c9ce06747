"""Signing in: who comes in, who does not, and that guessing learns nothing."""

import threading
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from app.desktop import Desktop, Seat
from app.kernel.actor import Role
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.settings import KEY_STORE, SIGN_IN_ATTEMPTS
from app.staff.desk import NewBranch, NewStaff
from tests.helpers.house import BRANCH, PASSWORD, staff_logins


def _refused(act: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        act()
    return caught.value


def _empty(tmp_path: Path) -> Desktop:
    from app.store.keys import Hardness
    from app.store.keystore import DemoFileStore

    folder = tmp_path / "fresh"
    return Desktop.build(folder, keystore=DemoFileStore(folder / "demo-keystore.json"), hardness=Hardness(1, 8, 1))


def test_everybody_signs_in_as_who_they_are(sign_in: Callable[[str], Seat]) -> None:
    for login, role in staff_logins().items():
        actor = sign_in(login).actor
        assert (actor.login, actor.role) == (login, role)


def test_a_login_is_typed_as_people_type(desktop: Desktop) -> None:
    with desktop.sign_in(" ＷangMin ", PASSWORD) as seat:
        assert seat.actor.login == "wangmin"


def test_wrong_password_and_unknown_login_look_the_same(desktop: Desktop) -> None:
    wrong, early = set(), set()
    for login in ("wangmin", "nobody", "", "王敏"):
        first = _refused(partial(desktop.sign_in, login, "wrong"))
        wrong.add((first.code, first.field, str(dict(first.params))))
        second = _refused(partial(desktop.sign_in, login, PASSWORD))
        early.add((second.code, second.params["seconds"]))
    assert wrong == {("staff.wrong_password", "password", "{}")}
    assert early == {("staff.wait", 1)}


def test_a_locked_login_is_locked_for_the_right_password_too_until_its_minute_is_over(
    desktop: Desktop, clock: FixedClock
) -> None:
    for _ in range(5):
        assert _refused(lambda: desktop.sign_in("wangmin", "wrong")).code == "staff.wrong_password"
        clock.move(timedelta(seconds=20))
    assert _refused(lambda: desktop.sign_in("wangmin", PASSWORD)).code == "staff.locked"
    desktop.sign_in("lixue", PASSWORD).close()
    clock.move(timedelta(seconds=40))
    desktop.sign_in("wangmin", PASSWORD).close()
    assert _refused(lambda: desktop.sign_in("wangmin", "wrong")).code == "staff.wrong_password"


def test_how_many_wrong_passwords_lock_is_a_setting(desktop: Desktop, clock: FixedClock) -> None:
    desktop.settings.set(SIGN_IN_ATTEMPTS, 3)
    for _ in range(3):
        _refused(lambda: desktop.sign_in("wangmin", "wrong"))
        clock.move(timedelta(seconds=20))
    assert _refused(lambda: desktop.sign_in("wangmin", PASSWORD)).code == "staff.locked"


def test_a_disabled_person_stays_out_and_may_be_let_in_again(sign_in: Callable[[str], Seat], desktop: Desktop) -> None:
    admin = sign_in("admin")
    admin.accounts.disable("hejia2")
    assert _refused(lambda: desktop.sign_in("hejia2", PASSWORD)).code == "staff.wrong_password"
    admin.accounts.reset_password("hejia2", "green window 3")
    desktop.home("hejia2").door._attempts.succeeded("hejia2")
    with desktop.sign_in("hejia2", "green window 3") as seat:
        assert seat.actor.role is Role.COUNTER


def test_a_slot_that_outlived_its_person_opens_nothing(sign_in: Callable[[str], Seat], desktop: Desktop) -> None:
    """The process died between the row and the slot: the row decides."""
    from app.staff.desk import disable_member

    admin = sign_in("admin")
    with admin.store.action(admin.actor, "staff.disable") as session:
        disable_member(session, "hejia2")
    assert _refused(lambda: desktop.sign_in("hejia2", PASSWORD)).code == "staff.disabled"
    desktop.keys.put("ghost", PASSWORD, admin._key)
    assert _refused(lambda: desktop.sign_in("ghost", PASSWORD)).code == "staff.wrong_password"


def test_remembered_until_the_password_changes(desktop: Desktop) -> None:
    assert _refused(lambda: desktop.sign_in_remembered("wangmin")).code == "staff.not_remembered"
    with desktop.sign_in("wangmin", PASSWORD, remember=True):
        pass
    with desktop.sign_in_remembered("wangmin") as seat:
        assert seat.actor.login == "wangmin"
        seat.accounts.change_password(PASSWORD, "green window 3")
    assert _refused(lambda: desktop.sign_in_remembered("wangmin")).code == "staff.not_remembered"
    assert _refused(lambda: desktop.sign_in("wangmin", PASSWORD)).code == "staff.wrong_password"


def test_a_reset_password_is_no_longer_remembered(desktop: Desktop, sign_in: Callable[[str], Seat]) -> None:
    desktop.sign_in("wangmin", PASSWORD, remember=True).close()
    sign_in("admin").accounts.reset_password("wangmin", "green window 3")
    assert _refused(lambda: desktop.sign_in_remembered("wangmin")).code == "staff.not_remembered"


def test_changing_one_s_password_needs_the_old_one_and_a_new_one(
    desktop: Desktop, sign_in: Callable[[str], Seat]
) -> None:
    accounts = sign_in("wangmin").accounts
    wrong = _refused(lambda: accounts.change_password("wrong", "green window 3"))
    assert (wrong.code, wrong.field) == ("staff.wrong_password", "old_password")
    assert _refused(lambda: accounts.change_password(PASSWORD, PASSWORD)).code == "staff.password_same"
    assert _refused(lambda: accounts.change_password(PASSWORD, "short")).code == "staff.password_short"
    desktop.sign_in("wangmin", PASSWORD).close()


def test_only_an_administrator_touches_others_accounts(sign_in: Callable[[str], Seat]) -> None:
    accounts = sign_in("zhaogang").accounts
    for act in (
        lambda: accounts.add(NewStaff("songlan", "宋岚", Role.COUNTER, BRANCH), PASSWORD),
        lambda: accounts.disable("hejia2"),
        lambda: accounts.reset_password("hejia2", "green window 3"),
    ):
        assert _refused(act).code == "staff.not_allowed"


def test_a_weak_first_password_adds_nobody(sign_in: Callable[[str], Seat], desktop: Desktop) -> None:
    admin = sign_in("admin")
    new = NewStaff("songlan", "宋岚", Role.COUNTER, BRANCH)
    assert _refused(lambda: admin.accounts.add(new, "12345678")).code == "staff.password_common"
    assert "songlan" not in desktop.keys.logins()
    admin.accounts.add(new, "green window 3")
    desktop.sign_in("songlan", "green window 3").close()


def test_a_slot_that_cannot_be_written_undoes_the_row(
    sign_in: Callable[[str], Seat], monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    from app.kernel.errors import Fault
    from app.staff.views import actor_of

    admin = sign_in("admin")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(Fault) as caught:
            admin.accounts.add(NewStaff("songlan", "宋岚", Role.COUNTER, BRANCH), "green window 3")
    assert caught.value.code == "store.disk_full"
    with admin.store.read(admin.actor) as session:
        assert actor_of(session, "songlan") is None


def test_a_seat_is_locked_and_unlocked_by_its_own_password(sign_in: Callable[[str], Seat], clock: FixedClock) -> None:
    seat = sign_in("wangmin")
    seat.lock()
    assert _refused(lambda: seat.unlock("wrong")).code == "staff.wrong_password"
    assert _refused(lambda: seat.unlock(PASSWORD)).code == "staff.wait"
    assert seat.locked
    clock.move(timedelta(seconds=1))
    seat.unlock(PASSWORD)
    assert not seat.locked


def test_an_empty_profile_says_what_to_do(tmp_path: Path) -> None:
    desktop = _empty(tmp_path)
    assert not desktop.founded()
    assert _refused(lambda: desktop.sign_in("wangmin", PASSWORD)).code == "staff.nobody_yet"
    assert _refused(lambda: desktop.sign_in_remembered("wangmin")).code == "staff.nobody_yet"
    assert not desktop.profile.folder.exists()


def test_a_profile_is_founded_once(desktop: Desktop) -> None:
    branch = NewBranch("0999", "新支行", "华东银行")
    assert _refused(lambda: desktop.found(branch, "boss", "某人", PASSWORD)).code == "staff.founded_already"


@pytest.mark.parametrize(
    ("branch", "login", "password"), [("12", "admin", PASSWORD), ("0123", "管理", PASSWORD), ("0123", "admin", "short")]
)
def test_a_refused_founding_leaves_nothing(tmp_path: Path, branch: str, login: str, password: str) -> None:
    desktop = _empty(tmp_path)
    _refused(lambda: desktop.found(NewBranch(branch, "支行", "银行"), login, "某人", password))
    assert not desktop.founded()
    assert [file.name for file in desktop.profile.folder.iterdir()] == ["founding.lock"]
    desktop.found(NewBranch("0123", "支行", "银行"), "admin", "某人", PASSWORD).close()
    desktop.sign_in("admin", PASSWORD).close()


def test_what_a_founding_that_was_cut_short_left_is_put_aside(tmp_path: Path) -> None:
    desktop = _empty(tmp_path)
    desktop.profile.prepare()
    desktop.profile.replica.write_bytes(b"nobody can open this")
    desktop.found(NewBranch("0123", "支行", "银行"), "admin", "某人", PASSWORD).close()
    kept = list(desktop.profile.folder.glob("unkeyed-*-replica.db"))
    assert [file.read_bytes() for file in kept] == [b"nobody can open this"]


def test_without_a_key_store_nothing_opens_and_nothing_is_made(tmp_path: Path) -> None:
    desktop = Desktop.build(tmp_path / "bare")
    refusal = _refused(lambda: desktop.found(NewBranch("0123", "支行", "银行"), "admin", "某人", PASSWORD))
    assert refusal.code == "keystore.none"
    assert not (tmp_path / "bare").exists()


def test_a_demo_profile_says_so(tmp_path: Path) -> None:
    desktop = Desktop.build(tmp_path)
    assert not desktop.demo_only
    desktop.settings.set(KEY_STORE, "demo_file")
    assert Desktop.build(tmp_path).demo_only


def test_building_a_desktop_loads_no_database(tmp_path: Path) -> None:
    import subprocess
    import sys

    probe = (
        "import sys; from pathlib import Path; from app.desktop import Desktop; Desktop.build(Path(sys.argv[1]));"
        "heavy = {'sqlalchemy', 'sqlcipher3', 'keyring', 'cryptography', 'argon2', 'pydantic', 'openpyxl'};"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    answer = subprocess.run([sys.executable, "-c", probe, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (answer.stdout.strip(), answer.stderr) == ("[]", "")


def test_a_store_with_people_is_not_founded_again(seat: Seat, desktop: Desktop) -> None:
    from app.staff import accounts

    branch = NewBranch("0999", "新支行", "华东银行")
    refusal = _refused(
        lambda: accounts.found(seat.store, desktop.keys, seat._key, branch, "boss", "某人", "green window 3")
    )
    assert refusal.code == "staff.founded_already"
    assert "boss" not in desktop.keys.logins()


def test_evidence_bytes_have_a_key_of_their_own(seat: Seat, desktop: Desktop) -> None:
    assert seat.blobs is seat.blobs
    assert seat._key.blobs not in (seat._key.replica, seat._key.raw)


def test_of_two_that_found_at_once_one_is_refused_and_the_other_can_come_in(tmp_path: Path) -> None:
    desktops = [_empty(tmp_path), _empty(tmp_path)]
    told: list[str] = []

    def found(number: int) -> None:
        try:
            desktops[number].found(NewBranch("0123", "支行", "银行"), f"boss{number}", "某人", PASSWORD).close()
            told.append(f"boss{number}")
        except Refusal as refusal:
            told.append(refusal.code)

    threads = [threading.Thread(target=found, args=(number,)) for number in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert "staff.founded_already" in told
    (winner,) = set(told) - {"staff.founded_already"}
    desktops[0].sign_in(winner, PASSWORD).close()
