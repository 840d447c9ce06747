"""One article as its page shows it: the text in force or a version, how it stands, its votes and its history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.knowledge.article import Article
from app.knowledge.changes import Changed, changes
from app.knowledge.codes import Verdict
from app.knowledge.library import library, standing_of
from app.knowledge.model import Vote
from app.knowledge.standing import Version
from app.knowledge.views.finding import votes
from app.staff.powers import may, require
from app.staff.views import staff_names
from app.store.session import DeskSession


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What happened to the texts of an article: when (UTC), who, a verdict or (None) a new version, and why."""

    at: datetime
    who: str
    verdict: Verdict | None
    note: str
    digest: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article as it is read.

    `version` is set when a version that waits is shown instead of the text in force; `own` says that the reader wrote
    it. `due` says that its review day has come, `over` that it is no longer (or not yet) valid. `my_vote` is None
    before one. `changes` are what a version changes of the text in force.
    """

    article: Article
    version: Version | None
    own: bool
    author: str
    shipped: bool
    approved: bool
    withdrawn: bool
    over: bool
    review_on: date | None
    due: bool
    useful: int
    useless: int
    my_vote: bool | None
    waiting: tuple[Version, ...]
    history: tuple[HistoryLine, ...]
    changes: tuple[Changed, ...]
    may_edit: bool
    may_approve: bool


def article_page(session: DeskSession, key: str, version_id: UUID | None = None) -> ArticlePage:
    """Read an article: the text in force, or the version asked for.

    An unknown key is refused (`knowledge.not_found`); so is one without any text that could be shown.
    """
    require(session.actor, "knowledge.read")
    standing = standing_of(session, key)
    version = next((one for one in standing.versions if one.id == version_id), None)
    article = version.article if version is not None else standing.article
    if article is None:
        # Withdrawn, or never approved: whoever opens it reads the last text there was.
        version = standing.versions[-1] if standing.versions else None
        article = version.article if version else None
    if article is None:
        raise Refusal("knowledge.withdrawn", "key", key=key)
    names = staff_names(session)
    history = [HistoryLine(one.at, names.get(one.author_id, ""), None, one.why, one.article.digest)
               for one in standing.versions]  # fmt: skip
    history += [HistoryLine(one.at, names.get(one.by, ""), one.verdict, one.note, one.digest)
                for one in standing.decisions]  # fmt: skip
    mine = select(Vote.useful).where(Vote.digest == article.digest, Vote.voter_id == session.actor.staff_id)
    useful, useless = votes(session).get(article.digest, (0, 0))
    actor, today = session.actor, session.today
    return ArticlePage(
        article=article,
        version=version,
        own=version is not None and version.author_id == actor.staff_id,
        author=names.get(version.author_id, "") if version is not None else "",
        shipped=standing.shipped and version is None,
        approved=standing.approved and version is None,
        withdrawn=standing.article is None and not standing.waiting,
        over=not article.valid_on(today),
        review_on=standing.review_on if version is None else article.review_on,
        due=version is None and standing.review_on is not None and standing.review_on <= today,
        useful=useful,
        useless=useless,
        my_vote=session.scalars(mine.order_by(Vote.created_at.desc(), Vote.id.desc()).limit(1)).first(),
        waiting=standing.waiting,
        changes=changes(standing.article, article) if version is not None and standing.article is not None else (),
        history=tuple(sorted(history, key=lambda line: (line.at, line.verdict is not None), reverse=True)),
        may_edit=may(actor.role, "knowledge.edit"),
        may_approve=may(actor.role, "knowledge.approve"),
    )


def keys_in_force(session: DeskSession) -> list[tuple[str, str]]:
    """Key and title of every article in force, by title; for choosing one."""
    require(session.actor, "knowledge.read")
    found = library(session).in_force.values()
    return sorted(((one.key, one.title) for one in found), key=lambda pair: pair[1])
