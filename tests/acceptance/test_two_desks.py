"""Two desks and a centre by command: what is done at one is seen at the other, and the plug may be pulled meanwhile.

The tests share one sample branch and leave it usable: each makes a case of its own.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.central.embedded import centre_of
from app.desktop import Desktop
from app.sync.digest import compare
from tests.acceptance.conftest import Demo
from tests.acceptance.program import Desk
from tests.acceptance.test_intake import HEADER, _row

KEYS = {"pushed", "pulled", "conflicts", "refused", "waiting", "seconds"}


@pytest.fixture
def desks(lively: Demo) -> tuple[Desk, Desk]:
    """Give both desks of the sample branch."""
    first, second = (Desk(Path(one["profile"])) for one in lively.answer.json["desks"])
    return first, second


def _feed(file: Path, rows: list[list[str]]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows([HEADER, *rows])
    return file


def _new_case(desk: Desk, file: Path, number: int, user: str = "wangmin", branch: str = "0123") -> str:
    feed = _feed(file, [_row(number, 网点=branch)])
    told = desk.run("intake", feed, "--json", user=user).json
    assert told["accepted"] == 1, told
    return str(told["first_case"])


def _numbers(desk: Desk, user: str | None) -> set[str]:
    return {row["no"] for row in desk.run("queue", "--json", "--limit", "200", user=user).json["rows"]}


def _equal(profile: Path, login: str) -> bool:
    with Desktop.build(profile).sign_in_remembered(login) as seat:
        assert seat.sync().condition == "ok"
        with seat.transport() as transport:
            return compare(seat.store, transport) == []


def test_dev_py_makes_it_with_nothing_but_the_readmes_command(lively: Demo) -> None:
    assert lively.answer.status == 0, lively.answer.err
    document = lively.answer.json
    assert document["status"] == "performing"
    for desk in document["desks"]:
        assert _equal(Path(desk["profile"]), desk["user"])


def test_the_administrators_url_reaches_a_real_server(lively: Demo) -> None:
    with psycopg.connect(lively.answer.json["central_url"]) as connection:
        query = "SELECT role, count(DISTINCT branch) FROM sync.people GROUP BY role"
        roles: dict[str, int] = dict(connection.execute(query).fetchall())
        assert roles.keys() == {"counter", "mediator", "lead", "investigator", "auditor", "admin"}
        assert roles["counter"] == 2
        row = connection.execute("SELECT count(*) FROM desk.cases WHERE no = %s", (lively.no,)).fetchone()
        assert row == (1,)


def test_central_check_finds_nothing(desks: tuple[Desk, Desk]) -> None:
    answer = desks[0].run("central", "check", "--json", user=None)
    assert answer.status == 0, (answer.out, answer.err)


def test_everybody_works_at_the_first_desk_without_being_asked(lively: Demo) -> None:
    for one in lively.answer.json["staff"]:
        told = lively.desk.run("sync", "--json", user=one["login"]).json
        assert told.keys() >= KEYS
        assert (told["conflicts"], told["refused"], told["waiting"]) == (0, 0, 0)


def test_a_case_of_one_person_is_there_for_the_next_and_not_for_the_other_branch(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    first, second = desks
    no = _new_case(first, tmp_path / "feed.csv", 7001)
    assert no in _numbers(first, "lixue")
    assert no in _numbers(first, "zhouning")
    assert no not in _numbers(second, None)
    # The other branch's people see their own cases at either desk.
    other = _new_case(second, tmp_path / "other.csv", 7002, user="xujing", branch="0456")
    assert other in _numbers(first, "hejia")
    assert other not in _numbers(first, "wangmin")


def test_an_investigator_sees_the_case_they_were_given_and_no_other(lively: Demo) -> None:
    rows = lively.desk.run("queue", "--json", user="sunyi").json["rows"]
    assert lively.no in {row["no"] for row in rows}
    # One is the walk-in that the lead gave them, one was handed up to them and is still being looked into.
    assert sorted(row["status"] for row in rows) == ["accepted", "performing"]


def test_offline_the_work_waits_and_the_next_sync_takes_it(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    first = desks[0]
    no = _new_case(replace(first, offline=True), tmp_path / "feed.csv", 7003)
    assert no not in _numbers(first, "lixue")
    told = first.run("sync", "--json").json
    assert told["pushed"] >= 3
    assert told["waiting"] == 0
    assert no in _numbers(first, "lixue")
    text = first.run("sync")
    assert (text.status, "Synced" in text.out) == (0, True)


def test_a_stopped_centre_is_started_by_the_next_command(desks: tuple[Desk, Desk]) -> None:
    first, second = desks
    centre = centre_of(second.profile)
    assert centre is not None
    assert first.run("central", "stop", user=None).status == 0
    assert not centre.running()
    answer = second.run("queue", "--json", user=None)
    assert (answer.status, answer.err) == (0, "")
    assert centre.running()


def test_the_same_field_at_two_people_without_the_line_ends_as_one_conflict_on_both(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    """The plug is pulled, both change the amount of one case, the centre comes back."""
    from app.cases.model import Case
    from app.cases.views import case_id_of
    from app.sync.views import conflicts

    first = desks[0]
    no = _new_case(first, tmp_path / "feed.csv", 7004)
    first.run("sync", user="zhaogang")
    assert first.run("central", "stop", user=None).status == 0
    for login, amount in (("wangmin", 11_100), ("zhaogang", 22_200)):
        with Desktop.build(first.profile).sign_in_remembered(login) as seat:
            with seat.store.action(seat.actor, "cases.update_facts") as session:
                session.found(Case, case_id_of(session, no)).amount_fen = amount
            assert seat.sync().condition == "offline"
    assert first.run("sync", "--json").json["conflicts"] == 0
    assert first.run("sync", "--json", user="zhaogang").json["conflicts"] == 1
    assert first.run("sync", "--json").status == 0
    for login in ("wangmin", "zhaogang"):
        with Desktop.build(first.profile).sign_in_remembered(login) as seat, seat.store.read(seat.actor) as session:
            (found,) = [one for one in conflicts(session).rows if one.case_no == no]
            assert (found.base, found.theirs, found.mine) == (123_456, 11_100, 22_200)
            assert session.found(Case, case_id_of(session, no)).amount_fen == 11_100
    check = _finding(first, "centre_conflicts")
    assert check["ok"] is False
    assert check["fix"]
    _resolve(first, no)
    for login in ("wangmin", "zhaogang"):
        first.run("sync", user=login)
        with Desktop.build(first.profile).sign_in_remembered(login) as seat, seat.store.read(seat.actor) as session:
            assert [one for one in conflicts(session).rows if one.case_no == no] == []
            assert session.found(Case, case_id_of(session, no)).amount_fen == 22_200
        assert _equal(first.profile, login)


def _resolve(desk: Desk, no: str) -> None:
    from app.sync.desk import resolve
    from app.sync.model import Choice
    from app.sync.views import conflicts

    with Desktop.build(desk.profile).sign_in_remembered("zhaogang") as seat:
        with seat.store.action(seat.actor, "sync.resolve") as session:
            (found,) = [one for one in conflicts(session).rows if one.case_no == no]
            resolve(session, found.id, Choice.MINE)
        assert seat.sync().refused == 0


def test_a_feed_larger_than_the_numbers_at_hand_goes_in(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    first = desks[0]
    feed = _feed(tmp_path / "feed.csv", [_row(number) for number in range(8001, 10201)])
    told = first.run("intake", feed, "--json").json
    assert (told["accepted"], told["rejected"]) == (2200, 0)
    assert first.run("sync", "--json").json["waiting"] == 0


def test_a_copied_desk_enrols_again_and_keeps_its_work(lively: Demo, tmp_path: Path) -> None:
    first = lively.desk
    copy = replace(first.copy(tmp_path / "copy", "wangmin"), offline=False)
    # Once could be an answer that was lost; whoever comes back with the new one has proved to be the desk.
    for _ in range(2):
        assert first.run("sync", "--json").json["waiting"] == 0
    no = _new_case(replace(copy, offline=True), tmp_path / "feed.csv", 7005)
    copy.run("sync").refused("copied", "--enrol-again")
    # Other commands go on with what is here, and say so once.
    beside = copy.run("queue", "--json", "--text", "滞纳金")
    assert no in {row["no"] for row in beside.json["rows"]}
    assert "Not synced this time" in beside.err
    told = copy.run("sync", "--enrol-again", "--json").json
    assert told["waiting"] == 0
    assert no in _numbers(first, "lixue")


def test_unsent_work_is_carried_to_another_desk_and_arrives_once(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    first, second = desks
    file, secret = tmp_path / "work.mdwork", {"MEDIATION_DESK_PASSPHRASE": "four unrelated words"}
    no = _new_case(replace(first, offline=True), tmp_path / "feed.csv", 7006, user="hejia", branch="0456")
    told = first.run("sync", "--export", file, "--json", user="hejia", environment=secret).json
    assert told["actions"] == 1
    first.run("sync", "--export", file, user="hejia", environment=secret).refused("already")
    first.run("sync", "--export", tmp_path / "x", user="hejia").refused("MEDIATION_DESK_PASSPHRASE")
    second.run("sync", "--take", tmp_path / "nothing", user="hejia", environment=secret).refused("nothing")
    wrong = {"MEDIATION_DESK_PASSPHRASE": "four other words"}
    second.run("sync", "--take", file, user="hejia", environment=wrong).refused("passphrase")
    assert second.run("sync", "--take", file, "--json", user="hejia", environment=secret).json["taken"] == 1
    assert second.run("sync", "--json", user="hejia").json["waiting"] == 0
    assert first.run("sync", "--json", user="hejia").json["waiting"] == 0
    for desk in desks:
        assert no in _numbers(desk, "xujing")
        assert _equal(desk.profile, "hejia")


def test_what_the_clerk_gathered_is_whole_at_the_officers(lively: Demo) -> None:
    for login in ("wangmin", "lixue"):
        lively.desk.run("sync", user=login)
        told = lively.desk.run("evidence", "verify", lively.no, "--json", user=login).json
        assert told["bad"] == []
        assert told["checked"] >= 2


def test_doctor_looks_at_the_centre(desks: tuple[Desk, Desk]) -> None:
    told = desks[1].run("doctor", "--json", user=None).json
    assert told["ok"] is True
    names = [check["name"] for check in told["checks"] if check["name"].startswith("centre")]
    assert names == [
        "centre", "centre_reach", "centre_certificate", "centre_provisioned", "centre_version", "centre_sync",
        "centre_waiting", "centre_conflicts", "centre_clock",
    ]  # fmt: skip


def _finding(desk: Desk, name: str, user: str | None = "wangmin") -> dict[str, Any]:
    import json

    checks = json.loads(desk.run("doctor", "--json", user=user).out)["checks"]
    found: dict[str, Any] = next(check for check in checks if check["name"] == name)
    return found


def test_people_and_branches_are_the_centres(desks: tuple[Desk, Desk]) -> None:
    first, second = desks
    environment = {"MEDIATION_DESK_NEW_PASSWORD": "green window 3"}
    words = ("staff", "add", "songlan", "--name", "宋岚", "--role", "counter", "--branch", "0456")
    for wrong in (words, ("staff", "disable", "hejia"), ("staff", "reset-password", "hejia")):
        first.run(*wrong, user="admin", environment=environment).refused("central staff")
    branch = ("branch", "add", "0789", "--name", "东湖支行", "--bank-name", "华东银行")
    first.run(*branch, user="admin").refused("central branch")
    assert first.run("central", *words, user=None, environment=environment).status == 0
    told = second.run("sign-in", "--remember", "--json", user="songlan", password="green window 3").json
    assert told["remembered"] is True
    # What was remembered opens the desk and speaks with the centre.
    assert second.run("sync", "--json", user="songlan").json["waiting"] == 0
    assert first.run("central", "staff", "disable", "songlan", user=None).status == 0
    second.run("sync", user="songlan").refused("centre")


def test_a_second_demo_finds_everything_and_ends_the_same(lively: Demo) -> None:
    before = lively.answer.json
    again = lively.desk.run("demo", "--no-window", "--json", user=None, language=None).json
    assert again["status"] == "performing"
    assert again["case"] != before["case"]
    assert (again["desks"], again["staff"]) == (before["desks"], before["staff"])
    assert again["central_url"].split("@")[0] == before["central_url"].split("@")[0]
    assert before["case"] in _numbers(lively.desk, None)
