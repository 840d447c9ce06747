"""Killed in the middle of making people: whatever was cut short is simply done again."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from app.store.killpoints import VARIABLE
from tests.commands.conftest import Run
from tests.helpers import forks
from tests.helpers.house import PASSWORD
from ui.commands.common import PASSWORD_VARIABLE
from ui.commands.staff import NEW_PASSWORD_VARIABLE

NEW_PASSWORD = "green window 3"
FIRST = ("staff", "add", "boss", "--first", "--role", "admin", "--name", "石磊", "--branch", "0999",
         "--key-store", "demo_file")  # fmt: skip
ADD = ("staff", "add", "songlan", "--name", "宋岚", "--branch", "0456", "--user", "admin")


def _killed(profile: Path, point: str, *words: str) -> None:
    secrets = {PASSWORD_VARIABLE: PASSWORD, NEW_PASSWORD_VARIABLE: NEW_PASSWORD}
    answer = forks.run(
        "ui.start", *words, "--profile", str(profile), environment={**os.environ, **secrets, VARIABLE: point}
    )
    assert answer.returncode == -signal.SIGKILL, answer.stderr


@pytest.mark.parametrize("point", ["store.before_commit", "store.after_commit"])
def test_a_founding_that_was_cut_short_is_done_again(
    run: Run, tmp_path: Path, point: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = tmp_path / "fresh"
    _killed(fresh, point, *FIRST)
    assert not (fresh / "keys.json").exists()
    monkeypatch.setenv(NEW_PASSWORD_VARIABLE, NEW_PASSWORD)
    assert run(*FIRST, user=None, profile=fresh).status == 0
    answer = run("staff", "list", "--json", user="boss", profile=fresh, password=NEW_PASSWORD)
    assert [row["login"] for row in answer.json["staff"]] == ["boss"]


def test_a_slot_without_a_row_lets_nobody_in_and_is_overwritten(
    run: Run, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _killed(profile, "store.before_commit", *ADD)
    assert "songlan" in (profile / "keys.json").read_text(encoding="utf-8")
    assert run("sign-in", user="songlan", password=NEW_PASSWORD).status == 1
    monkeypatch.setenv(NEW_PASSWORD_VARIABLE, NEW_PASSWORD)
    assert run(*ADD[:-2]).status == 0
    (profile / "attempts.json").unlink(missing_ok=True)
    assert run("sign-in", user="songlan", password=NEW_PASSWORD).status == 0


def test_killed_after_the_commit_the_person_is_there(run: Run, profile: Path) -> None:
    _killed(profile, "store.after_commit", *ADD)
    assert run("sign-in", user="songlan", password=NEW_PASSWORD).status == 0
