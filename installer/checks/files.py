"""What must hold for every file of the house: its place, its size, and nothing in it of the machine it was written on.

The files looked at are those that git knows or would take; without git the tree is walked. Long files are where
discipline fails first, so length is counted, comments and all.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from installer.places import ROOT

LONGEST = 400
TOP_LEVEL = frozenset({"pyproject.toml", "README.md", "app", "ui", "reports", "resources", "installer", "tests"})
SKIPPED = frozenset({"__pycache__", "build", "dist"})
LARGEST_READ = 2_000_000

# Written in pieces, so that this file does not find itself.
FOREIGN = re.compile(
    "|".join(
        [
            r"(?<![\w.])/(?:roo" + r"t|wor" + r"k|op" + r"t/pypi)/[\w.]",
            r"(?<![\w.])/(?:hom" + r"e|User" + r"s)/\w+/",
            r"\b[A-Z]:\\+User" + r"s\\",
            r"\bpypi" + r"\.org\b",
            r"\bpython" + r"hosted\.org\b",
            r"\bregistry\.npm" + r"js\b",
            r"\bdeb\.debia" + r"n\.org\b",
        ]
    )
)


def tracked(root: Path = ROOT) -> list[Path]:
    """List the files that belong to the house, relative to it."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        answer = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
        names = [Path(name) for name in answer.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        names = _walk(root)
    return sorted(name for name in set(names) if (root / name).is_file())


def _walk(root: Path) -> list[Path]:
    found = []
    for folder, children, names in os.walk(root):
        children[:] = [child for child in children if child not in SKIPPED and not child.startswith(".")]
        found += [(Path(folder) / name).relative_to(root) for name in names if not name.endswith((".pyc", ".qm"))]
    return found


def misplaced(names: list[Path]) -> list[str]:
    """Find what lies on the top level and has no place there; dot-files may."""
    tops = sorted({name.parts[0] for name in names})
    return [f"{top}: has no place on the top level" for top in tops if top not in TOP_LEVEL and not top.startswith(".")]


def too_long(name: Path, text: str) -> list[str]:
    """Find a source file longer than the house allows."""
    lines = text.count("\n")
    if name.suffix == ".py" and lines > LONGEST:
        return [f"{name}: {lines} lines; the longest a file may be is {LONGEST}"]
    return []


def of_a_machine(name: Path, text: str) -> list[str]:
    """Find paths of somebody's machine and hosts of package registries."""
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        hit = FOREIGN.search(line)
        if hit is not None:
            found.append(f"{name}:{number}: names a machine's path or a registry's host: {hit.group()}")
    return found


def problems(root: Path = ROOT) -> list[str]:
    """Look at every file of the house."""
    names = tracked(root)
    found = misplaced(names)
    for name in names:
        path = root / name
        if path.stat().st_size > LARGEST_READ:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a feed in another encoding has no lines to judge
        found += too_long(name, text) + of_a_machine(name, text)
    return found
