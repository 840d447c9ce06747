"""Whose numbers stand on a page: found, masked in place, secrets never kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evidence.recognition.private import Kind, masked, private_numbers, scrubbed
from tests.evidence.recognition.pages import page

IDENTITY = "110101195003071235"  # a day of birth and a right check sign, nobody's


def found(text: str) -> list[tuple[Kind, str]]:
    return [(one.kind, text[one.start : one.end]) for one in private_numbers(page(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"证件号码：{IDENTITY}", [(Kind.IDENTITY, IDENTITY)]),
        (f"持卡人 {IDENTITY}", [(Kind.IDENTITY, IDENTITY)]),
        ("持卡人 11010119500307123O", []),  # no check sign, no word before it
        ("身份证号 11010119500307123O", [(Kind.IDENTITY, "11010119500307123O")]),  # the engine read O for 0
        ("卡号 6222 0212 3456 7890 123", [(Kind.CARD, "6222 0212 3456 7890 123")]),
        ("4111 1111 1111 1111", [(Kind.CARD, "4111 1111 1111 1111")]),
        ("4111 1111 1111 1112", []),
        ("凭证号 20261124000123456", []),
        ("联系电话：010-65551234 转 8", [(Kind.PHONE, "010-65551234")]),
        ("请致电 139 0000 1234，或 +86 13900001234", [(Kind.PHONE, "139 0000 1234"), (Kind.PHONE, "+86 13900001234")]),
        ("合计 12,800.00 元 2026-11-24 12:03:22", []),
        ("案号 2026-0123-000045", []),
        ("卡背面后三位是 123，密码：8866abc", [(Kind.SECRET, "123"), (Kind.SECRET, "8866abc")]),
        ("验证码 456789", [(Kind.SECRET, "456789")]),
        ("忘记密码了", []),
        ("", []),
    ],
)
def test_numbers_of_somebody_are_found(text: str, expected: list[tuple[Kind, str]]) -> None:
    assert found(text) == expected


def test_masks_keep_every_character_in_its_place() -> None:
    text = "卡号 6222 0212 3456 7890 123 手机 13900001234 密码：8866"
    shown = masked(page(text)).lines[0]
    assert shown.text == "卡号 6222 02** **** ***0 123 手机 139****1234 密码：■■■■"
    assert shown.edges == page(text).lines[0].edges


def test_what_is_kept_has_no_secret_but_everything_else() -> None:
    kept = scrubbed(page("卡号 4111111111111111 CVN 123 有效期", "第二行"))
    assert [line.text for line in kept.lines] == ["卡号 4111111111111111 CVN ■■■ 有效期", "第二行"]


def test_each_find_has_its_place_on_the_page() -> None:
    one = private_numbers(page("第一行", "手机 13900001234"))[0]
    assert (one.line, one.start, one.end) == (1, 3, 14)
    assert one.box.left == pytest.approx(0.13)
    assert one.box.right == pytest.approx(0.24)


@given(st.text(alphabet="卡号密码手机电话验证身份 :：0123456789-xXO*CVN■是为", max_size=60))
def test_no_text_upsets_it_and_none_changes_its_length(text: str) -> None:
    whole = page(text)
    assert len(masked(whole).text) == len(scrubbed(whole).text) == len(text)
    ends = 0
    for one in private_numbers(whole):
        assert ends <= one.start < one.end <= len(text)
        ends = one.end
