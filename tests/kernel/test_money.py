"""Money is exact to the fen, read as people type it and written as vouchers do."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import Refusal
from app.kernel.money import Money, half_up, normalise_amount_text, parse_money, total

FEN = st.integers(-(10**15) + 1, 10**15 - 1)


def refused(text: str, **options: bool | int) -> str:
    with pytest.raises(Refusal) as caught:
        parse_money(text, field="amount", **options)  # type: ignore[arg-type]
    assert caught.value.field == "amount"
    return caught.value.code


@given(FEN, st.sampled_from(["CNY", "USD", "JPY"]))
def test_what_is_written_is_read_back(fen: int, currency: str) -> None:
    money = Money(fen, currency)
    for text in (str(money), money.grouped()):
        assert parse_money(text, field="amount", currency=currency, negative=True) == money
    assert Money.of(str(money), currency) == money
    assert Money.of(money.amount, currency) == money


@given(st.integers(0, 10**15 - 1))
def test_full_width_text_and_marks_are_read(fen: int) -> None:
    plain = Money(fen).grouped()
    wide = plain.translate({ord(char): ord(char) + 0xFEE0 for char in "0123456789.,"})
    for text in (wide, f"¥{plain}", f"￥ {wide}", f"CNY {plain}", f"{plain}元", f"人民币{plain} 元", f"{plain} RMB"):
        assert parse_money(text, field="amount") == Money(fen)


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("12,800.00", 1280000),
        ("1.5", 150),
        (".5", 50),
        ("7.", 700),
        ("+3", 300),
        ("0", 0),
        ("-0.00", 0),
        ("12。50", 1250),
        ("9,999,999,999,999.99", 10**15 - 1),
    ],
)
def test_amounts_are_read_as_typed(text: str, fen: int) -> None:
    assert parse_money(text, field="amount").fen == fen


@pytest.mark.parametrize("text", ["-5", "－5.00", "−5", "¥-5", "-¥5", "￥－５"])
def test_minus_signs_of_all_kinds_are_read(text: str) -> None:
    assert parse_money(text, field="amount", negative=True) == Money(-500)
    assert refused(text) == "money.negative"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "money.empty"),
        ("  ", "money.empty"),
        ("元", "money.empty"),
        ("¥", "money.empty"),
        ("abc", "money.not_a_number"),
        ("1,28.00", "money.not_a_number"),
        ("1 280", "money.not_a_number"),
        ("12 13", "money.not_a_number"),
        ("1.2.3", "money.not_a_number"),
        ("1e3", "money.not_a_number"),
        ("NaN", "money.not_a_number"),
        ("Infinity", "money.not_a_number"),
        ("$5", "money.not_a_number"),
        ("٣", "money.not_a_number"),
        ("三千", "money.not_a_number"),
        ("+-5", "money.not_a_number"),
        ("1.005", "money.too_many_places"),
        ("1.000", "money.too_many_places"),
        ("0.001", "money.too_many_places"),
        ("10000000000000", "money.too_large"),
        ("9" * 200, "money.too_large"),
    ],
)
def test_what_is_no_amount_is_refused(text: str, code: str) -> None:
    assert refused(text) == code


def test_places_may_be_fewer() -> None:
    assert refused("1.5", places=0) == "money.too_many_places"
    assert parse_money("1", field="amount", places=0) == Money(100)


def _read(text: str) -> Money | str:
    try:
        return parse_money(text, field="amount", negative=True)
    except Refusal as refusal:
        return refusal.code


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_a_refusal(text: str) -> None:
    read = _read(text)
    assert read.startswith("money.") if isinstance(read, str) else _read(str(read)) == read


def test_normalising_keeps_a_space_inside() -> None:
    assert normalise_amount_text("　￥ １ ２元 ") == "1 2"


# ----------------------------------------------------------------------------------------------------- arithmetic


@given(FEN, st.decimals(min_value=-1, max_value=1, places=12))
def test_multiplying_rounds_once_and_half_away_from_zero(fen: int, factor: Decimal) -> None:
    exact = abs(Fraction(fen) * Fraction(factor))
    expected = int(exact + Fraction(1, 2))
    assert abs(Money(fen).times(factor).fen) == expected


@pytest.mark.parametrize(
    ("value", "rounded"), [("0.005", "0.01"), ("-0.005", "-0.01"), ("0.0049", "0.00"), ("1.115", "1.12")]
)
def test_halves_go_away_from_zero(value: str, rounded: str) -> None:
    assert str(half_up(Decimal(value))) == rounded
    assert str(Money.of(value)) == rounded


@given(st.lists(FEN, max_size=20))
def test_sums_are_exact(parts: list[int]) -> None:
    assert total([Money(fen) for fen in parts]) == Money(sum(parts))


@given(FEN, FEN)
def test_amounts_compare_add_and_subtract(one: int, other: int) -> None:
    mine, theirs = Money(one), Money(other)
    assert (mine < theirs, mine <= theirs, mine > theirs, mine >= theirs, mine == theirs) == (
        one < other,
        one <= other,
        one > other,
        one >= other,
        one == other,
    )
    assert mine + theirs - theirs == mine
    assert -mine == Money(-one)
    assert bool(mine) == (one != 0)


def test_the_sum_of_nothing_has_a_currency() -> None:
    assert total([], "USD") == Money(0, "USD")
    assert total([Money(1, "USD")]) == Money(1, "USD")


def test_currencies_do_not_mix() -> None:
    with pytest.raises(ValueError, match="CNY and USD"):
        Money(1) + Money(1, "USD")
    with pytest.raises(ValueError, match="CNY and USD"):
        assert Money(1) < Money(1, "USD")
    with pytest.raises(ValueError, match="CNY and USD"):
        total([Money(1), Money(1, "USD")])
    assert Money(1) != Money(1, "USD")


def test_floats_never_touch_money() -> None:
    with pytest.raises(TypeError, match="float"):
        Money.of(0.1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="float"):
        Money(100).times(0.5)  # type: ignore[arg-type]


def test_whole_yuan_are_money_too() -> None:
    assert Money.of(3).times(2) == Money(600)


# ------------------------------------------------------------------------------------------------------- capitals


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("12800.00", "壹万贰仟捌佰元整"),
        ("1010.50", "壹仟零壹拾元伍角整"),
        ("100000000.01", "壹亿元零壹分"),
        ("10000000", "壹仟万元整"),
        ("0.05", "伍分"),
        ("0.50", "伍角整"),
        ("0.55", "伍角伍分"),
        ("0", "零元整"),
        ("107.00", "壹佰零柒元整"),
        ("1409.50", "壹仟肆佰零玖元伍角整"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("1680.32", "壹仟陆佰捌拾元叁角贰分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("10", "壹拾元整"),
        ("100000", "壹拾万元整"),
        ("101000", "壹拾万壹仟元整"),
        ("100100", "壹拾万零壹佰元整"),
        ("10001", "壹万零壹元整"),
        ("100000001", "壹亿零壹元整"),
        ("100100000", "壹亿零壹拾万元整"),
        ("1000100000", "壹拾亿零壹拾万元整"),
        ("110000000", "壹亿壹仟万元整"),
        ("100010000", "壹亿零壹万元整"),
        ("1000100010001", "壹万零壹亿零壹万零壹元整"),
        ("1000000000000", "壹万亿元整"),
        ("9999999999999.99", "玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
        ("-3.00", "负叁元整"),
    ],
)
def test_amounts_are_written_in_capitals(amount: str, words: str) -> None:
    assert Money.of(amount).capitals() == words


_VALUE = {digit: value for value, digit in enumerate("零壹贰叁肆伍陆柒捌玖")}
_PLACE = {"拾": 10, "佰": 100, "仟": 1000}


def read_capitals(words: str) -> int:
    """Read capitals back into fen, by the rules of speech and not of the writer."""
    yuan, digit, section, high = 0, 0, 0, 0
    fen = 0
    for char in words.removesuffix("整"):
        if char in _VALUE:
            digit = _VALUE[char]
        elif char in _PLACE:
            section, digit = section + digit * _PLACE[char], 0
        elif char == "万":
            section, digit = (section + digit) * 10**4, 0
            high, section = high + section, 0
        elif char == "亿":
            yuan, high, section, digit = (high + section + digit) * 10**8, 0, 0, 0
        elif char == "元":
            yuan, high, section, digit = yuan + high + section + digit, 0, 0, 0
        elif char == "角":
            fen, digit = fen + digit * 10, 0
        elif char == "分":
            fen, digit = fen + digit, 0
    return yuan * 100 + fen


@given(st.integers(0, 10**15 - 1) | st.integers(0, 10**5))
def test_capitals_read_back_and_have_no_stray_zero(fen: int) -> None:
    words = Money(fen).capitals()
    assert read_capitals(words) == fen
    assert "零零" not in words
    assert words[-1] in "整分"
    if fen >= 100:
        assert not words.startswith("零")
        assert all(place not in words for place in ("零拾", "零佰", "零仟", "零万", "零亿", "零角", "零元", "零整"))
