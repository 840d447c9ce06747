"""The shelf of templates: those of the program (`resources/investigation`), and a bank's own beside its rule packs.

A broken file costs nobody the others: the fault stands beside the templates with file, line, key and reason. A bank's
own file with the key of one of ours takes its place.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from app.cases.tables import causes
from app.kernel.errors import Refusal
from app.mediation.template import NoTemplate, Place, Template, checked


@dataclass(frozen=True, slots=True)
class Malformed:
    """A file that is no template: its name, the line, the key that is at fault, and why."""

    file: str
    line: int
    key: str
    why: Refusal


@dataclass(frozen=True, slots=True)
class Shelf:
    """Templates by key in the order of files, and what could not be read."""

    templates: Mapping[str, Template]
    faults: tuple[Malformed, ...]


def shelf(own: Path | None = None) -> Shelf:
    """The templates there are; `own` is the folder of a bank's own, read anew when a file of it changed."""
    folders = [Path(str(resources.files("resources"))) / "investigation", *([own] if own is not None else [])]
    files = [file for folder in folders if folder.is_dir() for file in sorted(folder.glob("*.toml"))]
    return _shelf(tuple((file, file.stat().st_mtime_ns, file.stat().st_size) for file in files))


@lru_cache(maxsize=2)
def _shelf(files: tuple[tuple[Path, int, int], ...]) -> Shelf:
    return read_shelf([file for file, _, _ in files])


def read_shelf(files: list[Path]) -> Shelf:
    """Read files in their order; a later one of the same key takes the place of an earlier one in another folder."""
    found: dict[str, tuple[Path, Template]] = {}
    faults: list[Malformed] = []
    for file in files:
        made = read_template(file)
        if isinstance(made, Malformed):
            faults.append(made)
        elif made.key in found and found[made.key][0].parent == file.parent:
            why = Refusal("mediation.template_twice", "key", key=made.key)
            faults.append(Malformed(file.name, 1, "key", why))
        else:
            found[made.key] = (file, made)
    return Shelf({key: template for key, (_, template) in found.items()}, tuple(faults))


def read_template(file: Path) -> Template | Malformed:
    """Read one file: the template, or what is wrong with it."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return Malformed(file.name, 1, "", Refusal("mediation.template_unreadable", reason=str(error)))
    try:
        data: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = int(at[1]) if at else max(len(text.splitlines()), 1)
        return Malformed(file.name, line, "", Refusal("mediation.template_unreadable", reason=str(error)))
    try:
        return checked(data, frozenset(causes()))
    except NoTemplate as fault:
        return Malformed(file.name, line_of(text, fault.place), fault.place.key, fault.why)


def line_of(text: str, place: Place) -> int:
    """The line of a key in its step, or of the step's own heading when the key stands nowhere."""
    step, table = 0, 1
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"\s*\[", line):
            step += bool(re.match(r"\s*\[\[\s*step\s*\]\]", line))
            if step == place.step:
                table = number
        if step == place.step and re.match(rf"\s*\[*\s*{re.escape(place.key)}\b\s*[=\]]", line):
            return number
    return table
