"""The one form in which names, numbers and texts are stored."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases import values
from app.kernel.errors import Refusal


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("138 0000 1111", "13800001111"),
        ("138-0000-1111", "13800001111"),
        ("+86 13800001111", "13800001111"),
        ("0086-13800001111", "13800001111"),
        ("１３８００００１１１１", "13800001111"),
        ("(025) 5550 0123", "02555500123"),
        ("025-55500123-8", "02555500123-8"),
        ("02555500123转8", "02555500123转8"),
        ("95588", "95588"),
        ("+44 20 7946 0958", "+442079460958"),
        ("", ""),
    ],
)
def test_phones(typed: str, stored: str) -> None:
    assert values.phone_number(typed) == stored


@pytest.mark.parametrize("typed", ["123", "不详", "138000011112222333344", "138a0000"])
def test_what_is_no_phone(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        values.phone_number(typed)
    assert (refused.value.code, refused.value.field) == ("cases.phone_malformed", "phone")


@pytest.mark.parametrize(
    ("typed", "number", "tail"),
    [
        ("6222 0200 1234 5678", "6222020012345678", "5678"),
        ("６２２２０２００１２３４５６７８", "6222020012345678", "5678"),
        ("6222 02** **** 5678", "", "5678"),
        ("622202xxxxxx5678", "", "5678"),
        ("****5678", None, None),
        ("5678", "", "5678"),
        ("", "", ""),
    ],
)
def test_cards(typed: str, number: str | None, tail: str | None) -> None:
    if number is None:
        with pytest.raises(Refusal):
            values.card_and_tail(typed)
    else:
        assert values.card_and_tail(typed) == (number, tail)


@pytest.mark.parametrize("typed", ["12", "12345", "62220200123456789012", "6222-abcd", "62220200123456**"])
def test_what_is_no_card_is_refused_without_repeating_it(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        values.card_and_tail(typed)
    assert refused.value.code == "cases.card_malformed"
    assert len(str(refused.value.params["text"])) <= 4


def test_names_keep_rare_letters_and_get_the_one_dot() -> None:
    assert values.person_name("  李 小华𫖯 ") == "李 小华𫖯"
    assert values.person_name("阿依古丽•买买提") == "阿依古丽·买买提"
    assert values.person_name("John R. Smith") == "John R. Smith"
    assert values.person_name("李\ue854") == "李\u9fba", "a code point that GB 18030-2022 moved"
    for wrong, code in ((" \u200b", "cases.name_missing"), ("长" * 101, "cases.name_long")):
        with pytest.raises(Refusal) as refused:
            values.person_name(wrong)
        assert refused.value.code == code


def test_identity_numbers_and_what_they_tell() -> None:
    assert values.identity_number("11010119580307001x") == "11010119580307001X"
    assert values.identity_number(" H1234567(8) ") == "H1234567(8)"
    with pytest.raises(Refusal):
        values.identity_number("无")
    assert values.birth_date_of("resident_id", "11010119580307001X") == date(1958, 3, 7)
    assert values.birth_date_of("resident_id", "110101580307001") == date(1958, 3, 7)
    for kind, number in (
        ("passport", "11010119580307001X"),
        ("resident_id", "110101195802300019"),
        ("resident_id", "1"),
    ):
        assert values.birth_date_of(kind, number) is None
    assert values.identity_checksum_holds("11010519491231002X")
    assert not values.identity_checksum_holds("110105194912310021")
    assert not values.identity_checksum_holds("X")


def test_texts_lose_control_signs_and_secrets() -> None:
    assert values.plain_text("一\r\n二\r三\x07\ufeff ", "note") == "一\n二\n三"
    assert "4321" not in values.plain_text("密码：4321ab", "note")
    with pytest.raises(Refusal) as refused:
        values.plain_text("x" * 11, "note", 10)
    assert refused.value.params == {"limit": 10, "length": 11}


@given(st.text(max_size=60))
def test_storing_again_changes_nothing(text: str) -> None:
    once = values.plain_text(text, "note")
    assert values.plain_text(once, "note") == once
    for read in (values.phone_number, values.identity_number):
        try:
            stored = read(text, "x")
        except Refusal:
            continue
        assert read(stored, "x") == stored
