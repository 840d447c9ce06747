"""Fixed texts of papers as data: `resources/papers/<paper>.toml`, both languages side by side, with their articles.

A lawyer reads and changes these files, not code. An item stands on the paper when its `when` is among the conditions
that the paper names (`always` holds for every paper); `kind` says how it is set. Markup inside the text was decided
against: text is only ever text.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from app.kernel.errors import Fault
from app.kernel.wording import Language

ALWAYS = "always"
KINDS = frozenset({"list", "text", "callout", "tick"})


@dataclass(frozen=True, slots=True)
class Item:
    """One sentence or paragraph: how it is set, when it stands, what it says by language, the article it rests on."""

    kind: str
    when: str
    says: dict[str, str]
    article: str

    def text(self, language: Language) -> str:
        """Return the words in a language."""
        return self.says[language.value]


@dataclass(frozen=True, slots=True)
class Part:
    """Items under one heading."""

    key: str
    title: dict[str, str]
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class FixedText:
    """The fixed text of one paper, with the version that is printed on it."""

    version: str
    parts: tuple[Part, ...]

    def standing(self, conditions: Collection[str]) -> list[Part]:
        """Return the parts with those items whose condition holds; a part without any is left out."""
        holding = {ALWAYS, *conditions}
        parts = [
            Part(part.key, part.title, tuple(item for item in part.items if item.when in holding))
            for part in self.parts
        ]
        return [part for part in parts if part.items]

    def part(self, key: str, conditions: Collection[str] = ()) -> tuple[Item, ...]:
        """Return the standing items of one part, none when the part has none."""
        return next((part.items for part in self.standing(conditions) if part.key == key), ())


@cache
def fixed_text(name: str) -> FixedText:
    """Read the text of a paper; `Fault("reports.text_malformed")` names the file and what is wrong with it."""
    file = Path(str(resources.files("resources"))) / "papers" / f"{name}.toml"
    return read_text(file)


def read_text(file: Path) -> FixedText:
    """Read one file of fixed text."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return FixedText(str(data["paper"]["version"]), tuple(_part(one) for one in data["part"]))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as reason:
        raise Fault("reports.text_malformed", file=file.name, reason=str(reason)) from reason


def _part(data: dict[str, Any]) -> Part:
    title = {key: str(data["title"][key]) for key in ("zh", "en")}
    return Part(str(data["key"]), title, tuple(_item(one) for one in data["item"]))


def _item(data: dict[str, Any]) -> Item:
    unknown = data.keys() - {"kind", "when", "zh", "en", "article"}
    kind = str(data.get("kind", "list"))
    if unknown or kind not in KINDS:
        raise ValueError(f"unknown {sorted(unknown) or kind}")
    says = {key: str(data[key]).strip() for key in ("zh", "en")}
    if not all(says.values()):
        raise ValueError("an item is written in one language only")
    return Item(kind, str(data.get("when", ALWAYS)), says, str(data.get("article", "")))
