"""The shipped articles: one small TOML file each, read once; a malformed one is named and left out.

One broken file must not cost a clerk the other hundred, so nothing is raised: the fault stands beside the articles,
with file, line and reason, and the lead sees it. Lines are found by a scan, because the TOML reader keeps none.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from app.kernel.errors import Refusal
from app.knowledge.article import Article, checked_article

NO_ARTICLES = frozenset({"terms.toml"})
"""Files of the folder that are no articles."""


@dataclass(frozen=True, slots=True)
class Malformed:
    """A file that is no article: its name in the folder, the line, and why."""

    file: str
    line: int
    why: Refusal


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a folder holds: articles by key in the order of files, and what could not be read."""

    articles: dict[str, Article]
    faults: tuple[Malformed, ...]


@cache
def shipped() -> Shelf:
    """The articles that came with the program."""
    return read_shelf(Path(str(resources.files("resources"))) / "knowledge")


def read_shelf(folder: Path) -> Shelf:
    """Read every article of a folder and its folders; faults are collected, never raised."""
    articles: dict[str, Article] = {}
    faults: list[Malformed] = []
    for file in sorted(folder.rglob("*.toml")):
        if file.name in NO_ARTICLES:
            continue
        name = file.relative_to(folder).as_posix()
        found = read_article(file, name)
        if isinstance(found, Malformed):
            faults.append(found)
        elif found.key in articles:
            faults.append(_fault(name, _text(file), Refusal("knowledge.article_twice", "key", key=found.key)))
        else:
            articles[found.key] = found
    return Shelf(articles, tuple(faults))


def read_article(file: Path, name: str) -> Article | Malformed:
    """Read one file: the article, or what is wrong with it."""
    try:
        text = _text(file)
    except (OSError, UnicodeDecodeError) as error:
        return Malformed(name, 1, Refusal("knowledge.article_unreadable", reason=str(error)))
    try:
        values: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"line (\d+)", str(error))
        line = int(at[1]) if at else max(len(text.splitlines()), 1)
        return Malformed(name, line, Refusal("knowledge.article_unreadable", reason=str(error)))
    try:
        article = checked_article(values)
    except Refusal as refusal:
        return _fault(name, text, refusal)
    if article.key != file.stem:
        return _fault(name, text, Refusal("knowledge.article_misnamed", "key", key=article.key))
    return article


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8-sig")


def _fault(name: str, text: str, why: Refusal) -> Malformed:
    return Malformed(name, line_of(text, why.field or ""), why)


def line_of(text: str, field: str) -> int:
    """The line on which a field of a TOML file stands, from 1; the first line when it stands nowhere."""
    inside = False
    start = re.compile(rf"\s*(?:\[+\s*)?{re.escape(field)}\b") if field else None
    for number, line in enumerate(text.splitlines(), 1):
        if start is not None and not inside and start.match(line):
            return number
        if line.count('"""') % 2:
            inside = not inside
    return 1
