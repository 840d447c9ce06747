"""The real window on the sample branch: every page and every tab, as every role, without a warning in the log.

With the line, as in a branch: the window syncs while it is looked at.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.desktop import Desktop
from tests.acceptance.conftest import Demo
from tests.acceptance.program import PATIENCE, Desk

LOGINS = {
    "wangmin": "counter",
    "lixue": "mediator",
    "zhaogang": "lead",
    "sunyi": "investigator",
    "zhouning": "auditor",
    "admin": "admin",
}
FEWEST_COLOURS = 12
"""A page that shows nothing but its background has two or three."""


def _case_id(desk: Desk, no: str) -> str:
    from app.cases.views import case_id_of

    with Desktop.build(desk.profile).sign_in_remembered("wangmin") as seat, seat.store.read(seat.actor) as session:
        return str(case_id_of(session, no))


def _told(ran: subprocess.CompletedProcess[str]) -> list[str]:
    # The offscreen platform has no window manager to hint at, and says so before anybody listens.
    return [line for line in ran.stderr.splitlines() if line.strip() and "propagateSizeHints" not in line]


def _child(module: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", module, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )


@pytest.mark.parametrize("login", LOGINS)
def test_every_page_shows_something_and_nothing_complains(lively: Demo, tmp_path: Path, login: str) -> None:
    desk = lively.desk
    folder = tmp_path / "pictures"
    folder.mkdir()
    ran = _child("tests.acceptance.walker", str(desk.profile), login, _case_id(desk, lively.no), str(folder))
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    assert told["log"] == []
    assert _told(ran) == []
    pages: dict[str, int] = told["pages"]
    wanted = {"today", "cases", "settings", "print"} | {f"case-{tab}" for tab in ("overview", "evidence", "agreement")}
    if login != "admin":
        assert wanted <= pages.keys()
    assert {name: colours for name, colours in pages.items() if colours < FEWEST_COLOURS} == {}
    log = (desk.profile / "logs" / "desk.log").read_text(encoding="utf-8")
    assert not [line for line in log.splitlines() if "Traceback" in line or "ERROR" in line]


def test_a_second_window_on_a_profile_says_so_and_ends(lively: Demo) -> None:
    desk = lively.desk
    first = subprocess.Popen(
        [sys.executable, "-m", "ui.start", "--profile", str(desk.profile), "--user", "wangmin", "--remembered"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        _wait_for(desk.profile / "window.lock", first)
        ran = _child("tests.acceptance.second", str(desk.profile))
        assert ran.returncode == 1, ran.stderr
        (line,) = _told(ran)
        assert "已在另一个窗口" in line
        # Commands go on beside it.
        assert desk.run("queue", "--json", "--limit", "1").json["total"] > 0
    finally:
        first.kill()
        first.communicate()
    # The window died without a word, and locks nobody out.
    assert _child("tests.acceptance.second", str(desk.profile)).returncode == 0


def _wait_for(file: Path, process: subprocess.Popen[bytes]) -> None:
    for _ in range(600):
        if file.exists():
            return
        assert process.poll() is None, process.communicate()
        time.sleep(0.1)
    raise TimeoutError(file.name)
