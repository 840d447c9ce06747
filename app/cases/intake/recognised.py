"""Which layout a feed file has: by its name, else by its header; for folders where nobody says it.

A name decides before the header, because a bank names its exports on purpose and headers overlap. Among headers the
profile that knows the most columns wins, if it knows one that no other does; a tie is refused rather than guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fnmatch import fnmatch

from app.cases.intake.profiles import Profile, folded
from app.kernel.errors import Refusal


def recognised(profiles: Mapping[str, Profile], name: str, header: Sequence[str]) -> Profile:
    """The profile of a file; `feed.layout_unknown` where none fits, `feed.layout_unclear` where several do."""
    plain = name.casefold()
    named = [one for one in profiles.values() if any(fnmatch(plain, pattern.casefold()) for pattern in one.files)]
    if len(named) == 1:
        return named[0]
    there = {folded(cell) for cell in header if cell.strip()}
    fits = {one.feed: _known(one, there) for one in named or profiles.values()}
    best = max(fits.values(), default=0)
    found = [feed for feed, known in fits.items() if known == best and best]
    if not found:
        raise Refusal("feed.layout_unknown", "file", file=name, known=sorted(profiles))
    if len(found) > 1:
        raise Refusal("feed.layout_unclear", "file", file=name, known=sorted(found))
    return profiles[found[0]]


def fitting(
    profiles: Mapping[str, Profile], name: str, header: Sequence[str], channel: str = "", usual: str = "desk"
) -> Profile:
    """The profile of a file whose layout nobody named: the usual one where it fits, else the channel's own, else by
    name and header. Where none fits it is the channel's own, so that what its header lacks can be told.
    """
    there = {folded(cell) for cell in header if cell.strip()}
    own = [profiles[feed] for feed in (usual, channel) if feed in profiles]
    for one in own:
        if _known(one, there):
            return one
    try:
        return recognised(profiles, name, header)
    except Refusal:
        if not own:
            raise
        return own[-1]


def _known(profile: Profile, there: set[str]) -> int:
    """How many columns of a profile a header has; 0 when one that must be there is not."""
    known = 0
    for column in profile.column.values():
        has = any(folded(name) in there for name in column.headers)
        if column.required and not has:
            return 0
        known += has
    return known
