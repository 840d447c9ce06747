"""Articles and rows for tests."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from app.knowledge.article import Article, checked_article
from app.knowledge.codes import Verdict
from app.knowledge.standing import Decision, Version

AT = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)


def values(**more: Any) -> dict[str, Any]:
    """The values of a good article, some of them other."""
    plain: dict[str, Any] = {
        "key": "card-swallowed",
        "kind": "faq",
        "title": "卡被自助机吞了怎么取回",
        "causes": ["card_application"],
        "tags": ["elderly"],
        "asked_as": ["吞卡"],
        "valid_from": date(2026, 1, 1),
        "owner": "lead",
        "review_on": date(2027, 1, 1),
        "public": True,
        "answer": "带身份证到所属网点取回。",
        "script": "您别急，带上身份证到网点就能取。",
        "body": "三个工作日内取回（须核对）。",
        "source": [{"law": "本行内部做法", "article": "", "checked": False}],
    }
    return {name: value for name, value in {**plain, **more}.items() if value is not ...}


def article(**more: Any) -> Article:
    """A good article."""
    return checked_article(values(**more))


def version(text: Article, author: int, minute: int = 0) -> Version:
    """A version of an article by somebody."""
    return Version(UUID(int=1000 + minute), text, UUID(int=author), AT.replace(minute=minute), "x", "")


def decision(text: Article, verdict: Verdict, by: int, minute: int, review_on: date | None = None) -> Decision:
    """What somebody decided about a text."""
    at = AT.replace(minute=minute)
    return Decision(UUID(int=2000 + minute), text.key, text.digest, verdict, UUID(int=by), at, review_on, "")
