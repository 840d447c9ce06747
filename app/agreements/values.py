"""How the value of a variable is written on the paper, by its kind.

An agreement is read by elderly customers and by courts: money stands in figures and in capitals, dates in full, an
account in groups of four. A missing value is a visible mark that the clarity check finds, never a blank.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.kernel.money import Money

CURRENCY_NAMES = {"CNY": "人民币", "USD": "美元", "EUR": "欧元", "HKD": "港元", "JPY": "日元", "GBP": "英镑"}
MISSING_START, MISSING_END = "【待填：", "】"


def write_money(amount: Money) -> str:
    """人民币 12,800.00 元（大写：壹万贰仟捌佰元整); other currencies by name without capitals."""
    name = CURRENCY_NAMES.get(amount.currency, amount.currency)
    if amount.currency != "CNY":
        return f"{name} {amount.grouped()}"
    return f"{name} {amount.grouped()} 元（大写：{amount.capitals()}）"


def write_date(day: date) -> str:
    """2026 年 12 月 15 日."""
    return f"{day.year} 年 {day.month} 月 {day.day} 日"


def write_account(text: str) -> str:
    """An account number in groups of four."""
    plain = "".join(text.split())
    return " ".join(plain[place : place + 4] for place in range(0, len(plain), 4))


def write_rate(rate: Decimal) -> str:
    """A yearly rate as percent with two places: 0.1317 → 13.17%."""
    return f"{rate * 100:.2f}%"


def missing(label: str) -> str:
    """The mark that stands where a value is missing."""
    return f"{MISSING_START}{label}{MISSING_END}"
