"""Reads one rule pack from its TOML file and checks it as a whole.

Half a law is worse than none: whatever is wrong, nothing of the pack is used, and the refusal names file, line and
reason, so that an administrator can mend it in any editor. The lines are found by a small scan, because the TOML reader
of the standard library does not keep them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.kernel.errors import Refusal
from app.kernel.rules import COUNTED, WHOLE, Rule, RulePack, sort_of

_PACK_KEYS = {"name": "text", "title": "text", "valid_from": "date"}
_RULE_KEYS = {"value", "unit", "article", "source", "checked", "note"}
_RESERVED = {"days.off": "list of date", "days.working": "list of date", "days.years": "list of number"}


def read_pack(file: Path, kinds: dict[str, str] | None = None) -> RulePack:
    """Read and check one pack; a `Refusal("rules.malformed")` names file, line and reason.

    `kinds` tells of which sort (`Rule.kind`) the rules of earlier packs are.
    """
    text = _text(file)
    try:
        data = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise malformed(file, int(found[1]) if found else len(text.splitlines()), str(error)) from error
    lines = _Lines(file, text)
    for part in data.keys() - {"pack", "rule"}:
        raise lines.malformed(part, f"[{part}] is neither [pack] nor [rule.…]")
    head = _head(lines, data.get("pack"))
    table = data.get("rule")
    if not isinstance(table, dict) or not table:
        raise lines.malformed("rule", "there is no [rule.…]")
    expected = {**(kinds or {}), **_RESERVED}
    rules = {name: _rule(lines, name, entry, expected.get(name)) for name, entry in _flat(table)}
    return RulePack(head["name"], head["title"], head["valid_from"], head.get("valid_to"), rules)


def _head(lines: _Lines, head: Any) -> dict[str, Any]:
    if not isinstance(head, dict):
        raise lines.malformed("pack", "[pack] is missing")
    for key in head.keys() - _PACK_KEYS.keys() - {"valid_to"}:
        raise lines.malformed(f"pack.{key}", f"pack.{key} is unknown")
    for key, kind in _PACK_KEYS.items():
        if sort_of(head.get(key)) != kind:
            raise lines.malformed(f"pack.{key}", f"pack.{key} is missing or is no {kind}")
    until = head.get("valid_to")
    if until is not None and (sort_of(until) != "date" or until < head["valid_from"]):
        raise lines.malformed("pack.valid_to", "pack.valid_to is no date after valid_from")
    return head


def _flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, entry in table.items():
        name = f"{prefix}{key}"
        nested = isinstance(entry, dict) and entry and all(isinstance(part, dict) for part in entry.values())
        if nested:
            yield from _flat(entry, name + ".")
        else:
            yield name, entry


def _rule(lines: _Lines, name: str, entry: Any, expected: str | None) -> Rule:
    place = f"rule.{name}"
    if not isinstance(entry, dict):
        raise lines.malformed(place, f"{name} is no table")
    unknown = entry.keys() - _RULE_KEYS
    if unknown:
        raise lines.malformed(place, f"{name} has unknown keys: {', '.join(sorted(unknown))}")
    if "value" not in entry:
        raise lines.malformed(place, f"{name} has no value")
    for key in ("article", "source"):
        if sort_of(entry.get(key)) != "text" or not entry[key].strip():
            raise lines.malformed(place, f"{name} has no {key}")
    if not isinstance(entry.get("checked"), bool):
        raise lines.malformed(place, f"{name}.checked is neither true nor false")
    for key in ("unit", "note"):
        if sort_of(entry.get(key, "")) != "text":
            raise lines.malformed(place, f"{name}.{key} is no text")
    kind = sort_of(entry["value"])
    if expected is None and entry.get("unit") in COUNTED:
        expected = WHOLE
    if expected == WHOLE and isinstance(entry["value"], int) and entry["value"] >= 0:
        kind = WHOLE if kind == "number" else kind
    if not _fits(kind, expected):
        raise lines.malformed(
            place, f"{name}.value is no {expected or 'finite number, text, date, yes/no or list of one'}"
        )
    return Rule(
        name,
        entry["value"],
        entry.get("unit", ""),
        entry["article"],
        entry["source"],
        entry["checked"],
        entry.get("note", ""),
    )


def _fits(kind: str, expected: str | None) -> bool:
    if expected is None or kind == expected:
        return bool(kind)
    # An empty list fits any list, and any list an empty one.
    return "list" in (kind, expected) and kind.startswith("list") and expected.startswith("list")


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise malformed(file, 1, str(error)) from error


class _Lines:
    """Where in a pack a table or a key stands, so that a refusal can name the line."""

    def __init__(self, file: Path, text: str) -> None:
        self._file = file
        self._numbers: dict[str, int] = {}
        table = ""
        for number, line in enumerate(text.splitlines(), 1):
            header = re.match(r"\s*\[+([^\[\]]+)\]", line)
            key = re.match(r"\s*([\w.\-\"]+)\s*=", line)
            if header:
                table = header[1].strip().replace('"', "")
                parts = table.split(".")
                for depth in range(len(parts)):
                    self._numbers.setdefault(".".join(parts[: depth + 1]), number)
            elif key:
                name = f"{table}.{key[1]}".replace('"', "").lstrip(".")
                self._numbers.setdefault(name, number)

    def malformed(self, place: str, reason: str) -> Refusal:
        """Refuse for `reason` at the line of `place`, or of the table around it."""
        while place not in self._numbers and "." in place:
            place = place.rpartition(".")[0]
        return malformed(self._file, self._numbers.get(place, 1), reason)


def malformed(file: Path, line: int, reason: str) -> Refusal:
    """Refuse a pack for `reason`, at a line."""
    return Refusal("rules.malformed", "file", file=file.name, line=line, reason=reason)
