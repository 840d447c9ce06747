"""Rows that are told and files that are refused: always what, where and what now, never half a statement in silence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.evidence.kinds import TABLES
from app.evidence.statements import read_statement
from app.evidence.statements.reading import read
from app.evidence.statements.tables import Bounds
from app.kernel.errors import Refusal
from app.kernel.wording import Language, Wording
from tests.evidence.statements.files import PROFILES, ROOT, compound, read_bytes, read_text, xls, xlsx

HEAD = "交易日期,记账日期,交易摘要,交易金额\n"
GOOD = "2025-01-02,2025-01-03,超市,1.00\n"


def refusal(folder: Path, data: bytes, name: str = "账单.csv") -> Refusal:
    with pytest.raises(Refusal) as raised:
        read_bytes(folder, data, name=name)
    return raised.value


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2025-02-30,2025-03-01,超市,1.00", "date_impossible"),
        ("2025-01-02,2025-13-01,超市,1.00", "date_impossible"),
        ("昨天,2025-01-03,超市,1.00", "date_unreadable"),
        (",,超市,1.00", "date_missing"),
        ("2025-01-02,2025-01-03,超市,", "amount_missing"),
        ("2025-01-02,2025-01-03", "amount_missing"),
        ("2025-01-02,2025-01-03,超市,一百", "amount_unreadable"),
        ("2025-01-02,2025-01-03,超市,1.005", "amount_places"),
        ("2025-01-02,2025-01-03,超市,99999999999999999.00", "amount_too_large"),
    ],
)
def test_a_row_that_is_not_understood_is_told_and_the_rest_kept(tmp_path: Path, row: str, reason: str) -> None:
    statement = read_text(tmp_path, HEAD + GOOD + row + "\n" + GOOD)
    assert [line.line_no for line in statement.lines] == [2, 4]
    assert [(fault.line_no, fault.reason) for fault in statement.faults] == [(3, reason)]
    assert statement.faults[0].text


def test_money_in_and_out_on_one_row_is_told(tmp_path: Path) -> None:
    text = "交易日期,摘要,支出,收入\n2025-01-02,超市,1.00,2.00\n2025-01-02,超市,1.00,0.00\n"
    assert [fault.reason for fault in read_text(tmp_path, text).faults] == ["amount_ambiguous"]


def test_a_currency_nobody_knows_is_told(tmp_path: Path) -> None:
    text = "交易日期,摘要,金额,币种\n2025-01-02,超市,1.00,贝壳\n2025-01-02,超市,1.00,人民币(CNY)\n"
    statement = read_text(tmp_path, text)
    assert [fault.reason for fault in statement.faults] == ["currency_unknown"]
    assert [line.amount.currency for line in statement.lines] == ["CNY"]


def test_days_without_a_year_need_a_title_or_a_name(tmp_path: Path) -> None:
    text = "交易日,摘要,金额\n12/31,超市,1.00\n"
    refused = refusal(tmp_path, text.encode())
    assert refused.code == "evidence.statement_nothing_read"
    assert refused.params["reason"] == ("statement_skip", "date_without_year")
    assert read_text(tmp_path, text, name="账单2025-01.csv").lines[0].traded_on == date(2024, 12, 31)


def test_every_row_is_a_line_or_told(tmp_path: Path) -> None:
    text = "标题\n\n" + HEAD + GOOD + "坏行,,,\n2025-99-99,,x,1\n合计,,,1.00\n备注\n" + GOOD
    statement = read_text(tmp_path, text)
    told = sorted([line.line_no for line in statement.lines] + [row.line_no for row in statement.skipped])
    assert told == [1, 3, 4, 5, 6, 7, 8, 9]


def test_not_one_row_understood_is_a_refusal_with_name_place_and_reason(tmp_path: Path) -> None:
    refused = refusal(tmp_path, (HEAD + "2025-02-30,2025-02-30,超市,1.00\n").encode())
    assert refused.code == "evidence.statement_nothing_read"
    assert refused.params == {
        "name": "账单.csv",
        "rows": 1,
        "line": 2,
        "reason": ("statement_skip", "date_impossible"),
    }


def test_a_header_without_rows(tmp_path: Path) -> None:
    assert refusal(tmp_path, HEAD.encode()).code == "evidence.statement_empty"


def test_an_unknown_layout_tells_the_headers_it_saw(tmp_path: Path) -> None:
    refused = refusal(tmp_path, "客户号,姓名,网点\n001,李华,总行\n".encode())
    assert refused.code == "evidence.statement_layout_unknown"
    assert refused.params["headers"] == ["客户号", "姓名", "网点"]


@pytest.mark.parametrize("name", ["账单.pdf", "账单.csv", "账单"])
def test_a_pdf_is_no_table(tmp_path: Path, name: str) -> None:
    refused = refusal(tmp_path, b"%PDF-1.7\n1 0 obj\n<<>>\nstartxref\n0\n%%EOF\n", name)
    assert refused.code in ("evidence.statement_not_a_table", "evidence.kind_mismatch")


def test_a_missing_an_empty_and_a_folder(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none.csv", "file_missing"), (tmp_path, "file_missing")):
        with pytest.raises(Refusal) as raised:
            read_statement(path, PROFILES)
        assert raised.value.code == f"evidence.{code}"
    assert refusal(tmp_path, b"").code == "evidence.file_empty"


def test_formulas_are_marked_with_their_place_and_never_evaluated(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["交易日期", "摘要", "金额"],
        ["2025-01-02", "超市", 1.5],
        ["2025-01-03", "超市", "=1+1"],
        ["合计", "", "=SUM(C2:C3)"],
    ]
    statement = read_bytes(tmp_path, xlsx(("明细", rows)), name="账单.xlsx")
    assert [str(line.amount) for line in statement.lines] == ["1.50"]
    assert [(fault.reason, fault.place, fault.sheet) for fault in statement.faults] == [("formula", "C3", "明细")]
    assert statement.skipped[-1].reason == "summary"


def test_formulas_of_old_workbooks_are_marked_too(tmp_path: Path) -> None:
    rows: list[list[object]] = [["交易日期", "摘要", "金额"], ["2025-01-02", "超市", 1.5], ["2025-01-03", "超市", 99.0]]
    statement = read_bytes(tmp_path, xls(rows, formulas=[(2, 2)]), name="账单.xls")
    assert [str(line.amount) for line in statement.lines] == ["1.50"]
    assert [(fault.reason, fault.place) for fault in statement.faults] == [("formula", "C3")]


def test_a_sheet_of_formulas_only_is_refused_with_the_place(tmp_path: Path) -> None:
    rows: list[list[object]] = [["交易日期", "摘要", "金额"], ["2025-01-03", "超市", "=1+1"]]
    refused = refusal(tmp_path, xlsx(("明细", rows)), "账单.xlsx")
    assert refused.code == "evidence.statement_nothing_read"
    assert refused.params["line"] == "C2"


def test_a_workbook_with_a_password(tmp_path: Path) -> None:
    locked = compound("EncryptedPackage", b"\x00" * 5000)
    assert refusal(tmp_path, locked, "账单.xlsx").params["found"] == ("evidence_found", "locked_office")


BOUNDS = Bounds(size=4000, rows=20, columns=8, cells=60)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (HEAD + GOOD * 30, "evidence.statement_too_long"),
        (HEAD + "1,2,3,4,5,6,7,8,9,10\n", "evidence.statement_too_wide"),
        (HEAD + GOOD * 15, "evidence.statement_too_many_cells"),
        (HEAD + GOOD + "x" * 4000, "evidence.file_too_large"),
    ],
)
def test_bounds(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "big.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal) as raised:
        read(file, PROFILES, "big.csv", BOUNDS)
    assert raised.value.code == code


def test_every_refusal_and_reason_has_words_in_both_languages() -> None:
    import re

    source = "\n".join(
        file.read_text(encoding="utf-8")
        for file in [*(ROOT / "app" / "evidence" / "statements").glob("*.py"), ROOT / "app" / "evidence" / "kinds.py"]
    )
    codes = set(re.findall(r'"(evidence\.[a-z_0-9]+)"', source))
    assert len(codes) >= 20
    reasons = set(re.findall(r'(?:RowTrouble|DateTrouble|AmountTrouble)\("([a-z_]+)"\)', source)) | {
        "header",
        "summary",
    }
    notes = set(re.findall(r'notes\.add\("([a-z_]+)"\)', source))
    for language in Language:
        words = Wording.load(ROOT / "resources" / "wording", language)
        for code in codes:
            told = words.told(Refusal(code, "file", **_anything(code)))
            assert told.remedy, code
            assert "{" not in told.line(), code
        assert reasons <= words.labels("statement_skip").keys()
        assert notes <= words.labels("statement_note").keys()
        assert {kind.value for kind in TABLES} <= words.labels("evidence_found").keys()
        assert set(PROFILES.common.issuers) <= words.labels("statement_issuer").keys()


def _anything(code: str) -> dict[str, object]:
    names = [
        "name",
        "size",
        "limit",
        "found",
        "promised",
        "width",
        "height",
        "line",
        "reason",
        "file",
        "headers",
        "rows",
        "what",
        "columns",
        "missing",
    ]
    return dict.fromkeys(names, code)
