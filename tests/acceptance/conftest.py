"""The sample branch, made once per worker by the real `demo`, and copies of it that tests may spoil."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.program import Answer, Desk


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
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Give the sample branch; nobody may change it."""
    desk = Desk(tmp_path_factory.mktemp("demo") / "desk")
    # In Chinese, as it comes; nobody has to say who they are.
    return Demo(desk.run("demo", "--no-window", "--json", user=None, language=None), desk)


@pytest.fixture
def desk(demo: Demo, tmp_path: Path) -> Desk:
    """Give a copy of the sample branch of the test's own."""
    return demo.desk.copy(tmp_path / "desk")
