"""Putting another database in the place of the replica's content, in one transaction of SQLite itself.

The pages are copied through SQLite's backup into the open file: killed at any moment the file is wholly old or wholly
new, other connections and processes keep their handles and see the change as any other commit. Renaming files was
decided against: a second process would go on writing into the renamed one, and Windows renames no open file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.store.killpoints import kill_point

PAGES = 2_000


class Moved(Exception):  # noqa: N818 - nobody's error: somebody was quicker
    """The old content changed since it was looked at."""


def take_over(source: Any, target: Any, still: Callable[[], bool]) -> bool:
    """Copy `source` over `target` (driver connections, no transaction open); False when `still` says no.

    `still` is asked once the file is locked against everybody else's writes and nothing is changed yet.
    """
    asked = False

    def look(_status: int, _remaining: int, _total: int) -> None:
        nonlocal asked
        if not asked:
            asked = True
            if not still():
                raise Moved
        kill_point("takeover.copying")

    # At least two steps: SQLite commits with the last one, so a copy of one step could no longer be called off.
    pages = int(source.execute("PRAGMA page_count").fetchone()[0])
    try:
        source.backup(target, pages=min(PAGES, max(1, pages // 2)), progress=look)
    except Moved:
        return False
    return True
