"""Publishing the approved answers for the bank's chatbot."""

from __future__ import annotations

from sqlalchemy import select

from app.kernel.errors import Refusal
from app.knowledge.library import library
from app.knowledge.model import AnswerPackage
from app.knowledge.package import Package, make_package
from app.staff.powers import require
from app.store.session import DeskSession


def publish(session: DeskSession) -> Package:
    """Make the next package of every public answer that is in force and approved by somebody of the bank.

    The same answers as in the last package give that package's number again. Refused when there is none to give.
    """
    require(session.actor, "knowledge.publish")
    found = library(session)
    articles = [article for key, article in found.in_force.items() if article.public and found.standings[key].approved]
    if not articles:
        raise Refusal("knowledge.nothing_approved")
    newest = select(AnswerPackage).order_by(AnswerPackage.number.desc(), AnswerPackage.created_at.desc()).limit(2)
    earlier = list(session.scalars(newest))
    now = {article.key: article.digest for article in articles}
    if earlier and _contents(earlier[0]) == now:
        before = _contents(earlier[1]) if len(earlier) > 1 else {}
        return make_package(earlier[0].number, articles, before, earlier[0].created_at)
    before = _contents(earlier[0]) if earlier else {}
    made = make_package((earlier[0].number if earlier else 0) + 1, articles, before, session.at)
    session.add(
        AnswerPackage(
            number=made.number,
            digest=made.digest,
            contents=[list(pair) for pair in made.contents],
            made_by=session.actor.staff_id,
        )
    )
    session.flush()
    return made


def _contents(package: AnswerPackage) -> dict[str, str]:
    return {str(key): str(digest) for key, digest in package.contents}
