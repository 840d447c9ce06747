"""Pages below each other: which is in view, what is drawn, what mouse and glass make of them, what it may cost."""

from __future__ import annotations

import json
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.evidence.preview.content import PageSize
from app.evidence.recognition.page import Box
from tests.evidence.conftest import pdf, picture
from tests.evidence.page.conftest import Paper, refuse
from tests.evidence.page.pages import Add, choose, settle
from tests.evidence.page.parts import Asked, answer, calls, white
from ui.evidence import carrying
from ui.evidence.carried import TYPE, unpacked
from ui.evidence.evidence import EvidenceTab
from ui.evidence.pages.contrast import CONTRASTS, INVERTED, NORMAL, STRONGER, after, shown_in
from ui.evidence.pages.layers import Place
from ui.evidence.pages.region_layer import RegionLayer
from ui.evidence.pages.stack import stacked
from ui.evidence.pages.tiles import Piece, Tiles
from ui.evidence.pages.view import PageView
from ui.evidence.pages.zoom import Zoom

_sizes = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 1200)), min_size=1, max_size=40)


class Layer:
    """Notes what it is asked; takes the mouse when told to."""

    def __init__(self, *, takes: bool = True) -> None:
        self.takes = takes
        self.painted: set[int] = set()
        self.seen: list[tuple[str, int, float, float]] = []

    def paint(self, painter: QPainter, page: int, place: Place) -> None:
        self.painted.add(page)
        painter.drawRect(place(Box(0.1, 0.1, 0.2, 0.2)))

    def press(self, page: int, at: QPointF, event: QMouseEvent) -> bool:
        del event
        self.seen.append(("press", page, at.x(), at.y()))
        return self.takes

    def move(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        del event
        self.seen.append(("move", page, at.x(), at.y()))

    def release(self, page: int, at: QPointF, event: QMouseEvent) -> None:
        del event
        self.seen.append(("release", page, at.x(), at.y()))


@pytest.fixture
def pages(qtbot: QtBot) -> PageView:
    """Give a view of 500 × 400 with eight pages of 400 × 300."""
    view = PageView(Asked())
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_pages("eight", (PageSize(400, 300),) * 8)
    return view


@settings(max_examples=60)
@given(sizes=_sizes, gap=st.integers(0, 20), first=st.integers(0, 5), place=st.floats(0, 1))
def test_every_height_belongs_to_a_page_and_back(
    sizes: list[tuple[int, int]], gap: int, first: int, place: float
) -> None:
    stack = stacked(sizes, gap, first)
    height = place * stack.height
    page = stack.at(int(height))
    assert stack.holds(page)
    told = stack.place(height)
    back = stack.height_of(told)
    # In the gap below a page the foot of that page is meant.
    assert back <= height + 1.5 or height < stack.top(page)
    assert stack.place(back) == pytest.approx(told, abs=1.1 / stack.size(page)[1])
    seen = stack.between(int(height), int(height) + 300)
    for number in range(first, first + len(sizes)):
        top, foot = stack.top(number), stack.top(number) + stack.size(number)[1]
        if top <= height + 300 and foot > height:
            assert number in seen or top > int(height) + 300 or foot <= int(height) + 1
    assert len(stacked((), gap).between(0, 9)) == 0


def test_pages_lie_below_each_other_and_only_what_is_near_is_drawn(pages: PageView) -> None:
    asked = {piece.page for piece in answer(pages)}
    assert asked == {0, 1, 2}  # two in view, one that comes next
    assert list(pages.pages_in_view()) == [0, 1]
    changed: list[int] = []
    pages.page_changed.connect(changed.append)
    pages.go(5)
    assert (pages.page, changed) == (5, [5])
    assert {piece.page for piece in answer(pages)} == {4, 5, 6, 7}
    QTest.keyClick(pages, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert pages.page == 7
    QTest.keyClick(pages, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (pages.page, pages.verticalScrollBar().value()) == (0, 0)
    QTest.keyClick(pages, Qt.Key.Key_End)
    pages.grab()


def test_one_page_at_a_time_keeps_the_page(pages: PageView) -> None:
    pages.go(3)
    pages.set_continuous(False)
    assert (pages.page, list(pages.pages_in_view())) == (3, [3])
    pages.go_to_place(6.2, 0)
    assert pages.page == 6
    pages.bring(3, Box(0.5, 0.5, 0.6, 0.6))
    assert pages.page == 2
    assert pages.place(2, Box(0, 0, 1, 1)) is None
    pages.set_continuous(True)
    assert pages.page == 2


def test_layers_lie_over_every_page_and_the_topmost_takes_the_mouse(pages: PageView) -> None:
    below, above = Layer(), Layer(takes=False)
    pages.add_layer(below)
    pages.add_layer(above)
    pages.add_layer(above)
    pages.grab()
    assert below.painted == {1, 2}
    assert len(pages.layers) == 3
    place = pages.place(2, Box(0.5, 0.1, 0.5, 0.1))
    assert place is not None
    at = place.center().toPoint()
    QTest.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(pages.viewport(), at - QPoint(0, 300))
    QTest.mouseRelease(pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [one[0] for one in above.seen] == ["press"]
    assert [one[:2] for one in below.seen] == [("press", 2), ("move", 2), ("release", 2)]
    assert below.seen[0][2:] == pytest.approx((0.5, 0.1), abs=0.01)
    assert below.seen[1][3] < 0  # beyond its edge, on the page it was taken on
    QTest.mouseDClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pages.zoom.fit
    pages.drop_layer(below)
    pages.drop_layer(above)
    assert pages.layers == [pages.layer]


def test_the_glass_shows_what_is_under_it_sharp(pages: PageView) -> None:
    answer(pages)
    pages.mouse = QPointF(250, 100)
    pages.magnify(True)
    larger = answer(pages)
    assert larger
    assert {(piece.page, piece.scale) for piece in larger} == {(0, 2.5)}
    pages.grab()
    pages.magnify(False)
    pages.set_zoom(Zoom(2.0, fit=False))
    assert pages.mouse is not None
    pages.mouse = QPointF(-5, -5)
    pages.magnify(True)
    assert answer(pages)
    pages.grab()


def test_another_contrast_is_drawn_anew_over_the_old_one(pages: PageView) -> None:
    answer(pages)
    pages.set_contrast(INVERTED)
    pages.grab()
    assert {piece.contrast for piece in answer(pages)} == {INVERTED}
    assert answer(pages) == []
    pages.set_contrast(NORMAL)
    assert answer(pages) == []  # it was kept


def test_contrast_is_a_table_of_levels() -> None:
    levels = bytes(range(256))
    assert shown_in(levels, NORMAL) is levels
    assert shown_in(levels, INVERTED) == levels[::-1]
    stronger = shown_in(levels, STRONGER)
    assert (stronger[0], stronger[255], list(stronger)) == (0, 255, sorted(stronger))
    assert stronger[150] < 150
    assert [after(one) for one in CONTRASTS] == [*CONTRASTS[1:], CONTRASTS[0]]


def test_a_page_that_cannot_be_drawn_says_so_in_its_place(pages: PageView) -> None:
    pages._want()
    first = calls(pages)[-1]
    pages.skip(Piece(7, 9.0), "not asked")
    pages.skip(first, "This page is damaged.")
    pages.grab()
    assert pages.troubles == {0: "This page is damaged."}
    assert first.page not in {piece.page for piece in answer(pages)}
    pages.again()
    assert calls(pages)[-1].page == 0


@settings(max_examples=60)
@given(steps=st.lists(st.tuples(st.integers(0, 5), st.integers(1, 60), st.booleans()), max_size=40))
def test_the_cache_holds_no_more_than_its_bound_and_knows_what_it_holds(steps: list[tuple[int, int, bool]]) -> None:
    most = 3_000
    tiles = Tiles(most)
    for page, side, look in steps:
        piece = Piece(page, side / 10)
        tiles.put("x", piece, QImage(side, 2, QImage.Format.Format_RGB32))
        if look:
            tiles.get("x", Piece(0, 1.0))
        assert tiles.held == sum(image.sizeInBytes() for image in tiles._kept.values()) <= most
        assert tiles.has("x", piece)
        assert {one for number in range(6) for one in tiles.of("x", number)} == {one for _, one in tiles._kept}
    tiles.clear()
    assert (tiles.held, tiles.of("x", 0), tiles.get("x", Piece(0, 1.0))) == (0, frozenset(), None)


def test_a_part_is_chosen_with_a_band_and_picked_up(qtbot: QtBot) -> None:
    picked: list[tuple[int, tuple[int, ...]]] = []
    view = PageView(Asked())
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_pages("one", (PageSize(400, 380),))
    layer = RegionLayer(lambda page, region: picked.append((page, region)))
    view.add_layer(layer)
    port, left, alt = view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier

    def spot(across: float, down: float) -> QPoint:
        place = view.place(1, Box(across, down, across, down))
        assert place is not None
        return place.center().toPoint()

    QTest.mousePress(port, left, alt, spot(0.25, 0.25))
    QTest.mouseMove(port, spot(0.4, 0.3))
    view.grab()
    QTest.mouseMove(port, spot(0.75, 0.5))
    QTest.mouseRelease(port, left, alt, spot(0.75, 0.5))
    assert layer.region == pytest.approx((2500, 2500, 7500, 5000), abs=60)
    view.grab()
    QTest.mousePress(port, left, pos=spot(0.5, 0.4))
    QTest.mouseMove(port, spot(0.9, 0.9))
    QTest.mouseRelease(port, left, pos=spot(0.9, 0.9))
    assert picked == [(1, layer.region)]
    QTest.mousePress(port, left, pos=spot(0.9, 0.9))
    QTest.mouseRelease(port, left, pos=spot(0.9, 0.9))
    assert layer.region == ()
    layer.on = True
    QTest.mousePress(port, left, pos=spot(0.1, 0.1))
    QTest.mouseRelease(port, left, pos=spot(0.1, 0.1))
    assert (layer.box, layer.page) == (None, None)
    QTest.mousePress(port, Qt.MouseButton.RightButton, pos=spot(0.1, 0.1))
    assert layer.page is None


def test_what_is_dragged_says_where_it_is(page: EvidenceTab, add: Add) -> None:
    add("合约.pdf", pdf(3))
    settle(page)
    row = page.exhibits.list.items.rows[0]
    mime = carrying.mime_of(row, 2, (1, 2, 3, 4))
    told = unpacked(mime)
    assert told is not None
    assert (told.case_id, told.item_id, told.page, told.region) == (row.case_id, row.id, 2, (1, 2, 3, 4))
    assert "合约" in mime.text()
    assert json.loads(bytes(mime.data(TYPE).data()))["item"] == str(row.id)
    assert carrying.label(mime.text()).height() > 10
    carrying.carry(page, None, 1)
    taken: list[tuple[int, tuple[int, ...]]] = []
    page.stage.viewer.carried.disconnect()
    page.stage.viewer.carried.connect(lambda number, region: taken.append((number, region)))
    page.stage.viewer.list.setCurrentIndex(page.stage.viewer.list.pages.index(1))
    page.stage.viewer.list.startDrag(Qt.DropAction.CopyAction)
    page.stage.viewer.region.page = 3
    assert taken == [(2, ())]
    assert uuid4() != row.id


def test_keys_of_a_document(page: EvidenceTab, add: Add, paper: Paper) -> None:
    add("合约.pdf", pdf(3))
    settle(page)
    viewer = page.stage.viewer
    view, tools = viewer.view, viewer.tools
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_G)
    assert tools.number.hasFocus()
    QTest.keyClick(tools.number, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    tools.number.setText("３")
    QTest.keyClick(tools.number, Qt.Key.Key_Return)
    assert (viewer.page, tools.number.text()) == (2, "3")
    QTest.keyClicks(tools.number, "r")
    assert view.turn == 0
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C)
    assert view.contrast == STRONGER
    QTest.keyPress(view, Qt.Key.Key_Z)
    assert (view.magnifies, tools.magnifier.isChecked()) == (True, True)
    QTest.keyRelease(view, Qt.Key.Key_Z)
    assert not view.magnifies
    QTest.keyClick(view, Qt.Key.Key_P)
    assert viewer.region.on
    QTest.keyClick(view, Qt.Key.Key_T)
    assert (viewer.region.on, view.layer.choosing) == (False, True)
    QTest.keyClick(view, Qt.Key.Key_P)
    assert (viewer.region.on, view.layer.choosing) == (True, False)
    QTest.keyClick(view, Qt.Key.Key_P)
    QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert [view.turn_of(number) for number in range(3)] == [0, 0, 90]
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert viewer.page == 0
    add("小票.png", picture())
    settle(page)
    choose(page, 2)
    assert view.contrast == NORMAL
    choose(page, 1)
    assert view.contrast == STRONGER  # kept with the exhibit while the case is open


def test_one_bad_page_hides_no_good_one(page: EvidenceTab, add: Add, paper: Paper) -> None:
    add("合约.pdf", pdf(3))
    settle(page)
    viewer = page.stage.viewer
    paper.trouble = refuse("evidence.preview_crashed")
    viewer.view.tiles.clear()
    viewer.view._want()
    assert not viewer.sorry.isVisible()
    assert viewer.view.troubles
    assert viewer.tools.again.isVisible()
    paper.trouble = None
    viewer.tools.again.click()
    assert (viewer.view.troubles, viewer.tools.again.isVisible()) == ({}, False)


def test_narrow_tools_stand_in_the_menu(page: EvidenceTab, add: Add) -> None:
    add("合约.pdf", pdf(3))
    settle(page)
    tools = page.stage.viewer.tools
    tools.setFixedWidth(360)
    page.grab()
    assert (tools.more.isVisible(), tools.turn.isVisible(), tools.finding.isVisible()) == (True, False, False)
    menu = tools.more.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions()}
    entries[tools.turn.toolTip()].trigger()
    assert page.stage.viewer.view.turn == 90
    entries[tools.one.toolTip()].trigger()
    assert not page.stage.viewer.view.continuous


def test_a_region_of_a_large_page_is_asked_in_tiles(qtbot: QtBot) -> None:
    view = PageView(Asked())
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_pages("large", (PageSize(4000, 4000),))
    view.set_zoom(Zoom(1.0, fit=False))
    tiles = [piece.region for piece in answer(view) if piece.region is not None]
    assert tiles
    assert all(one.width <= 512 for one in tiles)
    view.set_zoom(Zoom(1.25, fit=False))
    view.grab()  # tiles of the old scale below
    view.tiles.put(view.key, Piece(0, 0.1, turn=90), white(40, 40))
    view.grab()
