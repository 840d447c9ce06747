"""The pieces of the page by themselves: scale, sharpness, lists of pages and lines."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop import Seat, resource_folder
from app.evidence.preview.content import PageSize, Region
from app.evidence.preview.previewer import Previewer
from app.kernel.money import Money
from app.kernel.wording import Language, Wording
from tests.evidence.conftest import pdf, picture
from ui.evidence import renderer, sharp
from ui.evidence.evidence import EvidenceTab
from ui.evidence.line import Line
from ui.evidence.line_table import LineTable
from ui.evidence.lines import AMOUNT, CARD, CURRENCY, INSTALMENT, LINE, TICK, LineModel
from ui.evidence.page_list import PageList
from ui.evidence.page_view import PageView
from ui.evidence.zoom import LEAST, MOST, STEPS, Zoom
from ui.shell.context import Context
from ui.shell.jobs import Jobs, ThreadLanes

# ---------------------------------------------------------------------------------------------------------- the scale

sizes = st.floats(1, 20_000)


@given(shown=st.floats(0.02, 10))
def test_steps_go_up_and_down_within_their_ends(shown: float) -> None:
    closer, farther = Zoom().closer(shown), Zoom().farther(shown)
    assert (closer.fit, farther.fit) == (False, False)
    assert closer.scale in STEPS
    assert farther.scale in STEPS
    assert closer.scale > shown or closer.scale == MOST
    assert farther.scale < shown or farther.scale == LEAST


@given(page=st.tuples(sizes, sizes), room=st.tuples(sizes, sizes))
def test_a_fitted_page_lies_in_the_window_and_is_never_enlarged(
    page: tuple[float, float], room: tuple[float, float]
) -> None:
    whole = Zoom(wide=False).scale_for(page, room)
    wide = Zoom().scale_for(page, room)
    assert whole <= wide <= 1
    if whole > 0.02:
        assert page[0] * whole <= room[0] * 1.0001
        assert page[1] * whole <= room[1] * 1.0001


def test_a_chosen_scale_is_kept_whatever_the_window() -> None:
    assert Zoom(3.0, fit=False).scale_for((10, 10), (5, 5)) == 3.0
    assert Zoom(99.0, fit=False).scale_for((10, 10), (5, 5)) == MOST


edges = st.integers(0, 30_000)
spans = st.integers(1, 3_000)


@given(left=edges, top=edges, width=spans, height=spans, right=st.integers(0, 9_000), below=st.integers(0, 9_000))
def test_what_is_drawn_covers_what_is_seen_and_stays_small(
    left: int, top: int, width: int, height: int, right: int, below: int
) -> None:
    seen = Region(left, top, width, height)
    whole = (left + width + right, top + height + below)
    drawn = sharp.wanted(seen, whole)
    assert sharp.covers(drawn, seen)
    if drawn is None:
        assert whole[0] * whole[1] <= sharp.WHOLE_PIXELS
        assert sharp.part_of(drawn, whole) == (0, 0, 1, 1)
        return
    assert drawn.left >= 0
    assert drawn.top >= 0
    assert drawn.left + drawn.width <= whole[0]
    assert drawn.top + drawn.height <= whole[1]
    assert drawn.width * drawn.height <= (width * 5 / 3 + 1) * (height * 5 / 3 + 1)
    assert not sharp.covers(drawn, Region(drawn.left, drawn.top, drawn.width + 1, drawn.height))
    assert all(0 <= share <= 1 for share in sharp.part_of(drawn, whole))


# ---------------------------------------------------------------------------------------------------------- one page


class Asked:
    """Notes what a view asks for."""

    def __init__(self) -> None:
        self.calls: list[tuple[float, int, Region | None]] = []

    def __call__(self, scale: float, turn: int, region: Region | None) -> None:
        self.calls.append((scale, turn, region))


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    """Give a view of 500 × 400 with an A4 page."""
    found = PageView(Asked())
    qtbot.addWidget(found)
    found.resize(500, 400)
    found.show()
    found.show_page(PageSize(794, 1123))
    return found


def calls(view: PageView) -> list[tuple[float, int, Region | None]]:
    asked = view._ask
    assert isinstance(asked, Asked)
    return asked.calls


def white(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def test_a_page_opens_as_wide_as_the_window(view: PageView) -> None:
    scale, turn, region = calls(view)[0]
    assert 0.5 < scale < 0.7
    assert (turn, region) == (0, None)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.verticalScrollBar().maximum() > 0
    view.put(white(round(794 * scale), round(1123 * scale)))
    view.grab()


def test_a_large_scale_draws_only_what_is_seen(view: PageView) -> None:
    view.set_zoom(Zoom(8.0, fit=False))
    view._want()
    region = calls(view)[-1][2]
    assert region is not None
    assert region.width * region.height < 3_000_000
    view.put(white(region.width, region.height))
    view.grab()
    count = len(calls(view))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 20)
    view._want()
    assert len(calls(view)) == count  # a little scrolling is covered
    view.verticalScrollBar().setValue(0)
    view._want()
    assert len(calls(view)) == count + 1


def test_the_middle_stays_in_the_middle_when_the_scale_changes(view: PageView) -> None:
    view.set_zoom(Zoom(2.0, fit=False))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    share = (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())
    view.closer()
    assert view.scale == 3.0
    assert abs((bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep()) - share) < 0.01
    view.farther()
    assert view.scale == 2.0


def test_turning_asks_for_the_page_as_it_lies_now(view: PageView) -> None:
    for turn in (90, 180, 270, 0):
        view.rotate()
        view._want()
        assert view.turn == turn
        assert calls(view)[-1][1] == turn
        view.grab()
    view.rotate()
    view.show_page(PageSize(10, 10))
    assert view.turn == 0


def test_hands_drag_and_the_wheel_zooms_with_ctrl(view: PageView) -> None:
    view.set_zoom(Zoom(2.0, fit=False))
    bar = view.verticalScrollBar()
    bar.setValue(200)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(port, QPoint(200, 150))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert bar.value() == 250
    QTest.mouseMove(port, QPoint(200, 100))
    assert bar.value() == 250

    def turn_wheel(by: int, keys: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(100, 100), QPointF(100, 100), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(port, event)

    turn_wheel(120, Qt.KeyboardModifier.ControlModifier)
    assert view.scale == 3.0
    turn_wheel(-120, Qt.KeyboardModifier.ControlModifier)
    assert view.scale == 2.0
    before = bar.value()
    turn_wheel(-120, Qt.KeyboardModifier.NoModifier)
    assert bar.value() > before
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert view.zoom.fit
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert view.scale == 1.0


def test_keys_scroll_to_the_end_and_then_turn_the_page(view: PageView) -> None:
    turned: list[int] = []
    view.turned_page.connect(turned.append)
    bar = view.verticalScrollBar()
    view.scroll_or_turn(1)
    assert (bar.value() > 0, turned) == (True, [])
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    view.scroll_or_turn(1)
    assert turned == [1]
    QTest.keyClick(view, Qt.Key.Key_Home)
    view.scroll_or_turn(-1)
    assert turned == [1, -1]
    view.set_zoom(Zoom(4.0, fit=False))
    for key, other in ((Qt.Key.Key_Down, bar), (Qt.Key.Key_Right, view.horizontalScrollBar())):
        before = other.value()
        QTest.keyClick(view, key)
        assert other.value() > before
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Left)


def test_without_a_page_nothing_is_asked_or_shown(qtbot: QtBot) -> None:
    asked = Asked()
    view = PageView(asked)
    qtbot.addWidget(view)
    view.show()
    view.put(white(5, 5))
    view._want()
    view.grab()
    assert (asked.calls, view.scale) == ([], 1.0)


def test_small_pictures_are_asked_for_one_at_a_time(qtbot: QtBot) -> None:
    asked: list[int] = []
    pages = PageList(lambda page, _scale: asked.append(page))
    qtbot.addWidget(pages)
    pages.resize(130, 300)
    pages.show()
    pages.pages.show_pages((PageSize(100, 140),) * 50)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=2000)
    chosen: list[int] = []
    pages.chosen.connect(chosen.append)
    for _ in range(3):
        before = len(asked)
        pages.pages.put(white(20, 30))
        qtbot.waitUntil(lambda before=before: len(asked) > before or not pages.pages._wanted, timeout=2000)  # type: ignore[misc]
    pages.pages.skip()
    assert len(set(asked)) == len(asked)
    pages.go(40)
    assert chosen == []
    pages.setCurrentIndex(pages.pages.index(41))
    assert chosen == [41]
    assert pages.pages.index(41).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 42"
    pages.pages.show_pages(())
    pages.pages.put(white(5, 5))
    assert pages.pages.rowCount() == 0


# ---------------------------------------------------------------------------------------------------------- lines

WORDS = Wording.load(resource_folder("wording"), Language.EN)


def line(place: int, fen: int, currency: str = "CNY", **more: Any) -> Line:
    known: dict[str, Any] = {
        "id": uuid4(), "place": place, "line_no": place, "traded_on": date(2026, 10, 1 + place % 28), "posted_on": None,
        "kind": "purchase", "description": f"shop {place}", "merchant": "", "amount": Money(fen, currency),
        "original": None, "card_tail": "8123", "instalment": "", "neutral": False, "status": "",
    }  # fmt: skip
    return Line(**(known | more))


amounts = st.lists(
    st.tuples(st.integers(-(10**9), 10**9), st.sampled_from(["CNY", "USD", "JPY"]), st.booleans()), max_size=60
)


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


@pytest.fixture
def table(qtbot: QtBot) -> LineTable:
    """Give a table of five lines."""
    model = LineModel(WORDS)
    found = LineTable(model)
    qtbot.addWidget(found)
    found.resize(700, 300)
    found.show()
    model.put(
        [
            line(1, 5_00, description="bus", merchant="City"),
            line(2, -20_00, description="refund", kind="refund"),
            line(
                3, 1_200_00, description="laptop ＡＢＣ", instalment="1/12", status="done", posted_on=date(2026, 10, 9)
            ),
            line(4, 9_90, "USD", description="book", original=Money(70_00, "CNY"), card_tail="0042"),
            line(5, 3_00, description="", merchant="kiosk", traded_on=None, neutral=True),
        ],
        may_tick=True,
    )
    return found


def order(table: LineTable) -> list[int]:
    return [table.lines.line_at(row).place for row in range(table.lines.rowCount())]


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


# ---------------------------------------------------------------------------------------------------------- for real


@pytest.fixture
def real(context: Context, monkeypatch: pytest.MonkeyPatch, seat: Seat, qtbot: QtBot) -> Iterator[Context]:
    """Give a context with the program's own lanes and a real child."""
    monkeypatch.setattr(renderer._Shared, "make", Previewer)
    lanes = ThreadLanes()
    context.jobs = Jobs(seat, lanes)
    context.jobs.troubled.connect(context.notices.trouble)
    yield context
    context.jobs.close()
    qtbot.wait(10)


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
    page.closed()
