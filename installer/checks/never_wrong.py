"""The modules that must never be wrong keep full branch coverage by the tests of their own room.

The list is in `tests/house/never_wrong.py`. Coverage by whole flows does not count: a branch that only a long scenario
happens to pass is not proved. Each room's tests run once, with coverage of its listed modules only.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from installer.places import PYTHON, ROOT

AT_ONCE = 2
"""Rooms measured side by side; the checking machine has two cores."""


def gaps(report: Mapping[str, Any], modules: list[str]) -> list[str]:
    """Find, in a coverage report as JSON, the listed modules with a line or a branch that no test takes."""
    found = []
    for module in modules:
        entry = report["files"].get(module)
        if entry is None:
            found.append(f"{module}: no test of its room runs it")
            continue
        lines = set(entry["missing_lines"])
        # A branch from or to a line that is named already adds nothing.
        branches = [f"{start}->{end}" for start, end in entry.get("missing_branches", []) if not lines & {start, end}]
        if lines or branches:
            told = ", ".join([*map(str, sorted(lines)), *branches])
            found.append(f"{module}: not proved at {told}")
    return found


def problems(root: Path = ROOT) -> list[str]:
    """Run the tests of each listed room with coverage and name what they leave out."""
    from tests.house.never_wrong import NEVER_WRONG

    found = []
    # The longest first: one that began last would run on alone.
    entries = sorted(NEVER_WRONG.items(), key=lambda entry: len(entry[1]), reverse=True)
    with ThreadPoolExecutor(AT_ONCE) as rooms:
        for one in rooms.map(lambda entry: _room(root, *entry), entries):
            found += one
    return found


def _room(root: Path, tests: str, modules: list[str]) -> list[str]:
    absent = [module for module in modules if not (root / module).is_file()]
    found = [f"{module}: is on the list of tests/house/never_wrong.py and does not exist" for module in absent]
    return found + _measure(root, tests, [module for module in modules if module not in absent])


def _measure(root: Path, tests: str, modules: list[str]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        data, answer = Path(folder) / "coverage", Path(folder) / "coverage.json"
        environment = {**os.environ, "COVERAGE_FILE": str(data), "QT_QPA_PLATFORM": "offscreen"}
        run = [str(PYTHON), "-m", "coverage", "run", "--branch", f"--include={','.join(modules)}"]
        suite = ["-m", "pytest", "-q", "-p", "no:cacheprovider", *tests.split()]
        result = subprocess.run([*run, *suite], cwd=root, env=environment, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            return [f"{tests}: the tests themselves fail: {result.stdout.strip().splitlines()[-1:]}"]
        report = [str(PYTHON), "-m", "coverage", "json", "-q", "-o", str(answer)]
        subprocess.run(report, cwd=root, env=environment, capture_output=True, check=False)
        if not answer.exists():
            return [f"{module}: no test of its room runs it" for module in modules]
        return gaps(json.loads(answer.read_text(encoding="utf-8")), modules)
