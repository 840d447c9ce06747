"""What a spreadsheet may hold, and a reject file that cannot be written."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from app.cases.intake.raw import RawRow
from app.cases.intake.reading import open_feed
from app.cases.intake.rejects import RejectFile
from app.kernel.errors import Fault, Refusal


def _book(file: Path, *rows: list[Any]) -> Path:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(file)
    return file


def _rows(file: Path) -> list[RawRow]:
    with open_feed(file) as feed:
        assert feed.position() is None
        return list(feed.rows())


def test_numbers_lose_the_spreadsheets_rounding(tmp_path: Path) -> None:
    given = [
        13800001111,
        12.5,
        0.1 + 0.2,
        123456789012345,
        1234567890123456,
        1e20,
        True,
        None,
        "007",
        date(2026, 11, 20),
    ]
    (row,) = _rows(_book(tmp_path / "a.xlsx", [f"c{n}" for n in range(len(given))], given))
    assert row.cells[:2] == ["13800001111", "12.5"]
    assert row.cells[3:5] == ["123456789012345", "~1234567890123456"]
    assert row.cells[5].startswith("~1")
    assert row.cells[6:9] == [True, None, "007"]
    assert row.cells[9] == datetime(2026, 11, 20)  # noqa: DTZ001 - a spreadsheet knows no zone


def test_rows_are_fitted_to_the_header(tmp_path: Path) -> None:
    rows = _rows(_book(tmp_path / "a.xlsx", ["a", "b"], ["1"], [None, None], ["1", "2", "3"], [time(9, 30), "x"]))
    assert [(row.line, row.fault is None) for row in rows] == [(2, True), (4, False), (5, True)]
    assert rows[0].cells == ["1", None]
    assert rows[1].fault is not None
    assert rows[1].fault.params == {"found": 3, "expected": 2}


def test_a_million_columns_are_refused_without_reading_them(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        _rows(_book(tmp_path / "a.xlsx", [f"c{n}" for n in range(3_000)], ["1"]))
    assert refused.value.code == "cases.feed_too_wide"


def test_a_workbook_that_breaks_in_the_middle_is_refused(tmp_path: Path) -> None:
    import zipfile

    file = _book(tmp_path / "a.xlsx", ["a", "b"], *[["1", "2"]] * 2000)
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"][:40_000]
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    with pytest.raises(Refusal) as refused:
        _rows(file)
    assert refused.value.code == "cases.feed_unreadable"


def test_a_reject_file_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder", encoding="utf-8")
    at = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
    rejects = RejectFile(tmp_path / "taken", Path("feed.csv"), at, ["a"], str)
    with pytest.raises(Fault) as fault:
        rejects.add(2, ["x"], [Refusal("feed.line", reason="x")])
    assert fault.value.code == "cases.feed_rejects_folder"
    rejects.discard()
    assert rejects.close() is None
