"""Finding articles for what somebody said: pair tokens, weights per field, terms that mean the same (BM25F).

The set is small, some hundreds of articles, so the index lives in memory and is built when it is first needed. SQLite's
full-text index was decided against here: it knows one weight per column but no terms, and it cannot say why. Every hit
carries its reasons: the words found and where, the term that stands for them, the cause, the section, the tags.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log

from app.cases.tables import causes
from app.knowledge.article import Article
from app.knowledge.codes import Kind
from app.knowledge.reasons import Reason, Why, common_words, small
from app.knowledge.terms import Terms
from app.store.search import is_chinese, normalise, runs

WEIGHTS: Mapping[str, float] = {"title": 4.0, "asked_as": 3.0, "answer": 2.0, "script": 1.0, "body": 1.0, "law": 1.0}
"""How much a word counts in each field."""
TERM = 1.6
"""How much a term counts beside a pair: it is a word, and a word is some pairs."""
CAUSE = 2.0
"""What an article gains whose cause the words of the question speak for."""
ASKED_CAUSE = 6.0
"""What it gains when the case is filed under its cause."""
SECTION, TAG = 3.0, 3.0
SMALL = 0.4
"""How much a pair counts that has a small word in it (做的, 我还)."""
_K, _B = 1.2, 0.6
_ORDER = {
    why: place
    for place, why in enumerate(
        (
            Why.TITLE, Why.ASKED_AS, Why.TERM, Why.CAUSE, Why.SAID_CAUSE, Why.TAG, Why.LAW, Why.ANSWER, Why.SECTION,
            Why.SCRIPT, Why.BODY,
        )
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: words, and what is known of the case; `kinds` and `only_cause` leave others out."""

    text: str = ""
    cause: str = ""
    tags: tuple[str, ...] = ()
    section: str = ""
    kinds: frozenset[Kind] = frozenset()
    only_cause: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found, its score, and why; the best reason first."""

    article: Article
    score: float
    reasons: tuple[Reason, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words to mark in its text."""
        return tuple(dict.fromkeys(word for reason in self.reasons for word in reason.marked))


class Ranking:
    """An index over articles; made once, asked often, from any thread."""

    def __init__(self, articles: Iterable[Article], terms: Terms) -> None:
        self.articles = tuple(articles)
        self._terms = terms
        self._fields = [_fields(article) for article in self.articles]
        lengths = [_lengths(fields) for fields in self._fields]
        usual = {name: max(sum(one[name] for one in lengths) / max(len(lengths), 1), 1.0) for name in WEIGHTS}
        self._postings: dict[str, list[tuple[int, float]]] = {}
        for place, fields in enumerate(self._fields):
            weighted: defaultdict[str, float] = defaultdict(float)
            for name, text in fields.items():
                norm = 1 - _B + _B * lengths[place][name] / usual[name]
                for token, count in Counter(self._tokens(text)).items():
                    weighted[token] += WEIGHTS[name] * count / norm
            for token, weight in weighted.items():
                self._postings.setdefault(token, []).append((place, weight))

    def search(self, asked: Asked, limit: int = 20) -> list[Hit]:
        """The articles that fit, best first, at most `limit`."""
        return [self.hit(place, score, asked) for place, score in self.best(asked)[:limit]]

    def best(self, asked: Asked) -> list[tuple[int, float]]:
        """Places in `articles` with their scores, best first; without reasons, which cost more than the ranking."""
        scores = self._scores(asked)
        return sorted(scores.items(), key=lambda one: (-one[1], self.articles[one[0]].key))

    def hit(self, place: int, score: float, asked: Asked) -> Hit:
        """A place that `best` gave, with its reasons."""
        return Hit(self.articles[place], score, self._reasons(place, asked))

    def _scores(self, asked: Asked) -> dict[int, float]:
        spoken = self._without_stops(normalise(asked.text))
        scores: defaultdict[int, float] = defaultdict(float)
        for token, count in Counter(self._tokens(spoken)).items():
            posted = self._postings.get(token, [])
            rare = log(1 + (len(self.articles) - len(posted) + 0.5) / (len(posted) + 0.5))
            factor = _worth(token) * rare * (1 + log(count))
            for place, weight in posted:
                scores[place] += factor * weight * (_K + 1) / (_K + weight)
        said = causes().said_in(asked.text)
        for place, article in enumerate(self.articles):
            if scores[place] and any(cause in said for cause in article.causes):
                scores[place] += CAUSE
            if asked.cause in article.causes:
                scores[place] += ASKED_CAUSE
            if article.key in self._terms.sections.get(asked.section, ()):
                scores[place] += SECTION
            scores[place] += TAG * len(set(article.tags) & set(asked.tags))
        return {place: score for place, score in scores.items() if score > 0 and self._wanted(place, asked)}

    def _wanted(self, place: int, asked: Asked) -> bool:
        article = self.articles[place]
        return (not asked.kinds or article.kind in asked.kinds) and (
            not asked.only_cause or asked.only_cause in article.causes
        )

    def _tokens(self, text: str) -> Iterator[str]:
        folded = normalise(text)
        for run in runs(folded):
            if is_chinese(run) and len(run) > 1:
                yield from (run[place : place + 2] for place in range(len(run) - 1))
            else:
                yield run
        for term, _ in self._terms.said(folded):
            yield f"§{term.word}"

    def _without_stops(self, folded: str) -> str:
        for stop in self._terms.stop:
            folded = folded.replace(stop, " ")
        return folded

    def _reasons(self, place: int, asked: Asked) -> tuple[Reason, ...]:
        article, fields = self.articles[place], self._fields[place]
        spoken = self._without_stops(normalise(asked.text))
        found: list[Reason] = []
        seen: set[str] = set()
        for name, text in fields.items():
            words = [word for word in common_words(spoken, normalise(text)) if word not in seen and not small(word)]
            if words:
                seen.update(words)
                found.append(Reason(Why(name), tuple(words)))
        whole = normalise("\n".join(fields.values()))
        for term, spoken_as in self._terms.said(spoken):
            written = next((one for one in term.names if one in whole), "")
            if written and spoken_as not in whole:
                found.append(Reason(Why.TERM, (spoken_as, written)))
        if asked.cause and asked.cause in article.causes:
            found.append(Reason(Why.CAUSE, (asked.cause,)))
        elif said := [cause for cause in article.causes if cause in causes().said_in(asked.text)]:
            found.append(Reason(Why.SAID_CAUSE, (said[0],)))
        if article.key in self._terms.sections.get(asked.section, ()):
            found.append(Reason(Why.SECTION, (asked.section,)))
        found += [Reason(Why.TAG, (tag,)) for tag in article.tags if tag in asked.tags]
        return tuple(sorted(found, key=lambda reason: _ORDER[reason.why]))


def _worth(token: str) -> float:
    if token.startswith("§"):
        return TERM
    return SMALL if small(token) else 1.0


def _fields(article: Article) -> dict[str, str]:
    return {
        "title": article.title,
        "asked_as": "\n".join(article.asked_as),
        "answer": article.answer,
        "script": article.script,
        "body": article.body,
        "law": "\n".join(f"{one.law}{one.article}" for one in article.sources),
    }


def _lengths(fields: Mapping[str, str]) -> dict[str, int]:
    return {name: len(text) for name, text in fields.items()}
