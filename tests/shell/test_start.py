"""The door of the program: commands without Qt, the window without commands, one sentence without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shell import fakes
from ui import start


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], {}),
        (["--profile", "here", "--user=wangmin"], {"--profile": "here", "--user": "wangmin"}),
        (["--remembered", "--debug"], {"--remembered": "yes", "--debug": "yes"}),
        (["doctor"], None),
        (["--profile", "here", "queue"], None),
        (["--help"], None),
        (["--profile"], None),
        (["--remembered=x"], None),
    ],
)
def test_a_command_word_is_told_from_the_options_of_the_window(
    arguments: list[str], options: dict[str, str] | None
) -> None:
    assert start.window_options(arguments) == options


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    root = Path(fakes.__file__).resolve().parents[2]
    keep = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, env={**keep, **environment}, check=False
    )


def test_a_command_loads_no_qt() -> None:
    code = (
        "import sys\nfrom ui import start\nstart.main(['--version'])\nprint([m for m in sys.modules if 'PySide6' in m])"
    )
    assert run(code).stdout.strip().endswith("[]")


def test_importing_the_door_loads_neither_qt_nor_the_database() -> None:
    heavy = "[m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy', 'typer', 'app')]"
    assert run(f"import sys\nimport ui.start\nprint({heavy})").stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a desktop")
def test_without_a_screen_there_is_one_sentence_and_status_one(tmp_path: Path) -> None:
    done = run(f"import sys\nfrom ui import start\nsys.exit(start.main(['--profile', {str(tmp_path)!r}]))")
    assert done.returncode == 1
    assert "graphical desktop" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_sign_in_window_paints_before_anything_heavy_is_loaded(tmp_path: Path) -> None:
    code = f"""
import os, sys
from ui import start
from ui.shell import window

def painted(self):
    heavy = ('sqlalchemy', 'sqlcipher3', 'cryptography', 'argon2', 'keyring', 'pydantic', 'reportlab', 'openpyxl')
    print([m for m in heavy if m in sys.modules] + [m for m in sys.modules if m.startswith('ui.cases')])
    sys.stdout.flush()
    os._exit(0)

window.DeskWindow.begin = painted
start.main(['--profile', {str(tmp_path)!r}])
"""
    assert run(code, QT_QPA_PLATFORM="offscreen").stdout.strip() == "[]"


def test_none_and_true_survive_many_calls_into_qt() -> None:
    """PySide6 6.12 drops a reference to None or True per call before Python 3.12; see `ui/__init__.py`."""
    code = """
import ui
from PySide6.QtCore import QObject, Signal
class Teller(QObject):
    told = Signal(int)
teller = Teller()
for number in range(20_000):
    teller.told.emit(number)
    teller.setObjectName('x')
print('alive')
"""
    done = run(code)
    assert (done.returncode, done.stdout.strip()) == (0, "alive")
