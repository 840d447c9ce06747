"""Read the cells of one row into values: days, amounts with their direction and currency, card tail, balance,
instalment.

What holds for a whole column (how days are written, which sign spending has) is settled once per table in `Reading`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.evidence.statements.amounts import Amount, AmountTrouble, read_amount
from app.evidence.statements.dates import DayReader
from app.evidence.statements.headers import Columns
from app.evidence.statements.profiles import Common, Flow, Profile, Role
from app.evidence.statements.signs import says_back
from app.evidence.statements.words import clean, is_blank, normal
from app.kernel.money import Money

_METHOD_TAIL = re.compile(r"(?:[(（\[]|尾号|末四位|\*)\s*(\d{4})\s*(?:[)）\]]|$)")
_LAST_FOUR = re.compile(r"(\d{4})\D{0,3}$")


class RowTrouble(Exception):  # noqa: N818 - it carries a row's reason to the reader of rows, no user sees it
    """A row that cannot become a line, with the code of the reason."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that holds for all rows of a table."""

    profile: Profile
    common: Common
    columns: Columns
    traded: DayReader | None
    posted: DayReader | None
    spent_negative: bool
    out_negative: bool
    unsigned: bool
    currency: str
    tail: str
    numeric: bool


@dataclass(frozen=True, slots=True)
class Booked:
    """The booked amount in the sign of this package (before neutral lines are sorted), and where the money went."""

    fen: int
    flow: Flow
    currency: str
    country: str


def read_day(cells: Sequence[str], role: Role, reader: DayReader | None, columns: Columns) -> date | None:
    """A day, or None when the cell is blank. Raises `DateTrouble`."""
    cell = columns.cell(role, cells)
    return None if reader is None or is_blank(cell) else reader.read(cell)


def read_booked(cells: Sequence[str], said: str, reading: Reading) -> Booked:
    """The booked amount of a row; `said` are its words, which tell the direction where nothing else does.

    Raises `AmountTrouble` or `RowTrouble`.
    """
    two = _two_columns(cells, "amount_in", "amount_out", reading)
    amount = two or read_amount(reading.columns.cell("amount", cells), reading.common)
    if amount is None:
        raise AmountTrouble("amount_missing")
    currency = _currency_of(cells, "currency", reading) or amount.currency
    if not currency:
        role: Role = "amount" if two is None else "amount_out"
        currency = reading.columns.currencies.get(role) or reading.currency
    if two is not None:
        return Booked(two.fen, "in" if two.fen < 0 else "out", currency, two.country)
    fen, flow = _directed(amount, reading.columns.cell("direction", cells), said, reading)
    return Booked(fen, flow, currency, amount.country)


def read_original(cells: Sequence[str], booked: Booked, reading: Reading) -> tuple[Money | None, str]:
    """The amount in the currency of the place, and the country printed beside it.

    The amount is None unless its currency is known and another one than the booked; it is unsigned.
    """
    try:
        amount = _two_columns(cells, "original_in", "original_out", reading) or read_amount(
            reading.columns.cell("original_amount", cells), reading.common
        )
        currency = _currency_of(cells, "original_currency", reading)
    except (AmountTrouble, RowTrouble):
        return None, ""  # the booked amount counts; the cell stays in `raw`
    if amount is None:
        return None, ""
    currency = currency or amount.currency or reading.common.countries.get(amount.country) or ""
    if not currency or currency == booked.currency:
        return None, amount.country
    return Money(abs(amount.fen), currency), amount.country


def read_balance(cells: Sequence[str], currency: str, reading: Reading) -> Money | None:
    """What the customer owes after the line; None when the statement does not say or it cannot be read."""
    try:
        amount = read_amount(reading.columns.cell("balance", cells), reading.common)
    except AmountTrouble:
        return None
    if amount is None:
        return None
    if amount.credit is not None:
        return Money(-abs(amount.fen) if amount.credit else abs(amount.fen), currency)
    account_style = reading.spent_negative or bool({"amount_in", "amount_out"} & reading.columns.by_role.keys())
    negative = reading.profile.balance == "owed_negative" or (reading.profile.balance is None and account_style)
    return Money(-amount.fen if negative else amount.fen, currency)


def read_tail(cells: Sequence[str], reading: Reading) -> str:
    """Last four digits of the card, or empty."""
    cell = re.sub(r"[\s-]", "", reading.columns.cell("card_tail", cells))
    if cell.isdecimal() and len(cell) < 4 and reading.numeric:
        return cell.zfill(4)  # a spreadsheet that kept 0042 as a number
    if found := _LAST_FOUR.search(cell):
        return found[1]
    if found := _METHOD_TAIL.search(reading.columns.cell("payment_method", cells)):
        return found[1]
    return reading.tail if not cell else ""


def _two_columns(cells: Sequence[str], role_in: Role, role_out: Role, reading: Reading) -> Amount | None:
    columns = reading.columns
    if role_in not in columns.by_role and role_out not in columns.by_role:
        return None
    back = read_amount(columns.cell(role_in, cells), reading.common)
    spent = read_amount(columns.cell(role_out, cells), reading.common)
    if back and spent and back.fen and spent.fen:
        raise AmountTrouble("amount_ambiguous")
    if back and (back.fen or not spent):
        return Amount(-back.fen, back.currency, back.country)
    if spent and reading.out_negative:
        return Amount(-spent.fen, spent.currency, spent.country)
    return spent


def _directed(amount: Amount, word: str, said: str, reading: Reading) -> tuple[int, Flow]:
    word = clean(word)
    flow = direction_of(word, reading.common) if word else None
    if not word and reading.profile.account == "wallet" and "direction" in reading.columns.by_role:
        flow = "neutral"  # wallets leave the cell empty for what is neither income nor spending
    if flow == "neutral":
        return abs(amount.fen), "neutral"
    if flow == "in":
        return -abs(amount.fen), "in"
    if flow == "out":
        fen = -amount.fen if reading.out_negative else amount.fen
    elif amount.credit is not None:
        fen = -abs(amount.fen) if amount.credit else abs(amount.fen)
    elif reading.unsigned:
        fen = -amount.fen if says_back(said) else amount.fen
    else:
        fen = -amount.fen if reading.spent_negative else amount.fen
    return fen, "in" if fen < 0 else "out"


def direction_of(word: str, common: Common) -> Flow | None:
    """The way of the money that a cell names; None when it names none."""
    known = common.direction_words.get(word.casefold())
    if known is not None or not word:
        return known
    for part in word.casefold().split():  # 贷 Cr
        if part in common.direction_words:
            return common.direction_words[part]
    for flow in ("out", "in"):
        if any(len(name) > 1 and not name.isascii() and name in word for name in common.directions[flow]):
            return flow
    return None


def _currency_of(cells: Sequence[str], role: Role, reading: Reading) -> str:
    cell = clean(reading.columns.cell(role, cells))
    if is_blank(cell):
        return ""
    words = reading.common.currency_words
    known = words.get(normal(cell))
    if known is None:
        parts = re.findall(r"[A-Z]{3}|[\u4e00-\u9fff]+", cell)
        known = next((words[normal(part)] for part in parts if normal(part) in words), None)
    if known is None:
        raise RowTrouble("currency_unknown")
    return known
