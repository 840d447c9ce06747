"""What words found, in the order of a column somebody chose.

The hits are gathered and sorted, as a narrow view is (`sorting`): words have no index by any other column. So this is
for so many hits as can be read while somebody waits; for more of them the list keeps the order of its view, and says
so. Reading on in the view's order and calling that sorted was decided against.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.cases.views.asked import QueueQuery
from app.cases.views.hunting import page_of_words
from app.cases.views.orders import Read, place_of, sort_of
from app.cases.views.sorting import gathered, keys_of_cases
from app.kernel.errors import Refusal
from app.store.session import DeskSession

MOST_HITS = 2_000
"""Up to so many hits are sorted."""


def sorted_words(session: DeskSession, query: QueueQuery, params: Mapping[str, Any], size: int) -> list[Read]:
    """At most `size` rows; raises `Refusal` (`cases.sort_hits` for too many hits, `page.bad_token`)."""
    place = place_of(query)
    hits = page_of_words(session, query, {**params, "size": MOST_HITS + 1})
    if len(hits) > MOST_HITS:
        raise Refusal("cases.sort_hits", "sort", most=MOST_HITS)
    members = keys_of_cases(session, [one[0] for one in hits], sort_of(query))
    return gathered(session, query, members, place, size)
