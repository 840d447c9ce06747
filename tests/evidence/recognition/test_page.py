"""Lines, their places, and the form in which they are kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evidence.recognition.engine import edges
from app.evidence.recognition.order import in_order, rows
from app.evidence.recognition.page import Box, Line, PageText, packed, unpacked
from tests.evidence.recognition.pages import line, page

_FRACTIONS = st.floats(0, 1)


@given(st.lists(st.text(min_size=1, max_size=20), max_size=5), _FRACTIONS, _FRACTIONS)
def test_a_page_comes_back_as_it_was_kept(texts: list[str], left: float, top: float) -> None:
    whole = PageText(3, "layer", tuple(line(text, left * 0.5, top * 0.5) for text in texts))
    back = unpacked(json.loads(json.dumps(packed(whole))))
    assert (back.number, back.by, [one.text for one in back.lines]) == (3, "layer", texts)
    for one, other in zip(whole.lines, back.lines, strict=True):
        flat = [edge for pair in one.edges for edge in pair]
        assert [edge for pair in other.edges for edge in pair] == pytest.approx(flat, abs=1e-4)
        assert other.box.top == pytest.approx(one.box.top, abs=1e-4)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"number": 1},
        {"number": 1, "by": "engine", "lines": 7},
        {"number": 1, "by": "engine", "lines": [{"t": "李"}]},
        {"number": 1, "by": "engine", "lines": [{"t": "李", "b": [0, 0, 1], "e": [], "s": 1000}]},
    ],
)
def test_what_is_no_page_is_said_to_be_none(value: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        unpacked(value)


def test_a_part_of_a_line_has_its_own_box() -> None:
    one = line("卡号 8123", 0.2, width=0.7)
    part = one.part(3, 7)
    assert [part.left, part.right] == pytest.approx([0.5, 0.9])
    assert (part.top, part.bottom) == (one.box.top, one.box.bottom)
    with pytest.raises(ValueError, match="at least one"):
        one.part(2, 2)
    with pytest.raises(ValueError, match="one pair of edges"):
        Line("两个", one.box, ((0.0, 0.1),))


def test_a_redaction_covers_a_little_more_but_never_leaves_the_page() -> None:
    assert Box(0.0, 0.4, 0.99, 0.5).wider(0.5) == Box(0.0, pytest.approx(0.35), 1.0, pytest.approx(0.55))  # type: ignore[arg-type]


def test_a_label_and_its_amount_are_one_row() -> None:
    amount, label = line("12,800.00", 0.7, 0.301), line("本期应还款额", 0.1, 0.3)
    below = line("最低还款额", 0.1, 0.34)
    assert rows([below, amount, label]) == [[label, amount], [below]]
    assert in_order([below, amount, label]) == (label, amount, below)


def test_two_columns_of_sentences_are_read_one_after_the_other() -> None:
    left = [line(f"左栏的第{row}行文字写得比较长", 0.05, 0.1 + 0.03 * row, width=0.4) for row in range(15)]
    right = [line(f"右栏的第{row}行文字写得比较长", 0.55, 0.1 + 0.03 * row, width=0.4) for row in range(15)]
    title = line("横跨两栏的标题", 0.2, 0.02, width=0.6)
    mixed = [one for pair in zip(right, left, strict=True) for one in pair]
    assert in_order([*mixed, title]) == (title, *left, *right)


def test_pairs_of_label_and_amount_are_no_columns() -> None:
    pairs = [(line(f"项目{row}", 0.1, 0.1 + 0.03 * row), line("1,000.00", 0.7, 0.1 + 0.03 * row)) for row in range(15)]
    assert in_order([one for pair in pairs for one in pair]) == tuple(one for pair in pairs for one in pair)


def test_characters_stand_within_their_words_and_blanks_between_them() -> None:
    box = Box(0.0, 0.0, 1.0, 0.1)
    found = edges(
        "ab 卡?", [("ab", Box(0.1, 0, 0.3, 0.1)), ("卡", Box(0.5, 0, 0.6, 0.1)), ("无", Box(0.9, 0, 1, 0.1))], box
    )
    assert [pytest.approx(pair) for pair in found] == [(0.1, 0.2), (0.2, 0.3), (0.3, 0.5), (0.5, 0.6), (0.6, 1.0)]
    assert [pytest.approx(pair) for pair in edges("xy", [], box)] == [(0.0, 0.5), (0.5, 1.0)]


def test_the_text_of_a_page_is_its_lines() -> None:
    assert page("第一行", "第二行").text == "第一行\n第二行"
