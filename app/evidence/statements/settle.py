"""Settle what holds for a whole table before its rows are read.

Kind of account, currency, how days are written, which sign spending has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.evidence.statements.amounts import AmountTrouble, read_amount
from app.evidence.statements.dates import DateTrouble, DayReader, read_days
from app.evidence.statements.headers import Columns
from app.evidence.statements.layout import Table
from app.evidence.statements.profiles import Account, Common, Role
from app.evidence.statements.signs import Printed, SpendingSign, sign_of_spending
from app.evidence.statements.tables import Row, Sheet
from app.evidence.statements.titles import Titles
from app.evidence.statements.values import Reading, direction_of
from app.evidence.statements.words import clean, is_blank

_DATES: tuple[Role, ...] = ("traded_on", "posted_on")
_CARD = re.compile(r"信用卡|贷记卡|credit\s*card|card\s*(?:no|number|member|#)", re.IGNORECASE)
_BANK = re.compile(r"借记卡|储蓄|活期|存折|checking|chequing|savings|debit card|current account", re.IGNORECASE)


def settle(sheet: Sheet, table: Table, titles: Titles, common: Common, notes: set[str]) -> Reading:
    """Look through the rows below a header; what had to be assumed is added to `notes`."""
    rows = sheet.rows[table.at + 1 :]
    profile = table.profile
    if profile.detect is None and not profile.by_hand:
        profile = profile.model_copy(update={"account": _account(sheet, table, titles)})
    chosen = profile.currency if profile.by_hand else ""
    currency = chosen or titles.currency or profile.currency or _default_currency(sheet, table, notes)
    order = profile.date_order or ("mdy" if currency == "USD" else None)
    columns, days = _days(rows, sheet, table.columns, titles, order, notes)
    reading = Reading(
        profile=profile,
        common=common,
        columns=columns,
        traded=days.get("traded_on"),
        posted=days.get("posted_on"),
        spent_negative=profile.sign == "spent_negative",
        out_negative=False,
        unsigned=False,
        currency=currency,
        tail=titles.tail,
        numeric=sheet.numeric,
    )
    if "amount" in columns.by_role and "direction" not in columns.by_role and profile.sign == "infer":
        seen = _amounts(rows, "amount", reading)
        if any(one.fen for one in seen):
            notes.add("sign_inferred")
        sign = sign_of_spending(seen, profile.account)
        reading = replace(reading, spent_negative=sign is SpendingSign.NEGATIVE, unsigned=sign is SpendingSign.NONE)
    return replace(reading, out_negative=_out_is_negative(rows, reading))


def _account(sheet: Sheet, table: Table, titles: Titles) -> Account:
    """Whether a table nobody described is of a card or of an account: accounts show a balance, cards seldom do."""
    above = " ".join([titles.name, sheet.name, *(row.text for row in sheet.rows[: table.at + 1])])
    if _BANK.search(above):
        return "bank"
    return "bank" if "balance" in table.columns.by_role and not _CARD.search(above) else "card"


def _default_currency(sheet: Sheet, table: Table, notes: set[str]) -> str:
    headed = any("\u4e00" <= char <= "\u9fff" for cell in sheet.rows[table.at].cells for char in cell)
    if not headed and "currency" not in table.columns.by_role and not table.columns.currencies:
        notes.add("currency_assumed")
    return "CNY"


def _days(
    rows: Sequence[Row], sheet: Sheet, columns: Columns, titles: Titles, order: str | None, notes: set[str]
) -> tuple[Columns, dict[Role, DayReader]]:
    """How the date columns write days; a column of bare times (记账时间 beside 记账日期) loses its role."""
    readers: dict[Role, DayReader] = {}
    useless: list[Role] = []
    for role in _DATES:
        if role not in columns.by_role:
            continue
        cells = [cell for row in rows if not is_blank(cell := columns.cell(role, row.cells))]
        readers[role] = read_days(cells, until=titles.until, order=order, serials=sheet.numeric)
        if cells and not any(_is_day(cell, readers[role]) for cell in cells[:200]):
            useless.append(role)
        if cells and readers[role].assumed:
            notes.add("date_order_assumed")
    if len(useless) == 1 and len(readers) == 2:
        given = {role: index for role, index in columns.by_role.items() if role not in useless}
        return replace(columns, by_role=given), {role: reader for role, reader in readers.items() if role in given}
    return columns, readers


def _is_day(cell: str, reader: DayReader) -> bool:
    try:
        reader.read(cell)
    except DateTrouble as trouble:
        return trouble.reason != "date_unreadable"
    return True


def _amounts(rows: Sequence[Row], role: Role, reading: Reading) -> list[Printed]:
    result: list[Printed] = []
    for row in rows:
        cell = reading.columns.cell(role, row.cells)
        try:
            amount = read_amount(cell, reading.common)
        except AmountTrouble:
            continue
        if amount is not None and amount.credit is None and _has_day(row, reading):
            said = " ".join(reading.columns.cell(words, row.cells) for words in ("kind", "description", "merchant"))
            result.append(Printed(said, amount.fen, "+" in cell))
    return result


def _has_day(row: Row, reading: Reading) -> bool:
    return any(not is_blank(reading.columns.cell(role, row.cells)) for role in _DATES)


def _out_is_negative(rows: Sequence[Row], reading: Reading) -> bool:
    """Whether amounts marked as spent are printed negative as well: then the sign adds nothing."""
    if "amount_out" in reading.columns.by_role:
        spent = _amounts(rows, "amount_out", reading)
    elif "direction" in reading.columns.by_role:
        out = [row for row in rows if _direction(row, reading) == "out"]
        spent = _amounts(out, "amount", reading)
    else:
        return False
    return sum(one.fen < 0 for one in spent) > sum(one.fen > 0 for one in spent)


def _direction(row: Row, reading: Reading) -> str | None:
    return direction_of(clean(reading.columns.cell("direction", row.cells)), reading.common)
