"""Running commands inside the test: `run("staff", "list", user="admin")` against a furnished profile of its own.

`answer.json` is the one document on standard output. Passwords come from the environment, as in a night job. `run`
accepts `profile=` for another profile and `user=None` for nobody.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from app.desktop import Desktop
from app.kernel.clock import FixedClock
from app.kernel.settings import KEY_STORE, Settings
from tests.helpers import forks
from tests.helpers.house import PASSWORD
from ui.commands.common import PASSWORD_VARIABLE
from ui.commands.main import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left: its exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as a document; fails when standard output is not exactly one."""
        return json.loads(self.out)

    @property
    def reason(self) -> str:
        """The one line on standard error."""
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


class Run(Protocol):
    """How tests run a command."""

    def __call__(
        self, *words: str, user: str | None = "admin", profile: Path | None = None, password: str | None = PASSWORD
    ) -> Answer: ...


@pytest.fixture
def profile(desktop: Desktop) -> Path:
    """Give the folder of a furnished profile that commands can use: it says that its key store is the demo file."""
    Settings(desktop.profile.settings).set(KEY_STORE, "demo_file")
    return desktop.profile.folder


@pytest.fixture
def run(profile: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give a function that runs a command as a person of the furnished profile, English being spoken.

    Commands go by `clock`, on whatever day the tests run.
    """
    monkeypatch.setattr("sys.stdin", _nobody())
    monkeypatch.setattr("app.desktop.desktop.SystemClock", lambda: clock)

    def ran(
        *words: str, user: str | None = "admin", profile: Path | None = profile, password: str | None = PASSWORD
    ) -> Answer:
        who = ["--user", user] if user is not None else []
        where = ["--profile", str(profile)] if profile is not None else []
        with monkeypatch.context() as patch:
            if password is not None:
                patch.setenv(PASSWORD_VARIABLE, password)
            capsys.readouterr()
            status = main([*words, *who, *where, "--language", "en"])
        told = capsys.readouterr()
        return Answer(status, told.out, told.err)

    return ran


@pytest.fixture
def start(profile: Path) -> Callable[..., Any]:
    """Give a function that starts a command in a process of its own and returns the `Popen`."""

    def started(*words: str, user: str = "admin", password: str = PASSWORD) -> Any:
        options = ["--user", user, "--profile", str(profile), "--language", "en"]
        return forks.start("ui.start", *words, *options, environment={**os.environ, PASSWORD_VARIABLE: password})

    return started


def _nobody() -> Any:
    import io

    return io.StringIO("")
