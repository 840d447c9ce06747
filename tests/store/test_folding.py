"""What is one for a search, and that every folded character knows its place in the text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.folding import fold, folded_places, forms, spoken_as, variants


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("發髮发", "发发发"),
        ("臺灣", "台湾"),
        ("帳戶 賬户", "账户 账户"),
        ("ＡＴＭ１２", "atm12"),
        ("⻔⻢", "门马"),
        ("\uf90a", "金"),
        ("\ue81e", "\u9fb4"),
        ("龙\U000e0100龙\ufe00", "龙龙"),
        ("〇零○", "000"),
        ("丁○", "丁零"),
        ("二〇二六年三月", "2026年三月"),
        ("壹贰叁", "123"),
        ("一一核对，三四次", "一一核对,三四次"),
        ("20○6", "2006"),
        ("12,800.00元，1,234,567", "12800.00元,1234567"),
        ("12,80 与 1,2345", "12,80 与 1,2345"),
        ("Straße İ", "strasse i̇"),
        ("", ""),
    ],
)
def test_what_is_one(typed: str, folded: str) -> None:
    assert fold(typed) == folded
    assert folded_places(typed)[0] == folded


def test_places_lead_back_to_the_text() -> None:
    text = "共12,800元，ﬁ\U000e0100貳佰"
    folded, places = folded_places(text)
    assert len(places) == len(folded) + 1
    begin = folded.index("12800")
    assert text[places[begin] : places[begin + 5]] == "12,800"
    assert places[-1] == len(text)


chars = st.text(alphabet="发髮發一二三〇零○12,.，Ａaﬁß\ufe00é\u0301 \ue81e⻔", max_size=16)


@given(chars)
def test_folding_twice_and_by_places_is_folding_once(text: str) -> None:
    folded = fold(text)
    by_places, places = folded_places(text)
    assert fold(by_places) == fold(folded)
    assert len(places) == len(by_places) + 1
    assert places == sorted(places)


def test_the_table_is_sound() -> None:
    table = variants()
    assert len(table) > 2_500
    assert not [char for char in table.values() if char in table], "what others are folded to is folded itself"
    assert all(len(char) == 1 for pair in table.items() for char in pair)
    assert set(forms("发")) == {"发", "發", "髮"}
    assert forms("x") == "x"
    assert spoken_as("1") == "一壹"
    assert spoken_as("x") == ""


def test_lower_case_is_brought_to_its_short_form_again() -> None:
    once = unicodedata.normalize("NFKC", "\u0390").casefold()
    assert not unicodedata.is_normalized("NFKC", once), "or it proves nothing"
    assert unicodedata.is_normalized("NFKC", fold("\u0390"))
    assert fold(fold("\u0390")) == fold("\u0390")
