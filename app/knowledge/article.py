"""An article (知识条目): one text with its sources, its validity and who looks after it; checked as a whole.

The same check serves the shipped files, the rows of the bank and the form of the window: it says which field is at
fault and why, and whoever called says where that field stands. Free Markdown was decided against: what cannot be
checked field by field is not kept up to date.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from app.cases.codes import Need, Sensitivity
from app.cases.tables import causes
from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.text import legible, one_line
from app.knowledge.codes import Kind
from app.store.types import canonical_json

LONGEST = {"title": 60, "answer": 400, "script": 1200, "body": 8000, "asked_as": 60, "law": 120, "article": 120}
"""How many characters a field may have."""
TEXTS = ("key", "title", "answer", "body")
KEYS = (
    *TEXTS, "kind", "causes", "tags", "asked_as", "valid_from", "valid_to", "owner", "review_on", "public", "script",
    "source",
)  # fmt: skip
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
TAGS = frozenset(tag.value for kind in (Sensitivity, Need) for tag in kind)
"""The tags of a case and the needs of a customer that an article may fit."""
_SOURCE_KEYS = frozenset({"law", "article", "checked"})


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article's content comes from; `checked` says that the law itself was read (✔), else it is from general
    knowledge (○) and must be checked before relying on it.
    """

    law: str
    article: str
    checked: bool


@dataclass(frozen=True)
class Article:
    """One article. `asked_as` are ways in which people ask for it; `public` says whether the chatbot may give it."""

    key: str
    kind: Kind
    title: str
    causes: tuple[str, ...]
    tags: tuple[str, ...]
    asked_as: tuple[str, ...]
    valid_from: date
    valid_to: date | None
    owner: Role
    review_on: date
    public: bool
    answer: str
    script: str
    body: str
    sources: tuple[Source, ...]

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the content: decisions and votes are about exactly one text."""
        return hashlib.sha256(canonical_json(self.content()).encode("utf-8")).hexdigest()

    @property
    def unsure(self) -> bool:
        """Whether a source was not read."""
        return any(not source.checked for source in self.sources)

    def valid_on(self, day: date) -> bool:
        """Whether the article holds on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def content(self) -> dict[str, Any]:
        """The article as JSON values; `checked_article` reads it back."""
        return {
            "key": self.key,
            "kind": self.kind.value,
            "title": self.title,
            "causes": list(self.causes),
            "tags": list(self.tags),
            "asked_as": list(self.asked_as),
            "valid_from": self.valid_from.isoformat(),
            "valid_to": self.valid_to.isoformat() if self.valid_to else None,
            "owner": self.owner.value,
            "review_on": self.review_on.isoformat(),
            "public": self.public,
            "answer": self.answer,
            "script": self.script,
            "body": self.body,
            "source": [{"law": one.law, "article": one.article, "checked": one.checked} for one in self.sources],
        }


def checked_article(values: Mapping[str, Any]) -> Article:
    """Make an article of plain values; a `Refusal("knowledge.article_…")` names the field that is at fault."""
    for name in values:
        if name not in KEYS:
            raise _refused("unknown_field", name)
    texts = {name: _text(values, name, needed=True) for name in TEXTS}
    if not _KEY.fullmatch(texts["key"]) or len(texts["key"]) > LONGEST["title"]:
        raise _refused("bad_key", "key", value=texts["key"])
    first, last = _needed_day(values, "valid_from"), _day(values, "valid_to")
    review = _needed_day(values, "review_on")
    if last is not None and last < first:
        raise _refused("dates", "valid_to")
    return Article(
        **texts,
        kind=_member(Kind, values, "kind"),
        causes=_known(_words(values, "causes"), causes(), "causes"),
        tags=_known(_words(values, "tags"), TAGS, "tags"),
        asked_as=_words(values, "asked_as"),
        valid_from=first,
        valid_to=last,
        owner=_member(Role, values, "owner"),
        review_on=review,
        public=_flag(values, "public"),
        script=_text(values, "script"),
        sources=_sources(values.get("source")),
    )


def _refused(why: str, field: str, **params: Any) -> Refusal:
    return Refusal(f"knowledge.article_{why}", field, name=("article_field", field), **params)


def _text(values: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    given = values.get(name)
    if given is None and not needed:
        return ""
    if given is not None and not isinstance(given, str):
        raise _refused("no_text", name)
    found = legible(given or "").strip() if name == "body" else one_line(given or "")
    if needed and not found:
        raise _refused("missing", name)
    if len(found) > LONGEST.get(name, LONGEST["title"]):
        raise _refused("too_long", name, most=LONGEST.get(name, LONGEST["title"]))
    return found


def _words(values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    given = values.get(name)
    if given is None:
        return ()
    if not isinstance(given, list | tuple) or not all(isinstance(one, str) for one in given):
        raise _refused("no_list", name)
    found = tuple(dict.fromkeys(one_line(one) for one in given if one.strip()))
    if any(len(one) > LONGEST["asked_as"] for one in found):
        raise _refused("too_long", name, most=LONGEST["asked_as"])
    return found


def _known(words: tuple[str, ...], table: Container[str], name: str) -> tuple[str, ...]:
    for word in words:
        if word not in table:
            raise _refused("unknown_value", name, value=word)
    return words


def _needed_day(values: Mapping[str, Any], name: str) -> date:
    found = _day(values, name)
    if found is None:
        raise _refused("missing", name)
    return found


def _day(values: Mapping[str, Any], name: str) -> date | None:
    given = values.get(name)
    if given is None or given == "":
        return None
    if isinstance(given, str):
        try:
            return date.fromisoformat(given.strip())
        except ValueError:
            raise _refused("no_day", name) from None
    if type(given) is not date:
        raise _refused("no_day", name)
    return given


def _member(kind: Any, values: Mapping[str, Any], name: str) -> Any:
    given = values.get(name)
    if given is None or given == "":
        raise _refused("missing", name)
    if not isinstance(given, str) or given not in {member.value for member in kind}:
        raise _refused("unknown_value", name, value=str(given))
    return kind(given)


def _flag(values: Mapping[str, Any], name: str) -> bool:
    given = values.get(name, False)
    if not isinstance(given, bool):
        raise _refused("no_flag", name)
    return given


def _sources(given: Any) -> tuple[Source, ...]:
    if not isinstance(given, list) or not given:
        raise _refused("no_source", "source")
    return tuple(_source(one) for one in given)


def _source(given: Any) -> Source:
    if not isinstance(given, Mapping) or given.keys() - _SOURCE_KEYS:
        raise _refused("bad_source", "source")
    law, article = _text(given, "law", needed=True), _text(given, "article")
    return Source(law, article, _flag(given, "checked"))
