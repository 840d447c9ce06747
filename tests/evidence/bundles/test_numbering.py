"""Page numbers through all parts, and sealed lists against what is recorded now: pure."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.codes import Act
from app.evidence.pagination import paginate
from app.evidence.sealed_lists import Line, Since, compare, content
from app.evidence.words_of_custody import note_words
from app.kernel.wording import Language, Wording
from app.sealing.digest import digest
from tests.reports.samples import words


def test_pages_are_counted_through_the_parts() -> None:
    found = paginate([0, 0, 1], [3, 1, 2], [2, 1])
    assert [(one.part, one.first, one.last, one.pages) for one in found.spans] == [
        (0, 3, 5, 3),
        (0, 6, 6, 1),
        (1, 8, 9, 2),
    ]
    assert [(one.first, one.last, one.start, one.stop) for one in found.volumes] == [(1, 6, 0, 2), (7, 9, 2, 3)]
    assert found.total == 9


@pytest.mark.parametrize(
    ("parts", "pages", "fronts"),
    [([1, 0], [1, 1], [1, 1]), ([0], [0], [1]), ([0], [1], [0]), ([0], [1], [1, 1]), ([0], [], [1])],
)
def test_what_cannot_be_numbered(parts: list[int], pages: list[int], fronts: list[int]) -> None:
    with pytest.raises(ValueError):
        paginate(parts, pages, fronts)


@settings(max_examples=60)
@given(st.lists(st.lists(st.integers(1, 9), min_size=1, max_size=4), min_size=1, max_size=4), st.integers(1, 3))
def test_every_page_has_one_number(pages: list[list[int]], front: int) -> None:
    parts = [part for part, own in enumerate(pages) for _ in own]
    found = paginate(parts, [one for own in pages for one in own], [front] * len(pages))
    numbers = [number for span in found.spans for number in range(span.first, span.last + 1)]
    fronts = [number for one in found.volumes for number in range(one.first, one.first + one.front)]
    assert sorted(numbers + fronts) == list(range(1, found.total + 1))


A = Line(1, "a", "1" * 64, "2" * 64, 10, False)
B = Line(2, "b", "3" * 64, "4" * 64, 20, True)


def test_what_came_and_went_since_a_list_was_sealed() -> None:
    assert compare([A, B], [A, B]) == Since()
    now = [A._replace(withdrawn=True), B._replace(withdrawn=False), Line(3, "c", "5" * 64, "6" * 64, 1, False)]
    since = compare([A, B], now)
    assert since == Since(came=(3,), withdrawn=(1,), restored=(2,))
    assert not since.alarming


@pytest.mark.parametrize("field", ["sha256", "sm3", "size", "seq"])
def test_anything_recorded_otherwise_is_alarming(field: str) -> None:
    other: dict[str, Any] = {field: 9 if field in {"size", "seq"} else "9" * 64}
    changed = A._replace(**other)
    since = compare([A], [changed])
    assert since.differs == (1,)
    assert since.alarming


def test_an_exhibit_that_is_gone_is_alarming() -> None:
    assert compare([A, B], [A]).gone == (2,)
    assert compare([A, B], [A]).alarming


def test_the_content_is_the_same_whatever_the_order() -> None:
    first = content("2026-0123-000001", 1, "why", [A, B])
    assert digest(first) == digest(content("2026-0123-000001", 1, "why", [B, A]))
    assert first["exhibits"] == [list(A), list(B)]
    assert [Line.read(line) for line in first["exhibits"]] == [A, B]


def test_notes_of_custody_are_read_in_the_language_of_the_reader() -> None:
    zh = words()
    assert note_words(Act.VIEWED, "", zh) == ""
    assert note_words(Act.EXPORTED, "派出所，立案", zh) == "派出所，立案"
    assert note_words(Act.DESCRIBED, "title,brought_name", zh) == "名称、提供人姓名"
    assert note_words(Act.DAMAGED, "chunk", zh) == "内容被改动"
    assert "3" in note_words(Act.READ, "3/1", zh)
    assert note_words(Act.SEALED, "2", zh) == "第 2 份清单"
    assert "2" in note_words(Act.REDACTED, "2", zh)
    assert note_words(Act.BUNDLED, "court|某法院|0123456789abcdef", zh) == "交法院某法院；文件 SHA-256 0123456789abcdef"
    assert note_words(Act.BUNDLED, "anything else", zh) == "anything else"
    assert isinstance(zh, Wording)
    assert zh.language is Language.ZH
