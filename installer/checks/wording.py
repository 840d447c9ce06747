"""Every Qt-free sentence exists in both languages with the same places to fill, and every refusal has one.

Refusals are found in the sources by their literal code; a code that is computed cannot be seen here and is left to
the tests of its room.
"""

from __future__ import annotations

import ast
import string
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from installer.places import ROOT

TREES = ("app", "ui", "reports")
RAISED = frozenset({"Refusal", "Fault"})
PARTS = frozenset({"refusal", "label", "text"})


def places(sentence: str) -> set[str]:
    """Name the places that a sentence leaves to be filled; raises `ValueError` for a sentence that cannot be."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def pair(where: str, entry: object, zh: str = "zh", en: str = "en") -> list[str]:
    """Find what is wrong between the two languages of one entry."""
    if not isinstance(entry, dict):
        return [f"{where}: is not a table with {zh} and {en}"]
    lacking = [key for key in (zh, en) if not str(entry.get(key, "")).strip()]
    if lacking:
        return [f"{where}: lacks {' and '.join(lacking)}"]
    try:
        different = places(str(entry[zh])) != places(str(entry[en]))
    except ValueError as reason:
        return [f"{where}: cannot be filled in: {reason}"]
    return [f"{where}: {zh} and {en} have different places to fill"] if different else []


def of_table(name: str, table: dict[str, Any]) -> list[str]:
    """Find the problems of one wording file."""
    found = [f"{name}: has an unknown part {part}" for part in table if part not in PARTS]
    for code, entry in table.get("refusal", {}).items():
        where = f"{name}: refusal {code}"
        if isinstance(entry, dict) and not ("zh" in entry or "en" in entry):
            found.append(f"{where}: holds no sentence; a code with a dot is written in quotation marks")
            continue
        found += pair(where, entry)
        if isinstance(entry, dict) and ("remedy_zh" in entry or "remedy_en" in entry):
            found += pair(where, entry, "remedy_zh", "remedy_en")
    for kind, labels in table.get("label", {}).items():
        for key, entry in labels.items():
            found += pair(f"{name}: label {kind}.{key}", entry)
    for code, entry in table.get("text", {}).items():
        found += pair(f"{name}: text {code}", entry)
    return found


@dataclass(frozen=True)
class Raised:
    """A refusal or fault made with a literal code; `given` is None where its values cannot be seen."""

    line: int
    code: str
    given: frozenset[str] | None


def raised_in(source: str) -> Iterator[Raised]:
    """Yield every refusal or fault that a module makes with a literal code."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        codes = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "code")]
        if name not in RAISED or not codes:
            continue
        code = codes[0].value if isinstance(codes[0], ast.Constant) else None
        if isinstance(code, str):
            words = [word.arg for word in node.keywords]
            given = None if None in words else frozenset(word for word in words if word is not None)
            yield Raised(node.lineno, code, given)


def unsaid(where: str, raised: Raised, entries: dict[str, dict[str, str]]) -> list[str]:
    """Find what keeps one refusal from being told: no sentence, or places in it that the refusal does not fill."""
    entry = entries.get(raised.code)
    if entry is None:
        return [f"{where}:{raised.line}: refusal {raised.code} has no wording"]
    if raised.given is None:
        return []
    try:
        wanted = set().union(*(places(str(sentence)) for sentence in entry.values()))
    except ValueError:
        return []  # told with the entry itself
    lacking = sorted(wanted - raised.given)
    return [f"{where}:{raised.line}: refusal {raised.code} does not fill {', '.join(lacking)}"] if lacking else []


def _tables(folder: Path) -> tuple[dict[str, dict[str, str]], list[str]]:
    """Read every wording file: the refusals by code, and what is wrong with the files."""
    known: dict[str, dict[str, str]] = {}
    found: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as reason:
            found.append(f"{path.name}: cannot be read: {reason}")
            continue
        found += of_table(path.name, table)
        for code, entry in table.get("refusal", {}).items():
            if code in known:
                found.append(f"{path.name}: refusal {code} is also in another file")
            known[code] = entry if isinstance(entry, dict) else {}
    return known, found


def problems(root: Path = ROOT) -> list[str]:
    """Look at every wording file, then at every refusal in the sources."""
    known, found = _tables(root / "resources" / "wording")
    for tree in TREES:
        for path in sorted((root / tree).rglob("*.py")):
            where = str(path.relative_to(root))
            try:
                raised = list(raised_in(path.read_text(encoding="utf-8")))
            except SyntaxError as reason:
                found.append(f"{where}: cannot be read: {reason}")
                continue
            for one in raised:
                found += unsaid(where, one, known)
    return found
