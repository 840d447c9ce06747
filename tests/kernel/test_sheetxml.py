"""Rows of a worksheet that are too wide are found in its bytes, however they are cut into chunks."""

import io

import pytest

from app.kernel.sheetxml import row_too_wide

SHEET = b"<sheetData><row r='1'><c r='A1'><v>1</v></c><c/></row><row><c><v>2</v></c><c /><c></c></row></sheetData>"


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 11, 50, 1000])
@pytest.mark.parametrize(("most", "found"), [(1, (1, 2)), (2, (2, 3)), (3, None)])
def test_the_first_row_that_is_too_wide_is_named(size: int, most: int, found: tuple[int, int] | None) -> None:
    assert row_too_wide(io.BytesIO(SHEET), most, size) == found


def test_columns_and_other_tags_are_no_cells() -> None:
    assert row_too_wide(io.BytesIO(b"<cols><col min='1'/></cols><row><v>1</v></row>"), 0) is None
