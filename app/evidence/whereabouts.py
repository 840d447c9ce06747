"""Where the bytes of an exhibit are (原件所在), as one value for screens, decided from what the desk knows.

A desk that stands alone has them or has lost them. A desk with a centre may be sending them, or may not have fetched
them yet, or may be waiting until another desk has sent them; none of that is a loss.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PIECE = 1 << 20
"""How many bytes travel at once, by default: what is shown before the journey has begun is counted in it."""


class Place(StrEnum):
    """Where the bytes are (label: evidence_place)."""

    HERE = "here"  # on this desk, and at the centre where there is one
    UPLOADING = "uploading"  # on this desk, the centre has not confirmed the whole yet
    AT_CENTRE = "at_centre"  # only there; fetched when asked for
    AWAITED = "awaited"  # another desk has not sent them yet
    MISSING = "missing"  # they should be here and are nowhere known


@dataclass(frozen=True, slots=True)
class Journey:
    """What is known of the way to the centre; see `model.EvidenceBytes`."""

    brought_in: bool
    whole: bool
    sent: int
    chunks: int
    wanted: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`done` of `of` chunks are at the centre while uploading. `why` is the code of what stopped them, or empty.

    `fetching` says that they were asked for and come with one of the next syncs.
    """

    place: Place
    done: int = 0
    of: int = 0
    why: str = ""
    fetching: bool = False


def whereabouts(*, here: bool, at_centre_too: bool, size: int, known: Journey | None, confirmed: bool) -> Whereabouts:
    """Say where the bytes are.

    `here`: they lie on this desk. `at_centre_too`: the desk has a centre. `size` in bytes. `known` is None while no
    sync has looked at them; then `confirmed` (the centre has given the row a version) tells a row of another desk.
    """
    why = known.why if known is not None else ""
    if here:
        if not at_centre_too or (known is not None and known.whole):
            return Whereabouts(Place.HERE)
        done, of = (known.sent, known.chunks) if known is not None else (0, 0)
        return Whereabouts(Place.UPLOADING, done, of or max(1, -(-size // PIECE)), why)
    fetching = known is not None and known.wanted
    if known is not None and known.whole:
        return Whereabouts(Place.AT_CENTRE, why=why, fetching=fetching)
    elsewhere = confirmed if known is None else not known.brought_in
    if at_centre_too and elsewhere:
        return Whereabouts(Place.AWAITED, why=why, fetching=fetching)
    return Whereabouts(Place.MISSING, why=why)
