"""Money: one type, exact to the fen (分), with its currency.

An amount is kept as a whole number of hundredths, the form in which both databases store it; `Decimal` appears at the
edges and floats never do. Mixing currencies is a programming error and raises `ValueError`; text that is no amount is
the user's and raises `Refusal`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from app.kernel.errors import Refusal

CENT = Decimal("0.01")
_LIMIT_FEN = 10**15
# Wide enough that no product of an amount and a rate is rounded before it is rounded half up: rounding happens once.
_EXACT = Context(prec=80, rounding=ROUND_HALF_UP)
_AMOUNT = re.compile(r"[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]*)?|[+-]?\.[0-9]+")
_MARKS = re.compile(r"^([+-]?)\s*(?:¥|CNY|RMB|人民币)\s*([+-]?)\s*|\s*(?:元|CNY|RMB)$", re.IGNORECASE)
_SIGNS = str.maketrans({"−": "-", "－": "-", "﹣": "-", "，": ",", "。": ".", "．": ".", "￥": "¥", "　": " "})
_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")


def half_up(value: Decimal) -> Decimal:
    """Round to two places, half away from zero, as the design asks for money."""
    return value.quantize(CENT, context=_EXACT)


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in hundredths of `currency` (ISO 4217, CNY unless told otherwise)."""

    fen: int
    currency: str = "CNY"

    @classmethod
    def of(cls, value: Decimal | str | int, currency: str = "CNY") -> Money:
        """Make money from a number of yuan, rounding half up to the fen; floats are rejected by type."""
        if isinstance(value, float):
            raise TypeError("money is never made from a float")
        number = value if isinstance(value, Decimal) else Decimal(value)
        return cls(int(half_up(number).scaleb(2, _EXACT)), currency)

    @property
    def amount(self) -> Decimal:
        """The amount in yuan with exactly two places."""
        return Decimal(self.fen).scaleb(-2, _EXACT)

    def __str__(self) -> str:
        return str(self.amount)

    def __bool__(self) -> bool:
        return self.fen != 0

    def _same(self, other: Money) -> int:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be added or compared")
        return other.fen

    def __add__(self, other: Money) -> Money:
        return Money(self.fen + self._same(other), self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.fen - self._same(other), self.currency)

    def __neg__(self) -> Money:
        return Money(-self.fen, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.fen < self._same(other)

    def __le__(self, other: Money) -> bool:
        return self.fen <= self._same(other)

    def __gt__(self, other: Money) -> bool:
        return self.fen > self._same(other)

    def __ge__(self, other: Money) -> bool:
        return self.fen >= self._same(other)

    def times(self, factor: Decimal | int) -> Money:
        """Multiply exactly and round half up to the fen, once; a float is rejected by type."""
        if isinstance(factor, float):
            raise TypeError("money is never multiplied by a float")
        return Money.of(_EXACT.multiply(self.amount, Decimal(factor)), self.currency)

    def grouped(self) -> str:
        """Write with thousands separators and two places: 12,800.00."""
        return f"{self.amount:,.2f}"

    def capitals(self) -> str:
        """Write the amount in Chinese capitals 大写, as vouchers do: 12,800.00 → 壹万贰仟捌佰元整."""
        return _capitals(self.fen)


def total(parts: Sequence[Money], currency: str = "CNY") -> Money:
    """Add amounts of one currency; the sum of nothing is zero of `currency`."""
    result = Money(0, parts[0].currency if parts else currency)
    for part in parts:
        result = result + part
    return result


def normalise_amount_text(text: str) -> str:
    """Turn full-width digits and signs into plain ones; drop outer spaces and currency marks (¥, CNY, 人民币, 元).

    A space inside a number stays, so that two numbers in one cell are refused rather than read as one.
    """
    plain = unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_SIGNS).strip()
    return _MARKS.sub(r"\1\2", plain).strip()


def parse_money(text: str, *, field: str, currency: str = "CNY", negative: bool = False, places: int = 2) -> Money:
    """Read an amount as people type it (full-width digits, separators, ¥, 元).

    Raises `Refusal` naming `field`: `money.empty`, `money.not_a_number`, `money.too_many_places`, `money.negative`
    (unless `negative` is allowed) or `money.too_large` (a thousand million million fen and more).
    """
    plain = normalise_amount_text(text)
    if not plain:
        raise Refusal("money.empty", field)
    if not _AMOUNT.fullmatch(plain):
        raise Refusal("money.not_a_number", field, text=text.strip()[:40])
    number = Decimal(plain.replace(",", ""))
    if -int(number.as_tuple().exponent) > places:
        raise Refusal("money.too_many_places", field, text=text.strip()[:40])
    if number < 0 and not negative:
        raise Refusal("money.negative", field, text=text.strip()[:40])
    if abs(number) >= _LIMIT_FEN // 100:
        raise Refusal("money.too_large", field, text=text.strip()[:40])
    return Money.of(number, currency)


def _capitals(fen: int) -> str:
    sign, fen = ("负", -fen) if fen < 0 else ("", fen)
    yuan, cents = divmod(fen, 100)
    jiao, rest = divmod(cents, 10)
    words = _capital_integer(yuan) + "元" if yuan else ""
    if not cents:
        return sign + (words or "零元") + "整"
    if jiao:
        words += _DIGITS[jiao] + "角"
    elif yuan:
        words += "零"
    return sign + words + (_DIGITS[rest] + "分" if rest else "整")


def _capital_integer(number: int) -> str:
    # Groups of four digits under 万 inside groups of eight under 亿, as the number is spoken: 壹万零壹亿.
    for unit, name in ((10**8, "亿"), (10**4, "万")):
        high, low = divmod(number, unit)
        if high:
            # A zero is spoken where places are skipped between the two parts.
            gap = "零" if 0 < low < unit // 10 else ""
            return _capital_integer(high) + name + gap + (_capital_integer(low) if low else "")
    return _capital_group(number)


def _capital_group(group: int) -> str:
    words = ""
    gap = False
    for place in range(3, -1, -1):
        digit = group // 10**place % 10
        if not digit:
            gap = gap or bool(words)
            continue
        if gap:
            words += "零"
        words += _DIGITS[digit] + _PLACES[place]
        gap = False
    return words
