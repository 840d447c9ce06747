"""One slip is forgiven, a second is not; numbers one digit away; by what a case was found."""

from __future__ import annotations

import pytest

from app.cases.found_by import Group, Keys, digits_of, group_of
from app.cases.near import Near, Slip, near_numbers, slip_in, slip_of, sound_in
from app.kernel.sounds import beginning, read_as, same_sound, sounding_like, spelled, syllables
from app.store.search_near import name_query, slip_query


@pytest.mark.parametrize(
    ("word", "other", "near"),
    [
        ("信用卡", "信用咔", Near.WRONG),
        ("信用卡", "新用卡", Near.WRONG),
        ("信用卡", "用信卡", Near.SWAPPED),
        ("信用卡", "信卡用", Near.SWAPPED),
        ("盗刷三笔", "盗刷了三笔", Near.MISSING),
        ("盗刷了三笔", "盗刷三笔", Near.EXTRA),
        ("信用卡", "信用卡", None),
        ("信用卡", "信月咔", None),
        ("信用卡", "卡用信", None),
        ("信用卡", "信用卡片包", None),
        ("信用卡", "卡信用片", None),
        ("信用", "", None),
        ("", "信用", None),
    ],
)
def test_one_slip(word: str, other: str, near: Near | None) -> None:
    assert slip_of(word, other) is near


@pytest.mark.parametrize(
    ("word", "text", "slip"),
    [
        ("信用卡", "我的信用咔被", Slip(2, 5, Near.WRONG)),
        ("信用卡", "信用储卡", Slip(0, 4, Near.MISSING)),
        ("年费争议", "关于年争议", Slip(2, 5, Near.EXTRA)),
        ("年费争议", "年争费议", Slip(0, 4, Near.SWAPPED)),
        ("费年争议", "说年费争议", Slip(1, 5, Near.SWAPPED)),
        ("盗刷三笔", "三笔，盗刷", None),
        ("信用卡", "信用卡，信用咔", None),
        ("信用卡", "用卡", None),
        ("信用", "信月", None),
        ("信用卡", "用信", None),
        ("卡用信", "用", None),
    ],
)
def test_where_a_text_nearly_holds_a_word(word: str, text: str, slip: Slip | None) -> None:
    assert slip_in(word, text) == slip


def test_numbers_one_digit_away() -> None:
    near = near_numbers("13800138000")
    assert near["13800138001"] is Near.DIGIT
    assert near["31800138000"] is Near.DIGITS_SWAPPED
    assert near["1380013800"] is Near.DIGIT_EXTRA
    assert near["138001380005"] is Near.DIGIT_MISSING
    assert "13800138000" not in near
    assert len(near) < 250
    assert near_numbers("5045") == {}
    assert near_numbers("1" * 20) == {}


def test_sounds() -> None:
    assert syllables("长") >= {"chang", "zhang"}
    assert syllables("a") == frozenset()
    assert "lv" in syllables("吕")
    assert "小" in read_as("xiao")
    assert read_as("xq") == ""
    assert sounding_like("晓").startswith("晓")
    assert "小" in sounding_like("晓")
    assert "喆" in sounding_like("哲"), "the characters no keyboard offers"
    assert "李" in beginning("l")
    assert same_sound("李晓华", "李小花")
    assert not same_sound("李晓华", "李晓华")
    assert not same_sound("李晓华", "李晓")
    assert not same_sound("李晓华", "李大华")
    assert ("li", "xiao", "hua") in spelled("lixiaohua")
    assert spelled("xq") == []
    assert len(spelled("xianxianxian", 9)) == 8
    assert sound_in("张伟", "客户章威来电", same_sound) == Slip(2, 4, Near.SOUND)
    assert sound_in("张伟", "张", same_sound) is None


def test_queries_are_bounded() -> None:
    assert slip_query("信用") == ""
    assert slip_query("信" * 13) == ""
    assert '("信" AND "卡")' in slip_query("信用卡")
    assert '"用信 信卡"' in slip_query("信用卡")
    assert name_query(["李黎", "华"]) == '("ŋ李" OR "ŋ黎") AND ("ŋ华")'
    assert name_query(["李", ""]) == ""
    assert name_query([]) == ""


KEYS = Keys(
    "2026-0123-000045", "APP-7", "5045", "6222021001116245045", "13800138000", "11010519491231002X", ("李晓华",)
)


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("2026-0123-000045", Group.NUMBER),
        ("app-7", Group.NUMBER),
        ("45", Group.NUMBER),
        ("5045", Group.CARD),
        ("6222 0210 0111 6245 045", Group.CARD),
        ("138-0013-8000", Group.CARD),
        ("1380013", Group.CARD),
        ("11010519491231002x", Group.CARD),
        ("李曉華", Group.PERSON),
        ("盗刷 晓华", Group.PERSON),
        ("盗刷", Group.TEXT),
        ("46", Group.TEXT),
        ("138001", Group.TEXT),
        ("99999999", Group.TEXT),
        ("6222021001116245046", Group.TEXT),
    ],
)
def test_by_what_a_case_was_found(typed: str, group: Group) -> None:
    assert group_of(typed, KEYS, "2026-0123-") is group
    assert group_of("45", KEYS) is Group.TEXT


def test_what_counts_as_one_number() -> None:
    assert digits_of("138-0013 8000") == "13800138000"
    assert digits_of("一三八００１３８000") == "一三八0013800" or digits_of("一三八零零一三八") == "13800138"
    assert digits_of("卡5045") == ""
