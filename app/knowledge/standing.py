"""How every article stands, from what was shipped, what was written and what was decided: pure, and the only place.

The rules: a version counts once somebody else than its author approved exactly its text (four eyes); the latest such
approval wins over the shipped text; a withdrawal takes the text out until one is approved again. A decision of an
author about the own text counts for nothing, whoever let it through.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.knowledge.article import Article
from app.knowledge.codes import Verdict


@dataclass(frozen=True, slots=True)
class Version:
    """A text that somebody wrote, and when (UTC)."""

    id: UUID
    article: Article
    author_id: UUID
    at: datetime
    why: str
    based_on: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a text, by its digest."""

    id: UUID
    key: str
    digest: str
    verdict: Verdict
    by: UUID
    at: datetime
    review_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How one article stands.

    `article` is the text in force (None: withdrawn, or never approved), `shipped` says that it came with the program,
    `approved` that somebody of the bank approved just this text. `waiting` are versions that nobody decided about,
    oldest first. `review_on` is the day to look at the text in force.
    """

    key: str
    article: Article | None
    shipped: bool
    approved: bool
    review_on: date | None
    waiting: tuple[Version, ...]
    versions: tuple[Version, ...]
    decisions: tuple[Decision, ...]


def standings(
    shipped: Mapping[str, Article], versions: Iterable[Version], decisions: Iterable[Decision]
) -> dict[str, Standing]:
    """How every article stands, by key: the shipped ones in their order, then the bank's own."""
    written: dict[str, list[Version]] = {}
    for version in sorted(versions, key=lambda one: (one.at, one.id)):
        written.setdefault(version.article.key, []).append(version)
    decided: dict[str, list[Decision]] = {}
    for decision in sorted(decisions, key=lambda one: (one.at, one.id)):
        decided.setdefault(decision.key, []).append(decision)
    keys = dict.fromkeys([*shipped, *written])
    return {key: standing(key, shipped.get(key), written.get(key, ()), decided.get(key, ())) for key in keys}


def standing(key: str, shipped: Article | None, versions: Sequence[Version], decisions: Sequence[Decision]) -> Standing:
    """How one article stands; versions and decisions in the order of time."""
    texts: dict[str, Article] = {} if shipped is None else {shipped.digest: shipped}
    authors: dict[str, set[UUID]] = {}
    for version in versions:
        texts.setdefault(version.article.digest, version.article)
        authors.setdefault(version.article.digest, set()).add(version.author_id)
    counted = [
        one
        for one in decisions
        if one.verdict is not Verdict.APPROVED or one.by not in authors.get(one.digest, frozenset())
    ]
    in_force = shipped
    approved: set[str] = set()
    for one in counted:
        if one.verdict is Verdict.APPROVED and one.digest in texts:
            in_force = texts[one.digest]
            approved.add(one.digest)
        elif one.verdict is Verdict.WITHDRAWN and in_force is not None and one.digest == in_force.digest:
            in_force = None
            approved.discard(one.digest)
    closed = {one.digest for one in counted if one.verdict in (Verdict.APPROVED, Verdict.REFUSED)}
    own = {version.article.digest for version in versions}
    return Standing(
        key,
        in_force,
        in_force is not None and in_force.digest not in own,
        in_force is not None and in_force.digest in approved,
        _review(in_force, counted),
        tuple(version for version in versions if version.article.digest not in closed),
        tuple(versions),
        tuple(decisions),
    )


def _review(article: Article | None, decisions: Sequence[Decision]) -> date | None:
    if article is None:
        return None
    days = [one.review_on for one in decisions if one.digest == article.digest and one.review_on is not None]
    return days[-1] if days else article.review_on
