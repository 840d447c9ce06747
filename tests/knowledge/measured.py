"""How often the right article is among the first three: ours, and a plain full-text index over the same articles.

The baseline is SQLite's FTS5 over the same pair tokens, all fields in one column, ranked by its `bm25`, the question as
any of its pairs: what one gets without field weights, terms, stop words and causes.
"""

from __future__ import annotations

import sqlite3
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.knowledge.article import Article
from app.knowledge.ranking import Asked, Ranking
from app.knowledge.shelf import shipped
from app.knowledge.terms import terms
from app.store.search import tokens

QUESTIONS = Path(__file__).parent / "questions.toml"
FIRST = 3


@dataclass(frozen=True, slots=True)
class Question:
    """A question in somebody's words, and the keys of the articles that answer it."""

    ask: str
    answers: frozenset[str]
    who: str


@dataclass(frozen=True, slots=True)
class Measured:
    """Hit rates among the first three, 0 to 1, over the tuned half, the held-out half and all; and what was missed."""

    tuned: float
    held_out: float
    all: float
    missed: tuple[Question, ...]


Finder = Callable[[str], list[str]]


def questions() -> list[Question]:
    """All questions, in the order of the file."""
    data = tomllib.loads(QUESTIONS.read_text("utf-8"))
    return [Question(one["ask"], frozenset(one["answers"]), one["who"]) for one in data["question"]]


def measure(find: Finder, asked: list[Question]) -> Measured:
    """Ask every question."""
    right = [not one.answers.isdisjoint(find(one.ask)[:FIRST]) for one in asked]
    missed = tuple(one for one, ok in zip(asked, right, strict=True) if not ok)
    return Measured(_share(right[0::2]), _share(right[1::2]), _share(right), missed)


def ours(articles: list[Article] | None = None) -> Finder:
    """The ranking of the desk."""
    ranking = Ranking(articles if articles is not None else shipped().articles.values(), terms())
    return lambda text: [hit.article.key for hit in ranking.search(Asked(text), FIRST)]


def plain() -> Finder:
    """The baseline."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE plain USING fts5(key UNINDEXED, body, tokenize='unicode61')")
    for article in shipped().articles.values():
        text = "\n".join((article.title, *article.asked_as, article.answer, article.script, article.body))
        database.execute("INSERT INTO plain VALUES (?, ?)", (article.key, tokens(text)))

    def find(text: str) -> list[str]:
        query = " OR ".join(f'"{token}"' for token in dict.fromkeys(tokens(text).split()))
        found = database.execute("SELECT key FROM plain WHERE plain MATCH ? ORDER BY bm25(plain) LIMIT 3", (query,))
        return [str(row[0]) for row in found]

    return find


def _share(right: list[bool]) -> float:
    return sum(right) / max(len(right), 1)
