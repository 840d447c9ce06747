"""The pieces of the page by themselves: scale, sharpness, lists of pages and lines: parts lines."""

from __future__ import annotations

import threading
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.evidence.conftest import pdf, picture
from tests.evidence.page.parts import WORDS, amounts, line, order
from ui.evidence.evidence import EvidenceTab
from ui.evidence.statement.line_table import LineTable
from ui.evidence.statement.lines import AMOUNT, CARD, CURRENCY, INSTALMENT, LINE, TICK, LineModel
from ui.shell.context import Context


@given(lines=amounts, ticks=st.lists(st.integers(0, 59), max_size=20))
def test_the_sum_is_exactly_that_of_what_is_ticked(lines: list[tuple[int, str, bool]], ticks: list[int]) -> None:
    model = LineModel(WORDS)
    model.put([line(n, fen, currency, disputed=on) for n, (fen, currency, on) in enumerate(lines)], may_tick=True)
    for row in ticks:
        if row < model.rowCount():
            model.tick([row])
    expected: dict[str, Decimal] = {}
    for one in model.lines:
        if one.disputed:
            expected[one.amount.currency] = expected.get(one.amount.currency, Decimal(0)) + one.amount.amount
    assert {currency: amount.amount for currency, (_, amount) in model.totals().items()} == expected
    assert next(iter(model.totals()), "CNY") == "CNY" or "CNY" not in expected
    flips = {row: ticks.count(row) % 2 for row in set(ticks)}
    for row, (_, _, on) in enumerate(lines):
        assert model.line_at(row).disputed == (on != bool(flips.get(row, 0)))


def test_a_title_sorts_up_down_and_back(table: LineTable) -> None:
    def press(column: int) -> list[int]:
        table.horizontalHeader().sectionClicked.emit(column)
        return order(table)

    assert press(AMOUNT) == [2, 5, 1, 4, 3]
    assert press(AMOUNT) == [3, 4, 1, 5, 2]
    assert press(AMOUNT) == [1, 2, 3, 4, 5]
    assert press(1)[0] == 5
    assert press(2)[0] == 4


def test_words_amounts_and_days_are_found(table: LineTable) -> None:
    for typed, found in (
        ("abc", [3]), ("1,200", [3]), ("1200.00", [3]), ("2026-10-05", [4]), ("city bus", [1]), ("42", [4]), ("z", []),
    ):  # fmt: skip
        table.lines.narrow(typed, False)
        assert order(table) == found, typed
    table.lines.mark([table.lines.lines[1]], True)
    table.lines.narrow("", True)
    assert order(table) == [2]


def test_columns_that_tell_nothing_are_left_out(table: LineTable) -> None:
    assert table.lines.differing() == {TICK, 1, 2, 3, AMOUNT, CURRENCY, CARD, INSTALMENT}
    table.lines.put([line(1, 100), line(2, 200)], may_tick=False)
    assert [table.isColumnHidden(column) for column in (TICK, CURRENCY, CARD, INSTALMENT)] == [True] * 4
    assert table.lines.headerData(AMOUNT, Qt.Orientation.Horizontal) == "Amount CNY"
    assert table.lines.headerData(AMOUNT, Qt.Orientation.Vertical) is None


def test_a_reader_cannot_tick(table: LineTable) -> None:
    table.lines.put([line(1, 100)], may_tick=False)
    told: list[object] = []
    table.lines.ticked.connect(lambda *args: told.append(args))
    QTest.keyClick(table, Qt.Key.Key_Space)
    index = table.lines.index(0, TICK)
    assert not table.lines.setData(index, 1)
    assert not table.lines.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    assert told == []


def test_every_cell_says_what_it_is(table: LineTable) -> None:
    model = table.lines
    role = Qt.ItemDataRole
    assert model.index(2, 2).data(role.ToolTipRole).split("\n") == [
        "laptop ＡＢＣ",
        "Line 3",
        "done",
        "Booked 2026-10-09",
    ]
    assert "CNY 70.00" in model.index(3, 2).data(role.ToolTipRole)
    assert "own accounts" in model.index(4, 2).data(role.ToolTipRole)
    assert model.index(4, 1).data() == "—"
    assert model.index(0, 2).data() == "City  bus"
    assert model.index(4, 2).data() == "kiosk"
    assert model.index(0, LineModel(WORDS).columnCount() - 1).data(LINE).place == 1
    assert model.index(0, TICK).data(role.AccessibleTextRole) == ""
    model.tick([0])
    assert model.index(0, TICK).data(role.AccessibleTextRole) == "in dispute"
    assert model.headerData(TICK, Qt.Orientation.Horizontal, role.AccessibleTextRole) == "In dispute"
    table.grab()


def test_the_same_lines_in_another_state_keep_the_place(table: LineTable) -> None:
    table.setCurrentIndex(table.lines.index(3, 1))
    lines = list(table.lines.lines)
    assert table.lines.renew(lines)
    assert table.currentIndex().row() == 3
    assert not table.lines.renew(lines[1:])


def test_space_on_an_empty_table_does_nothing(table: LineTable) -> None:
    table.lines.put([], may_tick=True)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert table.chosen_rows() == []


def test_a_real_page_in_real_lanes_from_file_to_pixels(
    real: Context, case_id: UUID, add: Callable[..., UUID], tmp_path: Path, qtbot: QtBot
) -> None:
    add("合约.pdf", pdf(4))
    page = EvidenceTab(real)
    qtbot.addWidget(page)
    page.resize(1200, 600)
    page.show()
    page.opened(case_id=case_id)
    viewer = page.stage.viewer
    with qtbot.waitSignal(viewer.seen, timeout=20_000):
        pass
    assert viewer.count == 4
    qtbot.waitUntil(lambda: len(viewer.list.pages._pictures) >= 2, timeout=20_000)
    assert threading.current_thread() is threading.main_thread()
    (tmp_path / "b.png").write_bytes(picture())
    with qtbot.waitSignal(page.taking.done, timeout=20_000):
        page.add_paths([str(tmp_path / "b.png")])
    qtbot.waitUntil(lambda: page.exhibits.list.items.rowCount() == 2, timeout=20_000)
    page.verify()
    qtbot.waitUntil(lambda: all(row.intact for row in page.exhibits.list.items.rows), timeout=20_000)
    page.closed()


def test_a_batch_that_is_cancelled_keeps_what_was_taken(
    real: Context, case_id: UUID, rows: Callable[[], list[Any]], tmp_path: Path, qtbot: QtBot
) -> None:
    page = EvidenceTab(real)
    qtbot.addWidget(page)
    page.show()
    page.opened(case_id=case_id)
    paths = []
    for number in range(40):
        path = tmp_path / f"{number}.png"
        path.write_bytes(picture(20 + number, 10))
        paths.append(str(path))
    real.jobs.shown.connect(lambda job: job.cancel() if job.title and job.count >= 3 else None)
    page.add_paths(paths)
    qtbot.waitUntil(lambda: page.taking.running == 0, timeout=20_000)
    taken = len(rows())
    assert 0 < taken < 40
    assert page.arrivals.left.isVisible()
    assert len(page.taking.left(case_id)) == 40 - taken
    page.closed()
