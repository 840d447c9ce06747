"""Tables to look at: sheets as they stand, cut and told where they are larger, formulas as their stored values."""

from __future__ import annotations

import pytest

from app.evidence.texts.grids import LONGEST, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, read_grid, text_for_search
from app.kernel.errors import Refusal
from tests.evidence.statements.files import xls, xlsx, xlsx_with_sheet_xml


def test_the_sheets_of_a_workbook() -> None:
    grid = read_grid("xlsx", xlsx(("流水", [["日期", "金额"], ["2026-10-02", 12.5]]), ("说明", [["李小华"]])))
    assert [sheet.name for sheet in grid.sheets] == ["流水", "说明"]
    assert grid.sheets[0].rows == (("日期", "金额"), ("2026-10-02", "12.5"))
    assert (grid.sheets[0].width, grid.more_sheets) == (2, 0)
    assert text_for_search(grid, 100) == "日期 金额\n2026-10-02 12.5\n李小华"
    assert text_for_search(grid, 3) == "日期 "


def test_formulas_are_shown_as_they_were_stored_and_never_computed() -> None:
    cells = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f><v>42</v></c><c r="C1"><f>A1*2</f></c></row>'
    (sheet,) = read_grid("xlsx", xlsx_with_sheet_xml(cells)).sheets
    assert (sheet.rows, sheet.formulas) == ((("2", "42", ""),), {0: (1, 2)})
    (old,) = read_grid("xls", xls([["a", 7.0]], formulas=[(0, 1)])).sheets
    assert (old.rows, old.formulas) == ((("a", "7"),), {0: (1,)})


def test_text_and_what_calls_itself_a_workbook_and_is_a_page() -> None:
    assert read_grid("csv", "甲;乙\n1;2\n".encode("gb18030")).sheets[0].rows == (("甲", "乙"), ("1", "2"))
    assert read_grid("csv", "甲\t乙\n".encode("utf-16")).sheets[0].rows == (("甲", "乙"),)
    page = "<html><table><tr><td>甲</td><td>乙</td></tr></table></html>"
    assert read_grid("csv", page.encode()).sheets[0].rows == (("甲", "乙"),)


def test_what_is_larger_is_cut_and_says_so() -> None:
    rows = "\n".join(["a," * (MOST_COLUMNS + 5)] + ["1,2"] * (MOST_ROWS + 5))
    (sheet,) = read_grid("csv", rows.encode()).sheets
    assert (len(sheet.rows), sheet.width, sheet.more_rows, sheet.more_columns) == (MOST_ROWS, MOST_COLUMNS, True, True)
    (sheet,) = read_grid("csv", ("x" * 5_000 + ",b\n").encode()).sheets
    assert len(sheet.rows[0][0]) == LONGEST
    many = read_grid("xlsx", xlsx(*[(f"s{number}", [["a"]]) for number in range(MOST_SHEETS + 2)]))
    assert (len(many.sheets), many.more_sheets) == (MOST_SHEETS, 2)


def test_a_cell_far_out_is_left_out() -> None:
    cells = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
    cells += '<row r="1048576"><c r="A1048576"><v>3</v></c></row>'
    (sheet,) = read_grid("xlsx", xlsx_with_sheet_xml(cells)).sheets
    assert (sheet.rows, sheet.more_rows, sheet.more_columns) == ((("1",),), True, True)


def test_marks_that_turn_the_direction_are_taken_out() -> None:
    (sheet,) = read_grid("csv", "甲,\u202e乙\n".encode()).sheets
    assert sheet.rows == (("甲", "乙"),)


def test_declarations_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_grid("xlsx", xlsx_with_sheet_xml("", before="<!DOCTYPE x [<!ENTITY a 'b'>]>"))
    assert refused.value.code == "evidence.statement_unsafe_xml"
