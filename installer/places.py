"""Where things lie in a checkout. One module, so that no other spells a path twice."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
PYTHON = BIN / f"python{SUFFIX}"
STAMP = VENV / "mediation-desk.stamp"
RUN_LOCK = ROOT / "installer" / "requirements.lock"
DEV_LOCK = ROOT / "installer" / "requirements-dev.lock"
TRANSLATIONS = ROOT / "resources" / "translations"
WORDING = ROOT / "resources" / "wording"


class SetupError(Exception):
    """Set-up cannot go on. The text is one sentence for the person at the keyboard: what is missing and what to do."""


def tool(name: str) -> str:
    """Name a program of the environment, such as `ruff`, by its full path."""
    return str(BIN / f"{name}{SUFFIX}")


def say(line: str) -> None:
    """Tell the person what set-up does, on standard error: standard output belongs to the program that is run."""
    print(line, file=sys.stderr, flush=True)
