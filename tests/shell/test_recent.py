"""The last searches and the kept ones: masked, bounded, offered in the empty box."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.shell.fakes import FakeDrafts
from ui.shell.recent import MOST, Asked, Recents, masked
from ui.shell.search import Hit, SearchBox, enough

ME = UUID(int=7)
CASE = UUID(int=45)


@pytest.fixture
def drafts() -> FakeDrafts:
    return FakeDrafts()


@pytest.fixture
def recents(drafts: FakeDrafts) -> Recents:
    return Recents(drafts, ME)


@pytest.fixture
def box(qtbot: QtBot, recents: Recents) -> SearchBox:
    made = SearchBox()
    made.recents = recents
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=1000)
    return made


def lines(box: SearchBox) -> list[str]:
    return [box._list.item(row).text() for row in range(box._list.count())]


@pytest.mark.parametrize(
    "text", ["13800138000", "6222 0210 0111 6245 045", "１３８００１３８０００", "11010519491231002X"]
)
def test_long_numbers_are_never_kept_in_full(drafts: FakeDrafts, recents: Recents, text: str) -> None:
    recents.note(text)
    assert recents.recent == [], "without a case there is nothing to come back to"
    recents.note(text, case_id=CASE, label="2026-0123-000045")
    assert [(one.case_id, one.label) for one in recents.recent] == [(CASE.hex, "2026-0123-000045")]
    assert text not in str(drafts.kept)
    assert "*" in recents.recent[0].text
    assert not recents.save(text, "mine")


def test_numbers_of_cases_tails_and_words_stay(recents: Recents) -> None:
    for text in ("2026-0123-000045", "5045", "境外盗刷"):
        recents.note(text, case_id=CASE, label="x")
        assert masked(text) == text
    assert [one.text for one in recents.recent] == ["境外盗刷", "5045", "2026-0123-000045"]
    assert [one.case_id for one in recents.recent] == ["", "", ""]


def test_twenty_are_kept_each_once_and_cleared(recents: Recents) -> None:
    for number in range(MOST + 5):
        recents.note(f"词{number}")
    recents.note("词10")
    recents.note("  ")
    assert len(recents.recent) == MOST
    assert recents.recent[0].text == "词10"
    recents.drop(recents.recent[0])
    assert recents.recent[0].text == f"词{MOST + 4}"
    recents.save("年费", "年费案件")
    recents.save("年费 退回", "年费案件")
    recents.save("催收", "")
    recents.clear()
    assert recents.recent == []
    assert [(one.text, one.name) for one in recents.saved] == [("年费 退回", "年费案件"), ("催收", "催收")]
    recents.forget("催收")
    assert [one.name for one in recents.saved] == ["年费案件"]


def test_they_belong_to_one_person(drafts: FakeDrafts, recents: Recents) -> None:
    recents.note("年费")
    assert Recents(drafts, UUID(int=8)).recent == []
    drafts.kept[f"search:{ME}"]["recent"] = [{"text": 5}, "x", {"text": "好"}]
    assert recents.recent == [Asked("好")]
    drafts.kept[f"search:{ME}"]["saved"] = "x"
    assert recents.saved == []


def test_a_name_is_shown_masked() -> None:
    assert Asked("李小华", person=True).shown == "李*华"
    assert Asked("年费", "年费案件").shown == "年费案件"
    assert Asked("138****8000", case_id=CASE.hex, label="2026-0123-000045").shown == "138****8000  →  2026-0123-000045"


def test_the_empty_box_offers_them_by_arrows(box: SearchBox, recents: Recents) -> None:
    recents.note("盗刷")
    recents.save("催收", "催收案件")
    asked: list[str] = []
    box.all_asked.connect(asked.append)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert lines(box) == ["Saved searches", "催收案件", "Recent searches", "盗刷", "Clear the recent searches"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box._list.currentItem().text() == "盗刷", "headings are passed over"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert asked == ["盗刷"]
    box.clear()
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box._list.currentItem().text() == "Clear the recent searches"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert recents.recent == []


def test_what_was_picked_is_remembered_masked(box: SearchBox, recents: Recents) -> None:
    picked: list[Hit] = []
    box.picked.connect(picked.append)
    box.setText("13800138000")
    box.show_hits([Hit(CASE, "2026-0123-000045", "李*华", group="By card"), Hit(CASE, "x", "y", group="Near", why="z")])
    assert lines(box) == ["By card", "2026-0123-000045   李*华", "Near", "x   〔z〕  y"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [hit.case_id for hit in picked] == [CASE]
    assert recents.recent[0].case_id == CASE.hex
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [hit.case_id for hit in picked] == [CASE, CASE], "the number is gone, the case it led to is not"


def test_enter_on_a_name_keeps_it_masked(box: SearchBox, recents: Recents) -> None:
    box.setText("李小华")
    box.show_hits([Hit(CASE, "2026-0123-000045", "李*华", group="By person", person=True)])
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert recents.recent[0].shown == "李*华"


HIT = Hit(CASE, "2026-0123-000045", "李*华")
OTHER = Hit(UUID(int=7), "2026-0123-000046", "王*")
NEAR = Hit(UUID(int=8), "2026-0123-000054", "赵*", group="Near", why="z")


@pytest.mark.parametrize("early", [True, False], ids=["typed faster than the answer", "typed slowly"])
@pytest.mark.parametrize(
    ("typed", "found", "opens"),
    [
        ("2026-0123-000045", [HIT, OTHER], CASE),
        ("２０２６-0123-000045", [HIT, OTHER], CASE),
        ("000045", [HIT], CASE),
        ("盗刷", [HIT, OTHER], None),
        ("000045", [NEAR], None),
        ("000045", [HIT, NEAR], None),
        ("年费", [], None),
    ],
)
def test_enter_opens_the_case_that_is_meant(
    box: SearchBox, typed: str, found: list[Hit], opens: UUID | None, early: bool
) -> None:
    picked: list[UUID] = []
    everything: list[str] = []
    asked: list[str] = []
    box.picked.connect(lambda hit: picked.append(hit.case_id))
    box.all_asked.connect(everything.append)
    box.asked.connect(asked.append)
    box.setText(typed)
    box._settle.touch()
    if early:
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert (picked, everything, asked) == ([], [], [typed]), "the answer decides"
        box.show_hits(found)
    else:
        box.flush()
        box.show_hits(found)
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert picked == ([] if opens is None else [opens])
    assert everything == ([typed] if opens is None else [])


def test_whoever_types_on_after_enter_is_not_taken_elsewhere(box: SearchBox) -> None:
    gone: list[object] = []
    box.picked.connect(gone.append)
    box.all_asked.connect(gone.append)
    QTest.keyClicks(box, "000045")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "6")
    box.show_hits([HIT])
    assert gone == []


@pytest.mark.parametrize(("text", "answer"), [("卡", True), ("a", False), ("12", True), (" ", False)])
def test_what_is_enough(text: str, answer: bool) -> None:
    assert enough(text) is answer


def test_a_kept_name_is_shown_masked_and_asked_again_as_typed(recents: Recents, box: SearchBox) -> None:
    assert recents.save("孙德胜", "", person=True)
    (kept,) = recents.saved
    assert (kept.shown, kept.text) == ("孙*胜", "孙德胜")
    assert recents.save("盗刷", "本周的盗刷")
    assert [one.shown for one in recents.saved] == ["孙*胜", "本周的盗刷"]
    assert not any("孙德胜" in line for line in lines(box))
