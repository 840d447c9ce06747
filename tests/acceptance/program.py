"""Running the real program as a night job would: arguments in, standard output, standard error and a status out.

Nothing here reaches into the program; what a test knows is what a command printed. Commands speak English here, so
that sentences can be compared; that they speak Chinese by themselves has a test of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.central.embedded import attach
from app.kernel.profile import PEOPLE, Profile
from app.store.killpoints import VARIABLE
from tests.helpers import forks

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT.parent / "shared" / "samples"
"""Real-shaped sample files; they lie beside the checkout, and not everywhere."""
KILLED = -signal.SIGKILL
PATIENCE = 180
"""Seconds after which a command that does not end is a failure."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The answer as a document; fails when standard output is not exactly one, on one line."""
        assert self.status == 0, self.err
        assert self.out.count("\n") == 1, self.out
        return json.loads(self.out)

    def refused(self, *parts: str) -> str:
        """The one line with which the command refused; fails when it is a bug or does not name `parts`."""
        assert self.status == 1, (self.status, self.out, self.err)
        lines = self.err.strip().splitlines()
        assert len(lines) == 1, self.err
        line = lines[0]
        assert "The program failed" not in line, line
        assert line.rstrip()[-1] in ".!?)”。", line
        for part in parts:
            assert part in line, line
        return line

    def wrong_usage(self) -> str:
        """The line with which the command said that its command line is wrong."""
        assert (self.status, self.out) == (2, ""), (self.status, self.out, self.err)
        assert "Traceback" not in self.err
        assert self.err.strip()
        return self.err


@dataclass(frozen=True, slots=True)
class Desk:
    """A profile and the program that works on it."""

    profile: Path
    offline: bool = False
    """Whether its commands leave the centre alone."""

    def start(
        self,
        *words: str | Path,
        user: str | None = "wangmin",
        password: str | None = None,
        language: str | None = "en",
        environment: Mapping[str, str] | None = None,
    ) -> forks.Forked | subprocess.Popen[str]:
        """Start a command and return the running process."""
        options = ["--profile", str(self.profile)]
        options += ["--user", user] if user is not None else []
        options += ["--language", language] if language is not None else []
        options += ["--offline"] if self.offline else []
        settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})}
        if password is not None:
            settings["MEDIATION_DESK_PASSWORD"] = password
        return forks.start("ui.start", *map(str, words), *options, environment=settings)

    def run(
        self,
        *words: str | Path,
        user: str | None = "wangmin",
        password: str | None = None,
        language: str | None = "en",
        environment: Mapping[str, str] | None = None,
    ) -> Answer:
        """Run a command to its end."""
        process = self.start(*words, user=user, password=password, language=language, environment=environment)
        out, err = process.communicate(timeout=PATIENCE)
        assert "Traceback" not in err, err
        assert process.returncode is not None
        return Answer(process.returncode, out, err)

    def killed(self, point: str, *words: str | Path, user: str | None = "wangmin") -> None:
        """Run a command that is killed at a kill point; fails when it did not get there."""
        answer = self.run(*words, user=user, environment={VARIABLE: point})
        assert answer.status == KILLED, (answer.status, answer.out, answer.err)

    def replica(self, login: str = "wangmin") -> Path:
        """The folder of a person's own files."""
        return Profile(self.profile).of(login).folder

    def copy(self, folder: Path, *people: str) -> Desk:
        """A copy of the profile, for some of its people, that a test may spoil; for good without the line.

        It is a copied replica like any other: the centre, which it shares, would have it enrol again.
        """
        chosen = people or ("wangmin", "lixue", "zhaogang")

        def left_out(where: str, names: list[str]) -> set[str]:
            if Path(where) == self.profile:
                return {"central", "second-desk"}.intersection(names)
            return set(names).difference(chosen) if Path(where) == self.profile / PEOPLE else set()

        shutil.copytree(self.profile, folder, ignore=left_out)
        attach(folder, self.profile)
        return Desk(folder, offline=True)

    def twin(self, folder: Path) -> Desk:
        """A copy of a desk without a centre: nobody tells the two apart."""
        shutil.copytree(self.profile, folder)
        return Desk(folder)
