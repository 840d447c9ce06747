"""Where the bytes of an exhibit are, from what the desk knows."""

from __future__ import annotations

import pytest

from app.evidence.whereabouts import PIECE, Journey, Place, Whereabouts, whereabouts

_NEW = Journey(brought_in=True, whole=False, sent=0, chunks=0)
_HALF = Journey(brought_in=True, whole=False, sent=3, chunks=7)
_SENT = Journey(brought_in=True, whole=True, sent=7, chunks=7)
_THEIRS = Journey(brought_in=False, whole=False, sent=0, chunks=0)
_THERE = Journey(brought_in=False, whole=True, sent=0, chunks=0)
_WISHED = Journey(brought_in=False, whole=True, sent=0, chunks=0, wanted=True)


@pytest.mark.parametrize(
    ("known", "confirmed", "place"),
    [
        (None, False, Place.UPLOADING),
        (_NEW, False, Place.UPLOADING),
        (_HALF, True, Place.UPLOADING),
        (_SENT, True, Place.HERE),
        (_THERE, True, Place.HERE),
        (_THEIRS, True, Place.UPLOADING),
    ],
)
def test_here_is_here_once_the_centre_has_it_too(known: Journey | None, confirmed: bool, place: Place) -> None:
    found = whereabouts(here=True, at_centre_too=True, size=1, known=known, confirmed=confirmed)
    assert found.place is place


@pytest.mark.parametrize(
    ("known", "confirmed", "place"),
    [
        (None, False, Place.MISSING),
        (None, True, Place.AWAITED),
        (_NEW, True, Place.MISSING),
        (_HALF, True, Place.MISSING),
        (_SENT, True, Place.AT_CENTRE),
        (_THEIRS, True, Place.AWAITED),
        (_THERE, True, Place.AT_CENTRE),
    ],
)
def test_not_here_is_missing_only_where_nobody_else_has_it(
    known: Journey | None, confirmed: bool, place: Place
) -> None:
    found = whereabouts(here=False, at_centre_too=True, size=1, known=known, confirmed=confirmed)
    assert found.place is place


@pytest.mark.parametrize(("here", "place"), [(True, Place.HERE), (False, Place.MISSING)])
def test_a_desk_alone_has_it_or_has_lost_it(here: bool, place: Place) -> None:
    for known in (None, _NEW):
        assert whereabouts(here=here, at_centre_too=False, size=1, known=known, confirmed=False).place is place


def test_how_far_it_is_told_in_chunks() -> None:
    told = whereabouts(here=True, at_centre_too=True, size=9, known=_HALF, confirmed=True)
    assert told == Whereabouts(Place.UPLOADING, 3, 7)
    before = whereabouts(here=True, at_centre_too=True, size=3 * PIECE + 1, known=None, confirmed=False)
    assert before == Whereabouts(Place.UPLOADING, 0, 4)


def test_a_wish_and_a_trouble_are_told() -> None:
    assert whereabouts(here=False, at_centre_too=True, size=1, known=_WISHED, confirmed=True).fetching
    refused = Journey(brought_in=False, whole=True, sent=0, chunks=0, why="sync.blob_chunk")
    assert whereabouts(here=False, at_centre_too=True, size=1, known=refused, confirmed=True).why == "sync.blob_chunk"
