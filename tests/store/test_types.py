"""The canonical encoding: round trips, and refusals of what has none."""

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.ids import new_id
from app.kernel.money import Money
from app.store.types import canonical_json, instant_text, parse_instant, plain, stored

instants = st.floats(0, 4_000_000_000).flatmap(
    lambda seconds: st.integers(-14, 14).map(
        lambda hours: datetime.fromtimestamp(seconds, timezone(timedelta(hours=hours)))
    )
)


@given(instants, instants)
def test_instants_sort_as_text_and_come_back(one: datetime, other: datetime) -> None:
    text, later = instant_text(one), instant_text(other)
    assert abs(parse_instant(text) - one) < timedelta(milliseconds=1)
    assert (text < later) == (parse_instant(text) < parse_instant(later))


def test_naive_instants_are_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        instant_text(datetime(2026, 11, 24, tzinfo=UTC).replace(tzinfo=None))


def test_one_encoding_whatever_the_order_and_the_zone() -> None:
    shanghai = datetime(2026, 11, 24, 10, tzinfo=timezone(timedelta(hours=8)))
    assert (
        canonical_json({"b": 1, "a": {"y", "x"}})
        == canonical_json({"a": {"x", "y"}, "b": 1})
        == '{"a":["x","y"],"b":1}'
    )
    assert canonical_json(shanghai) == canonical_json(datetime(2026, 11, 24, 2, tzinfo=UTC))
    assert canonical_json("卡𫖯") == '"卡𫖯"'


def test_money_and_ids_have_a_plain_form() -> None:
    assert plain(Money(123, "USD")) == {"amount": "1.23", "currency": "USD"}
    row = new_id()
    assert plain([row, Decimal("0.10"), b"\x01"]) == [str(row), "0.10", "01"]


def test_floats_have_none() -> None:
    with pytest.raises(TypeError, match="float"):
        canonical_json({"rate": 0.1})


def test_what_was_read_from_a_row_cannot_be_changed_in_place() -> None:
    kept = stored({"tags": ["a", {"deep": [1]}], "n": 1})
    changes: list[Callable[[], object]] = [
        lambda: kept.update(n=2),
        lambda: kept.pop("n"),
        lambda: kept.setdefault("m", 3),
        lambda: kept.__setitem__("n", 2),
        lambda: kept["tags"].append("b"),
        lambda: kept["tags"].__iadd__(["b"]),
        lambda: kept["tags"][1]["deep"].sort(),
    ]
    for change in changes:
        with pytest.raises(TypeError, match="assign a new value"):
            change()
    assert kept == {"tags": ["a", {"deep": [1]}], "n": 1}
    assert canonical_json(kept) == '{"n":1,"tags":["a",{"deep":[1]}]}'


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])  # noqa: S301
def test_copies_of_it_can(copied: Callable[[object], dict[str, list[object]]]) -> None:
    own = copied(stored({"tags": [["a"]]}))
    own["tags"][0] = "b"
    own["new"] = []
    assert own == {"tags": ["b"], "new": []}
