"""What the side panel offers while an interview is typed: three articles, the rule, and words to say. Pure.

The three are simply the best, whatever they are; the rule and the script are named apart, because a clerk looks for
"which article of which law" and "what do I say now" with the eyes, not by reading a list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.knowledge.article import Article
from app.knowledge.codes import Kind
from app.knowledge.ranking import Asked, Hit, Ranking

OFFERED = 3
LEAST = 3.0
"""Below this score an article is not offered unasked."""
_LOOKED_AT = 30


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known while somebody types: words so far, cause, tags and needs, the section, and what compares cases."""

    text: str = ""
    cause: str = ""
    tags: tuple[str, ...] = ()
    section: str = ""
    demands: tuple[str, ...] = ()
    amount_fen: int | None = None

    @property
    def asked(self) -> Asked:
        """The situation as a question to the ranking."""
        return Asked(self.text, self.cause, self.tags, self.section)


@dataclass(frozen=True, slots=True)
class Offer:
    """The articles, best first; the best rule; the best article that has words to say."""

    articles: tuple[Hit, ...]
    rule: Hit | None
    script: Hit | None


def offer(ranking: Ranking, situation: Situation) -> Offer:
    """What fits a situation; nothing for one that says nothing."""
    asked = situation.asked
    found = [(place, score) for place, score in ranking.best(asked)[:_LOOKED_AT] if score >= LEAST]

    def first(fits: Callable[[Article], bool]) -> tuple[int, float] | None:
        return next(((place, score) for place, score in found if fits(ranking.articles[place])), None)

    def told(one: tuple[int, float] | None) -> Hit | None:
        return ranking.hit(*one, asked) if one is not None else None

    said = first(lambda article: bool(article.script))
    script = first(lambda article: article.kind is Kind.SCRIPT)
    if said is not None and script is not None and script[1] >= said[1] / 2:
        said = script
    rule = first(lambda article: article.kind is Kind.RULE)
    return Offer(tuple(ranking.hit(*one, asked) for one in found[:OFFERED]), told(rule), told(said))
