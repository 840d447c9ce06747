"""A structured value (结构化字段) in a conflict, member by member: what both saw, what stands, what came later.

A member is a leaf of nested names, or an element of a list that its first item tells from the others (a pause by its
beginning), or a place in a list where nothing does. Where only one side changed a member there is nothing to decide
and its change stands, as it does for whole fields. A value is put together from a choice for every other member; a
missing choice is an error, never a guess. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Any

Path = tuple[str | int, ...]
"""Names and places that lead to a member."""


class Absent(Enum):
    """The member is not there: not the same as an empty one."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


class Side(StrEnum):
    """Whose value of a member."""

    BASE = "base"
    THEIRS = "theirs"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class Written:
    """A third value of a member, in canonical plain form."""

    value: Any


Pick = Side | Written


@dataclass(frozen=True, slots=True)
class Member:
    """One member on the three sides; `ABSENT` where a side has none."""

    path: Path
    base: Any
    theirs: Any
    mine: Any

    @property
    def suggested(self) -> Side | None:
        """Whose value stands without asking; None when both sides changed it and differ."""
        if same(self.theirs, self.mine) or same(self.base, self.mine):
            return Side.THEIRS
        return Side.MINE if same(self.base, self.theirs) else None

    @property
    def differs(self) -> bool:
        """Whether what stands and what came later are two values."""
        return not same(self.theirs, self.mine)

    def of(self, pick: Pick) -> Any:
        """The value that a choice gives it."""
        if isinstance(pick, Written):
            return pick.value
        return {Side.BASE: self.base, Side.THEIRS: self.theirs, Side.MINE: self.mine}[pick]


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same as JSON: true is not one, and a whole number is no fraction."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and bool(one == other)


def members(base: Any, theirs: Any, mine: Any) -> list[Member] | None:
    """The members of a structured value, in the order in which they are shown; None when there is nothing to part.

    `base` may be None: a row that two desks made has nothing before it.
    """
    if isinstance(theirs, Mapping) and isinstance(mine, Mapping):
        return _named((), base if isinstance(base, Mapping) else {}, theirs, mine)
    if isinstance(theirs, list) and isinstance(mine, list):
        return _listed(base if isinstance(base, list) else [], theirs, mine)
    return None


def _named(at: Path, *sides: Mapping[str, Any]) -> list[Member]:
    found: list[Member] = []
    for name in dict.fromkeys(name for side in sides for name in side):
        values = [side.get(name, ABSENT) for side in sides]
        there = [value for value in values if value is not ABSENT]
        if all(isinstance(value, Mapping) and value for value in there):
            found += _named((*at, name), *({} if value is ABSENT else value for value in values))
        else:
            found.append(Member((*at, name), *values))
    return found


def _listed(*sides: Sequence[Any]) -> list[Member]:
    names = [_names(side) for side in sides]
    if any(one is None for one in names):
        # Nothing tells the elements from each other but where they stand.
        longest = max(map(len, sides))
        values = [[side[place] if place < len(side) else ABSENT for side in sides] for place in range(longest)]
        return [Member((place,), *one) for place, one in enumerate(values)]
    by_name = [dict(zip(one or (), side, strict=True)) for one, side in zip(names, sides, strict=True)]
    order = dict.fromkeys([*by_name[1], *by_name[2], *by_name[0]])
    return [Member((name,), *(one.get(name, ABSENT) for one in by_name)) for name in order]


def _names(elements: Sequence[Any]) -> list[str] | None:
    """What tells each element from the others: its first item, or the text itself; None when that says nothing."""
    told = [one[0] if isinstance(one, list) and one else one for one in elements]
    if not all(isinstance(one, str) for one in told) or len(set(told)) != len(told):
        return None
    return told


def combined(found: Sequence[Member], picks: Mapping[Path, Pick], *, listed: bool) -> Any:
    """The value that the choices make: a list with `listed`, names otherwise.

    A member that is not in `picks` gets what stands without asking; `KeyError` with its path when that is nothing.
    """
    chosen = [(member.path, member.of(_pick(member, picks))) for member in found]
    if listed:
        return [value for _, value in chosen if value is not ABSENT]
    whole: dict[str, Any] = {}
    for path, value in chosen:
        if value is not ABSENT:
            into = whole
            for name in path[:-1]:
                into = into.setdefault(str(name), {})
            into[str(path[-1])] = value
    return whole


def _pick(member: Member, picks: Mapping[Path, Pick]) -> Pick:
    pick = picks.get(member.path, member.suggested)
    if pick is None:
        raise KeyError(member.path)
    return pick


def undecided(found: Sequence[Member], picks: Mapping[Path, Pick]) -> list[Path]:
    """The members for which a person still has to choose."""
    return [member.path for member in found if member.suggested is None and member.path not in picks]


def laid_onto(stood: Any, now: Any, decided: Any) -> Any:
    """A decision about what stood at the centre, laid onto what stands here now.

    Members that the decision left as they stood keep what was written since; what it changed is as decided. A value
    that cannot be parted is as decided.
    """
    found = members(stood, now, decided)
    if found is None:
        return decided
    picks = {member.path: Side.MINE for member in found if member.suggested is None}
    return combined(found, picks, listed=isinstance(now, list))
