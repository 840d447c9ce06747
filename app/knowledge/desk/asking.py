"""What those who search leave behind: a vote, and what they did not find."""

from __future__ import annotations

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.knowledge.codes import Place
from app.knowledge.folding import folded, kept_words
from app.knowledge.library import standing_of
from app.knowledge.model import Gap, Vote
from app.staff.powers import require
from app.store.session import DeskSession

SHORTEST = 2
"""So many signs at least make a search that says something."""


def vote(session: DeskSession, key: str, *, useful: bool, place: Place, sought: str = "") -> Vote | None:
    """Say whether an article helped; None when this person said just that about this text before."""
    require(session.actor, "knowledge.answer")
    standing = standing_of(session, key)
    if standing.article is None:
        raise Refusal("knowledge.not_in_force", key=key)
    digest = standing.article.digest
    mine = select(Vote.useful).where(
        Vote.article_key == key, Vote.digest == digest, Vote.voter_id == session.actor.staff_id
    )
    if session.scalars(mine.order_by(Vote.created_at.desc(), Vote.id.desc()).limit(1)).first() is useful:
        return None
    made = Vote(
        article_key=key, digest=digest, useful=useful, place=place, sought=kept_words(sought),
        voter_id=session.actor.staff_id,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made


def report_gap(session: DeskSession, text: str, *, place: Place, found: int = 0) -> Gap | None:
    """Keep what was searched for and not found; None when this person reported it today, or it says nothing."""
    require(session.actor, "knowledge.answer")
    kept = kept_words(text)
    key = folded(kept)
    if len(key) < SHORTEST:
        return None
    same = select(Gap.id).where(
        Gap.folded == key, Gap.asked_on == session.today, Gap.asked_by == session.actor.staff_id
    )
    if session.scalars(same.limit(1)).first() is not None:
        return None
    made = Gap(
        text=kept, folded=key, place=place, found=found, asked_on=session.today,
        asked_by=session.actor.staff_id,
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made
