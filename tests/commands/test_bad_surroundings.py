"""A store that is locked, corrupt or full, and two processes on one profile: one sentence, status 1, nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.desktop import Desktop, Seat
from app.kernel.actor import Role
from app.kernel.errors import Fault
from app.staff.desk import NewStaff, preferences, set_preference
from app.staff.views import staff_list
from app.store import engine
from tests.commands.conftest import Run
from tests.helpers.house import BRANCH, PASSWORD


def _spoil(file: Path, at: int, length: int = 4096) -> bytes:
    data = bytearray(file.read_bytes())
    before = bytes(data)
    data[at : at + length] = os.urandom(length)
    file.write_bytes(data)
    return before


@pytest.mark.parametrize("name", ["replica.db", "drafts.db"])
def test_a_corrupt_file_is_one_sentence_and_is_left_as_it_is(run: Run, profile: Path, name: str) -> None:
    before = _spoil(profile / name, 0)
    spoilt = (profile / name).read_bytes()
    answer = run("staff", "list", "--json")
    assert (answer.status, answer.out) == (1, "")
    assert name in answer.reason
    assert "Do not delete it" in answer.reason
    assert (profile / name).read_bytes() == spoilt
    (profile / name).write_bytes(before)
    assert run("staff", "list").status == 0


def test_a_page_that_rotted_is_found_when_it_is_read(run: Run, profile: Path) -> None:
    size = (profile / "replica.db").stat().st_size
    for at in range(4096 * 2, size - 4096, 4096):
        _spoil(profile / "replica.db", at)
    answer = run("staff", "list")
    assert answer.status == 1
    assert "damaged" in answer.reason


def test_a_store_cut_short_is_one_sentence(run: Run, profile: Path) -> None:
    with (profile / "replica.db").open("r+b") as file:
        file.truncate(5000)
    answer = run("staff", "list")
    assert answer.status == 1
    assert "replica.db" in answer.reason


def test_a_store_that_is_gone_is_not_quietly_replaced_by_an_empty_one(run: Run, profile: Path) -> None:
    (profile / "replica.db").unlink()
    answer = run("staff", "list")
    assert answer.status == 1
    assert "not there" in answer.reason
    assert not (profile / "replica.db").exists()


def test_damaged_key_slots_are_one_sentence(run: Run, profile: Path) -> None:
    (profile / "keys.json").write_text("{", encoding="utf-8")
    answer = run("staff", "list")
    assert answer.status == 1
    assert "keys.json" in answer.reason


@pytest.fixture
def _short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 50)


@pytest.mark.usefixtures("_short_patience")
def test_a_store_that_another_program_holds_is_one_sentence(run: Run, seat: Seat) -> None:
    with seat.store.action(seat.actor, "test") as session:
        set_preference(session, "half", "way")
        answer = run("branch", "add", "0789", "--name", "东湖支行", "--bank-name", "华东银行")
        assert answer.status == 1
        assert "in use by another program" in answer.reason
        assert run("staff", "list", user="wangmin").status == 0
    assert run("branch", "add", "0789", "--name", "东湖支行", "--bank-name", "华东银行").status == 0


def test_commands_may_run_beside_each_other(start: Callable[..., Any], run: Run) -> None:
    commands = [
        ("branch", "add", f"{code}", "--name", f"第{code}支行", "--bank-name", "华东银行", "--json")
        for code in ("1001", "1002", "1003")
    ]
    processes = [start(*words) for words in [*commands, ("staff", "list", "--json")]]
    for process in processes:
        _, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (0, "")
    codes = [card["code"] for card in run("branch", "list", "--json").json["branches"]]
    assert codes == ["0123", "0456", "1001", "1002", "1003"]


def test_the_second_process_sees_what_the_first_committed(seat: Seat, desktop: Desktop) -> None:
    other = desktop.sign_in("admin", PASSWORD)
    before = seat.store.data_version()
    other.accounts.add(NewStaff("songlan", "宋岚", Role.COUNTER, BRANCH), "green window 3")
    assert seat.store.data_version() != before
    with seat.store.read(seat.actor) as session:
        assert "songlan" in {row.login for row in staff_list(session)}
    other.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of 2 MB; where the machine allows no mounting the test is skipped."""
    place = tmp_path / "small"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting needs root")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine mounts nothing")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk_keeps_what_was_saved_and_goes_on_when_there_is_room(
    small_disk: Path, profile: Path, run: Run
) -> None:
    import shutil

    shutil.copytree(profile, small_disk / "profile")
    here = small_disk / "profile"
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    answer = run("branch", "add", "0789", "--name", "东湖支行", "--bank-name", "华东银行", profile=here)
    assert answer.status == 1
    assert "disk is full" in answer.err
    ballast.unlink()
    cards = run("branch", "list", "--json", profile=here).json["branches"]
    assert [card["code"] for card in cards] == ["0123", "0456"]
    assert run("branch", "add", "0789", "--name", "东湖支行", "--bank-name", "华东银行", profile=here).status == 0
    findings = {check["name"]: check["ok"] for check in run("doctor", "--json", profile=here).json["checks"]}
    assert (findings["store"], findings["disk"]) == (True, False)


def test_a_store_that_may_not_grow_fails_as_a_full_disk_and_the_next_action_works(seat: Seat) -> None:
    with seat.store._writer.connect() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(Fault) as caught, seat.store.action(seat.actor, "test") as session:
        set_preference(session, "large", "x" * 1_000_000)
    assert caught.value.code == "store.disk_full"
    with seat.store._writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    with seat.store.action(seat.actor, "test") as session:
        set_preference(session, "small", "x")
    with seat.store.read(seat.actor) as session:
        assert preferences(session) == {"small": "x"}


def test_a_profile_that_cannot_be_written_is_one_sentence(tmp_path: Path, run: Run) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    os.environ["MEDIATION_DESK_NEW_PASSWORD"] = "green window 3"
    try:
        answer = run(
            "staff", "add", "boss", "--first", "--role", "admin", "--name", "石磊", "--branch", "0999",
            "--key-store", "demo_file", user=None, profile=tmp_path / "file" / "desk",
        )  # fmt: skip
    finally:
        del os.environ["MEDIATION_DESK_NEW_PASSWORD"]
    assert answer.status == 1
    assert "Traceback" not in answer.err
