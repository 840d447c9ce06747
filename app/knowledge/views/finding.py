"""Searching articles: rows with their reasons; without words everything that fits the filters, by kind and title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from app.knowledge.article import Article
from app.knowledge.codes import Kind
from app.knowledge.library import Library, library
from app.knowledge.model import Vote
from app.knowledge.ranking import Asked
from app.knowledge.reasons import Reason
from app.staff.powers import require
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for: words, and filters by kind and cause (empty: all)."""

    text: str = ""
    kind: Kind | None = None
    cause: str = ""
    limit: int = 50


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list. `words` are to be marked; `useful` and `useless` count people, each once."""

    key: str
    kind: Kind
    title: str
    answer: str
    causes: tuple[str, ...]
    reasons: tuple[Reason, ...]
    words: tuple[str, ...]
    law: str
    unsure: bool
    shipped: bool
    approved: bool
    useful: int
    useless: int


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a search; `searched` says whether words were looked for."""

    rows: tuple[ArticleRow, ...]
    searched: bool


def find(session: DeskSession, search: Search) -> Found:
    """Articles in force that fit, best first."""
    require(session.actor, "knowledge.read")
    found = library(session)
    counted = votes(session)
    if search.text.strip():
        kinds = frozenset({search.kind}) if search.kind is not None else frozenset()
        hits = found.ranking.search(Asked(search.text, kinds=kinds, only_cause=search.cause), search.limit)
        return Found(tuple(row_of(found, one.article, counted, one.reasons, one.words) for one in hits), True)
    order = list(Kind)
    chosen = [
        article
        for article in found.in_force.values()
        if (search.kind is None or article.kind is search.kind) and (not search.cause or search.cause in article.causes)
    ]
    chosen.sort(key=lambda one: (order.index(one.kind), one.title))
    return Found(tuple(row_of(found, one, counted) for one in chosen), False)


def row_of(
    found: Library,
    article: Article,
    counted: Mapping[str, tuple[int, int]],
    reasons: tuple[Reason, ...] = (),
    words: tuple[str, ...] = (),
) -> ArticleRow:
    """An article as lists show it."""
    standing = found.standings[article.key]
    useful, useless = counted.get(article.digest, (0, 0))
    return ArticleRow(
        article.key, article.kind, article.title, article.answer, article.causes, reasons, words, law_of(article),
        article.unsure, standing.shipped, standing.approved, useful, useless,
    )  # fmt: skip


def law_of(article: Article) -> str:
    """The first source with its article number, and whether it was read: 征信业管理条例第二十五条 ✔."""
    for source in article.sources:
        if source.article:
            return f"{source.law.partition('（')[0]}{source.article} {'✔' if source.checked else '○'}"
    return ""


def votes(session: DeskSession) -> dict[str, tuple[int, int]]:
    """Digest → (useful, not useful); of each person the last vote counts."""
    last: dict[tuple[str, object], bool] = {}
    rows = select(Vote.digest, Vote.voter_id, Vote.useful).order_by(Vote.created_at, Vote.id)
    for digest, voter, useful in session.execute(rows):
        last[digest, voter] = useful
    counted: dict[str, tuple[int, int]] = {}
    for (digest, _), useful in last.items():
        yes, no = counted.get(digest, (0, 0))
        counted[digest] = (yes + useful, no + (not useful))
    return counted
