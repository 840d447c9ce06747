"""Shapes over pages: what is one, where it is hit, how it is moved and pulled."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence import marks
from app.evidence.codes import MarkKind
from app.evidence.recognition.page import Box
from app.kernel.errors import Refusal
from tests.evidence.recognition.pages import page as page_of

SLACK = (60, 60)
edges = st.integers(0, marks.UNITS)
points = st.tuples(edges, edges)
kinds = st.sampled_from([kind for kind in MarkKind if kind is not MarkKind.HIGHLIGHT])


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        (MarkKind.BOX, [0, 0, 100]),
        (MarkKind.BOX, []),
        (MarkKind.BOX, [100, 100, 90, 200]),
        (MarkKind.BOX, [100, 100, 110, 500]),
        (MarkKind.BOX, [0, 0, 100, 10_001]),
        (MarkKind.BOX, [-1, 0, 100, 100]),
        (MarkKind.BOX, [0.0, 0, 100, 100]),
        (MarkKind.BOX, [True, 0, 100, 100]),
        (MarkKind.BOX, ["0", 0, 100, 100]),
        (MarkKind.BOX, [0, 0, 100, 100, 200, 200, 300, 300]),
        (MarkKind.HIGHLIGHT, [0, 0, 100, 100, 200, 200, 200, 300]),
        (MarkKind.HIGHLIGHT, [0, 0, 1, 1] * (marks.MOST_LINES + 1)),
        (MarkKind.ARROW, [500, 500, 510, 510]),
        (MarkKind.REDACT, [500, 500, 500, 900]),
    ],
)
def test_what_is_no_shape_is_refused(kind: MarkKind, shape: list[Any]) -> None:
    with pytest.raises(Refusal) as found:
        marks.checked_shape(kind, shape)
    assert (found.value.code, found.value.field) == ("evidence.mark_shape", "shape")


def test_words_follow_the_kind() -> None:
    assert marks.checked_words(MarkKind.BOX, "") == ""
    assert marks.checked_words(MarkKind.STAMP, "verified") == "verified"
    assert marks.checked_words(MarkKind.REDACT, "card") == "card"
    for kind, words, code in (
        (MarkKind.NOTE, "", "evidence.note_empty"),
        (MarkKind.STAMP, "approved", "evidence.unknown_key"),
        (MarkKind.REDACT, "", "evidence.unknown_key"),
    ):
        with pytest.raises(Refusal) as found:
            marks.checked_words(kind, words)
        assert found.value.code == code
    assert marks.checked_colour("good") == "good"
    with pytest.raises(Refusal):
        marks.checked_colour("#ff0000")
    assert marks.checked_page(3, 3, 1) == marks.checked_page(3, None, 1) == 3
    for page, pages in ((0, 3), (4, 3), (2, 0)):
        with pytest.raises(Refusal):
            marks.checked_page(page, pages, 1)


@settings(max_examples=60)
@given(kind=kinds, start=points, end=points, by=st.tuples(st.integers(-20_000, 20_000), st.integers(-20_000, 20_000)))
def test_a_stroke_is_a_shape_or_nothing_and_moving_keeps_it_one(
    kind: MarkKind, start: marks.Point, end: marks.Point, by: marks.Point
) -> None:
    shape = marks.drawn(kind, start, end)
    if shape is None:
        assert abs(start[0] - end[0]) < marks.LEAST or abs(start[1] - end[1]) < marks.LEAST
        return
    moved = marks.moved(shape, by)
    assert marks.checked_shape(kind, moved) == moved
    assert [b - a for a, b in zip(shape[:2], shape[2:], strict=True)] == [
        b - a for a, b in zip(moved[:2], moved[2:], strict=True)
    ]
    for handle in marks.handles(kind, shape):
        pulled = marks.resized(kind, shape, handle, end)
        assert marks.checked_shape(kind, pulled) == pulled


def test_pulling_a_handle_moves_what_it_holds() -> None:
    box = (1000, 1000, 3000, 2000)
    assert marks.resized(MarkKind.BOX, box, "bottom-right", (4000, 5000)) == (1000, 1000, 4000, 5000)
    assert marks.resized(MarkKind.BOX, box, "top-left", (3500, 500)) == (3000, 500, 3500, 2000)
    assert marks.resized(MarkKind.BOX, box, "top-left", (3000, 2000)) == box
    assert marks.resized(MarkKind.ARROW, box, "head", (9000, 9000)) == (1000, 1000, 9000, 9000)
    assert marks.resized(MarkKind.ARROW, box, "tail", (0, 0)) == (0, 0, 3000, 2000)
    assert marks.handles(MarkKind.STAMP, box) == {}


def test_where_a_mark_is_hit() -> None:
    box = (1000, 1000, 5000, 5000)
    assert marks.hit(MarkKind.BOX, box, (1030, 3000), SLACK)
    assert not marks.hit(MarkKind.BOX, box, (3000, 3000), SLACK)
    assert marks.hit(MarkKind.REDACT, box, (3000, 3000), SLACK)
    assert not marks.hit(MarkKind.REDACT, box, (5100, 3000), SLACK)
    assert marks.hit(MarkKind.ARROW, box, (3000, 3030), SLACK)
    assert not marks.hit(MarkKind.ARROW, box, (3000, 3300), SLACK)
    assert marks.hit(MarkKind.ARROW, (9, 9, 9, 9), (9, 9), (0, 0))
    two = (1000, 1000, 2000, 1200, 1000, 3000, 2000, 3200)
    assert marks.hit(MarkKind.HIGHLIGHT, two, (1500, 3100), SLACK)
    assert not marks.hit(MarkKind.HIGHLIGHT, two, (1500, 2000), SLACK)


def test_boxes_are_placed_on_the_page_and_cover_outwards() -> None:
    assert marks.placed((0, 10_000), 1000, 400) == (0, 9600, 1000, 10_000)
    assert marks.placed((5000, 5000), 1000, 400) == (4500, 4800, 5500, 5200)
    assert marks.in_units(Box(0.10004, 0.2, 0.30001, 1.2)) == (1000, 2000, 3001, 10_000)
    assert marks.in_fractions((1000, 2000, 3000, 4000)) == Box(0.1, 0.2, 0.3, 0.4)
    assert marks.around((5000, 100, 10, 900)) == (10, 100, 5000, 900)
    assert marks.covers((0, 0, 500, 500), (10, 10, 490, 500))
    assert not marks.covers((0, 0, 500, 500), (10, 10, 501, 400))


def test_a_highlight_follows_the_lines() -> None:
    page = page_of("first line here", "second line", "third")
    one = marks.highlighted(page, (1500, 600), (1900, 620))
    assert one is not None
    left, top, right, bottom = one
    # Outwards to whole numbers: never less than the characters.
    assert (left, top) == (1500, 500)
    assert 1900 <= right <= 1901
    assert 700 <= bottom <= 701
    three = marks.highlighted(page, (1300, 1200), (1700, 610))
    assert three is not None
    assert marks.checked_shape(MarkKind.HIGHLIGHT, three) == three
    assert len(marks.boxes(three)) == 3
    assert marks.boxes(three)[1][0] == 1000
    assert marks.highlighted(page_of(), (0, 0), (9000, 9000)) is None
    assert marks.highlighted(page, (1500, 600), (1500, 600)) is None
