"""What the side panel offers while an interview is typed: three articles, the rule, and words to say. Pure.

The three are simply the best, whatever they are; the rule and the script are named apart, because a clerk looks for
"which article of which law" and "what do I say now" with the eyes, not by reading a list.
"""

from __future__ import annotations

from dataclasses import dataclass

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
    hits = [hit for hit in ranking.search(situation.asked, _LOOKED_AT) if hit.score >= LEAST]
    scripts = [hit for hit in hits if hit.article.script]
    spoken = [hit for hit in scripts if hit.article.kind is Kind.SCRIPT]
    rules = [hit for hit in hits if hit.article.kind is Kind.RULE]
    best = spoken[:1] if spoken and scripts and spoken[0].score >= scripts[0].score / 2 else scripts[:1]
    return Offer(tuple(hits[:OFFERED]), rules[0] if rules else None, best[0] if best else None)
