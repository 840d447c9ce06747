"""Read an amount as statements print it: ¥28.16, CNY 8,000.00, -3.90(CN), (12.50), 12.50-, 12.50 CR, US$ 3.72,
1.234,56.

What stands around the number (currency, country, credit mark) is taken off and kept; the number itself goes through
`kernel.money`, so that places and size obey the one rule of the house.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from app.evidence.statements.profiles import Common
from app.evidence.statements.words import clean, is_blank, normal
from app.kernel.errors import Refusal
from app.kernel.money import Money, parse_money

_COUNTRY = re.compile(r"^(?P<rest>.*[\d.])\s*[(\[]\s*(?P<country>[A-Za-z]{2,3})\s*[)\]]$")
_BRACKETS = re.compile(r"^(?P<before>[^\d(]*)\((?P<inner>[^()]*\d[^()]*)\)$")
_CREDIT = re.compile(
    r"^(?:(?P<front>CR|DR|DB)[.\s]*)?(?P<rest>.*?\d.*?)[.\s]*(?P<back>CR|DR|DB|贷|借)?$", re.IGNORECASE
)
_TRAILING_SIGN = re.compile(r"^(?P<rest>[^+\-]*\d[\d.,' ]*)\s*(?P<sign>[+-])$")
_WORD = re.compile(r"^(?P<sign>[+-]?)\s*(?P<word>[^\d+\-.,'\s]+(?:\s+[^\d+\-.,'\s]+)*)\s*(?P<rest>[+-]?[\d.,' ]+)$")
_WORD_AFTER = re.compile(r"^(?P<rest>[+-]?[\d.,' ]+?)\s*(?P<word>[^\d+\-.,'\s]+)$")
_COMMA_DECIMAL = re.compile(r"^[+-]?\d{1,3}(?:\.\d{3})*,\d{1,2}$|^[+-]?\d+,\d{1,2}$")
_LAKH = re.compile(r"^[+-]?\d{1,3}(?:,\d{2})+,\d{3}(?:\.\d*)?$")
_NOTE = re.compile(r"^(?P<rest>[^()]*\d)\([^()]*[\u4e00-\u9fff]{2}[^()]*\)$")
# What nearly every cell is: the rest need not be tried on it.
_PLAIN = re.compile(r"-?[0-9]{1,12}\.[0-9]{2}")
_LONGEST = 60
_SIGNS = str.maketrans({"−": "-", "－": "-", "﹣": "-", "–": "-", "—": "-", "＋": "+", "，": ",", "￥": "¥"})
_TROUBLE = {
    "money.empty": "amount_missing",
    "money.too_many_places": "amount_places",
    "money.too_large": "amount_too_large",
}


class AmountTrouble(Exception):  # noqa: N818 - it carries a row's reason to the reader of rows, no user sees it
    """An amount that cannot be read; `reason` is the code told for the row."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Amount:
    """A signed number in hundredths as printed.

    `currency` and `country` if they stood beside it; `credit` if marked CR or DR.
    """

    fen: int
    currency: str | None = None
    country: str = ""
    credit: bool | None = None

    def money(self, currency: str) -> Money:
        """The amount in its own currency, else in `currency`."""
        return Money(self.fen, self.currency or currency)


def read_amount(text: str, common: Common) -> Amount | None:
    """Read a cell; None when it is blank. Raises `AmountTrouble` with the reason's code."""
    if _PLAIN.fullmatch(text):
        return Amount(int(text.replace(".", "")))
    if len(text.strip()) > _LONGEST:
        raise AmountTrouble("amount_unreadable")
    text = clean(unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_SIGNS))
    if is_blank(text):
        return None
    if found := _NOTE.match(text):
        text = found["rest"]  # 131.77(已退款89.84): what is said of the amount is no part of it
    country = ""
    if (found := _COUNTRY.match(text)) and found["country"].upper() not in ("CR", "DR", "DB"):
        text, country = found["rest"], found["country"].upper()
    credit: bool | None = None
    if found := _CREDIT.match(text):
        mark = (found["back"] or found["front"] or "").upper()
        if mark:
            text, credit = found["rest"].strip(), mark in ("CR", "贷")
    negative = False
    if found := _BRACKETS.match(text):
        text, negative = found["before"] + found["inner"], True
    if found := _TRAILING_SIGN.match(text):
        text, negative = found["rest"], negative or found["sign"] == "-"
    text, currency = _currency(text, common)
    fen = _fen(text)
    if country in common.currency_words.values():
        country, currency = "", country
    return Amount(-fen if negative else fen, currency, country, credit)


def _currency(text: str, common: Common) -> tuple[str, str | None]:
    found = _WORD.match(text)
    if found:
        rest = found["sign"] + found["rest"]
    else:
        found = _WORD_AFTER.match(text)
        if not found:
            return text, None
        rest = found["rest"]
    word = found["word"].rstrip("/")  # CNY/88.00
    currency = common.currency_words.get(normal(word) or word)
    if currency is None:
        raise AmountTrouble("amount_unreadable")
    return rest, currency


def _fen(text: str) -> int:
    text = re.sub(r"[\s']", "", text)
    if _COMMA_DECIMAL.match(text):
        text = text.replace(".", "").replace(",", ".")
    elif _LAKH.match(text):
        text = text.replace(",", "")
    if "." in text and len(text.rpartition(".")[2]) > 2:
        # 12.5000 is 12.50: only places that say something are too many.
        whole, _, places = text.rpartition(".")
        text = f"{whole}.{places[:2]}{places[2:].rstrip('0')}"
    try:
        return parse_money(text, field="amount", negative=True).fen
    except Refusal as refusal:
        raise AmountTrouble(_TROUBLE.get(refusal.code, "amount_unreadable")) from refusal
