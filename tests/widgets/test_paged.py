"""A list of a million rows: one page at a time, few rows in memory, in order whatever happens meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.widgets.stage import shown
from ui.widgets.paged import KEPT, ROW, Column, PagedModel
from ui.widgets.paged_table import PagedTable

PAGE = 10


@dataclass(frozen=True)
class Row:
    id: int
    name: str


@dataclass(frozen=True)
class Found:
    rows: Sequence[Row]
    next: str | None


class Source:
    """Rows by number, fetched by keyset as the store does; counts what was asked."""

    def __init__(self, count: int, *, held: bool = False) -> None:
        self.rows = [Row(number * 10, f"row {number}") for number in range(count)]
        self.asked: list[str | None] = []
        self.held: list[Callable[[], None]] | None = [] if held else None

    def fetch(self, token: str | None, done: Callable[[Any], None]) -> None:
        self.asked.append(token)
        behind = [row for row in self.rows if token is None or row.id > int(token)]
        page, more = behind[:PAGE], len(behind) > PAGE
        found = Found(page, str(page[-1].id) if more else None)
        if self.held is None:
            done(found)
        else:
            self.held.append(lambda: done(found))


def model_of(source: Source) -> PagedModel[Row]:
    number = Column[Row](
        "id", "No", lambda r: str(r.id), width=80, align="right", numeric=True, tone=lambda _: "danger"
    )
    columns = [number, Column[Row]("name", "Name", lambda r: r.name, tip=lambda r: f"tip {r.id}")]
    return PagedModel(columns, source.fetch, key=lambda r: r.id, page=PAGE)


def fetch_all(model: QAbstractItemModel) -> None:
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())


def test_pages_come_one_at_a_time_and_end(qtbot: QtBot) -> None:
    source = Source(25)
    model = model_of(source)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.reload()
    assert (model.rowCount(), source.asked) == (10, [None])
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), source.asked) == (20, [None, "90"])
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 25
    assert not model.canFetchMore(QModelIndex())
    assert [model.index(row, 1).data() for row in (0, 13, 24)] == ["row 0", "row 13", "row 24"]


def test_an_empty_list_is_empty(qtbot: QtBot) -> None:
    model = model_of(Source(0))
    model.reload()
    assert model.rowCount() == 0
    assert not model.canFetchMore(QModelIndex())


def test_a_page_under_way_is_not_asked_twice(qtbot: QtBot) -> None:
    source = Source(25, held=True)
    model = model_of(source)
    model.reload()
    assert source.held
    source.held.pop()()
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert source.asked == [None, "90"]


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot) -> None:
    source = Source(5, held=True)
    model = model_of(source)
    model.reload()
    source.rows = [Row(7, "new")]
    model.reload()
    assert source.held
    first, second = source.held
    second()
    first()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["new"]


def test_memory_is_bounded_and_pages_let_go_come_back(qtbot: QtBot) -> None:
    source = Source(PAGE * (KEPT + 30))
    model = model_of(source)
    model.reload()
    fetch_all(model)
    assert model.rowCount() == len(source.rows)
    assert model.kept_rows <= PAGE * KEPT
    source.asked.clear()
    assert model.index(0, 0).data() == "…"
    qtbot.waitUntil(lambda: model.index(0, 0).data() == "0", timeout=1000)
    assert source.asked == [None]
    assert model.index(5, 0).data() == "50"


def test_renewing_keeps_the_place_and_shows_the_change(qtbot: QtBot) -> None:
    source = Source(25)
    model = model_of(source)
    model.reload()
    fetch_all(model)
    source.rows[3] = Row(30, "changed")
    model.renew()
    model.index(3, 1).data()
    qtbot.waitUntil(lambda: model.index(3, 1).data() == "changed", timeout=1000)
    assert model.rowCount() == 25


def test_a_row_put_in_before_a_border_is_not_lost(qtbot: QtBot) -> None:
    source = Source(25)
    model = model_of(source)
    model.reload()
    fetch_all(model)
    source.rows.insert(0, Row(-5, "first of all"))
    model.renew()

    def seen() -> bool:
        ids = [model.index(row, 0).data() for row in range(model.rowCount())]
        return ids == [str(row.id) for row in source.rows]

    qtbot.waitUntil(seen, timeout=2000)


def test_rows_that_went_away_shorten_the_list(qtbot: QtBot) -> None:
    source = Source(25)
    model = model_of(source)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.reload()
    fetch_all(model)
    del source.rows[4:]
    model.renew()
    qtbot.waitUntil(lambda: [model.index(0, 0).data(), model.rowCount()] == ["0", 4], timeout=2000)


def test_cells_tell_alignment_colour_tip_and_row(qtbot: QtBot) -> None:
    model = model_of(Source(3))
    model.reload()
    index = model.index(1, 0)
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert index.data(Qt.ItemDataRole.ForegroundRole).isValid()
    assert index.data(ROW) == Row(10, "row 1")
    assert model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) == "tip 10"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Name"
    assert model.row_of(20) == 2
    assert model.row_of(99) == -1


def test_the_table_moves_by_letters_and_opens_by_enter(qtbot: QtBot) -> None:
    model = model_of(Source(25))
    table = PagedTable(model)
    shown(qtbot, table)
    model.reload()
    opened: list[Row] = []
    moved: list[Row] = []
    table.opened.connect(opened.append)
    table.moved.connect(moved.append)
    assert table.current_row() == Row(0, "row 0")
    QTest.keyClicks(table, "jjk")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [Row(20, "row 2")]
    qtbot.waitUntil(lambda: moved == [Row(20, "row 2")], timeout=1000)


def test_the_cursor_stays_on_its_row_after_a_reload(qtbot: QtBot) -> None:
    source = Source(8)
    model = model_of(source)
    table = PagedTable(model)
    shown(qtbot, table)
    model.reload()
    assert table.select(30)
    source.rows.insert(0, Row(-5, "new first"))
    model.reload()
    assert table.current_row() == Row(30, "row 3")


def test_an_empty_table_says_what_to_do(qtbot: QtBot) -> None:
    source = Source(0)
    model = model_of(source)
    words = QLabel("nothing here")
    table = PagedTable(model, empty=words)
    shown(qtbot, table)
    model.reload()
    assert words.isVisible()
    source.rows = [Row(1, "one")]
    model.reload()
    assert not words.isVisible()


def test_widths_are_told_and_taken(qtbot: QtBot) -> None:
    table = PagedTable(model_of(Source(1)))
    shown(qtbot, table)
    table.set_widths({"id": 123, "unknown": 5})
    assert table.widths() == {"id": 123}
