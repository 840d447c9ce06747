"""`sign-in`: proving a password, remembering it, forgetting it."""

from pathlib import Path

from tests.commands.conftest import Run
from tests.helpers.house import PASSWORD


def test_it_says_who_signed_in(run: Run) -> None:
    answer = run("sign-in", user="wangmin")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == "王敏 (Counter staff, branch 0123) signed in.\n"


def test_what_is_remembered_needs_no_password_until_it_is_forgotten(run: Run) -> None:
    assert run("sign-in", "--remember", "--json", user="wangmin").json["remembered"] is True
    assert run("staff", "list", user="wangmin", password=None).status == 0
    assert run("sign-in", "--forget", "--json", user="wangmin").json["remembered"] is False
    assert run("staff", "list", user="wangmin", password=None).status == 1


def test_the_password_itself_lies_nowhere(run: Run, profile: Path) -> None:
    run("sign-in", "--remember", user="wangmin")
    for file in profile.rglob("*"):
        if file.is_file():
            assert PASSWORD.encode() not in file.read_bytes()


def test_a_wrong_password_is_one_sentence_and_the_next_try_must_wait(run: Run) -> None:
    first = run("sign-in", user="wangmin", password="wrong")
    assert first.status == 1
    assert first.reason.startswith("The login or the password is not right.")
    second = run("sign-in", user="wangmin", password="wrong")
    assert second.status == 1
    assert "wait" in second.reason


def test_an_unknown_login_looks_the_same(run: Run) -> None:
    assert run("sign-in", user="nobody", password="wrong").reason == run("sign-in", user="wangmin", password="x").reason


def test_a_profile_without_people_says_what_to_do(run: Run, tmp_path: Path) -> None:
    answer = run("sign-in", profile=tmp_path / "empty")
    assert answer.status == 1
    assert "mediation-desk demo" in answer.reason
    assert not (tmp_path / "empty").exists()
