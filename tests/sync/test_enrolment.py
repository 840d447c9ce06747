"""Coming in at a desk that has a centre: the first time, offline, with a changed password, and after a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from app.cases.views import QueueQuery, QueueRow, queue
from app.central import people
from app.central.recovery import set_recovery_key
from app.desktop import Desktop, Seat
from app.kernel.actor import Role
from app.kernel.clock import FixedClock
from app.kernel.errors import Refusal
from app.kernel.settings import CENTRAL_URL, KEY_STORE
from app.store.keys import Hardness, WrongKey
from app.store.keystore import DemoFileStore
from app.sync.model import Kept
from app.sync.transport import Rejected
from tests.helpers.postgres import Database
from tests.sync.facts import note_down, notes, walk_in

PASSWORD = "calm harbour 7"
NEW = "quiet orchard 9"
Desk = Callable[..., Desktop]


@pytest.fixture
def bank(database: Database) -> Database:
    """Give a centre with a branch, a clerk and a lead."""
    with database.connect() as connection:
        people.add_branch(connection, "0123", "江汉路支行", "华东银行")
        people.add(connection, "wangmin", "王敏", Role.COUNTER, "0123", PASSWORD)
        people.add(connection, "zhaogang", "赵刚", Role.LEAD, "0123", PASSWORD)
    return database


@pytest.fixture
def clock() -> FixedClock:
    """Give the desk's clock, which is right: the centre's is the machine's."""
    return FixedClock(datetime.now(UTC))


@pytest.fixture
def desk(bank: Database, tmp_path: Path, clock: FixedClock) -> Desk:
    """Give a function that builds the desktop of a profile which has the centre's address."""

    def build(name: str = "profile", url: str = "") -> Desktop:
        folder = tmp_path / name
        desktop = Desktop.build(
            folder, clock=clock, keystore=DemoFileStore(folder / "demo-keystore.json"), hardness=Hardness(1, 8, 1)
        )
        desktop.profile.prepare()
        desktop.settings.set(CENTRAL_URL, url or bank.centre.url("", database=bank.name))
        return desktop

    return build


@pytest.fixture
def sit(desk: Desk) -> Iterator[Callable[..., Seat]]:
    """Give a function that signs a person in; seats are closed at the end."""
    seats: list[Seat] = []

    def enter(login: str = "wangmin", password: str = PASSWORD, at: str = "profile", *, remember: bool = False) -> Seat:
        seats.append(desk(at).sign_in(login, password, remember=remember))
        return seats[-1]

    yield enter
    for one in seats:
        one.close()


def _code(act: Callable[[], object]) -> str:
    with pytest.raises((Refusal, Rejected)) as caught:
        act()
    return str(caught.value.code)


def _nowhere(desk: Desk) -> Desktop:
    """The same profile with the line cut: an address where nobody listens."""
    return desk(url="postgresql://127.0.0.1:9/mediation?connect_timeout=1")


def test_the_first_sign_in_enrols_and_the_next_needs_no_network(sit: Callable[..., Seat], desk: Desk) -> None:
    seat = sit()
    assert (seat.actor.login, seat.actor.role, seat.actor.branch_id) == ("wangmin", Role.COUNTER, "0123")
    walk_in(seat)
    seat.close()
    again = _nowhere(desk).sign_in("wangmin", PASSWORD)
    assert again.actor == seat.actor
    outcome = again.sync()
    assert (outcome.condition, outcome.waiting > 0) == ("offline", True)
    again.close()


def test_the_first_sign_in_needs_the_centre_and_leaves_nothing_behind(desk: Desk) -> None:
    desktop = _nowhere(desk)
    assert _code(lambda: desktop.sign_in("wangmin", PASSWORD)) == "sync.first_needs_centre"
    home = desktop.home("wangmin").profile
    assert not home.replica.exists()
    assert not home.keys.exists()


def test_a_wrong_password_is_the_server_s_no_and_counts(desk: Desk) -> None:
    desktop = desk()
    assert _code(lambda: desktop.sign_in("wangmin", "wrong harbour 1")) == "staff.wrong_password"
    assert _code(lambda: desktop.sign_in("wangmin", PASSWORD)) == "staff.wait"


def test_somebody_the_centre_does_not_know_is_told_no_more_than_with_a_wrong_password(desk: Desk) -> None:
    assert _code(lambda: desk().sign_in("nobody", PASSWORD)) == "staff.wrong_password"


def test_a_disabled_person_gets_no_share_and_no_sync(sit: Callable[..., Seat], bank: Database, desk: Desk) -> None:
    seat = sit()
    note_down(seat, walk_in(seat), "离开前写下的一句")
    with bank.connect() as connection:
        people.disable(connection, "wangmin")
    outcome = seat.sync()
    assert outcome.condition == "rejected"
    assert outcome.waiting > 0
    assert _code(lambda: desk("elsewhere").sign_in("wangmin", PASSWORD)) == "staff.wrong_password"


def test_a_password_reset_at_the_centre_opens_the_replica_with_the_work_in_it(
    sit: Callable[..., Seat], bank: Database, desk: Desk, clock: FixedClock
) -> None:
    seat = sit()
    case = walk_in(seat)
    seat.close()
    with bank.connect() as connection:
        people.reset_password(connection, "wangmin", NEW)
    # The old one still opens what lies here, as without a network; it cannot sync.
    old = desk().sign_in("wangmin", PASSWORD)
    assert old.sync().condition == "rejected"
    old.close()
    fresh = desk().sign_in("wangmin", NEW)
    assert fresh.sync().condition == "ok"
    assert case in {row.case_id for row in _own_cases(fresh)}
    fresh.close()
    assert _code(lambda: desk().sign_in("wangmin", PASSWORD)) == "staff.wrong_password"


def test_a_new_password_without_the_centre_is_a_wrong_one(sit: Callable[..., Seat], bank: Database, desk: Desk) -> None:
    sit().close()
    with bank.connect() as connection:
        people.reset_password(connection, "wangmin", NEW)
    assert _code(lambda: _nowhere(desk).sign_in("wangmin", NEW)) == "staff.wrong_password"


def test_one_s_own_password_is_changed_at_the_centre_and_here(sit: Callable[..., Seat], desk: Desk) -> None:
    seat = sit(remember=True)
    assert _code(lambda: seat.accounts.change_password(PASSWORD, PASSWORD)) == "staff.password_same"
    seat.accounts.change_password(PASSWORD, NEW)
    seat.close()
    with pytest.raises(Refusal, match=r"staff\.not_remembered"):
        desk().sign_in_remembered("wangmin")
    with desk("another").sign_in("wangmin", NEW) as elsewhere:
        assert elsewhere.actor.login == "wangmin"
    with desk().sign_in("wangmin", NEW) as here:
        assert here.sync().condition == "ok"


def test_who_is_remembered_syncs_without_typing(sit: Callable[..., Seat], desk: Desk) -> None:
    sit(remember=True).close()
    with desk().sign_in_remembered("wangmin") as seat:
        assert seat.sync().condition == "ok"
    desk().forget("wangmin")
    with pytest.raises(Refusal, match=r"staff\.not_remembered"):
        desk().sign_in_remembered("wangmin")


def test_two_people_share_a_pc_and_neither_opens_the_other_s_replica(sit: Callable[..., Seat], desk: Desk) -> None:
    clerk, lead = sit("wangmin"), sit("zhaogang")
    case = walk_in(clerk)
    note_down(clerk, case, "客户要求书面答复")
    clerk.sync()
    lead.sync()
    assert notes(lead, case) == ["客户要求书面答复"]
    assert clerk.store.file != lead.store.file
    assert desk().logins() == ["wangmin", "zhaogang"]
    with pytest.raises(WrongKey):
        lead.home.keys.unlock("wangmin", PASSWORD)


def test_people_are_managed_at_the_centre(sit: Callable[..., Seat]) -> None:
    accounts = sit().accounts
    assert _code(lambda: accounts.disable("zhaogang")) == "sync.people_at_centre"
    assert _code(lambda: accounts.reset_password("zhaogang", NEW)) == "sync.people_at_centre"


def test_after_too_many_days_the_centre_must_be_met(sit: Callable[..., Seat], desk: Desk, clock: FixedClock) -> None:
    sit().close()
    clock.move(timedelta(days=13))
    _nowhere(desk).sign_in("wangmin", PASSWORD).close()
    clock.move(timedelta(days=2))
    assert _code(lambda: _nowhere(desk).sign_in("wangmin", PASSWORD)) == "sync.offline_too_long"
    desk().sign_in("wangmin", PASSWORD).close()
    _nowhere(desk).sign_in("wangmin", PASSWORD).close()


def test_keys_that_lie_open_never_meet_a_real_centre(desk: Desk) -> None:
    desktop = desk()
    desktop.settings.set(KEY_STORE, "demo_file")
    assert _code(lambda: desktop.sign_in("wangmin", PASSWORD)) == "sync.demo_keystore"


def test_the_bank_s_recovery_key_opens_a_replica_whose_key_store_is_gone(
    bank: Database, sit: Callable[..., Seat]
) -> None:
    private = X25519PrivateKey.generate()
    with bank.connect() as connection:
        set_recovery_key(connection, private.public_key().public_bytes_raw())
    seat = sit()
    opened = seat.home.keys.unlock_recovery("wangmin", private.private_bytes_raw())
    assert opened.replica == seat._key.replica


def test_a_copied_replica_enrols_again_and_its_work_arrives_once(
    sit: Callable[..., Seat], desk: Desk, tmp_path: Path
) -> None:
    seat = sit(remember=True)
    case = walk_in(seat)
    seat.sync()
    note_down(seat, case, "两台电脑都带着的一句")
    seat.close()
    shutil.copytree(tmp_path / "profile", tmp_path / "copy")
    original, copy = sit(), sit(at="copy")
    note_down(original, case, "原机写的")
    assert original.sync().condition == "ok"
    note_down(copy, case, "副本写的")
    first = copy.sync()
    second = original.sync() if first.condition == "ok" else first
    assert "enrol_again" in {first.condition, second.condition}
    stopped = copy if first.condition == "enrol_again" else original
    assert stopped.enrol_again().condition == "ok"
    for one in (copy, original):
        if one.sync().condition == "enrol_again":
            assert one.enrol_again().condition == "ok"
    original.sync()
    copy.sync()
    assert sorted(notes(original, case)) == sorted(["两台电脑都带着的一句", "原机写的", "副本写的"])
    assert notes(copy, case) == notes(original, case)
    with copy.store.read(copy.actor) as session:
        assert session.query(Kept).count() == 0


def _own_cases(seat: Seat) -> list[QueueRow]:
    with seat.store.read(seat.actor) as session:
        return list(queue(session, QueueQuery()).rows)
