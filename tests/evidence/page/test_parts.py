"""The pieces of the page by themselves: scale, sharpness, lists of pages and lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.evidence.preview.content import PageSize, Region
from app.evidence.recognition.page import Box
from tests.evidence.page.parts import Asked, answer, calls, edges, sizes, spans, white
from ui.evidence.pages import sharp
from ui.evidence.pages.thumbnails import PageList
from ui.evidence.pages.tiles import Piece
from ui.evidence.pages.view import PageView
from ui.evidence.pages.zoom import LEAST, MOST, STEPS, Zoom


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


@settings(max_examples=60)
@given(left=edges, top=edges, width=spans, height=spans, right=st.integers(0, 9_000), below=st.integers(0, 9_000))
def test_what_is_drawn_covers_what_is_seen_and_stays_small(
    left: int, top: int, width: int, height: int, right: int, below: int
) -> None:
    seen = Region(left, top, width, height)
    whole = (left + width + right, top + height + below)
    found = sharp.pieces(seen, whole)
    if found == [None]:
        assert whole[0] * whole[1] <= sharp.WHOLE_PIXELS
        assert sharp.part_of(None, whole) == (0, 0, 1, 1)
        return
    tiles = [one for one in found if one is not None]
    assert len(set(tiles)) == len(found)
    for one in tiles:
        assert 0 < one.width <= sharp.SIDE
        assert 0 <= one.left < one.left + one.width <= whole[0]
        assert 0 <= one.top < one.top + one.height <= whole[1]
        assert one.left % sharp.SIDE == one.top % sharp.SIDE == 0
        assert all(0 <= share <= 1 for share in sharp.part_of(one, whole))
    for across, down in ((left, top), (left + width - 1, top), (left, top + height - 1), (left + width // 2, top)):
        assert any(
            one.left <= across < one.left + one.width and one.top <= down < one.top + one.height for one in tiles
        )
    assert len(tiles) <= (width // sharp.SIDE + 2) * (height // sharp.SIDE + 2)


def test_a_page_opens_as_wide_as_the_window(view: PageView) -> None:
    piece = calls(view)[0]
    assert 0.5 < piece.scale < 0.7
    assert (piece.page, piece.turn, piece.region) == (0, 0, None)
    assert view.horizontalScrollBar().maximum() == 0
    assert view.verticalScrollBar().maximum() > 0
    assert answer(view) == [piece]
    view.grab()


def test_a_large_scale_draws_only_what_is_seen(view: PageView) -> None:
    answer(view)
    view.set_zoom(Zoom(8.0, fit=False))
    pieces = answer(view)
    assert all(one.region is not None for one in pieces)  # the whole one that was there lies below meanwhile
    assert 0 < len(pieces) <= 4
    view.grab()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 2)
    assert len(answer(view)) <= 2
    view.verticalScrollBar().setValue(0)
    assert answer(view)


def test_a_large_picture_is_shown_roughly_before_it_is_shown_sharp(qtbot: QtBot) -> None:
    view = PageView(Asked())
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.set_zoom(Zoom(1.0, fit=False))
    view.show_pages("photo", (PageSize(9000, 6700),))
    first, *tiles = answer(view)
    assert first.region is None
    assert first.scale * first.scale * 9000 * 6700 <= sharp.ROUGH_PIXELS + 1
    assert tiles
    assert all(one.region is not None for one in tiles)
    assert view.tiles.held < 20_000_000
    view.grab()


def test_the_middle_stays_in_the_middle_when_the_scale_changes(view: PageView) -> None:
    view.set_zoom(Zoom(2.0, fit=False))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = QPointF(250, 200)
    before = view.on_page(1, middle)
    view.closer()
    assert view.scale == 3.0
    after = view.on_page(1, QPointF(view.viewport().width() / 2, view.viewport().height() / 2))
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=0.02)
    spot = QPointF(50, 60)
    before = view.on_page(1, spot)
    view.farther(spot)
    assert view.scale == 2.0
    after = view.on_page(1, spot)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=0.01)


def test_turning_asks_for_the_page_as_it_lies_now(view: PageView) -> None:
    answer(view)
    for turn in (90, 180, 270, 0):
        view.rotate()
        view.grab()  # the old picture, turned, until the new one is there
        answer(view)
        assert view.turn == turn
        assert calls(view)[-1].turn == turn or turn == 0
    view.rotate()
    view.show_pages("other", (PageSize(10, 10),))
    assert view.turn_of(0) == 90


def test_one_sheet_may_be_turned_alone(view: PageView) -> None:
    view.show_pages("three", (PageSize(100, 140),) * 3)
    view.go(1)
    view.rotate_page()
    assert [view.turn_of(page) for page in range(3)] == [0, 90, 0]
    assert view.page == 1
    place = view.place(2, Box(0, 0, 1, 1))
    assert place is not None
    assert place.width() > place.height()


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
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() == bar.maximum()
    view.scroll_or_turn(1)
    assert turned == [1]
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
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
    view.put(Piece(0, 1.0), white(5, 5))
    view._want()
    view.grab()
    view.ends(1)
    view.page_ends(1)
    view.go_to_place(1.0, 0.5)
    assert (asked.calls, view.scale, view.page, view.page_at(QPointF(5, 5))) == ([], 1.0, 0, None)


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
