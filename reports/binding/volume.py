"""Fronts, stamps and bookmarks of everything that is bound, once it is known what became of each entry.

The front sheets hold page numbers that depend on how many front sheets there are; so they are set once to be counted
and again with their numbers, until both agree.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.evidence.pagination import Pagination, paginate
from app.kernel.clock import SHANGHAI
from app.kernel.errors import Fault
from reports.binding.binder import Bound, Cover
from reports.binding.front import Leaves, Stamp
from reports.document import Imprint
from reports.sheet import Sheet
from reports.typesetting.blocks import Block

_PRODUCER = "Mediation Desk"
_TRIES = 4
_USUAL = 2
"""Front sheets of most volumes: a cover and a page of index."""

Front = Callable[[Sheet, Pagination, Sequence[Bound], int], Sequence[Block]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the stamp of each of its pages (counted from 1), and its bookmarks (title, level), all at its first
    page.
    """

    stamp: Callable[[int], Stamp]
    bookmarks: tuple[tuple[str, int], ...]


def covers(
    entries: Sequence[Entry],
    bound: Sequence[Bound],
    front: Front,
    imprint: Imprint,
    sheet: Callable[[], Sheet],
) -> tuple[list[Cover], Pagination]:
    """Set the front sheets of all parts; `front` makes the blocks of one.

    Raises `Fault("reports.binding_failed")` when the numbers do not settle.
    """
    parts = max(one.part for one in bound) + 1
    counts = [_USUAL] * parts
    for _ in range(_TRIES):
        pages = paginate([one.part for one in bound], [one.pages for one in bound], counts)
        leaves = [Leaves(sheet(), imprint, front(sheet(), pages, bound, part)) for part in range(parts)]
        found = [one.count() for one in leaves]
        if found == counts:
            return [_cover(leaves[part], part, pages, entries, bound, imprint, sheet()) for part in range(parts)], pages
        counts = found
    raise Fault("reports.binding_failed")


def _cover(
    leaves: Leaves,
    part: int,
    pages: Pagination,
    entries: Sequence[Entry],
    bound: Sequence[Bound],
    imprint: Imprint,
    sheet: Sheet,
) -> Cover:
    volume = pages.volumes[part]
    say = sheet.say
    stamps = [Stamp() for _ in range(volume.front)]
    bookmarks: list[tuple[str, int, int]] = [(say("bundle.cover"), 0, 0)]
    if volume.front > 1:
        bookmarks.append((say("bundle.index"), 1, 0))
    for place in range(volume.start, volume.stop):
        entry, found = entries[place], bound[place]
        bookmarks += [(title, len(stamps), level) for title, level in entry.bookmarks]
        stamps += [replace(entry.stamp(number + 1), wide=number in found.wide) for number in range(found.pages)]
    numbered = [
        replace(stamp, foot=say("bundle.foot", n=volume.first + at, m=pages.total)) for at, stamp in enumerate(stamps)
    ]
    data, drawn = leaves.bound(numbered)
    told = imprint_told(imprint, sheet)
    if len(pages.volumes) > 1:
        told["title"] += f" {part + 1}/{len(pages.volumes)}"
    return Cover(data, {**told, "stamps": drawn, "bookmarks": bookmarks, "first": volume.first})


def imprint_told(imprint: Imprint, sheet: Sheet) -> dict[str, Any]:
    """What a bound file says of itself."""
    return {
        "title": f"{imprint.title} {imprint.case_no}".strip(),
        "author": imprint.bank,
        "subject": imprint.case_no,
        "keywords": imprint.digest,
        "producer": _PRODUCER,
        "language": "zh-CN" if sheet.chinese else "en",
        "identity": imprint.digest[:32],
        "made": imprint.printed_at.astimezone(SHANGHAI).strftime("D:%Y%m%d%H%M%S+08'00'"),
    }
