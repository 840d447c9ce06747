"""Pages and totals of the queue for words: the exact hits within a view, in the way that is cheap for this word.

A word that few cases hold begins with its hits. For a word that many cases hold the view is walked in its own order,
which soon fills a page; but only so far, because a word may be common everywhere except in this view. What the walk
did not decide is then reckoned from the side that has fewer rows, and takes its time: seconds, for a word of hundreds
of thousands of cases that the first twenty thousand cases of a view do not hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.cases.views.asked import QueueQuery, Size, View
from app.cases.views.sought import FEW, MANY, Word, words_sought
from app.cases.views.statements import Compiled, compiled, count_statement, page_statement, place_statement
from app.store.paging import fetch
from app.store.session import DeskSession

PROBED = 1_000
"""Cases of a view that are asked about one by one."""
WALKED = 20_000
"""Cases of a view that are looked up in the set of hits."""
COUNTED = 1_000
"""Up to here a total is exact, whatever it costs."""
_WALK_FOR_HIT = 3  # looking a case up costs what three hits cost that are driven


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to the hits: conditions on cases, the select that drives, and the last case it looks at."""

    extra: tuple[str, ...]
    driven: str = ""
    until: tuple[str, bytes] | None = None


def page_of_words(session: DeskSession, query: QueueQuery, params: dict[str, Any]) -> list[tuple[Any, ...]]:
    """The rows of a page, `size` of them at most, in the view's order; `params` are those of view, filters and
    place.
    """
    words = words_sought(session, query.text)
    further = "after_key" in params
    read: list[tuple[Any, ...]] = []
    for way in _ways(session, query, words, params):
        made = _page(query.view, query.used, further, way.extra, way.driven, way.until is not None)
        read = _run(session, made, words, params, way)
        if len(read) == params["size"]:
            break
    return read


def total_of_words(session: DeskSession, query: QueueQuery, params: dict[str, Any]) -> int:
    """How many cases fit, exactly; seconds for a very common word in a wide view."""
    words = words_sought(session, query.text)
    return _total(session, query, words, params, _last_way(session, query, words, params)) if words else 0


def size_of_words(session: DeskSession, query: QueueQuery, params: dict[str, Any]) -> Size:
    """How many cases fit: exact for a word of few hits and up to `COUNTED`, else at least `COUNTED`."""
    words = words_sought(session, query.text)
    params = {**params, "size": COUNTED + 1}
    count = 0
    for way in _ways(session, query, words, params):
        if words[0].hits <= FEW:
            return Size(_total(session, query, words, params, way))
        made = _count(query.view, query.used, way.extra, way.driven, way.until is not None, True)
        count = int(_run(session, made, words, params, way)[0][0])
        if count > COUNTED:
            return Size(COUNTED, more=True)
    return Size(count)


def _total(
    session: DeskSession, query: QueueQuery, words: list[Word], params: Mapping[str, Any], way: _Way
) -> int:  # fmt: skip
    made = _count(query.view, query.used, way.extra, way.driven, False, False)
    return int(_run(session, made, words, params, way)[0][0])


def _ways(session: DeskSession, query: QueueQuery, words: list[Word], params: Mapping[str, Any]) -> Iterator[_Way]:
    """The ways worth trying, cheapest first; a later one is asked for only when the earlier left it open."""
    if not words:
        return
    if words[0].hits > FEW:
        walks = [(WALKED, tuple(word.walked() for word in words))]
        if words[0].hits > MANY and all(word.exact for word in words):
            walks.insert(0, (PROBED, tuple(word.probed() for word in words)))
        for walk, extra in walks:
            until = _place_behind(session, query, params, walk)
            yield _Way(extra, until=until)
            if until is None:
                return  # the whole view was looked at
    yield _last_way(session, query, words, params)


def _last_way(session: DeskSession, query: QueueQuery, words: list[Word], params: Mapping[str, Any]) -> _Way:
    first = words[0]
    if first.hits > FEW:
        counted = _count(query.view, query.used, (), "", False, False)
        if int(_fetch(session, counted, params)[0][0]) * _WALK_FOR_HIT < first.hits:
            return _Way(tuple(word.walked() for word in words))
    return _Way(tuple(word.one_by_one(first.hits) for word in words[1:]), first.driven())


def _place_behind(
    session: DeskSession, query: QueueQuery, params: Mapping[str, Any], walk: int
) -> tuple[str, bytes] | None:
    made = _place(query.view, query.used, "after_key" in params)
    found = _fetch(session, made, {**params, "walk": walk})
    return (found[0][0], found[0][1]) if found else None


# Compiled once per shape, which words of one kind share: the way through the compiler costs more than finding a number.
@lru_cache(maxsize=256)
def _page(
    view: View, used: tuple[str, ...], further: bool, extra: tuple[str, ...], driven: str, until: bool
) -> Compiled:  # fmt: skip
    return compiled(page_statement(view, used, further, extra=extra, driven=driven, until=until))


@lru_cache(maxsize=256)
def _count(
    view: View, used: tuple[str, ...], extra: tuple[str, ...], driven: str, until: bool, most: bool
) -> Compiled:  # fmt: skip
    return compiled(count_statement(view, used, extra=extra, driven=driven, until=until, most=most))


@lru_cache(maxsize=256)
def _place(view: View, used: tuple[str, ...], further: bool) -> Compiled:
    return compiled(place_statement(view, used, further))


def _run(
    session: DeskSession, made: Compiled, words: list[Word], params: Mapping[str, Any], way: _Way
) -> list[tuple[Any, ...]]:
    given = dict(params)
    for word in words:
        given.update(word.params)
    if way.until is not None:
        given["until_key"], given["until_id"] = way.until
    return _fetch(session, made, given)


def _fetch(session: DeskSession, made: Compiled, params: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    sql, names, fixed = made
    return fetch(session, sql, [params[name] if name in params else fixed[name] for name in names])
