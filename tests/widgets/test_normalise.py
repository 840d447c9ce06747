"""What clerks type, with an input method in the way, becomes what is stored."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets import normalise

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("１３８００１３８０００", "13800138000"),
        ("138-0013-8000", "13800138000"),
        ("+86 138 0013 8000", "13800138000"),
        ("０２１－５５５５１２３４", "02155551234"),
        ("+852 5555 1234", "+85255551234"),
    ],
)
def test_phone(typed: str, kept: str) -> None:
    assert normalise.phone(typed) == kept


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-24", TODAY),
        ("２０２６－１１－２４", TODAY),
        ("2026。11。24", TODAY),
        ("2026年11月24日", TODAY),
        ("20261124", TODAY),
        ("2026/1/5", date(2026, 1, 5)),
        ("11-20", date(2026, 11, 20)),
        ("11月20日", date(2026, 11, 20)),
        ("2026-02-30", None),
        ("2026-13-01", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_days(typed: str, day: date | None) -> None:
    assert normalise.parse_day(typed, TODAY) == day


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_a_day_written_out_reads_back(day: date) -> None:
    assert normalise.parse_day(day.isoformat(), TODAY) == day
    assert normalise.parse_day(f"{day.year}年{day.month}月{day.day}日", TODAY) == day


@given(st.text())
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = normalise.plain(text)
    assert normalise.plain(once) == once
    assert normalise.identity(normalise.identity(text)) == normalise.identity(text)


def test_identity_keeps_the_final_x_in_capitals() -> None:
    assert normalise.identity(" 11010119900307 007ｘ ") == "11010119900307007X"


def test_check_digits_are_told_apart() -> None:
    assert normalise.identity_checks("11010519491231002X")
    assert not normalise.identity_checks("110105194912310021")
    assert not normalise.identity_checks("11010519491331002X")
    assert normalise.card_checks("6222021234567890127") is False
    assert normalise.card_checks("4111111111111111")
    assert not normalise.card_checks("0045")


@given(st.text(alphabet="0123456789", min_size=12, max_size=18))
def test_luhn_accepts_exactly_one_last_digit(head: str) -> None:
    assert sum(normalise.card_checks(head + digit) for digit in "0123456789") == 1


def test_unusual_phones_are_unusual() -> None:
    assert normalise.phone_checks("13800138000")
    assert normalise.phone_checks("95588")
    assert not normalise.phone_checks("1380013")
