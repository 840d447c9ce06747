"""Rule packs (规则包): every number the law or the bank sets, dated and with its article.

A pack is a TOML file; a case uses the pack in force on its receipt date, so an old case keeps its old law. Packs are
data an administrator can add, and are refused as a whole, with line and reason, when malformed: half a law is worse
than none. Nothing here knows what a rule means; rooms ask for `value`s by name and show `article` beside them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.kernel.errors import Refusal


@dataclass(frozen=True, slots=True)
class Rule:
    """One number or list with its origin: `article` is what papers print, `checked` whether its source was read."""

    name: str
    value: Any
    unit: str
    article: str
    source: str
    checked: bool
    note: str = ""

    @property
    def integer(self) -> int:
        """The value as a whole number; a bug if it is none."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            raise TypeError(f"{self.name} is no whole number")
        return self.value

    @property
    def decimal(self) -> Decimal:
        """The value as an exact decimal; a bug if it is none."""
        if isinstance(self.value, bool) or not isinstance(self.value, int | Decimal):
            raise TypeError(f"{self.name} is no number")
        return Decimal(self.value)

    @property
    def words(self) -> tuple[str, ...]:
        """The value as a list of words or stable keys."""
        if not isinstance(self.value, list):
            raise TypeError(f"{self.name} is no list")
        return tuple(str(item) for item in self.value)

    @property
    def kind(self) -> str:
        """What sort of value it is; a later pack may change a rule's value, never its sort."""
        return _kind(self.value)


@dataclass(frozen=True, slots=True)
class RulePack:
    """A dated set of rules; `valid_to` None means until further notice."""

    name: str
    title: str
    valid_from: date
    valid_to: date | None
    rules: dict[str, Rule]

    def covers(self, day: date) -> bool:
        """Whether the pack is in force on `day`, both ends included."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class RulesInForce:
    """The rules that apply on `day`, later packs over earlier ones."""

    day: date
    rules: dict[str, Rule]

    def __getitem__(self, name: str) -> Rule:
        """Return a rule by name; raises `Refusal("rules.missing")` when no pack in force has it."""
        try:
            return self.rules[name]
        except KeyError:
            raise Refusal("rules.missing", name, name=name, day=self.day.isoformat()) from None

    def under(self, prefix: str) -> dict[str, Rule]:
        """All rules whose name starts with `prefix` and a dot, by the rest of the name."""
        start = prefix + "."
        return {name[len(start) :]: rule for name, rule in self.rules.items() if name.startswith(start)}


class RulePacks:
    """All packs of an installation."""

    def __init__(self, packs: Iterable[RulePack]) -> None:
        self._packs = sorted(packs, key=lambda pack: pack.valid_from)

    @classmethod
    def load(cls, *folders: Path) -> RulePacks:
        """Read every `*.toml` of the folders that exist; raises `Refusal("rules.malformed")` with file and line.

        A pack named like an earlier one, or with a rule of another sort than an earlier pack's, is malformed too.
        """
        files = [file for folder in folders if folder.is_dir() for file in sorted(folder.glob("*.toml"))]
        packs: dict[str, RulePack] = {}
        kinds: dict[str, str] = {}
        for file in files:
            pack = read_pack(file, kinds)
            if pack.name in packs:
                raise _malformed(file, 1, f"another pack is named {pack.name}")
            packs[pack.name] = pack
            kinds.update({name: rule.kind for name, rule in pack.rules.items()})
        return cls(packs.values())

    def on(self, day: date) -> RulesInForce:
        """The rules in force on `day`."""
        rules: dict[str, Rule] = {}
        for pack in self._packs:
            if pack.covers(day):
                rules.update(pack.rules)
        return RulesInForce(day, rules)

    def holidays(self) -> tuple[dict[date, bool], frozenset[int]]:
        """Days off decreed by packs (`days.off`, `days.working`, `days.years` of any pack) for a `HolidayCalendar`."""
        extra: dict[date, bool] = {}
        years: set[int] = set()
        for pack in self._packs:
            for name, off in (("days.off", True), ("days.working", False)):
                rule = pack.rules.get(name)
                if rule is not None:
                    extra.update(dict.fromkeys(rule.value, off))
            known = pack.rules.get("days.years")
            if known is not None:
                years.update(known.value)
        return extra, frozenset(years)


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
        raise _malformed(file, int(found[1]) if found else len(text.splitlines()), str(error)) from error
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
        if _kind(head.get(key)) != kind:
            raise lines.malformed(f"pack.{key}", f"pack.{key} is missing or is no {kind}")
    until = head.get("valid_to")
    if until is not None and (_kind(until) != "date" or until < head["valid_from"]):
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
        if _kind(entry.get(key)) != "text" or not entry[key].strip():
            raise lines.malformed(place, f"{name} has no {key}")
    if not isinstance(entry.get("checked"), bool):
        raise lines.malformed(place, f"{name}.checked is neither true nor false")
    for key in ("unit", "note"):
        if _kind(entry.get(key, "")) != "text":
            raise lines.malformed(place, f"{name}.{key} is no text")
    if not _fits(_kind(entry["value"]), expected):
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


def _kind(value: Any) -> str:
    """The sort of a TOML value; empty for what no rule may be (tables, instants, times, infinities, mixed lists)."""
    if isinstance(value, list):
        kinds = {_kind(item) for item in value}
        sort = kinds.pop() if len(kinds) == 1 else ""
        return "list" if not value else f"list of {sort}" if sort and not sort.startswith("list") else ""
    if isinstance(value, bool):
        return "yes/no"
    if isinstance(value, int) or (isinstance(value, Decimal) and value.is_finite()):
        return "number"
    if isinstance(value, str):
        return "text"
    return "date" if isinstance(value, date) and not isinstance(value, datetime) else ""


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _malformed(file, 1, str(error)) from error


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
                self._numbers.setdefault(table, number)
            elif key:
                name = f"{table}.{key[1]}".replace('"', "").lstrip(".")
                self._numbers.setdefault(name, number)

    def malformed(self, place: str, reason: str) -> Refusal:
        """Refuse for `reason` at the line of `place`, or of the table around it."""
        while place not in self._numbers and "." in place:
            place = place.rpartition(".")[0]
        return _malformed(self._file, self._numbers.get(place, 1), reason)


def _malformed(file: Path, line: int, reason: str) -> Refusal:
    return Refusal("rules.malformed", "file", file=file.name, line=line, reason=reason)
