"""Deciding about texts: approve, refuse, review, withdraw. Every decision is about exactly one digest."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.knowledge.article import Article
from app.knowledge.codes import Verdict
from app.knowledge.library import standing_of, waiting_version
from app.knowledge.model import ArticleDecision
from app.knowledge.standing import Standing
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_NOTE = 500


def approve(session: DeskSession, key: str, version_id: UUID | None = None, *, note: str = "") -> ArticleDecision:
    """Approve a version that waits, or (without one) the text in force, as the chatbot needs it.

    Refused: to its own author (`knowledge.own_version`), and when the text is approved already.
    """
    require(session.actor, "knowledge.approve")
    standing = standing_of(session, key)
    if version_id is None:
        if standing.approved:
            raise Refusal("knowledge.approved_already", key=key)
        article = _in_force(standing)
        authors = {one.author_id for one in standing.versions if one.article.digest == article.digest}
    else:
        version = waiting_version(standing, version_id)
        article, authors = version.article, {version.author_id}
    if session.actor.staff_id in authors:
        raise Refusal("knowledge.own_version", key=key)
    if article.valid_to is not None and article.valid_to < session.today:
        raise Refusal("knowledge.expired", key=key, day=article.valid_to.isoformat())
    return _decide(session, key, article, Verdict.APPROVED, None, note)


def refuse(session: DeskSession, key: str, version_id: UUID, *, note: str) -> ArticleDecision:
    """Refuse a version that waits; the author needs to read why, so an empty note is refused."""
    require(session.actor, "knowledge.approve")
    version = waiting_version(standing_of(session, key), version_id)
    return _decide(session, key, version.article, Verdict.REFUSED, None, _needed(note))


def review(session: DeskSession, key: str, next_on: date, *, note: str = "") -> ArticleDecision:
    """Note that the text in force was looked at and is right, and when to look again (after today)."""
    require(session.actor, "knowledge.edit")
    article = _in_force(standing_of(session, key))
    if next_on <= session.today:
        raise Refusal("knowledge.review_past", "review_on")
    return _decide(session, key, article, Verdict.REVIEWED, next_on, note)


def withdraw(session: DeskSession, key: str, *, note: str) -> ArticleDecision:
    """Take the text in force out; nobody finds it any more. Why is needed."""
    require(session.actor, "knowledge.approve")
    return _decide(session, key, _in_force(standing_of(session, key)), Verdict.WITHDRAWN, None, _needed(note))


def _in_force(standing: Standing) -> Article:
    if standing.article is None:
        raise Refusal("knowledge.not_in_force", key=standing.key)
    return standing.article


def _needed(note: str) -> str:
    if not one_line(note):
        raise Refusal("knowledge.note_missing", "note")
    return note


def _decide(
    session: DeskSession, key: str, article: Article, verdict: Verdict, review_on: date | None, note: str
) -> ArticleDecision:
    made = ArticleDecision(
        article_key=key,
        digest=article.digest,
        verdict=verdict,
        review_on=review_on,
        note=one_line(note)[:LONGEST_NOTE],
        decided_by=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made
