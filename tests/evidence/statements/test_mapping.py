"""Columns mapped by hand, kept as a layout, and how a table was read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.statements import Statement, read_statement
from app.evidence.statements.layout import find_table
from app.evidence.statements.layouts import profile_of, with_layouts
from app.evidence.statements.mapping import Mapping, guessed, layout_from, look_at_rows, name_of, read_mapped
from app.evidence.statements.profiles import Role
from app.evidence.statements.tables import Row, Sheet
from app.kernel.errors import Refusal
from app.kernel.money import Money
from tests.evidence.statements.files import PROFILES, read_text

# Headers that nobody knows, one of them twice, one empty; spending is negative, days with the day first.
ODD = (
    "某城商行 客户流水\n"
    "何时,做了什么,数,,数\n"
    "03/04/2026,网上商城甲,-128.00,8123,x\n"
    "05/04/2026,退回,28.00,8123,x\n"
    "31/02/2026,没有这一天,-1.00,8123,x\n"
)
COLUMNS: dict[int, Role] = {0: "traded_on", 1: "description", 2: "amount", 3: "card_tail"}
HAND = Mapping(0, 1, COLUMNS, "spent_negative", "dmy", "CNY")


def sheets(folder: Path, text: str = ODD) -> list[Sheet]:
    file = folder / "odd.csv"
    file.write_text(text, encoding="utf-8")
    return look_at_rows(file, PROFILES, "odd.csv")


def said(statement: Statement) -> list[tuple[date | None, str, Money, str]]:
    return [(line.traded_on, line.description, line.amount, line.card_tail) for line in statement.lines]


LINES = [
    (date(2026, 4, 3), "网上商城甲", Money(128_00), "8123"),
    (date(2026, 4, 5), "退回", Money(-28_00), "8123"),
]


def test_a_file_nobody_described_is_read_as_somebody_says(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as raised:
        read_text(tmp_path, ODD)
    assert raised.value.code == "evidence.statement_layout_unknown"
    statement = read_mapped(sheets(tmp_path), HAND, PROFILES, "odd.csv", title="手工对应")
    assert said(statement) == LINES
    assert [(row.line_no, row.reason) for row in statement.faults] == [(5, "date_impossible")]
    assert (statement.profile, statement.title) == ("by_hand", "手工对应")


def test_it_is_kept_and_used_for_the_next_file_though_columns_moved(tmp_path: Path) -> None:
    profile = layout_from(HAND, sheets(tmp_path)[0], "某城商行流水")
    assert profile.name == name_of("某城商行流水")
    assert profile_of(profile.model_dump(mode="json", exclude_defaults=True), "x") == profile
    assert (profile.columns["traded_on"], profile.places) == (("何时",), {"amount": 2, "card_tail": 3})
    more = with_layouts(PROFILES, [profile])
    moved = tmp_path / "next.csv"
    moved.write_text("做了什么,何时,数,,数\n网上商城甲,07/04/2026,-3.50,8123,x\n", encoding="utf-8")
    statement = read_statement(moved, more)
    assert (statement.profile, statement.title) == (profile.name, "某城商行流水")
    assert said(statement) == [(date(2026, 4, 7), "网上商城甲", Money(3_50), "8123")]
    (how,) = statement.how
    assert (how.row, how.sign, how.headers) == (1, "spent_negative", ("何时", "做了什么", "数"))
    assert dict(how.columns)["amount"] == "数"


def test_how_a_shipped_layout_was_recognised_is_told(tmp_path: Path) -> None:
    text = "标题\n交易日期,记账日期,交易说明,交易金额,币种,卡号末四位\n2026-10-02,2026-10-03,甲,12.00,人民币,8123\n"
    (how,) = read_text(tmp_path, text).how
    assert (how.row, how.sign) == (2, "spent_positive")
    assert set(how.headers) == {"交易日期", "记账日期", "交易说明", "交易金额", "币种", "卡号末四位"}
    assert dict(how.columns)["posted_on"] == "记账日期"
    assert "layout_by_synonyms" in read_text(tmp_path, text).notes


def test_a_file_without_a_header_can_be_read_once_only(tmp_path: Path) -> None:
    bare = sheets(tmp_path, "03/04/2026,甲,5.00\n04/04/2026,乙,6.00\n")
    mapping = Mapping(0, None, {0: "traded_on", 1: "description", 2: "amount"}, "spent_positive", "dmy", "EUR")
    statement = read_mapped(bare, mapping, PROFILES, "bare.csv", title="x")
    assert [line.amount for line in statement.lines] == [Money(5_00, "EUR"), Money(6_00, "EUR")]
    assert statement.how[0].row == 0
    assert dict(statement.how[0].columns) == {"traded_on": "#1", "amount": "#3", "description": "#2"}
    with pytest.raises(Refusal) as raised:
        layout_from(mapping, bare[0], "无表头")
    assert raised.value.code == "evidence.mapping_no_header"


@pytest.mark.parametrize(
    ("columns", "missing"),
    [
        ({1: "description"}, ("no_day", "no_amount")),
        ({0: "traded_on", 1: "amount", 2: "amount"}, ("role_twice",)),
        ({0: "traded_on", 1: "amount", 2: "amount_in"}, ("amount_and_two",)),
    ],
)
def test_what_a_mapping_lacks(columns: dict[int, Role], missing: tuple[str, ...], tmp_path: Path) -> None:
    mapping = replace(HAND, columns=columns)
    assert mapping.missing == missing
    with pytest.raises(Refusal) as raised:
        read_mapped(sheets(tmp_path), mapping, PROFILES, "odd.csv", title="x")
    assert raised.value.code == "evidence.mapping_incomplete"
    with pytest.raises(Refusal):
        read_mapped([], HAND, PROFILES, "odd.csv", title="x")


@pytest.mark.parametrize(
    "data",
    [
        {"name": "own_1", "title": "x", "sign": "upwards"},
        {"name": "Own 1", "title": "x"},
        {"name": "own_1", "title": "x", "places": {"amount": 1, "balance": 1}},
        {"name": "own_1", "title": "x", "places": {"amount": -1}},
        {"name": "own_1", "title": "x", "surprise": 1},
    ],
)
def test_a_malformed_layout_is_refused_with_its_reason(data: dict[str, object]) -> None:
    with pytest.raises(Refusal) as raised:
        profile_of(data, "坏版式")
    assert raised.value.code == "evidence.profile_malformed"
    assert raised.value.params["reason"]


def test_what_to_begin_with(tmp_path: Path) -> None:
    odd = sheets(tmp_path)
    assert guessed(odd, None, PROFILES.common).header == 1
    known = sheets(tmp_path, "日期,说明,金额\n2026-10-02,甲,12.00\n")
    table = find_table(known[0], PROFILES, "x")
    assert table is not None
    begun = guessed(known, (0, table), PROFILES.common)
    assert begun.columns == {0: "traded_on", 1: "description", 2: "amount"}
    assert guessed(known, None, PROFILES.common).columns == begun.columns
    assert guessed([], None, PROFILES.common).columns == {}


@settings(max_examples=50, deadline=None)
@given(
    cells=st.lists(st.lists(st.text("0123456789-./,甲ab ", max_size=9), min_size=1, max_size=6), max_size=12),
    columns=st.dictionaries(st.integers(0, 5), st.sampled_from(["traded_on", "amount", "description", "balance"])),
    header=st.one_of(st.none(), st.integers(0, 11)),
)
def test_no_mapping_of_anything_breaks_and_no_row_vanishes(
    cells: list[list[str]], columns: dict[int, Role], header: int | None
) -> None:
    sheet = Sheet("", [Row(number, tuple(row)) for number, row in enumerate(cells, 1)])
    if header is not None and header >= len(cells):
        header = None
    try:
        statement = read_mapped([sheet], Mapping(0, header, columns), PROFILES, "any", title="x")
    except Refusal:
        return
    told = {line.line_no for line in statement.lines} | {row.line_no for row in statement.skipped}
    assert {number for number, row in enumerate(cells, 1) if any(cell.strip() for cell in row)} <= told
