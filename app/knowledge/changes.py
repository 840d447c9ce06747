"""What a version changes, field by field: whoever approves reads the difference first. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.knowledge.article import KEYS, Article


@dataclass(frozen=True, slots=True)
class Changed:
    """A field (label: article_field) with what stood before and what stands now, as text; lists by lines."""

    field: str
    before: str
    now: str


def changes(before: Article, now: Article) -> tuple[Changed, ...]:
    """The fields in which two texts differ, in the order of an article."""
    old, new = before.content(), now.content()
    return tuple(Changed(name, _told(old[name]), _told(new[name])) for name in KEYS if old[name] != new[name])


def _told(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(part for part in ("✔" if value["checked"] else "○", value["law"], value["article"]) if part)
    if isinstance(value, list):
        return "\n".join(_told(one) for one in value)
    return "" if value is None else str(value)
