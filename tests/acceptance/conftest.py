"""The sample branch, made once per worker by the real `demo`, and copies of it that tests may spoil.

The demo's centre runs on the worker's place for servers (`tests.helpers.postgres`) and is stopped at the end.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.central.embedded import centre_of
from tests.acceptance.program import ROOT, Answer, Desk
from tests.helpers.postgres import let_be


@dataclass(frozen=True, slots=True)
class Demo:
    """The sample branch: what `demo --no-window --json` printed, and the profile that it left."""

    answer: Answer
    desk: Desk

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document of the demo."""
        found: dict[str, Any] = json.loads(self.answer.out)
        return found

    @property
    def no(self) -> str:
        """The number of the case that was carried through."""
        return str(self.document["case"])


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory, embedded_place: Path) -> Iterator[Demo]:
    """Give the sample branch; nobody may change it."""
    desk = Desk(tmp_path_factory.mktemp("demo") / "desk")
    # In Chinese, as it comes; nobody has to say who they are.
    answer = desk.run("demo", "--no-window", "--json", user=None, language=None)
    centre = centre_of(desk.profile)
    if centre is not None:
        let_be(centre)
    yield Demo(answer, desk)
    if centre is not None:
        centre.remove()


@pytest.fixture(scope="session")
def lively(tmp_path_factory: pytest.TempPathFactory, embedded_place: Path) -> Iterator[Demo]:
    """Give a second sample branch, with the line, that tests may work in: made by `dev.py`, as on a new machine."""
    desk = Desk(tmp_path_factory.mktemp("lively") / "desk")
    words = [sys.executable, "installer/dev.py", "demo", "--no-window", "--json", "--profile", str(desk.profile)]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    centre = centre_of(desk.profile)
    if centre is not None:
        let_be(centre)
    yield Demo(Answer(ran.returncode, ran.stdout, ran.stderr), desk)
    if centre is not None:
        centre.remove()


@pytest.fixture
def desk(demo: Demo, tmp_path: Path) -> Desk:
    """Give a copy of the sample branch of the test's own, without the line."""
    return demo.desk.copy(tmp_path / "desk")


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give a desk without a centre, with the first branch and its people, all remembered, and no case."""
    from app.desktop import Desktop
    from app.kernel.settings import KEY_STORE, USER
    from app.staff.desk import NewStaff
    from ui.commands.demo.people import BRANCHES, PASSWORD, PEOPLE

    folder = tmp_path_factory.mktemp("alone") / "desk"
    desktop = Desktop.build(folder)
    desktop.profile.prepare()
    desktop.settings.set(KEY_STORE, "demo_file")
    desktop.settings.set(USER, "wangmin")
    with desktop.found(BRANCHES[0], "admin", "管文博", PASSWORD) as seat:
        for one in PEOPLE:
            if one.branch == BRANCHES[0].code and one.login != "admin":
                seat.accounts.add(NewStaff(one.login, one.name, one.role, one.branch, one.team), PASSWORD)
    for login in desktop.logins():
        desktop.sign_in(login, PASSWORD, remember=True).close()
    return Desk(folder)


@pytest.fixture
def alone(founded: Desk, tmp_path: Path) -> Desk:
    """Give a desk without a centre of the test's own: its branch numbers as many cases as it likes."""
    return founded.twin(tmp_path / "alone")
