"""The clause library (条款库): templates, clauses, variables and forbidden words, read from `resources/clauses`.

Texts are data, so that a lawyer can read and change them without a programmer; a malformed library is refused as a
whole with file and reason, because half a library would compose agreements with holes.
"""

from __future__ import annotations

import re
import string
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.kernel.errors import Refusal

VARIABLE_KINDS = frozenset({"text", "money", "date", "account", "person", "count", "rate"})
CONDITIONS = frozenset(
    {"always", "plan", "down_payment", "grace", "waiver", "agent", "oral", "interest", "interest_free", "refund"}
    | {"lump_sum", "credit_record", "apology", "optional"}
)


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause as the library has it; `covers` names the content that Article 70 demands and that it provides."""

    key: str
    title: str
    when: str
    article: str
    purpose: str
    risk: str
    text: str
    covers: str = ""

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables that the text mentions, in order."""
        return tuple(dict.fromkeys(name for _, name, _, _ in string.Formatter().parse(self.text) if name))


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of agreement: its title, how the parties are called, the opening sentence, the clauses in order."""

    name: str
    version: str
    kind: str
    title: str
    bank_party: str
    customer_party: str
    opening: str
    clauses: tuple[ClauseText, ...]

    @property
    def label(self) -> str:
        """Name and version, as an agreement keeps what it was made from."""
        return f"{self.name} {self.version}"


@dataclass(frozen=True, slots=True)
class Variable:
    """A typed place in a clause; `asked` when the drafter fills it in, else it follows from case and plan."""

    name: str
    kind: str
    asked: bool
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class ForbiddenWord:
    """A pattern that may not stand in agreements of `routes`, with the article and how much it weighs."""

    key: str
    pattern: re.Pattern[str]
    unless: str
    severity: str
    article: str
    routes: frozenset[str]


@dataclass(frozen=True, slots=True)
class ClauseLibrary:
    """Everything agreements are composed from and checked against."""

    templates: dict[str, Template]
    variables: dict[str, Variable]
    words: tuple[ForbiddenWord, ...]

    def template_for(self, kind: str) -> Template:
        """The template of a kind; `Refusal("agreements.no_template")` where the library has none."""
        if kind not in self.templates:
            raise Refusal("agreements.no_template", "kind", kind=("agreement_kind", kind))
        return self.templates[kind]


def load_library(folder: Path) -> ClauseLibrary:
    """Read the library; raises `Refusal("agreements.library_malformed")` naming file and reason."""
    variables = _variables(folder / "variables.toml")
    words = _words(folder / "legality.toml")
    templates: dict[str, Template] = {}
    for file in sorted(folder.glob("*.toml")):
        if file.name in ("variables.toml", "legality.toml"):
            continue
        template = _template(file, variables)
        if template.kind in templates:
            raise _malformed(file, f"a second template of kind {template.kind}")
        templates[template.kind] = template
    return ClauseLibrary(templates, variables, words)


def _variables(file: Path) -> dict[str, Variable]:
    found: dict[str, Variable] = {}
    for name, entry in _table(file, _read(file), "variable").items():
        if not isinstance(entry, dict) or entry.get("kind") not in VARIABLE_KINDS:
            raise _malformed(file, f"variable {name} has no known kind")
        if not isinstance(entry.get("asked"), bool):
            raise _malformed(file, f"variable {name} does not say whether it is asked for")
        found[name] = Variable(
            name, entry["kind"], entry["asked"], _text(file, name, entry, "zh"), _text(file, name, entry, "en")
        )
    return found


def _words(file: Path) -> tuple[ForbiddenWord, ...]:
    found: list[ForbiddenWord] = []
    for entry in _list(file, _read(file), "word"):
        key = _text(file, "word", entry, "key")
        if entry.get("severity") not in ("block", "warning"):
            raise _malformed(file, f"word {key} has no severity")
        try:
            pattern = re.compile(_text(file, key, entry, "pattern"))
        except re.error as error:
            raise _malformed(file, f"word {key}: {error}") from error
        routes = frozenset(entry.get("routes", []))
        article = _text(file, key, entry, "article")
        found.append(ForbiddenWord(key, pattern, str(entry.get("unless", "")), entry["severity"], article, routes))
    return tuple(found)


def _template(file: Path, variables: dict[str, Variable]) -> Template:
    data = _read(file)
    head = _table(file, data, "template")
    clauses: list[ClauseText] = []
    for entry in _list(file, data, "clause"):
        key = _text(file, "clause", entry, "key")
        parts = {
            name: _text(file, key, entry, name) for name in ("title", "when", "article", "purpose", "risk", "text")
        }
        clause = ClauseText(key, covers=str(entry.get("covers", "")), **parts)
        if clause.when not in CONDITIONS:
            raise _malformed(file, f"clause {key}: unknown condition {clause.when}")
        unknown = [name for name in clause.variables if name not in variables]
        if unknown:
            raise _malformed(file, f"clause {key}: unknown variables {', '.join(unknown)}")
        clauses.append(clause)
    if len({clause.key for clause in clauses}) != len(clauses):
        raise _malformed(file, "a clause key is used twice")
    names = ("name", "version", "kind", "title", "bank_party", "customer_party", "opening")
    return Template(clauses=tuple(clauses), **{name: _text(file, "template", head, name) for name in names})


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _malformed(file, str(error)) from error


def _table(file: Path, data: dict[str, Any], name: str) -> dict[str, Any]:
    table = data.get(name)
    if not isinstance(table, dict):
        raise _malformed(file, f"[{name}] is missing")
    return table


def _list(file: Path, data: dict[str, Any], name: str) -> list[dict[str, Any]]:
    entries = data.get(name)
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _malformed(file, f"[[{name}]] is missing")
    return entries


def _text(file: Path, where: str, entry: dict[str, Any], name: str) -> str:
    text = entry.get(name)
    if not isinstance(text, str) or not text.strip():
        raise _malformed(file, f"{where} has no {name}")
    return text.strip()


def _malformed(file: Path, reason: str) -> Refusal:
    return Refusal("agreements.library_malformed", "file", file=file.name, reason=reason)
