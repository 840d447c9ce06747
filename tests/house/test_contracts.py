"""The import contracts hold, and each of them bites: a small house with one forbidden import is refused."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.plan import PROJECT, ROOT, rooms

LINTER = str(Path(sys.executable).with_name("lint-imports"))


def _lint(folder: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    command = [LINTER, "--config", str(ROOT / "pyproject.toml"), "--cache-dir", str(cache)]
    environment = {"PYTHONPATH": str(folder), "PATH": "", "NO_COLOR": "1", "COLUMNS": "200"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def small_house(tmp_path: Path) -> Path:
    """Build a house with every room, all of them empty."""
    for floor in ("app", "ui", "reports", "ui/commands", "ui/shell"):
        (tmp_path / floor).mkdir()
        (tmp_path / floor / "__init__.py").touch()
    for room in rooms():
        (tmp_path / "app" / f"{room}.py").touch()
    return tmp_path


def test_the_contracts_hold(tmp_path: Path) -> None:
    answer = _lint(ROOT, tmp_path)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_an_empty_house_is_accepted(small_house: Path) -> None:
    answer = _lint(small_house, small_house)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(
    ("where", "line", "contract"),
    [
        ("app/terms.py", "import PySide6.QtCore", "app imports no Qt and no reportlab"),
        ("app/terms.py", "def late(): import reportlab", "app imports no Qt and no reportlab"),
        ("reports/__init__.py", "from PySide6 import QtGui", "reports imports no Qt"),
        ("app/cases.py", "import reports", "nothing imports ui; app does not import reports"),
        ("reports/__init__.py", "import ui.shell", "nothing imports ui; app does not import reports"),
        ("ui/commands/__init__.py", "import PySide6", "commands import no Qt"),
        ("app/kernel.py", "import app.store", "rooms in their order"),
        ("app/cases.py", "import app.agreements", "rooms in their order"),
        ("app/sync.py", "import app.desktop", "rooms in their order"),
        ("app/attic.py", "", "rooms in their order"),
        ("app/cases.py", "import sqlcipher3", "only the store, the centre and sync speak to a database"),
        ("app/terms.py", "import psycopg", "only the store, the centre and sync speak to a database"),
    ],
)
def test_a_forbidden_import_is_refused(small_house: Path, where: str, line: str, contract: str) -> None:
    (small_house / where).write_text(line + "\n", encoding="utf-8")
    answer = _lint(small_house, small_house)
    assert answer.returncode != 0
    assert f"{contract} BROKEN" in " ".join(answer.stdout.split())


def test_every_room_is_kept_from_the_database_drivers_but_those_that_are_made_for_them() -> None:
    contract = PROJECT["tool"]["importlinter"]["contracts"][-1]
    kept = {name.removeprefix("app.").removesuffix(".**") for name in contract["source_modules"]}
    assert set(rooms()) - kept == {"store", "central", "sync", "desktop"}


def test_there_are_no_exception_lists() -> None:
    for contract in PROJECT["tool"]["importlinter"]["contracts"]:
        assert "ignore_imports" not in contract
        assert "exhaustive_ignores" not in contract
