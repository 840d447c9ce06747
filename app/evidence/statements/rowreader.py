"""Turn the rows of a table into lines, or into skipped rows with their reason: no row vanishes.

A first pass settles what a column says as a whole; the second reads row by row. A header that comes again (statements
with one table per currency) gives the columns anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.evidence.statements.amounts import AmountTrouble
from app.evidence.statements.balances import orient
from app.evidence.statements.dates import DateTrouble
from app.evidence.statements.headers import Columns, map_columns
from app.evidence.statements.instalments import find_instalment, read_instalment
from app.evidence.statements.layout import Table
from app.evidence.statements.lines import LineKind, SkippedRow, TransactionLine
from app.evidence.statements.profiles import Common, Role
from app.evidence.statements.settle import settle
from app.evidence.statements.sorting import COMES_BACK, merchant_from, sort_line
from app.evidence.statements.tables import Row, Sheet, column_letters, place_name
from app.evidence.statements.titles import Titles, section_currency
from app.evidence.statements.values import (
    Reading,
    RowTrouble,
    read_balance,
    read_booked,
    read_day,
    read_original,
    read_tail,
)
from app.evidence.statements.words import clean, is_blank, normal
from app.kernel.masking import mask_card
from app.kernel.money import Money

_DATE_LIKE = re.compile(r"^\D{0,4}\d{1,4}[-/.年月 ]\s?\d|^\d{4,8}$|[A-Za-z]{3}")
_COUNTRY_SUFFIX = re.compile(r"^(?P<rest>.*\S)\s*(?P<code>[A-Z]{3})$")
_MOST_TABLES = 40  # in one sheet; each is settled by itself
_AMOUNT_ROLES: tuple[Role, ...] = ("amount", "amount_in", "amount_out")
_SUMS = ("合计", "总计", "小计", "total")
_MERCHANT_KINDS = frozenset({LineKind.PURCHASE, LineKind.REFUND, LineKind.CASH})


@dataclass(slots=True)
class Found:
    """What a table gave."""

    lines: list[TransactionLine] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    notes: set[str] = field(default_factory=set)
    reading: Reading | None = None


def read_rows(sheet: Sheet, table: Table, titles: Titles, common: Common) -> Found:
    """Read all rows from the header on."""
    found = Found()
    reading = found.reading = settle(sheet, table, titles, common, found.notes)
    resettled = 0
    for at, row in enumerate(sheet.rows[table.at :], start=table.at):
        if not any(cell.strip() for cell in row.cells):
            continue
        if row.aside:
            found.skipped.append(_skip(row, "remark", sheet))
            continue
        columns = _header(row, reading, table, common)
        if columns is not None:
            if at > table.at and resettled < _MOST_TABLES:
                resettled += 1
                again = settle(sheet, replace(table, at=at, columns=columns), titles, common, found.notes)
                reading = replace(again, currency=reading.currency)
            found.skipped.append(_skip(row, "header", sheet))
            continue
        try:
            found.lines.append(_line(row, sheet, reading))
        except (DateTrouble, AmountTrouble, RowTrouble) as trouble:
            reason = _harmless(row, reading) or trouble.reason
            if reason == "remark" and (currency := section_currency(row.text, common)):
                reading = replace(reading, currency=currency)
            found.skipped.append(_skip(row, reason, sheet, reading))
    if table.profile.balance is None:
        found.lines = orient(found.lines)
    return found


def _header(row: Row, reading: Reading, table: Table, common: Common) -> Columns | None:
    """The columns that a row gives anew, if it is a header."""
    if not any(normal(cell) in common.known_headers for cell in row.cells[:3]):
        return None
    if any(char.isdigit() for role in ("traded_on", "posted_on") for char in reading.columns.cell(role, row.cells)):
        return None
    columns = map_columns(row.cells, table.profile, common)
    return columns if columns.complete else None


def _line(row: Row, sheet: Sheet, reading: Reading) -> TransactionLine:
    cells, columns = row.cells, reading.columns
    if any(index in columns.by_role.values() for index in row.formulas):
        raise RowTrouble("formula")
    traded = read_day(cells, "traded_on", reading.traded, columns)
    posted = read_day(cells, "posted_on", reading.posted, columns)
    if traded is None and posted is None:
        raise DateTrouble("date_missing")
    kind_text, status = (_said(columns.cell(role, cells)) for role in ("kind", "status"))
    merchant, printed = _said(columns.cell("merchant", cells)), _said(columns.cell("description", cells))
    description = printed or kind_text or merchant
    booked = read_booked(cells, f"{kind_text} {description}", reading)
    original, abroad = read_original(cells, booked, reading)
    country, rest = _country(description, booked.country or abroad, cells, reading)
    # The state of a payment (已转账) says nothing about what was bought; of money that came back it may (退款成功).
    kind = sort_line(
        f"{kind_text} {description} {status if booked.flow != 'out' else ''}",
        booked.flow,
        reading.profile,
        reading.common,
        merchant_known=bool(country),
    )
    if not merchant and kind in _MERCHANT_KINDS:
        merchant = merchant_from(rest, reading.common)
    fen = -abs(booked.fen) if booked.flow == "neutral" and kind in COMES_BACK else booked.fen
    pair = read_instalment(
        columns.cell("instalment", cells), columns.cell("instalment_count", cells)
    ) or find_instalment(f"{kind_text} {description}")
    return TransactionLine(
        line_no=row.line_no,
        traded_on=traded,
        posted_on=posted,
        description=description,
        merchant=merchant,
        kind=kind,
        amount=Money(fen, booked.currency),
        original=-original if original is not None and fen < 0 else original,
        card_tail=read_tail(cells, reading),
        instalment_no=pair[0] if pair else None,
        instalment_count=pair[1] if pair else None,
        balance=read_balance(cells, booked.currency, reading),
        raw=_raw(cells, columns),
        sheet=place_name(row, sheet),
        neutral=booked.flow == "neutral" and kind is LineKind.OTHER,
        status=status,
        country=country,
    )


def _said(cell: str) -> str:
    """A cell's words; marks for "no value" and starred-out words say nothing."""
    text = clean(cell)
    return "" if is_blank(text) or not text.strip("*＊ ") else text


def _country(description: str, beside: str, cells: Sequence[str], reading: Reading) -> tuple[str, str]:
    """The country of a line, and its description without the code that some issuers glue to it."""
    country = _said(reading.columns.cell("country", cells)) or beside
    found = _COUNTRY_SUFFIX.match(description) if reading.profile.country_suffix else None
    if found and found["code"] in reading.common.countries:
        return country or found["code"], found["rest"]
    return country, description


def _raw(cells: Sequence[str], columns: Columns) -> tuple[str, ...]:
    """The cells as they were, except that a full card number is masked."""
    index = columns.by_role.get("card_tail")
    return tuple(
        mask_card(cell) if at == index and len(re.sub(r"\D", "", cell)) >= 12 else cell for at, cell in enumerate(cells)
    )


def _harmless(row: Row, reading: Reading) -> str:
    """Whether a row that became no line is a sum or a remark; empty when it looks like a transaction."""
    said = [clean(cell) for cell in row.cells if not is_blank(clean(cell))]
    if not said:
        return "remark"
    first = normal(said[0])
    days = (clean(reading.columns.cell(role, row.cells)) for role in ("traded_on", "posted_on"))
    day = next((day for day in days if not is_blank(day)), "")
    dated = bool(_DATE_LIKE.search(day)) and any(char.isdigit() for char in day)
    if not dated and (first.startswith(reading.common.summary_words) or any(word in first for word in _SUMS)):
        return "summary"
    if not first:
        return "remark"
    amounts = any(char.isdigit() for role in _AMOUNT_ROLES for char in reading.columns.cell(role, row.cells))
    return "remark" if not dated and not amounts else ""


def _skip(row: Row, reason: str, sheet: Sheet, reading: Reading | None = None) -> SkippedRow:
    place = ""
    if reason == "formula" and reading is not None:
        meant = [index for index in row.formulas if index in reading.columns.by_role.values()]
        place = f"{column_letters(meant[0])}{row.line_no}" if meant else ""
    return SkippedRow(row.line_no, reason, row.text, place_name(row, sheet), place)
