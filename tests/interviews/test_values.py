"""Nothing typed is dropped, and what can be understood is kept in one form."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.values import card_checksum_holds
from app.interviews.checks import hint, unreadable
from app.interviews.sections import FieldSpec, Kind, field_label, section
from app.interviews.values import day_of, empty, instant_of, normalise, plain, writable
from app.store.base import Mask
from app.store.types import canonical_json
from tests.interviews.typing_hands import PLACES, raw

TODAY = date(2026, 11, 24)
MONEY = FieldSpec("amount", Kind.MONEY)
DAY = FieldSpec("noticed_on", Kind.DATE)
TICK = FieldSpec("told_at", Kind.INSTANT)
COUNT = FieldSpec("dependants", Kind.INT, most=30)
NAME = FieldSpec("name", Kind.TEXT, mask=Mask.NAME)
LINE = FieldSpec("noticed_how", Kind.TEXT)
STORY = FieldSpec("narrative", Kind.LONG_TEXT)
PHONE = FieldSpec("phone", Kind.PHONE)
NUMBER = FieldSpec("id_number", Kind.ID_NUMBER)
CARD = FieldSpec("card", Kind.CARD)
YES = FieldSpec("understood", Kind.BOOL)
ONE = FieldSpec("employment", Kind.CHOICE, options=("employed", "retired"))
MANY = FieldSpec("hardship", Kind.CHOICES, options=("illness", "family", "other"))
OPEN_LIST = FieldSpec("needs", Kind.CHOICES)
SOMEBODY = FieldSpec("scribe", Kind.PERSON)
PICKED = FieldSpec("transactions", Kind.TRANSACTIONS)


@given(st.data())
def test_normalising_never_fails_never_moves_twice_and_can_be_stored(data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(PLACES))
    spec = section(place[0]).field(place[1])
    value = normalise(spec, data.draw(raw(place)))
    assert normalise(spec, value) == value
    canonical_json({"value": value})
    assert unreadable(spec, value) is None or isinstance(unreadable(spec, value), str)
    assert hint(spec, value, TODAY) is None or isinstance(hint(spec, value, TODAY), str)


@pytest.mark.parametrize(
    ("spec", "typed", "kept"),
    [
        (MONEY, "１２，８００。００", 1_280_000),
        (MONEY, "¥300", 30_000),
        (MONEY, 5, 5),
        (MONEY, "三百", "三百"),
        (MONEY, "  ", None),
        (MONEY, True, "True"),
        (DAY, "2026年1月2日", "2026-01-02"),
        (DAY, "２０２６．１．２", "2026-01-02"),
        (DAY, "20260102", "2026-01-02"),
        (DAY, date(2026, 1, 2), "2026-01-02"),
        (DAY, datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02"),
        (DAY, "2026-02-30", "2026-02-30"),
        (DAY, "前天", "前天"),
        (DAY, None, None),
        (TICK, True, True),
        (TICK, False, None),
        (TICK, "2026-11-24 14:05", "2026-11-24T06:05:00.000Z"),
        (TICK, "2026年11月24日 9点5分", "2026-11-24T01:05:00.000Z"),
        (TICK, datetime(2026, 11, 24, 6, 5, 0, 123_456, tzinfo=UTC), "2026-11-24T06:05:00.123Z"),
        (TICK, "2026-11-24 25:00", "2026-11-24 25:00"),
        (TICK, "0001-01-01 00:00", "0001-01-01 00:00"),
        (TICK, "昨天 9:00", "昨天 9:00"),
        (TICK, "下午", "下午"),
        (TICK, "", None),
        (COUNT, "３ 个", 3),
        (COUNT, 4, 4),
        (COUNT, "", None),
        (COUNT, "几个", "几个"),
        (NAME, "  李 华 ", "李 华"),
        (NAME, "阿依古丽•买买提", "阿依古丽·买买提"),
        (LINE, " 看短信 ", "看短信"),
        (LINE, 7, "7"),
        (STORY, "第一行\r\n  第二行 \x07\n", "第一行\n  第二行 \n"),
        (STORY, " \n ", None),
        (STORY, 7, "7"),
        (PHONE, "＋86 138 0000 1111", "13800001111"),
        (PHONE, "没有", "没有"),
        (PHONE, "", None),
        (NUMBER, "11010519４９１２３１００2x", "11010519491231002X"),
        (NUMBER, "？？", "？？"),
        (CARD, "6222 0212 3456 7890", "6222021234567890"),
        (CARD, "尾号不记得", "尾号不记得"),
        (CARD, "**** **** **** 1234", "1234"),
        (YES, True, True),
        (YES, False, None),
        (YES, "是吧", "是吧"),
        (ONE, " retired ", "retired"),
        (MANY, ["other", "illness", "illness", "怪"], ["illness", "other", "怪"]),
        (MANY, "family", ["family"]),
        (MANY, 7, ["7"]),
        (MANY, [], None),
        (PICKED, {"b", "a"}, ["a", "b"]),
        (SOMEBODY, "王一", {"name": "王一"}),
        (SOMEBODY, "", None),
        (SOMEBODY, {"id_type": "resident_id"}, None),
        (
            SOMEBODY,
            {"name": " 王一", "relation": "邻居", "id_number": "x1234", "phone": "138 0000 1111", "other": "drop"},
            {"name": "王一", "relation": "邻居", "id_number": "X1234", "phone": "13800001111"},
        ),
    ],
)
def test_what_is_typed_is_kept_in_one_form(spec: FieldSpec, typed: Any, kept: Any) -> None:
    assert normalise(spec, typed) == kept


@pytest.mark.parametrize(
    ("spec", "typed", "code"),
    [
        (MONEY, "", None),
        (MONEY, "12.50", None),
        (MONEY, "三百", "not_a_number"),
        (MONEY, "1.234", "too_many_places"),
        (MONEY, "-5", "negative"),
        (MONEY, -500, "negative"),
        (MONEY, 10**16, "too_large"),
        (MONEY, "¥", "empty"),
        (DAY, "2026-02-30", "not_a_date"),
        (DAY, "2026-02-28", None),
        (TICK, True, None),
        (TICK, "下午", "not_an_instant"),
        (COUNT, "几个", "not_a_number"),
        (COUNT, 31, "out_of_range"),
        (COUNT, -1, "out_of_range"),
        (COUNT, 30, None),
        (YES, "是吧", "not_yes_or_no"),
        (YES, True, None),
        (CARD, "12345", "card_malformed"),
        (CARD, "1234", None),
        (PHONE, "没有", "phone_malformed"),
        (NUMBER, "？？", "id_malformed"),
        (NAME, "李" * 101, "name_long"),
        (NAME, "李华", None),
        (LINE, "长" * 201, "text_long"),
        (STORY, "长" * 20_001, "text_long"),
        (STORY, "短", None),
        (ONE, "pirate", "unknown_choice"),
        (ONE, "retired", None),
        (MANY, ["illness", "怪"], "unknown_choice"),
        (OPEN_LIST, ["anything"], None),
        (FieldSpec("cause", Kind.CHOICE), "anything", None),
        (SOMEBODY, {"phone": "13800001111"}, "person_without_name"),
        (SOMEBODY, {"name": "王一"}, None),
        (PICKED, ["a"], None),
    ],
)
def test_what_cannot_be_understood_is_named(spec: FieldSpec, typed: Any, code: str | None) -> None:
    assert unreadable(spec, normalise(spec, typed)) == code


@pytest.mark.parametrize(
    ("spec", "typed", "code"),
    [
        (DAY, "2026-11-25", "day_is_ahead"),
        (DAY, "2026-11-24", None),
        (DAY, "1899-12-31", "odd_day"),
        (FieldSpec("expires_on", Kind.DATE), "2026-11-23", "day_is_past"),
        (FieldSpec("expires_on", Kind.DATE), "2026-11-24", None),
        (TICK, "2026-11-25 00:30", "day_is_ahead"),
        (TICK, True, None),
        (DAY, "昨天", None),
        (PHONE, "12345", "odd_phone"),
        (PHONE, "010-12345678", None),
        (NUMBER, "110105194912310021", "odd_id_number"),
        (NUMBER, "11010519491231002X", None),
        (CARD, "6222021234567890", "odd_card"),
        (CARD, "4111111111111111", None),
        (CARD, "1234", None),
        (STORY, "什么都行", None),
        (STORY, None, None),
    ],
)
def test_a_hint_says_what_looks_odd(spec: FieldSpec, typed: Any, code: str | None) -> None:
    assert hint(spec, normalise(spec, typed), TODAY) == code


def test_a_foreign_document_has_no_checksum() -> None:
    assert hint(NUMBER, "E12345678", TODAY, "passport") is None


def test_luhn_is_for_digits() -> None:
    assert card_checksum_holds("4111111111111111")
    assert not card_checksum_holds("4111111111111112")
    assert not card_checksum_holds("41111x")


@pytest.mark.parametrize("nothing", [None, "", [], {}, False])
def test_nothing_is_empty(nothing: Any) -> None:
    assert empty(nothing)


@pytest.mark.parametrize("something", [0, True, "0", ["a"], {"name": "a"}])
def test_something_is_not(something: Any) -> None:
    assert not empty(something)


def test_days_and_instants_are_read_from_what_is_stored_only() -> None:
    assert day_of(7) is None
    assert instant_of(7) is None
    assert instant_of("2026-13-99T99:99:99.000Z") is None
    assert instant_of("2026-11-24T06:05:00.000Z") == datetime(2026, 11, 24, 6, 5, tzinfo=UTC)


def test_what_no_keyboard_types_is_taken_out() -> None:
    assert writable("a\x00b\ud800c\rd") == "abc\nd"
    assert plain("　ａ，。 ") == "a,."


def test_a_label_is_found_by_section_and_field() -> None:
    assert field_label("facts", "amount") == ("interview_field", "facts.amount")
    with pytest.raises(KeyError):
        section("facts").field("nothing")
    assert section("wish").field("demands").multiple
