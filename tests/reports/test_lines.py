"""Lines: what may not begin or end one, what is never torn, and nothing lost."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.fonts.faces import Face, settable
from reports.typesetting.breaks import STRETCH, stretches
from reports.typesetting.lines import Line, fill, fit_line, natural_width, widest_word
from reports.typesetting.type import Span, Type

BODY = Type(Face.SERIF, 12, 20)
NO_START = set("、。，．：；？！）】》」』”’％…—·,.;:?!)]}%")
NO_END = set("（【《「『“‘￥([{$")
CHINESE = "调解协议书甲乙双方本着平等自愿原则经友好协商一致达成如下还款安排"
PIECES = st.one_of(
    st.text(CHINESE, min_size=1, max_size=8),
    st.sampled_from(["，", "。", "；", "、", "：", "！", "？", "……", "——"]),
    st.sampled_from(["（详见附件）", "《办法》", "“同意”", "【重要】"]),
    st.sampled_from(["12,800.00元", "2026年11月24日", "622200********1234", "2026-0123-000045", "13.17%", "USD 99"]),
    st.sampled_from(["branch", " ", "A3307812026100400017"]),
)
# A space before a mark is the writer's own wish for a break there.
TEXT = st.lists(PIECES, min_size=1, max_size=40).map(
    lambda parts: re.sub(r" +(?=[，。；、：！？…—])", "", "".join(parts))
)


def said(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces)


def stretched(line: Line) -> float:
    places = sum(len(part) for part in STRETCH.findall(said(line)) if stretches(part))
    return line.width + line.stretch * (places - 1)


@given(TEXT, st.sampled_from([468.0, 300.0, 180.0]))
def test_no_line_begins_or_ends_wrongly_and_nothing_is_lost(text: str, measure: float) -> None:
    lines = fill(text, BODY, measure)
    assert "".join(map(said, lines)).replace(" ", "") == text.replace(" ", "")
    for before, after in pairwise(lines):
        # Marks that follow each other may be more than a line holds; a mark after a mark is no sin of the line.
        if not set(said(before)[-1:]) & NO_START:
            assert said(after)[:1] not in NO_START
        assert said(before)[-1:] not in NO_END


@given(TEXT, st.sampled_from([468.0, 300.0]))
def test_no_line_is_wider_than_its_measure(text: str, measure: float) -> None:
    for line in fill(text, BODY, measure):
        # Half of the last mark may hang out: there is no ink in it.
        assert line.width <= measure + BODY.size / 2 + 0.02
        assert stretched(line) <= measure + BODY.size / 2 + 0.02


@given(st.integers(0, 40), st.sampled_from(["12,800.00元", "622200********1234", "2026-0123-000045", "13.17%"]))
def test_numbers_are_never_torn(before: int, number: str) -> None:
    lines = fill("债" * before + number + "，双方确认无误。", BODY, 300)
    assert any(number in said(line) for line in lines)


def test_a_full_line_reaches_the_edge_and_the_last_does_not() -> None:
    lines = fill("双方一致同意以下安排，" * 12, BODY, 300)
    for line in lines[:-1]:
        assert abs(300 - stretched(line)) <= BODY.size / 2
    assert lines[-1].stretch == 0


def test_a_line_that_would_be_torn_apart_stays_ragged() -> None:
    first = fill("回执号" + "A" * 31, BODY, 300)[0]
    assert said(first) == "回执号"
    assert first.stretch == 0


def test_the_first_line_starts_further_in() -> None:
    lines = fill("债" * 60, BODY, 240, first_indent=24)
    assert [len(said(line)) for line in lines] == [18, 20, 20, 2]
    assert [line.indent for line in lines] == [24, 0, 0, 0]


def test_what_no_line_holds_is_cut_anywhere() -> None:
    lines = fill("x" * 3000, BODY, 200)
    assert "".join(map(said, lines)) == "x" * 3000
    assert max(line.width for line in lines) <= 200


def test_a_single_character_is_not_left_alone_on_the_last_line() -> None:
    assert [len(said(line)) for line in fill("债" * 41, BODY, 480)] == [39, 2]


def test_line_feeds_start_lines_and_empty_words_give_one_line() -> None:
    assert [said(line) for line in fill("甲\n\n乙", BODY, 300)] == ["甲", "", "乙"]
    assert [said(line) for line in fill("", BODY, 300)] == [""]


def test_marks_join_what_is_before_them_across_spans() -> None:
    lines = fill([Span("债" * 20, strong=True), Span("。"), Span("下一句", underline=True)], BODY, 240)
    assert [said(line) for line in lines] == ["债" * 19, "债。下一句"]
    kinds = [piece.look.type.bold for line in lines for piece in line.pieces]
    assert kinds == [True, True, False, False]


def test_a_number_of_two_spans_is_kept_together() -> None:
    lines = fill([Span("债" * 18), Span("12,800.00", strong=True), Span("元整")], BODY, 240)
    assert [said(line) for line in lines] == ["债" * 18, "12,800.00元整"]


def test_widths_are_those_of_the_glyphs() -> None:
    assert natural_width("债务", BODY) == pytest.approx(24)
    assert natural_width("债务\n债务人", BODY) == pytest.approx(36)
    assert widest_word("债 12,800.00元 务", BODY) == pytest.approx(natural_width("12,800.00元", BODY))


@given(st.text(max_size=60))
def test_any_text_can_be_set(text: str) -> None:
    lines = fill(text, BODY, 120)
    assert "".join(map(said, lines)).replace(" ", "") == settable(text).replace("\n", "").replace(" ", "")


def test_a_line_that_must_be_one_is_set_smaller() -> None:
    lines, kind = fit_line("债" * 12, BODY, 120)
    assert len(lines) == 1
    assert kind.size == 10
    assert len(fit_line("债" * 60, BODY, 120)[0]) > 1
