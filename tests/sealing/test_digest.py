"""Two fingerprints over one canonical text, and where two contents differ."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Fault
from app.kernel.money import Money
from app.sealing.compare import differences
from app.sealing.digest import digest, digest_text

ABC_SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def test_the_known_answer_of_the_standard() -> None:
    assert digest_text("abc").sm3 == ABC_SM3
    assert digest_text("abc").sha256 == hashlib.sha256(b"abc").hexdigest()


def test_the_order_of_keys_does_not_count_and_values_do() -> None:
    assert digest({"a": 1, "b": [True]}) == digest({"b": [True], "a": 1})
    assert digest({"a": 1}).sha256 != digest({"a": 2}).sha256


def test_values_of_the_house_have_one_form() -> None:
    made = digest({"day": date(2026, 11, 24), "at": datetime(2026, 11, 24, 2, tzinfo=UTC), "money": Money(1)})
    assert made.content() == {
        "day": "2026-11-24",
        "at": "2026-11-24T02:00:00.000Z",
        "money": {"amount": "0.01", "currency": "CNY"},
    }


def test_a_float_is_never_sealed() -> None:
    with pytest.raises(TypeError):
        digest({"x": 0.1})


def test_a_python_without_sm3_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(name: str, data: bytes = b"") -> Any:
        raise ValueError(f"unsupported hash type {name}")

    monkeypatch.setattr(hashlib, "new", without)
    with pytest.raises(Fault) as told:
        digest({"a": 1})
    assert told.value.code == "sealing.no_sm3"


@given(JSON)
def test_a_content_does_not_differ_from_itself(value: Any) -> None:
    assert differences(value, value) == ()


@given(JSON, JSON)
def test_different_contents_differ_somewhere_and_equal_ones_nowhere(one: Any, other: Any) -> None:
    same = digest({"v": one}).text == digest({"v": other}).text
    assert (differences(one, other) == ()) is same


@pytest.mark.parametrize(
    ("sealed", "now", "where"),
    [
        ({"a": {"b": 1}}, {"a": {"b": 2}}, ("a.b",)),
        ({"a": 1}, {}, ("a",)),
        ({}, {"a": {"b": 1}}, ("a",)),
        ({"a": [1, 2]}, {"a": [1, 3]}, ("a.2",)),
        ([[1]], [[2]], ("1.1",)),
        ({"a": [1]}, {"a": [1, 2]}, ("a",)),
        ({"a": 1}, {"a": True}, ("a",)),
        ({"a": "1"}, {"a": 1}, ("a",)),
        (1, 2, ("content",)),
        ({"x": {"a": 1, "b": 2}}, {"x": {"a": 2, "b": 3}}, ("x.a", "x.b")),
    ],
)
def test_the_place_is_named(sealed: Any, now: Any, where: tuple[str, ...]) -> None:
    assert differences(sealed, now) == where
