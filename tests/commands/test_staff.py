"""People and branches by command."""

from pathlib import Path

import pytest

from tests.commands.conftest import Run
from tests.helpers.house import PASSWORD
from ui.commands.staff import NEW_PASSWORD_VARIABLE


@pytest.fixture
def _new_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NEW_PASSWORD_VARIABLE, "green window 3")


ADD = ("staff", "add", "songlan", "--name", "宋岚", "--role", "mediator", "--branch", "0456")


@pytest.mark.usefixtures("_new_password")
def test_an_added_person_can_sign_in(run: Run) -> None:
    answer = run(*ADD, "--json")
    assert answer.json == {"login": "songlan", "name": "宋岚", "role": "mediator", "branch": "0456"}
    signed = run("sign-in", "--json", user="songlan", password="green window 3").json
    assert signed == {"user": "songlan", "name": "宋岚", "role": "mediator", "branch": "0456", "remembered": False}
    assert "taken" in run(*ADD).reason


@pytest.mark.usefixtures("_new_password")
def test_authority_applies_to_commands_as_to_windows(run: Run) -> None:
    for words in (ADD, ("staff", "disable", "hejia2"), ("staff", "reset-password", "hejia2")):
        answer = run(*words, user="zhaogang")
        assert (answer.status, answer.out) == (1, "")
        assert "manage people and branches" in answer.reason
    assert len(run("staff", "list", "--json").json["staff"]) == 9


def test_a_disabled_person_stays_out(run: Run) -> None:
    assert run("staff", "disable", "hejia2", "--json").json == {"login": "hejia2", "disabled": True}
    assert run("sign-in", user="hejia2").status == 1
    row = next(row for row in run("staff", "list", "--json").json["staff"] if row["login"] == "hejia2")
    assert row["disabled"] is True
    assert "disabled" in run("staff", "list").out
    assert "to yourself" in run("staff", "disable", "admin").reason


@pytest.mark.usefixtures("_new_password")
def test_a_reset_password_is_the_new_one(run: Run) -> None:
    assert run("staff", "reset-password", "wangmin", "--json").json == {"login": "wangmin", "reset": True}
    assert run("sign-in", user="wangmin", password="green window 3").status == 0


def test_the_list_can_be_of_one_branch(run: Run) -> None:
    rows = run("staff", "list", "--branch", "0456", "--json", user="wangmin").json["staff"]
    assert {row["login"] for row in rows} == {"hejia2", "xujing2", "maqiang2"}
    assert "滨江支行" in run("staff", "list", "--branch", "0456").out


def test_branches_are_added_and_listed(run: Run) -> None:
    words = ("branch", "add", "0789", "--name", "东湖支行", "--bank-name", "华东银行")
    assert run(*words, "--json").json == {"code": "0789", "name": "东湖支行", "bank_name": "华东银行"}
    assert [card["code"] for card in run("branch", "list", "--json").json["branches"]] == ["0123", "0456", "0789"]
    assert "exists already" in run(*words).reason
    assert run(*words, user="lixue").status == 1
    assert "东湖支行" in run("branch", "list").out


FIRST = ("staff", "add", "boss", "--first", "--role", "admin", "--name", "石磊", "--branch", "0999")


@pytest.mark.usefixtures("_new_password")
def test_the_first_administrator_makes_the_store(run: Run, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh"
    words = (*FIRST, "--branch-name", "东湖支行", "--bank-name", "华东银行", "--key-store", "demo_file")
    assert run(*words, "--json", user=None, profile=fresh).json["role"] == "admin"
    answer = run("branch", "list", "--json", user="boss", profile=fresh, password="green window 3")
    assert answer.json["branches"] == [{"code": "0999", "name": "东湖支行", "bank_name": "华东银行"}]
    assert "people already" in run(*words, user=None, profile=fresh).reason


@pytest.mark.usefixtures("_new_password")
def test_without_a_key_store_the_first_administrator_is_refused_and_nothing_is_made(run: Run, tmp_path: Path) -> None:
    answer = run(*FIRST, user=None, profile=tmp_path / "fresh")
    assert answer.status == 1
    assert "encrypted_file" in answer.reason
    assert not (tmp_path / "fresh").exists()


@pytest.mark.usefixtures("_new_password")
def test_the_encrypted_file_is_used_where_it_was_chosen(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = tmp_path / "fresh"
    words = (*FIRST, "--key-store", "encrypted_file")
    assert "MEDIATION_DESK_PASSPHRASE" in run(*words, user=None, profile=fresh).reason
    monkeypatch.setenv("MEDIATION_DESK_PASSPHRASE", "four unrelated words")
    assert run(*words, user=None, profile=fresh).status == 0
    assert run("sign-in", user="boss", profile=fresh, password="green window 3").status == 0
    monkeypatch.setenv("MEDIATION_DESK_PASSPHRASE", "five unrelated words")
    assert "not right" in run("sign-in", user="boss", profile=fresh, password="green window 3").reason


@pytest.mark.usefixtures("_new_password")
def test_the_first_person_must_be_an_administrator(run: Run, tmp_path: Path) -> None:
    words = [word if word != "admin" else "lead" for word in FIRST]
    assert "--role admin" in run(*words, "--key-store", "demo_file", user=None, profile=tmp_path / "fresh").reason
    assert not (tmp_path / "fresh").exists()


def test_a_new_password_is_asked_for_twice(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

    typed = iter(["green window 3", "green window 4", "green window 3", "green window 3"])
    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _question: next(typed))
    assert "differ" in run("staff", "reset-password", "wangmin").reason
    assert run("sign-in", user="wangmin", password=PASSWORD).status == 0
    assert run("staff", "reset-password", "wangmin").status == 0
