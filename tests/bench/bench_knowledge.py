"""Finding articles: how often the right one is among the first three, and what a search costs.

Hit rates are per cent of the questions in `tests/knowledge/questions.toml`, beside a plain full-text index over the
same articles in the same run (FTS5 over pair tokens, any pair, `bm25`); misses of the held-out half were never looked
at while tuning.
The questions were written before articles, terms and ranking, by the hand that wrote those too: figures with questions
of other people will be lower. Speed is of all questions, one after the other, against the same baseline.
"""

from __future__ import annotations

from tests.bench.harness import Result, compare
from tests.knowledge.measured import Finder, Question, measure, ours, plain, questions

BETTER = 1.1
"""How much better than the baseline the hit rate must be."""
SLOWER = 40.0
"""How much slower than SQLite's own ranking a search in Python may be: it stays under a few milliseconds."""


def bench() -> list[Result]:
    """Measure both."""
    asked = questions()
    mine, theirs = ours(), plain()
    found, base = measure(mine, asked), measure(theirs, asked)
    return [
        _rate("knowledge top-3, all questions", found.all, base.all, len(asked)),
        _rate("knowledge top-3, held out", found.held_out, base.held_out, len(asked) // 2),
        _rate("knowledge top-3, tuned half", found.tuned, base.tuned, len(asked) - len(asked) // 2),
        compare(
            "knowledge, all questions once", lambda: _ask(mine, asked), lambda: _ask(theirs, asked), SLOWER, runs=5
        ),
    ]


def _ask(find: Finder, asked: list[Question]) -> None:
    measure(find, asked)


def _rate(name: str, mine: float, base: float, count: int) -> Result:
    ratio = mine / max(base, 0.01)
    return Result(name, 100 * mine, 100 * base, ratio, BETTER, ratio >= BETTER, count, 0.0, "%", at_least=True)
