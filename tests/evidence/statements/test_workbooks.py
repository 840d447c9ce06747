"""Workbooks: real days and numbers in cells, several sheets, and workbooks built to do harm."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from app.evidence.statements import tables
from app.kernel.errors import Refusal
from tests.evidence.statements.files import read_bytes, read_text, xls, xlsx, xlsx_with_sheet_xml

HEAD: list[object] = ["交易日期", "交易描述", "卡末四位", "交易币种", "交易金额"]


def refusal(folder: Path, data: bytes) -> Refusal:
    with pytest.raises(Refusal) as raised:
        read_bytes(folder, data, name="账单.xlsx")
    return raised.value


def test_days_and_numbers_as_spreadsheets_keep_them(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["信用卡账单"],
        HEAD,
        [date(2025, 1, 2), "超市", 42, "人民币", 0.1 + 0.2],
        [datetime(2025, 1, 3, 10, 11, 12), "超市", "0042", "CNY", 1234567.89],  # noqa: DTZ001 - cells have no zone
        [45661, "超市", 42, "USD", 7],
    ]
    statement = read_bytes(tmp_path, xlsx(("明细", rows)), name="账单.xlsx")
    assert [(line.traded_on, str(line.amount), line.card_tail) for line in statement.lines] == [
        (date(2025, 1, 2), "0.30", "0042"),
        (date(2025, 1, 3), "1234567.89", "0042"),
        (date(2025, 1, 4), "7.00", "0042"),
    ]


def test_a_column_of_serial_days(tmp_path: Path) -> None:
    rows: list[list[object]] = [HEAD, [45659, "超市", 42, "CNY", 1], [45660, "超市", 42, "CNY", 2]]
    statement = read_bytes(tmp_path, xlsx(("明细", rows)), name="账单.xlsx")
    assert [line.traded_on for line in statement.lines] == [date(2025, 1, 2), date(2025, 1, 3)]


def test_old_workbook(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["本期账单明细(人民币)"],
        HEAD,
        ["2025-01-02", "财付通－星光超市", 42.0, "人民币", "12.50"],
    ]
    statement = read_bytes(tmp_path, xls([*rows, ["2025-01-03", "还款", 42.0, "人民币", -3.0]]), name="账单.xls")
    assert [(str(line.amount), line.card_tail, line.merchant) for line in statement.lines] == [
        ("12.50", "0042", "星光超市"),
        ("-3.00", "0042", ""),
    ]


def test_a_workbook_is_known_by_its_content(tmp_path: Path) -> None:
    rows: list[list[object]] = [HEAD, ["2025-01-02", "超市", "0042", "人民币", "12.50"]]
    assert len(read_bytes(tmp_path, xlsx(("a", rows)), name="账单.xls").lines) == 1
    assert len(read_bytes(tmp_path, xls(rows), name="账单.csv").lines) == 1


def test_all_sheets_are_read_and_a_repeated_one_is_told(tmp_path: Path) -> None:
    yuan: list[list[object]] = [
        HEAD,
        ["2025-01-02", "超市", "0042", "人民币", "12.50"],
        ["2025-01-02", "超市", "0042", "人民币", "12.50"],
    ]
    dollars: list[list[object]] = [HEAD, ["2025-01-02", "APP STORE", "0042", "美元", "1.99"]]
    again: list[list[object]] = [
        HEAD,
        ["2025-01-02", "超市", "0042", "人民币", 12.5],
        ["2025-01-02", "超市", "0042", "人民币", 12.5],
    ]
    notes: list[list[object]] = [["说明"], ["仅供参考"]]
    data = xlsx(("人民币", yuan), ("美元", dollars), ("副本", again), ("说明", notes))
    statement = read_bytes(tmp_path, data, name="账单.xlsx")
    assert [(line.sheet, str(line.amount)) for line in statement.lines] == [
        ("人民币", "12.50"),
        ("人民币", "12.50"),
        ("美元", "1.99"),
    ]
    assert [row.reason for row in statement.skipped if row.sheet == "副本"] == ["repeated_sheet"] * 2 + ["header"]
    assert [row.reason for row in statement.skipped if row.sheet == "说明"] == ["no_table"] * 2
    assert "sheet_repeated" in statement.notes


def test_a_sheet_with_one_more_line_is_no_repetition(tmp_path: Path) -> None:
    one: list[list[object]] = [HEAD, ["2025-01-02", "超市", "0042", "人民币", "12.50"]]
    two: list[list[object]] = [*one, ["2025-01-02", "超市", "0042", "人民币", "12.50"]]
    assert len(read_bytes(tmp_path, xlsx(("a", one), ("b", two)), name="账单.xlsx").lines) == 3


CELL = '<c r="{place}"><v>1</v></c>'


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (f'<row r="1">{CELL.format(place="BDWGN1")}</row>', "evidence.statement_too_wide"),
        (f'<row r="1">{CELL.format(place="XFD1")}</row>', "evidence.statement_too_wide"),
        ("<row>" + "<c><v>1</v></c>" * 1000 + "</row>", "evidence.statement_too_wide"),
        (f'<row r="999999999">{CELL.format(place="A999999999")}</row>', "evidence.statement_too_long"),
        ('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>', "evidence.statement_damaged"),
        ("<a>" * 5000, "evidence.statement_damaged"),
    ],
    ids=["a million columns", "last column", "wide without places", "row far out", "missing string", "never closed"],
)
def test_workbooks_out_of_bounds(tmp_path: Path, rows: str, code: str) -> None:
    assert refusal(tmp_path, xlsx_with_sheet_xml(rows)).code == code


def test_entities_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    assert refusal(tmp_path, xlsx_with_sheet_xml("", before=bomb)).code == "evidence.statement_unsafe_xml"


def test_a_zip_bomb_is_weighed_before_it_is_opened(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as pack:
        pack.writestr("xl/workbook.xml", "<workbook/>")
        pack.writestr("xl/worksheets/sheet1.xml", b" " * (tables.BOUNDS.unpacked + 1))
    assert refusal(tmp_path, out.getvalue()).code == "evidence.statement_unpacks_too_big"


def test_half_a_workbook(tmp_path: Path) -> None:
    whole = xlsx(("a", [HEAD, ["2025-01-02", "超市", "0042", "人民币", "12.50"]]))
    assert refusal(tmp_path, whole[: len(whole) // 2]).code == "evidence.kind_not_taken"


def test_spreadsheet_xml_of_2003(tmp_path: Path) -> None:
    text = (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns:ss="urn:x">'
        '<Worksheet ss:Name="明细"><Table><Row><Cell><Data>交易日期</Data></Cell><Cell><Data>摘要</Data></Cell>'
        "<Cell><Data>金额</Data></Cell></Row><Row><Cell><Data>2025-01-02</Data></Cell>"
        '<Cell ss:Index="3"><Data>12.50</Data></Cell></Row><Row><Cell><Data>2025-01-03</Data></Cell>'
        '<Cell ss:Index="3" ss:Formula="=1+1"><Data>2</Data></Cell></Row></Table></Worksheet></Workbook>'
    )
    statement = read_text(tmp_path, text, name="账单.xls")
    assert [(line.sheet, str(line.amount)) for line in statement.lines] == [("明细", "12.50")]
    assert [fault.reason for fault in statement.faults] == ["formula"]
