"""The library of a session: how every article stands today, and the index over those in force.

Made when it is first asked for, by whoever asks (a worker, never the window's thread), and kept until a row is added or
the day changes: the rows only grow, so their ids say whether anything is new. One library is kept per process; two
threads that miss it build it twice rather than wait for each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.knowledge.article import Article, checked_article
from app.knowledge.codes import Verdict
from app.knowledge.model import ArticleDecision, ArticleVersion
from app.knowledge.ranking import Ranking
from app.knowledge.shelf import Malformed, shipped
from app.knowledge.standing import Decision, Standing, Version, standings
from app.knowledge.terms import terms
from app.store.session import DeskSession


@dataclass(frozen=True)
class Library:
    """Everything the desk knows on a day; `faults` are files and rows that are no articles."""

    day: date
    standings: dict[str, Standing]
    faults: tuple[Malformed, ...]

    @cached_property
    def in_force(self) -> dict[str, Article]:
        """The articles that hold today, by key."""
        return {
            key: one.article
            for key, one in self.standings.items()
            if one.article is not None and one.article.valid_on(self.day)
        }

    @cached_property
    def ranking(self) -> Ranking:
        """The index over the articles in force."""
        return Ranking(self.in_force.values(), terms())


class _Kept:
    """The library that was made last, with what it was made of."""

    made_of: tuple[object, ...] = ()
    library: Library | None = None


def library(session: DeskSession) -> Library:
    """The library as it stands for this session's day and rows."""
    made_of = (
        session.today,
        *session.scalars(select(ArticleVersion.id).order_by(ArticleVersion.id)),
        None,
        *session.scalars(select(ArticleDecision.id).order_by(ArticleDecision.id)),
    )
    kept = _Kept.library
    if kept is not None and _Kept.made_of == made_of:
        return kept
    made = _make(session)
    made.ranking  # noqa: B018 - built here, by the worker, not by whoever searches first
    _Kept.library, _Kept.made_of = made, made_of
    return made


def standing_of(session: DeskSession, key: str) -> Standing:
    """How one article stands; an unknown key is refused (`knowledge.not_found`)."""
    found = library(session).standings.get(key)
    if found is None:
        raise Refusal("knowledge.not_found", "key", key=key)
    return found


def _make(session: DeskSession) -> Library:
    shelf = shipped()
    versions: list[Version] = []
    faults: list[Malformed] = list(shelf.faults)
    for row in session.scalars(select(ArticleVersion)):
        try:
            article = checked_article(row.content)
        except Refusal as refusal:
            # Written by a newer program, or by hand: the others must still be found.
            faults.append(Malformed(f"{row.article_key} ({row.id})", 1, refusal))
            continue
        versions.append(Version(row.id, article, row.author_id, row.created_at, row.why, row.based_on))
    decisions = [
        Decision(
            row.id, row.article_key, row.digest, Verdict(row.verdict), row.decided_by, row.created_at, row.review_on,
            row.note,
        )
        for row in session.scalars(select(ArticleDecision))
    ]  # fmt: skip
    return Library(session.today, standings(shelf.articles, versions, decisions), tuple(faults))


def waiting_version(standing: Standing, version_id: UUID) -> Version:
    """A version that waits for a decision; one that does not any more is refused (`knowledge.decided_already`)."""
    for version in standing.waiting:
        if version.id == version_id:
            return version
    raise Refusal("knowledge.decided_already", key=standing.key)
