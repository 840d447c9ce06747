"""What is not seen is taken out; what writing needs stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.text import legible, one_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("李\u202e华", "李华"),  # turns the direction of writing
        ("a\u2066b\u2069c\u200ed", "abcd"),
        ("半\ud83d个", "半个"),
        ("零\u200b宽\ufeff", "零宽"),
        ("响\x07铃\x1b[31m红", "响铃[31m红"),
        ("c1\x9bcontrol", "c1control"),
        ("tag\U000e0041s", "tags"),
        ("一行\r\n两行\u2028三行\x85四行", "一行\n两行\n三行\n四行"),
        ("阿依古丽·买买提\u200c", "阿依古丽·买买提\u200c"),  # joiners are letters' business
        ("邉\U000e0101", "邉\U000e0101"),  # a variation selector chooses the form of a name
        ("👨\u200d👩", "👨\u200d👩"),
        ("\t表格", "\t表格"),
    ],
)
def test_legible(typed: str, kept: str) -> None:
    assert legible(typed) == kept


@given(st.text())
def test_it_is_idempotent_and_can_be_stored(typed: str) -> None:
    once = legible(typed)
    assert legible(once) == once
    assert once.encode().decode() == once
    assert "\n" not in one_line(typed)
