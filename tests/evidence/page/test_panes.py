"""Exhibits beside each other: how many, which, linked or not, and how they stand when somebody comes back."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.evidence.codes import MarkKind
from app.evidence.preview.content import PageSize
from tests.evidence.conftest import pdf, picture
from tests.evidence.page.conftest import Paper, refuse
from tests.evidence.page.pages import Add, choose, settle
from tests.shell.accessible import nameless
from ui.evidence.evidence import EvidenceTab
from ui.evidence.pages.viewer import Viewer
from ui.evidence.pages.zoom import Zoom
from ui.evidence.panes.linking import Linking
from ui.evidence.panes.memory import kept_panes, restore, state_of, with_panes
from ui.evidence.panes.standing import contrast_of, stand, standing
from ui.shell.context import Context
from ui.widgets import theme


@pytest.fixture
def four(add: Add, page: EvidenceTab) -> EvidenceTab:
    """Give the page with two contracts, a receipt and a statement's picture, the first contract shown."""
    for name, content in (
        ("合约甲.pdf", pdf(3)),
        ("合约乙.pdf", pdf(3, "Other")),
        ("小票.png", picture()),
        ("照片.png", picture(61)),
    ):
        add(name, content)
    settle(page)
    choose(page, 1)
    return page


def _all_loaded(page: EvidenceTab) -> None:
    for pane in page.panes.panes:
        if pane.stage._rest.isActive():
            pane.stage._rest.stop()
            pane.stage._load()


def _seqs(page: EvidenceTab) -> list[int | None]:
    return [None if pane.row is None else pane.row.seq for pane in page.panes.panes]


def test_a_new_pane_begins_with_the_next_exhibit_and_the_list_shows_in_the_active_one(four: EvidenceTab) -> None:
    QTest.keyClick(four.exhibits.list, Qt.Key.Key_2)
    assert _seqs(four) == [1, 2]
    assert all(not pane.head.isHidden() for pane in four.panes.panes)
    QTest.keyClick(four.exhibits.list, Qt.Key.Key_4)
    assert _seqs(four) == [1, 2, 3, 4]
    for pane in four.panes.panes:
        assert nameless(pane.head) == nameless(pane.stage.viewer.tools) == []
    choose(four, 3)
    assert _seqs(four) == [3, 2, 3, 4]
    four.panes.step(1)
    assert four.panes.at == 1
    current = four.exhibits.list.current()
    assert current is not None
    assert current.seq == 2
    choose(four, 4)
    assert _seqs(four) == [3, 4, 3, 4]
    QTest.keyClick(four.exhibits.list, Qt.Key.Key_1)
    assert (_seqs(four), four.panes.at) == ([3], 0)
    assert four.panes.panes[0].head.isHidden()


def test_the_chooser_of_a_pane_and_its_cross(four: EvidenceTab) -> None:
    four.panes.set_count(2)
    second = four.panes.panes[1]
    row = four.exhibits.list.items.rows[3]
    second.chooser._picked(second.chooser.findData(str(row.id)))
    assert _seqs(four) == [1, 4]
    assert four.panes.at == 1
    current = four.exhibits.list.current()
    assert current is not None
    assert current.seq == 4
    second.chooser._picked(-1)
    assert second.chooser.value_key() == str(row.id)
    four.panes.panes[0].away.click()
    assert _seqs(four) == [4]


def test_panes_have_the_page_to_themselves_and_give_it_back(four: EvidenceTab) -> None:
    QTest.keyClick(four.exhibits.list, Qt.Key.Key_F)
    assert (four.exhibits.isHidden(), four.side.isHidden()) == (True, True)
    assert not four.panes.panes[0].head.isHidden()
    assert four.wants_room, "the head of the case folds too"
    QTest.keyClick(four.stage.viewer.view, Qt.Key.Key_F)
    assert (four.exhibits.isHidden(), four.side.isHidden(), four.wants_room) == (False, False, False)


def test_escape_puts_a_tool_down_before_it_ends_the_whole_page(four: EvidenceTab) -> None:
    _all_loaded(four)
    four.panes.set_full(True)
    view = four.stage.viewer.view
    marking = four.stage.marking
    marking.tools.pick(MarkKind.BOX)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert (marking.layer.tool, four.panes.tools.is_full) == (None, True)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert (four.panes.tools.is_full, four.exhibits.isHidden()) == (False, False)


def test_four_panes_take_the_whole_page_of_a_small_screen_and_never_widen_it(four: EvidenceTab, qtbot: QtBot) -> None:
    four.panes.set_count(4)
    assert four.panes.tools.is_full
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is four.panes or four.stage.isAncestorOf(focus), "the keys go on working"
    four.panes.set_full(False)
    assert four.minimumSizeHint().width() <= 1366 - theme.WIDTH["rail"]
    four.panes.set_count(4)
    four.panes.set_count(2)
    assert not four.panes.tools.is_full


def test_one_key_does_one_thing(four: EvidenceTab) -> None:
    for shown in (1, 3):
        choose(four, shown)
        _all_loaded(four)
        for count in (4, 2, 1):
            four.panes.set_count(count)
            offered = four.keys()
            keys = Counter(key.sequence for key in offered)
            assert [key for key, often in keys.items() if often > 1] == [], (shown, count)


def test_what_goes_wrong_in_one_pane_stays_there(four: EvidenceTab, paper: Paper) -> None:
    four.panes.set_count(2)
    paper.trouble = refuse("evidence.preview_crashed")
    four.panes.step(1)
    choose(four, 3)
    broken, fine = four.panes.panes[1].stage.viewer, four.panes.panes[0].stage.viewer
    assert broken.sorry.isVisible()
    assert not fine.sorry.isVisible()
    paper.trouble = None
    broken._again()
    assert not broken.sorry.isVisible()


def test_linked_panes_scroll_by_pages_and_remember_what_was_beyond_the_end(four: EvidenceTab) -> None:
    four.panes.set_count(2)
    _all_loaded(four)
    first, second = (pane.stage.viewer.view for pane in four.panes.panes)
    assert first.place_shown()[0] == second.place_shown()[0] == 0
    first.go_to_place(1.0, 0)
    assert second.place_shown()[0] == pytest.approx(first.place_shown()[0], abs=0.02)
    QTest.keyClick(four.exhibits.list, Qt.Key.Key_L)
    first.go_to_place(0.25, 0)
    assert second.place_shown()[0] == pytest.approx(1.0, abs=0.05)
    four.panes.link(True)
    first.go_to_place(1.75, 0)  # the other would have to be at 2.5, past what it can be scrolled to
    first.go_to_place(0.25, 0)
    assert second.place_shown()[0] == pytest.approx(1.0, abs=0.05)


def test_panes_stand_as_they_were_left(four: EvidenceTab, context: Context, case_id: UUID, qtbot: QtBot) -> None:
    four.panes.set_count(2)
    _all_loaded(four)
    view = four.panes.panes[1].stage.viewer.view
    four.panes.link(False)
    view.set_zoom(Zoom(2.0, fit=False))
    view.go_to_place(1.5, 0)
    four.panes.panes[1].stage.viewer.tools.contrast.emit("inverted")
    four.panes.step(1)
    four.closed()
    again = EvidenceTab(context)
    qtbot.addWidget(again)
    again.resize(1200, 600)
    again.show()
    again.opened(case_id=case_id)
    _all_loaded(again)
    assert (_seqs(again), again.panes.at, again.panes.linking.on) == ([1, 2], 1, False)
    view = again.panes.panes[1].stage.viewer.view
    assert (view.scale, view.contrast) == (2.0, "inverted")
    assert view.place_shown()[0] == pytest.approx(1.5, abs=0.01)
    again.closed()


def test_a_look_that_was_asked_for_goes_before_how_panes_stood(
    four: EvidenceTab, context: Context, case_id: UUID, qtbot: QtBot
) -> None:
    wanted = four.exhibits.list.items.rows[1]
    four.closed()
    again = EvidenceTab(context)
    qtbot.addWidget(again)
    again.show()
    again.opened(case_id=case_id, item_id=wanted.id, page=3)
    settle(again)
    assert _seqs(again) == [2]
    assert again.stage.viewer.page == 2
    again.closed()


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"panes": 7},
        {"panes": [7, {"item": None}, {"item": "gone"}]},
        {"panes": [{"item": "", "at": {"zoom": "large"}}]},
    ],
)
def test_a_memory_that_makes_no_sense_changes_nothing(four: EvidenceTab, told: dict[str, object]) -> None:
    before = state_of(four.panes)
    assert restore(four.panes, told, four.exhibits.list.items.rows) is None
    assert state_of(four.panes) == before


def test_the_cases_left_longest_ago_are_forgotten() -> None:
    kept: object = "what an older version wrote"
    cases = [UUID(int=number) for number in range(60)]
    for case in cases:
        kept = with_panes(kept, case, {"panes": []})
    assert kept_panes(kept, cases[0]) == {}
    assert kept_panes(kept, cases[-1]) == {"panes": []}
    assert kept_panes(7, cases[0]) == {}


def test_standing_survives_nonsense(four: EvidenceTab) -> None:
    view = four.stage.viewer.view
    before = standing(view)
    stand(view, {"zoom": "x"})
    stand(view, {**before, "down": None})
    assert standing(view) == before
    stand(view, {**before, "turn": 95, "zoom": None, "wide": False})
    assert (view.turn, view.zoom.fit, view.zoom.wide) == (90, True, False)
    assert (contrast_of({"contrast": "stronger"}), contrast_of({"contrast": 3})) == ("stronger", "")


def test_a_viewer_that_was_left_out_moves_alone(four: EvidenceTab) -> None:
    linking = Linking()
    four.panes.set_count(2)
    _all_loaded(four)
    viewers: list[Viewer] = [pane.stage.viewer for pane in four.panes.panes]
    four.panes.link(False)
    for viewer in viewers:
        linking.add(viewer)
    linking.drop(viewers[1])
    viewers[0].view.go_to_place(1.0, 0)
    viewers[1].view.go_to_place(2.0, 0)
    assert viewers[0].view.place_shown()[0] == pytest.approx(1.0, abs=0.02)
    assert viewers[0].view._pages[0] == PageSize(600, 800)
