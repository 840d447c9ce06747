"""Writing an article, new or as a new version of one; it waits for somebody else's approval."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from app.kernel.actor import Role
from app.kernel.errors import Refusal
from app.kernel.text import one_line
from app.knowledge.article import LONGEST, checked_article
from app.knowledge.codes import Kind
from app.knowledge.library import library
from app.knowledge.model import ArticleVersion
from app.staff.powers import require
from app.store.session import DeskSession

LONGEST_WHY = 200
REVIEWED_AFTER = timedelta(days=180)
"""When a proposed answer is looked at again."""


def propose(
    session: DeskSession, question: str, answer: str, *, source: str, why: str, causes: Sequence[str] = ()
) -> ArticleVersion:
    """Write a draft of an answer that somebody gave elsewhere (an expert at a live event), for a lead to approve.

    `source` says where it was given. It is not for the chatbot until a lead makes it so; what is refused is what
    `write_version` refuses.
    """
    today = session.today
    values = {
        "key": f"q-{hashlib.sha256(f'{question}/{session.action_id}'.encode()).hexdigest()[:12]}",
        "kind": Kind.FAQ.value,
        "title": one_line(question)[: LONGEST["title"]],
        "causes": list(causes),
        "asked_as": [],
        "valid_from": today,
        "owner": Role.LEAD.value,
        "review_on": today + REVIEWED_AFTER,
        "public": False,
        "answer": one_line(answer)[: LONGEST["answer"]],
        "body": answer,
        "source": [{"law": one_line(source)[: LONGEST["law"]], "article": "", "checked": False}],
    }
    return write_version(session, values, why=why)


def write_version(session: DeskSession, values: Mapping[str, Any], *, why: str, based_on: str = "") -> ArticleVersion:
    """Write a text; `based_on` is the digest of the one it was made from ("" for a new article).

    Refused: what `checked_article` refuses, an empty `why`, a text that is already there, a new article under a key
    that is taken, and one made from a text that is no longer in force (`knowledge.moved_on`): somebody else's version
    was approved meanwhile, and must not be written over unseen.
    """
    require(session.actor, "knowledge.edit")
    article = checked_article(values)
    reason = one_line(why)[:LONGEST_WHY]
    if not reason:
        raise Refusal("knowledge.why_missing", "why")
    standing = library(session).standings.get(article.key)
    if standing is not None:
        if not based_on:
            raise Refusal("knowledge.key_taken", "key", key=article.key)
        texts = [version.article for version in standing.waiting]
        if standing.article is not None:
            texts.append(standing.article)
        if based_on not in {text.digest for text in texts} and standing.article is not None:
            raise Refusal("knowledge.moved_on", key=article.key)
        if article.digest in {text.digest for text in texts}:
            raise Refusal("knowledge.nothing_changed")
    made = ArticleVersion(
        article_key=article.key,
        digest=article.digest,
        based_on=based_on,
        content=article.content(),
        why=reason,
        author_id=session.actor.staff_id,
    )
    session.add(made)
    session.flush()
    return made
