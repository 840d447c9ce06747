"""What people get wrong at the door, and files of a profile that are not as they were: one sentence, status 1."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from app.kernel.clock import SystemClock
from app.kernel.settings import SIGN_IN_ATTEMPTS, Profile, Settings
from app.staff.attempts import AttemptBook
from tests.acceptance.conftest import Demo
from tests.acceptance.look import as_it_was
from tests.acceptance.program import Desk


def test_a_wrong_password(desk: Desk, demo: Demo) -> None:
    desk.run("queue", password="not it").refused("The login or the password is not right.")
    told = desk.run("queue", password="not it", user="lixue", language=None)
    assert told.status == 1
    assert "密码" in told.err
    # Each further wrong one makes the next wait longer; in the end even a program has to wait.
    answers = [desk.run("queue", password="not it") for _ in range(6)]
    assert all(answer.status == 1 for answer in answers)
    assert any("wait" in answer.refused() for answer in answers)


def test_the_right_password_waits_too(desk: Desk, demo: Demo) -> None:
    password = next(one["password"] for one in demo.document["staff"] if one["login"] == "lixue")
    # Nine wrong ones lock for a quarter of an hour: no machine is so slow that it is over before the next command. The
    # book writes them itself, as nine commands would.
    profile = Profile(desk.profile)
    book = AttemptBook(profile.attempts, SystemClock(), Settings(profile.settings).get(SIGN_IN_ATTEMPTS))
    for _ in range(9):
        book.failed("lixue")
    said = desk.run("queue", user="lixue", password=password).refused("locked")
    assert re.search(r"\d+ min", said), said
    # Only this person waits, and a right password counts as no further mistake.
    assert desk.run("queue", user="zhaogang", password=password).status == 0
    assert json.loads(profile.attempts.read_text(encoding="utf-8"))["lixue"]["failures"] == 9
    book.succeeded("lixue")
    assert desk.run("queue", user="lixue", password=password).status == 0


def test_a_profile_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    nobody = Desk(tmp_path / "nobody")
    for words in (("queue",), ("case", "show", "2026-0123-000001"), ("evidence", "verify")):
        nobody.run(*words, password="x").refused("mediation-desk demo")
    assert not nobody.profile.exists()


def test_a_file_where_the_profile_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    Desk(tmp_path / "file").run("queue", password="x").refused()
    Desk(tmp_path / "file" / "inside").run("demo", "--no-window", user=None).refused("file")


def test_a_case_number_that_does_not_exist(demo: Demo, tmp_path: Path) -> None:
    for words in (
        ("case", "show", "{no}"),
        ("agreement", "pdf", "{no}", "-o", str(tmp_path / "x.pdf")),
        ("report", "case", "{no}", "-o", str(tmp_path / "x.pdf")),
        ("evidence", "verify", "{no}"),
    ):
        for no in ("2026-0123-999999", "nonsense"):
            demo.desk.run(*(word.format(no=no) for word in words)).refused(no)
    assert not (tmp_path / "x.pdf").exists()


def test_a_role_that_may_not(demo: Demo, tmp_path: Path) -> None:
    demo.desk.run("agreement", "approve", demo.no).refused("Counter staff may not")
    demo.desk.run("queue", user="admin").refused("may not")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("settings.toml", "[desk]\nlanguage = 7\n", "settings.toml"),
        ("settings.toml", "[desk\n", "settings.toml"),
        ("settings.toml", '[desk]\nnonsense = "x"\n', "nonsense"),
        ("keys.json", "{", "keys.json"),
        ("rules/mine.toml", "[clock\n", "mine.toml"),
        ("rules/mine.toml", '[pack]\nname = "mine"\n', "mine.toml"),
    ],
)
def test_a_malformed_settings_key_or_rule_file(desk: Desk, demo: Demo, name: str, text: str, said: str) -> None:
    file = (desk.replica() if name == "keys.json" else desk.profile) / name
    before = file.read_bytes() if file.exists() else None
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    words = ("--principal", "12000", "--months", "12", "--first-due", "2027-01-31")
    desk.run("plan", *words, user=None).refused(said) if name.startswith("rules") else desk.run("queue").refused(said)
    assert file.read_text(encoding="utf-8") == text
    if before is None:
        file.unlink()
    else:
        file.write_bytes(before)
    as_it_was(desk)
